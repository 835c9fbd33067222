/** What a motion says of itself: title, movers, date and reference, each tolerant of what is missing. */
import { cutEnd } from '../text/ends';
import { datesIn } from './dates';
import { isDateLine } from '../text/dateLine';
import { isAddressee, isSignature } from './frame';
import { MOTION_HEADING, kindOf } from './kinds';
import type { Line } from './lines';
import { moversIn, bareNames, mergeMovers, NAME } from './people';
import { LOCAL_PARTY, PARTY_NAME, isPartyLetters, partyOf } from './parties';
import { referenceIn } from './references';
import type { Mover } from './types';

const PARTY = `(?:${PARTY_NAME}|${LOCAL_PARTY})`;
const BY = `(?:av|från|inlämnad av|väckt av)`;

/**
 * A title without what is said elsewhere: number, movers, diary number, "Motion om", file size.
 * @returns null where nothing is left ("Motion", "Handling ärende 14", "Bilaga 2").
 */
export function cleanTitle(written: string): string | null {
  let text = written
    .replace(/\s*\((?:pdf|docx?|word)[^)]*\)/giu, '')
    .replace(/\s*[,–-]?\s*(?:pdf|docx?)(?:,? \d[\d,. ]* ?[kKmM]i?[bB])?$/iu, '')
    .replace(/\s+\d[\d,. ]* ?(?:kB|MB|KB|kb)$/u, '')
    .replace(
      /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s+)?(?:bilaga(?: \d{1,3})?[.:]?\s+|§ ?\d{1,4}\s+)?(?:[-–]\s+)?(?=\D)/iu,
      '',
    )
    .trim();
  const found = referenceIn(text);
  if (found && found.kind === 'diary')
    text = text.replace(found.written, ' ').replace(/[([]\s*(?:dnr|diarienr|diarienummer)?[.:]?\s*[)\]]/giu, ' ');
  text = text
    .replace(/(?:^|\s)(?:dnr|diarienr|diarienummer)[.:]?(?=\s|$)/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  text = text.replace(BY_TAIL, (tail) => (moversIn(tail).length ? '' : tail));
  if (/^(?:\p{L}{0,10})motion(?:en)?(?!\p{L})/iu.test(text)) for (const head of HEADS) text = text.replace(head, '');
  text = text
    .replace(/(?:\s|[–-])*(?:förslag till (?:riksdags)?beslut|[–-] motion)$/iu, '')
    .replace(/^[\s”"«:–-]+/u, '');
  text = cutEnd(text, /[\s”"»:;,–-]/);
  const party = /\s*\((\p{L}{1,5})\)$/u.exec(text);
  if (party && isPartyLetters(party[1]!)) text = text.slice(0, party.index);
  if (text.length < 3 || GENERIC.test(text)) return null;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** " – NAME (P)", " av NAME (P) m.fl." at a title's end. */
const BY_TAIL = new RegExp(
  `(?:\\s*[–-]\\s*|,? ${BY} )${NAME}(?:(?:, | och )${NAME})*(?:,? m\\.? ?fl\\.?)? ?(?:\\([\\p{L} ]{1,25}\\)|,? ${PARTY})(?:(?:, | och | samt )${NAME} ?\\(\\p{L}{1,6}\\))*(?:,? m\\.? ?fl\\.?)?$`,
  'u',
);
const ONE_MOVER = `${NAME}(?:,? m\\.? ?fl\\.?)? ?(?:\\([\\p{L} ]{1,25}\\)|,? ${PARTY})(?:,? m\\.? ?fl\\.?)?`;
/** "Till regionfullmäktige i Dalarna:", "Till Region Skånes fullmäktige": before the movers or after them. */
const TO_BODY =
  /^till (?:riksdagen|(?:region \p{L}+(?: \p{L}+)? )?(?:region|landstings|kommun)?(?:fullmäktige|styrelsen))(?: i (?:region )?\p{Lu}\p{L}+(?: län)?)?(?:[\s.:,–-]+|$)/iu;
/** What stands before a motion's matter, in the order it is taken away. */
const HEADS = [
  /^(?:flerparti|kommitté|parti|följd)?motion(?:en)?\s*(?:(?:nr|nummer)\.?\s*)?(?:\d{1,4}[-:/]\d{1,4}(?:[-:/]\d{1,4})?|\d{1,4}(?=[\s:.,–-]))?[\s:.,–-]*/iu,
  TO_BODY,
  /^(?:19|20)\d{2}\/\d{2}:\d{1,5}[\s:.,–-]+/u,
  new RegExp(
    `^(?:${BY} |(?=${ONE_MOVER}))(?:${NAME}(?:, | och ))*${ONE_MOVER}(?:(?:, | och | samt )${ONE_MOVER})*[\\s:.,–-]*`,
    'u',
  ),
  new RegExp(`^${BY} ${PARTY}[\\s:.,–-]*`, 'u'),
  TO_BODY,
  /^(?:om|ang\.?|angående|rörande|gällande|avseende|beträffande|kring)\s+/iu,
];

const GENERIC =
  /^(?:motion(?:en|er)?|handling(?:ar)?(?: ärende)?(?: \d+)?|bilaga(?: \d+)?|dokument|ärende(?: \d+)?|yrkanden?|bakgrund|motivering|förslag(?: till beslut| till riksdagsbeslut)?|inledning|sammanfattning|untitled|[\w-]+\.(?:pdf|docx?)|till (?:region|landstings)?fullmäktige|innehåll(?:sförteckning)?|[\d\s:/.–-]+|(?:figur|tabell|diagram|bild|foto) \d.*)$/iu;

/** The title of the text in `lines[first..last]` whose prose begins somewhere below; null where it has none. */
export function titleOf(lines: readonly Line[], first: number, last: number, requestLine: number): string | null {
  const top = Math.min(last, first + 14, Math.max(first, requestLine - 1));
  let best: { title: string; rank: number } | null = null;
  for (let i = first; i <= top; i++) {
    const { text, isHeading, kind, level } = lines[i]!;
    if (text.length > 300 || kind === 'cell' || kind === 'list-item') continue;
    const named = MOTION_HEADING.test(text) && (isHeading || !/[.!?]$/u.test(text) || text.length < 120);
    if (!isHeading && !named) {
      const label = /^(?:rubrik|ärende|titel|angående|ang\.?|ämne)\s*[:.]?\s+(.+)$/iu.exec(text);
      if (label && text.length < 160) best ??= titled(label[1]!, 1);
      continue;
    }
    if ((isAddressee(text) && !/ om | ang/iu.test(text)) || HEADER_LABEL.test(text)) continue;
    const title = cleanTitle(text);
    if (!title || isSignature(text) || isDateLine(text)) continue;
    if (!named && kindOf(text) && kindOf(text) !== 'motion') continue;
    const rank = (named ? 2 : 0) + (isHeading ? 2 : 0) + (level === 1 ? 1 : 0) - (i - first) * 0.05;
    if (!best || rank > best.rank) best = { title, rank };
  }
  return best?.title ?? looksLikeTitle(lines, first, top);
}

const isFrameLine = (text: string): boolean =>
  isAddressee(text) || isDateLine(text) || isSignature(text) || referenceIn(text) !== null || HEADER_LABEL.test(text);

/** Without markup or the word: a short line above the first paragraph that is no sentence and no part of the frame. */
function looksLikeTitle(lines: readonly Line[], first: number, top: number): string | null {
  for (let i = first; i <= top; i++) {
    const { text, kind } = lines[i]!;
    if (text.length > 200) return null;
    if (kind !== 'paragraph' || isFrameLine(text) || text.length < 8 || text.length > 130 || /[.!:;,]$/u.test(text))
      continue;
    if (
      /^\p{Lu}/u.test(text) &&
      text.split(' ').length >= 2 &&
      !kindOf(text) &&
      !moversIn(text).length &&
      (isFrameLine(lines[i + 1]?.text ?? '') || (lines[i + 1]?.text.length ?? 0) > 60)
    )
      return cleanTitle(text);
  }
  return null;
}

function titled(text: string, rank: number): { title: string; rank: number } | null {
  const title = cleanTitle(text);
  return title ? { title, rank } : null;
}

const HEADER_LABEL =
  /^(?:av|från|författare|motionär(?:er)?|förslagsställare|inlämnad av|lämnad av|väckt av|undertecknad(?:e)?)\s*[:.]?\s/iu;

/** The movers: from the signature after the proposals, the title, the lines above the prose, and a retold request. */
export function moversOf(
  lines: readonly Line[],
  first: number,
  last: number,
  requestFirst: number,
  requestLast: number,
): Mover[] {
  const lists: Mover[][] = [];
  const top = Math.min(requestFirst - 1, first + 10);
  for (let i = first; i <= top; i++) {
    const { text } = lines[i]!;
    if (text.length > 300) break;
    const label =
      HEADER_LABEL.test(text) || /^(?:författare|motionär|förslagsställare|lämnad av)/iu.test(lines[i - 1]?.text ?? '');
    if (
      MOTION_HEADING.test(text) ||
      label ||
      isSignature(text) ||
      new RegExp(`(?<!\\p{L})${BY} ${NAME}`, 'u').test(text)
    ) {
      const found = moversIn(text);
      lists.push(found);
      if (!found.length && label)
        lists.push(bareNames(text.replace(HEADER_LABEL, '')).map((name) => ({ name, party: null })));
    }
  }
  lists.push(signedBy(lines, requestLast + 1, last));
  const retold = /^([^.:]{5,300}?) (?:yrkar|föreslår|hemställer)/u.exec(lines[requestFirst]?.text ?? '');
  if (retold) lists.push(moversIn(retold[1]!));
  return mergeMovers(lists);
}

/**
 * Who signed in lines from..to: names with parties, and names alone whose party stands beside them. A name alone counts
 * only within a signature (after the request, a date, a party or another signature), not in a page's column of contacts.
 */
function signedBy(lines: readonly Line[], from: number, to: number): Mover[] {
  const signed: Mover[] = [];
  let inside = true;
  for (let i = from; i <= to; i++) {
    const { text } = lines[i]!;
    const signs = isSignature(text);
    if (!signs && !(text.length <= 400 && isDateLine(text.slice(0, 70)))) {
      const found = text.length <= 160 && datesIn(text.slice(0, 60)).length ? moversIn(text) : [];
      signed.push(...found);
      inside =
        found.length > 0 ||
        (inside && text.length <= 60 && /^(?:för|genom|m\.? ?fl|med flera|enligt uppdrag)/iu.test(text));
      continue;
    }
    const found = moversIn(text);
    if (found.length) signed.push(...found);
    else if (inside) {
      const beside = [lines[i - 1], lines[i + 1]].map((l) =>
        l && isSignature(l.text) && !bareNames(l.text).length ? partyIn(l.text) : null,
      );
      for (const name of bareNames(text)) signed.push({ name, party: beside[0] ?? beside[1] ?? null });
    }
    inside = true;
  }
  return signed;
}

function partyIn(text: string): string | null {
  const named = new RegExp(PARTY, 'u').exec(text);
  return named ? partyOf(named[0]) : null;
}

const STALE =
  /(?:avslagen|bifallen|besvarad|status|uppdaterad|publicerad|granskad|publicerat|ändrad|senast|utskriven|sammanträde|besvaras|behandlat|beslut)/iu;
const LABELLED = /(?:inkom(?:men|mit)?|inlämna[dt]|datum|ankom|daterad|lämnad|väckt)/iu;

/** The date the motion was signed or handed in: signature first, then labelled dates, then a date in the header. */
export function dateOf(
  lines: readonly Line[],
  first: number,
  last: number,
  requestFirst: number,
  requestLast: number,
): string | null {
  const candidates: { iso: string; rank: number }[] = [];
  const look = (i: number, isTail: boolean) => {
    const { text } = lines[i]!;
    if (text.length > 300) return;
    const dates = datesIn(text);
    if (!dates.length) return;
    for (const { at, iso } of dates) {
      const before = text.slice(Math.max(0, at - 40), at);
      if (STALE.test(before) && !LABELLED.test(before.slice(-16))) continue;
      if (
        /^(?:status|besluta[dt]?|besvarad|behandlas|beslutsdatum)/iu.test(lines[i - 1]?.text ?? '') &&
        lines[i]!.kind === 'cell'
      )
        continue;
      const labelled = LABELLED.test(before) || LABELLED.test(lines[i - 1]?.text.slice(0, 20) ?? '');
      const line = isDateLine(text);
      if (isTail ? line || moversIn(text).length > 0 || labelled : true)
        candidates.push({
          iso,
          rank:
            (isTail ? (line ? 5 : 4) : line ? 3.5 : 0) +
            (labelled ? 3 : 0) +
            (isAddressee(text) ? 2 : 0) +
            (i === requestFirst ? 1 : 0),
        });
    }
  };
  for (let i = first; i <= Math.min(first + 12, requestFirst); i++) look(i, false);
  if (requestFirst > first + 12) look(requestFirst, false);
  for (let i = requestLast + 1; i <= Math.min(last, requestLast + 60); i++) look(i, true);
  for (let i = Math.max(requestLast + 61, last - 20); i <= last; i++) look(i, true);
  candidates.sort((a, b) => b.rank - a.rank);
  return candidates[0] && candidates[0].rank > 0 ? candidates[0].iso : (candidates[0]?.iso ?? null);
}
