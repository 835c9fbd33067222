/** What the need-of-source model's network (needNet.ts) says of the sentences of a document. */
import { once } from '../text/once';
import { addVector, divisor, netTokens, softmax, WINDOW, type Net, type NetToken, type NetWord } from './needNet';
import type { WordKnowledge } from './pieces';
import { putProducts, transposed } from './product';

/**
 * Gives what tokens give the units, each distinct word reckoned once: from each place of the window, place × unit, and then
 * as a neighbour's word.
 */
function tokenWeigher(net: Net): (token: NetToken) => Float64Array {
  const { size, units, before, after, capitals } = net;
  const sides = WINDOW * units;
  const rows = new Float64Array((sides + before + after) * size);
  for (let from = 0; from < sides * size; from += units * size) {
    rows.set(transposed(net.windows.subarray(from, from + units * size), units), from);
  }
  rows.set(transposed(net.neighbours, before + after), sides * size);
  const weighed = once((word: NetWord): Float64Array => {
    const vector = new Float64Array(size);
    addVector(net, word, vector, 0);
    const given = new Float64Array(sides + before + after);
    putProducts(rows, vector, given);
    return given;
  });
  return once(({ word, capital }) => {
    const given = weighed(word);
    return capital ? given.map((one, i) => one + (i < sides ? capitals[i]! : 0)) : given;
  });
}

/** A text as the network reads it. */
interface ReadText {
  /** What each token gives the units. */
  tokens: readonly Float64Array[];
  /** What its mean word gives the units for a neighbour. */
  mean: Float64Array;
}

/** Reads texts, each distinct one once: a sentence is read for itself and as its neighbours' neighbour. */
function textReader(net: Net, knowledge: WordKnowledge): (text: string) => ReadText {
  const sides = WINDOW * net.units;
  const tokensOf = netTokens(net.pieces, knowledge);
  const weighed = tokenWeigher(net);
  return once((text) => {
    const tokens = tokensOf(text).map(weighed);
    const mean = new Float64Array(net.before + net.after);
    for (const given of tokens) for (let i = 0; i < mean.length; i++) mean[i]! += given[sides + i]!;
    for (let i = 0; i < mean.length; i++) mean[i]! /= Math.max(1, tokens.length);
    return { tokens, mean };
  });
}

/** Gives the network's sum for a sentence with its neighbours, in log-odds; keeps what it knows of words and texts. */
export function netReader(
  net: Net,
  knowledge: WordKnowledge,
): (text: string, around: { before: string | null; after: string | null; place: number }) => number {
  const { units, looks, before, after, unitBiases, neighbourBiases, outputs } = net;
  const read = textReader(net, knowledge);
  const rest = (2 + looks) * units;
  // How telling each look finds what the units see at a word, and then what each look's units add.
  const looked = Float64Array.of(...net.gazes, ...outputs.subarray(2 * units, rest));
  const nothing = new Float64Array(WINDOW * units);
  const seen = new Float64Array(units);

  /** What the units for one neighbour add, those `from` … `to`. */
  const neighbour = (text: string | null, from: number, to: number): number => {
    const mean = text === null ? null : read(text).mean;
    let added = 0;
    for (let unit = from; unit < to; unit++) {
      added += Math.max(0, neighbourBiases[unit]! + (mean ? mean[unit]! : 0)) * outputs[rest + unit]!;
    }
    return added;
  };

  return (text, around) => {
    const { tokens } = read(text);
    const { length } = tokens;
    const [most, whole] = [new Float64Array(units), new Float64Array(units)];
    const told = new Float64Array(length * 2 * looks);
    for (let at = 0; at < length; at++) {
      const left = at > 0 ? tokens[at - 1]! : nothing;
      const own = tokens[at]!;
      const right = at + 1 < length ? tokens[at + 1]! : nothing;
      for (let unit = 0; unit < units; unit++) {
        const sum = unitBiases[unit]! + left[unit]! + own[units + unit]! + right[2 * units + unit]!;
        const one = sum > 0 ? sum : 0;
        seen[unit] = one;
        whole[unit]! += one;
        if (one > most[unit]!) most[unit] = one;
      }
      putProducts(looked, seen, told, at * 2 * looks);
    }
    let sum = net.bias;
    const share = divisor(length);
    for (let unit = 0; unit < units; unit++) {
      sum += most[unit]! * outputs[unit]! + (whole[unit]! / share) * outputs[units + unit]!;
    }
    const weights = new Float64Array(length);
    for (let look = 0; look < looks && length > 0; look++) {
      for (let at = 0; at < length; at++) weights[at] = told[at * 2 * looks + look]!;
      softmax(weights);
      for (let at = 0; at < length; at++) sum += weights[at]! * told[(at * 2 + 1) * looks + look]!;
    }
    sum += neighbour(around.before, 0, before) + neighbour(around.after, before, before + after);
    return sum + around.place * outputs[rest + before + after]!;
  };
}
