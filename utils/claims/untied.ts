/** Lists of sources that no mark points at: "Källor:" at the end, notes without marks (motions.md 6.2). */
import type { Span } from '../reading/types';
import type { Note, TextBlock } from '../notes/types';
import type { MotionPart } from '../motion/types';
import { citedDate } from '../text/citedDate';
import { finiteVerbs } from './clauses';
import { officialIn } from './official';
import { noteCitations } from './noteCitations';
import { publicationsIn } from './publications';
import { addressesIn } from './links';
import type { Citation } from './types';

const LIST_HEADING =
  /^\s*(?:käll(?:a|or|förteckning|hänvisningar)|referens(?:er|lista)|litteratur(?:förteckning)?|hänvisningar|länkar|läs mer|noter|fotnoter|slutnoter)\s*:?\s*(?=\S|$)/iu;
/** Of those, the headings of further reading rather than of sources. */
const FURTHER_READING = /^\s*(?:länkar|läs mer)/iu;
const ONLY_HEADING = /^\s*\p{L}+(?:\s\p{L}+)?\s*:?\s*$/u;
const NUMBERED = /^\s*(?:\[?\d{1,3}[\])]?[.)]?\s|[-–—─•*]\s)/u;
const ADDRESS_OR_YEAR = /https?:|www\.|(?:19|20)\d\d/u;

/** A list's item, or a paragraph that gives an address or a year and says nothing (no finite verb outside quotes). */
function isReference({ block, text }: TextBlock): boolean {
  if (block.kind === 'heading') return false;
  if (block.kind === 'list-item' || NUMBERED.test(text)) return true;
  if (!ADDRESS_OR_YEAR.test(text)) return false;
  return /https?:|www\./u.test(text)
    ? text.length < 400
    : finiteVerbs(text.replace(/[”"][^”"]*[”"]/gu, '')).length === 0;
}

/** Indexes (Reading.blocks) of the blocks of a source list or of further reading, its heading included. */
export function sourceListBlocks(part: MotionPart): Set<number> {
  return listBlocks(part, () => true);
}

function listBlocks(part: MotionPart, wanted: (heading: string) => boolean): Set<number> {
  const outside = new Set([...part.proposalBlocks]);
  const blocks = new Set<number>();
  let inside = false;
  for (const block of part.text) {
    if (outside.has(block.index)) {
      inside = false;
      continue;
    }
    const found = LIST_HEADING.exec(block.text);
    const heading = found && wanted(block.text) ? found : null;
    const alone = heading !== null && ONLY_HEADING.test(block.text);
    // "Källa: SCB" under a figure is one source, not the head of a list.
    const caption = heading !== null && !alone && /:\s*$/u.test(heading[0]);
    if (alone || caption || (inside && isReference(block))) blocks.add(block.index);
    inside = alone || (inside && isReference(block));
  }
  return blocks;
}

/** A list's line without the heading that stands in it ("Källor: …"). */
export const withoutHeading = (text: string): string => text.replace(LIST_HEADING, '');

/** What one line of a list of sources cites. */
export function listCitation(text: string, links: readonly (Span & { href: string })[]): Citation {
  const urls = [...new Set([...links.map((link) => link.href), ...addressesIn(text).map((found) => found.href)])];
  const official = officialIn(text)[0]?.citation;
  return {
    via: urls.length > 0 ? 'link' : official ? 'official' : 'attribution',
    label: null,
    note: null,
    text: text.trim(),
    urls,
    urlReadings: [],
    publication: official?.publication ?? publicationsIn(text)[0]?.name ?? null,
    date: citedDate(text),
  };
}

/** A line of a list names a work by its address, its publisher or its date; else it may be anything. */
const namesWork = ({ urls, publication, date }: Citation): boolean =>
  urls.length > 0 || publication !== null || date !== null;

/** The citations of the motion that are tied to no single claim, in document order. */
export function findUntiedCitations(part: MotionPart): Citation[] {
  const blocks = listBlocks(part, (heading) => !FURTHER_READING.test(heading));
  const listed = part.text
    .filter((block) => blocks.has(block.index))
    .map((block) => ({ ...block, text: withoutHeading(block.text) }))
    .map((block) =>
      listCitation(
        block.text,
        block.links.filter((link) => /^https?:/iu.test(link.href)),
      ),
    )
    .filter(namesWork);
  const marked = new Set(part.marks.map((mark) => mark.note));
  const unmarked = part.notes.flatMap((_: Note, index) => (marked.has(index) ? [] : noteCitations(part.notes, index)));
  return [...listed, ...unmarked];
}
