/**
 * Marks and notes that point at each other. One rule serves Word, LibreOffice, Google Docs, pandoc, MediaWiki,
 * WordPress, Substack, Aspose and mammoth without naming them (footnotes.md 6.2): a marker-like anchor leads to a block
 * that leads back, or that begins with the same label. Roles (DPUB-ARIA, EPUB 3) outrank it.
 */
import { labelNumber, labelOf, leadingLabel } from '../../text/labels';
import { noteRole, tagOf, type Look } from './look';
import type { Order } from './order';
import { blockAround, ordinals, shortText, startsBlock } from './shape';

export interface Pairs {
  /** Anchor of a mark → the root element of its note, or null for a mark whose note is not in the document. */
  marks: Map<Element, Element | null>;
  /** Root element of a note → the label of the mark that leads to it, null where no mark does. */
  roots: Map<Element, string | null>;
  /** Links from a note back to its mark that print no label: arrows, "Tillbaka". */
  backs: Set<Element>;
  /** Links to a place on the page, however they are written: no addresses. */
  inside: Set<Element>;
  /** A writer's own remarks in the margin, and what leads to them: no part of the text. */
  remarks: Set<Element>;
}

interface Reference {
  anchor: Element;
  target: Element;
  label: string | null;
  says: boolean;
}

const NOTE_LIKE = /ft?n|foot|end|note?r?\b|not\d|ref|cite|kalla|källa|sd(?:foot|end)/i;
/** Names that Google Docs and Word give their margin comments. */
const REMARK = /^(?:cmnt(?:_ref)?\d+|_?ms(?:ocom|oanchor)_\d+|_com_\d+)$/;
const STOPS = /^(?:html|body|main|article|table|tbody|thead|tfoot|ol|ul|dl)$/;

/**
 * Part of `href` after # when it leads within the page itself, else null. A page shown elsewhere than where it was
 * written (a print view, a copy) links to its notes at the old address: a note's name that stands on the page is its own.
 */
