/** Finding who signed or wrote: "Anna Exempel (S)", "Exempel(L)", "A Exempel och B Provare (båda M)", "…, Centerpartiet". */
import { LOCAL_PARTY, PARTY_NAME, isPartyLetters, partyOf } from './parties';
import type { Mover } from './types';

const PARTICLE = '(?:von|af|av|de|la|el|al|bin|ben|van|der|den|zu|du)';
/** One word of a name: "Karl-Erik", "O'Neil", "K-G", "J." (initial). */
const NAME_WORD = "(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}*(?:['’]\\p{Lu}?\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}*)*)";
/** Two to four words; the pattern is linear: every word starts with its own capital or is one of few particles. */
export const NAME = `${NAME_WORD}(?: (?:${PARTICLE} )?${NAME_WORD}){1,3}`;

/** Words that begin with a capital before a name without being part of it: titles, offices, places of work. */
const NOT_IN_NAME =
  /^(?:Motion|Motionen|Riksdagen|(?:Region|Landstings|Kommun)?(?:[Ff]ullmäktige|[Ss]tyrelsen)|Av|Från|För|Fru|Herr|Region|Regionråd|Regionrådet|Oppositionsråd|Oppositionsregionråd|Landstingsråd|Gruppledare|Ledamot|Ersättare|Ordförande|Interpellant|Interpellanten|Motionär|Motionären|Författare|Förslagsställare|Undertecknad|Undertecknade|Dnr|Datum|Inlämnad|Inkommen|Till|Ort|Den|Med|Vi|Jag|Bilaga|Underskrift|Namn|Lämnad|Svar|Januari|Februari|Mars|April|Juni|Juli|Augusti|September|Oktober|November|December)$/;

const PARTY = `(?:${PARTY_NAME}|${LOCAL_PARTY})`;
/** "(S)", "(SD)", "(båda KD)", "(samtliga M)", "(-)", "(Centerpartiet)", glued to the name or after a space. */
const BRACKET = `\\(\\s*(?:(?:båda|bägge|alla|samtliga)\\s*(?=\\p{Lu}))?(?<party>[\\p{L}–—-]{1,30}|${LOCAL_PARTY})\\s*\\)`;
const NAMED = new RegExp(
  `(?<!\\p{L})(?<names>${NAME}(?:(?:, | och | & | samt )${NAME})*)(?:,? (?:regionråd|oppositionsråd|gruppledare|ledamot|m\\.? ?fl\\.?|med flera)){0,2} ?,? ?${BRACKET}`,
  'gu',
);
const WITH_PARTY_NAME = new RegExp(`(?<!\\p{L})(?<name>${NAME}),? (?:för )?(?<party>${PARTY})(?!\\p{L})`, 'gu');
const PARTY_FIRST = new RegExp(
  `(?<!\\p{L})(?:[Ff]ör )?(?<party>${PARTY})(?:s (?:regionfullmäktigegrupp|fullmäktigegrupp|regiongrupp|partigrupp))?(?: i [\\p{L} ]{3,30})?(?:,? genom|:|,)? (?<name>${NAME})(?![\\p{L}(]| \\d)`,
  'gu',
);

/** A name without titles at its start; null where nothing like a name is left. */
export function cleanName(written: string): string | null {
  const words = written.trim().split(' ');
  // "Region Jämtland Härjedalen" is nobody.
  if (words[0] === 'Region' || words[0] === 'Regionen') return null;
  while (words.length && NOT_IN_NAME.test(words[0]!)) words.shift();
  // "Motion av Anna Exempel": the "av" that followed the title is no particle of the name.
  if (words.length < written.trim().split(' ').length) while (/^(?:av|af|för)$/u.test(words[0] ?? '')) words.shift();
  if (words.length < 2 || words.length > 5) return null;
  return words.join(' ');
}

/**
 * Everyone named with a party in a line of a signature, a title or a register's cell, in order.
 * @returns an empty list where there is none; names alone are not taken (see `bareNames`).
 */
export function moversIn(text: string): Mover[] {
  const found: { at: number; mover: Mover }[] = [];
  const taken: [number, number][] = [];
  const free = (from: number, to: number) => taken.every(([a, b]) => to <= a || from >= b);
  for (const m of text.matchAll(NAMED)) {
    const written = m.groups!.party!;
    if (!isPartyLetters(written) && !partyOf(written)) continue;
    if (!isPartyLetters(written) && written.length < 5) continue;
    for (const name of m.groups!.names!.split(/, | och | & | samt /)) {
      const clean = cleanName(name);
      if (clean) found.push({ at: m.index, mover: { name: clean, party: partyOf(written) } });
    }
    taken.push([m.index, m.index + m[0].length]);
  }
  for (const pattern of [WITH_PARTY_NAME, PARTY_FIRST])
    for (const m of text.matchAll(pattern)) {
      const clean = cleanName(m.groups!.name!);
      if (!clean || !free(m.index, m.index + m[0].length) || new RegExp(`^${PARTY}`, 'u').test(clean)) continue;
      found.push({ at: m.index, mover: { name: clean, party: partyOf(m.groups!.party!) } });
      taken.push([m.index, m.index + m[0].length]);
    }
  return found.sort((a, b) => a.at - b.at).map((f) => f.mover);
}

/** "…, regionråd", "… gruppledare i Prov": an office after the name. */
const OFFICE =
  /,?\s+(?:\((?:oppositions)?regionråd\)|(?:(?:opposition(?:s)?)?regionråd|oppositionsråd|landstingsråd|gruppledare|(?:ordinarie )?ledamot|ersättare|(?:vice )?ordförande|regionpolitiker)(?: (?:i|för) [\p{L} ]{3,40})?)$/u;

/** A text that is nothing but one or more names: "Anna Exempel", "Anna Exempel Olle Provare" is left whole. */
export function bareNames(written: string): string[] {
  const text = written.replace(OFFICE, '');
  if (new RegExp(`${LOCAL_PARTY}$`, 'u').test(text)) return [];
  if (text.length > 80 || !new RegExp(`^${NAME}(?:(?:, | och )${NAME})*$`, 'u').test(text)) return [];
  return text
    .split(/, | och /)
    .map(cleanName)
    .filter((n): n is string => n !== null);
}

/** Movers without repeats: the same name once, with its party where any of them tells it. */
export function mergeMovers(lists: readonly (readonly Mover[])[]): Mover[] {
  const merged: Mover[] = [];
  for (const mover of lists.flat()) {
    const same = merged.find((m) => m.name !== null && m.name.toLowerCase() === mover.name?.toLowerCase());
    if (!same) merged.push({ ...mover });
    else same.party ??= mover.party;
  }
  return merged;
}
