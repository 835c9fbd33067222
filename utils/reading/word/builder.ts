/** Text of a block put together from runs: white space folded, marks and links at their places. */
import { labelOf } from '../../text/labels';
import { overlapsAny } from '../../text/overlap';
import { typedMarks } from '../../text/typedMarks';
import { gluedFigures } from '../plain/glued';
import { makeBlock, type Block, type Candidate, type Link } from '../types';

/** A link inside the document, to be settled when all blocks are known. */
export interface InnerLink {
  start: number;
  end: number;
  name: string;
}

/** A note's mark, to be settled when the notes have their blocks. */
export interface OwnMark {
  start: number;
  end: number;
  label: string;
  /** The note's key: kind and id. */
  note: string;
}

export class TextBuilder {
  private text = '';
  private readonly raised: { start: number; end: number }[] = [];
  private readonly links: Link[] = [];
  readonly inner: InnerLink[] = [];
  readonly own: OwnMark[] = [];
  private bold = 0;

  /** Adds a run's text. */
  add(raw: string, look: { raised?: boolean; bold?: boolean } = {}): void {
    const folded = raw
      .replace(/\u00ad/g, '')
      .normalize('NFC')
      .replace(/\s+/g, ' ');
    const text = (this.text === '' || this.text.endsWith(' ')) && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    if (look.bold) this.bold += text.length;
    if (!look.raised) return;
    const last = this.raised[this.raised.length - 1];
    if (last && last.end === start) last.end = this.text.length;
    else this.raised.push({ start, end: this.text.length });
  }

  /** Adds a note's mark as it is printed. */
  addMark(label: string, note: string): void {
    const start = this.text.length;
    this.text += label;
    this.own.push({ start, end: this.text.length, label, note });
  }

  /** Makes what `fill` adds a note's mark, when it reads as one. */
  mark(note: string, fill: () => void): void {
    const start = this.text.length;
    fill();
    const label = labelOf(this.text.slice(start));
    if (label !== null) this.own.push({ start, end: this.text.length, label, note });
  }

  /** Lays a link over what `fill` adds. */
  link(href: string | null, inner: string | null, fill: () => void): void {
    const start = this.text.length;
    fill();
    const lead = this.text.slice(start).length - this.text.slice(start).trimStart().length;
    const span = { start: start + lead, end: this.text.trimEnd().length };
    if (span.end <= span.start) return;
    const last = this.links[this.links.length - 1];
    if (href !== null && last && last.href === href && last.end === span.start) last.end = span.end;
    else if (href !== null) this.links.push({ ...span, href });
    else if (inner !== null) this.inner.push({ ...span, name: inner });
  }

  /** Whether nothing is in it. */
  get empty(): boolean {
    return this.text.trim() === '';
  }

  /** The block. Own marks and links inside the document are entered by `settle`. */
  build(given: Partial<Block>): Block {
    const text = this.text.trimEnd();
    const candidates: Candidate[] = [];
    for (const stretch of this.raised) {
      for (const found of text.slice(stretch.start, stretch.end).matchAll(/[^\s,;]+/g)) {
        const label = labelOf(found[0]);
        const start = stretch.start + found.index;
        if (label === null || this.own.some((mark) => mark.start < start + found[0].length && start < mark.end))
          continue;
        candidates.push({ start, end: start + found[0].length, label, via: 'raised', target: null, inlineNote: null });
      }
    }
    const taken = [...candidates, ...this.own];
    const typed = typedMarks(text, taken);
    // Text pasted out of a PDF has lost its raised figures: "luckor1".
    const covers = overlapsAny([...taken, ...typed, ...this.links]);
    candidates.push(...typed, ...gluedFigures(text).filter((one) => !covers(one)));
    candidates.sort((a, b) => a.start - b.start);
    const emphasised = given.kind === 'paragraph' && text.length < 120 && this.bold >= 0.9 * text.length;
    return makeBlock({ emphasised, ...given, text, candidates, links: this.links });
  }
}

/** Blocks on their way: with what must be settled once all are there. */
export interface Draft {
  block: Block;
  own: OwnMark[];
  inner: InnerLink[];
}

/**
 * Enters the targets: of notes' marks (key → block of the note), and of links inside the document that cover a label
 * (name → block).
 */
export function settle(
  drafts: readonly Draft[],
  notes: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): Block[] {
  return drafts.map(({ block, own, inner }, index) => {
    for (const { start, end, label, note } of own) {
      block.candidates.push({ start, end, label, via: 'own', target: notes.get(note) ?? null, inlineNote: null });
    }
    for (const { start, end, name } of inner) {
      const target = places.get(name);
      const label = labelOf(block.text.slice(start, end));
      if (target === undefined || target === index || label === null) continue;
      const there = block.candidates.find((one) => one.start < end && start < one.end);
      if (there) Object.assign(there, { via: 'link', target });
      else block.candidates.push({ start, end, label, via: 'link', target, inlineNote: null });
    }
    block.candidates.sort((a, b) => a.start - b.start);
    return block;
  });
}
