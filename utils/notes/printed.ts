/** From the running text back to the text as printed, marks and all. */
import type { Span } from '../reading/types';
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

/**
 * The printed marks that stand at these offsets of `TextBlock.text`, as offsets in `TextBlock.block.text`; marks that
 * stand together ("1,2", "[1][2]") are one stretch. A mark that is not printed gives none.
 */
export function printedMarks({ removed }: Pick<TextBlock, 'removed'>, offsets: number[]): Span[] {
  return [...new Set(offsets)].flatMap((offset) => {
    const before = removed.filter(({ at }) => at < offset).reduce((sum, { length }) => sum + length, 0);
    const length = removed.filter(({ at }) => at === offset).reduce((sum, one) => sum + one.length, 0);
    return length > 0 ? [{ start: offset + before, end: offset + before + length }] : [];
  });
}
