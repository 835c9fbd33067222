/** The motion's body as paragraphs of sentences: what may hold claims, and where it stands. */
import type { Span } from '../reading/types';
import type { MotionPart } from '../motion/types';
import type { TextBlock } from '../notes/types';
import { tableHeadings } from './tableHeadings';
import { sentences } from '../text/sentences';

/** A block's share of a paragraph; a paragraph cut by a page break has several. */
interface Piece {
  block: number;
  /** Where the block's text begins in the paragraph's text. */
  at: number;
  length: number;
}

export interface Paragraph {
  text: string;
  kind: 'paragraph' | 'list-item' | 'cell';
  heading: string | null;
  /** Without what lies in `outside`. */
  sentences: Span[];
  /** Stretches that are frame or proposal. */
  outside: Span[];
  pieces: Piece[];
  blocks: TextBlock[];
}

/** A place in a paragraph: block and offset in the block's text. */
export interface Place {
  block: number;
  start: number;
  end: number;
}

/**
 * The paragraphs, list items and cells that may hold claims, in document order: everything but headings, the
 * frame (title, signature …) and the proposals. Blocks that go on from an earlier one are joined to it.
 */
export function paragraphsOf(part: MotionPart): Paragraph[] {
  const mixed = part.outside ?? [];
  const excluded = new Set([...part.proposalBlocks, ...part.frameBlocks]);
  for (const { block } of mixed) excluded.delete(block);
  const paragraphs: Paragraph[] = [];
  const byBlock = new Map<number, Paragraph>();
  let heading: string | null = null;
  const inTables = tableHeadings(part.text);
  for (const block of part.text) {
    const { kind } = block.block;
    if (kind === 'heading') {
      heading = block.text.trim() || null;
      continue;
    }
    if (kind === 'note' || kind === 'furniture' || excluded.has(block.index)) continue;
    const earlier = block.block.continues === null ? undefined : byBlock.get(block.block.continues);
    if (earlier) {
      join(earlier, block);
      byBlock.set(block.index, earlier);
      continue;
    }
    const paragraph: Paragraph = {
      text: block.text,
      kind,
      heading: inTables.get(block.index) ?? heading,
      sentences: [],
      outside: [],
      pieces: [{ block: block.index, at: 0, length: block.text.length }],
      blocks: [block],
    };
    paragraphs.push(paragraph);
    byBlock.set(block.index, paragraph);
  }
  for (const paragraph of paragraphs) {
    for (const { block, start, end } of mixed) {
      const from = offsetIn(paragraph, block, start);
      if (from !== null) paragraph.outside.push({ start: from, end: offsetIn(paragraph, block, end)! });
    }
    paragraph.sentences = paragraph.outside.reduce(
      (kept, cut) => kept.flatMap((span) => without(span, cut, paragraph.text)),
      sentences(paragraph.text),
    );
  }
  return paragraphs.filter((paragraph) => paragraph.sentences.length > 0);
}

/** What is left of a sentence before and after a cut, without white space at its edges. */
function without(span: Span, cut: Span, text: string): Span[] {
  if (cut.end <= span.start || span.end <= cut.start) return [span];
  return [
    { start: span.start, end: Math.min(span.end, cut.start) },
    { start: Math.max(span.start, cut.end), end: span.end },
  ].flatMap(({ start, end }) => {
    if (start >= end) return [];
    const inside = text.slice(start, end);
    const trimmed = inside.trim();
    if (trimmed === '') return [];
    const from = start + inside.indexOf(trimmed);
    return [{ start: from, end: from + trimmed.length }];
  });
}

/** Adds a block after a page break; a word cut by a hyphen there is joined when it goes on in small letters. */
function join(paragraph: Paragraph, block: TextBlock): void {
  const cut = /\p{Ll}-$/u.test(paragraph.text) && /^\p{Ll}/u.test(block.text);
  if (cut) {
    // The hyphen is a line's, not the word's; the piece keeps its length so that offsets stay true.
    const last = paragraph.pieces[paragraph.pieces.length - 1]!;
    paragraph.text = paragraph.text.slice(0, -1);
    last.length -= 1;
  } else {
    paragraph.text += ' ';
  }
  paragraph.pieces.push({ block: block.index, at: paragraph.text.length, length: block.text.length });
  paragraph.text += block.text;
  paragraph.blocks.push(block);
}

/** Offset in the paragraph's text of an offset in one of its blocks, or null when the block is not its own. */
export function offsetIn(paragraph: Paragraph, block: number, offset: number): number | null {
  const piece = paragraph.pieces.find((candidate) => candidate.block === block);
  return piece ? piece.at + Math.min(offset, piece.length) : null;
}

/**
 * Where a stretch of a paragraph stands. One that runs over a page break is placed by its last block, where its
 * mark stands.
 */
export function placeOf(paragraph: Paragraph, span: Span): Place {
  const piece = paragraph.pieces.findLast((candidate) => candidate.at < span.end) ?? paragraph.pieces[0]!;
  const within = (offset: number): number => Math.min(Math.max(offset - piece.at, 0), piece.length);
  return { block: piece.block, start: within(span.start), end: within(span.end) };
}
