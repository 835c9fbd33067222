import { useEffect, useState } from 'preact/hooks';

/** A popup of 600 pixels shows two cards, a panel or reader three or four. */
const AT_FIRST = 4;
const AT_ONCE = 20;

/**
 * How many of so many cards to draw now: at first those that fill a window, the others a few at a time, so that the first
 * are there at once and a hundred never hold up the page. `needed` (a number of cards) are drawn at once in any case.
 */
export function useDrawn(total: number, needed: number): number {
  const [drawn, setDrawn] = useState(AT_FIRST);
  const enough = drawn >= total;
  useEffect(() => {
    if (enough) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, enough]);
  return Math.min(total, Math.max(drawn, needed));
}
