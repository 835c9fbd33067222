import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive, takePlace } from '../../utils/browser/oneInPage';
import { startPage } from './startPage';
import '../../components/tokens.css';

// Put into a page by the background once a motion was found there. Put in twice it goes on as it is; after the extension
// was reloaded the new one takes the old one's place.
export default defineUnlistedScript(() => {
  takePlace((signal) => startPage(signal, isAlive));
});
