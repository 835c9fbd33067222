/** What an address tells by itself: the words of its slug, and a date. Enough to compare with when nothing can be read. */

const MONTHS = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Sections of sites that look like slugs. */
const SECTIONS =
  /^(dokument-(och-)?lagar|svensk-forfattningssamling|statens-offentliga-utredningar|debatt-och-brev|klinik-och-vetenskap(-\d)?|rattsliga-dokument|statistik-och-data)$/i;

/**
 * The words of an address's slug, in lower case and as it folds them ("journalsystemet", "pa", "obestamd"): the part of the
 * path with most hyphens, without the ids that outlets hang on it (evidence.md 3.7).
 * @returns an empty list where the address has no words (ids, documents of numbers)
 */
export function slugWordsOf(address: string): string[] {
  const worded = pathParts(address)
    .filter((part) => !SECTIONS.test(part))
    .map((part) => withoutId(part).split(/[-_+ ]+/));
  // Words of letters decide: "2019-07-09" has as many parts as a short title. The later part where two are alike.
  const best = worded.reduce((most, words) => (lettersIn(words) >= lettersIn(most) ? words : most), []);
  return lettersIn(best) >= 2 ? best.filter((word) => /[\p{L}\p{N}]/u.test(word)) : [];
}

/**
 * The date in an address: "2019-07-09", "2025-02" or "2025", or null.
 * Whole path parts only (/2025/02/13/, /2019-07-09/, /20190709/, /2011/februari/), and an ISO date inside a slug.
 */
export function addressDateOf(address: string): string | null {
  const path = pathParts(address).map((part) => part.toLowerCase());
  for (const [index, part] of path.entries()) {
    const iso =
      /(?:^|[^\d])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(part) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(part);
    if (iso) {
      const date = validDate(iso[1], iso[2], iso[3]);
      if (date) return date;
    }
    const yearAndMonth = /^((?:19|20)\d{2})-(\d{2})$/.exec(part);
    if (yearAndMonth && validMonth(yearAndMonth[2])) return `${yearAndMonth[1]}-${yearAndMonth[2]}`;
    if (!/^(19|20)\d{2}$/.test(part)) continue;
    const month = monthOf(path[index + 1]);
    if (!month) return part;
    return validDate(part, month, path[index + 2]?.padStart(2, '0')) ?? `${part}-${month}`;
  }
  return null;
}

function pathParts(address: string): string[] {
  let path: string;
  try {
    path = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`).pathname;
  } catch {
    return [];
  }
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        // Old addresses in Latin-1: the bytes are the letters.
        return part.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
      }
    });
}

function lettersIn(words: string[]): number {
  return words.filter((word) => /^\p{L}{2,}$/u.test(word)).length;
}

function withoutId(part: string): string {
  return part
    .toLowerCase()
    .replace(/\.(html?|php|aspx?|pdf|svd|ab|ece|jsp)$/, '')
    .replace(/[.-]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, '')
    .replace(/[.-]1\.\d+$/, '')
    .replace(/--[a-z0-9]{4,12}$/, '')
    .replace(/_sfs-\d{4}-\d+$/, '')
    .replace(/_[a-z0-9]{2}[0-9a-z]{2}\w*\d$/, '')
    .replace(/[-_.]\d{5,}$/, '')
    .replace(/^\d{5,}[-_]/, '');
}

function monthOf(part: string | undefined): string | null {
  if (part === undefined) return null;
  if (/^\d{1,2}$/.test(part)) return validMonth(part) ? part.padStart(2, '0') : null;
  const index = MONTHS.findIndex((names) => names.includes(part));
  return index < 0 ? null : String(index + 1).padStart(2, '0');
}

function validMonth(month: string | undefined): boolean {
  return month !== undefined && Number(month) >= 1 && Number(month) <= 12;
}

function validDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || !day || !/^\d{2}$/.test(day)) return null;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`)
    ? `${year}-${month}-${day}`
    : null;
}
