/** How the network of the need-of-source model learns one example: forward with parts left out, and back (backpropagation). */
import {
  addVector,
  divisor,
  MOST_WORDS,
  softmax,
  WINDOW,
  type Net,
  type NetToken,
  type NetWord,
} from '../../utils/claims/needNet';
import { parameters, type Parameters } from './adam';

/** Share of a word's numbers, and of the outputs, left out of a step, so that none is leaned on alone. */
const NUMBERS_LEFT_OUT = 0.3;
const OUTPUTS_LEFT_OUT = 0.5;

type NetParameters = Record<Exclude<keyof Net, 'pieces' | 'size' | 'units' | 'looks' | 'before' | 'after'>, Parameters>;

/** A network's numbers with room for their gradients; all but the constant are the network's own. */
export const allParameters = (net: Net): NetParameters => ({
  vectors: parameters(net.vectors),
  windows: parameters(net.windows),
  capitals: parameters(net.capitals),
  unitBiases: parameters(net.unitBiases),
  gazes: parameters(net.gazes),
  neighbours: parameters(net.neighbours),
  neighbourBiases: parameters(net.neighbourBiases),
  outputs: parameters(net.outputs),
  bias: parameters(Float64Array.of(net.bias)),
});

export interface Example {
  tokens: readonly NetToken[];
  before: readonly NetToken[];
  after: readonly NetToken[];
  place: number;
  target: number;
}

/**
 * Gives what learns one example: adds its gradient, by log-loss, to the parameters', and returns the loss.
 * `next` draws 0–1 for what is left out.
 */
