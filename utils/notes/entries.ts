/** Notes as the reading holds them: note blocks, and numbered lists that may turn out to be notes. */
import type { Block, Reading } from '../reading/types';
import { isNoteHeading } from '../text/noteHeading';
import { labelNumber, labelOf, leadingLabel, type LeadingLabel } from '../text/labels';

/** One note, or one item of a list. */
export interface Entry {
  label: string;
  blocks: number[];
}

/** Notes numbered together: labels are unique within a series. */
export interface Series {
  entries: Entry[];
  /** Index of the first and the last block. */
  from: number;
  to: number;
  /** Whether the document itself says that these are notes. */
  explicit: boolean;
  /**
   * How a list's numbers are printed; "list" for the numbers of a list element, "apart" for a column of its own (a
   * table of sources), "bullets" where none is printed and the items' order is all there is.
   */
  form: LeadingLabel['form'] | 'list' | 'apart' | 'bullets' | null;
  /** Stands under a heading such as "Källor". */
  headed: boolean;
}

const NOTE_HEADING =
  /^(?:\d+\.?\s+)?(?:fot|slut)?noter(?:na)?|^(?:käll(?:or|förteckning|hänvisningar)|referens(?:er|lista)|hänvisningar|litteratur(?:förteckning)?|länkar|footnotes|notes|references|sources)\b/i;

const CITES = /https?:|www\.|\b(?:19|20)\d\d\b|\bibid\b|\b(?:sou|prop\.|bet\.|dnr)\s/i;

/** The note blocks in order, a new series where a label comes again. */
export function explicitSeries(blocks: readonly Block[]): Series[] {
  const entries: Entry[] = [];
  const byBlock = new Map<number, Entry>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'note') continue;
    const earlier = block.continues === null ? undefined : byBlock.get(block.continues);
    if (earlier) {
      earlier.blocks.push(at);
      byBlock.set(at, earlier);
      continue;
    }
    const entry = { label: block.noteLabel ?? leadingLabel(block.text)?.label ?? '', blocks: [at] };
    entries.push(entry);
    byBlock.set(at, entry);
  }
  const series: Series[] = [];
  let seen = new Set<string>();
  for (const entry of entries) {
    let current = series.at(-1);
    if (!current || (entry.label !== '' && seen.has(entry.label))) {
      current = { entries: [], from: entry.blocks[0]!, to: 0, explicit: true, form: null, headed: false };
      series.push(current);
      seen = new Set();
    }
    seen.add(entry.label);
    current.entries.push(entry);
    current.to = Math.max(current.to, ...entry.blocks.slice(-1));
  }
  return series;
}

/** A block's number as an item of a list, and how it is printed. */
function itemLabel(block: Block): { label: string; form: Series['form'] } | null {
  if (block.kind === 'furniture' || block.kind === 'note' || block.kind === 'heading') return null;
  if (block.noteLabel !== null) return { label: block.noteLabel, form: 'list' };
  // "ᵃ https://…": a letter that is set, not typed.
  const raised = block.candidates.find((one) => one.start === 0 && one.via === 'raised' && /^[a-z]$/.test(one.label));
  if (raised) return { label: raised.label, form: 'raised' };
  const leading = leadingLabel(block.text);
  // A table's row ("3 -60 -1 720") is no item; "3 A.a. s. 12" is.
  if (!leading || !/\p{L}{2}|\p{L}\.\s?\p{L}/u.test(block.text.slice(leading.length, leading.length + 80))) return null;
  const set = block.candidates.find((one) => one.start === 0 && one.label === leading.label);
  return { label: leading.label, form: set ? (set.via === 'raised' ? 'raised' : leading.form) : leading.form };
}

interface Item {
  at: number;
  label: string;
  number: number;
  form: Series['form'];
  /** Its blocks: two where the label stands in one of its own. */
  blocks: number[];
}

/** The items of lists, each at its first block. */
function itemsIn(blocks: readonly Block[]): (Item | null)[] {
  let bullets = 0;
  return blocks.map((block, at): Item | null => {
    const item = itemLabel(block) ?? apartLabel(block, blocks[at + 1]);
    const number = item ? labelNumber(item.label) : null;
    const isBullet = item === null && block.kind === 'list-item' && (bullets > 0 || isNoteHeading(before(blocks, at)));
    bullets = isBullet ? bullets + 1 : 0;
    if (isBullet) return { at, label: String(bullets), number: bullets, form: 'bullets', blocks: [at] };
    if (!item || number === null) return null;
    return { at, ...item, number, blocks: item.form === 'apart' ? [at, at + 1] : [at] };
  });
}

const before = (blocks: readonly Block[], at: number): string => blocks[at - 1]?.text ?? '';

const citesItself = (block: Block): boolean =>
  CITES.test(block.text) || block.links.some((link) => /^https?:/i.test(link.href));

/** "1" in a cell or column of its own, with a source in the next. */
function apartLabel(block: Block, next: Block | undefined): { label: string; form: Series['form'] } | null {
  const label = block.text.length <= 5 && /\d/.test(block.text) ? labelOf(block.text) : null;
  if (label === null || !next || !/^(?:cell|paragraph|list-item)$/.test(next.kind) || block.kind === 'furniture')
    return null;
  const cites = citesItself(next);
  // In a table of two columns, the sources that cite speak for those that do not ("Samma rapport, s. 12").
  const inRow = block.cell?.column === 0 && next.cell?.column === 1 && next.cell.row === block.cell.row;
  return (cites || inRow) && itemLabel(next) === null ? { label, form: 'apart' } : null;
}

