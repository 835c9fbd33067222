/**
 * The claims on a PDF's pages: boxes laid over each page, in shares of the page, so that zooming moves them by itself.
 * They take no pointer events: text under them is selected as anywhere, and a click is matched with them by its place.
 */
import type { Claim } from '../utils/claims/types';
import type { Box, CutBox } from '../utils/reading/pdf/boxes';
import { fit, runsOf } from './pdfPagesFit';

export type PlacedClaim = Pick<Claim, 'id' | 'status'> & {
  /** Empty where the claim's place on the pages is not known. */
  boxes: CutBox[];
};

/** A page as the marks need it: its element, and its size in PDF points. */
export interface MarkedPage {
  div: HTMLElement;
  width: number;
  height: number;
}

/** How far beside a mark a click still counts, in points: lines stand closer together than fingers. */
const REACH = 1.5;

export class PdfPagesMarks {
  #byPage = new Map<number, { claim: PlacedClaim; box: CutBox }[]>();
  #layers = new Map<number, HTMLElement>();
  #selected: string | null = null;
  #hovered: string | null = null;

  constructor(
    /** A page by its number from 1; null where there is none. */
    private readonly page: (number: number) => MarkedPage | null,
  ) {}

  /** Draws these claims in place of the ones before. */
  set(claims: readonly PlacedClaim[]): void {
    this.#byPage.clear();
    for (const claim of claims) {
      for (const box of claim.boxes) {
        const here = this.#byPage.get(box.page);
        if (here) here.push({ claim, box });
        else this.#byPage.set(box.page, [{ claim, box }]);
      }
    }
    for (const layer of this.#layers.values()) layer.remove();
    this.#layers.clear();
    for (const number of this.#byPage.keys()) this.#draw(number);
    // All is measured before anything is moved: else each page would have the whole window laid out anew.
    const moves = [...this.#byPage.keys()].flatMap((number) => this.#fitted(number));
    for (const move of moves) move();
  }

  /** Puts the marks back on pages from which pdf.js took them when it drew the page anew. */
  restore(): void {
    for (const number of this.#byPage.keys()) {
      const layer = this.#layers.get(number);
      const page = this.page(number);
      if (!page) continue;
      if (!layer) this.#draw(number);
      else if (layer.parentElement !== page.div) page.div.append(layer);
    }
  }

  /** Moves a page's marks to where its text turned out to be drawn. */
  fit(number: number): void {
    for (const move of this.#fitted(number)) move();
  }

  /** How a page's marks are to be moved to where its text is drawn. Only measures. */
  #fitted(number: number): (() => void)[] {
    const page = this.page(number);
    const textLayer = page?.div.querySelector<HTMLElement>('.textLayer');
    const layer = this.#layers.get(number);
    if (!page || !textLayer || !layer) return [];
    const runs = runsOf(textLayer);
    return (this.#byPage.get(number) ?? []).flatMap((mark, index) => {
      const fitted = fit(textLayer, runs, mark.box, page);
      const element = layer.children[index] as HTMLElement | undefined;
      if (!fitted || !element) return [];
      return () => {
        mark.box = { ...mark.box, x: fitted.left * page.width, width: fitted.width * page.width };
        element.style.left = `${fitted.left * 100}%`;
        element.style.width = `${fitted.width * 100}%`;
      };
    });
  }

  select(id: string | null): void {
    this.#selected = id;
    this.#paint('pdf-selected', id);
  }

  hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#paint('pdf-hovered', id);
  }

  /** The claim marked at a place of a page (shares of its width and height), the shortest where several are. */
  at(number: number, left: number, top: number): string | null {
    const page = this.page(number);
    if (!page) return null;
    const x = left * page.width;
    const y = top * page.height;
    const hits = (this.#byPage.get(number) ?? []).filter(
      ({ box }) =>
        x >= box.x - REACH && x <= box.x + box.width + REACH && y >= box.y - REACH && y <= box.y + box.height + REACH,
    );
    const area = ({ claim }: { claim: PlacedClaim }) => claim.boxes.reduce((sum, box) => sum + box.width, 0);
    return hits.sort((a, b) => area(a) - area(b))[0]?.claim.id ?? null;
  }

  /** Where a claim begins and how far it goes on its first page; null where it has no place. */
  extent(id: string): Box | null {
    for (const marks of this.#byPage.values()) {
      const [first, ...rest] = marks.filter(({ claim }) => claim.id === id).map(({ box }) => box);
      if (!first) continue;
      const right = Math.max(...[first, ...rest].map((box) => box.x + box.width));
      const bottom = Math.max(...[first, ...rest].map((box) => box.y + box.height));
      const x = Math.min(...[first, ...rest].map((box) => box.x));
      return { ...first, x, width: right - x, height: bottom - first.y };
    }
    return null;
  }

  #draw(number: number): void {
    const page = this.page(number);
    if (!page) return;
    const layer = document.createElement('div');
    layer.className = 'pdf-claims';
    // The cards say the same in words, and the text view has the claims as buttons.
    layer.ariaHidden = 'true';
    for (const { claim, box } of this.#byPage.get(number) ?? []) {
      const mark = document.createElement('div');
      mark.className = `pdf-claim pdf-${claim.status} pdf-${box.runs}`;
      mark.dataset['claim'] = claim.id;
      mark.classList.toggle('pdf-selected', claim.id === this.#selected);
      const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
      mark.style.left = share(box.x, page.width);
      mark.style.top = share(box.y, page.height);
      mark.style.width = share(box.width, page.width);
      mark.style.height = share(box.height, page.height);
      layer.append(mark);
    }
    this.#layers.set(number, layer);
    page.div.append(layer);
  }

  #paint(name: string, id: string | null): void {
    for (const layer of this.#layers.values()) {
      for (const mark of layer.children) mark.classList.toggle(name, (mark as HTMLElement).dataset['claim'] === id);
    }
  }
}
