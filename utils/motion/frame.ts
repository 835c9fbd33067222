/** The frame of a document: addressee, place and date, diary number, signature – recognised line by line. */
import { moversIn, bareNames, NAME } from './people';
import { LOCAL_PARTY, PARTY_NAME } from './parties';
import { TO_ASSEMBLY } from '../text/addresseeLine';
import { ISO_LIKE, LONG_DATE } from '../text/dateLine';

const PARTY = `(?:${PARTY_NAME}|${LOCAL_PARTY})`;
const PARTY_LINE = new RegExp(
  `^(?:[Ff]ör )?${PARTY}(?:s? (?:regionfullmäktigegrupp|fullmäktigegrupp|regiongrupp|partigrupp|gruppen))?(?: i [\\p{L} ]{3,40})?[,.:]?(?: genom)?$`,
  'u',
);
const FOR_PARTY = new RegExp(`^[Ff]ör ${PARTY}(?: i [\\p{L} ]{3,40}?)?[,:]? ${NAME}`, 'u');
const DATE = `(?:${ISO_LIKE}|${LONG_DATE})`;

/**
 * A line of a signature: names with parties, a party's name alone, or names alone. Short, and without a sentence's
 * verb: "Anna Exempel (S) anser att …" is none.
 */
export function isSignature(text: string): boolean {
  if (text.length > 400) return false;
  if (PARTY_LINE.test(text) || FOR_PARTY.test(text)) return true;
  if (text.length <= 80 && bareNames(text).length > 0) return true;
  // A sentence is told apart before names are looked for, which is dear.
  if (text.split(' ').filter((w) => /^\p{Ll}{2}/u.test(w) && !SIGNATURE_WORDS.has(w.replace(/\W+$/u, ''))).length > 4)
    return false;
  const movers = moversIn(text);
  if (!movers.length) return false;
  // What is left when names, parties, titles, places and dates are taken away must be next to nothing.
  let rest = text.replace(new RegExp(DATE, 'giu'), ' ').replace(/\([^)]{1,40}\)/gu, ' ');
  for (const { name } of movers) if (name) rest = rest.replace(name, ' ');
  rest = rest.replace(new RegExp(PARTY, 'gu'), ' ');
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  const lower = words.filter((w) => /^\p{Ll}/u.test(w) && !SIGNATURE_WORDS.has(w));
  return lower.length === 0 && words.length <= 12;
}

const SIGNATURE_WORDS = new Set(
  'och för den genom samt av regionråd oppositionsråd gruppledare ledamot ersättare ordförande vice fl med flera båda region i von af de regionfullmäktige'.split(
    ' ',
  ),
);

const ADDRESSEE = new RegExp(
  `${TO_ASSEMBLY}|^till\\s*:?\\s+(?:region \\p{L}[\\p{L} ]{2,30}|[\\p{L}-]+nämnden)(?:[,.]|$|\\s+(?:\\d|dnr|diarie))|^(?:region|landstings)(?:fullmäktige|styrelsen)(?: i [\\p{L} ]{3,40})?$`,
  'iu',
);

/** "Till regionfullmäktige", "Motion till regionfullmäktige i Skåne": the addressee, not a sentence about it. */
export const isAddressee = (text: string): boolean => text.length <= 160 && ADDRESSEE.test(text);
