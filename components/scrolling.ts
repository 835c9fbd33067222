/** Scrolling in the reader: which element scrolls, and what stands at the line that the eye reads at. */

/** The eye reads about here: a third from the top. */
const READING_LINE = 1 / 3;

/** The box that an element scrolls in: the nearest that does, else the window. */
export function scrollerOf(element: Element): Element {
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(one).overflowY) && one !== document.body) return one;
  }
  return document.scrollingElement ?? document.documentElement;
}

function frameOf(scroller: Element): { top: number; height: number } {
  if (scroller === document.scrollingElement) return { top: 0, height: window.innerHeight };
  const { top } = scroller.getBoundingClientRect();
  return { top, height: scroller.clientHeight };
}

/** Of these elements the one whose beginning is nearest the reading line; null without any that is drawn. */
export function nearestToLine<Item extends Element>(scroller: Element, items: Iterable<Item>): Item | null {
  const { top, height } = frameOf(scroller);
  const line = top + height * READING_LINE;
  let best: { item: Item; distance: number } | null = null;
  for (const item of items) {
    const [box] = item.getClientRects();
    if (!box) continue;
    const distance = Math.abs(box.top - line);
    if (!best || distance < best.distance) best = { item, distance };
  }
  return best?.item ?? null;
}

/** Scrolls so that an element begins at the reading line. */
export function bringToLine(scroller: Element, item: Element): void {
  const [box] = item.getClientRects();
  const { top, height } = frameOf(scroller);
  if (box) scroller.scrollBy({ top: box.top - (top + height * READING_LINE), behavior: 'instant' });
}

/** Which of these blocks is uppermost, and how much of it is above the edge: 3.25 is a quarter into the fourth. */
export function placeAmong(scroller: Element, blocks: readonly Element[]): number {
  const { top } = frameOf(scroller);
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top);
  const box = blocks[at]?.getBoundingClientRect();
  if (!box) return 0;
  return at + Math.min(0.99, Math.max(0, (top - box.top) / (box.height || 1)));
}

/** Scrolls to a place that `placeAmong` has told; false where there are not so many blocks. */
export function scrollToPlace(scroller: Element, blocks: readonly Element[], place: number): boolean {
  const box = blocks[Math.floor(place)]?.getBoundingClientRect();
  if (!box) return false;
  const { top } = frameOf(scroller);
  scroller.scrollBy({ top: box.top + box.height * (place % 1) - top, behavior: 'instant' });
  return true;
}
