/** The pure stages in their one order: notes → motion → claims → sources. No source is fetched here. */
import type { Problem, Reading, ReadResult } from '../reading/types';
import { tieNotes } from '../notes';
import type { Mark, TextBlock } from '../notes/types';
import { recognise } from '../motion';
import { findLinkedMotions } from '../motion/links';
import type { MotionPart } from '../motion/types';
import { findClaims, findUntiedCitations, paragraphsOf } from '../claims';
import type { Claim } from '../claims/types';
import { sourcesOf } from '../sources';
import { sharesIn } from './textShare';
import { withPlaces } from './places';
import type { Examination, ExaminedMotion } from './types';

/** How much running text is kept on either side of a mark (report.md). */
const MARK_CONTEXT = 60;

/** The running text around a mark; where its block ends within the stretch, the neighbouring blocks go on. */
function showMark(mark: Mark, text: TextBlock[], at: number) {
  const block = text[at]?.text ?? '';
  let before = block.slice(0, mark.offset);
  let after = block.slice(mark.offset);
  for (let i = at - 1; i >= 0 && before.length < MARK_CONTEXT; i--) before = `${text[i]!.text} ${before}`;
  for (let i = at + 1; i < text.length && after.length < MARK_CONTEXT; i++) after = `${after} ${text[i]!.text}`;
  return { ...mark, before: before.slice(-MARK_CONTEXT), after: after.slice(0, MARK_CONTEXT) };
}

/**
 * The text around a claim is for weighing it against its source. A claim that cites none goes without, since a long
 * agenda has thousands of them and a tab's state has room for 10 MB (extensions.md 5.2).
 */
function neededContext(claim: Claim): Claim {
  if (claim.citations.length > 0) return claim;
  return { ...claim, context: { ...claim.context, before: '', paragraph: '' } };
}

type MotionWithoutSources = Omit<ExaminedMotion, 'claims'> & { claims: ReturnType<typeof withPlaces>[] };

function examinePart(part: MotionPart): MotionWithoutSources {
  const places = new Map(part.text.map((block, at) => [block.index, at]));
  return {
    motion: part.motion,
    claims: findClaims(part).map((claim) => withPlaces(neededContext(claim), part)),
    notes: part.notes,
    marks: part.marks.map((mark) => showMark(mark, part.text, places.get(mark.block) ?? -1)),
    sentences: paragraphsOf(part).reduce((sum, paragraph) => sum + paragraph.sentences.length, 0),
  };
}

/**
 * Everything that can be said of a document without asking anyone. With `any`, also of one that is no motion. `noted` is
 * given where the notes have been tied already.
 */
export function examineReading(reading: Reading, options: { any: boolean }, noted = tieNotes(reading)): Examination {
  const recognition = recognise(reading, noted, { any: options.any });
  const parts = recognition.parts.map(examinePart);
  // One list of sources for the whole document: the same article cited by two motions is one source.
  const { sources, of } = sourcesOf(
    parts.flatMap((part) => part.claims),
    recognition.parts.flatMap(findUntiedCitations),
  );
  const own = recognition.isMotion && parts.length === 1 ? parts[0]!.motion : null;
  let at = 0;
  return {
    document: {
      address: reading.address,
      kind: reading.kind,
      pages: reading.pages,
      ...(reading.blindPages && { blindPages: reading.blindPages }),
      title: reading.title,
      problem: null,
      isMotion: recognition.isMotion,
      confidence: recognition.confidence,
      signals: recognition.signals,
    },
    linkedMotions: findLinkedMotions(reading, own),
    motions: parts.map((part, index) => {
      const share = sharesIn(recognition.parts[index]?.text ?? []);
      return {
        ...part,
        claims: part.claims.map((claim) => ({ ...claim, sources: of[at++] ?? [], at: share(claim) })),
      };
    }),
    sources,
  };
}

/** The examination of a document that could not be read: only its problem. */
export function unreadable(address: string, kind: Reading['kind'], problem: Problem): Examination {
  return {
    document: { address, kind, pages: null, title: null, problem, isMotion: false, confidence: 0, signals: [] },
    linkedMotions: [],
    motions: [],
    sources: [],
  };
}

/** A read result as an examination, problem or not. */
export function examine(
  result: ReadResult,
  document: { address: string; kind: Reading['kind'] },
  options: { any: boolean },
): Examination {
  return result.ok
    ? examineReading(result.reading, options)
    : unreadable(document.address, document.kind, result.problem);
}
