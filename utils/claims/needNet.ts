/**
 * Half of the need-of-source model: a small convolution network (Kim 2014) over the words of a sentence. Each word is a
 * vector, the sum of its pieces'; units look at three words at a time; a sentence is told by what each unit saw most,
 * by what it saw in all, and at the places that a few learnt looks find telling; its neighbours by their mean word.
 */
import { piecesOf, type WordKnowledge } from './pieces';
import { isWord, kindOf, tokensIn } from './tokens';

/** Words that a unit looks at; more words of a sentence than these are not read. */
export const WINDOW = 3;
export const MOST_WORDS = 60;
/** Shorter sentences count as this long, so that a lone word does not fill the whole; what length divides by. */
const SHORTEST = 6;
const LENGTH_POWER = 0.7;

/** The parameters; matrices row by row. `size` numbers a vector, `units`, `looks`, and units for the neighbours. */
export interface Net {
  pieces: ReadonlyMap<string, number>;
  size: number;
  units: number;
  looks: number;
  before: number;
  after: number;
  /** Piece × size. */
  vectors: Float64Array;
  /** Place in the window × size × unit; place × unit for a capital within the sentence; unit. */
  windows: Float64Array;
  capitals: Float64Array;
  unitBiases: Float64Array;
  /** Look × unit. */
  gazes: Float64Array;
  /** Size × (before + after), and their constants. */
  neighbours: Float64Array;
  neighbourBiases: Float64Array;
  /** What each unit's most, each unit's whole, each look's units, the neighbours' units and the place add; the constant. */
  outputs: Float64Array;
  bias: number;
}

/** Numbers that tell a sentence, before they are weighed together. */
export const outputSize = ({
  units,
  looks,
  before,
  after,
}: Pick<Net, 'units' | 'looks' | 'before' | 'after'>): number => (2 + looks) * units + before + after + 1;

/** What a unit's sum over a sentence of so many words is divided by. */
export const divisor = (words: number): number => Math.max(SHORTEST, words) ** LENGTH_POWER;

/** The places of a word's pieces, with how much of each. */
export type NetWord = readonly { place: number; amount: number }[];

/** A word, and whether it has a capital that does not begin the sentence. */
export interface NetToken {
  word: NetWord;
  capital: boolean;
}

/** Reads a text into tokens, each distinct one once. */
export function netTokens(pieces: ReadonlyMap<string, number>, knowledge: WordKnowledge): (text: string) => NetToken[] {
  const known = new Map<string, NetWord>();
  const isKnown = (piece: string): boolean => pieces.has(piece);
  const wordOf = (token: string): NetWord => {
    let word = known.get(token);
    if (!word) {
      word = piecesOf(token, isKnown, knowledge).map(({ name, amount }) => ({ place: pieces.get(name)!, amount }));
      known.set(token, word);
    }
    return word;
  };
  return (text) =>
    tokensIn(text)
      .slice(0, MOST_WORDS)
      .map((token, i) => ({
        word: wordOf(kindOf(token.toLowerCase())),
        capital: i > 0 && isWord(token) && token[0] !== token[0]!.toLowerCase(),
      }));
}

/** The softmax of `sums`, in place. */
export function softmax(sums: Float64Array): void {
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp(sums[i]! - most);
  for (let i = 0; i < sums.length; i++) sums[i]! /= total;
}

/** What a word gives a unit from each place of the window, and its vector. */
interface Weighed {
  vector: Float64Array;
  windows: Float64Array;
}

/** Adds a word's vector to the numbers of `into` that begin at `from`. */
export function addVector({ size, vectors }: Net, word: NetWord, into: Float64Array, from: number): void {
  for (const { place, amount } of word) {
    for (let i = 0; i < size; i++) into[from + i]! += amount * vectors[place * size + i]!;
  }
}

function weigh(net: Net, word: NetWord): Weighed {
  const { size, units, windows: matrix } = net;
  const vector = new Float64Array(size);
  addVector(net, word, vector, 0);
  const windows = new Float64Array(WINDOW * units);
  for (let place = 0, row = 0; place < WINDOW; place++) {
    const from = place * units;
    for (let i = 0; i < size; i++, row += units) {
      const one = vector[i]!;
      if (one === 0) continue;
      for (let unit = 0; unit < units; unit++) windows[from + unit]! += one * matrix[row + unit]!;
    }
  }
  return { vector, windows };
}

