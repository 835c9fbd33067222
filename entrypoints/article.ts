import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../utils/browser/light';
import { readOpenPage } from '../utils/sources/openPage';

// Put into a tab where the reader has opened a cited article that could not be read before. Reads, tells, changes nothing.
export default defineUnlistedScript(() => {
  const address = location.href;
  tellBackground('page.article', { address, article: readOpenPage(document, address) });
});
