import { useEffect, useMemo, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { NotRead } from '../../components/NotRead';
import { numberIn, shownTab, watchFrontTab, type ShownTab } from '../../utils/browser/pages';
import { mount } from '../shared/mount';
import { TabPage } from '../shared/TabPage';
import { useChosen } from '../shared/useChosen';

const query = new URLSearchParams(location.search);
const TAB = numberIn(query, 'tab');
const WINDOW = numberIn(query, 'window');
const PRINT = query.has('print');

/** The panel follows the tab in front of its window, unless its address names a tab. */
function Panel() {
  const [shown, setShown] = useState<ShownTab | null | undefined>(undefined);
  useEffect(() => {
    if (TAB === null) return watchFrontTab(WINDOW, setShown);
    void shownTab(TAB).then(setShown);
    return undefined;
  }, []);
  if (shown === undefined) return <Loading progress={null} />;
  return shown ? <PanelOf key={shown.id} shown={shown} /> : <NotRead />;
}

function PanelOf({ shown }: { shown: ShownTab }) {
  const [chosen, select] = useChosen(shown.id);
  const more = useMemo(() => ({ select }), [select]);
  return <TabPage shown={shown} place="panel" print={PRINT} more={more} selected={chosen?.claim ?? null} />;
}

void mount(Panel, {});
