/** Units of Swedish numbers: what may follow a number and what it is a measure of. */
import { firstTwo } from '../text/characters';

export type Dimension = 'money' | 'percent' | 'points' | 'duration' | 'distance' | 'weight' | 'age' | 'week' | 'count';

/** Days of each word for a length of time, kilometres for a distance: "ett halvår" and "187 dagar" can be compared. */
const BASES: readonly [RegExp, number][] = [
  [/^(?:sekund|sek)/u, 1 / 86_400],
  [/^minut|^min$/u, 1 / 1440],
  [/^timm|^tim$/u, 1 / 24],
  [/^(?:dag|dygn|dar)(?:ar|arna|en|s|et)?$/u, 1],
  [/^(?:dagar|dagars|dygns|dagarna)$/u, 1],
  [/^veck(?:a|an|or|orna|ors)$/u, 7],
  [/^(?:månad|mån$)/u, 30.44],
  [/^kvartal/u, 91.3],
  [/^halvår/u, 182.6],
  [/^(?:år|års|året|åren|årig|åriga|årigt)$/u, 365.25],
  [/^(?:decenni|årtionde)/u, 3652.5],
  [/^(?:km|kilometers?)$/u, 1],
  [/^(?:m|meters?)$/u, 0.001],
  [/^mil$/u, 10],
];

/** The first two letters of all of these: most words after a number are no units. */
const BASES_BY_TWO: ReadonlySet<number> = new Set(
  'sekund minut timmar dagar dygn veckor månad kvartal halvår år decennium årtionde km kilometer m meter mil'
    .split(' ')
    .map(firstTwo),
);

/** The base units (days, kilometres) in one of the unit word given, or null for a word that is no such unit. */
export function baseOf(lower: string): number | null {
  if (!BASES_BY_TWO.has(firstTwo(lower))) return null;
  for (const [pattern, base] of BASES) if (pattern.test(lower)) return base;
  return null;
}

/** The factor of a scale word ("tusen", "mkr"), and whether it is money by itself; null for other words. */
export function scaleOf(lower: string): { factor: number; money: boolean } | null {
  switch (lower) {
    case 'hundra':
      return { factor: 100, money: false };
    case 'tusen':
      return { factor: 1000, money: false };
    case 'tkr':
      return { factor: 1000, money: true };
    case 'miljon':
    case 'miljoner':
    case 'miljoners':
    case 'milj':
    case 'mn':
      return { factor: 1e6, money: false };
    case 'mkr':
    case 'mnkr':
    case 'msek':
    case 'miljonkronors':
      return { factor: 1e6, money: true };
    case 'miljard':
    case 'miljarder':
    case 'miljarders':
    case 'mdr':
      return { factor: 1e9, money: false };
    case 'mdkr':
    case 'mdrkr':
      return { factor: 1e9, money: true };
    default:
      return null;
  }
}

const MONEY = /^(?:kr|kronor|kronors|krona|kronorna|sek|spänn|öre|hundralapp(?:en|ar)?|tusenlapp(?:en|ar)?|euro)$/u;
const DISTANCE = /^(?:km|kilometer|kilometers|meter|mil|m|kvadratmeter|kvm)$/u;
const WEIGHT = /^(?:kg|kilo|kilogram|ton|gram|liter|tonnes)$/u;

/** What a word after a number makes it a measure of; `count` where it says nothing of it. */
export function dimensionOf(lower: string): Dimension {
  if (lower === 'procent' || lower === 'procents' || lower === '%') return 'percent';
  if (lower.startsWith('procentenhet')) return 'points';
  if (MONEY.test(lower)) return 'money';
  if (/^åring/u.test(lower)) return 'age';
  if (DISTANCE.test(lower)) return 'distance';
  if (baseOf(lower) !== null) return 'duration';
  if (WEIGHT.test(lower)) return 'weight';
  return 'count';
}
