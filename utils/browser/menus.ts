/** The context menu: a selected sentence, or a link to a motion, opened in the reader. */
import { browser } from 'wxt/browser';
import { keepText } from './keptText';
import { translator } from './locale';
import { watchSettings } from './settings';
import { readerAddress, readerAddressOfText } from './pages';

const SENTENCE = 'sentence';
const MOTION = 'motion';

/** Makes the menu anew, in the language chosen. The browser keeps it while the background sleeps. */
async function makeMenus(): Promise<void> {
  const { t } = await translator();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SENTENCE, title: t('menu_sentence'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: MOTION,
    title: t('menu_motion'),
    contexts: ['link'],
    targetUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** What was clicked, as the browser says it. */
interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
  linkUrl?: string | undefined;
}

/** Opens what was clicked on in the reader. */
async function menuClicked({ menuItemId, selectionText, linkUrl }: MenuClick, tab?: number): Promise<void> {
  const beside = tab === undefined || tab < 0 ? {} : { openerTabId: tab };
  if (menuItemId === SENTENCE && selectionText?.trim()) {
    await browser.tabs.create({ url: readerAddressOfText(await keepText(selectionText)), ...beside });
  }
  if (menuItemId === MOTION && linkUrl && /^https?:/i.test(linkUrl)) {
    await browser.tabs.create({ url: readerAddress(linkUrl), ...beside });
  }
}

/** One after the other: two at once would each find the other's items in the way. */
let making: Promise<void> = Promise.resolve();

function makeAgain(): void {
  making = making.then(makeMenus).catch(() => undefined);
}

/** Makes the menu at installation and whenever the language may have changed, and listens to it. Called once, at the start. */
export function keepMenus(): void {
  browser.runtime.onInstalled.addListener(makeAgain);
  browser.contextMenus.onClicked.addListener((click, tab) => void menuClicked(click, tab?.id));
  watchSettings(makeAgain);
}
