/** From the running text back to the text as printed, marks and all. */
import type { TextBlock } from './types';

/**
 * A stretch of `TextBlock.text` as offsets in `TextBlock.block.text`. A mark that stands just before the stretch or just
 * after it is left out; one inside it is kept.
 */
export function printedSpan(
  { removed }: Pick<TextBlock, 'removed'>,
  start: number,
  end: number,
): { start: number; end: number } {
  let before = 0;
  let within = 0;
  for (const { at, length } of removed) {
    if (at <= start) before += length;
    else if (at < end) within += length;
  }
  return { start: start + before, end: Math.max(end + before + within, start + before) };
}
