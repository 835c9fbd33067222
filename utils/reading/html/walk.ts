/** Walks the document once, in order, and lays its text down in runs; each run becomes one block or several. */
import type { Block } from '../types';
import { makeBlock } from '../types';
import { labelOf } from '../../text/labels';
import { addressOf } from './address';
import { partsOf } from './breaks';
import { candidatesIn } from './candidates';
import { Cells } from './cells';
import { noteRole, tagOf, type Look } from './look';
import { markAt } from './mark';
import { apartAtMarks, insideOf, type NoteUnderWay, type OpenRun, type Where } from './openRun';
import type { Order } from './order';
import type { Pairs } from './pairs';
import { Run } from './run';
import { ordinals, shortText } from './shape';

export interface Walked {
  blocks: Block[];
  /** For each block: its run and where in the run it begins. */
  places: { run: Run; start: number }[];
}

const TOO_DEEP = 600;
/** A cell with more text than this is a page's layout, in characters. */
const LONGEST_CELL = 700;

/** Whether a cell is one of a table's: neither alone in its row nor long enough to hold a page. */
const isCell = (element: Element, depth: number): boolean =>
  (element.parentElement?.childElementCount ?? 2) > 1 &&
  (depth > 40 || (element.textContent ?? '').length <= LONGEST_CELL);

/** A paragraph whose style is named as a heading's: Word's "MsoTitle", InDesign's "Rubrik1". */
const namedAsHeading = (element: Element, tag: string): boolean =>
  /^(?:p|div)$/.test(tag) &&
  /(?:^|\s)(?:mso)?(?:title|rubrik-?\d?|heading-?\d)(?:\s|$)/i.test(element.getAttribute('class') ?? '');

