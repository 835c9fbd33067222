/** A run of text under way: where it stands, what it holds, and where it comes apart. */
import type { Block, Link } from '../types';
import { labelNumber } from '../../text/labels';
import type { Part } from './breaks';
import type { FoundMark } from './mark';
import type { Run } from './run';

/** Where the walk is. */
export interface Where {
  kind: Block['kind'];
  level: number | null;
  furniture: boolean;
  hidden: boolean;
  pre: boolean;
  bold: boolean;
  centred: boolean;
  raised: boolean;
  note: NoteUnderWay | null;
  depth: number;
  item: { label: string | null } | null;
  cell: Block['cell'];
}

export interface NoteUnderWay {
  root: Element;
  label: string | null;
  first: number | null;
}

export interface OpenRun {
  run: Run;
  where: Where;
  links: Link[];
  marks: { start: number; end: number; found: FoundMark }[];
}

/** Whether a stretch of the run lies in its part from `start` to `end`. A mark that prints nothing may stand at the very end. */
export const insideOf =
  (run: Run, start: number, end: number) =>
  (span: { start: number; end: number }): boolean =>
    span.start >= start && span.end <= end && (span.start < end || end === run.text.length);

/** Notes in one paragraph, each after its raised figure: the figures count up from the first, which begins it. */
export function apartAtMarks({ run, marks }: OpenRun, part: Part): Part[] {
  const numbered = marks.filter(
    ({ start, found }) => start >= part.start && start < part.end && found.via === 'raised',
  );
  const first = labelNumber(numbered[0]?.found.label ?? '');
  if (numbered.length < 2 || first === null || numbered[0]!.start !== part.start) return [part];
  const counts = numbered.every(({ start, found }, at) => {
    const before = run.text[start - 1];
    return labelNumber(found.label) === first + at && (at === 0 || before === ' ' || before === undefined);
  });
  if (!counts) return [part];
  return numbered.map(({ start }, at) => {
    const end = numbered[at + 1]?.start ?? part.end;
    return { start, end: run.text[end - 1] === ' ' ? end - 1 : end };
  });
}
