import { useEffect, useState } from 'preact/hooks';
import { DETAILS } from '../../components/SourceResult';

/** The pages of a PDF are printed by themselves (pdfPagesPrint.ts). */
const pagesAlone = () => document.body.classList.contains('printing-pdf');

/**
 * True while the page is drawn for paper: asked for by a button of ours, or by the browser's own command. What is drawn
 * must stand there when `beforeprint` has been told, so what opens with the cards is loaded beforehand.
 */
export function usePaper(): [boolean, () => void] {
  const [paper, setPaper] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    void DETAILS.load();
    const media = matchMedia('print');
    const begin = () => setPaper(!pagesAlone());
    const end = () => setPaper(false);
    const changed = () => (media.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', changed);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', changed);
    };
  }, []);
  useEffect(() => {
    if (!asked) return;
    setAsked(false);
    setPaper(true);
    // What `beforeprint` asks for would be drawn too late here: within our own call nothing is drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.print();
        setPaper(false);
      }),
    );
  }, [asked]);
  return [paper, () => setAsked(true)];
}
