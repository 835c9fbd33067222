/** Links inside the document between marks and notes: which line each leads to, and which lines are notes for it. */
import { labelOf } from '../../text/labels';
import type { Jump, PageLine, Stretch } from './lines';
import { marksIn } from './marks';

/** A page as it is kept. `toShown` turns a point of its page space into the page as shown. */
export interface ReadPage {
  lines: PageLine[];
  toShown: (x: number, y: number) => [number, number];
}

/** A mark and the first line of its note. */
export interface Followed extends Stretch {
  target: PageLine;
}

export interface Jumps {
  /** The marks of each line that a link ties to a note. */
  forward: Map<PageLine, Followed[]>;
  /** Lines that a note begins with for certain, with its label. */
  targets: Map<PageLine, string>;
}

/** How far from the point that a link names its line may begin, in points: a destination may lie above its line. */
const NEAR = 60;
/** The same for a mark that a note leads back to: its destination is the line's own upper edge. */
const NEAR_MARK = 30;

/**
 * Follows the links of the pages: from marks to notes and from notes back to marks. A file put together from several
 * may have kept only one of the two ways.
 */
export function followJumps(pages: readonly ReadPage[]): Jumps {
  const forward: Jumps['forward'] = new Map();
  const targets: Jumps['targets'] = new Map();
  const tie = (mark: PageLine, start: number, end: number, target: PageLine, label: string) => {
    targets.set(target, label);
    const list = forward.get(mark);
    if (!list) forward.set(mark, [{ start, end, target }]);
    else if (!list.some((one) => one.start < end && start < one.end)) list.push({ start, end, target });
  };
  const back: { line: PageLine; to: Jump; label: string }[] = [];
  for (const page of pages) {
    for (const line of page.lines) {
      for (const jump of line.jumps) {
        const label = labelOf(line.text.slice(jump.start, jump.end));
        if (label === null) continue;
        // At the start of a line it is a note's label that leads back, unless it leads on.
        if (jump.start === 0 && !leadsOn(pages, line, jump.to)) back.push({ line, to: jump.to, label });
        else {
          const target = targetLine(pages, jump.to, label, line);
          if (target) tie(line, jump.start, jump.end, target, label);
        }
      }
    }
  }
  for (const { line, to, label } of back) {
    if (targets.has(line)) continue;
    const mark = markAt(pages, to, label, line);
    if (mark) tie(mark.line, mark.start, mark.end, line, label);
  }
  return { forward, targets };
}

/** Whether a link leads to a place after its line: a later page, or further down. */
function leadsOn(pages: readonly ReadPage[], line: PageLine, to: Jump): boolean {
  const page = pages[to.page - 1];
  if (to.page !== line.page || !page) return to.page > line.page;
  return to.y !== null && page.toShown(to.x, to.y)[1] > line.box.y1;
}

/** The line that a link leads to: below the point it names, beginning with the label of the mark. */
function targetLine(pages: readonly ReadPage[], to: Jump, label: string, from: PageLine): PageLine | null {
  const page = pages[to.page - 1];
  if (!page) return null;
  const y = to.y === null ? 0 : page.toShown(to.x, to.y)[1];
  let best: PageLine | null = null;
  let bestAway = Infinity;
  for (const line of page.lines) {
    const away = to.y === null ? line.box.y0 : Math.abs(line.box.y0 - y);
    if (line === from || away >= bestAway || (to.y !== null && away >= NEAR)) continue;
    if (beginsWith(line, label)) [best, bestAway] = [line, away];
  }
  return best;
}

/** The mark that a note's label leads back to: one with that label, where the link says. */
function markAt(
  pages: readonly ReadPage[],
  to: Jump,
  label: string,
  note: PageLine,
): (Stretch & { line: PageLine }) | null {
  const page = pages[to.page - 1];
  if (!page || to.y === null) return null;
  const [, y] = page.toShown(to.x, to.y);
  let best: (Stretch & { line: PageLine }) | null = null;
  let bestAway = NEAR_MARK;
  for (const line of page.lines) {
    const away = Math.abs(line.box.y0 - y);
    if (line === note || away >= bestAway || note.size > 1.1 * line.size) continue;
    const mark = marksIn(line).find((one) => one.start > 0 && one.label === label);
    if (mark) [best, bestAway] = [{ line, start: mark.start, end: mark.end }, away];
  }
  return best;
}

/** Length of `label` as a line that a link leads to begins with it, brackets and white space too; 0 when it does not. */
export function linkedLabelLength(line: PageLine, label: string): number {
  // A link of its own over the label says where the note's text begins: "12018 års rapport" is note 1.
  const own = line.jumps.find((jump) => jump.start === 0 && labelOf(line.text.slice(0, jump.end)) === label);
  const raised = line.raised.find((stretch) => stretch.start === 0 && stretch.end >= label.length);
  const open = /^[[(]?/.exec(line.text)![0].length;
  if (!own && !line.text.startsWith(label, open)) return 0;
  const end = own?.end ?? open + label.length;
  const rest = line.text.slice(end);
  // Not the beginning of a longer number or word; a capital may be glued to it ("1SCB", "iSCB").
  const longer = /^\d/.test(label) ? /^(?:[.,:]?\d)/.test(rest) : /^[\p{Ll}\p{N}]/u.test(rest);
  if (longer && !own && !raised) return 0;
  return end + /^[\])]?(?:[.:](?!\d))?\s*/.exec(rest)![0].length;
}

const beginsWith = (line: PageLine, label: string) => linkedLabelLength(line, label) > 0;
