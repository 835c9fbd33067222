/** Marks whose notes are missing: kept, since a reference without a note is a state of its own (motions.md 6.4). */
import type { Block } from '../reading/types';
import { labelNumber } from '../text/labels';
import { COUNTED, type Place } from './select';

/**
 * The places in `places` (document order, without those of notes) that are marks though no note answers. What the
 * markup calls a mark, or links as one, is one; a raised figure is when it counts on from the mark before, or from 1;
 * typed [1], [2] when at least two count on; a glued figure only where it fills the gap between two marks,
 * or is a 1 on a plain word that ends a sentence in a text without any notes.
 */
export function orphansIn(
  places: readonly Place[],
  tied: ReadonlySet<Place>,
  labels: ReadonlySet<string>,
  blocks: readonly Block[],
): Set<Place> {
  const out = new Set<Place>();
  const typed: Place[] = [];
  let next = 1;
  for (const [at, place] of places.entries()) {
    const { via, label } = place.candidate;
    const number = /^\d/.test(label) ? labelNumber(label) : null;
    if (tied.has(place)) {
      if (number !== null) next = number + 1;
      continue;
    }
    if (via === 'role' || via === 'link' || via === 'own') out.add(place);
    else if (number === null || number !== next || labels.has(label) || place.weight < 0.8) continue;
    else if (via === 'raised') out.add(place);
    else if (via === 'bracket') typed.push(place);
    else if (via === 'glued' && place.weight === 1 && isGap(places, at, tied, number)) out.add(place);
    else if (via === 'glued' && labels.size === 0 && number === 1 && isPlainlyMark(place, blocks)) out.add(place);
    else continue;
    if (number !== null) next = number + 1;
  }
  if (typed.length > 1 || out.size + tied.size > 0) for (const place of typed) out.add(place);
  return out;
}

/** "… i takt med ökande ytojämnhet1. Effekten": not "bilaga1", "steg1" or a name. */
function isPlainlyMark({ block, candidate }: Place, blocks: readonly Block[]): boolean {
  const { text } = blocks[block]!;
  const word = /(?<![\p{L}\p{N}-])\p{Ll}{6,40}$/u.exec(
    text.slice(Math.max(0, candidate.start - 42), candidate.start),
  )?.[0];
  return (
    word !== undefined && !COUNTED.test(word) && /^\.\s+\p{Lu}/u.test(text.slice(candidate.end, candidate.end + 4))
  );
}

/** Whether the marks around a place have the numbers before and after its own. */
function isGap(places: readonly Place[], at: number, tied: ReadonlySet<Place>, number: number): boolean {
  const after = places.slice(at + 1, at + 200).find((place) => tied.has(place));
  return number > 1 && after !== undefined && labelNumber(after.candidate.label) === number + 1;
}
