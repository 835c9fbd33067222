/** The date that a citation gives, as motions write it (motions.md 6.2: "SvD 2017-04-11", "SR 9/8-19", "5 juli 2017"). */
import { MONTHS } from './abbreviations';

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH = [...MONTH_NUMBER.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = '(?:19|20)\\d\\d';
const two = (n: number): string => String(n).padStart(2, '0');

const ISO = new RegExp(`(?<!\\d)(${YEAR})-(\\d\\d)(?:-(\\d\\d))?(?![\\d-])`, 'u');
const COMPACT = new RegExp(`(?<!\\d)(${YEAR})(\\d\\d)(\\d\\d)(?!\\d)`, 'u');
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\s*[-–\s]\s*|\s+)((?:19|20)?\d\d)(?![\d/])/u;
const WORDS = new RegExp(`(?<!\\d)(?:(\\d{1,2})(?:\\s*:e|:a)?\\.?\\s+)?(${MONTH})\\.?,?\\s+(${YEAR})(?!\\d)`, 'iu');
/** A periodical's number: "nr 3/2021", "5-6/2020". */
const ISSUE = new RegExp(`(?<![\\d/:-])\\d{1,2}(?:[-–]\\d{1,2})?\\s?/\\s?(${YEAR})(?![\\d/:-])`, 'u');
/** A report's number in its year: "rapport 2021:3". */
const NUMBERED = new RegExp(`(?<![\\d/:-])(${YEAR}):\\d{1,3}(?!\\d)`, 'u');
const ONLY_YEAR = new RegExp(`(?<![\\d/:-])(${YEAR})(?![\\d/:-]|\\s*(?:kr|kronor|personer))`, 'u');

/** A day, month or year ("2017-04-11", "2017-04", "2017"), the most exact that the text gives; null when none. */
export function citedDate(text: string): string | null {
  const date = (year: string, month: number, day: number | null): string | null =>
    month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))
      ? `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`
      : null;
  const iso = ISO.exec(text);
  if (iso) return date(iso[1]!, Number(iso[2]), iso[3] ? Number(iso[3]) : null);
  const words = WORDS.exec(text);
  if (words) return date(words[3]!, MONTH_NUMBER.get(words[2]!.toLowerCase())!, words[1] ? Number(words[1]) : null);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const year = slashed[3]!.length === 2 ? `20${slashed[3]}` : slashed[3]!;
    return date(year, Number(slashed[2]), Number(slashed[1]));
  }
  const compact = COMPACT.exec(text);
  if (compact) return date(compact[1]!, Number(compact[2]), Number(compact[3]));
  return (ISSUE.exec(text) ?? ONLY_YEAR.exec(text) ?? NUMBERED.exec(text))?.[1] ?? null;
}
