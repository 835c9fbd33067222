/**
 * Is it a motion, and which part of the document is it? Own voice plus a request, without a decision on it, is the
 * stable sign; heading, address and the word "motion" are hints that lie in both directions (motions.md 5).
 */
import type { Noted } from '../notes/types';
import type { Reading } from '../reading/types';
import { dateOf, moversOf, titleOf } from './fields';
import { frameLines } from './frame-lines';
import { linesOf, type Line } from './lines';
import { assemble, wholeText } from './parts';
import { findRequests } from './proposals';
import { referenceOf } from './reference-of';
import { regionOf } from './regions';
import { extentOf } from './extent';
import { segment, sizeOf, type Segment } from './segments';
import { THRESHOLD, confidenceOf, isBodysPaper, weigh, type Signal, type Weighed } from './signals';
import type { MotionPart, Recognition } from './types';

interface Found {
  segment: Segment;
  first: number;
  last: number;
  weighed: Weighed;
}

/**
 * Recognises the motions of a document.
 * @param options.any take also what is no recognised motion: among motions the texts that their own heading calls one
 * though they ask for nothing that is found, and where there is no motion the whole text as one part.
 * @returns `isMotion` false with parts where the motion is only enclosed: an answer or an agenda with its papers.
 */
export function recognise(reading: Reading, noted: Noted, options: { any?: boolean } = {}): Recognition {
  const lines = linesOf(noted);
  const segments = segment(lines, findRequests(lines));
  const isBodys = isBodysPaper(lines);
  const weighed = segments.map((part): Found => {
    const { first, last } = extentOf(lines, part);
    return { segment: part, first, last, weighed: weigh(lines, part, first, last, isBodys) };
  });
  const found = weighed.filter((f) => f.segment.requests.length > 0 && f.weighed.score >= THRESHOLD);
  const taken =
    options.any && found.length > 0 ? weighed.filter((f) => found.includes(f) || isOnlyNamed(f, lines)) : found;
  const parts = taken.map((f) =>
    partOf(reading, noted, lines, f, { recognised: found.includes(f), single: taken.length === 1 }),
  );
  const enclosed = isEnclosed(lines, weighed, found);
  const best = (found.length ? found : weighed).reduce<Found | null>(
    (a, b) => (a && a.weighed.score >= b.weighed.score ? a : b),
    null,
  );
  const score = best ? best.weighed.score : 0;
  const signals = [...(best?.weighed.signals ?? []), ...(enclosed ? ['enclosed'] : [])];
  if (!parts.length && options.any) parts.push(wholeText(reading, noted));
  return {
    isMotion: found.length > 0 && !enclosed,
    confidence: confidenceOf(enclosed ? Math.min(score, THRESHOLD) - 4 : score),
    signals,
    parts,
  };
}

/** Whether the motions only come with another text: an answer, minutes, an agenda or a lesson before them or larger than they. */
function isEnclosed(lines: readonly Line[], all: readonly Found[], motions: readonly Found[]): boolean {
  const first = motions[0];
  if (!first) return false;
  const handles = (f: Found) =>
    f.weighed.signals.some(
      (s) => s === 'answer-form' || s === 'minutes' || s === 'decision-on-motion' || s === 'agenda-form',
    ) ||
    f.segment.kind === 'agenda' ||
    f.segment.kind === 'explanation';
  // "Inkomna motioner" over a page of whole motions is its heading, not an agenda that encloses them.
  const isHeading = (f: Found) =>
    /motioner/iu.test(lines[f.segment.first]?.text ?? '') &&
    f.segment.requests.length === 0 &&
    sizeOf(lines, f.segment.first, f.segment.last) < LEAST_TEXT;
  const others = all.filter((f) => !motions.includes(f) && handles(f) && !isHeading(f));
  if (others.some((f) => f.segment.first < first.segment.first)) return true;
  const size = (list: readonly Found[]) =>
    list.reduce((sum, f) => sum + sizeOf(lines, f.segment.first, f.segment.last), 0);
  return size(others) > size(motions);
}

/** A text under the heading of a motion with no request found in it and nothing against it; a teaser is too short. */
function isOnlyNamed({ segment: { kind, requests }, weighed, first, last }: Found, lines: readonly Line[]): boolean {
  return (
    kind === 'motion' &&
    requests.length === 0 &&
    weighed.signals.every((signal) => FOR_A_MOTION.has(signal)) &&
    sizeOf(lines, first, last) >= LEAST_TEXT
  );
}
/** In characters with its heading: less is a link with a line below it. */
const LEAST_TEXT = 300;
const FOR_A_MOTION: ReadonlySet<Signal> = new Set(['own-voice', 'addressee', 'motion-heading', 'signature']);

function partOf(
  reading: Reading,
  noted: Noted,
  lines: readonly Line[],
  found: Found,
  { recognised, single }: { recognised: boolean; single: boolean },
): MotionPart {
  const { segment: part, first, last, weighed } = found;
  // Without a request all is argument, down to the last line.
  const requestFirst = part.requests[0]?.first ?? last;
  const requestLast = part.requests.at(-1)?.last ?? last;
  const proposals = part.requests.flatMap((r) => r.proposals);
  const text = lines.slice(first, last + 1);
  return assemble(
    reading,
    noted,
    lines,
    { first, last, until: part.last, toEnd: single },
    {
      confidence: confidenceOf(weighed.score),
      proposalLines: part.requests.flatMap((r) => r.lines),
      askedFrom: new Map(part.requests.map((r) => [r.first, r.from])),
      frameLines: frameLines(lines, first, last, requestFirst, requestLast),
      motion: {
        recognised,
        title: titleOf(lines, first, last, requestFirst),
        movers: moversOf(lines, first, last, requestFirst, requestLast),
        region: regionOf(
          reading.address,
          text.map((l) => l.text),
        ),
        date: dateOf(lines, first, last, requestFirst, requestLast),
        reference: referenceOf(lines, first, last, requestFirst, requestLast, single),
        proposals: [...new Set(proposals)],
      },
    },
  );
}
