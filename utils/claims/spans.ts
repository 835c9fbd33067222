/** Which words a mark, link or parenthesis stands on. */
import type { Span } from '../reading/types';
import type { Anchor } from './anchors';
import { afterLeadIn, clauseEnd, clauseStarts, finiteVerbs, namesOnlySource } from './clauses';
import type { Paragraph } from './paragraphs';

/** Anchors that stand on the same words, and those words. */
export interface ClaimSpan extends Span {
  anchors: Anchor[];
  /** Index of the sentence. */
  sentence: number;
}

/** Words after a figure that are not what it counts. */
const STARTS_NEW =
  /^ (?:och|men|samt|eller|medan|vilket|som|där|när|då|enligt|för|att|med|till|från|under|efter|sedan|jämfört|mot|per|genom|har|hade|är|var|ska)(?!\p{L})/u;
const LETTERS = /[\p{L}\p{N}]/u;
/** "… och enligt Brå¹, de vanligaste …": the source is put in, the statement goes on around it. */
const INSERTED_SOURCE = /[\s,(]enligt\s[^,;:.]{2,90}$/iu;

/** A sentence that is nothing but a reference: "(Källa: …)", "Läs mer: https://…". */
const onlyReference = (text: string, anchors: readonly Anchor[], from: number): boolean => {
  let rest = '';
  let at = 0;
  for (const anchor of anchors) {
    if (anchor.kind === 'mark') continue;
    rest += text.slice(at, Math.max(at, anchor.start - from));
    at = Math.max(at, anchor.end - from);
  }
  rest += text.slice(at);
  return (
    rest !== text &&
    /^[\s([]*(?:se|jfr|käll(?:a|or)|läs(?:\smer)?|länk|mer\sinformation)?(?:\s(?:även|här|på|mer))*[\s:.,;!…)\]]*$/iu.test(
      rest,
    )
  );
};

/** Index of the sentence that an anchor belongs to: one right after a full stop belongs to the sentence before. */
function sentenceOf(paragraph: Paragraph, anchor: Anchor): number {
  const at = anchor.kind === 'mark' ? anchor.start : anchor.start + 1;
  const index = paragraph.sentences.findLastIndex(
    (sentence) => sentence.start < at && LETTERS.test(paragraph.text.slice(sentence.start, Math.max(at, anchor.end))),
  );
  return Math.max(index, 0);
}

/** Anchors with nothing but punctuation between them, as one group. */
function grouped(paragraph: Paragraph, anchors: readonly Anchor[]): Anchor[][] {
  const groups: Anchor[][] = [];
  /** Of the last group. */
  let end = 0;
  for (const anchor of anchors) {
    const last = groups.at(-1);
    const together =
      last &&
      (anchor.start < end || (!LETTERS.test(paragraph.text.slice(end, anchor.start)) && anchor.kind !== 'link'));
    if (together) last.push(anchor);
    else groups.push([anchor]);
    end = Math.max(together ? end : 0, anchor.end);
  }
  return groups;
}

/** The span without punctuation and white space at its edges; a bracket that it opens and that closes there is kept. */
function tidied(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const lead = /^[\s,;:.–—−)\]-]+/u.exec(inside)?.[0].length ?? 0;
  const trail = inside.slice(lead).search(/[\s,;:.–—−([-]+$/u);
  let end = trail < 0 ? span.end : span.start + lead + trail;
  const open = (text.slice(span.start, end).match(/[()]/gu) ?? []).reduce(
    (depth, c) => depth + (c === '(' ? 1 : -1),
    0,
  );
  if (open === 1 && text[end] === ')') end++;
  return { start: Math.min(span.start + lead, end), end };
}
interface Slot {
  /** Of the sentence, from the end of the anchor before it. */
  text: string;
  from: number;
  at: number;
  /** End of the group itself: `at` for marks, after the bracket for a parenthesis of sources. */
  close: number;
  /** Where the next group's words may begin, or the sentence's end. */
  limit: number;
}

/** The words of one group of anchors in a sentence; `limit` is the next group's place or the sentence's end. */
function spanOf(slot: Slot, first: boolean, link: boolean): Span {
  const { text, from, at, close, limit } = slot;
  const before = text.slice(from, at);
  const after = text.slice(close);
  const starts = clauseStarts(before).filter((start) => LETTERS.test(before.slice(start)));
  const clause = from + (starts.at(-1) ?? 0);
  const onward = clauseEnd(text, close, limit);
  if (!LETTERS.test(before)) return { start: close, end: LETTERS.test(text.slice(close, onward)) ? onward : limit };
  const last = !LETTERS.test(after);
  if (last) {
    const start = first ? from : clause;
    return { start: start + (first ? afterLeadIn(text.slice(start, at)) : 0), end: at };
  }
  const head = text.slice(clause, at);
  if (INSERTED_SOURCE.test(head)) {
    const whole = limit < text.length ? onward : text.length;
    return { start: clause, end: whole };
  }
  const continues = text.slice(close, onward);
  const direct =
    /^\)?\s*[\p{L}\p{N}]/u.test(continues) || finiteVerbs(/^,?\s*\p{L}+/u.exec(continues)?.[0] ?? '').length > 0;
  if (direct && (finiteVerbs(head).length > 0 || finiteVerbs(continues).length > 0) && namesOnlySource(head, continues))
    return { start: clause, end: onward };
  if (link) return { start: clause, end: onward };
  // "ut 350⁴ hjärtstartare i byar": the mark stands on the figure, the thing counted follows.
  if (/\d$/u.test(head) && /^ \p{Ll}{3,}/u.test(continues) && !STARTS_NEW.test(continues))
    return { start: clause + afterLeadIn(text.slice(clause, onward)), end: onward };
  const lead = afterLeadIn(text.slice(clause, at));
  return { start: clause + lead, end: at };
}

