/** What may be reckoned from two figures that stand together, and how a claim and a text say that it is to be. */
import type { NumberMention } from './mention';
import { sameThing, sameUnit } from './numberMatch';
import { alone, type Figure } from './pairs';
import { isOfThem, oneAfter, periodAfter, tellsOfRest, THE_REST } from './reckoned';
import type { Dimension } from './units';

/** One way to reckon with two figures. It is tried on the two in both orders. */
export interface Operation {
  /** How many sentences apart the two may stand. */
  apart: 0 | 1 | 2 | 3;
  /** What the second of the two measures. */
  by: Dimension | 'any';
  /** Whether the claim's number is told as what this comes to. */
  asks: (number: NumberMention) => boolean;
  /** What the two come to; null where they are none to reckon with. */
  result: (x: Figure, y: Figure, number: NumberMention) => number | null;
  /** Whether measures, things and words fit. */
  suits: (number: NumberMention, x: Figure, y: Figure) => boolean;
}

/** Results below this come about by chance where nothing but the two figures tells of them. */
const LARGE = 31;
/** A whole is at least so much. */
const LEAST_WHOLE = 10;

export const OPERATIONS: readonly Operation[] = [
  // "85 procent" from "1 140 äldre … 963 av de berörda".
  {
    apart: 3,
    by: 'count',
    asks: (number) => number.dimension === 'percent' && !number.compares,
    result: (x, y) => (y.value >= LEAST_WHOLE && x.value < y.value ? (100 * x.value) / y.value : null),
    suits: (_, x, y) => counts(x) && counts(y) && follows(x, y) && isPartOfThem(x),
  },
  // "fyra utan" from "9 av 13", "39 belagda" from "48 platser … nio står tomma": only one side tells of the rest.
  {
    apart: 0,
    by: 'count',
    asks: (number) =>
      number.dimension === 'count' && number.scale === 1 && !(number.approximate && number.value <= LARGE),
    result: (x, y) => (x.value > y.value && x.number.kind === 'quantity' ? x.value - y.value : null),
    suits: (number, x, y) => counts(x) && counts(y) && partTold(x, y) && number.left !== tellsOfRest(x.text),
  },
  // "tre till regionerna" from "tio miljarder, varav sju … och resten".
  {
    apart: 0,
    by: 'any',
    asks: (number) => number.dimension !== 'percent',
    result: (x, y) => {
      const part = y.number.scale === 1 && y.value < 1000 ? y.value * x.number.scale : y.value;
      return x.value > part ? x.value - part : null;
    },
    suits: (number, x, y) =>
      sameUnit(number, x.number) &&
      (sameUnit(x.number, y.number) || alone(y.number) || VARAV.test(between(x, y))) &&
      follows(y, x) &&
      THE_REST.test(y.text.slice(y.number.end)),
  },
  // "17 procent vet inte" from "44 procent är nöjda, 39 missnöjda och övriga vet inte".
  {
    apart: 0,
    by: 'any',
    asks: (number) => number.dimension === 'percent' && !number.compares,
    result: (x, y) => 100 - x.value - y.value,
    suits: (_, x, y) =>
      x.number.dimension === 'percent' &&
      follows(y, x) &&
      (y.number.dimension === 'percent' || y.number.dimension === 'count') &&
      THE_REST.test(y.text.slice(y.number.end)),
  },
  // "fem procentenheter" from "steg andelen från 48 till 70 procent. … från 82 till 77".
  {
    apart: 0,
    by: 'any',
    asks: (number) => number.dimension === 'points',
    result: (x, y) => (x.value > y.value && x.value <= 100 ? x.value - y.value : null),
    suits: (_, x, y) => [x, y].every(({ number }) => alone(number) || number.dimension === 'percent') && fromTo(x, y),
  },
  // "360 miljoner per år" from "3,6 miljarder över tio år", "knappt två gånger om året" from "under fem år … nio gånger".
  {
    apart: 0,
    by: 'duration',
    asks: (number) => number.period !== null && number.dimension !== 'percent',
    result: (x, y, { period }) =>
      x.number.dimension !== 'duration' ? each(x.value, (y.number.base ?? 0) / period!) : null,
    suits: (number, x, y) =>
      y.number.dimension === 'duration' && sameOf(number, x.number) && periodAfter(x.text, x.number.end) === null,
  },
  // "sex miljoner" from "två miljoner om året i tre år".
  {
    apart: 0,
    by: 'duration',
    asks: (number) => number.period === null && number.value > LARGE && number.dimension !== 'percent',
    result: (x, y) => {
      const { base, dimension } = y.number;
      const period = base === null || dimension !== 'duration' ? null : periodAfter(x.text, x.number.end);
      return base === null || period === null ? null : (x.value * base) / period;
    },
    suits: (number, x, y) => y.number.dimension === 'duration' && y.number.value > 1 && sameOf(number, x.number),
  },
  // "180 kronor per elev" from "537 elever … Skåpen kostade 96 000 kronor".
  {
    apart: 1,
    by: 'count',
    asks: (number) => number.per !== null && number.per !== '' && number.dimension !== 'percent',
    result: (x, y) => each(x.value, y.value),
    suits: (number, x, y) => y.number.dimension === 'count' && isOf(y.number, number.per!) && sameOf(number, x.number),
  },
  // "6 miljoner kronor" from "1 200 kronor per elev … 5 000 elever".
  {
    apart: 1,
    by: 'count',
    asks: (number) => number.per === null && number.value > LARGE && number.dimension === 'money',
    result: (x, y) => (x.number.dimension === 'money' ? x.value * y.value : null),
    suits: (_, x, y) => isOf(y.number, oneAfter(x.text, x.number.end) ?? ''),
  },
  // "81 procent" from "84 procent, en ökning med tre procentenheter".
  {
    apart: 1,
    by: 'points',
    asks: (number) => number.dimension === 'percent' && !number.compares,
    result: (x, y) => {
      const by = x.number.dimension === 'percent' ? CHANGE_BY.exec(y.text.slice(0, y.number.start)) : null;
      return by ? x.value + (by[1] ? -y.value : y.value) : null;
    },
    suits: (_, x, y) => follows(y, x),
  },
  // "i genomsnitt drygt sex megawatt" from "62 turbiner med en samlad effekt på 400 megawatt".
  {
    apart: 0,
    by: 'count',
    asks: (number) => number.per === '' && number.dimension !== 'percent' && number.dimension !== 'count',
    result: (x, y) => each(x.value, y.value),
    suits: (number, x, y) => counts(y) && y.number.nouns.length > 0 && sameOf(number, x.number),
  },
  // "235" from "47 tandläkare, motsvarande en femtedel av tjänsterna".
  {
    apart: 0,
    by: 'percent',
    asks: (number) => number.value > LARGE && number.dimension !== 'percent',
    result: (x, y) => (isShare(y) ? (100 * x.value) / y.value : null),
    suits: (number, x, y) =>
      follows(y, x) &&
      IS.test(between(x, y)) &&
      // The whole is what the words after the share name ("av tjänsterna"), not what the part counts.
      (sameOf(number, x.number) ||
        (number.dimension === 'count' && counts(x) && /^ av \p{L}/u.test(y.text.slice(y.number.end)))),
  },
  // "kring 25" from "74 gånger, och vart tredje larm".
  {
    apart: 0,
    by: 'percent',
    asks: (number) => number.value >= LEAST_WHOLE && number.dimension !== 'percent',
    result: (x, y) => (isShare(y) && y.number.parts === null ? (x.value * y.value) / 100 : null),
    suits: (number, x, y) =>
      follows(y, x) &&
      y.number.kind === 'share' &&
      (sameOf(number, x.number) || (counts(x) && isOf(number, thingAfter(y)))),
  },
  // "800 000 kronor" from "2,4 miljoner kronor … en tredjedel av kostnaden".
  {
    apart: 2,
    by: 'percent',
    asks: (number) => number.dimension === 'money',
    result: (x, y) => (isShare(y) ? (x.value * y.value) / 100 : null),
    suits: (number, x, y) => sameOf(number, x.number) && OF_THE_SUM.test(y.text.slice(y.number.end)),
  },
  // "2 100 kronor" from "1 940 kronor …, vilket är 8 procent mindre än".
  {
    apart: 1,
    by: 'percent',
    asks: (number) => number.value > LARGE && number.dimension !== 'percent' && !number.compares,
    result: (x, y) => {
      const than = y.number.dimension === 'percent' ? THAN.exec(y.text.slice(y.number.end, y.number.end + 40)) : null;
      return than && y.value < 100 ? x.value / (1 + ((than[1] ? 1 : -1) * y.value) / 100) : null;
    },
    suits: (number, x, y) => sameOf(number, x.number) && follows(y, x),
  },
];

