/**
 * Fits a claim's box to the words as pdf.js has laid them out for selection: its text layer has each run of text at its
 * true place, where a line of the Reading only has its ends.
 */
import type { CutBox } from '../utils/reading/pdf/boxes';

/** A character of the text layer: ligatures count as the letters they stand for, as in the Reading's text. */
interface Drawn {
  character: string;
  node: Text;
  offset: number;
}

export interface Run {
  node: Text;
  /** In shares of the page. */
  left: number;
  right: number;
  middle: number;
}

/** The runs of text on a page, in shares of the page's width and height. */
export function runsOf(textLayer: HTMLElement): Run[] {
  const frame = textLayer.getBoundingClientRect();
  const walker = textLayer.ownerDocument.createTreeWalker(textLayer, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement?.getBoundingClientRect();
    if (!box || box.width === 0 || frame.width === 0) continue;
    runs.push({
      node: node as Text,
      left: (box.left - frame.left) / frame.width,
      right: (box.right - frame.left) / frame.width,
      middle: (box.top + box.height / 2 - frame.top) / frame.height,
    });
  }
  return runs;
}

function drawn(runs: Run[]): Drawn[] {
  return runs.flatMap(({ node }) =>
    [...node.data].flatMap((character, offset) =>
      [...character.normalize('NFKC')]
        .filter((one) => !/\s/.test(one))
        .map((one) => ({ character: one, node, offset })),
    ),
  );
}

const squeezed = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/**
 * Where the box's words are drawn, as its left edge and width in shares of the page; null where the text layer reads
 * otherwise than the Reading there (the box keeps the place reckoned for it).
 */
export function fit(
  textLayer: HTMLElement,
  runs: readonly Run[],
  box: CutBox,
  page: { width: number; height: number },
): { left: number; width: number } | null {
  if (box.runs !== 'along') return null;
  const top = box.y / page.height;
  const bottom = (box.y + box.height) / page.height;
  const start = (box.line.x - 1) / page.width;
  const end = (box.line.x + box.line.width + 1) / page.width;
  const onLine = runs
    .filter(
      ({ left, right, middle }) => middle >= top && middle <= bottom && left >= start - 0.002 && right <= end + 0.002,
    )
    .sort((a, b) => a.left - b.left);
  const characters = drawn(onLine);
  const before = squeezed(box.line.text.slice(0, box.from));
  const words = squeezed(box.line.text.slice(box.from, box.to));
  const text = characters.map(({ character }) => character).join('');
  // A raised mark may be sorted elsewhere, so the words are looked for about where they should be.
  const at = text.startsWith(words, before.length) ? before.length : text.indexOf(words);
  const first = characters[at];
  const last = characters[at + words.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = textLayer.ownerDocument.createRange();
  const frame = textLayer.getBoundingClientRect();
  const edge = ({ node, offset }: Drawn) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const left = (edge(first).left - frame.left) / frame.width;
  const right = (edge(last).right - frame.left) / frame.width;
  return right > left ? { left, width: right - left } : null;
}
