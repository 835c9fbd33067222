/** A part of a view that is seldom wanted, loaded when it is: the popup has 60 kB to open with. */
import { useEffect, useState } from 'preact/hooks';

export interface Lazy<Part> {
  /** What was loaded, once it is there: drawn at once from then on (paper does not wait). */
  now: Part | null;
  load(): Promise<Part>;
}

/** A part that is loaded once, by whoever wants it first. */
export function lazy<Part>(load: () => Promise<Part>): Lazy<Part> {
  const part: Lazy<Part> = { now: null, load: () => load().then((loaded) => (part.now = loaded)) };
  return part;
}

/** The part, once it is wanted and there; null before. */
export function useLazy<Part>(wanted: boolean, part: Lazy<Part>): Part | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (wanted && !part.now) void part.load().then(() => redraw(1));
  }, [wanted]);
  return wanted ? part.now : null;
}
