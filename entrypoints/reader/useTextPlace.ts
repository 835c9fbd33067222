import { useEffect, useRef } from 'preact/hooks';
import { placeAmong, scrollerOf, scrollToPlace } from '../../components/scrolling';

/** Kept when the scrolling rests: writing at every frame would slow it. */
const REST_MS = 250;

const root = () => document.querySelector('.document-text');

/**
 * Takes the text to where the reader was when it was last open, once so much of it is there, and tells where they are
 * now. `drawn` changes with what is drawn of the text; null where it is not shown.
 */
export function useTextPlace(drawn: unknown, first: number | undefined, onPlace: (place: number) => void): void {
  const waiting = useRef<number | null>(null);
  const told = useRef(onPlace);
  told.current = onPlace;
  const shown = drawn !== null;
  useEffect(() => {
    if (!shown) return undefined;
    waiting.current = first ?? null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      const text = root();
      if (text && waiting.current === null) told.current(placeAmong(scrollerOf(text), [...text.children]));
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, REST_MS);
    };
    addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      removeEventListener('scroll', scrolled, { capture: true });
      clearTimeout(timer);
    };
  }, [shown]);
  useEffect(() => {
    const text = root();
    if (!text || waiting.current === null) return;
    if (scrollToPlace(scrollerOf(text), [...text.children], waiting.current)) waiting.current = null;
  }, [drawn]);
}
