/** Where within its segment a motion begins and ends: without what a page sets above it and below its signature. */
import { isDateLine } from '../text/dateLine';
import { isAddressee, isSignature } from './frame';
import { isNoteHeading } from '../text/noteHeading';
import type { Line } from './lines';
import { referenceIn } from './references';
import { sizeOf, type Segment } from './segments';

const CITES = /https?:|www\.|(?<!\d)(?:19|20)\d\d(?!\d)/iu;
/** What a page says about itself or about what became of the motion, below the text. */
const AFTERWORD =
  /^(?:publicera[td]|senast (?:uppdaterad|ändrad|granskad)|uppdaterad|sidan (?:granskad|uppdaterad)|innehållsansvarig|dela(?: sidan)?|kontakt|lämna synpunkter|relaterat|skriv ut|status|beslut|svar|(?:region|landstings)?fullmäktige (?:har |beslutar|beslutade|behandla)|motionen (?:har|är|besvara|avsl|bif|ansågs|anses|remitt|bered))(?!\p{L})/iu;

/**
 * First and last line of the motion in a segment, inclusive.
 * The request may stand last (regions) or first (the Riksdag): what follows it is part of the motion when it is more
 * than what goes before, up to the signature.
 */
export function extentOf(lines: readonly Line[], part: Segment): { first: number; last: number } {
  const first = startOf(lines, part);
  const request = part.requests.at(-1);
  if (!request) return { first, last: part.last };
  const asksFirst =
    request.last < part.last &&
    proseIn(lines, request.last + 1, part.last) > proseIn(lines, first, Math.max(first, request.first - 1));
  return {
    first,
    last: asksFirst ? endOfArgument(lines, request.last, part.last) : endOfSignature(lines, request.last, part.last),
  };
}

/** Asked first, argued after: the text goes on to its last signature, or to the end where it has none. */
function endOfArgument(lines: readonly Line[], from: number, to: number): number {
  for (let i = to; i > from; i--) if (isSignature(lines[i]!.text)) return i;
  for (let i = from + 1; i <= to; i++) if (AFTERWORD.test(lines[i]!.text)) return i - 1;
  return to;
}

/** Argued first, asked last: after the proposals come signature, date and notes, and then what the page says of itself. */
function endOfSignature(lines: readonly Line[], from: number, to: number): number {
  let last = from;
  let signed = false;
  let listing = false;
  for (let i = from + 1; i <= to; i++) {
    const { text, kind } = lines[i]!;
    const signs = isSignature(text) || isDateLine(text) || /\(\p{L}{1,4}\)$/u.test(text);
    // A list of sources below the signature is the motion's, as far as its lines cite.
    listing = isNoteHeading(text) || (listing && (kind === 'list-item' || CITES.test(text)));
    if (listing && !AFTERWORD.test(text)) {
      last = i;
      continue;
    }
    if (AFTERWORD.test(text) || (kind === 'heading' && !isNoteHeading(text))) break;
    if (signed && !signs && !isNoteHeading(text) && text.length > 60) break;
    if (signs || !signed || isNoteHeading(text)) last = i;
    signed ||= signs;
  }
  return last;
}

/** Characters in lines long enough to be argument: a page's facts, contacts and menus are not. */
const proseIn = (lines: readonly Line[], from: number, to: number): number => {
  let size = 0;
  for (let i = from; i <= to; i++) if (lines[i]!.text.length > 120) size += lines[i]!.text.length;
  return size;
};

/** First line of the document's head (addressee, date, number) that ends at line `to`: `to` at the latest. */
function headOf(lines: readonly Line[], from: number, to: number): number {
  const isHead = ({ text }: Line): boolean =>
    isAddressee(text) ||
    isDateLine(text) ||
    isSignature(text) ||
    /^motion$/iu.test(text) ||
    (text.length <= 40 && referenceIn(text) !== null);
  let first = to;
  while (first > from && isHead(lines[first - 1]!)) first--;
  return first;
}

/** The last main heading above the request that is not far from the segment's start, with two lines above it. */
function startOf(lines: readonly Line[], part: Segment): number {
  const limit = part.requests[0]?.first ?? part.last;
  for (let i = part.first; i < limit; i++) {
    const { kind, level } = lines[i]!;
    if (kind === 'heading' && level === 1) {
      if (i - part.first <= 2) return part.first;
      if (sizeOf(lines, part.first, i - 1) < 1500) return headOf(lines, part.first, i - 1);
      break;
    }
  }
  return part.first;
}
