/** Paragraphs, list items and headings out of lines: hard line ends undone. */
import { isPlaceAndDate } from '../../text/dateLine';
import { joinLines } from '../../text/hyphens';
import { isLabelAlone, labelNumber, leadingLabel, type LeadingLabel } from '../../text/labels';
import type { Block } from '../types';
import { addressGoesOn } from '../../text/brokenAddresses';
import type { TextLine } from './lines';

export interface Paragraph {
  text: string;
  page: number;
  furniture: boolean;
  /** Alone between blank lines, short and without a full stop: it looks like a heading. */
  lone: boolean;
  addressReadings: Block['addressReadings'];
}

/** No paragraph is longer; a text without any end to its paragraphs is cut, so that joining stays cheap. */
const LONGEST = 20_000;
const BULLET = /^[•·▪◦*–—-]\s/u;
const ENDED = /[.!?:;…]["”’»)\]]*\d{0,3}$/u;

/** Undoes the line ends of a text set to `width` characters (null: each line is a paragraph). */
export function paragraphsOf(lines: readonly TextLine[], width: number | null): Paragraph[] {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of line.text.matchAll(/\p{L}+(?:-\p{L}+)?(?!-?$)/gu)) words.add(word[0].toLowerCase());
  const out: Paragraph[] = [];
  let open: Paragraph | null = null;
  let before: TextLine | null = null;
  let number: number | null = null;
  /** The last paragraph of text with its last line, where a page break may have cut it. */
  let cut: { paragraph: Paragraph; line: TextLine } | null = null;
  for (const line of lines) {
    if (line.blank) {
      open = null;
      before = null;
      continue;
    }
    if (line.furniture) {
      out.push({ text: line.text, page: line.page, furniture: true, lone: false, addressReadings: [] });
      continue;
    }
    if (open === null && cut && line.page > cut.line.page) {
      // A page break's blank lines, and the notes at the page's foot, do not end a paragraph by themselves.
      if (width !== null && line.page === cut.line.page + 1 && goesOnOver(cut.line.text, line.text)) {
        open = cut.paragraph;
        before = cut.line;
      }
      cut = null;
    }
    const item = leadingLabel(line.text);
    const itemNumber =
      item && item.form !== 'bare'
        ? labelNumber(item.label)
        : item && (/https?:|www\./.test(line.text) || followsNote(open, line.text, item))
          ? labelNumber(item.label)
          : null;
    const begins =
      open === null ||
      before === null ||
      open.text.length > LONGEST ||
      beginsBlock(before, line, width) ||
      beginsAttSats(open.text, before, line, width) ||
      (itemNumber !== null &&
        (itemNumber === (number ?? 0) + 1 ||
          followsNote(open, line.text, item!) ||
          beginsList(itemNumber, before, line, width)));
    if (begins) {
      open = { text: line.text, page: line.page, furniture: false, lone: before === null, addressReadings: [] };
      out.push(open);
      if (itemNumber !== null) number = itemNumber;
    } else {
      open!.lone = false;
      append(open!, before!, line.text, width, words);
    }
    before = line;
    if (leadingLabel(open!.text) === null) cut = { paragraph: open!, line };
  }
  for (const paragraph of out) {
    paragraph.text = paragraph.text.replace(/\u00ad$/, '').trim();
    paragraph.lone &&=
      paragraph.text.length <= 90 && !/[.!?;,]$/.test(paragraph.text) && /^[\p{Lu}\d]/u.test(paragraph.text);
  }
  return out;
}

/** "2 Folkhälsorapport" right below "1 Provbladet": the next of the notes at a page's foot, whose figures stand bare. */
function followsNote(open: Paragraph | null, text: string, item: LeadingLabel): boolean {
  const before = open === null ? null : leadingLabel(open.text);
  return (
    before?.form === 'bare' &&
    labelNumber(before.label) === (labelNumber(item.label) ?? 0) - 1 &&
    /^[\p{Lu}”"(]/u.test(text.slice(item.length))
  );
}

/** Whether a line that a page ends with goes on in the next page's first: unfinished, and with a small letter there. */
const goesOnOver = (before: string, after: string): boolean =>
  /^\p{Ll}/u.test(after) && !ENDED.test(before) && (before.length >= 30 || /[-\u00ad]$/.test(before));

/** Whether a numbered line begins a list, or is an item out of order: it cites at once, or the line before had ended. */
function beginsList(number: number, before: TextLine, line: TextLine, width: number | null): boolean {
  if (/^\W{0,2}\d{1,3}\W{0,3}(?:https?:|www\.)/i.test(line.text)) return true;
  return number === 1 && (ENDED.test(before.text) || (width !== null && before.length < width * 0.75));
}

/** Whether a line that begins with "att" is a proposal of its own, after one that had ended or had room for the word. */
function beginsAttSats(open: string, before: TextLine, line: TextLine, width: number | null): boolean {
  if (!/^att\s/iu.test(line.text) || !/^(?:[-–•]\s*)?att\s/iu.test(open)) return false;
  return /[.,;]$/u.test(before.text) || (width !== null && before.length < width * 0.75);
}

/** Whether `line` begins a block though no blank line stands before it. */
function beginsBlock(before: TextLine, line: TextLine, width: number | null): boolean {
  if (/\p{L}[-\u00ad]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return false;
  if (isLabelAlone(before.text) && leadingLabel(line.text) === null) return false;
  if (width === null || BULLET.test(line.text) || isPlaceAndDate(line.text) || /^\[\^\w+\]:/.test(line.text))
    return true;
  if (before.text.endsWith(':') && /^(?:\p{Lu}|att\b)/u.test(line.text)) return true;
  if (addressGoesOn(before.text, line.text, before.length >= width - 1)) return false;
  const first = /^\S+/.exec(line.text)?.[0].length ?? 0;
  // The first word would have fitted on the line before: its end was meant.
  const fitted = before.length + 1 + first <= width - 4;
  if (!fitted || /[-\u00ad]$/.test(before.text)) return false;
  return /^[\p{Lu}\d"”(]/u.test(line.text) && (ENDED.test(before.text) || before.length < width * 0.75);
}

function append(
  open: Paragraph,
  before: TextLine,
  text: string,
  width: number | null,
  words: ReadonlySet<string>,
): void {
  const join = width === null ? null : addressGoesOn(open.text, text, before.length >= width - 1);
  if (!join) {
    open.text = joinLines(open.text, text, words);
    return;
  }
  const address = open.text.length - join.before;
  open.text += text;
  const end = address + join.readings[0]!.length;
  const known = open.addressReadings.find((one) => one.start === address);
  if (known) {
    const grown = known.readings.flatMap((reading) => (join.readings[0]!.startsWith(reading) ? join.readings : []));
    known.end = end;
    known.readings = [...new Set([...(grown.length > 0 ? grown : join.readings), ...known.readings])];
  } else open.addressReadings.push({ start: address, end, readings: join.readings });
}
