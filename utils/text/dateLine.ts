/** Dates as Swedish documents write them, and lines that are nothing but place and date. */
import { MONTHS } from './abbreviations';

const MONTH = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
/** 2025-03-11, 2025/03/11; 20250311 is not taken (diary numbers look like it). */
export const ISO_LIKE = '(?:19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])(?!\\d)';
/** "11 mars 2025", "den 11:e mars 2025", "11/3 2025", "11/3-2025". */
export const LONG_DATE = `(?:\\d{1,2}(?::?e|:a)? (?:${MONTH})\\.?,? (?:19|20)\\d{2}|\\d{1,2}/\\d{1,2}[ -](?:19|20)\\d{2})`;

const DATE = `(?:den\\s+|d\\.?\\s+)?(?:${ISO_LIKE}|${LONG_DATE})`;
const DATE_LINE = new RegExp(
  `^(?:(?:datum|inkom(?:men|mit)?|inlämnad|daterad|ankom)\\s*:?\\s*)?(?:\\p{Lu}[\\p{L} -]{1,30}?,?\\s+)?${DATE}\\.?$`,
  'iu',
);
const PLACE_AND_DATE = new RegExp(
  `^(?!Inkom|Datum|Daterad|Inlämnad|Ankom|Den )\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}?\\p{Ll}+){0,2},?\\s+${DATE}$`,
  'u',
);

/** "Karlstad den 11 mars 2025", "2025-03-24", "Umeå, 2024-01-02": a line that is nothing but place and date. */
export const isDateLine = (text: string): boolean => text.length <= 70 && DATE_LINE.test(text);

/** A date line that names its place and ends without a stop: it heads a signature, and goes on from no sentence. */
export const isPlaceAndDate = (text: string): boolean => text.length <= 70 && PLACE_AND_DATE.test(text);
