import { useEffect, useState } from 'preact/hooks';
import { watchState } from '../../utils/browser/state';
import type { TabState } from '../../utils/review/types';

/** A tab's state now and at every change; undefined until the first answer, null when nothing is known of the tab. */
export function useTabState(tab: number | null): TabState | null | undefined {
  const [state, setState] = useState<TabState | null | undefined>(undefined);
  useEffect(() => (tab === null ? undefined : watchState(tab, setState)), [tab]);
  return state;
}
