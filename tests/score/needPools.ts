/** How the network's pools learn: from what the units see at each word to what tells the sentence, and back. */
import { divisor, softmax, type Net } from '../../utils/claims/needNet';
import type { NetParameters } from './needParameters';
import type { Units } from './needUnits';

/** A part of what tells a sentence: fills its own of `outputs`, and adds gradients by that of each output. */
export interface Pool {
  forward: (length: number, outputs: Float64Array) => void;
  back: (length: number, outputBack: (output: number) => number) => void;
}

/** What each unit saw most, and in all. */
export function mostAndWhole({ units }: Net, { seen, seenBack }: Units): Pool {
  const most = new Int32Array(units);
  return {
    forward: (length, outputs) => {
      const share = divisor(length);
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
    },
    back: (length, outputBack) => {
      const share = divisor(length);
      for (let unit = 0; unit < units; unit++) {
        if (most[unit]! >= 0) seenBack[most[unit]! * units + unit]! += outputBack(unit);
        const whole = outputBack(units + unit) / share;
        for (let at = 0; at < length; at++) seenBack[at * units + unit]! += whole;
      }
    },
  };
}

/** What the units saw where one look finds it telling. */
export function lookOf({ units, gazes }: Net, of: NetParameters, { seen, seenBack }: Units, look: number): Pool {
  const [gaze, to] = [look * units, (2 + look) * units];
  let weights = new Float64Array(0);
  return {
    forward: (length, outputs) => {
      weights = new Float64Array(length);
      for (let at = 0; at < length; at++) {
        for (let unit = 0; unit < units; unit++) weights[at]! += seen[at * units + unit]! * gazes[gaze + unit]!;
      }
      softmax(weights);
      for (let at = 0; at < length; at++) {
        for (let unit = 0; unit < units; unit++) outputs[to + unit]! += weights[at]! * seen[at * units + unit]!;
      }
    },
    back: (length, outputBack) => {
      const gains = new Float64Array(length);
      let mean = 0;
      for (let at = 0; at < length; at++) {
        for (let unit = 0; unit < units; unit++) {
          const gradient = outputBack(to + unit);
          gains[at]! += gradient * seen[at * units + unit]!;
          seenBack[at * units + unit]! += weights[at]! * gradient;
        }
        mean += weights[at]! * gains[at]!;
      }
      for (let at = 0; at < length; at++) {
        const gradient = weights[at]! * (gains[at]! - mean);
        for (let unit = 0; unit < units; unit++) {
          of.gazes.gradient[gaze + unit]! += gradient * seen[at * units + unit]!;
          seenBack[at * units + unit]! += gradient * gazes[gaze + unit]!;
        }
      }
    },
  };
}
