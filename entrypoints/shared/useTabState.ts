import { useEffect, useState } from 'preact/hooks';
import { watchState } from '../../utils/browser/state';
import type { TabState } from '../../utils/review/types';

/**
 * A tab's state now and at every change; undefined until the first answer, null when nothing is known of the tab.
 * `first` is the state as it was when the page was drawn, where it is known already.
 */
export function useTabState(tab: number | null, first?: TabState | null): TabState | null | undefined {
  const [state, setState] = useState<TabState | null | undefined>(first);
  useEffect(() => (tab === null ? undefined : watchState(tab, setState)), [tab]);
  return state;
}
