/** Figures that name a point rather than count: times of day, decades, school years, places in an order. */
import { numberWordValue, ORDINALS } from './numberWords';

export type NamedKind = 'time' | 'decade' | 'grade' | 'ordinal';

type Groups = Record<string, string | undefined>;

/** A named figure of a text in small letters. */
interface Named {
  pattern: RegExp;
  kind: NamedKind;
  /** What a text must hold for the pattern to be worth trying. */
  needs: readonly string[];
  /** Minutes of the day, a decade's first year (two figures where it says no century), the grade, the place; or null. */
  valueOf: (groups: Groups) => number | null;
}

const HOUR = 'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv';
const TENS = 'tio|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio';
/** School years said as nouns ("i nian"), in order. */
const GRADES = 'ettan tvåan trean fyran femman sexan sjuan åttan nian'.split(' ');
/** The same said of pupils ("sjätteklassare"). */
const PUPILS = ORDINALS.slice(0, 9);
const PAST: Readonly<Record<string, number>> = { fem: 5, tio: 10, kvart: 15, tjugo: 20 };

/** Ordinals from three on: "första" and "andra" are said of more than an order. */
const PLACES = ORDINALS.slice(2, 30);

/** In order: where two meet the earlier is the figure. */
export const NAMED: readonly Named[] = [
  // "kl. 14.30", "klockan 06:00".
  {
    pattern: /(?<!\p{L})(?:kl\.?|klockan)\s?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?!\d)/gu,
    kind: 'time',
    needs: ['kl'],
    valueOf: ({ hour, minute }) => Number(hour) * 60 + Number(minute ?? 0),
  },
  // "klockan sex", "klockan är tjugo i åtta", "kvart i elva".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:klockan\\s(?:är\\s|var\\s)?|(?=kvart\\s))(?:(?<past>fem|tio|kvart|tjugo)\\s(?<way>i|över)\\s)?(?<half>halv\\s)?(?<hour>${HOUR})(?!\\p{L})`,
      'gu',
    ),
    kind: 'time',
    needs: ['klockan', 'kvart i', 'kvart över'],
    valueOf: ({ past, way, half, hour }) => {
      const minutes = past === undefined ? 0 : PAST[past]! * (way === 'i' ? -1 : 1);
      return numberWordValue(hour!)! * 60 - (half ? 30 : 0) + minutes;
    },
  },
  // "strax efter tre på natten": a time, but none to compare with one to the minute.
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${HOUR})\\spå\\s(?:natten|morgonen|förmiddagen|eftermiddagen|kvällen)(?!\\p{L})`,
      'gu',
    ),
    kind: 'time',
    needs: [' på natten', ' på morgonen', ' på förm', ' på efterm', ' på kvällen'],
    valueOf: () => Number.NaN,
  },
  // "1990-talet", "90-talet", "på nittiotalet" (but "ett 90-tal", "ett nittiotal").
  {
    pattern:
      /(?<!\d)(?:(?<years>\d{2})-tal(?:et|ets|en|s|ist\p{L}{0,5})|(?<full>\d{4})-tal(?:et|ets|en|s|ist\p{L}{0,5})?)(?!\p{L})/gu,
    kind: 'decade',
    needs: ['-tal'],
    valueOf: ({ years, full }) => Number(years ?? full),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:på|från|under|sedan|mitten av|slutet av|början av)\\s(?:det\\s)?(?:tidiga\\s|sena\\s)?)(?<tens>${TENS})tal(?:et|ets)(?!\\p{L})`,
      'gu',
    ),
    kind: 'decade',
    needs: ['iotalet', 'gotalet'],
    valueOf: ({ tens }) => numberWordValue(tens!),
  },
  // "årskurs 9", "åk nio", "i nian", "sjätteklassarna".
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:årskurs|åk|klass)\\s(?:(?<grade>\\d)(?!\\s?[–-]\\s?\\d|\\d)|(?<word>${HOUR})(?!\\p{L}))`,
      'gu',
    ),
    kind: 'grade',
    needs: ['årskurs', 'åk ', 'klass '],
    valueOf: ({ grade, word }) => (grade === undefined ? numberWordValue(word!) : Number(grade)),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<place>${PUPILS.join('|')})klass(?:are|arna|aren|ares|arnas|arens|ist\\p{L}*)(?!\\p{L})`,
      'gu',
    ),
    kind: 'grade',
    needs: ['klass'],
    valueOf: ({ place }) => PUPILS.indexOf(place!) + 1,
  },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:i|till|från)\\s)(?<noun>${GRADES.join('|')})(?!\\p{L})`, 'gu'),
    kind: 'grade',
    needs: GRADES,
    valueOf: ({ noun }) => GRADES.indexOf(noun!) + 1,
  },
  // "5:e", "fjortonde plats", "för sjätte året i rad", "sex år i rad", "plats 14".
  {
    pattern: /(?<![\d.,])(?<place>\d{1,3}):[ae](?!\p{L})/gu,
    kind: 'ordinal',
    needs: [':e', ':a'],
    valueOf: ({ place }) => Number(place),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<place>${PLACES.join('|')})(?=\\s(?:plats|platsen|gång|gången|året|månaden|veckan|dagen)(?!\\p{L}))`,
      'gu',
    ),
    kind: 'ordinal',
    needs: [
      'dje ',
      'de plats',
      'de gång',
      'de året',
      'de månad',
      'de vecka',
      'de dagen',
      'te plats',
      'te gång',
      'te året',
      'te månad',
      'te vecka',
      'te dagen',
    ],
    valueOf: ({ place }) => ORDINALS.indexOf(place!) + 1,
  },
  {
    pattern:
      /(?<![\p{L}\d.,])(?<count>\d{1,2}|\p{L}{3,8})\s(?:år|gånger|månader|veckor|dagar|kvartal)\si\s(?:rad|följd|sträck)(?!\p{L})/gu,
    kind: 'ordinal',
    needs: [' i rad', ' i följd', ' i sträck'],
    valueOf: ({ count }) => (/^\d/u.test(count!) ? Number(count) : numberWordValue(count!)),
  },
  {
    pattern: /(?<!\p{L})plats\s(?:nummer\s|nr\s)?(?<place>\d{1,3})(?![\d.,]*\d)/gu,
    kind: 'ordinal',
    needs: ['plats '],
    valueOf: ({ place }) => Number(place),
  },
];

/** All that the patterns need, in one look: most sentences hold nothing of it. */
export const MAY_BE_NAMED = new RegExp([...new Set(NAMED.flatMap(({ needs }) => needs))].join('|'), 'u');

/** True for a kind of number that names a point; such are compared with their own kind only. */
export function isNamed(kind: string): kind is NamedKind {
  return kind === 'time' || kind === 'decade' || kind === 'grade' || kind === 'ordinal';
}

/** The same point: a time said in twelve hours, a decade without its century, are those of either. */
export function samePoint(kind: NamedKind, a: number, b: number): boolean {
  if (a === b) return true;
  if (kind === 'time') return Math.min(a, b) <= TWELVE_HOURS && (a - b) % TWELVE_HOURS === 0;
  return kind === 'decade' && Math.min(a, b) < 100 && Math.max(a, b) >= 100 && (a - b) % 100 === 0;
}

const TWELVE_HOURS = 720;