/** "¶", "#": a heading's link to itself. */
const isHeadingLink = (element: Element, tag: string): boolean =>
  tag === 'a' &&
  (element.getAttribute('href') ?? '').includes('#') &&
  /^[¶#§🔗⚓]?$/u.test((shortText(element, 4) ?? 'x').trim());

export function walk(body: Element, order: Order, look: Look, pairs: Pairs): Walked {
  const blocks: Block[] = [];
  const places: Walked['places'] = [];
  const firstOfRoot = new Map<Element, number>();
  const pending: { block: number; candidate: number; root: Element }[] = [];
  const notes = new Map<Element, NoteUnderWay>();
  const used = new Set<Element>();
  const lists = new Map<Element, Map<Element, number>>();
  const cells = new Cells();
  let open: OpenRun | null = null;

  const runFor = (where: Where): OpenRun => (open ??= { run: new Run(), where, links: [], marks: [] });

  function close(): void {
    const done = open;
    open = null;
    if (!done || done.run.text === '') return;
    for (const part of partsOf(done.run)) for (const { start, end } of apartAtMarks(done, part)) emit(done, start, end);
  }

  function emit({ run, where, links, marks }: OpenRun, start: number, end: number): void {
    const text = run.text.slice(start, end);
    const index = blocks.length;
    const inside = insideOf(run, start, end);
    const found = candidatesIn({ run, where, links, marks }, start, end);
    for (const [at, { root }] of found.entries()) if (root) pending.push({ block: index, candidate: at, root });
    const block = makeBlock({
      kind: where.note ? 'note' : where.furniture ? 'furniture' : where.kind,
      level: where.note ? null : where.level,
      text,
      candidates: found.map((one) => one.candidate),
      links: links.filter(inside).map((link) => ({ ...link, start: link.start - start, end: link.end - start })),
      addressReadings: run.joints
        .filter(inside)
        .map((joint) => ({ ...joint, start: joint.start - start, end: joint.end - start })),
      emphasised:
        where.kind === 'paragraph' &&
        text.length <= 200 &&
        (where.centred || run.bold >= 0.9 * run.text.replace(/ /g, '').length),
    });
    if (block.kind === 'cell' && where.cell) block.cell = where.cell;
    if (where.note) {
      if (where.note.first === null) {
        where.note.first = index;
        block.noteLabel = where.note.label;
        firstOfRoot.set(where.note.root, index);
      } else block.continues = where.note.first;
    } else if (where.item) {
      block.noteLabel = where.item.label;
      where.item.label = null;
    }
    blocks.push(block);
    places.push({ run, start });
  }

  function visit(element: Element, outer: Where): void {
    if (look.isSkipped(element) || used.has(element) || pairs.remarks.has(element)) return;
    if (outer.depth > TOO_DEEP) return;
    const tag = tagOf(element);
    if (tag === 'br') {
      open?.run.lineBreak();
      return;
    }
    if (isWayBack(element) || (outer.kind === 'heading' && isHeadingLink(element, tag))) return;
    const isRoot = pairs.roots.has(element) && !outer.note;
    if (!isRoot && !outer.hidden && look.isHidden(element)) {
      if (!holdsRoot(element)) return;
      outer = { ...outer, hidden: true };
    }
    if (isRoot || look.isBlock(element)) return visitBlock(element, tag, outer, isRoot);
    if (tag === 'wbr') return;
    visitInline(element, tag, outer);
  }

  function visitBlock(element: Element, tag: string, outer: Where, isRoot: boolean): void {
    const where = within(element, tag, outer, isRoot);
    close();
    const first = blocks.length;
    children(element, where);
    close();
    const href = tag === 'a' && !pairs.inside.has(element) ? addressOf(element) : null;
    if (href !== null) linkWhole(first, href);
  }

  /** A link that is a box of its own (a row of a list, a card with a heading) is the link of all that stands in it. */
  function linkWhole(first: number, href: string): void {
    for (const block of blocks.slice(first)) {
      if (block.links.length === 0 && block.text !== '') block.links.push({ start: 0, end: block.text.length, href });
    }
  }

  /** Links from a note back to its mark are left out, unless they print the note's label. */
  function isWayBack(element: Element): boolean {
    if (pairs.backs.has(element)) return true;
    return noteRole(element) === 'back' && !pairs.marks.has(element) && labelOf(shortText(element, 24) ?? '') === null;
  }

  function within(element: Element, tag: string, outer: Where, isRoot: boolean): Where {
    const where: Where = { ...outer, depth: outer.depth + 1 };
    if (isRoot) {
      const printed = tag === 'li' ? ordinalOf(element) : null;
      where.note = {
        root: element,
        label: pairs.roots.get(element) ?? printed,
        first: null,
      };
      where.furniture = false;
      where.hidden = false;
      notes.set(element, where.note);
      return where;
    }
    if (tag === 'dd' && !outer.note) {
      // The definition of a term that is a note's label.
      let term = element.previousElementSibling;
      while (term && tagOf(term) === 'dd') term = term.previousElementSibling;
      const note = term ? notes.get(term) : undefined;
      if (note) return { ...where, note };
    }
    if (!where.furniture && !where.note && look.isFurniture(element) && !holdsRoot(element)) where.furniture = true;
    const heading =
      /^h([1-6])$/.exec(tag) ??
      (element.getAttribute('role') === 'heading' ? ['', element.getAttribute('aria-level') ?? '2'] : null);
    if (heading)
      Object.assign(where, {
        kind: 'heading',
        level: Math.min(6, Math.max(1, Number(heading[1]) || 2)),
        item: null,
      });
    else if (tag === 'li' || tag === 'dd') {
      Object.assign(where, {
        kind: 'list-item',
        level: (outer.kind === 'list-item' ? (outer.level ?? 0) : 0) + 1,
        item: { label: ordinalOf(element) },
      });
    } else if ((tag === 'td' || tag === 'th') && isCell(element, outer.depth))
      Object.assign(where, { kind: 'cell', level: null, item: null, cell: cells.placeOf(element) });
    if (tag === 'pre') where.pre = true;
    where.centred = outer.centred || look.isCentred(element);
    where.bold = outer.bold || look.isBold(element) || namedAsHeading(element, tag);
    return where;
  }

  function ordinalOf(item: Element): string | null {
    const list = item.parentElement;
    if (!list || tagOf(list) !== 'ol') return null;
    let numbers = lists.get(list);
    if (!numbers) lists.set(list, (numbers = ordinals(item)));
    const number = numbers.get(item);
    return number === undefined ? null : String(number);
  }

  function holdsRoot(element: Element): boolean {
    if (pairs.roots.size === 0) return false;
    for (const root of pairs.roots.keys()) if (order.holds(element, root)) return true;
    return false;
  }

  function visitInline(element: Element, tag: string, outer: Where): void {
    const where: Where = { ...outer, depth: outer.depth + 1 };
    where.bold = outer.bold || look.isBold(element);
    const shown = runFor(outer);
    const start = shown.run.next;
    const found = outer.note || outer.furniture || outer.hidden || outer.raised ? null : markAt(element, pairs, look);
    if (found) {
      for (const one of found.used) used.add(one);
      where.raised = true;
    }
    const first = blocks.length;
    children(element, where);
    const ended = runFor(outer);
    const from = ended === shown ? start : 0;
    const end = ended.run.text.length;
    if (found && (end > from || found.inlineNote)) ended.marks.push({ start: Math.min(from, end), end, found });
    const href = tag === 'a' && !pairs.inside.has(element) ? addressOf(element) : null;
    if (href === null) return;
    if (end > from) ended.links.push({ start: from, end, href });
    // Blocks that began before the link are not the link's.
    linkWhole(start > 0 ? first + 1 : first, href);
  }

  function children(element: Element, where: Where): void {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) visit(child as Element, where);
      else if (child.nodeType === 3 && (!where.hidden || where.note))
        runFor(where).run.add(child as Text, where.pre, where.bold);
    }
  }

  visit(body, {
    kind: 'paragraph',
    level: null,
    furniture: false,
    hidden: false,
    pre: false,
    bold: false,
    centred: false,
    raised: false,
    note: null,
    depth: 0,
    item: null,
    cell: undefined,
  });
  close();
  for (const { block, candidate, root } of pending) {
    const target = firstOfRoot.get(root);
    if (target !== undefined) blocks[block]!.candidates[candidate]!.target = target;
  }
  return { blocks, places };
}
