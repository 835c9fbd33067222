/** How the network's units for a neighbour learn: from its mean word to what they add, and back. */
import { addVector, type Net, type NetToken } from '../../utils/claims/needNet';
import { addToVectors, type NetParameters } from './needParameters';

/** Units for one neighbour. */
export interface Neighbour {
  forward: (tokens: readonly NetToken[], outputs: Float64Array) => void;
  back: (tokens: readonly NetToken[], outputs: Float64Array, outputBack: (output: number) => number) => void;
}

/** The units `from` … `to` of all those for neighbours. */
export function neighbourOf(net: Net, of: NetParameters, from: number, to: number): Neighbour {
  const { size, neighbours, neighbourBiases } = net;
  const rest = (2 + net.looks) * net.units;
  const sides = net.before + net.after;
  const mean = new Float64Array(size);
  return {
    forward: (tokens, outputs) => {
      mean.fill(0);
      for (const { word } of tokens) addVector(net, word, mean, 0);
      for (let i = 0; i < size; i++) mean[i]! /= Math.max(1, tokens.length);
      for (let unit = from; unit < to; unit++) {
        let own = neighbourBiases[unit]!;
        for (let i = 0; i < size; i++) own += mean[i]! * neighbours[i * sides + unit]!;
        outputs[rest + unit] = Math.max(0, own);
      }
    },
    back: (tokens, outputs, outputBack) => {
      const gradients = new Float64Array(size);
      for (let unit = from; unit < to; unit++) {
        if (outputs[rest + unit]! <= 0) continue;
        const gradient = outputBack(rest + unit);
        of.neighbourBiases.gradient[unit]! += gradient;
        for (let i = 0; i < size; i++) {
          of.neighbours.gradient[i * sides + unit]! += gradient * mean[i]!;
          gradients[i]! += gradient * neighbours[i * sides + unit]!;
        }
      }
      for (const { word } of tokens) addToVectors(of, size, word, gradients, 0, 1 / tokens.length);
    },
  };
}
