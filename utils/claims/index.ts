/** What a motion asserts: claims with their sources, and sentences that ought to have one. */
import type { Span } from '../reading/types';
import type { MotionPart } from '../motion/types';
import { hash } from '../text/hash';
import { anchorsOf, type Anchor, type NamedSource } from './anchors';
import { finiteVerbs } from './clauses';
import { captionsOf, listedWorks } from './listed';
import { scoreSentences } from './need';
import { paragraphsOf, placeOf, type Paragraph } from './paragraphs';
import { reasonsIn } from './reasons';
import { claimSpans, type ClaimSpan } from './spans';
import type { Citation, Claim } from './types';
import { sourceListBlocks } from './untied';

export { findUntiedCitations } from './untied';
export { paragraphsOf } from './paragraphs';
export { needOfSource, scoreSentences } from './need';

export { SHOWN_UNCITED } from './shown';
/**
 * Need under which an uncited sentence is not listed at all. On the sentences of cases/need, which the model never saw,
 * readers held 88 of 100 at or above it to need a source (of those above 0.7 96), and 88 of 100 that need one are at or
 * above it (`npm run score need`): a little below even chance, since need is how sure it is that two readers agree. The surest are listed first, and ten at most are shown (shown.ts).
 */
export const UNCITED_THRESHOLD = 0.35;

/** A claim with its place in its paragraph, for the order. */
interface Placed {
  at: number;
  claim: Claim;
}

interface Draft extends Span {
  paragraph: Paragraph;
  sentence: number;
  marks: string[];
  orphan: boolean;
  citations: Citation[];
}

/** Words outside links with which a line of links still says nothing: "12 september av", "Dela", "Sida 2". */
const LABEL_WORDS = 4;

/** Whether a paragraph is but links and their labels (a menu, a byline, "Motionen som PDF"): nothing is claimed. */
function isOnlyLinks({ text }: Paragraph, anchors: readonly Anchor[]): boolean {
  const links = anchors.filter(({ kind }) => kind === 'link');
  if (links.length === 0 || links.length < anchors.length || finiteVerbs(text).length > 0) return false;
  let rest = '';
  let at = 0;
  for (const { start, end } of links) {
    rest += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return wordsIn(rest + text.slice(at)) <= LABEL_WORDS;
}

/** Whether a sentence is too bare to say anything: a table's figure or label, a place, a name, without any verb. */
const isFragment = (sentence: string, kind: Paragraph['kind']): boolean =>
  finiteVerbs(sentence).length === 0 &&
  (kind === 'cell' ? !/[.!?]$/u.test(sentence.trim()) : !/[.!?:]$/u.test(sentence.trim()) && wordsIn(sentence) < 7);

const wordsIn = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** Same sources once: the address, or the words, of each. */
function distinct(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const key =
      citation.via === 'note'
        ? `note ${citation.note}`
        : (citation.urls[0] ?? `${citation.publication} ${citation.date} ${citation.text}`);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

function fromSpan(paragraph: Paragraph, span: ClaimSpan): Draft {
  return {
    paragraph,
    sentence: span.sentence,
    start: span.start,
    end: span.end,
    marks: span.anchors.flatMap((anchor) => anchor.marks),
    orphan: span.anchors.some((anchor) => anchor.orphan),
    citations: distinct(span.anchors.flatMap((anchor) => anchor.citations)),
  };
}

/** Sources named in words: added to the claim they stand in, or a claim of their own on the sentence. */
function addNamed(paragraph: Paragraph, drafts: Draft[], named: readonly NamedSource[]): void {
  for (const source of named) {
    const index = paragraph.sentences.findIndex((s) => s.start <= source.start && source.start < s.end);
    const sentence = paragraph.sentences[index];
    if (!sentence) continue;
    const own = drafts.filter((draft) => draft.sentence === index);
    const target = own.find((draft) => source.start < draft.end) ?? own.at(-1);
    if (!target) {
      drafts.push({
        paragraph,
        sentence: index,
        ...claimed(paragraph, index),
        marks: [],
        orphan: false,
        citations: [source.citation],
      });
    } else if (source.citation.via === 'official' || target.citations.every((c) => c.via === 'attribution')) {
      // A note on the claim already says what "enligt Trafikverket" is; an official document is a source of its own.
      target.citations = distinct([...target.citations, source.citation]);
    }
  }
}

/** A source given below the paragraph: it stands on the last sentence, beside what that cites already. */
function addCaption(paragraph: Paragraph, drafts: Draft[], citation: Citation): void {
  const index = paragraph.sentences.length - 1;
  const own = drafts.filter((draft) => draft.sentence === index).at(-1);
  if (own) own.citations = distinct([...own.citations, citation]);
  else
    drafts.push({
      paragraph,
      sentence: index,
      ...claimed(paragraph, index),
      marks: [],
      orphan: false,
      citations: [citation],
    });
}

/** A sentence without its full stop. */
function claimed(paragraph: Paragraph, index: number): Span {
  const { start, end } = paragraph.sentences[index]!;
  return { start, end: end - stopLength(paragraph.text.slice(start, end)) };
}

function contextOf(paragraph: Paragraph, sentence: number): Claim['context'] {
  const before = paragraph.sentences[sentence - 1];
  return {
    before: before ? paragraph.text.slice(before.start, before.end) : '',
    paragraph: paragraph.text,
    heading: paragraph.heading,
  };
}

function citedClaim(draft: Draft): Claim {
  const { paragraph, citations } = draft;
  const sentence = paragraph.sentences[draft.sentence]!;
  const text = paragraph.text.slice(draft.start, draft.end);
  const linked = citations.some((citation) => citation.urls.length > 0 || citation.via === 'official');
  return {
    id: '',
    text,
    sentence: paragraph.text.slice(sentence.start, sentence.end),
    ...placeOf(paragraph, draft),
    status: linked ? 'linked' : citations.length > 0 ? 'named' : 'orphan',
    marks: draft.marks,
    reasons: reasonsIn(text),
    need: 1,
    coveredBy: null,
    citations,
    context: contextOf(paragraph, draft.sentence),
  };
}

/** The label of the note that stands at the paragraph's end and covers the sentences after the last other source. */
function coverOf(paragraph: Paragraph, drafts: readonly Draft[], sentence: number): string | null {
  const later = drafts.filter((draft) => draft.sentence > sentence);
  const last = paragraph.sentences.length - 1;
  const [only] = later;
  return later.length === 1 && only!.sentence === last && only!.marks.length > 0 ? only!.marks[0]! : null;
}

/** Length of the full stop and white space at a sentence's end, which a claim does not hold. */
const stopLength = (text: string): number => /[.\s]*$/u.exec(text)![0].length;

/** The sentences without a source that need one; `scores` are those of the paragraph's sentences. */
function uncitedClaims(paragraph: Paragraph, drafts: readonly Draft[], scores: readonly number[]): Placed[] {
  return paragraph.sentences.flatMap((span, index) => {
    const need = scores[index]!;
    if (need < UNCITED_THRESHOLD || drafts.some((draft) => draft.sentence === index)) return [];
    const sentence = paragraph.text.slice(span.start, span.end);
    if (isFragment(sentence, paragraph.kind)) return [];
    const reasons = reasonsIn(sentence);
    if (reasons.length === 0) return [];
    const words = claimed(paragraph, index);
    const claim: Claim = {
      id: '',
      text: paragraph.text.slice(words.start, words.end),
      sentence,
      ...placeOf(paragraph, words),
      status: 'uncited',
      marks: [],
      reasons,
      need,
      coveredBy: coverOf(paragraph, drafts, index),
      citations: [],
      context: contextOf(paragraph, index),
    };
    return [{ at: span.start, claim }];
  });
}

/** Identity from the normalised words and the cited addresses, never from a note's number (design.md, rule 4). */
function identified(claims: Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const words = claim.text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const addresses = claim.citations.flatMap((citation) => citation.urls).sort();
    const id = hash([words, ...addresses].join('|'));
    const times = seen.get(id) ?? 0;
    seen.set(id, times + 1);
    return { ...claim, id: times === 0 ? id : `${id}-${times + 1}` };
  });
}

