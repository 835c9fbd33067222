/** Dates in a text, as ISO. */
import { MONTHS } from '../text/abbreviations';
import { ISO_LIKE, LONG_DATE } from '../text/dateLine';

const ANY = new RegExp(`(?<!\\d)(?:${ISO_LIKE}|${LONG_DATE})`, 'giu');

/** Every whole date in a text, as ISO, with its offset; impossible ones are left out. */
export function datesIn(text: string): { at: number; iso: string }[] {
  const found: { at: number; iso: string }[] = [];
  for (const m of text.matchAll(ANY)) {
    const iso = toIso(m[0].toLowerCase());
    if (iso) found.push({ at: m.index, iso });
  }
  return found;
}

function toIso(written: string): string | null {
  const iso = /^(\d{4})\D(\d{2})\D(\d{2})$/.exec(written);
  const slash = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/.exec(written);
  const long = /^(\d{1,2})\S* (\p{L}+)\.?,? (\d{4})$/u.exec(written);
  let parts: [string, number, number] | null = null;
  if (iso) parts = [iso[1]!, Number(iso[2]), Number(iso[3])];
  else if (slash) parts = [slash[3]!, Number(slash[2]), Number(slash[1])];
  else if (long) parts = [long[3]!, MONTHS.findIndex((names) => names.includes(long[2]!)) + 1, Number(long[1])];
  if (!parts || parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31) return null;
  return `${parts[0]}-${String(parts[1]).padStart(2, '0')}-${String(parts[2]).padStart(2, '0')}`;
}
