/**
 * Swedish sentences. An own scanner, not Intl.Segmenter: that one cuts at "t.ex. Skåne", "kl. 14.30" and
 * "prop. 2017/18:83" (evidence.md 2.3: three to six of nine such strings wrong in every splitter tried) and differs
 * between the versions of ICU that browsers carry, while a claim's identity must be the same everywhere.
 */
import type { Span } from '../reading/types';
import { LEADING_ABBREVIATIONS, MONTHS, TRAILING_ABBREVIATIONS } from './abbreviations';
import { matchesOf } from './matches';

/** A run of terminators with the quotes and brackets that close on it, then white space; or a blank line. */
const BREAK = /([.!?…]{1,6})(["”“’'»)\]]{0,4})(\s+)(?=\S)|\n\s*\n\s*/gu;
/** "slutet.Nästa": the space after the full stop lost. Only between plain words, so that no address or name is cut. */
const GLUED = /\.(?=\p{Lu}\p{Ll}{1,30}(?:[\s,;:]|$))(?<=(?:^|[\s(”"])\p{Ll}{3,30}\.)/gu;
const OPENERS = /^["”“’'»«([–—−\-•*\s]+/u;
const ONLY_OPENERS = /^["”“’'»«([–—−\-•*\s]{0,12}$/u;
const LETTER = /[\p{L}\p{N}]/u;
const MONTH_NAMES = new Set(MONTHS.flat());

/** Words that begin sentences rather than surnames: after "vitamin A." they speak for a new sentence. */
const STARTERS = new Set(
  `det den de detta denna dessa där då här vi i en ett och men om för som så på av till med när enligt under efter
  samtidigt dessutom även trots genom vid att man jag han hon alla många flera dock idag därför ingen inte sedan`.split(
    /\s+/,
  ),
);

/** The token that ends at `end`: letters with inner full stops and colons, or digits ("t.ex", "nov", "2018"). */
function tokenBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 40 && /[\p{L}\p{N}.:/§-]/u.test(text[start - 1]!)) start--;
  return text.slice(start, end);
}

/** Whether a single full stop after `token` may end the sentence, given what comes next. */
function endsAtFullStop(token: string, before: string, next: string, nextRaw: string, first: boolean): boolean {
  const lower = token.toLowerCase().replace(/^[.:/-]+/u, '');
  const nextWord = (/^[\p{L}]+/u.exec(next) ?? [''])[0];
  const capital = /^\p{Lu}/u.test(next);
  if (LEADING_ABBREVIATIONS.has(lower) || (token === 'St' && capital)) return false;
  if (TRAILING_ABBREVIATIONS.has(lower)) return capital && !nextRaw.startsWith('(');
  if (/^\p{N}+$/u.test(token)) {
    // A list's number, or an ordinal before its month ("den 1. Mars").
    return !first && !MONTH_NAMES.has(nextWord.toLowerCase());
  }
  if (/^\p{Lu}(?:\.-?\p{Lu})*$/u.test(token)) {
    // An initial goes on into a name; "vitamin A. Det" does not.
    if (first) return false;
    return STARTERS.has(nextWord.toLowerCase()) && !/\p{Lu}\p{Ll}*\s$/u.test(before);
  }
  // "t. ex.", "m. m.": one small letter is an abbreviation's part; only one that commonly stands last may end.
  if (/^\p{Ll}$/u.test(token)) return STARTERS.has(nextWord.toLowerCase()) && /(?:m|v|d)$/u.test(token);
  return true;
}

/** Whether a new sentence begins at `next` after the terminators `marks`. */
function isBoundary(text: string, from: number, at: number, marks: string, closers: string, next: number): boolean {
  const nextRaw = text.slice(next, next + 60);
  const after = nextRaw.replace(OPENERS, '');
  if (after === '') return false;
  // "”… .” han sade", "”Varför?” undrar hon", "… och så vidare": a small letter goes on with the sentence.
  if (/^\p{Ll}/u.test(after)) return false;
  // "(…) ," or "... , och": punctuation goes on too.
  if (/^[,;:)\]]/u.test(after)) return false;
  if (marks !== '.') return true;
  if (closers !== '' && !closers.startsWith(')')) return true;
  const token = tokenBefore(text, at);
  const head = text.slice(Math.max(from, at - token.length - 40), at - token.length);
  // The last letters of an address ("…?d=e.") are no abbreviation.
  if (!/(?:^|[\s"”“’'»«([–—])$/u.test(head)) return true;
  return endsAtFullStop(token, head, after, nextRaw, ONLY_OPENERS.test(head));
}

/**
 * The sentences of a text, in order, as spans without the white space around them. Together they hold every
 * character that is not white space; an empty text has none.
 */
export function sentences(text: string): Span[] {
  const cuts: { end: number; next: number }[] = [];
  let from = 0;
  for (const match of matchesOf(BREAK, text)) {
    const next = match.index + match[0].length;
    const [, marks, closers = '', space] = match;
    if (marks === undefined || space === undefined) {
      cuts.push({ end: match.index, next });
      from = next;
    } else if (isBoundary(text, from, match.index, marks, closers, next)) {
      cuts.push({ end: next - space.length, next });
      from = next;
    }
  }
  for (const match of matchesOf(GLUED, text)) cuts.push({ end: match.index + 1, next: match.index + 1 });
  cuts.sort((a, b) => a.end - b.end);

  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, { end: text.length, next: text.length }]) {
    const span = trimmed(text, start, cut.end);
    const last = spans.at(-1);
    // A lost quote or a row of dots is no sentence of its own.
    if (span && last && !LETTER.test(text.slice(span.start, span.end))) last.end = span.end;
    else if (span) spans.push(span);
    start = cut.next;
  }
  return spans;
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
