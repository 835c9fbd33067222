/** What learns of the need-of-source model's network: its numbers with their gradients. */
import type { Net, NetWord } from '../../utils/claims/needNet';
import { parameters, type Parameters } from './adam';

export type NetParameters = Record<
  Exclude<keyof Net, 'pieces' | 'size' | 'units' | 'looks' | 'before' | 'after'>,
  Parameters
>;

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

/** Gives a word's pieces their `share` of a gradient, the `size` numbers of `gradients` that begin at `from`. */
export function addToVectors(
  { vectors }: NetParameters,
  size: number,
  word: NetWord,
  gradients: Float64Array,
  from: number,
  share: number,
): void {
  for (const { place, amount } of word) {
    for (let i = 0; i < size; i++) vectors.gradient[place * size + i]! += amount * share * gradients[from + i]!;
  }
}
