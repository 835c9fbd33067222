import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../utils/browser/light';
import { readHtml } from '../utils/reading/html';

// Put into a page by the background, when the gate or the reader has asked for it. Reads, tells, changes nothing.
export default defineUnlistedScript(() => {
  const address = location.href;
  if (document.contentType === 'application/pdf') tellBackground('page.gate', { verdict: 'pdf', address });
  else tellBackground('page.reading', { address, result: readHtml(document, { address, live: true }).result });
});
