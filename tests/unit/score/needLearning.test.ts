import { describe, expect, it } from 'vitest';
import { outputSize, WINDOW, type Net, type NetWord } from '../../../utils/claims/needNet';
import { learner, type Example } from '../../score/needLearning';
import { allParameters } from '../../score/needParameters';
import { sequence } from '../../score/sequence';

const next = sequence(5);
const around = (length: number): Float64Array => Float64Array.from({ length }, () => 2 * next() - 1);
const shape = { units: 3, looks: 2, before: 2, after: 2 };
const SIZE = 3;
const PIECES = 4;

const net: Net = {
  ...shape,
  size: SIZE,
  pieces: new Map(['a', 'b', 'c', 'd'].map((piece, i) => [piece, i])),
  vectors: around(PIECES * SIZE),
  windows: around(WINDOW * SIZE * shape.units),
  capitals: around(WINDOW * shape.units),
  unitBiases: around(shape.units),
  gazes: around(shape.looks * shape.units),
  neighbours: around(SIZE * 4),
  neighbourBiases: around(4),
  outputs: around(outputSize(shape)),
  bias: 0.1,
};

/** Of each piece that comes later there is less. */
const wordOf = (...places: number[]): NetWord => places.map((place, i) => ({ place, amount: 1 - 0.4 * i }));

const example: Example = {
  tokens: [
    { word: wordOf(0), capital: false },
    { word: wordOf(1, 3), capital: true },
    { word: wordOf(2), capital: false },
    { word: wordOf(), capital: false },
    { word: wordOf(0, 2), capital: false },
  ],
  before: [
    { word: wordOf(1), capital: false },
    { word: wordOf(3), capital: false },
  ],
  after: [{ word: wordOf(2, 0), capital: false }],
  place: 0.3,
  target: 0.8,
};

describe('learning of one example', () => {
  // Nothing is left out, so that the loss is a function of the parameters alone.
  const learn = (): number => learner(net, of, () => 1)(example);
  const of = allParameters(net);

  it.each(Object.keys(of) as (keyof typeof of)[])('gives the slope of the loss for %s', (name) => {
    for (const one of Object.values(of)) one.gradient.fill(0);
    learn();
    const gradient = Array.from(of[name].gradient);
    const { values } = of[name];
    const step = 1e-6;
    const slopes = gradient.map((_, i) => {
      const before = values[i]!;
      values[i] = before + step;
      const above = learn();
      values[i] = before - step;
      const below = learn();
      values[i] = before;
      return (above - below) / (2 * step);
    });
    expect(gradient.some((one) => Math.abs(one) > 1e-4)).toBe(true);
    gradient.forEach((one, i) => expect(one).toBeCloseTo(slopes[i]!, 5));
  });

  it('lowers the loss when the steps follow it', () => {
    const first = learn();
    for (let count = 1; count <= 30; count++) {
      learn();
      for (const one of Object.values(of)) one.step(count, 0.01);
    }
    expect(learn()).toBeLessThan(first);
  });
});
