/** Units of Swedish numbers: what may follow a number and what it is a measure of. */
import { firstTwo } from '../text/characters';

export type Dimension =
  | 'money'
  | 'percent'
  | 'points'
  | 'duration'
  | 'distance'
  | 'weight'
  | 'volume'
  | 'area'
  | 'energy'
  | 'power'
  | 'age'
  | 'week'
  | 'count';

/** Days of each word for a length of time, kilometres for a distance …: "ett halvår" and "187 dagar" can be compared. */
const BASES: readonly [RegExp, number][] = [
  [/^sek(?:el|els|ler|let|lerna)$|^århundrade/u, 36_525],
  [/^(?:sekund|sek)/u, 1 / 86_400],
  [/^minut|^min$/u, 1 / 1440],
  [/^kvart$/u, 1 / 96],
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
  [/^(?:cm|centimeters?)$/u, 1e-5],
  [/^(?:mm|millimeters?)$/u, 1e-6],
  [/^(?:ton|tonnes)$/u, 1000],
  [/^(?:kg|kilo|kilogram)$/u, 1],
  [/^(?:hg|hekto)$/u, 0.1],
  [/^gram$/u, 0.001],
  [/^(?:mg|milligram)$/u, 1e-6],
  [/^(?:kubikmeter|kubik)$/u, 1000],
  [/^liter$/u, 1],
  [/^(?:dl|deciliter)$/u, 0.1],
  [/^(?:cl|centiliter)$/u, 0.01],
  [/^(?:ml|milliliter)$/u, 0.001],
  [/^(?:kvadratkilometer)$/u, 100],
  [/^(?:hektar|ha)$/u, 1],
  [/^(?:kvadratmeter|kvm)$/u, 0.0001],
  [/^(?:twh|terawattimm(?:e|ar))$/u, 1e6],
  [/^(?:gwh|gigawattimm(?:e|ar))$/u, 1000],
  [/^(?:mwh|megawattimm(?:e|ar))$/u, 1],
  [/^(?:kwh|kilowattimm(?:e|ar))$/u, 0.001],
  [/^(?:gw|gigawatt)$/u, 1000],
  [/^(?:mw|megawatt)$/u, 1],
  [/^(?:kw|kilowatt)$/u, 0.001],
];

/** The first two letters of all of these: most words after a number are no units. */
const BASES_BY_TWO: ReadonlySet<number> = new Set(
  'sekund minut timmar dagar dygn veckor månad kvartal halvår år decennium årtionde århundrade km kilometer m meter mil cm centimeter mm millimeter ton kg kilo gram hg hekto dl deciliter cl ml kubikmeter liter kvadratmeter kvm hektar twh terawatt gwh gigawatt mwh megawatt kwh kilowatt gw mw kw'
    .split(' ')
    .map(firstTwo),
);

/** The base units (days, kilometres, kilos, litres, hectares, megawatt hours, megawatts) in one of the unit word given, or null for a word that is no such unit. */
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
    case 'handfull':
      return { factor: 5, money: false };
    case 'dussin':
      return { factor: 12, money: false };
    case 'tjog':
      return { factor: 20, money: false };
    case 'tkr':
      return { factor: 1000, money: true };
    case 'miljon':
    case 'miljoner':
    case 'miljoners':
    case 'milj':
    case 'mn':
    case 'mio':
      return { factor: 1e6, money: false };
    case 'mkr':
    case 'mnkr':
    case 'msek':
    case 'mkrs':
    case 'mnsek':
    case 'miljonkronors':
      return { factor: 1e6, money: true };
    case 'miljard':
    case 'miljarder':
    case 'miljarders':
    case 'mdr':
    case 'md':
      return { factor: 1e9, money: false };
    case 'mdkr':
    case 'mdsek':
    case 'mdrkr':
      return { factor: 1e9, money: true };
    default:
      return null;
  }
}

/** Scale words that say only about how many. */
export function isRoughScale(lower: string): boolean {
  return lower === 'handfull' || lower === 'dussin' || lower === 'tjog';
}

const MONEY = /^(?:kr|kronor|kronors|krona|kronorna|sek|spänn|öre|hundralapp(?:en|ar)?|tusenlapp(?:en|ar)?|euro)$/u;
/** Measures by their words; a length of time is whatever else has a base. */
const MEASURES: readonly [RegExp, Dimension][] = [
  [MONEY, 'money'],
  [/^(?:km|kilometers?|meters?|mil|m|cm|centimeters?|mm|millimeters?)$/u, 'distance'],
  [/^(?:kg|kilo|kilogram|ton|gram|tonnes|hg|hekto|mg|milligram)$/u, 'weight'],
  [/^(?:(?:deci|centi|milli)?liter|[dcm]l|kubikmeter|kubik)$/u, 'volume'],
  [/^(?:hektar|ha|kvadratmeter|kvm|kvadratkilometer)$/u, 'area'],
  [/^(?:[tgmk]wh|(?:tera|giga|mega|kilo)wattimm(?:e|ar))$/u, 'energy'],
  [/^(?:[gmk]w|(?:giga|mega|kilo)watt)$/u, 'power'],
];

/** True for a unit's abbreviation that is written with capitals ("TWh", "Mkr", "MSEK"): no name of anything. */
export function isUnitSign(lower: string): boolean {
  return /^(?:[tgmk]wh?|kv|db|hz|mhz|ghz|[mt]bit|[gmt]b|sek|eur|usd|kr|mnkr)$/u.test(lower) || scaleOf(lower) !== null;
}

/** The first two letters of the measures that have no base, beside those that do. */
const MEASURES_BY_TWO: ReadonlySet<number> = new Set([
  ...BASES_BY_TWO,
  ...'procent % promille ‰ åring kronor sek spänn öre hundralapp tusenlapp euro'.split(' ').map(firstTwo),
]);

/** What a word after a number makes it a measure of; `count` where it says nothing of it. */
export function dimensionOf(lower: string): Dimension {
  if (!MEASURES_BY_TWO.has(firstTwo(lower))) return 'count';
  if (/^(?:procents?|procentig[at]?|%|promille|‰)$/u.test(lower)) return 'percent';
  if (lower.startsWith('procentenhet')) return 'points';
  if (/^åring/u.test(lower)) return 'age';
  for (const [pattern, dimension] of MEASURES) if (pattern.test(lower)) return dimension;
  return baseOf(lower) === null ? 'count' : 'duration';
}
