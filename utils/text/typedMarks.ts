/** Marks that are typed, not set: "[1]", "(1)", "¹", "[^1]", "2015*". Whether one of them is a footnote mark is decided later. */
import type { Candidate } from '../reading/types';
import { labelOf } from './labels';
import { overlapsAny } from './overlap';

const TYPED =
  /(?<=[\p{L}\p{N}%.!?)”"])(?:\*{1,6}(?![\p{L}\p{N}*])|[†‡]{1,3}(?![\p{L}\p{N}†‡]))|\[\^?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}|[ivxl]{1,6}|[a-z]|\*{1,3})\]|\(\d{1,3}\)|[([](?:se\s)?(?:fotnot|slutnot|not|källa)\s\d{1,3}[)\]]|[⁰¹²³⁴-⁹]{1,3}(?:[,–][⁰¹²³⁴-⁹]{1,3})*/gu;
/** What each of them has in it. Most texts have none, and then need no closer look. */
const SIGN = /[*†‡[(⁰¹²³⁴-⁹]/;
/** An asterisk that opens an emphasis ("*ord*"): then none of the text's asterisks is a mark. */
const EMPHASIS = /(?:^|[\s(])\*{1,3}\p{L}/u;

/** The typed marks in `text`, in order; those that overlap one of `taken` are left out. */
export function typedMarks(text: string, taken: readonly { start: number; end: number }[] = []): Candidate[] {
  if (!SIGN.test(text)) return [];
  const isTaken = overlapsAny(taken);
  const out: Candidate[] = [];
  let emphasis: boolean | null = null;
  for (const found of text.matchAll(TYPED)) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (isTaken({ start, end })) continue;
    const label = labelOf(found[0]);
    if (label === null || (found[0].startsWith('*') && (emphasis ??= EMPHASIS.test(text)))) continue;
    const via = /^[[(*†‡]/.test(found[0]) ? 'bracket' : 'raised';
    out.push({ start, end, label, via, target: null, inlineNote: null });
  }
  return out;
}
