import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../utils/motion/gate';
import { tellBackground } from '../utils/browser/light';

// Registered for the regions' hosts in wxt.config.ts. Not a WXT content script: its wrapper brings the whole polyfill,
// and the gate runs on every page of a region (12 kB is all it may weigh).
export default defineUnlistedScript(() => {
  const address = location.href;
  const verdict = gate(document, address, document.contentType);
  if (verdict !== 'nothing') tellBackground('page.gate', { verdict, address });
});
