/** A trained model as the text that weights.data.ts holds: rounded, so that the figures are those of what ships. */
import { LEVELS, NOUGHT, type ModelText } from '../../utils/claims/needModel';
import { UNITS, type Units } from './needUnits';

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The mean of the logistic model (the constant last) and of the network, as text. */
export function modelText(names: readonly string[], logistic: Float64Array, network: Units): ModelText {
  const { weights, units, biases, slopes } = network;
  const mean = (i: number): number => (logistic[i]! + weights[i]!) / 2;
  // A unit's weights are whole numbers of levels; what a level is worth goes into its slope.
  const columns = Array.from({ length: UNITS }, (_, unit) => {
    const own = names.map((_, i) => units[i * UNITS + unit]!);
    const level = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / NOUGHT;
    return {
      levels: own.map((weight) => LEVELS[Math.round(weight / level) + NOUGHT]!),
      bias: round(biases[unit]! / level, 2),
      slope: round((slopes[unit]! * level) / 2, 5),
    };
  });
  return {
    bias: round(mean(names.length), 2),
    weights: names.map((name, i) => `${name} ${round(mean(i), 2)}`).join('\t'),
    units: names.map((_, i) => columns.map(({ levels }) => levels[i]!).join('')).join(''),
    unitBiases: columns.map(({ bias }) => bias),
    unitSlopes: columns.map(({ slope }) => slope),
  };
}