const OF_THEM_FIRST = /^Av (?:dem|dessa)(?!\p{L})[^.;:()0-9]{0,30}$/u;
const VARAV = /(?:varav|därav|av dem|av dessa)\s(?:\p{L}+\s){0,2}$/u;
const IS = /(?<!\p{L})(?:motsvar\p{L}*|vilket är|utgör|det vill säga|alltså|är|eller)(?!\p{L})/u;
const OF_THE_SUM = /^ av (?:hela )?(?:kostnad|summa|belopp|nota|pris|utgift|budget|anslag|pengar)\p{L}*/u;
const THAN = /^\s(?:(mer|högre|dyrare|fler)|(?:mindre|lägre|billigare|färre)) än(?!\p{L})/u;
const CHANGE_BY =
  /(?<!\p{L})(?:(ökning|uppgång|höjning|lyft)|(?:minskning|nedgång|sänkning|tapp))\p{L}{0,2}\s(?:med|på)\s(?:[^\s.,;:]+\s)?$/u;
const PART_OF = /(?<!\p{L})(?:av|varav|men|och)(?!\p{L})/u;

/** So much for each; null for a division that says nothing. */
function each(sum: number, many: number): number | null {
  return many > 1 ? sum / many : null;
}

function counts({ number }: Figure): boolean {
  return number.dimension === 'count' && number.kind === 'quantity';
}

