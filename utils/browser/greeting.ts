/** The page that greets a new reader, once. */
import { browser } from 'wxt/browser';

/** Opens the page after an installation. A developer's temporary one (Firefox says so) is nobody's first day. */
export function greetOnce(): void {
  browser.runtime.onInstalled.addListener((details: { reason: string; temporary?: boolean }) => {
    if (details.reason === 'install' && details.temporary !== true)
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
