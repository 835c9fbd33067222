/** Sources that stand in words of their own beside the text: lists at its end, and "Källa: …" under a paragraph. */
import type { Span } from '../reading/types';
import type { MotionPart } from '../motion/types';
import { listCitation, sourceListBlocks, withoutHeading } from './untied';
import type { Paragraph } from './paragraphs';
import type { Citation } from './types';

/** One work of a list, with what running text calls it by. */
export interface ListedWork {
  citation: Citation;
  /** First word of its author or publisher, in small letters. */
  name: string;
  years: ReadonlySet<string>;
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const FIRST_WORD = /^[\s\d[\]().•*–-]{0,8}(\p{Lu}[\p{L}-]{1,40})/u;

/** The works of the motion's list of sources that begin with a name and give a year near it. */
export function listedWorks(part: MotionPart): ListedWork[] {
  const blocks = sourceListBlocks(part);
  return part.text
    .filter(({ index }) => blocks.has(index))
    .flatMap(({ text, links }) => {
      const own = withoutHeading(text);
      const name = FIRST_WORD.exec(own)?.[1];
      const years = new Set([...own.slice(0, 200).matchAll(YEARS)].map(([year]) => year));
      if (!name || years.size === 0) return [];
      const web = links.filter((link) => /^https?:/iu.test(link.href));
      return [{ citation: listCitation(own, web), name: name.toLowerCase(), years }];
    });
}

const PARENTHESIS = /\(([^()]{4,200})\)/gu;
/** "Socialstyrelsen, 2023", "Andersson m.fl. 2019, s. 12", "SVT 2024-01-02". */
const NAME_YEAR =
  /^\s*(?:se(?:\s(?:även|t\.ex\.|bl\.a\.))?\s|jfr\.?\s|enl(?:igt|\.)\s)?(\p{Lu}[\p{L}-]{1,40})[^;\d]{0,80}?((?:19|20)\d\d)(?!\d)/u;
const ONLY_YEAR = /^\s*((?:19|20)\d\d)[a-z]?(?:,?\s*s(?:id)?\.?\s*\d[\d–-]*)?\s*$/u;

/** Where a sentence points at works of the list: "(Testberg 2021; SVT 2024)", "Testberg (2021)". */
export function listedIn(sentence: string, works: readonly ListedWork[]): (Span & { citations: Citation[] })[] {
  if (works.length === 0) return [];
  const find = (name: string, year: string): Citation[] => {
    const found = works.filter((work) => work.name === name.toLowerCase() && work.years.has(year));
    return found.length === 1 ? [found[0]!.citation] : [];
  };
  return [...sentence.matchAll(PARENTHESIS)].flatMap((match) => {
    const year = ONLY_YEAR.exec(match[1]!)?.[1];
    const before = /(\p{Lu}[\p{L}-]{1,40})(?::?s)?(?:\s(?:m\.?\s?fl\.?|et al\.?))?\s$/u.exec(
      sentence.slice(0, match.index),
    );
    const citations = year
      ? before
        ? find(before[1]!, year)
        : []
      : match[1]!.split(';').flatMap((one) => {
          const said = NAME_YEAR.exec(one);
          return said ? find(said[1]!, said[2]!) : [];
        });
    return citations.length > 0 ? [{ start: match.index, end: match.index + match[0].length, citations }] : [];
  });
}

const CAPTION = /^(?:\(\s*käll(?:a|or)\s*:|källa\s*:)\s*\S/iu;
const LONGEST_CAPTION = 400;

/**
 * "Källa: DN 2024-01-02" on a line of its own says where the paragraph just above it comes from. Each such paragraph
 * with what it cites, and the captions themselves, which claim nothing. After a table it is the table's.
 */
export function captionsOf(paragraphs: readonly Paragraph[]): {
  of: Map<Paragraph, Citation>;
  captions: Set<Paragraph>;
} {
  const of = new Map<Paragraph, Citation>();
  const captions = new Set<Paragraph>();
  for (const [at, caption] of paragraphs.entries()) {
    const { text, pieces, kind } = caption;
    if (kind === 'cell' || text.length > LONGEST_CAPTION || !CAPTION.test(text)) continue;
    const above = paragraphs[at - 1];
    const isBelow = above && pieces[0]!.block === above.pieces.at(-1)!.block + 1;
    if (!above || !isBelow || above.kind === 'cell' || captions.has(above)) continue;
    const links = caption.blocks.flatMap((block) => block.links).filter((link) => /^https?:/iu.test(link.href));
    const citation = listCitation(withoutHeading(text.replace(/^\(\s*|\)?[.\s]*$/gu, '')), links);
    if (citation.urls.length === 0 && citation.publication === null && citation.date === null) continue;
    captions.add(caption);
    of.set(above, citation);
  }
  return { of, captions };
}
