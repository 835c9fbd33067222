import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelFrom } from '../../../utils/claims/needModel';
import { outputSize, softmax, WINDOW, type Net } from '../../../utils/claims/needNet';
import { netReader } from '../../../utils/claims/needNetReader';
import { wordKnowledge } from '../../../utils/claims/pieces';
import { WEIGHTS } from '../../../utils/claims/weights.data';

const knowledge = wordKnowledge();
const alone = { before: null, after: null, place: 0 };

/** A network of one number a word and one unit that sees the middle word alone: what it says can be reckoned by hand. */
function smallNet(changes: Partial<Net> = {}): Net {
  const shape = { units: 1, looks: 1, before: 1, after: 1 };
  return {
    ...shape,
    size: 1,
    pieces: new Map([
      ['ökade', 0],
      ['minskade', 1],
    ]),
    vectors: Float64Array.of(2, 3),
    windows: Float64Array.of(0, 1, 0),
    capitals: new Float64Array(WINDOW),
    unitBiases: new Float64Array(1),
    gazes: new Float64Array(1),
    neighbours: new Float64Array(2),
    neighbourBiases: new Float64Array(2),
    outputs: new Float64Array(outputSize(shape)),
    bias: 0.5,
    ...changes,
  };
}

describe('the network', () => {
  it('says its constant of a sentence without a word', () =>
    expect(netReader(smallNet(), knowledge)('', alone)).toBe(0.5));

  it('weighs the most that a unit saw', () => {
    const read = netReader(smallNet({ outputs: Float64Array.of(1, 0, 0, 0, 0, 0) }), knowledge);
    expect(read('ökade minskade ökade', alone)).toBe(3.5);
  });

  it('weighs all that a unit saw, a short sentence as one of six words', () => {
    const read = netReader(smallNet({ outputs: Float64Array.of(0, 1, 0, 0, 0, 0) }), knowledge);
    expect(read('ökade minskade', alone)).toBeCloseTo(0.5 + 5 / 6 ** 0.7, 10);
  });

  it('weighs what a look finds telling', () => {
    const even = netReader(smallNet({ outputs: Float64Array.of(0, 0, 1, 0, 0, 0) }), knowledge);
    expect(even('ökade minskade', alone)).toBeCloseTo(0.5 + 2.5, 10);
    const keen = netReader(
      smallNet({ gazes: Float64Array.of(50), outputs: Float64Array.of(0, 0, 1, 0, 0, 0) }),
      knowledge,
    );
    expect(keen('ökade minskade', alone)).toBeCloseTo(0.5 + 3, 10);
  });

  it('sees a capital within the sentence, not at its beginning', () => {
    const read = netReader(
      smallNet({ capitals: Float64Array.of(0, 1, 0), outputs: Float64Array.of(1, 0, 0, 0, 0, 0) }),
      knowledge,
    );
    expect(read('Ökade', alone)).toBe(2.5);
    expect(read('(Ökade', alone)).toBe(3.5);
  });

  it('sees the words beside a word, in order', () => {
    const read = netReader(
      smallNet({ windows: Float64Array.of(1, 0, 0), outputs: Float64Array.of(0, 6 ** 0.7, 0, 0, 0, 0) }),
      knowledge,
    );
    expect(read('minskade ökade', alone)).toBeCloseTo(3.5, 10);
    expect(read('ökade minskade', alone)).toBeCloseTo(2.5, 10);
  });

  it('weighs the neighbours apart, and the place', () => {
    const read = netReader(
      smallNet({ neighbours: Float64Array.of(1, 1), outputs: Float64Array.of(0, 0, 0, 1, 10, 100) }),
      knowledge,
    );
    expect(read('', { before: 'ökade', after: null, place: 0 })).toBe(2.5);
    expect(read('', { before: null, after: 'minskade', place: 0.5 })).toBe(80.5);
  });

  it('gives the shipped weights a finite sum for any text, the same each time', () => {
    const { net } = modelFrom(WEIGHTS);
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.option(fc.string({ maxLength: 100 })), (text, before) => {
        const around = { before, after: null, place: 0.5 };
        const sum = netReader(net, knowledge)(text, around);
        return Number.isFinite(sum) && sum === netReader(net, knowledge)(text, around);
      }),
      { numRuns: 30 },
    );
  });
});

describe('softmax', () => {
  it('makes shares that add up to one, of sums of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (sums) => {
          const shares = Float64Array.from(sums);
          softmax(shares);
          return Math.abs(shares.reduce((sum, one) => sum + one, 0) - 1) < 1e-9 && shares.every((one) => one >= 0);
        },
      ),
    );
  });
});
