import { useEffect, useRef } from 'preact/hooks';
import { bringToLine, nearestToLine, scrollerOf } from '../../components/scrolling';

/** What the reader's hand is on leads; the other side's scrolling is our own doing. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'focusin'] as const;

const SIDES = { text: '.reader-document', cards: '.reader-cards' } as const;
type Side = keyof typeof SIDES;

const claimOf = (element: HTMLElement) => element.dataset['claim'] ?? element.dataset['card'] ?? '';

/** The claims of one side, in the text or on the pages, or as cards. */
function claimsIn(side: Side): HTMLElement[] {
  const what = side === 'text' ? ':is(.doc-claim, .pdf-claim)[data-claim]' : '[data-card]';
  return [...document.querySelectorAll<HTMLElement>(`${SIDES[side]} ${what}`)];
}

/**
 * Text and cards scrolling together, where the reader has that `on`: what is scrolled brings the other side to the claim
 * that is read, and turns to it. Not where one stands below the other.
 */
export function useTogether(on: boolean, onTurn: (claim: string) => void): void {
  const turn = useRef(onTurn);
  turn.current = onTurn;
  useEffect(() => {
    if (!on) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    let leader: Side | null = null;
    let last: string | null = null;
    let frame = 0;
    const follow = () => {
      frame = 0;
      if (!leader || !matchMedia('(min-width: 55.01rem)').matches) return;
      const other: Side = leader === 'text' ? 'cards' : 'text';
      const there = new Map(claimsIn(other).map((element) => [claimOf(element), element]));
      const here = claimsIn(leader).filter((element) => there.has(claimOf(element)));
      const [first] = here;
      const read = first ? nearestToLine(scrollerOf(first), here) : null;
      const claim = read && claimOf(read);
      const target = claim === null ? undefined : there.get(claim);
      if (claim === null || claim === last || !target) return;
      last = claim;
      bringToLine(scrollerOf(target), target);
      turn.current(claim);
    };
    const led = (event: Event) => {
      const target = event.target as Element;
      if (!(target instanceof Element)) return;
      for (const side of ['text', 'cards'] as const) if (target.closest(SIDES[side])) leader = side;
    };
    for (const hand of HANDS) addEventListener(hand, led, { capture: true, passive: true, signal });
    addEventListener(
      'scroll',
      (event) => {
        if (!leader || !(event.target instanceof Element) || !event.target.closest(SIDES[leader])) return;
        frame ||= requestAnimationFrame(follow);
      },
      { capture: true, passive: true, signal },
    );
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [on]);
}
