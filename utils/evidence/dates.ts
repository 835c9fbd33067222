/** Dates of a Swedish text: days, months, seasons, years, and relative ones against the text's own date (evidence.md 3.4). */
import { MONTHS } from '../text/abbreviations';
import { matchesOf } from '../text/matches';
import {
  inYear,
  lastSeason,
  nearestYear,
  nextSeason,
  offset,
  partOfYear,
  previousMonth,
  season,
  seasonBefore,
} from './calendar';
import { numberWordValue, ORDINALS } from './numberWords';

export type Season = 'vår' | 'sommar' | 'höst' | 'vinter';

/** A date as it stands in a text, as exact as it is said; offsets are UTF-16, `end` exclusive. */
export interface DateMention {
  start: number;
  end: number;
  text: string;
  year: number | null;
  /** 1–12 */
  month: number | null;
  day: number | null;
  season: Season | null;
  /** First and last month of a quarter or half of the year; else null. */
  months: readonly [number, number] | null;
  /** The second year of "2023/24"; else null. */
  endYear: number | null;
  /** The years of "för fem år sedan"; else null. */
  ago: number | null;
  /** A month's name, its year only inferred. */
  written: boolean;
  /** Resolved against the text's own date ("i fjol", "för tre år sedan") and so never said to be missing. */
  relative: boolean;
}

/** The day a text is dated, for resolving what is relative in it. */
export interface Anchor {
  year: number;
  month: number;
  day: number;
}

