import { useEffect, useMemo, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { NotRead } from '../../components/NotRead';
import { DETAILS } from '../../components/SourceResult';
import { numberIn, shownTab, watchFrontTab, type ShownTab } from '../../utils/browser/pages';
import { mount } from '../shared/mount';
import { TabPage } from '../shared/TabPage';
import { useChosen } from '../shared/useChosen';
import { useTabState } from '../shared/useTabState';

const query = new URLSearchParams(location.search);
const TAB = numberIn(query, 'tab');
const WINDOW = numberIn(query, 'window');
const PRINT = query.has('print');

/** What is printed is not moved about in. */
const NO_CHOICE = { select: () => undefined };

/** The panel follows the tab in front of its window, unless its address names a tab. */
function Panel() {
  const [shown, setShown] = useState<ShownTab | null | undefined>(undefined);
  useEffect(() => {
    if (TAB === null) return watchFrontTab(WINDOW, setShown);
    void shownTab(TAB).then(setShown);
    return undefined;
  }, []);
  if (shown === undefined) return <Loading progress={null} />;
  if (!shown) return <NotRead />;
  return PRINT ? <Paper shown={shown} /> : <PanelOf key={shown.id} shown={shown} />;
}

function PanelOf({ shown }: { shown: ShownTab }) {
  const [chosen, select] = useChosen(shown.id);
  const more = useMemo(() => ({ select }), [select]);
  return <TabPage shown={shown} place="panel" more={more} selected={chosen?.claim ?? null} />;
}

/** The claims of one tab on a page that prints itself, once. */
function Paper({ shown }: { shown: ShownTab }) {
  const [opened, setOpened] = useState(false);
  useEffect(() => void DETAILS.load().then(() => setOpened(true)), []);
  const state = useTabState(shown.id);
  const ready = opened && state !== undefined;
  const drawn = ready && state?.phase === 'read';
  useEffect(() => {
    if (drawn) requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  }, [drawn]);
  // Drawn from the very state that tells when to print: asked for once more it may come after.
  return ready ? (
    <TabPage shown={shown} first={state} place="panel" more={NO_CHOICE} whole />
  ) : (
    <Loading progress={null} />
  );
}

void mount(Panel, {});
