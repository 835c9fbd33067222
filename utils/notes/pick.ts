/** Picks the marks of one series of notes out of the candidates that lead nowhere by themselves. */
import type { Entry, Series } from './entries';
import { bestChain, rankingLabel, type Place } from './select';

/** Least weight of a raised figure that stands between the marks with the labels around its own. */
const AGAIN_IN_RUN = 0.45;
/** Least weight of a figure that is taken out of its turn. */
const PLAIN = 0.9;

/**
 * Marks for the notes of one series among unlinked candidates; `known` are those already tied. `cites`: the series is
 * known to be one of sources.
 */
export function pick(
  all: readonly Place[],
  series: Series,
  known: ReadonlyMap<Place, Entry[]>,
  cites: boolean,
): Map<Place, Entry[]> {
  const rank = new Map<string, number>();
  const entryOf = new Map<string, Entry>();
  for (const [at, entry] of series.entries.entries()) {
    if (entry.label === '' || entryOf.has(entry.label)) continue;
    rank.set(entry.label, at);
    entryOf.set(entry.label, entry);
  }
  const covered = new Set([...known.values()].flat());
  const chosen = new Map<Place, Entry[]>();
  const fits = (place: Place): Entry[] | null => {
    const entries = place.labels.map((label) => entryOf.get(label));
    return entries.length > 0 && entries.every((entry) => entry !== undefined) ? (entries as Entry[]) : null;
  };
  const open = (): Entry[] => series.entries.filter((entry) => !covered.has(entry));
  const scope = all.filter((place) => fits(place) !== null);
  for (const via of ['raised', 'bracket', 'glued'] as Place['candidate']['via'][]) {
    if (open().length === 0) break;
    const fixed = [...known.keys(), ...chosen.keys()].sort((a, b) => a.at - b.at);
    const pool = scope.filter((place) => {
      if (place.kind !== via || chosen.has(place)) return false;
      const entries = fits(place);
      return entries !== null && entries.some((entry) => !covered.has(entry)) && betweenNeighbours(place, rank, fixed);
    });
    const chain = bestChain(pool, (place) => rank.get(rankingLabel(place)) ?? 0, series.entries.length + 1).filter(
      (place) => place.weight >= 0.1,
    );
    const sum = chain.reduce((total, place) => total + place.weight, 0);
    const missing = open().length;
    // A glued figure alone proves nothing: the run has to cover most of what is still open. For sources, a run without
    // a gap proves itself also where most marks stand after names ("VGR2").
    const whole = cites && chain.length === missing && missing >= 3;
    if (via === 'glued' && (sum < (whole ? 0.45 : 0.5) * missing || (chain.length === 1 && chain[0]!.weight < 0.6)))
      continue;
    if (via === 'bracket' && chain.length * 2 < missing) continue;
    for (const place of chain) {
      const entries = fits(place)!;
      chosen.set(place, entries);
      for (const entry of entries) covered.add(entry);
    }
    if (via !== 'glued' && chain.length * 2 >= missing)
      for (const [place, entry] of strays(scope, via, fits, covered)) {
        chosen.set(place, [entry]);
        covered.add(entry);
      }
    if (via === 'glued' || known.size > 0 || chain.length === 0) continue;
    // One note may be marked again, later and plainly.
    const first = new Map<Entry, number>();
    for (const [place, entries] of chosen)
      for (const entry of entries) first.set(entry, Math.min(first.get(entry) ?? Infinity, place.at));
    const run = via === 'raised' ? chain : [];
    for (const place of scope) {
      if (place.kind !== via || chosen.has(place) || place.weight < AGAIN_IN_RUN) continue;
      const entries = fits(place);
      if (!entries) continue;
      const again = place.weight >= 0.6 && entries.every((entry) => (first.get(entry) ?? Infinity) < place.at);
      // "350⁴ platser …⁴": after a figure, but where its label belongs in the run.
      if (again || (run.length > 0 && betweenNeighbours(place, rank, run))) chosen.set(place, entries);
    }
  }
  return chosen;
}

/** Notes that the run left out, each with the one plain figure that carries its label: "[2] … [1] … [3]". */
function strays(
  scope: readonly Place[],
  via: Place['candidate']['via'],
  fits: (place: Place) => Entry[] | null,
  covered: ReadonlySet<Entry>,
): Map<Place, Entry> {
  const of = new Map<Entry, Place[]>();
  for (const place of scope) {
    const entries = fits(place);
    if (place.kind !== via || place.weight < PLAIN || entries?.length !== 1 || covered.has(entries[0]!)) continue;
    of.set(entries[0]!, [...(of.get(entries[0]!) ?? []), place]);
  }
  return new Map([...of].filter(([, found]) => found.length === 1).map(([entry, found]) => [found[0]!, entry]));
}

/** Whether a place lies after the marks with lower labels and before those with higher ones. */
function betweenNeighbours(place: Place, rank: ReadonlyMap<string, number>, fixed: readonly Place[]): boolean {
  const own = rank.get(rankingLabel(place)) ?? 0;
  let [low, high] = [0, fixed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fixed[middle]!.at < place.at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [fixed[low - 1], fixed[low]];
  return (
    (!before || (rank.get(rankingLabel(before)) ?? -1) <= own) &&
    (!after || (rank.get(rankingLabel(after)) ?? Infinity) >= own)
  );
}
