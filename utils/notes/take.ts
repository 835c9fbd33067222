/** Takes marks out of a block's text. */
import type { Block } from '../reading/types';
import type { TextBlock } from './types';

/** The block's text without the spans in `cuts` (sorted), and where each cut now stands. */
export function takeOut(
  index: number,
  block: Block,
  cuts: readonly { start: number; end: number }[],
): { text: TextBlock; offsets: number[] } {
  let text = '';
  let from = 0;
  const removed: TextBlock['removed'] = [];
  const offsets: number[] = [];
  for (const cut of cuts) {
    let start = Math.max(from, cut.start);
    const between = block.text.slice(from, start);
    // "8, 9": what stands only between two marks goes with them.
    if (removed.length > 0 && /^[\s,;–-]{1,3}$/.test(between)) start = from;
    // "observerades. [2] Nästa", "ord [1].": one space is enough, and none before punctuation or at the end.
    else if (/\s$/.test(between) && (cut.end >= block.text.length || /^[\s.,;:!?)]/.test(block.text.slice(cut.end))))
      start--;
    text += block.text.slice(from, start);
    const last = removed.at(-1);
    if (last && last.at === text.length) last.length += cut.end - start;
    else if (cut.end > start) removed.push({ at: text.length, length: cut.end - start });
    offsets.push(text.length);
    from = Math.max(from, cut.end);
  }
  text += block.text.slice(from);
  const shifted = (offset: number): number => {
    let less = 0;
    for (const { at, length } of removed) {
      if (at + less >= offset) break;
      less += Math.min(length, offset - (at + less));
    }
    return offset - less;
  };
  const links = block.links
    .map((link) => ({ ...link, start: shifted(link.start), end: shifted(link.end) }))
    .filter((link) => link.end > link.start);
  return { text: { index, block, text, links, removed }, offsets };
}