const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(?:${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
/** Something of every month's name, long or short, to look for before the patterns do. */
const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Days said in words ("den första december"). */
const DAY_WORDS = ORDINALS.slice(0, 31);
const PART_NUMBER = `(?:${DAY_WORDS.slice(0, 4).join('|')}|[1-4]:[ae]|sista)`;
const YEAR = '(?:19|20)\\d{2}';
const COUNTED =
  '(?:kr|kronor|mkr|tusen|miljoner|miljarder|procent|%|patienter|personer|invånare|platser|vårdplatser|anställda|barn|elever|fall|besök|dagar|timmar|meter|kilometer|ton|kilo)';

/** A date like "2024-11-16" (or a date-time that begins so) as an anchor; null for anything else. */
export function anchorOf(iso: string | null): Anchor | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

type Read = (groups: Record<string, string | undefined>, anchor: Anchor | null) => Partial<DateMention> | null;
const word = (source: string) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');
const month = (name: string | undefined) => MONTH_NUMBER.get((name ?? '').toLowerCase().replace('.', '')) ?? null;
const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/**
 * In order: where two forms fit, the earlier and longer one is the date. Last in each: what the text must hold for the
 * pattern to be worth trying (one of the words, and figures), which makes most sentences free.
 */
const FORMS: readonly [RegExp, Read, needs: readonly string[], figures?: 'figures'][] = [
  [
    /(?<![\d-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu,
    (g) => ({ year: number(g.year), month: number(g.month), day: number(g.day) }),
    ['-'],
    'figures',
  ],
  [
    word(`(?:den )?(?<day>[1-9]|[12]\\d|3[01])(?::?e|:a)? (?<month>${MONTH})(?:\\.?,? (?<year>${YEAR}))?`),
    (g) => ({ year: number(g.year), month: month(g.month), day: number(g.day) }),
    MONTH_STEMS,
    'figures',
  ],
  [
    word(`den (?<ordinal>${DAY_WORDS.join('|')}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`),
    (g) => ({ year: number(g.year), month: month(g.month), day: DAY_WORDS.indexOf(g.ordinal!.toLowerCase()) + 1 }),
    MONTH_STEMS,
  ],
  [
    word(`(?<day>[1-9]|[12]\\d|3[01])/(?<month>[1-9]|1[0-2])(?:[ -](?<year>${YEAR}))?`),
    (g) => ({ year: number(g.year), month: number(g.month), day: number(g.day) }),
    ['/'],
    'figures',
  ],
  // "mars -22".
  [
    word(`(?<month>${MONTH})\\.? [-–’'](?<short>\\d{2})`),
    (g) => ({ year: 2000 + Number(g.short), month: month(g.month) }),
    MONTH_STEMS,
    'figures',
  ],
  // "2022-03", but not "2011-12", which may be two years.
  [
    /(?<![\d-])(?<year>(?:19|20)(?<short>\d{2}))-(?<month>0[1-9]|1[0-2])(?![\d-])/gu,
    (g) => (Number(g.month) > Number(g.short) ? null : { year: number(g.year), month: number(g.month) }),
    ['-'],
    'figures',
  ],
  [
    word(`(?<month>${MONTH})\\.?(?: månad)? (?:år )?(?<year>${YEAR})`),
    (g) => ({ year: number(g.year), month: month(g.month) }),
    MONTH_STEMS,
    'figures',
  ],
  [
    word(`(?:(?<which>${PART_NUMBER}) kvartalet|(?:kvartal |q)(?<count>[1-4]))(?:,? (?:år |under )?(?<year>${YEAR}))?`),
    (g, anchor) => inYear(partOfYear(g.which ?? g.count!, 4), g.year, anchor),
    ['kvartal', 'q1', 'q2', 'q3', 'q4'],
  ],
  [
    word(`(?<which>${PART_NUMBER}) halvåret(?:,? (?:år |under )?(?<year>${YEAR}))?`),
    (g, anchor) => inYear(partOfYear(g.which!, 2), g.year, anchor),
    ['halvåret'],
  ],
  [
    word(`(?:(?<season>vintern|årsskiftet) )?(?<year>${YEAR})/(?<end>\\d{2}|${YEAR})(?!:)`),
    (g) => {
      const year = Number(g.year);
      // "2023/24" is a winter, a school year or a budget year; "2017/18:83" is an official number.
      return (year + 1) % 100 === Number(g.end) % 100 ? { year, endYear: year + 1, season: season(g.season) } : null;
    },
    ['/'],
    'figures',
  ],
  [
    word(`(?<season>våren|sommaren|hösten|vintern|vårterminen|höstterminen|vt|ht) (?:år )?(?<year>${YEAR})`),
    (g) => ({ year: number(g.year), season: season(g.season) }),
    ['våren', 'sommaren', 'hösten', 'vintern', 'terminen', 'vt 20', 'ht 20'],
    'figures',
  ],
  [
    word(`(?<month>${MONTH}) (?<which>i fjol|förra året|i år|nästa år)`),
    (g, anchor) => anchor && { year: anchor.year + offset(g.which!), month: month(g.month), relative: true },
    ['fjol', 'året', 'i år', 'nästa år'],
  ],
  [
    word(`(?<year>${YEAR})(?![.,:/-]\\d)(?! \\d{3}(?!\\d))(?! ?${COUNTED}(?!\\p{L}))(?!-tal)`),
    (g) => ({ year: number(g.year) }),
    ['19', '20'],
    'figures',
  ],
  // "2015–18": the last year of a span, its century said once.
  [
    /(?<=(?<![\d.,])(?<century>19|20)(?<begin>\d{2})–)(?<end>\d{2})(?![\d:.,–-]?\d)/gu,
    (g) => (Number(g.end) > Number(g.begin) ? { year: Number(g.century! + g.end!) } : null),
    ['–'],
    'figures',
  ],
  [
    word(
      '(?<which>i fjol|ifjol|förra året|i år|nästa år|året innan|året före|året dessförinnan|året därpå|året efter|fjolårets|fjolåret|årets)',
    ),
    (g, anchor) => anchor && { year: anchor.year + offset(g.which!), relative: true },
    ['fjol', 'år'],
  ],
  [
    word(
      'för (?:(?:exakt|precis|drygt|knappt|snart|nästan|cirka|ungefär|omkring) )?(?<count>\\d{1,2}|\\p{L}{2,12}) år sedan',
    ),
    (g, anchor) => {
      const years = /^\d/u.test(g.count!) ? Number(g.count) : numberWordValue(g.count!.toLowerCase());
      return anchor && years !== null ? { year: anchor.year - years, ago: years, relative: true } : null;
    },
    ['år sedan'],
  ],
  [
    word('i (?<season>våras|somras|höstas|vintras)'),
    (g, anchor) => anchor && { year: lastSeason(season(g.season), anchor), season: season(g.season), relative: true },
    ['i vå', 'i so', 'i hö', 'i vi'],
  ],
  [
    word('(?:förra|föregående) (?<season>våren|sommaren|hösten|vintern)'),
    (g, anchor) => anchor && { year: seasonBefore(season(g.season), anchor), season: season(g.season), relative: true },
    ['förra', 'föregående'],
  ],
  [
    word('(?:till|nästa) (?<season>våren|sommaren|hösten|sommar|höst)'),
    (g, anchor) => anchor && { year: nextSeason(season(g.season), anchor), season: season(g.season), relative: true },
    ['sommar', 'höst', 'våren'],
  ],
  [word('(?:det senaste )?millennieskiftet'), () => ({ year: 2000, relative: true }), ['millennieskiftet']],
  [
    word('(?:i|till|nästa) (?<season>sommar|höst|vinter)'),
    (g, anchor) => anchor && { year: anchor.year, season: season(g.season), relative: true },
    ['i so', 'till so', 'nästa so', 'höst', 'vinter'],
  ],
  [
    word('(?:vid |sedan |från |till |efter )?(?:årsskiftet|nyår|nyåret)'),
    (_, anchor) => anchor && { year: anchor.month <= 6 ? anchor.year : anchor.year + 1, month: 1, relative: true },
    ['årsskiftet', 'nyår'],
  ],
  [
    word('(?:i går|i dag|idag|igår|i förrgår|förra veckan|denna vecka|nyligen)'),
    (_, anchor) => anchor && { year: anchor.year, month: anchor.month, relative: true },
    ['i går', 'i dag', 'idag', 'igår', 'förrgår', 'vecka', 'nyligen'],
  ],
  [
    word('(?:förra|föregående) månaden'),
    (_, anchor) => anchor && { ...previousMonth(anchor), relative: true },
    ['månaden'],
  ],
  [
    word(`(?:i|sedan|från|till|under|efter|före|mellan|och|för|dess|innan|fram till) (?<month>${MONTH})`),
    (g, anchor) => ({
      month: month(g.month),
      year: anchor ? nearestYear(month(g.month), anchor) : null,
      relative: true,
      written: true,
    }),
    MONTH_STEMS,
  ],
];

/** The forms with what is to be looked for before each: figures, words, or both. */
const READERS = FORMS.map(([pattern, read, needs, figures]) => ({
  pattern,
  read,
  needs,
  figures: figures === 'figures',
  words: needs.some((need) => /\p{L}/u.test(need)),
  months: needs === MONTH_STEMS,
}));
/** All of the needs that are words, in one look: most sentences hold none. */
const ANY_WORD = new RegExp([...new Set(READERS.flatMap(({ needs, words }) => (words ? needs : [])))].join('|'), 'u');

/** Every date of `text`, in order. `anchor` is the text's own date; without it relative dates are left out. */
export function parseDates(text: string, anchor: Anchor | null): DateMention[] {
  const found: DateMention[] = [];
  const lower = text.toLowerCase();
  const figures = /\d/u.test(text);
  const words = ANY_WORD.test(lower);
  if (!figures && !words) return found;
  const months = words && MONTH_STEMS.some((need) => lower.includes(need));
  for (const form of READERS) {
    if ((form.figures && !figures) || (form.words && !words)) continue;
    if (form.months ? !months : !form.needs.some((need) => lower.includes(need))) continue;
    for (const match of matchesOf(form.pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((date) => start < date.end && end > date.start)) continue;
      const parts = form.read(match.groups ?? {}, anchor);
      if (!parts) continue;
      const none = {
        year: null,
        month: null,
        day: null,
        season: null,
        months: null,
        endYear: null,
        ago: null,
        relative: false,
        written: false,
      };
      found.push({ start, end, text: match[0], ...none, ...parts });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
