/** What Markdown adds to a plain text: headings, links and footnotes `[^1]`. */
import { cutEnd } from '../../text/ends';
import type { Block, Candidate, Link } from '../types';

/** Whether a text is written in Markdown: by its name, or by a footnote, an inline link or a heading of that form. */
export function isMarkdown(text: string, address: string): boolean {
  return /\.(?:md|markdown)(?:[?#]|$)/i.test(address) || /^\[\^[^\]\s]{1,40}\]:/m.test(text);
}

/** A line's heading level ("## Bakgrund" → 2), or null. */
export function headingOf(text: string): { level: number; text: string } | null {
  const found = /^(#{1,6})\s+(.*)$/.exec(text);
  const heading = found ? cutEnd(cutEnd(found[2]!, /#/), /\s/) : '';
  return found && heading ? { level: found[1]!.length, text: heading } : null;
}

/** A footnote's definition: "[^1]: …" → its label and text. */
export function definitionOf(text: string): { label: string; text: string } | null {
  const found = /^\[\^([^\]\s]{1,40})\]:\s*/.exec(text);
  return found ? { label: found[1]!, text: text.slice(found[0].length) } : null;
}

/** Text without the signs of links and emphasis, and its links at their places. */
export function withoutSigns(text: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  let out = '';
  let from = 0;
  for (const found of text.matchAll(
    /!?\[([^\][]{0,400})\]\(\s*<?([^\s()<>]{1,2000})>?(?:\s+"[^"]{0,200}")?\s*\)|<(https?:\/\/[^\s<>]{1,2000})>/g,
  )) {
    out += text.slice(from, found.index);
    const shown = found[1] ?? found[3] ?? '';
    links.push({ start: out.length, end: out.length + shown.length, href: found[2] ?? found[3]! });
    out += shown;
    from = found.index + found[0].length;
  }
  return { text: out + text.slice(from), links: links.filter((link) => link.end > link.start) };
}

/** Marks `[^1]` tied to their definitions. `blocks` must hold the definitions as notes. */
export function tieDefinitions(blocks: Block[]): void {
  const notes = new Map<string, number>();
  for (const [at, block] of blocks.entries())
    if (block.kind === 'note' && block.noteLabel !== null && !notes.has(block.noteLabel))
      notes.set(block.noteLabel, at);
  for (const block of blocks) {
    if (block.kind === 'note') continue;
    for (const found of block.text.matchAll(/\[\^([^\]\s]{1,40})\]/g)) {
      const [start, end] = [found.index, found.index + found[0].length];
      const mark: Candidate = {
        start,
        end,
        label: found[1]!,
        via: 'role',
        target: notes.get(found[1]!) ?? null,
        inlineNote: null,
      };
      block.candidates = [...block.candidates.filter((one) => one.end <= start || one.start >= end), mark].sort(
        (a, b) => a.start - b.start,
      );
    }
  }
}
