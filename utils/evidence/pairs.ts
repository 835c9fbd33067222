/** Two numbers of an article beside each other: whether they may be reckoned with, and what a claim's number has to do with them. */
import type { PreparedArticle } from './article';
import type { NumberMention } from './mention';
import { sameMeasure, sameThing, sameUnit } from './numberMatch';
import type { Dimension } from './units';

/** A number of an article with the index of its sentence. */
export interface Placed {
  number: NumberMention;
  at: number;
}

/** How a number follows, and the sentences of the numbers it follows from. */
export interface Derivation {
  text: string;
  sentences: readonly number[];
}

/** Whether the sentence with that index speaks of what the claim does: elsewhere too many figures would fit by chance. */
export type Speaks = (sentence: number) => boolean;

/** Two neighbours and their values, each with the scale that the other says for both. */
export interface Pair {
  a: Placed;
  b: Placed;
  values: readonly [number, number];
}

/** A figure of an article with its value (its scale put to it) and the text of its sentence. */
export interface Figure extends Placed {
  value: number;
  text: string;
}

/** How many numbers further on a partner is looked for: a table of figures proves everything. */
export const NEIGHBOURS = 12;
/** How many sentences apart two figures are still neighbours. */
export const APART = 3;

/** Every two of an article's quantities (in order) that stand at most `APART` sentences from each other. */
export function pairsOf(quantities: readonly Placed[]): Pair[] {
  const pairs: Pair[] = [];
  for (let first = 0; first < quantities.length; first += 1) {
    const a = quantities[first]!;
    const last = Math.min(quantities.length - 1, first + NEIGHBOURS);
    for (let second = first + 1; second <= last && quantities[second]!.at - a.at <= APART; second += 1) {
      const b = quantities[second]!;
      pairs.push({ a, b, values: [scaledBeside(a.number, b.number), scaledBeside(b.number, a.number)] });
    }
  }
  return pairs;
}

/** Two figures in the order that they are reckoned with. */
export type Reckonable = readonly (readonly [x: Figure, y: Figure])[];

/**
 * Every two neighbours of which the second measures `by`, of one sentence (`together`) or of several; a share and the
 * numbers that it is said with are none.
 */
export function reckonable(
  placed: readonly Placed[],
  sentences: readonly { text: string }[],
  by: Dimension | 'any',
  together: boolean,
): Reckonable {
  const found: [Figure, Figure][] = [];
  const figure = ({ number, at }: Placed, beside: Placed) => ({
    number,
    at,
    value: scaledBeside(number, beside.number),
    text: sentences[at]!.text,
  });
  const add = (x: Placed, y: Placed) => {
    const within = x.at === y.at && x.number.start < y.number.end && y.number.start < x.number.end;
    if ((x.at === y.at) === together && !within) found.push([figure(x, y), figure(y, x)]);
  };
  const reach = together ? 0 : APART;
  placed.forEach((y, index) => {
    if (by !== 'any' && y.number.dimension !== by) return;
    const first = Math.max(0, index - NEIGHBOURS);
    for (let at = index - 1; at >= first && y.at - placed[at]!.at <= reach; at -= 1) add(placed[at]!, y);
    const last = Math.min(placed.length - 1, index + NEIGHBOURS);
    for (let at = index + 1; at <= last && placed[at]!.at - y.at <= reach; at += 1) add(placed[at]!, y);
  });
  return found;
}

/** The value of a number, with the scale that the one beside it says for both ("755 miljoner. Förra året var det 685"). */
function scaledBeside(number: NumberMention, beside: NumberMention): number {
  return alone(number) && beside.scale === number.impliedScale ? number.value * beside.scale : number.value;
}

/** Same measure, and the same thing where both say of what; in one sentence a figure alone is of the other's measure. */
export function comparable(a: NumberMention, b: NumberMention, together: boolean): boolean {
  if (together && a.dimension !== b.dimension && (alone(a) || alone(b))) return true;
  if (scaledBeside(a, b) !== a.value || scaledBeside(b, a) !== b.value) return true;
  if (a.dimension === b.dimension && !sameUnit(a, b)) return false;
  // "16,9 miljoner kronor" and "12 miljoner": the crowns are said once.
  if (a.dimension !== b.dimension) return a.scale >= 1e6 && b.scale >= 1e6 && sameMeasure(a, b);
  return a.dimension !== 'count' || a.nouns.length === 0 || b.nouns.length === 0 || sameThing(a, b);
}

/** A figure with nothing after it that says of what. */
export function alone(number: NumberMention): boolean {
  return number.dimension === 'count' && number.nouns.length === 0;
}

/** True when a value is one that the number may stand for. */
export function fits(number: NumberMention, value: number): boolean {
  const slack = 1e-6 * Math.abs(value);
  return value >= number.range.low - slack && value <= number.range.high + slack;
}

/** "från 2,60 till 1,75 kronor", "33 procent, från 39": one figure became the other, so that any difference tells. */
export function changed(article: PreparedArticle, a: Placed, b: Placed): boolean {
  return /^[^.;:()0-9]{0,40}\s(?:från|till|mot|än|jämfört|i stället för|istället för)\s(?:[^.;:()0-9]{0,29}\s)?$/u.test(
    article.sentences[a.at]!.text.slice(a.number.end, b.number.start),
  );
}