/** The claims' spans of a paragraph, in order; they never overlap and each lies in one sentence. */
export function claimSpans(paragraph: Paragraph, anchors: readonly Anchor[]): ClaimSpan[] {
  const spans: ClaimSpan[] = [];
  const bySentence = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    const index = sentenceOf(paragraph, anchor);
    const own = bySentence.get(index);
    if (own) own.push(anchor);
    else bySentence.set(index, [anchor]);
  }
  // A sentence that is only a reference gives its sources to the one before it.
  for (const [index, own] of [...bySentence].sort(([a], [b]) => b - a)) {
    const sentence = paragraph.sentences[index]!;
    if (index > 0 && onlyReference(paragraph.text.slice(sentence.start, sentence.end), own, sentence.start)) {
      bySentence.delete(index);
      bySentence.set(index - 1, [...(bySentence.get(index - 1) ?? []), ...own]);
    }
  }
  for (const [index, own] of [...bySentence].sort(([a], [b]) => a - b)) {
    const sentence = paragraph.sentences[index]!;
    const text = paragraph.text.slice(sentence.start, sentence.end);
    const groups = grouped(paragraph, own);
    let from = 0;
    let pending: Anchor[] = [];
    groups.forEach((group, i) => {
      // A link on the claim's words with a mark after it: the words are the claim's.
      const words = group.findIndex((one) => one.kind !== 'link');
      const begins = words > 0 ? Math.max(...group.slice(0, words).map((one) => one.end)) : group[0]!.start;
      const at = Math.min(Math.max(begins - sentence.start, from), text.length);
      const close = Math.min(Math.max(at, ...group.map((one) => one.end - sentence.start)), text.length);
      const next = groups[i + 1];
      const limit = next ? Math.min(Math.max(next[0]!.start - sentence.start, close), text.length) : text.length;
      const isLink = group.every((one) => one.kind === 'link');
      const span = spanOf({ text, from, at: isLink ? close : at, close, limit }, i === 0, isLink);
      const held = [...pending, ...group];
      // Nothing left for the next group: both stand on the same words.
      if (next && span.end >= limit && !LETTERS.test(text.slice(span.end, limit))) {
        pending = held;
        return;
      }
      pending = [];
      const tidy = tidied(text, span);
      from = Math.max(span.end, close);
      const last = spans.at(-1);
      if (LETTERS.test(text.slice(tidy.start, tidy.end))) {
        const place = { start: tidy.start + sentence.start, end: tidy.end + sentence.start };
        spans.push({ ...place, anchors: held, sentence: index });
      } else if (last?.sentence === index) {
        last.anchors.push(...held);
      } else if (LETTERS.test(text)) {
        // Nothing but sources in the sentence: they stand on all of it.
        const whole = tidied(text, { start: 0, end: text.length });
        from = text.length;
        spans.push({
          start: whole.start + sentence.start,
          end: whole.end + sentence.start,
          anchors: held,
          sentence: index,
        });
      }
    });
  }
  return spans;
}
