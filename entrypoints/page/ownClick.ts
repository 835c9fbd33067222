/** Which clicks in a page are the reader asking about a claim, and which are the page's own business. */

/** What a page's own click belongs to. */
const OF_THE_PAGE =
  'a[href], area, button, input, select, textarea, label, summary, option, video, audio, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [onclick]';

/** A plain click of the reader's that the page has not taken and that selects no text. */
export function isOwnClick(event: MouseEvent): boolean {
  if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return document.getSelection()?.isCollapsed !== false;
}

/** A link that leads to another place in the same page: what a footnote mark is. */
function leadsWithin(link: Element, address: string): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, address)) return false;
  const to = new URL(href, address);
  const from = new URL(address);
  return to.hash !== '' && to.origin === from.origin && to.pathname === from.pathname && to.search === from.search;
}

/** False where the click is on something of the page's own, a footnote mark's link apart when the mark was hit. */
export function isFree(target: Element | null, onMark: boolean, address: string): boolean {
  const taken = target?.closest(OF_THE_PAGE);
  return !taken || (onMark && taken.matches('a[href]') && leadsWithin(taken, address));
}