export function learner(net: Net, of: NetParameters, next: () => number) {
  const { size, units, looks, windows } = net;
  const inputs = new Float64Array(MOST_WORDS * size);
  const inputsBack = new Float64Array(MOST_WORDS * size);
  const seen = new Float64Array(MOST_WORDS * units);
  const seenBack = new Float64Array(MOST_WORDS * units);
  const most = new Int32Array(units);
  const outputs = new Float64Array(net.outputs.length);
  const kept = new Float64Array(outputs.length);
  const sides = net.before + net.after;
  const means = [new Float64Array(size), new Float64Array(size)];

  const meanInto = (mean: Float64Array, tokens: readonly NetToken[]): void => {
    mean.fill(0);
    for (const { word } of tokens) addVector(net, word, mean, 0);
    for (let i = 0; i < size; i++) mean[i]! /= Math.max(1, tokens.length);
  };

  /** Gives a word's pieces their share of a gradient. */
  const addToVectors = (word: NetWord, gradients: Float64Array, from: number, share: number): void => {
    for (const { place, amount } of word) {
      for (let i = 0; i < size; i++) of.vectors.gradient[place * size + i]! += amount * share * gradients[from + i]!;
    }
  };

  return ({ tokens, before, after, place, target }: Example): number => {
    const length = tokens.length;
    // Forward: words, units, pools.
    inputs.fill(0, 0, length * size);
    tokens.forEach(({ word }, at) => addVector(net, word, inputs, at * size));
    for (let i = 0; i < length * size; i++) {
      inputs[i] = next() < NUMBERS_LEFT_OUT ? 0 : inputs[i]! / (1 - NUMBERS_LEFT_OUT);
    }
    for (let at = 0; at < length; at++) {
      const base = at * units;
      for (let unit = 0; unit < units; unit++) seen[base + unit] = net.unitBiases[unit]!;
      for (let spot = 0; spot < WINDOW; spot++) {
        const other = at + spot - 1;
        if (other < 0 || other >= length) continue;
        for (let i = 0; i < size; i++) {
          const input = inputs[other * size + i]!;
          if (input === 0) continue;
          const row = (spot * size + i) * units;
          for (let unit = 0; unit < units; unit++) seen[base + unit]! += input * windows[row + unit]!;
        }
        if (!tokens[other]!.capital) continue;
        for (let unit = 0; unit < units; unit++) seen[base + unit]! += net.capitals[spot * units + unit]!;
      }
      for (let unit = 0; unit < units; unit++) if (seen[base + unit]! < 0) seen[base + unit] = 0;
    }
    const share = divisor(length);
    outputs.fill(0);
    most.fill(-1);
    for (let at = 0; at < length; at++) {
      for (let unit = 0; unit < units; unit++) {
        const one = seen[at * units + unit]!;
        outputs[units + unit]! += one / share;
        if (one > outputs[unit]!) {
          outputs[unit] = one;
          most[unit] = at;
        }
      }
    }
    const weights = Array.from({ length: looks }, () => new Float64Array(length));
    weights.forEach((own, look) => {
      for (let at = 0; at < length; at++) {
        for (let unit = 0; unit < units; unit++) own[at]! += seen[at * units + unit]! * net.gazes[look * units + unit]!;
      }
      softmax(own);
      for (let at = 0; at < length; at++) {
        const to = (2 + look) * units;
        for (let unit = 0; unit < units; unit++) outputs[to + unit]! += own[at]! * seen[at * units + unit]!;
      }
    });
    const rest = (2 + looks) * units;
    meanInto(means[0]!, before);
    meanInto(means[1]!, after);
    for (let unit = 0; unit < sides; unit++) {
      const mean = means[unit < net.before ? 0 : 1]!;
      let own = net.neighbourBiases[unit]!;
      for (let i = 0; i < size; i++) own += mean[i]! * net.neighbours[i * sides + unit]!;
      outputs[rest + unit] = Math.max(0, own);
    }
    outputs[rest + sides] = place;
    let sum = of.bias.values[0]!;
    for (let i = 0; i < outputs.length; i++) {
      kept[i] = next() < OUTPUTS_LEFT_OUT ? 0 : 1 / (1 - OUTPUTS_LEFT_OUT);
      sum += outputs[i]! * kept[i]! * net.outputs[i]!;
    }

    // Back.
    const error = 1 / (1 + Math.exp(-sum)) - target;
    of.bias.gradient[0]! += error;
    const back = (i: number): number => error * kept[i]! * net.outputs[i]!;
    for (let i = 0; i < outputs.length; i++) of.outputs.gradient[i]! += error * kept[i]! * outputs[i]!;
    seenBack.fill(0, 0, length * units);
    for (let unit = 0; unit < units; unit++) {
      if (most[unit]! >= 0) seenBack[most[unit]! * units + unit]! += back(unit);
      const whole = back(units + unit) / share;
      for (let at = 0; at < length; at++) seenBack[at * units + unit]! += whole;
    }
    weights.forEach((own, look) => {
      const to = (2 + look) * units;
      const gains = new Float64Array(length);
      let mean = 0;
      for (let at = 0; at < length; at++) {
        for (let unit = 0; unit < units; unit++) {
          const gradient = back(to + unit);
          gains[at]! += gradient * seen[at * units + unit]!;
          seenBack[at * units + unit]! += own[at]! * gradient;
        }
        mean += own[at]! * gains[at]!;
      }
      for (let at = 0; at < length; at++) {
        const gradient = own[at]! * (gains[at]! - mean);
        for (let unit = 0; unit < units; unit++) {
          of.gazes.gradient[look * units + unit]! += gradient * seen[at * units + unit]!;
          seenBack[at * units + unit]! += gradient * net.gazes[look * units + unit]!;
        }
      }
    });
    inputsBack.fill(0, 0, length * size);
    for (let at = 0; at < length; at++) {
      const base = at * units;
      for (let unit = 0; unit < units; unit++) {
        if (seen[base + unit]! <= 0) seenBack[base + unit] = 0;
        of.unitBiases.gradient[unit]! += seenBack[base + unit]!;
      }
      for (let spot = 0; spot < WINDOW; spot++) {
        const other = at + spot - 1;
        if (other < 0 || other >= length) continue;
        for (let i = 0; i < size; i++) {
          const input = inputs[other * size + i]!;
          // What was left out takes no part.
          if (input === 0) continue;
          const row = (spot * size + i) * units;
          let gradient = 0;
          for (let unit = 0; unit < units; unit++) {
            const one = seenBack[base + unit]!;
            gradient += one * windows[row + unit]!;
            of.windows.gradient[row + unit]! += one * input;
          }
          inputsBack[other * size + i]! += gradient / (1 - NUMBERS_LEFT_OUT);
        }
        if (!tokens[other]!.capital) continue;
        for (let unit = 0; unit < units; unit++) of.capitals.gradient[spot * units + unit]! += seenBack[base + unit]!;
      }
    }
    tokens.forEach(({ word }, at) => addToVectors(word, inputsBack, at * size, 1));
    [before, after].forEach((side, which) => {
      const mean = means[which]!;
      const gradients = new Float64Array(size);
      for (let unit = which ? net.before : 0; unit < (which ? sides : net.before); unit++) {
        if (outputs[rest + unit]! <= 0) continue;
        const gradient = back(rest + unit);
        of.neighbourBiases.gradient[unit]! += gradient;
        for (let i = 0; i < size; i++) {
          of.neighbours.gradient[i * sides + unit]! += gradient * mean[i]!;
          gradients[i]! += gradient * net.neighbours[i * sides + unit]!;
        }
      }
      for (const { word } of side) addToVectors(word, gradients, 0, 1 / side.length);
    });
    return Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, sum) - target * sum;
  };
}