function fragmentOf(anchor: Element, address: string, names: ReadonlyMap<string, Element>): string | null {
  const href = anchor.getAttribute('href') ?? '';
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  const id = decoded(href.slice(at + 1));
  const isHere =
    at === 0 ||
    href.slice(0, at) === address ||
    (NOTE_LIKE.test(id) && names.has(id)) ||
    (anchor as HTMLAnchorElement).href?.split('#')[0] === address;
  return isHere ? id : null;
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** Finds every mark and note that the markup itself ties together. Reads the document, changes nothing. */
export function pairsIn(doc: Document, order: Order, look: Look, address: string): Pairs {
  const own = address.split('#')[0] ?? '';
  const names = new Map<string, Element>();
  for (const named of doc.querySelectorAll('a[name]')) {
    const name = named.getAttribute('name') ?? '';
    if (!names.has(name)) names.set(name, named);
  }
  for (const element of order.elements)
    if (element.id !== '') if (!names.has(element.id)) names.set(element.id, element);

  const references: Reference[] = [];
  const dead: Element[] = [];
  const remarks = new Set<Element>();
  for (const anchor of doc.querySelectorAll('a[href*="#"], [popovertarget], [aria-describedby]')) {
    const id =
      tagOf(anchor) === 'a' && anchor.hasAttribute('href')
        ? fragmentOf(anchor, own, names)
        : (anchor.getAttribute('popovertarget') ?? (anchor.getAttribute('aria-describedby') ?? '').trim());
    if (id === null || id === '') continue;
    if (REMARK.test(id)) {
      // What leads to a remark, or the remark that leads back.
      remarks.add(startsBlock(anchor, look) ? blockAround(anchor, look) : anchor);
      continue;
    }
    const text = shortText(anchor, 24);
    const label = text === null ? null : labelOf(text);
    const says = saysMark(anchor);
    const target = names.get(id);
    if (target) references.push({ anchor, target, label, says });
    else if (says || (label !== null && NOTE_LIKE.test(id) && !/^[a-z]$/i.test(label))) dead.push(anchor);
  }

  // Which block is led back to from which: "block of the target : a block around the anchor".
  const back = new Map<string, Reference>();
  const ways = references.map((reference) => {
    const at = order.at(blockAround(reference.target, look));
    const around: number[] = [];
    for (let block: Element | null = blockAround(reference.anchor, look); block && around.length < 5;) {
      around.push(order.at(block));
      block = block.parentElement ? blockAround(block.parentElement, look) : null;
    }
    for (const block of around) if (!back.has(`${at}:${block}`)) back.set(`${at}:${block}`, reference);
    return { reference, at, around };
  });

  const shared = sharedBlocks(references, order, look);
  const chosen: { reference: Reference; block: Element }[] = [];
  for (const { reference, at, around } of ways) {
    const { anchor, target, label, says } = reference;
    if ((label === null && !says) || order.holds(target, anchor)) continue;
    // Org mode calls its marks links back too: only one that leads up the page is.
    if (noteRole(anchor) === 'back' && order.at(target) < order.at(anchor)) continue;
    const block = noteBlock(target, look);
    if (order.holds(block, anchor)) continue;
    if (label !== null && shared.has(block) && order.at(anchor) < order.at(target)) {
      dead.push(anchor);
      continue;
    }
    const answer = around.map((one) => back.get(`${one}:${order.at(block)}`)).find((one) => one !== undefined);
    if (answer === undefined && at >= 0 && !says) {
      if (order.at(target) > order.at(anchor) && label !== null && beginsWith(block, label, anchor, look))
        chosen.push({ reference, block });
      continue;
    }
    if (says || isMarkSide(reference, answer!, order, look)) chosen.push({ reference, block });
  }
  // A label that begins its block and leads back to nothing is a note whose mark was lost, not a mark.
  const lone = new Set(dead.filter((anchor) => beginsNote(anchor, look)));
  const marks = dead.filter((anchor) => !lone.has(anchor));
  return assemble(doc, order, look, chosen, marks, references, [...lone], remarks);
}

/**
 * Blocks that hold several notes, cut by line breaks: no note is an element of its own there, and their marks are tied
 * by number once the lines are apart.
 */
function sharedBlocks(references: readonly Reference[], order: Order, look: Look): Set<Element> {
  const labels = new Map<Element, Set<string>>();
  for (const { anchor, target, label } of references) {
    if (label === null || order.at(target) < order.at(anchor) || !startsBlock(target, look)) continue;
    const block = noteBlock(target, look);
    labels.set(block, (labels.get(block) ?? new Set()).add(label));
  }
  return new Set(
    [...labels].filter(([block, own]) => own.size > 1 && block.querySelector('br') !== null).map(([block]) => block),
  );
}

/** Of two anchors that lead to each other, whether `mark` is the one in running text. */
function isMarkSide(mark: Reference, note: Reference, order: Order, look: Look): boolean {
  const earlier = order.at(mark.anchor) < order.at(note.anchor);
  if (note.label === null) return earlier || !startsBlock(mark.anchor, look);
  const [markLeads, noteLeads] = [startsBlock(mark.anchor, look), startsBlock(note.anchor, look)];
  // Notes set before their text are told by where the anchors stand in their blocks.
  return markLeads === noteLeads ? earlier : noteLeads;
}

/** A one-way link counts when its target is a note by role, begins with the label, or is that item of a list. */
function beginsWith(block: Element, label: string, anchor: Element, look: Look): boolean {
  if (/^h[1-6]$/.test(tagOf(block)) || (startsBlock(anchor, look) && tagOf(anchor.parentElement ?? anchor) !== 'sup'))
    return false;
  if (noteRole(block) === 'note' || (block.parentElement && noteRole(block.parentElement) === 'notes')) return true;
  const text = (block.textContent ?? '').slice(0, 400).trimStart();
  if (leadingLabel(text)?.label === label) return true;
  return tagOf(block) === 'li' && ordinals(block).get(block) === labelNumber(label);
}

function beginsNote(anchor: Element, look: Look): boolean {
  const block = blockAround(anchor, look);
  return startsBlock(anchor, look) && noteRole(anchor) !== 'mark' && (block.textContent ?? '').trim().length > 12;
}

function saysMark(anchor: Element): boolean {
  if (noteRole(anchor) === 'mark' || /\bfootnote\b/.test(anchor.getAttribute('rel') ?? '')) return true;
  const parent = anchor.parentElement;
  if (parent && noteRole(parent) === 'mark') return true;
  const inner = anchor.firstElementChild;
  return inner !== null && noteRole(inner) === 'mark';
}

/** The block that holds the note which `target` begins. */
function noteBlock(target: Element, look: Look): Element {
  let block = blockAround(target, look);
  if (block === target && (target.textContent ?? '').trim() === '' && target.nextElementSibling)
    block = target.nextElementSibling;
  const row = /^t[dh]$/.test(tagOf(block)) ? block.parentElement : null;
  return row && row.firstElementChild === block ? row : block;
}

function assemble(
  doc: Document,
  order: Order,
  look: Look,
  chosen: { reference: Reference; block: Element }[],
  dead: Element[],
  references: Reference[],
  lone: Element[],
  remarks: Set<Element>,
): Pairs {
  const pairs: Pairs = { marks: new Map(), roots: new Map(), backs: new Set(), inside: new Set(), remarks };
  const labels = new Map(lone.map((anchor) => [blockAround(anchor, look), labelOf(shortText(anchor, 24) ?? '')]));
  const blocks = [...new Set([...chosen.map((one) => one.block), ...labels.keys()])];
  for (const element of doc.querySelectorAll('[role], [epub\\:type]')) {
    const role = noteRole(element);
    if (role === 'note') blocks.push(element);
    if (role === 'notes')
      for (const item of element.querySelectorAll('li'))
        if (!/^li$/.test(tagOf(item.parentElement?.parentElement ?? item.parentElement!))) blocks.push(item);
  }
  const at = [...new Set(blocks)].map((block) => order.at(block)).sort((a, b) => a - b);
  const markAt = chosen.map(({ reference }) => order.at(reference.anchor)).sort((a, b) => a - b);
  const rootOf = new Map<Element, Element>();
  for (const block of new Set(blocks)) {
    let root = block;
    while (root.parentElement && !STOPS.test(tagOf(root.parentElement))) {
      const parent = root.parentElement;
      const [from, to] = [order.at(parent), order.last(parent)];
      if (countIn(at, from, to) !== countIn(at, order.at(root), order.last(root)) || countIn(markAt, from, to) > 0)
        break;
      if (
        !startsBlock(root, look, parent) ||
        noteRole(parent) === 'notes' ||
        parent.querySelector('h1, h2, h3, h4, h5, h6')
      )
        break;
      root = parent;
    }
    rootOf.set(block, root);
  }
  for (const [block, root] of rootOf) {
    if (!pairs.roots.has(root) || labels.has(block)) pairs.roots.set(root, labels.get(block) ?? null);
  }
  for (const { reference, block } of chosen) {
    const root = rootOf.get(block)!;
    if (insideRoot(reference.anchor, pairs.roots)) continue;
    pairs.marks.set(reference.anchor, root);
    pairs.roots.set(root, pairs.roots.get(root) ?? reference.label);
  }
  for (const anchor of dead) if (!insideRoot(anchor, pairs.roots)) pairs.marks.set(anchor, null);
  for (const { anchor, label } of references) {
    pairs.inside.add(anchor);
    if (!insideRoot(anchor, pairs.roots) || shortText(anchor, 40) === null) continue;
    if (label === null || !startsBlock(anchor, look)) pairs.backs.add(anchor);
  }
  return pairs;
}

function insideRoot(element: Element, roots: Map<Element, unknown>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (roots.has(up)) return true;
  return false;
}

/** How many of the sorted numbers lie in from..to. */
function countIn(sorted: number[], from: number, to: number): number {
  const lower = (value: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return lower(to + 1) - lower(from);
}
