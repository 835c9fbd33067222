/**
 * The claims in a live page: their places as ranges, drawn by the CSS Custom Highlight API so that the page's own
 * elements stay as they are, and which of them a point lies in. Rejected: wrapping them in elements (breaks pages that
 * hold on to their nodes, and what a reader copies).
 */
import type { Claim } from '../utils/claims/types';
import type { Span } from '../utils/reading/types';

export interface ClaimToMark {
  id: string;
  status: Claim['status'];
  text: string;
  /** Index in Reading.blocks. */
  block: number;
  printed: Span;
  printedMarks: Span[];
}

export interface MarkedInPage {
  id: string;
  status: Claim['status'];
  range: Range;
  /** Its footnote marks. */
  marks: Range[];
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * True when the claim's letters and figures stand in this order in what the page shows there now. Marks and hidden text
 * may stand between them, as much again at most; linear time.
 */
export function standsThere(claim: string, shown: string): boolean {
  const sought = letters(claim);
  const found = letters(shown);
  if (sought === '' || found.length > 2 * sought.length + 40) return false;
  let at = 0;
  for (let i = 0; i < found.length; i++) if (found[i] === sought[at]) at++;
  return at >= sought.length;
}

/** Each claim at its place; `unplaced` are those whose words do not stand there (any more). */
export function placeInPage(
  claims: readonly ClaimToMark[],
  origin: (block: number, start: number, end: number) => Range | null,
): { placed: MarkedInPage[]; unplaced: string[] } {
  const placed: MarkedInPage[] = [];
  const unplaced: string[] = [];
  for (const { id, status, text, block, printed, printedMarks } of claims) {
    const range = origin(block, printed.start, printed.end);
    if (range && standsThere(text, range.toString())) {
      const marks = printedMarks.flatMap(({ start, end }) => origin(block, start, end) ?? []);
      placed.push({ id, status, range, marks });
    } else unplaced.push(id);
  }
  return { placed, unplaced };
}

const STATUSES = ['linked', 'named', 'orphan', 'uncited'] as const;
const SELECTED = 'fotnot-selected';

/** Draws these claims and no others; the look of each kind is in entrypoints/marks.css. */
export function drawMarks(placed: readonly MarkedInPage[]): void {
  for (const status of STATUSES) {
    const ranges = placed.filter((claim) => claim.status === status).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(`fotnot-${status}`, new Highlight(...ranges));
    else CSS.highlights.delete(`fotnot-${status}`);
  }
}

/** Marks one claim as chosen, above all else that is drawn; null takes that away. */
export function drawSelected(claim: MarkedInPage | null): void {
  if (!claim) return void CSS.highlights.delete(SELECTED);
  const highlight = new Highlight(claim.range);
  highlight.priority = 1;
  CSS.highlights.set(SELECTED, highlight);
}

/** Lines lie closer than they are drawn: a click between two lines of a claim is a click on it. */
const LEEWAY = 3;

function contains(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top - LEEWAY && y <= box.bottom + LEEWAY) return true;
  }
  return false;
}

/** The claim at a point of the window, and whether its mark was hit; of claims in one another, the shortest. */
export function claimAt(
  placed: readonly MarkedInPage[],
  x: number,
  y: number,
): { claim: MarkedInPage; onMark: boolean } | null {
  const byMark = placed.find(({ marks }) => marks.some((mark) => contains(mark, x, y)));
  if (byMark) return { claim: byMark, onMark: true };
  const [claim] = placed
    .filter(({ range }) => contains(range, x, y))
    .sort((a, b) => a.range.toString().length - b.range.toString().length);
  return claim ? { claim, onMark: false } : null;
}

/** Scrolls a claim to a third of the window's height, clear of headers that stay; false when the page shows it nowhere. */
export function scrollToClaim({ range }: MarkedInPage): boolean {
  const holder = range.startContainer.parentElement;
  // First every scroller between the claim and the window, then the window to the line itself.
  holder?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [first] = range.getClientRects();
  if (!first) return false;
  window.scrollBy({ top: first.top - window.innerHeight / 3, behavior: 'instant' });
  return true;
}

/** True for a claim whose first line stands in the window. */
export function isInWindow({ range }: MarkedInPage): boolean {
  const [first] = range.getClientRects();
  return first !== undefined && first.top >= 0 && first.bottom <= window.innerHeight;
}

/** False for a claim in a part of the page that is folded away. */
function isShown({ range }: MarkedInPage): boolean {
  return range.getClientRects().length > 0;
}

/**
 * The shown claim after (1) or before (-1) the chosen one, or without a choice the first that the window has not left
 * behind; beyond the last, the first again. Null when none is shown.
 */
export function claimBeside(placed: readonly MarkedInPage[], chosen: string | null, step: 1 | -1): MarkedInPage | null {
  const inOrder = step === 1 ? placed : placed.toReversed();
  const ahead = ({ range }: MarkedInPage) => {
    const { top, bottom } = range.getBoundingClientRect();
    return step === 1 ? bottom > 0 : top < window.innerHeight;
  };
  const at = inOrder.findIndex(({ id }) => id === chosen);
  const next = at === -1 ? inOrder.filter(ahead) : inOrder.slice(at + 1);
  return [...next, ...inOrder].find(isShown) ?? null;
}