/** Need of every sentence of the paragraphs, in order: the model sees the motion's body as one document. */
function scoresOf(paragraphs: readonly Paragraph[]): number[][] {
  const tagged = paragraphs.flatMap(({ kind, text, sentences }) =>
    sentences.map(({ start, end }) => ({ tag: kind, text: text.slice(start, end) })),
  );
  const scores = scoreSentences(tagged);
  let at = 0;
  return paragraphs.map(({ sentences }) => scores.slice(at, (at += sentences.length)));
}

/**
 * The motion's claims in document order: those with a source (linked, named or with a missing note) and the sentences
 * that need one and have none (`need` ≥ UNCITED_THRESHOLD). Proposals, headings and the frame are never claims.
 */
export function findClaims(part: MotionPart): Claim[] {
  const sourceList = sourceListBlocks(part);
  const all = paragraphsOf(part);
  const { of: captions, captions: isCaption } = captionsOf(all);
  const works = listedWorks(part);
  const paragraphs = all.filter((one) => !sourceList.has(one.pieces[0]!.block) && !isCaption.has(one));
  const scores = scoresOf(paragraphs);
  const claims = paragraphs.flatMap((paragraph, i) => {
    const tied = anchorsOf(paragraph, part.marks, part.notes, works);
    if (isOnlyLinks(paragraph, tied.anchors)) return [];
    const isInside = ({ end }: Span) => !paragraph.outside.some((cut) => cut.start < end && end <= cut.end);
    const named = tied.named.filter(isInside);
    const anchors = tied.anchors.filter(isInside);
    const drafts = claimSpans(paragraph, anchors).map((span) => fromSpan(paragraph, span));
    addNamed(paragraph, drafts, named);
    const caption = captions.get(paragraph);
    if (caption) addCaption(paragraph, drafts, caption);
    const cited = drafts.map((draft) => ({ at: draft.start, claim: citedClaim(draft) }));
    const found = [...cited, ...uncitedClaims(paragraph, drafts, scores[i]!)];
    return found.sort((a, b) => a.at - b.at).map(({ claim }) => claim);
  });
  return identified(claims);
}
