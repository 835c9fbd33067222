import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../components/Loading';
import { NotRead } from '../../components/NotRead';
import { numberIn, shownTab, watchFrontTab, type ShownTab } from '../../utils/browser/pages';
import { mount } from '../shared/mount';
import { TabPage } from '../shared/TabPage';

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
  return shown ? <TabPage key={shown.id} shown={shown} place="panel" print={PRINT} /> : <NotRead />;
}

void mount(Panel, {});
