/** A part of a view that is seldom wanted, loaded when it is: the popup has 60 kB to open with. */
import { useEffect, useState } from 'preact/hooks';

/** What `load` gives, once it is wanted and there; null before. */
export function useLazy<Part>(wanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ loaded: Part } | null>(null);
  useEffect(() => {
    if (wanted && !part) void load().then((loaded) => setPart({ loaded }));
  }, [wanted]);
  return wanted ? (part?.loaded ?? null) : null;
}
