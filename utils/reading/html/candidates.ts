/** What in a part of a run may be a mark: marks by their markup, typed ones, and figures glued to words. */
import type { Candidate } from '../types';
import { lowerDigits } from '../../text/labels';
import { overlapsAny } from '../../text/overlap';
import { typedMarks } from '../../text/typedMarks';
import { gluedFigures } from '../plain/glued';
import { insideOf, type OpenRun } from './openRun';

/** A candidate with the element of its note, where its markup names one. */
interface Found {
  candidate: Candidate;
  root: Element | null;
}

/** The candidates of a run's part in order, their places told from the part's start; a note has none. */
export function candidatesIn({ run, where, links, marks }: OpenRun, start: number, end: number): Found[] {
  if (where.note) return [];
  const text = run.text.slice(start, end);
  const inside = insideOf(run, start, end);
  const found: Found[] = marks.filter(inside).map((mark) => ({
    candidate: {
      ...withBrackets(text, mark.start - start, mark.end - start),
      label: mark.found.label,
      via: mark.found.via,
      target: null,
      inlineNote: mark.found.inlineNote,
    },
    root: mark.found.root,
  }));
  if (!where.furniture) {
    const candidates = found.map(({ candidate }) => candidate);
    const typed = typedMarks(text, candidates);
    // Text pasted out of a PDF has lost its raised figures: "luckor1".
    const isTaken = overlapsAny([
      ...candidates,
      ...typed,
      ...links.filter(inside).map((link) => ({ start: link.start - start, end: link.end - start })),
    ]);
    const glued = gluedFigures(text).filter((one) => !isTaken(one));
    found.push(...[...typed, ...glued].map((candidate) => ({ candidate, root: null })));
  }
  return found.sort((a, b) => a.candidate.start - b.candidate.start);
}

/** The brackets around a linked figure belong to the mark: `[<a href="#n1">1</a>]`. */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const pair = `${text[start - 1] ?? ''}${text[end] ?? ''}`;
  return (pair === '[]' || pair === '()') && end > start && /^[\w*†‡]+$/u.test(lowerDigits(text.slice(start, end)))
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}