function isShare({ number, value }: Figure): boolean {
  return number.dimension === 'percent' && value > 0 && value < 100;
}

/** The first stands after the second. */
function follows(later: Figure, earlier: Figure): boolean {
  return later.at > earlier.at || (later.at === earlier.at && later.number.start > earlier.number.start);
}

/** The text between two figures of one sentence, in either order. */
function between(x: Figure, y: Figure): string {
  const [from, to] = x.number.start < y.number.start ? [x, y] : [y, x];
  return x.text.slice(from.number.end, to.number.start);
}

/** A part of what was counted before, also where that is said first ("Av dem ställdes 481 in"). */
function isPartOfThem({ number, text }: Figure): boolean {
  return isOfThem(number, text) || OF_THEM_FIRST.test(text.slice(0, number.start));
}

/** "Av tretton tjänster är fem", "9 av länets 13", "48 platser, och nio": one figure is a part of the other. */
function partTold(whole: Figure, part: Figure): boolean {
  const { text } = whole;
  const first = whole.number.start < part.number.start;
  const words = between(whole, part);
  if (/[.;:()\d]/u.test(words) || words.length > 60) return false;
  if (!first) return /^\s(?:\p{L}+\s)?av\s(?:\p{L}+\s)?$/u.test(words);
  if (!/^\s\p{L}/u.test(text.slice(whole.number.end))) return false;
  return (
    /(?:^|\s)av\s(?:de\s|\p{L}+s\s)?$/iu.test(text.slice(0, whole.number.start)) ||
    (PART_OF.test(words) && (alone(part.number) || tellsOfRest(text.slice(part.number.end, part.number.end + STATE))))
  );
}

/** So far behind a part what it is may be said ("åtta står tomma"). */
const STATE = 30;

/** "från 82 till 77". */
function fromTo(x: Figure, y: Figure): boolean {
  const [from] = x.number.start < y.number.start ? [x] : [y];
  return (
    /(?<!\p{L})från\s(?:[^\s.,;:]+\s){0,2}$/u.test(x.text.slice(0, from.number.start)) &&
    /^[^.;:()0-9]{0,30}\still\s(?:[^.;:()0-9]{0,20}\s)?$/u.test(between(x, y))
  );
}

/** The same measure, and the same thing where both say of what. */
function sameOf(number: NumberMention, other: NumberMention): boolean {
  if (other.kind !== 'quantity' || !sameUnit(number, other)) return false;
  if (number.dimension !== other.dimension) return other.scale >= 1e6;
  return (
    number.dimension !== 'count' || number.nouns.length === 0 || other.nouns.length === 0 || sameThing(number, other)
  );
}

/** "utryckning" of "var fjärde utryckning"; empty where no word follows. */
function thingAfter({ number, text }: Figure): string {
  return /^\s(\p{L}{4,})/u.exec(text.slice(number.end))?.[1]?.toLowerCase() ?? '';
}

/** "elever" are counted where it is said "per elev": by the beginning of the word. */
function isOf({ nouns }: NumberMention, one: string): boolean {
  const beginning = one.slice(0, Math.max(4, one.length - 2));
  return one !== '' && nouns.some((noun) => noun.startsWith(beginning) || beginning.startsWith(noun));
}
