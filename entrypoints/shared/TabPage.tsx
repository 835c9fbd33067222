import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Actions } from '../../components/actions';
import { Loading } from '../../components/Loading';
import { PanelNotRead } from '../../components/PanelNotRead';
import { send } from '../../utils/browser/messages';
import type { ShownTab } from '../../utils/browser/pages';
import type { TabState } from '../../utils/review/types';
import { samePage } from '../../utils/text/page';
import { tabActions } from './tabActions';
import { TabView } from './TabView';
import { useTabState } from './useTabState';

interface Props {
  shown: ShownTab;
  first?: TabState | null;
  /**
   * Opening the popup is asking: the browser lets us into whatever page is in front. The panel stays open over pages that
   * nobody asked about, and reads those that it may.
   */
  place: 'popup' | 'panel';
  /** What this place can do beyond the others. */
  more: Pick<Actions, 'select'> & Partial<Actions>;
  /** The claim that is chosen in the tab's document; absent where the view does not follow it. */
  selected?: string | null;
  /** Every card listed and open, for paper. */
  whole?: boolean;
}

/** What is known of one tab, read afresh where the page has moved on. */
export function TabPage({ shown, first, place, more, selected, whole = false }: Props) {
  const state = useTabState(shown.id, first);
  const latest = useRef(state);
  latest.current = state;

  const { address } = shown;
  const stale =
    state !== undefined &&
    (state === null || (address !== null && state.address !== '' && !samePage(address, state.address)));
  const mayRead = place === 'popup' || address !== null;
  useEffect(() => {
    if (stale && mayRead) void send('tab.read', { tab: shown.id, anyway: false });
  }, [shown.id, stale, mayRead]);

  const actions = useMemo(
    () => ({
      ...tabActions(shown.id, () => latest.current ?? null, more.select),
      ...more,
    }),
    [shown.id, more],
  );
  if (state === null && !mayRead) return <PanelNotRead actions={actions} />;
  if (state === undefined || (stale && state === null)) return <Loading progress={null} actions={actions} />;
  return <TabView state={state} actions={actions} whole={whole} {...(selected === undefined ? {} : { selected })} />;
}
