/** Acts of the EU by their CELEX numbers. */
import type { Official } from './types';

const EU_NEW =
  /(?<type>förordning|direktiv|beslut)\p{L}{0,20}[^.;()]{0,60}?\(?(?:EU|EG|EEG|Euratom)\)?(?:[^\d.;]{0,12})(?:nr[\s\u00a0]*)?(?<first>\d{1,4})\/(?<second>\d{1,4})\b/iu;
const EU_OLD =
  /(?<type>direktiv|beslut)\p{L}{0,20}[^.;()]{0,40}?(?<first>\d{2,4})\/(?<second>\d{1,4})\/(?:EG|EEG|EU|Euratom|RIF|GUSP)\b/iu;

const EU_PREFIXED =
  /EU-(?<type>förordning|direktiv|beslut)\p{L}{0,20}[^\d.;]{0,20}(?:nr[\s\u00a0]*)?(?<first>\d{1,4})\/(?<second>\d{1,4})\b/iu;

/** The first act of the EU named in a text with its type, and where it stands; null when none is. */
export function euActIn(text: string): { at: number; end: number; official: Official } | null {
  const act = EU_OLD.exec(text) ?? EU_NEW.exec(text) ?? EU_PREFIXED.exec(text);
  const { type = '', first = '', second = '' } = act?.groups ?? {};
  const official = act ? euAct(type, first, second, act[0]) : null;
  return act && official ? { at: act.index, end: act.index + act[0].length, official } : null;
}

/**
 * CELEX numbers: sector 3, year, letter, number in four digits. Since 2015 every act is year/number; before that regulations
 * were "nr number/year" and directives year/number/community.
 */
function euAct(type: string, first: string, second: string, whole: string): Official | null {
  const letter = { f: 'R', d: 'L', b: 'D' }[type[0]?.toLowerCase() ?? ''];
  if (!letter) return null;
  const numberFirst = fullYear(second) !== null && (/\bnr\b/i.test(whole) || fullYear(first) === null);
  const year = fullYear(numberFirst ? second : first);
  const number = numberFirst ? first : second;
  if (year === null) return null;
  const celex = `3${year}${letter}${number.padStart(4, '0')}`;
  return {
    id: `EU ${celex}`,
    series: 'EU',
    addresses: [
      `https://eur-lex.europa.eu/legal-content/SV/TXT/HTML/?uri=CELEX:${celex}`,
      `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:${celex}`,
    ],
    certain: true,
    searchLink: atEurLex(`${first}/${second}`),
    publication: 'EUR-Lex',
    outlet: 'eurlex',
    kind: 'authority',
  };
}

/** A search for the words at EUR-Lex. */
export function atEurLex(words: string): string {
  return `https://eur-lex.europa.eu/search.html?scope=EURLEX&lang=sv&text=${encodeURIComponent(words)}`;
}

function fullYear(text: string): number | null {
  const value = Number(text);
  if (text.length === 4) return value >= 1952 && value <= 2100 ? value : null;
  return text.length === 2 && value >= 52 ? 1900 + value : null;
}
