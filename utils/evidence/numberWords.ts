/** Swedish number words ("ettusentrehundra", "tjugofem", "tolvtusen"), written together as the language does. */
import { firstThree, firstTwo } from '../text/characters';

const ONES: readonly (readonly [string, number])[] = [
  ['noll', 0],
  ['ett', 1],
  ['en', 1],
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sex', 6],
  ['sju', 7],
  ['åtta', 8],
  ['nio', 9],
];
const TEENS: readonly (readonly [string, number])[] = [
  ['tio', 10],
  ['elva', 11],
  ['tolv', 12],
  ['tretton', 13],
  ['fjorton', 14],
  ['femton', 15],
  ['sexton', 16],
  ['sjutton', 17],
  ['arton', 18],
  ['aderton', 18],
  ['nitton', 19],
];
const TENS: readonly (readonly [string, number])[] = [
  ['tjugo', 20],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
];
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES,
  ...TEENS,
  ...TENS,
  ...TENS.flatMap(([ten, value]) =>
    ONES.filter(([, one]) => one > 0).map(([word, one]) => [ten + word, value + one] as const),
  ),
]);

/** The first three letters of every word that is a number or begins with one. */
const NUMBERS_BY_THREE: ReadonlySet<number> = new Set(
  [...SMALL.keys(), 'enhundra', 'entusen', 'hundra', 'tusen', 'halv', 'fyr', 'några', 'flera', 'kvartssekel'].map(
    firstThree,
  ),
);

/** A quick look, false for most words: whether a word (in lower case) may be a number, or begin with one ("tvåårig"). */
export function mayBeNumber(word: string): boolean {
  return NUMBERS_BY_THREE.has(firstThree(word));
}

/**
 * The value of a number word from noll to 999 999, or null for any other word ("hundra" and "tusen" alone are 100 and
 * 1000). The word is expected in lower case.
 */
export function numberWordValue(word: string): number | null {
  const small = SMALL.get(word);
  if (small !== undefined) return small;
  if (!word.includes('hundra') && !word.includes('tusen')) return null;
  const thousand = word.indexOf('tusen');
  if (thousand >= 0) {
    const before = word.slice(0, thousand);
    // "ettusen" is written with two t, not three.
    const factor = before === '' || before === 'et' ? 1 : belowThousand(before);
    const rest = word.slice(thousand + 5);
    const added = rest === '' ? 0 : belowThousand(rest);
    return factor === null || added === null ? null : factor * 1000 + added;
  }
  return belowThousand(word);
}

function belowThousand(word: string): number | null {
  const small = SMALL.get(word);
  if (small !== undefined) return small;
  const hundred = word.indexOf('hundra');
  if (hundred < 0) return null;
  const factor = hundred === 0 ? 1 : SMALL.get(word.slice(0, hundred));
  const rest = word.slice(hundred + 6);
  const added = rest === '' ? 0 : SMALL.get(rest);
  if (factor === undefined || added === undefined) return null;
  return factor * 100 + added;
}

const FIRST_ORDINALS =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde'.split(
    ' ',
  );
/** "första", "andra" … to "nittionionde", in order. */
export const ORDINALS: readonly string[] = [
  ...FIRST_ORDINALS,
  ...TENS.flatMap(([ten]) => [`${ten}nde`, ...FIRST_ORDINALS.slice(0, 9).map((one) => ten + one)]),
];

const PARTS: ReadonlyMap<string, number> = new Map([
  ['halv', 2],
  ['tredje', 3],
  ['fjärde', 4],
  ['femte', 5],
  ['sjätte', 6],
  ['sjunde', 7],
  ['åttonde', 8],
  ['nionde', 9],
  ['tionde', 10],
  ['elfte', 11],
  ['tolfte', 12],
  ['femtonde', 15],
  ['tjugonde', 20],
  ['hundrade', 100],
]);

/** The first two letters of every word that a share or factor is said with ("tredjedel", "fördubblats", "tre av elva"). */
const SHARES_BY_TWO: ReadonlySet<number> = new Set(
  [
    ...PARTS.keys(),
    'dubbelt',
    'fördubbl',
    'fyrdubbl',
    'sexdubbl',
    'varannan',
    'hälften',
    'halva',
    'av',
    'per',
    'gånger',
    'fall',
  ].map(firstTwo),
);

/** A quick look, false for most words: whether a word (in lower case) may say a share or a factor. */
export function mayBeShare(word: string): boolean {
  return SHARES_BY_TWO.has(firstTwo(word));
}

/** The n of "var n:te" ("tredje" → 3), or null. */
export function ordinalValue(word: string): number | null {
  return PARTS.get(word) ?? null;
}

/** The n of a fraction's name ("tredjedel", "femtedelar" → 3, 5), or null. */
export function fractionValue(word: string): number | null {
  if (!word.includes('del')) return null;
  const match = /^(\p{L}+?)del(?:en|ar|arna|s)?$/u.exec(word);
  if (!match?.[1]) return null;
  // "åttondel" and "tiondel" lose the ordinal's last letters.
  return PARTS.get(match[1]) ?? PARTS.get(`${match[1]}de`) ?? null;
}

/** What may follow a number word inside one word: "nio|gradig", "två|årig", "femton|åring". */
const TAILS =
  /^(?:års?|årig[at]?|åring\p{L}{0,4}|gradig[at]?|procentig[at]?|kronors|siffrig[at]?|delad\p{L}{0,2}|årsperiod\p{L}{0,3}|årsdag\p{L}{0,3}|årsavtal\p{L}{0,3}|årsplan\p{L}{0,3}|årsjubileum|(?:dagars|månaders|timmars|veckors|minuters|bädds|punkts|miljoner|miljard|miljarder|barns|mans|poängs|vånings|rums)\p{L}{0,14})$/u;

/** "tvåsiffrigt", the remainder: the number before it tells how many figures a number is written with. */
export function isDigitCount(tail: string): boolean {
  return /^siffrig[at]?$/u.test(tail);
}

/** The first three letters of every number word from two on. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SMALL.keys(), 'fyr', 'hundra', 'tusen']
    .filter((word) => word.length > 2 && word !== 'ett')
    .map((word) => word.slice(0, 3)),
);

/** The number a compound begins with and its remainder ("niogradig" → 9, "gradig"), or null. */
export function numberCompound(word: string): { value: number; tail: string } | null {
  if (!BEGINNINGS.has(word.slice(0, 3))) return null;
  for (let cut = Math.min(word.length - 2, 16); cut >= 3; cut -= 1) {
    const tail = word.slice(cut);
    if (!TAILS.test(tail)) continue;
    const value = word.slice(0, cut) === 'fyr' ? 4 : numberWordValue(word.slice(0, cut));
    if (value !== null) return { value, tail };
  }
  return null;
}
