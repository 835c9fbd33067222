import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions';
import { getArticle } from '../../utils/browser/articleStore';
import { send } from '../../utils/browser/messages';
import { ownHostPatterns, requestOrigins } from '../../utils/browser/permissions';
import { changeSettings, getSettings, siteOf } from '../../utils/browser/settings';
import { printAddress, readerAddress } from '../../utils/browser/pages';
import { addressToOpen } from '../../utils/review/open';
import { claimWithSource } from '../../utils/review/copy';
import type { TabState } from '../../utils/review/types';
import type { Source } from '../../utils/sources/types';

function sourcesIn(state: TabState, ids: string[]): Source[] {
  return (state.examination?.sources ?? []).filter(({ id }) => ids.includes(id));
}

/** What a reader can do with a tab's claims, wherever they are shown. `state` gives the state as it is at the click. */
export function tabActions(tab: number, state: () => TabState | null, select: (claim: string | null) => void): Actions {
  /** Permissions first, within the click's own turn; the check goes on at once with what is allowed already. */
  const check = (ids: string[]) => {
    const now = state();
    if (!now) return;
    void requestOrigins([...new Set(sourcesIn(now, ids).flatMap(({ origins }) => origins))]);
    void send('tab.check', { tab, sources: ids });
  };
  const open = (address: string) => void browser.tabs.create({ url: address });

  return {
    select,
    checkSources: check,
    consent(choice, _hosts, ids) {
      if (choice === 'not-now') return;
      check(ids);
      if (choice === 'always') void changeSettings({ consent: 'always' });
    },
    openSource(id, claim) {
      const now = state();
      if (!now) return;
      // The rest of the article decides how much context the link needs to be the only match.
      void getArticle(id).then((article) => {
        const address = addressToOpen(now, id, claim, 'source', article);
        if (address) open(address);
      });
    },
    openArchive(id) {
      const now = state();
      const copy = now?.articles[id]?.archive?.address;
      if (copy) return open(copy);
      void requestOrigins(['https://web.archive.org/*']);
      void send('tab.archive', { tab, source: id });
    },
    searchSource(id) {
      const now = state();
      const address = now && addressToOpen(now, id, null, 'search', null);
      if (address) open(address);
    },
    showInText: (claim) => void send('tab.show', { tab, claim }),
    markPage(on) {
      const site = siteOf(state()?.address ?? '');
      if (site === null) return;
      void getSettings().then(({ highlightsOffAt }) => {
        const others = highlightsOffAt.filter((one) => one !== site);
        return changeSettings({ highlightsOffAt: on ? others : [...others, site] });
      });
    },
    async copyClaim(id) {
      const now = state();
      const text = now && claimWithSource(now, id);
      if (!text) return false;
      return navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
    },
    // Seldom wanted, so not part of what the popup loads at once.
    copyAll: () => import('./exporting').then(({ copyReport }) => copyReport(tab)).catch(() => false),
    exportAs: (form) => import('./exporting').then(({ saveReport }) => saveReport(tab, form)).catch(() => false),
    print: () => open(printAddress(tab)),
    openSettings: () => void browser.runtime.openOptionsPage(),
    stopChecking: () => void send('tab.cancel', { tab }),
    checkAnyway: () => void send('tab.read', { tab, anyway: true }),
    tryAgain: () => void send('tab.read', { tab, anyway: state()?.anyway ?? false }),
    openInReader: () => open(readerAddress(state()?.address)),
    openOther: () => open(readerAddress()),
    openLinkedMotion: open,
    checkLinkedMotion: (href) => open(readerAddress(href)),
    checkAllLinkedMotions() {
      const linked = state()?.examination?.linkedMotions ?? [];
      void requestOrigins(ownHostPatterns(linked.map(({ href }) => href)));
      void send('tab.linked', { tab, act: 'start' });
    },
    pauseLinkedMotions: () => void send('tab.linked', { tab, act: 'pause' }),
    resumeLinkedMotions: () => void send('tab.linked', { tab, act: 'resume' }),
    cancelLinkedMotions: () => void send('tab.linked', { tab, act: 'cancel' }),
  };
}
