/** Stretches of a text that lie over one another. */

interface Stretch {
  start: number;
  end: number;
}

/** Tells of a stretch whether it overlaps any of these, in a time that hardly grows with their number. */
export function overlapsAny(stretches: readonly Stretch[]): (one: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let furthest = -Infinity;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && reach[low - 1]! > start;
  };
}
