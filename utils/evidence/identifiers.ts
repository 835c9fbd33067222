/** Figures that are no quantities: official numbers, paragraphs, telephone numbers, road and model names; and what `NAMED` reads. */
import { matchesOf } from '../text/matches';
import { MAY_BE_NAMED, NAMED, type NamedKind } from './namedFigures';

export interface IdentifierSpan {
  start: number;
  end: number;
  kind: 'identifier' | 'phone' | NamedKind;
  /** What a named figure says; NaN for the rest, which are only known by their spelling. */
  value: number;
}

/** Each with what the text (in small letters) must hold for the pattern to be worth trying. */
const PATTERNS: readonly [RegExp, IdentifierSpan['kind'], needs: readonly string[] | RegExp][] = [
  // "2023/24", "2017/18:83", "2021:59", "SOU 2016:2".
  [/(?<![\d.,])(?:19|20)\d{2}\/(?:\d{4}|\d{2})(?::\d{1,5})?(?!\d)/gu, 'identifier', ['/']],
  [/(?<![\d.,])(?:19|20)\d{2}:\d{1,5}(?!\d)/gu, 'identifier', [':']],
  // "3 kap. 1 §", "1 §", "§ 12", "artikel 5".
  [/(?<!\d)\d{1,3}\s?[a-z]?\s?kap\.?(?:\s?\d{1,3}\s?[a-z]?\s?§{1,2})?/gu, 'identifier', ['kap']],
  [/(?<!\d)\d{1,3}\s?[a-z]?\s?§{1,2}|§{1,2}\s?\d{1,3}(?!\d)/gu, 'identifier', ['§']],
  // "RS 2023-00123", "dnr 2021-4567".
  [/(?<!\d)(?:19|20)\d{2}-\d{3,6}(?!\d)/gu, 'identifier', ['-']],
  // "E18", "CO2", "P4", "Covid-19", "Riksväg 40".
  [/(?<![\p{L}\d])\p{L}{1,4}\d{1,4}(?![\p{L}\d])/gu, 'identifier', /\d(?<=\p{L}\d)/u],
  [/(?<!\p{L})covid[\s-]19(?!\d)/giu, 'identifier', ['covid']],
  [/(?<!\p{L})(?:europaväg|riksväg|länsväg|väg|linje)\s\d{1,4}(?!\d)/giu, 'identifier', ['väg', 'linje']],
  // The health line and the alarm number are names.
  [/(?<!\d[\s.,]?)1177(?![\s.,]?\d)|(?<!\d[\s.,]?)112(?=-)/gu, 'identifier', ['1177', '112-']],
  // "0771-11 22 33".
  [/(?<!\d)0\d{1,3}\s?[-–/]\s?\d{2,3}(?:\s?\d{2,3}){1,3}(?!\d)/gu, 'phone', /0(?<!\d0)\d/u],
];

/** The stretches of `text` whose digits identify something, in no order; the earlier pattern wins where two meet. */
export function identifierSpans(text: string): IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  const lower = text.toLowerCase();
  const figures = /\d/u.test(text);
  const named = MAY_BE_NAMED.test(lower) ? NAMED : [];
  const add = (start: number, end: number, kind: IdentifierSpan['kind'], value: number) => {
    if (!spans.some((span) => start < span.end && end > span.start)) spans.push({ start, end, kind, value });
  };
  for (let index = 0; figures && index < PATTERNS.length; index += 1) {
    const [pattern, kind, needs] = PATTERNS[index]!;
    if (needs instanceof RegExp ? !needs.test(text) : !needs.some((need) => lower.includes(need))) continue;
    for (const match of matchesOf(pattern, text)) {
      add(match.index, match.index + match[0].length, kind, Number.NaN);
    }
  }
  for (const { pattern, kind, needs, valueOf } of named) {
    if (!needs.some((need) => lower.includes(need))) continue;
    for (const match of matchesOf(pattern, lower)) {
      const value = valueOf(match.groups ?? {});
      if (value !== null) add(match.index, match.index + match[0].length, kind, value);
    }
  }
  return spans;
}
