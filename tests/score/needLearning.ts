/** How the network of the need-of-source model learns one example: forward with parts left out, and back (backpropagation). */
import type { Net, NetToken } from '../../utils/claims/needNet';
import { neighbourOf } from './needNeighbour';
import type { NetParameters } from './needParameters';
import { lookOf, mostAndWhole } from './needPools';
import { unitsOf } from './needUnits';

/** Share of the outputs left out of a step, so that none is leaned on alone. */
const LEFT_OUT = 0.5;

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
export function learner(net: Net, of: NetParameters, next: () => number): (example: Example) => number {
  const sides = net.before + net.after;
  const units = unitsOf(net, of, next);
  const looks = Array.from({ length: net.looks }, (_, look) => lookOf(net, of, units, look));
  const pools = [mostAndWhole(net, units), ...looks];
  const neighbours = [neighbourOf(net, of, 0, net.before), neighbourOf(net, of, net.before, sides)] as const;
  const outputs = new Float64Array(net.outputs.length);
  const kept = new Float64Array(outputs.length);

  const forward = ({ tokens, before, after, place }: Example): void => {
    outputs.fill(0);
    units.forward(tokens);
    for (const pool of pools) pool.forward(tokens.length, outputs);
    neighbours[0].forward(before, outputs);
    neighbours[1].forward(after, outputs);
    outputs[outputs.length - 1] = place;
  };

  /** The sum of the outputs, some left out, in log-odds. */
  const weigh = (): number => {
    let sum = of.bias.values[0]!;
    for (let i = 0; i < outputs.length; i++) {
      kept[i] = next() < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT);
      sum += outputs[i]! * kept[i]! * net.outputs[i]!;
    }
    return sum;
  };

  const back = ({ tokens, before, after }: Example, error: number): void => {
    const outputBack = (i: number): number => error * kept[i]! * net.outputs[i]!;
    of.bias.gradient[0]! += error;
    for (let i = 0; i < outputs.length; i++) of.outputs.gradient[i]! += error * kept[i]! * outputs[i]!;
    units.seenBack.fill(0);
    for (const pool of pools) pool.back(tokens.length, outputBack);
    units.back(tokens);
    neighbours[0].back(before, outputs, outputBack);
    neighbours[1].back(after, outputs, outputBack);
  };

  return (example) => {
    forward(example);
    const sum = weigh();
    back(example, 1 / (1 + Math.exp(-sum)) - example.target);
    return Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, sum) - example.target * sum;
  };
}
