/**
 * Half of the need-of-source model: a small convolution network (Kim 2014) over the words of a sentence. Each word is a
 * vector, the sum of its pieces'; units look at three words at a time; a sentence is told by what each unit saw most,
 * by what it saw in all, and at the places that a few learnt looks find telling; its neighbours by their mean word.
 */
import { once } from '../text/once';
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

/** Reads texts into tokens; one and the same for each distinct one. */
export function netTokens(pieces: ReadonlyMap<string, number>, knowledge: WordKnowledge): (text: string) => NetToken[] {
  const isKnown = (piece: string): boolean => pieces.has(piece);
  const wordOf = once((word: string): NetWord =>
    piecesOf(word, isKnown, knowledge).map(({ name, amount }) => ({ place: pieces.get(name)!, amount })),
  );
  const within = once((token: string): NetToken => ({
    word: wordOf(kindOf(token.toLowerCase())),
    capital: isWord(token) && token[0] !== token[0]!.toLowerCase(),
  }));
  const first = once((token: string): NetToken => ({ word: within(token).word, capital: false }));
  return (text) =>
    tokensIn(text)
      .slice(0, MOST_WORDS)
      .map((token, i) => (i > 0 ? within(token) : first(token)));
}

/** The softmax of `sums`, in place. */
export function softmax(sums: Float64Array): void {
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  let total = 0;
  for (let i = 0; i < sums.length; i++) total += sums[i] = Math.exp(sums[i]! - most);
  for (let i = 0; i < sums.length; i++) sums[i]! /= total;
}

/** Adds a word's vector to the numbers of `into` that begin at `from`. */
export function addVector({ size, vectors }: Net, word: NetWord, into: Float64Array, from: number): void {
  for (const { place, amount } of word) {
    for (let i = 0; i < size; i++) into[from + i]! += amount * vectors[place * size + i]!;
  }
}
