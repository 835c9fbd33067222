/** Word families: other words for the same thing (families.data.ts), reached by stem or by the last part of a compound. */
import { FAMILIES } from './families.data';
import { stemOf } from './words';

const BY_STEM: ReadonlyMap<string, readonly number[]> = indexFamilies();

function indexFamilies(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  FAMILIES.trim()
    .split('\n')
    .forEach((line, family) => {
      for (const stem of new Set(line.split(' ').map(stemOf))) {
        const known = index.get(stem);
        if (known) known.push(family);
        else index.set(stem, [family]);
      }
    });
  return index;
}

const NONE: readonly number[] = [];
/** Shortest last part that may speak for a compound ("höft|operation"): shorter ones are too often chance. */
const SHORTEST_TAIL = 5;

/** The families of a stem, or of the longest last part of it that has any; empty when it has none. */
export function familiesOf(stem: string): readonly number[] {
  const whole = BY_STEM.get(stem);
  if (whole) return whole;
  for (let start = 2; stem.length - start >= SHORTEST_TAIL; start += 1) {
    const tail = BY_STEM.get(stem.slice(start));
    if (tail) return tail;
  }
  return NONE;
}
