/** Pasted text, .txt and .md, also as a naive PDF extraction gives it, as a Reading. */
import { leadingLabel } from '../../text/labels';
import { notesInLine } from '../../text/notesInLine';
import { overlapsAny } from '../../text/overlap';
import { typedMarks } from '../../text/typedMarks';
import { makeBlock, type Block, type ReadResult } from '../types';
import { gluedFigures } from './glued';
import { linesOf, widthOf } from './lines';
import { definitionOf, headingOf, isMarkdown, tieDefinitions, withoutSigns } from './markdown';
import { ownLinesPlaced } from './ownLines';
import { paragraphsOf, type Paragraph } from './paragraphs';

/** More than this many characters is no motion: the largest budget motion has some 400 000. */
const MOST_CHARACTERS = 20_000_000;

/** Reads a plain text. Line ends within paragraphs are undone; marks stay in, as candidates. */
export function readPlain(text: string, options: { address: string }): ReadResult {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'too-large' };
  const lines = ownLinesPlaced(linesOf(text));
  const markdown = isMarkdown(text, options.address);
  const paragraphs = paragraphsOf(lines, widthOf(lines));
  if (paragraphs.length === 0) return { ok: false, problem: 'empty' };
  const paged = text.includes('\f');
  const blocks = paragraphs.flatMap(apart).map((paragraph) => blockOf(paragraph, markdown, paged));
  if (markdown) tieDefinitions(blocks);
  const pages = paged ? text.split('\f').length : null;
  return { ok: true, reading: { address: options.address, kind: 'text', pages, title: null, language: null, blocks } };
}

/** A paragraph that holds its notes one after another as one paragraph each. */
function apart(paragraph: Paragraph): Paragraph[] {
  const starts = [0, ...notesInLine(paragraph.text).filter((at) => at > 0)];
  if (starts.length === 1) return [paragraph];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? paragraph.text.length;
    const addressReadings = paragraph.addressReadings
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    return { ...paragraph, text: paragraph.text.slice(start, end).trim(), addressReadings };
  });
}

function blockOf(paragraph: Paragraph, markdown: boolean, paged: boolean): Block {
  const page = paged ? paragraph.page : null;
  if (paragraph.furniture) return makeBlock({ kind: 'furniture', text: paragraph.text, page });
  const heading = markdown ? headingOf(paragraph.text) : null;
  if (heading) return makeBlock({ kind: 'heading', level: heading.level, text: heading.text, page });
  const definition = markdown ? definitionOf(paragraph.text) : null;
  const { text, links } = markdown
    ? withoutSigns(definition?.text ?? paragraph.text)
    : { text: paragraph.text, links: [] };
  if (definition) return makeBlock({ kind: 'note', noteLabel: definition.label, text, links, page });
  const typed = typedMarks(text);
  const isTyped = overlapsAny(typed);
  const glued = gluedFigures(text).filter((one) => !isTyped(one));
  const item = /^[•·▪◦*–—-]\s/u.test(text) || (leadingLabel(text)?.form ?? 'bare') !== 'bare';
  return makeBlock({
    kind: item ? 'list-item' : 'paragraph',
    level: item ? 1 : null,
    text,
    links,
    candidates: [...typed, ...glued].sort((a, b) => a.start - b.start),
    addressReadings: links.length > 0 ? [] : paragraph.addressReadings,
    emphasised: paragraph.lone,
    page,
  });
}
