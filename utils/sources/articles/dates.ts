/** Dates as pages give them, in the order of trust of sources.md 6: machine-readable first, Swedish words last. */
import { citedDate } from '../../text/citedDate';

/**
 * A machine-readable date or date-time in ISO form, as it stands where it is one already.
 * @returns null for what is no date
 */
export function machineDate(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso) {
    if (!isDay(iso[1] ?? '')) return null;
    if (!iso[2]) return iso[1] ?? null;
    const zone = iso[3]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
    return `${iso[1]}T${iso[2]}${zone}`;
  }
  // RFC 2822, as old systems write it ("Tue, 11 Apr 2017 10:00:00 +0200").
  if (/^[A-Z][a-z]{2},? \d{1,2} [A-Z][a-z]{2} \d{4}/.test(text)) {
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
  }
  return /^\d{8}$/.test(text) ? machineDate(text.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')) : null;
}

/** The date in a line that says when it was published: "Publicerad: 2 november 2022, 04:30", "23 okt 2025 kl 10.23"; a whole day or null. */
export function writtenDate(line: string): string | null {
  const date = citedDate(line);
  return date && isDay(date) ? date : null;
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
