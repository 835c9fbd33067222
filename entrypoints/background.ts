import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cancelChecks, checkSources, resumeAll, retryNotAllowed, workshopEvents } from '../utils/browser/checking';
import { listen } from '../utils/browser/messages';
import { onOriginsGranted } from '../utils/browser/permissions';
import { forgetTab, getState } from '../utils/browser/state';
import { documentExamined, gateSaid, pageRead, readTab } from '../utils/browser/tabs';
import { reportOf } from '../utils/review/report';

/** Handlers answer null when the protocol expects nothing back. */
const done = (_: unknown) => null;

export default defineBackground(() => {
  listen('background', {
    'page.gate': ({ verdict, address }, { tab }) => gateSaid(tab!, verdict, address).then(done),
    'page.reading': ({ address, result }, { tab }) => pageRead(tab!, address, result).then(done),
    'tab.read': ({ tab, anyway }) => readTab(tab, { anyway }).then(done),
    'tab.examined': ({ tab, address, examination, ...rest }) =>
      documentExamined(tab, address, examination, rest).then(done),
    'tab.check': ({ tab, sources }) => checkSources(tab, sources).then(done),
    'tab.cancel': ({ tab }) => cancelChecks(tab).then(done),
    'tab.report': async ({ tab }) => {
      const state = await getState(tab);
      const tool = { version: browser.runtime.getManifest().version, checkedAt: new Date().toISOString() };
      return state && reportOf(state, tool);
    },
    'work.started': async ({ source }) => done(workshopEvents.started(source)),
    'work.done': async ({ article }) => done(workshopEvents.done(article)),
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  onOriginsGranted(() => void retryNotAllowed());
  void resumeAll();
});
