import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { chooseClaim } from '../../utils/browser/choose';
import { watchChosen, type Chosen } from '../../utils/browser/chosen';

/** What is chosen in a tab's document, wherever that was done, and how to choose here. */
export function useChosen(tab: number | null): [Chosen | null, (claim: string | null) => void] {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const own = useRef(crypto.randomUUID());
  useEffect(() => {
    setChosen(null);
    // The news of an own choice may come after the next one, and would take it back.
    return tab === null ? undefined : watchChosen(tab, (now) => now?.by !== own.current && setChosen(now));
  }, [tab]);
  const choose = useCallback(
    (claim: string | null) => {
      setChosen({ claim, by: own.current, show: false, once: '' });
      if (tab !== null) void chooseClaim(tab, claim, own.current);
    },
    [tab],
  );
  return [chosen, choose];
}
