import { useEffect, useRef, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { send } from '../../utils/browser/messages';
import { shownTab, type ShownTab } from '../../utils/browser/pages';
import { mount } from '../shared/mount';
import { tabActions } from '../shared/tabActions';
import { TabView } from '../shared/TabView';
import { useTabState } from '../shared/useTabState';

function Popup() {
  const [shown, setShown] = useState<ShownTab | null>(null);
  const state = useTabState(shown?.id ?? null);
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => void shownTab(new URLSearchParams(location.search).get('tab')).then(setShown), []);
  // The gate leaves most pages alone; opening the popup is asking. A page that has moved on is read afresh.
  const stale =
    shown !== null &&
    state !== undefined &&
    (state === null || (shown.address !== null && shown.address !== state.address));
  useEffect(() => {
    if (shown && stale) void send('tab.read', { tab: shown.id, anyway: false });
  }, [shown, stale]);

  if (!shown || state === undefined || (stale && state === null)) return <Loading progress={null} />;
  return (
    <TabView
      state={state}
      actions={tabActions(
        shown.id,
        () => latest.current ?? null,
        () => {},
      )}
    />
  );
}

void mount(Popup);