/**
 * Runs of blocks numbered 1, 2, 3 … in one form, with at most two unnumbered blocks inside an item. One item out of
 * order between two that follow each other (a label typed by hand) stays in its run.
 */
export function listSeries(reading: Reading): Series[] {
  const items = itemsIn(reading.blocks);
  const numbered = items.filter((item) => item !== null);
  const following = new Map(numbered.map((item, order) => [item, numbered[order + 1] ?? null]));
  const out: Series[] = [];
  let current: Series | null = null;
  let last = 0;
  let loose: number[] = [];
  let headed = false;
  /** The last block so far whose text carries a figure. */
  const carries = new Map<string, number>();
  /** Whether text between the notes so far and this one carries its figure. */
  const markedSince = (block: number, item: Item): boolean => (carries.get(item.label) ?? -1) > block;
  /** Notes that stand below each section or table, numbered on through the document. */
  const countsOn = (item: Item): boolean =>
    item.number === last + 1 &&
    item.form === out.at(-1)?.form &&
    (item.form === 'raised' || CITES.test(reading.blocks[item.at]!.text));
  const stop = (): void => {
    current = null;
    loose = [];
  };
  for (const [at, block] of reading.blocks.entries()) {
    for (const one of reading.blocks[at - 1]?.candidates ?? []) if (one.start > 0) carries.set(one.label, at - 1);
    if (block.kind === 'furniture' || block.kind === 'note') continue;
    if (items[at - 1]?.form === 'apart') continue;
    const item = items[at] ?? null;
    if (!item) {
      if (block.kind === 'heading' || block.emphasised || block.text.length < 40)
        headed = NOTE_HEADING.test(block.text);
      else if (current === null) headed = false;
      if (current !== null && block.kind !== 'heading' && loose.length < 2) loose.push(at);
      else stop();
      continue;
    }
    const open: Series | null = current;
    const next = following.get(item);
    // A gap of one or two within a list without text between: a note is missing.
    const ahead = item.number - last;
    const gap = ahead > 1 && ahead <= 3 && loose.length === 0 && item.form !== 'bare' && at - (open?.to ?? at) === 1;
    // Signs have no one order: "*, **, †" and "*, †, ‡" are both printed.
    const nextSign = item.form === 'sign' && open?.entries.every((entry) => entry.label !== item.label) === true;
    // Text between that carries the item's mark is no part of the note before it.
    const marked = loose.some((block) =>
      reading.blocks[block]!.candidates.some((one) => one.label === item.label && one.start > 0),
    );
    const goesOn = open !== null && item.form === open.form && (ahead === 1 || gap || nextSign) && !marked;
    // A 1 after text begins the next page's notes.
    const strays =
      open !== null &&
      !goesOn &&
      (item.number > 1 || loose.length === 0) &&
      item.form === open.form &&
      next?.form === open.form &&
      next.number === last + 1 &&
      next.at - at <= 2;
    if (open !== null && (goesOn || strays)) {
      open.entries.at(-1)!.blocks.push(...loose);
      open.entries.push({ label: item.label, blocks: [...item.blocks] });
      open.to = item.blocks.at(-1)!;
      if (goesOn) last = item.number;
      loose = [];
    } else if (item.number === last + 1 && item.form === out.at(-1)?.form && markedSince(out.at(-1)!.to, item)) {
      // Notes at the foot of each page, numbered on: one series, with text between.
      current = out.at(-1)!;
      current.entries.push({ label: item.label, blocks: [...item.blocks] });
      current.to = item.blocks.at(-1)!;
      last = item.number;
      loose = [];
    } else if (item.number === 1 || countsOn(item)) {
      current = {
        entries: [{ label: item.label, blocks: [...item.blocks] }],
        from: at,
        to: item.blocks.at(-1)!,
        explicit: false,
        form: item.form,
        headed,
      };
      out.push(current);
      last = item.number;
      loose = [];
    } else stop();
  }
  return out;
}

const PROPOSAL =
  /^(?:att\b|(?:riksdagen|region\p{L}*|landsting\p{L}*|kommun\p{L}*|fullmäktige)\s+(?:ställer|tillkänna|beslutar|ger|uppdrar|bör|ska)|uppdra\b|yrkande)/iu;

/** Whether at least half of a list's items cite: an address, a year, an official document. */
export function citesMostly(series: Series, blocks: readonly Block[]): boolean {
  const citing = series.entries.filter(({ blocks: own }) =>
    series.form === 'apart' ? citesItself(blocks[own[1]!]!) : CITES.test(blocks[own[0]!]!.text),
  );
  return citing.length * 2 >= series.entries.length;
}

/** Whether a list's items ask for something (att-satser) rather than cite. */
export function looksLikeProposals(series: Series, blocks: readonly Block[]): boolean {
  const asking = series.entries.filter((entry) => {
    const text = blocks[entry.blocks[0]!]!.text;
    return PROPOSAL.test(text.slice(leadingLabel(text)?.length ?? 0));
  });
  return asking.length * 2 >= series.entries.length;
}

/** The Riksdag's own remarks on where a proposal was sent (footnotes.md 6.3): no sources. */
export function isReferral(text: string): boolean {
  return /^yrkande(?:t|na|n)?\b[\s\S]{0,80}\bhänvisa(?:t|s|de|des|ts)\b/i.test(text) && !/https?:/.test(text);
}
