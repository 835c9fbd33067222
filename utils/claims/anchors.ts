/** The places in a paragraph that tie it to sources: marks, links, parentheses of sources, names in words. */
import type { Span } from '../reading/types';
import type { Mark, Note } from '../notes/types';
import { attributionsIn } from './attribution';
import { addressesIn } from './links';
import { listedIn, type ListedWork } from './listed';
import { noteCitations } from './noteCitations';
import { offsetIn, type Paragraph } from './paragraphs';
import type { Citation } from './types';

/** Something that closes the claim before it. Empty for a mark, which is taken out of the text. */
export interface Anchor extends Span {
  /** A link stands on the claim's words or within them, so the claim may go on after it; a mark ends it. */
  kind: 'mark' | 'parenthesis' | 'link';
  marks: string[];
  /** A mark whose note is missing. */
  orphan: boolean;
  citations: Citation[];
}

/** A source named in words: it belongs to its sentence's claim and closes nothing. */
export interface NamedSource extends Span {
  citation: Citation;
}

const external = (href: string): boolean => /^https?:\/\/[^/]/iu.test(href);

function link(span: Span, text: string, href: string, readings: string[]): Anchor {
  const citation: Citation = {
    via: 'link',
    label: null,
    note: null,
    text,
    urls: [href],
    urlReadings: readings.filter((reading) => reading !== href),
    publication: null,
    date: null,
  };
  return { ...span, kind: 'link', marks: [], orphan: false, citations: [citation] };
}

function markAnchors(paragraph: Paragraph, marks: readonly Mark[], notes: readonly Note[]): Anchor[] {
  return marks.flatMap((mark) => {
    const at = offsetIn(paragraph, mark.block, mark.offset);
    if (at === null) return [];
    // "1,2" is one mark with two notes.
    const tied = mark.note === null ? [] : [mark.note, ...mark.others];
    const citations = tied.flatMap((note) => noteCitations(notes, note));
    // A note that is no source (the Riksdag's "Yrkandena … hänvisas") ties its words to nothing.
    if (tied.length > 0 && citations.length === 0) return [];
    return [
      {
        start: at,
        end: at,
        kind: 'mark',
        marks: [mark.label],
        orphan: mark.note === null,
        citations,
      },
    ];
  });
}

function linkAnchors(paragraph: Paragraph): Anchor[] {
  const anchors: Anchor[] = [];
  for (const block of paragraph.blocks) {
    for (const given of block.links) {
      const start = offsetIn(paragraph, block.index, given.start);
      const end = offsetIn(paragraph, block.index, given.end);
      if (start === null || end === null || start >= end || !external(given.href)) continue;
      anchors.push(link({ start, end }, paragraph.text.slice(start, end), given.href, []));
    }
    for (const open of block.block.addressReadings) {
      const [first] = open.readings;
      const written = first === undefined ? -1 : paragraph.text.indexOf(first.slice(0, 12));
      if (first === undefined || written < 0 || !external(first)) continue;
      const end = Math.min(paragraph.text.length, written + (open.end - open.start));
      if (anchors.some((other) => other.start < end && written < other.end)) continue;
      anchors.push(link({ start: written, end }, paragraph.text.slice(written, end), first, open.readings));
    }
  }
  for (const found of addressesIn(paragraph.text)) {
    if (anchors.some((other) => other.start < found.end && found.start < other.end)) continue;
    anchors.push(link(found, found.written, found.href, []));
  }
  return anchors;
}

/** All that ties a paragraph to sources: what closes claims, in order, and the sources only named in words. */
export function anchorsOf(
  paragraph: Paragraph,
  marks: readonly Mark[],
  notes: readonly Note[],
  works: readonly ListedWork[] = [],
): { anchors: Anchor[]; named: NamedSource[] } {
  const anchors = [...markAnchors(paragraph, marks, notes), ...linkAnchors(paragraph)];
  const named: NamedSource[] = [];
  for (const sentence of paragraph.sentences) {
    const at = sentence.start;
    const text = paragraph.text.slice(sentence.start, sentence.end);
    const listed = listedIn(text, works);
    for (const { start, end, citations } of listed)
      anchors.push({ start: start + at, end: end + at, kind: 'parenthesis', marks: [], orphan: false, citations });
    for (const found of attributionsIn(text)) {
      // What the list says of the work is more than what the sentence does.
      if (listed.some((one) => one.start < found.end && found.start < one.end)) continue;
      const { parenthesis, citation } = found;
      if (!parenthesis) {
        named.push({ start: found.start + at, end: found.end + at, citation });
        continue;
      }
      const span = { start: parenthesis.start + at, end: parenthesis.end + at };
      const same = anchors.find((other) => other.kind === 'parenthesis' && other.start === span.start);
      if (same) same.citations.push(citation);
      else anchors.push({ ...span, kind: 'parenthesis', marks: [], orphan: false, citations: [citation] });
    }
  }
  return { anchors: anchors.sort((a, b) => a.start - b.start || a.end - b.end), named };
}
