/**
 * The need-of-source model: the mean of a logistic model over named features (features.ts) and of a convolution network
 * over words (needNet.ts). As text in weights.data.ts, made by tests/score/train-need.ts.
 */
import type { Net } from './needNet';

export interface ModelText {
  bias: number;
  /** "name weight" between tabs. */
  weights: string;
  net: NetText;
}

/** A network as text. Its levels are worth one: what a level is worth lies in the numbers that it is multiplied by. */
export interface NetText {
  /** Between tabs. */
  pieces: string;
  /** Each piece's vector, and the windows of the units, in levels, one LEVELS character each. */
  vectors: string;
  windows: string;
  /** Numbers between blanks. */
  capitals: string;
  unitBiases: string;
  gazes: string;
  neighbours: string;
  neighbourBiases: string;
  outputs: string;
  bias: number;
  size: number;
  units: number;
  looks: number;
  before: number;
  after: number;
}

export interface NeedModel {
  bias: number;
  /** Feature → its place in `weights`. */
  places: ReadonlyMap<string, number>;
  weights: Float64Array;
  net: Net;
}

/** Whole numbers −31 … 31 as characters; the middle one is nought. */
export const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
export const NOUGHT = (LEVELS.length - 1) / 2;

const levelsOf = new Int8Array(128);
for (let i = 0; i < LEVELS.length; i++) levelsOf[LEVELS.charCodeAt(i)] = i - NOUGHT;

function levels(text: string): Float64Array {
  const decoded = new Float64Array(text.length);
  for (let i = 0; i < text.length; i++) decoded[i] = levelsOf[text.charCodeAt(i)]!;
  return decoded;
}

const numbers = (text: string): Float64Array => Float64Array.from(text.split(' '), Number);

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.forEach((name, i) => places.set(name, i));
  return places;
}

/** The model that the text holds. */
export function modelFrom({ bias, weights, net }: ModelText): NeedModel {
  const entries = weights.split('\t');
  const ends = entries.map((entry) => entry.lastIndexOf(' '));
  return {
    bias,
    places: placesOf(entries.map((entry, i) => entry.slice(0, ends[i]))),
    weights: Float64Array.from(entries, (entry, i) => Number(entry.slice(ends[i]! + 1))),
    net: {
      ...net,
      pieces: placesOf(net.pieces.split('\t')),
      vectors: levels(net.vectors),
      windows: levels(net.windows),
      capitals: numbers(net.capitals),
      unitBiases: numbers(net.unitBiases),
      gazes: numbers(net.gazes),
      neighbours: numbers(net.neighbours),
      neighbourBiases: numbers(net.neighbourBiases),
      outputs: numbers(net.outputs),
    },
  };
}
