/**
 * Notices when a page has become another without loading: history navigation, sections that open, lists that fill in.
 * Light, since it runs on every page of a region: one observer, and a look only when the page has been quiet a while.
 */

/** Quiet before a look, so that a list that fills in row by row is looked at once. */
const QUIET = 700;
/** Looks at one address; a page that never rests is left alone after that. */
const MOST_LOOKS = 12;

interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/** Calls `look` now and whenever the page has changed and come to rest. */
export function watchPage(look: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  let looks = 0;

  const later = () => {
    if (location.href !== address) {
      address = location.href;
      looks = 0;
    }
    if (looks >= MOST_LOOKS) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      looks++;
      look();
    }, QUIET);
  };

  look();
  const { navigation } = globalThis as { navigation?: NavigationLike };
  // Where there is no Navigation API, the changes to the document that come with a navigation are seen all the same.
  navigation?.addEventListener('navigatesuccess', later);
  addEventListener('popstate', later);
  if (document.body) new MutationObserver(later).observe(document.body, { childList: true, subtree: true });
}
