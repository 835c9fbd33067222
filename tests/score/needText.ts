/** A trained model as the text that weights.data.ts holds: rounded, so that the figures are those of what ships. */
import { LEVELS, NOUGHT, type ModelText, type NetText } from '../../utils/claims/needModel';
import type { Net } from '../../utils/claims/needNet';

/** Digits that matter of a number. */
const DIGITS = 4;

const numbers = (values: Float64Array): string =>
  Array.from(values, (one) => Number(one.toPrecision(DIGITS))).join(' ');

/** Each column of a matrix as levels, and what a level of each is worth. */
function inLevels(matrix: Float64Array, columns: number): { text: string; worth: Float64Array } {
  const worth = new Float64Array(columns);
  matrix.forEach((one, i) => (worth[i % columns] = Math.max(worth[i % columns]!, Math.abs(one) / NOUGHT)));
  const text = Array.from(matrix, (one, i) => LEVELS[Math.round(one / (worth[i % columns]! || 1)) + NOUGHT]!).join('');
  return { text, worth };
}

function netText(net: Net): NetText {
  const { size, units, looks, before, after } = net;
  const vectors = inLevels(net.vectors, size);
  const windows = inLevels(
    net.windows.map((one, i) => one * vectors.worth[Math.floor(i / units) % size]!),
    units,
  );
  // A unit's sum is in its own levels: what one is worth goes into all that the unit is multiplied by.
  const own = (values: Float64Array): Float64Array => values.map((one, i) => one / windows.worth[i % units]!);
  const weighed = (values: Float64Array): Float64Array => values.map((one, i) => one * windows.worth[i % units]!);
  const ofUnits = (2 + looks) * units;
  return {
    pieces: [...net.pieces.keys()].join('\t'),
    vectors: vectors.text,
    windows: windows.text,
    capitals: numbers(own(net.capitals)),
    unitBiases: numbers(own(net.unitBiases)),
    gazes: numbers(weighed(net.gazes)),
    neighbours: numbers(net.neighbours.map((one, i) => one * vectors.worth[Math.floor(i / (before + after))]!)),
    neighbourBiases: numbers(net.neighbourBiases),
    outputs: numbers(Float64Array.of(...weighed(net.outputs.slice(0, ofUnits)), ...net.outputs.slice(ofUnits))),
    bias: Number(net.bias.toPrecision(DIGITS)),
    size,
    units,
    looks,
    before,
    after,
  };
}

/**
 * Words that ship with a vector, the commonest. The rarer ones are learnt with, but their vectors are the least sure:
 * their last parts, affixes and ratings tell as much (AUROC on cases/need .921 with all 8,335 words, .923 with these).
 */
const WORDS = 6000;

/** Beginnings, endings and classes are pieces too (pieces.ts). */
const isWhole = (piece: string): boolean => !/^-.|.-$|^\p{L}:/u.test(piece);

/** The network without the vectors of its rarer words; words stand by falling frequency before all other pieces. */
export function withCommonWords(net: NetText): NetText {
  const pieces = net.pieces.split('\t');
  const kept = [...pieces.keys()].filter((i) => i < WORDS || !isWhole(pieces[i]!));
  return {
    ...net,
    pieces: kept.map((i) => pieces[i]!).join('\t'),
    vectors: kept.map((i) => net.vectors.slice(i * net.size, (i + 1) * net.size)).join(''),
  };
}

/** A logistic model (the constant last) and a network, as text. */
export function modelText(names: readonly string[], logistic: Float64Array, net: Net): ModelText {
  const round = (value: number): number => Number(value.toFixed(2));
  return {
    bias: round(logistic[names.length]!),
    weights: names.map((name, i) => `${name} ${round(logistic[i]!)}`).join('\t'),
    net: withCommonWords(netText(net)),
  };
}
