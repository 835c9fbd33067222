/**
 * Word families: other words for the same thing, reached by stem or by the last part of a compound. Written from general
 * knowledge of the language, reviewed by eye, by field (families/*.data.ts), one family a line. Any inflected form may
 * stand for its word; a word may belong to several families. Opposites never share a line.
 */
import { BUSINESS } from './families/business.data';
import { CARE } from './families/care.data';
import { LIVELIHOOD } from './families/livelihood.data';
import { QUALITIES } from './families/qualities.data';
import { REGIONS } from './families/regions.data';
import { SAYINGS } from './families/sayings.data';
import { SOCIETY } from './families/society.data';
import { VERBS } from './families/verbs.data';
import { WELFARE } from './families/welfare.data';
import { stemOf } from './words';

const FIELDS = [BUSINESS, CARE, LIVELIHOOD, QUALITIES, REGIONS, SAYINGS, SOCIETY, VERBS, WELFARE];

/** By stem the numbers of its families: made when first asked for, since it takes some milliseconds. */
let byStem: ReadonlyMap<string, readonly number[]> | null = null;

function familiesByStem(): ReadonlyMap<string, readonly number[]> {
  return (byStem ??= indexFamilies());
}

function indexFamilies(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  FIELDS.flatMap((field) => field.trim().split('\n')).forEach((line, family) => {
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
  const index = familiesByStem();
  const whole = index.get(stem);
  if (whole) return whole;
  for (let start = 2; stem.length - start >= SHORTEST_TAIL; start += 1) {
    const tail = index.get(stem.slice(start));
    if (tail) return tail;
  }
  return NONE;
}

/** True where the whole word is in a family, and not only its last part: "operation", not "höftoperation". */
export function isInFamily(stem: string): boolean {
  return familiesByStem().has(stem);
}