/** Gives the network's sum for a sentence with its neighbours, in log-odds; keeps what it knows of words and texts. */
export function netReader(
  net: Net,
  knowledge: WordKnowledge,
): (text: string, around: { before: string | null; after: string | null; place: number }) => number {
  const { size, units, looks, before, after } = net;
  const { capitals, unitBiases, gazes, neighbours, neighbourBiases, outputs } = net;
  const tokensOf = netTokens(net.pieces, knowledge);
  const words = new Map<NetWord, Weighed>();
  const read = (word: NetWord): Weighed => {
    let weighed = words.get(word);
    if (!weighed) words.set(word, (weighed = weigh(net, word)));
    return weighed;
  };
  // A sentence is read for itself and as its neighbours' neighbour.
  const known = new Map<string, { tokens: NetToken[]; mean: Float64Array }>();
  const sentence = (text: string): { tokens: NetToken[]; mean: Float64Array } => {
    let one = known.get(text);
    if (one) return one;
    const tokens = tokensOf(text);
    const mean = new Float64Array(size);
    for (const { word } of tokens) {
      const { vector } = read(word);
      for (let i = 0; i < size; i++) mean[i]! += vector[i]!;
    }
    for (let i = 0; i < size; i++) mean[i]! /= Math.max(1, tokens.length);
    known.set(text, (one = { tokens, mean }));
    return one;
  };

  /** What the units for a neighbour add. */
  const neighbour = (text: string | null, from: number, to: number, at: number): number => {
    const sums = neighbourBiases.slice(from, to);
    if (text !== null) {
      const { mean } = sentence(text);
      for (let i = 0, row = from; i < size; i++, row += before + after) {
        const one = mean[i]!;
        for (let unit = 0; unit < sums.length; unit++) sums[unit]! += one * neighbours[row + unit]!;
      }
    }
    return sums.reduce((sum, one, unit) => sum + Math.max(0, one) * outputs[at + from + unit]!, 0);
  };

  return (text, around) => {
    const { tokens } = sentence(text);
    const length = tokens.length;
    const windows = tokens.map(({ word }) => read(word).windows);
    const seen = new Float64Array(length * units);
    const [most, whole] = [new Float64Array(units), new Float64Array(units)];
    for (let at = 0, base = 0; at < length; at++, base += units) {
      seen.set(unitBiases, base);
      for (let place = 0; place < WINDOW; place++) {
        const other = at + place - 1;
        if (other < 0 || other >= length) continue;
        const from = place * units;
        const own = windows[other]!;
        for (let unit = 0; unit < units; unit++) seen[base + unit]! += own[from + unit]!;
        if (!tokens[other]!.capital) continue;
        for (let unit = 0; unit < units; unit++) seen[base + unit]! += capitals[from + unit]!;
      }
      for (let unit = 0; unit < units; unit++) {
        const one = seen[base + unit]!;
        if (one <= 0) {
          seen[base + unit] = 0;
          continue;
        }
        whole[unit]! += one;
        if (one > most[unit]!) most[unit] = one;
      }
    }
    let sum = net.bias;
    const share = divisor(length);
    for (let unit = 0; unit < units; unit++) {
      sum += most[unit]! * outputs[unit]! + (whole[unit]! / share) * outputs[units + unit]!;
    }
    for (let look = 0; look < looks && length > 0; look++) {
      const weights = new Float64Array(length);
      const gains = new Float64Array(length);
      const [gaze, gain] = [look * units, (2 + look) * units];
      for (let at = 0, base = 0; at < length; at++, base += units) {
        let [weight, own] = [0, 0];
        for (let unit = 0; unit < units; unit++) {
          const one = seen[base + unit]!;
          weight += one * gazes[gaze + unit]!;
          own += one * outputs[gain + unit]!;
        }
        weights[at] = weight;
        gains[at] = own;
      }
      softmax(weights);
      for (let at = 0; at < length; at++) sum += weights[at]! * gains[at]!;
    }
    const rest = (2 + looks) * units;
    sum += neighbour(around.before, 0, before, rest) + neighbour(around.after, before, before + after, rest);
    return sum + around.place * outputs[rest + before + after]!;
  };
}
