/** Which numbered lists are lists of notes: those whose numbers the text carries as marks. */
import type { Reading } from '../reading/types';
import { citesMostly, listSeries, looksLikeProposals, type Entry, type Series } from './entries';
import { pick } from './pick';
import type { Place } from './select';

/** Lists times candidates looked at, from the end: some hundred lists in a long text, and never minutes in a hostile one. */
const MOST_WORK = 250_000;

/**
 * The numbered lists that are notes, with their marks put into `tied`. From the end, since notes stand last: a list in
 * the text shall not take the marks of the list after it.
 */
export function listsOfNotes(
  reading: Reading,
  places: readonly Place[],
  explicit: readonly Series[],
  tied: Map<Place, Entry[]>,
): Series[] {
  const lists = listSeries(reading).filter(
    (list) => !looksLikeProposals(list, reading.blocks) && !explainsTable(list, reading.blocks),
  );
  const cites = lists.map((list) => list.form !== 'sign' && citesMostly(list, reading.blocks));
  const out: Series[] = [];
  let work = MOST_WORK;
  for (let at = lists.length - 1; at >= 0; at--) {
    const list = lists[at]!;
    work -= places.length + explicit.length;
    if (work < 0) break;
    const after = explicit.reduce((last, one) => (one.to < list.from ? Math.max(last, one.to) : last), -1);
    const isAbove = aboveNotes(list);
    const free = places.filter((place) => place.block > after && isAbove(place) && !tied.has(place));
    const before = cites.lastIndexOf(true, at - 1);
    const earlier = at > 0 && before >= 0 ? lists[before] : undefined;
    let picked = pick(free, list, new Map(), cites[at]!);
    const theirs = earlier
      ? pick(
          free.filter((place) => place.block < earlier.from),
          earlier,
          new Map(),
          true,
        )
      : new Map<Place, Entry[]>();
    if (earlier && isEnough(theirs, earlier, reading.blocks)) {
      // Marks before an earlier list of notes are not this one's, if it has its own after that list.
      const near = pick(
        free.filter((place) => place.block > earlier.to),
        list,
        new Map(),
        cites[at]!,
      );
      if (coverage(near) >= 0.8 * coverage(picked)) picked = near;
      // "Läs mer" below the notes: the marks are that list's whose every figure they are.
      else if (near.size === 0 && isFitter(theirs, earlier, picked, list)) continue;
    }
    if (!isEnough(picked, list, reading.blocks)) continue;
    if (explicit.length > 0 && !list.headed && !citesMostly(list, reading.blocks)) continue;
    const inside = new Set(list.entries.flatMap((entry) => entry.blocks));
    for (const place of places) if (inside.has(place.block)) tied.delete(place);
    for (const [place, entries] of picked) tied.set(place, entries);
    out.push(list);
  }
  return [...out, ...listsAhead(lists, places, tied, reading.blocks)];
}

/** Whether a place stands above the notes that its labels name; notes at the foot of each page have text between. */
function aboveNotes(list: Series): (place: Place) => boolean {
  const starts = new Map<string, number>();
  const own = new Set<number>();
  for (const { label, blocks } of list.entries) {
    if (!starts.has(label)) starts.set(label, blocks[0]!);
    for (const block of blocks) own.add(block);
  }
  return ({ block, labels }) =>
    block < list.from || (!own.has(block) && labels.every((label) => (starts.get(label) ?? -1) > block));
}

/** Notes in a box before their text: a list under their heading that cites, for marks that no list below has taken. */
function listsAhead(
  lists: readonly Series[],
  places: readonly Place[],
  tied: Map<Place, Entry[]>,
  blocks: Reading['blocks'],
): Series[] {
  const list = lists[0];
  if (!list?.headed || !citesMostly(list, blocks)) return [];
  if ([...tied.values()].flat().some((entry) => list.entries.includes(entry))) return [];
  const free = places.filter((place) => place.block > list.to && !tied.has(place));
  const picked = pick(free, list, new Map(), true);
  if (coverage(picked) < 0.6 * list.entries.length) return [];
  for (const [place, entries] of picked) tied.set(place, entries);
  return [list];
}

/** "*) Avser 2002–2015": what a table's figures stand for, not where they come from. */
const explainsTable = (list: Series, blocks: Reading['blocks']): boolean =>
  list.form === 'sign' &&
  list.entries.some((entry) =>
    /^[*†‡\s).:]+(?:avser|gäller|inkl|exkl|uppgift|prelimin|siffr|beräkna)/iu.test(blocks[entry.blocks[0]!]!.text),
  );

/** Whether more marks fit one list than the other, or as many fit a list of notes by its heading. */
const isFitter = (
  theirs: ReadonlyMap<Place, Entry[]>,
  one: Series,
  picked: ReadonlyMap<Place, Entry[]>,
  other: Series,
): boolean => theirs.size > picked.size || (theirs.size === picked.size && one.headed && !other.headed);

/** How many notes have a mark. */
const coverage = (picked: ReadonlyMap<Place, Entry[]>): number => new Set([...picked.values()].flat()).size;

/** Whether nothing but furniture follows a list. */
const endsText = (list: Series, blocks: Reading['blocks']): boolean =>
  blocks.slice(list.to + 1).every((block) => block.kind === 'furniture');

/** Whether the marks found make a numbered list a list of notes. */
function isEnough(picked: ReadonlyMap<Place, Entry[]>, list: Series, blocks: Reading['blocks']): boolean {
  if (picked.size === 0) return false;
  const share = coverage(picked) / list.entries.length;
  const cites = citesMostly(list, blocks);
  // One glued figure and one numbered line prove nothing, unless the line cites or ends the document.
  const glued = [...picked.keys()].every((place) => place.candidate.via === 'glued');
  if (glued && list.entries.length < 2 && !cites && !list.headed && !endsText(list, blocks)) return false;
  if (glued && list.entries.length > 1 && coverage(picked) < 2) return false;
  // "Torpa1, Råslätt2" over a list of three wishes: what neither cites nor ends the text lists no sources.
  if (glued && !cites && !list.headed && /^(?:stop|paren|list)$/.test(list.form ?? '') && !endsText(list, blocks))
    return false;
  // A table whose first column counts is one of sources when these cite.
  if (list.form === 'apart' && !cites) return false;
  // "(1) … (2)" counts up in a sentence as often as it marks: a list that neither cites nor is set like it is not meant.
  const typed = [...picked.keys()].some((place) => place.candidate.via === 'bracket');
  if (typed && !cites && !list.headed && !/^(?:bracket|round|sign|raised)$/.test(list.form ?? '')) return false;
  if (list.form === 'bullets') return cites && !glued && list.entries.length > 1 && share === 1;
  if (list.headed) return share >= 0.3;
  return share >= (cites ? 0.4 : 0.6);
}
