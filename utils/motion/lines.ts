/** The running text as lines: a block, or its parts where the reading kept line breaks in it. */
import type { Noted, TextBlock } from '../notes/types';

/** One line of running text, with what the rules ask of its block. */
export interface Line {
  /** Index in Reading.blocks. */
  block: number;
  text: string;
  /** Where the line begins in its block's text. */
  at: number;
  kind: TextBlock['block']['kind'];
  level: number | null;
  page: number | null;
  /** Heading by markup, or by look. */
  isHeading: boolean;
  /** First line of a page. */
  startsPage: boolean;
  /** The block that this one goes on from, or null. */
  continues: number | null;
}

/** Lines in order; blank ones are left out. */
export function linesOf(noted: Noted): Line[] {
  const lines: Line[] = [];
  let page: number | null = null;
  for (const { index, block, text } of noted.text) {
    const startsPage = block.page !== null && block.page !== page;
    page = block.page;
    const parts = text.includes('\n') ? text.split('\n') : [text];
    let first = true;
    let next = 0;
    for (const part of parts) {
      const at = next;
      next += part.length + 1;
      // A bullet of a symbol font comes as a private character.
      const trimmed = part
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^[\uE000-\uF8FF] ?/u, '• ');
      if (!trimmed) continue;
      lines.push({
        block: index,
        text: trimmed,
        at,
        kind: block.kind,
        level: block.level,
        page: block.page,
        isHeading: block.kind === 'heading' || (block.emphasised && trimmed.length <= 160),
        startsPage: startsPage && first,
        continues: first ? block.continues : null,
      });
      first = false;
    }
  }
  return lines;
}
