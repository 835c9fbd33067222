/** Where in its motion's text a claim stands, as a share, so that a view can draw the text without having it. */
import type { Claim } from '../claims/types';
import type { TextBlock } from '../notes/types';

/** Three decimals: a pixel on the widest of screens. */
const PRECISION = 1000;

/** Gives for each claim the share of the motion's characters before it, 0–1; 0 for one that stands in none of the blocks. */
export function sharesIn(
  text: readonly Pick<TextBlock, 'index' | 'text'>[],
): (claim: Pick<Claim, 'block' | 'start'>) => number {
  const before = new Map<number, number>();
  let length = 0;
  for (const block of text) {
    before.set(block.index, length);
    length += block.text.length;
  }
  return ({ block, start }) => {
    const at = before.get(block);
    return at === undefined || length === 0
      ? 0
      : Math.round((Math.min(at + start, length) / length) * PRECISION) / PRECISION;
  };
}
