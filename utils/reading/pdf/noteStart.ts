/** What a line begins with when it may begin a note: its label, however it is printed. */
import { labelOf, leadingLabel } from '../../text/labels';
import { linkedLabelLength } from './jumps';
import type { PageLine } from './lines';

export interface NoteStart {
  label: string;
  /** Length of the label as printed, with the white space after it. */
  cut: number;
  /** Set off by more than being a figure at the start of a line. */
  sure: boolean;
}

/**
 * The label that `line` may begin a note with, or null.
 * @param next the line after it in its region: a label may stand alone where a long address did not fit beside it
 * @param targets lines that an internal link leads to, with the label of its mark
 */
export function noteStart(
  line: PageLine,
  next: PageLine | undefined,
  targets: ReadonlyMap<PageLine, string>,
): NoteStart | null {
  const found = startIn(line, targets);
  return found && found.cut >= line.text.length && !goesOnBelow(line, next) ? null : found;
}

/** Whether the line below can be the text of a label that stands alone. */
function goesOnBelow(line: PageLine, next: PageLine | undefined): boolean {
  if (!next || next.region !== line.region || next.cell) return false;
  return next.y - line.y < 2 * next.size && next.x1 - next.x0 > 4 * (line.x1 - line.x0);
}

function startIn(line: PageLine, targets: ReadonlyMap<PageLine, string>): NoteStart | null {
  const { text } = line;
  const raised = line.raised.find((stretch) => stretch.start === 0);
  if (raised) {
    const label = labelOf(text.slice(0, raised.end));
    if (label === null || /[,–]/.test(label)) return null;
    return { label, cut: raised.end + spaces(text.slice(raised.end)), sure: true };
  }
  const target = targets.get(line);
  if (target !== undefined) {
    const cut = linkedLabelLength(line, target);
    if (cut > 0) return { label: target, cut, sure: true };
  }
  // A label may be glued to its note ("3VTI"); that the numbers count on is for the caller to see.
  const glued = /^([1-9]\d{0,2})(?=[\p{Lu}”"]|$)/u.exec(text);
  if (glued) return { label: glued[1]!, cut: glued[0].length, sure: false };
  const lead = leadingLabel(text);
  if (lead) return { label: lead.label, cut: lead.length, sure: lead.form === 'raised' || lead.form === 'sign' };
  const letters = /^([ivxl]{1,7}|[a-z])(?:[).]\s*|\s+|$)/.exec(text);
  return letters ? { label: letters[1]!, cut: letters[0].length, sure: false } : null;
}

const spaces = (text: string) => text.length - text.trimStart().length;
