import { TabPage } from '../shared/TabPage';
import { mount } from '../shared/mount';
import { NotRead } from '../../components/NotRead';
import { chooseClaim } from '../../utils/browser/choose';
import { openPanel } from '../../utils/browser/panel';
import { numberIn, shownTab } from '../../utils/browser/pages';
import { getState } from '../../utils/browser/state';

/** The tab and what is known of it, asked for while the words are on their way. */
async function first() {
  const shown = await shownTab(numberIn(new URLSearchParams(location.search), 'tab'));
  const state = shown && (await getState(shown.id));
  return {
    shown,
    state,
    more: {
      // The page behind it follows; what was chosen there before does not move the list that just opened.
      select: (claim: string | null) => void (shown && chooseClaim(shown.id, claim, 'popup')),
      openPanel: () => void (shown && openPanel(shown.id).then(() => window.close())),
    },
  };
}

function Popup({ shown, state, more }: Awaited<ReturnType<typeof first>>) {
  if (!shown) return <NotRead />;
  return <TabPage shown={shown} first={state} place="popup" more={more} />;
}

void mount(Popup, first());
