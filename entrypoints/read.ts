import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../utils/browser/light';
import { keepReading } from '../utils/browser/pageReading';
import { readHtml } from '../utils/reading/html';

// Put into a page by the background, when the gate or the reader has asked for it. Reads, tells, changes nothing.
export default defineUnlistedScript(() => {
  const address = location.href;
  if (document.contentType === 'application/pdf') tellBackground('page.gate', { verdict: 'pdf', address });
  else {
    const { result, origin } = readHtml(document, { address, live: true });
    keepReading({ address, origin });
    tellBackground('page.reading', { address, result });
  }
});
