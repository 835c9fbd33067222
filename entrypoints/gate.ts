import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../utils/motion/gate';
import { tellBackground } from '../utils/browser/light';
import { watchPage } from '../utils/browser/watchPage';
import { pageOf } from '../utils/text/page';

// Registered for the regions' hosts in wxt.config.ts. Not a WXT content script: its wrapper brings the whole polyfill,
// and the gate runs on every page of a region (12 kB is all it may weigh).
export default defineUnlistedScript(() => {
  let told = '';
  watchPage(() => {
    const address = location.href;
    const verdict = gate(document, address, document.contentType);
    // What has been told once is told again only when the page says something else or has grown by a paragraph or so.
    const said = `${verdict} ${pageOf(address)} ${Math.round((document.body?.textContent?.length ?? 0) / 400)}`;
    if (said === told || (verdict === 'nothing' && told === '')) return;
    told = said;
    tellBackground('page.gate', { verdict, address });
  });
});
