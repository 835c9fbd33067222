/** What the need-of-source model's network (needNet.ts) says of the sentences of a document. */
import { once } from '../text/once';
import { addVector, divisor, netTokens, softmax, WINDOW, type Net, type NetToken, type NetWord } from './needNet';
import type { WordKnowledge } from './pieces';
import { putProducts, transposed } from './product';

/** A token's vector, and what it gives each unit from each place of the window: place × unit. */
interface Weighed {
  vector: Float64Array;
  windows: Float64Array;
}

/** Gives what tokens give the units, each distinct word reckoned once. */
function tokenWeigher(net: Net): (token: NetToken) => Weighed {
  const { size, units, capitals } = net;
  const rows = new Float64Array(WINDOW * units * size);
  for (let from = 0; from < rows.length; from += size * units) {
    rows.set(transposed(net.windows.subarray(from, from + size * units), units), from);
  }
  const weighed = once((word: NetWord): Weighed => {
    const vector = new Float64Array(size);
    addVector(net, word, vector, 0);
    const windows = new Float64Array(WINDOW * units);
    putProducts(rows, vector, windows);
    return { vector, windows };
  });
  return once(({ word, capital }) => {
    const { vector, windows } = weighed(word);
    return { vector, windows: capital ? windows.map((one, i) => one + capitals[i]!) : windows };
  });
}

/** A text as the network reads it. */
interface ReadText {
  windows: readonly Float64Array[];
  /** Its mean word, by which it is told as a neighbour. */
  mean: Float64Array;
}

/** Reads texts, each distinct one once: a sentence is read for itself and as its neighbours' neighbour. */
function textReader(net: Net, knowledge: WordKnowledge): (text: string) => ReadText {
  const { size } = net;
  const tokensOf = netTokens(net.pieces, knowledge);
  const weighed = tokenWeigher(net);
  return once((text) => {
    const tokens = tokensOf(text).map(weighed);
    const mean = new Float64Array(size);
    for (const { vector } of tokens) for (let i = 0; i < size; i++) mean[i]! += vector[i]!;
    for (let i = 0; i < size; i++) mean[i]! /= Math.max(1, tokens.length);
    return { windows: tokens.map(({ windows }) => windows), mean };
  });
}

/** Gives what the units for one neighbour add, by the rows of its units, their constants and what each adds. */
function neighbourReader(rows: Float64Array, biases: Float64Array, outputs: Float64Array) {
  const sums = new Float64Array(biases.length);
  return (mean: Float64Array | null): number => {
    if (mean === null) sums.fill(0);
    else putProducts(rows, mean, sums);
    let added = 0;
    for (let unit = 0; unit < sums.length; unit++) {
      added += Math.max(0, sums[unit]! + biases[unit]!) * outputs[unit]!;
    }
    return added;
  };
}

/** Gives the network's sum for a sentence with its neighbours, in log-odds; keeps what it knows of words and texts. */
export function netReader(
  net: Net,
  knowledge: WordKnowledge,
): (text: string, around: { before: string | null; after: string | null; place: number }) => number {
  const { size, units, looks, before, after, unitBiases, neighbourBiases, outputs } = net;
  const read = textReader(net, knowledge);
  const rest = (2 + looks) * units;
  const sides = transposed(net.neighbours, before + after);
  const sideAdds = outputs.subarray(rest, rest + before + after);
  const addsBefore = neighbourReader(
    sides.subarray(0, before * size),
    neighbourBiases.subarray(0, before),
    sideAdds.subarray(0, before),
  );
  const addsAfter = neighbourReader(
    sides.subarray(before * size),
    neighbourBiases.subarray(before),
    sideAdds.subarray(before),
  );
  // How telling each look finds what the units see at a word, and then what each look's units add.
  const looked = Float64Array.of(...net.gazes, ...outputs.subarray(2 * units, rest));
  const nothing = new Float64Array(WINDOW * units);
  const seen = new Float64Array(units);

  return (text, around) => {
    const { windows } = read(text);
    const { length } = windows;
    const [most, whole] = [new Float64Array(units), new Float64Array(units)];
    const told = new Float64Array(length * 2 * looks);
    for (let at = 0; at < length; at++) {
      const left = at > 0 ? windows[at - 1]! : nothing;
      const own = windows[at]!;
      const right = at + 1 < length ? windows[at + 1]! : nothing;
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
    sum += addsBefore(around.before === null ? null : read(around.before).mean);
    sum += addsAfter(around.after === null ? null : read(around.after).mean);
    return sum + around.place * outputs[rest + before + after]!;
  };
}
