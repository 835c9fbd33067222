import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  articleDone,
  articleStarted,
  cancelChecks,
  checkSources,
  lookInArchive,
  resumeAll,
  retryNotAllowed,
} from '../utils/browser/checking';
import { actOnLinked, linkedDone, resumeLinked } from '../utils/browser/linked';
import { forgetChosen } from '../utils/browser/chosen';
import { takeCommands } from '../utils/browser/commands';
import {
  cardFor,
  checkFromPage,
  chosenInPage,
  keepPagesMarked,
  markPage,
  openFromPage,
  pageLooks,
  showClaim,
} from '../utils/browser/inPage';
import { keepMenus } from '../utils/browser/menus';
import { greetOnce } from '../utils/browser/greeting';
import { listen } from '../utils/browser/messages';
import { keepToolbarTrue } from '../utils/browser/badge';
import { onOriginsGranted } from '../utils/browser/permissions';
import { openPageRead, pageLoaded } from '../utils/browser/ownTab';
import { forgetTab } from '../utils/browser/state';
import { documentExamined, gateSaid, leavingPage, pageRead, readTab, tabReport } from '../utils/browser/tabs';
import { setUpWorkshop } from '../utils/browser/workshop';

/** Handlers answer null where the protocol expects nothing back. */
const done = () => null;

export default defineBackground(() => {
  setUpWorkshop({ started: articleStarted, done: articleDone, documentDone: linkedDone });
  listen('background', {
    'page.gate': ({ verdict, address }, { tab }) => gateSaid(tab!, verdict, address).then(done),
    'page.reading': async ({ address, result }, { tab }) => {
      await pageRead(tab!, address, result);
      await markPage(tab!);
      return null;
    },
    'page.card': ({ claim }, sender) => cardFor(sender, claim),
    'page.looks': () => pageLooks(),
    'page.check': ({ source }, sender) => checkFromPage(sender, source).then(done),
    'page.chosen': ({ claim }, sender) => chosenInPage(sender, claim).then(done),
    'page.open': (request, sender) => openFromPage(sender, request).then(done),
    'page.article': ({ article }, { url }) => openPageRead(url, article).then(done),
    'tab.read': ({ tab, anyway }) => readTab(tab, { anyway }).then(done),
    'tab.examined': ({ tab, address, examination, ...rest }) =>
      documentExamined(tab, address, examination, rest).then(done),
    'tab.check': ({ tab, sources }) => checkSources(tab, sources).then(done),
    'tab.linked': ({ tab, act }) => actOnLinked(tab, act).then(done),
    'tab.archive': ({ tab, source }) => lookInArchive(tab, source).then(done),
    'tab.cancel': ({ tab }) => cancelChecks(tab).then(done),
    'tab.report': ({ tab }) => tabReport(tab),
    'tab.show': ({ tab, claim }) => showClaim(tab, claim),
    'work.started': ({ source }) => articleStarted(source).then(done),
    'work.done': ({ article }) => articleDone(article).then(done),
    'work.documentDone': (outcome) => linkedDone(outcome).then(done),
  });
  browser.tabs.onUpdated.addListener((tab, { status, url: changed }, { url }) => {
    if (status === 'loading') void leavingPage(tab, changed ?? null);
    if (status === 'complete') void pageLoaded(tab, url);
  });
  browser.tabs.onRemoved.addListener((tab) => void Promise.all([forgetTab(tab), forgetChosen(tab)]));
  takeCommands();
  keepMenus();
  keepPagesMarked();
  onOriginsGranted(() => void retryNotAllowed());
  keepToolbarTrue();
  greetOnce();
  void resumeAll();
  void resumeLinked();
});
