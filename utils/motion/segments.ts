/** Cutting a document that holds several texts: a bundle, a page of posts, an agenda with its papers. */
import { kindOf, type Kind } from './kinds';
import { isSignature } from './frame';
import { isNoteHeading } from '../text/noteHeading';
import type { Line } from './lines';
import type { Request } from './proposals';

/** A stretch of lines that is one text; `last` is inclusive. */
export interface Segment {
  first: number;
  last: number;
  kind: Kind | null;
  requests: Request[];
}

/** What follows a text without being one: its notes and its papers. */
const isAppended = (text: string): boolean => isNoteHeading(text) || /^bilagor\s*:?$/iu.test(text);

/** What else stands among posts, each with its own signature. */
const isPost = (kind: Kind | null): boolean => kind === 'question' || kind === 'citizen' || kind === 'news';

/** The kind of text that begins at this line, or null where none does. */
function beginning(line: Line): Kind | null {
  if (line.text.length > (line.isHeading ? 220 : 120)) return null;
  const kind = kindOf(line.text);
  if (!kind || kind === 'reservation') return null;
  if (line.kind === 'cell' || line.kind === 'list-item') return null;
  if (line.isHeading) return kind;
  // Without the look of a heading: the page's first line, capitals ("MISSIV 1(1)"), or a short line that is no sentence.
  const shouted = /^\p{Lu}{5,}/u.test(line.text);
  const short =
    line.text.length <= 120 && !/[.?!…]$/u.test(line.text) && !/\s(?:är|har|ska|kan|blir)\s/u.test(line.text);
  if (kind === 'news' || kind === 'explanation') return null;
  if (kind === 'motion')
    return short && /^(?:motion$|motion (?:till|nr|om|angående|av|från|\d)|motion\s*[:–-])/iu.test(line.text)
      ? kind
      : null;
  return shouted || (line.startsPage && short) || (short && line.text.length <= 50) ? kind : null;
}

/**
 * The texts of a document, each with its requests. A text ends where another kind is named in a heading, and after a
 * request with its signature at the next heading when yet another request follows (posts without a kind in the title).
 */
export function segment(lines: readonly Line[], requests: readonly Request[]): Segment[] {
  const starts = new Map<number, Kind | null>([[0, null]]);
  lines.forEach((line, i) => {
    const kind = beginning(line);
    if (kind) starts.set(i, kind);
  });
  // From a request's end, or from the beginning of a question: at the next heading after its signature, if a request follows.
  const formal = requests.filter((r) => r.formal);
  const ends = [...formal.map((r) => r.last), ...[...starts].filter(([, kind]) => isPost(kind)).map(([i]) => i)];
  // Each line is looked at once, however many texts end before it: a page may hold a thousand questions.
  const looked: boolean[] = [];
  const signs = (i: number): boolean => (looked[i] ??= lines[i]!.kind !== 'cell' && isSignature(lines[i]!.text));
  ends.forEach((end) => {
    const next = formal.find((r) => r.first > end);
    if (!next) return;
    let signed = false;
    for (let i = end + 1; i <= next.first; i++) {
      const line = lines[i]!;
      signed ||= signs(i);
      if (signed && line.kind === 'heading' && !isAppended(line.text) && !starts.has(i)) {
        starts.set(i, null);
        break;
      }
    }
  });
  const order = [...starts.keys()].sort((a, b) => a - b);
  const segments = order.map((first, n): Segment => {
    const last = (order[n + 1] ?? lines.length) - 1;
    return {
      first,
      last,
      kind: starts.get(first) ?? null,
      requests: decisive(requests.filter((q) => q.first >= first && q.first <= last)),
    };
  });
  return joined(segments, lines).filter((s) => s.last >= s.first);
}

/** A text with a formal request has its proposals there; what its author "wants" or "suggests" before is argument. */
function decisive(requests: Request[]): Request[] {
  const headed = requests.filter((r) => r.headed && r.formal);
  if (headed.length) return headed;
  const own = requests.filter((r) => r.formal && r.how !== 'bare' && r.how !== 'heading');
  if (own.length) return own;
  const formal = requests.filter((r) => r.formal);
  return formal.length ? formal : requests.slice(-1);
}

/** "Motion" on one line and "Motion om …" on the next, or a lead before the first heading, are one text. */
function joined(segments: Segment[], lines: readonly Line[]): Segment[] {
  const out: Segment[] = [];
  for (const next of segments) {
    const before = out.at(-1);
    const length = before ? sizeOf(lines, before.first, before.last) : 0;
    const titleOnly =
      before &&
      !before.requests.length &&
      length < 300 &&
      next.kind === 'motion' &&
      (before.kind === 'motion' || before.kind === null);
    if (titleOnly) {
      before.last = next.last;
      before.kind = 'motion';
      before.requests = next.requests;
    } else out.push({ ...next });
  }
  return out;
}

/** Characters of text in lines first..last. */
export function sizeOf(lines: readonly Line[], first: number, last: number): number {
  let size = 0;
  for (let i = first; i <= last; i++) size += lines[i]!.text.length;
  return size;
}
