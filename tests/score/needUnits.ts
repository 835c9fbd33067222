/** How the network's units learn: from words to what each unit sees at each, and back (backpropagation). */
import { addVector, MOST_WORDS, WINDOW, type Net, type NetToken } from '../../utils/claims/needNet';
import { addToVectors, type NetParameters } from './needParameters';

/** Share of a word's numbers left out of a step, so that none is leaned on alone. */
const LEFT_OUT = 0.3;

/** Visits each word `at` with each place of its window that holds a word, and where that `other` word is. */
function eachPlace(length: number, visit: (at: number, place: number, other: number) => void): void {
  for (let at = 0; at < length; at++) {
    for (let place = 0; place < WINDOW; place++) {
      const other = at + place - 1;
      if (other >= 0 && other < length) visit(at, place, other);
    }
  }
}

/** The units of a sentence: what each `seen` at each word, word × unit, and the gradient of that, `seenBack`. */
export interface Units {
  seen: Float64Array;
  seenBack: Float64Array;
  /** Fills `seen`; some numbers of the words are left out, as `next` draws. */
  forward: (tokens: readonly NetToken[]) => void;
  /** Adds the gradients that follow from `seenBack`, which is what is left of it where a unit saw nothing. */
  back: (tokens: readonly NetToken[]) => void;
}

export function unitsOf(net: Net, of: NetParameters, next: () => number): Units {
  const { size, units, windows, capitals } = net;
  const inputs = new Float64Array(MOST_WORDS * size);
  const inputsBack = new Float64Array(MOST_WORDS * size);
  const seen = new Float64Array(MOST_WORDS * units);
  const seenBack = new Float64Array(MOST_WORDS * units);
  const windowsBack = of.windows.gradient;

  const readWords = (tokens: readonly NetToken[]): void => {
    const end = tokens.length * size;
    inputs.fill(0, 0, end);
    tokens.forEach(({ word }, at) => addVector(net, word, inputs, at * size));
    for (let i = 0; i < end; i++) inputs[i] = next() < LEFT_OUT ? 0 : inputs[i]! / (1 - LEFT_OUT);
  };

  /** What one word gives the units at another. */
  const see = (at: number, place: number, other: number): void => {
    const [first, end] = [at * units, (at + 1) * units];
    for (let i = 0; i < size; i++) {
      const input = inputs[other * size + i]!;
      if (input === 0) continue;
      for (let to = first, row = (place * size + i) * units; to < end; to++, row++) seen[to]! += input * windows[row]!;
    }
  };
  /** What the units' gradients there give the word and the window. */
  const seeBack = (at: number, place: number, other: number): void => {
    const [first, end] = [at * units, (at + 1) * units];
    for (let i = 0; i < size; i++) {
      const input = inputs[other * size + i]!;
      // What was left out takes no part.
      if (input === 0) continue;
      let gradient = 0;
      for (let from = first, row = (place * size + i) * units; from < end; from++, row++) {
        const one = seenBack[from]!;
        gradient += one * windows[row]!;
        windowsBack[row]! += one * input;
      }
      inputsBack[other * size + i]! += gradient / (1 - LEFT_OUT);
    }
  };

  const forward = (tokens: readonly NetToken[]): void => {
    const { length } = tokens;
    readWords(tokens);
    for (let at = 0; at < length; at++) seen.set(net.unitBiases, at * units);
    eachPlace(length, (at, place, other) => {
      see(at, place, other);
      if (!tokens[other]!.capital) return;
      for (let unit = 0; unit < units; unit++) seen[at * units + unit]! += capitals[place * units + unit]!;
    });
    for (let i = 0; i < length * units; i++) if (seen[i]! < 0) seen[i] = 0;
  };

  const back = (tokens: readonly NetToken[]): void => {
    const { length } = tokens;
    for (let i = 0; i < length * units; i++) {
      if (seen[i]! <= 0) seenBack[i] = 0;
      of.unitBiases.gradient[i % units]! += seenBack[i]!;
    }
    inputsBack.fill(0, 0, length * size);
    eachPlace(length, (at, place, other) => {
      seeBack(at, place, other);
      if (!tokens[other]!.capital) return;
      for (let unit = 0; unit < units; unit++) {
        of.capitals.gradient[place * units + unit]! += seenBack[at * units + unit]!;
      }
    });
    tokens.forEach(({ word }, at) => addToVectors(of, size, word, inputsBack, at * size, 1));
  };

  return { seen, seenBack, forward, back };
}
