/** Everything read of a document so far → its Reading. Pure: the same pages give the same blocks. */
import { typedMarks } from '../../text/typedMarks';
import { gluedFigures } from '../plain/glued';
import { makeBlock, type Block, type Candidate, type Link, type Reading } from '../types';
import { groupLines, measure, mostUsedSize, type LineGroup, type Measures } from './blocks';
import { findFurniture } from './furniture';
import { joinLines, wordsOf, type Joined, type JoinContext } from './joining';
import { followJumps, type ReadPage } from './jumps';
import type { PageLine } from './lines';
import { hasSetMarks, isFirst, labelsOfMarks, labelsOfTyped, marksIn } from './marks';
import { findNotes } from './zones';

export interface DocumentFacts {
  address: string;
  /** Pages in the file, read or not. */
  pages: number;
  title: string | null;
  language: string | null;
  producer: string;
}

/** The Reading of the pages read so far, in order from the first. */
export function assemble(facts: DocumentFacts, pages: readonly ReadPage[]): Reading {
  const all = pages.map((page) => page.lines);
  const furniture = findFurniture(all, mostUsedSize(all));
  const text = all.map((lines) => lines.filter((line) => !furniture.has(line)));
  const { forward, targets } = followJumps(pages);
  const { notes, measures } = readNotes(text, targets);
  const groups = groupLines(all, furniture, notes, measures);
  let words: ReadonlySet<string> | null = null;
  const context: JoinContext = {
    words: () => (words ??= wordsOf(text.flat())),
    hyphenatesAddresses: /libreoffice|openoffice|groff|troff/i.test(facts.producer),
    tagsHyphens: text.some((lines) => lines.some((line) => line.softHyphen)),
  };
  const joined = groups.map((group) => joinLines(group.lines, context, group.note?.cut ?? 0));
  const blockOf = new Map<PageLine, number>();
  groups.forEach((group, index) => {
    for (const line of group.lines) blockOf.set(line, index);
  });
  const blocks = groups.map((group, index) =>
    toBlock(group, joined[index]!, measures, (line, at) => {
      const target = forward.get(line)?.find((jump) => jump.start <= at && at < jump.end)?.target;
      return target === undefined ? null : (blockOf.get(target) ?? null);
    }),
  );
  linkContinuations(groups, blocks);
  addGlued(blocks);
  return {
    address: facts.address,
    kind: 'pdf',
    pages: facts.pages,
    title: facts.title,
    language: facts.language,
    blocks,
  };
}

/**
 * The notes, and the measures of the text without them. Where notes are most of a document their size is not the
 * text's: then the notes are looked for again, knowing better.
 */
function readNotes(pages: readonly PageLine[][], targets: ReadonlyMap<PageLine, string>) {
  const all = measure(pages);
  const labels = hasSetMarks(pages) ? labelsOfMarks : labelsOfTyped;
  const notes = findNotes({ pages, bodySize: all.bodySize, targets, labels });
  if (notes.size === 0) return { notes, measures: all };
  const measures = measure(pages.map((lines) => lines.filter((line) => !notes.has(line))));
  if (measures.bodySize === 0) return { notes, measures: all };
  if (measures.bodySize <= all.bodySize) return { notes, measures };
  return { notes: findNotes({ pages, bodySize: measures.bodySize, targets, labels }), measures };
}

function toBlock(
  group: LineGroup,
  joined: Joined,
  measures: Measures,
  targetAt: (line: PageLine, at: number) => number | null,
): Block {
  const first = group.lines[0]!;
  const place = (index: number, at: number) => {
    const { start, end, cut } = joined.lines[index]!;
    return Math.max(start, Math.min(end, start + at - cut));
  };
  const candidates = group.kind === 'furniture' ? [] : candidatesOf(group, joined, place, targetAt);
  return makeBlock({
    kind: group.kind,
    level: group.kind === 'heading' ? headingLevel(first, measures) : group.kind === 'list-item' ? 1 : null,
    text: joined.text,
    candidates,
    links: linksOf(group, joined, place),
    addressReadings: joined.addresses,
    noteLabel: group.note?.label ?? null,
    page: first.page,
    lines: group.lines.map((line, i) => ({
      start: joined.lines[i]!.start,
      end: joined.lines[i]!.end,
      page: line.page,
      x: line.box.x0,
      y: line.box.y0,
      width: line.box.x1 - line.box.x0,
      height: line.box.y1 - line.box.y0,
    })),
    emphasised:
      group.kind === 'paragraph' &&
      group.lines.length <= 2 &&
      joined.text.length < 120 &&
      !/[.,;:]$/.test(joined.text) &&
      first.font !== measures.bodyFont,
  });
}

function headingLevel(line: PageLine, measures: Measures): number {
  if (line.level !== null) return line.level;
  const ratio = line.size / measures.bodySize;
  return ratio > 1.6 ? 1 : ratio > 1.3 ? 2 : 3;
}

type Place = (index: number, at: number) => number;

/** Raised and linked figures, and those typed as [1], (1), ¹. */
function candidatesOf(
  group: LineGroup,
  joined: Joined,
  place: Place,
  targetAt: (line: PageLine, at: number) => number | null,
): Candidate[] {
  const out: Candidate[] = [];
  group.lines.forEach((line, index) => {
    const cut = joined.lines[index]!.cut;
    for (const mark of marksIn(line)) {
      const target = targetAt(line, mark.start);
      if (mark.end <= cut || (!mark.raised && target === null)) continue;
      const brackets = /[[(]/.test(line.text[mark.start - 1] ?? '') && /[\])]/.test(line.text[mark.end] ?? '') ? 1 : 0;
      const [start, end] = [place(index, mark.start - brackets), place(index, mark.end + brackets)];
      out.push({ start, end, label: mark.label, via: target === null ? 'raised' : 'link', target, inlineNote: null });
    }
  });
  out.push(...typedMarks(joined.text, out));
  return out.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start);
}

/** Addresses behind the text; one link where several lines lead to one address. */
function linksOf(group: LineGroup, joined: Joined, place: Place): Link[] {
  const out: Link[] = [];
  group.lines.forEach((line, index) => {
    for (const link of [...line.links].sort((a, b) => a.start - b.start)) {
      const [start, end] = [place(index, link.start), place(index, link.end)];
      const last = out[out.length - 1];
      if (end <= start) continue;
      if (last && last.href === link.href && /^\s*$/.test(joined.text.slice(last.end, start)))
        last.end = Math.max(last.end, end);
      else out.push({ start, end, href: link.href });
    }
  });
  return out;
}

/**
 * A text layer without a mark that a numbering could begin with (a scan, typed notes, a face with raised figures of its
 * own) may have its marks glued to the words.
 */
function addGlued(blocks: readonly Block[]): void {
  const text = blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'note');
  if (text.some((block) => block.candidates.some(({ label }) => isFirst(label)))) return;
  for (const block of text) {
    const taken = new Set(block.candidates.map((one) => one.start));
    block.candidates.push(...gluedFigures(block.text).filter((one) => !taken.has(one.start)));
    block.candidates.sort((a, b) => a.start - b.start);
  }
}

/** Enters which block each cut paragraph or note goes on from. */
function linkContinuations(groups: readonly LineGroup[], blocks: Block[]): void {
  let lastText = -1;
  let lastNote = -1;
  groups.forEach((group, index) => {
    if (group.kind === 'furniture') return;
    const before = group.kind === 'note' ? lastNote : lastText;
    if (group.continues && before >= 0) blocks[index]!.continues = before;
    if (group.kind === 'note') lastNote = index;
    else lastText = index;
  });
}
