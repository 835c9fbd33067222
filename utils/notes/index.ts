/**
 * Ties marks to notes. What the document itself says (roles, links, note elements) comes first; then unlinked figures
 * are held against the notes or numbered lists that follow them, as one rising run of labels.
 */
import type { Reading } from '../reading/types';
import { labelsIn } from '../text/labels';
import { addressesOf, noteOf } from './content';
import {
  citesMostly,
  explicitSeries,
  isReferral,
  listSeries,
  looksLikeProposals,
  type Entry,
  type Series,
} from './entries';
import { bestChain, rankingLabel, orphansIn, placesIn, type Place } from './select';
import { takeOut } from './take';
import type { Mark, Note, Noted, TextBlock } from './types';

type Via = Place['candidate']['via'];

/** Marks tied to notes, notes with their text and addresses, and the running text without marks. Linear in the text. */
export function tieNotes(reading: Reading): Noted {
  const { blocks } = reading;
  const running = (index: number): boolean => blocks[index]!.kind !== 'furniture' && blocks[index]!.kind !== 'note';
  const places = placesIn(blocks, running);
  const explicit = explicitSeries(blocks);
  const byTarget = new Map<number, Entry>();
  for (const series of explicit)
    for (const entry of series.entries) for (const block of entry.blocks) byTarget.set(block, entry);

  const tied = new Map<Place, Entry[]>();
  for (const place of places) {
    const { target } = place.candidate;
    const entry = target === null ? undefined : byTarget.get(target);
    if (entry) tied.set(place, [entry]);
  }
  for (const [at, one] of explicit.entries()) {
    const from = explicit[at - 1]?.to ?? -1;
    const to = at === explicit.length - 1 ? Infinity : one.to;
    const scope = places.filter((place) => place.block > from && place.block <= to);
    const known = new Map<Place, Entry[]>();
    for (const place of scope) if (tied.has(place)) known.set(place, tied.get(place)!);
    for (const [place, entries] of pick(
      scope.filter((place) => !tied.has(place)),
      one,
      known,
    ))
      tied.set(place, entries);
  }
  const series = [...explicit, ...listsOfNotes(reading, places, explicit, tied)].sort((a, b) => a.from - b.from);
  const notesAt = new Set(series.flatMap((one) => one.entries.flatMap((entry) => entry.blocks)));
  return compose(reading, places, tied, series, notesAt);
}

/**
 * The numbered lists that are notes, with their marks put into `tied`. From the end, since notes stand last: a list in
 * the text shall not take the marks of the list after it.
 */
function listsOfNotes(
  reading: Reading,
  places: readonly Place[],
  explicit: readonly Series[],
  tied: Map<Place, Entry[]>,
): Series[] {
  const lists = listSeries(reading).filter((list) => !looksLikeProposals(list, reading.blocks));
  const out: Series[] = [];
  for (let at = lists.length - 1; at >= 0; at--) {
    const list = lists[at]!;
    const after = explicit.reduce((last, one) => (one.to < list.from ? Math.max(last, one.to) : last), -1);
    const free = places.filter((place) => place.block > after && place.block < list.from && !tied.has(place));
    const earlier = lists.slice(0, at).findLast((one) => citesMostly(one, reading.blocks));
    let picked = pick(free, list, new Map());
    if (
      earlier &&
      isEnough(
        pick(
          free.filter((place) => place.block < earlier.from),
          earlier,
          new Map(),
        ),
        earlier,
        reading.blocks,
      )
    ) {
      // Marks before an earlier list of notes are not this one's, if it has its own after that list.
      const near = pick(
        free.filter((place) => place.block > earlier.to),
        list,
        new Map(),
      );
      if (coverage(near) >= 0.8 * coverage(picked)) picked = near;
    }
    if (!isEnough(picked, list, reading.blocks)) continue;
    if (explicit.length > 0 && !list.headed && !citesMostly(list, reading.blocks)) continue;
    const inside = new Set(list.entries.flatMap((entry) => entry.blocks));
    for (const place of places) if (inside.has(place.block)) tied.delete(place);
    for (const [place, entries] of picked) tied.set(place, entries);
    out.push(list);
  }
  return out;
}

/** Marks for the notes of one series among unlinked candidates; `known` are those already tied. */
function pick(scope: readonly Place[], series: Series, known: ReadonlyMap<Place, Entry[]>): Map<Place, Entry[]> {
  const rank = new Map<string, number>();
  const entryOf = new Map<string, Entry>();
  for (const [at, entry] of series.entries.entries()) {
    if (entry.label === '' || entryOf.has(entry.label)) continue;
    rank.set(entry.label, at);
    entryOf.set(entry.label, entry);
  }
  const covered = new Set([...known.values()].flat());
  const chosen = new Map<Place, Entry[]>();
  const fits = (place: Place): Entry[] | null => {
    const entries = labelsIn(place.candidate.label).map((label) => entryOf.get(label));
    return entries.length > 0 && entries.every((entry) => entry !== undefined) ? (entries as Entry[]) : null;
  };
  const open = (): Entry[] => series.entries.filter((entry) => !covered.has(entry));
  for (const via of ['raised', 'bracket', 'glued'] as Via[]) {
    if (open().length === 0) break;
    const fixed = [...known.keys(), ...chosen.keys()].sort((a, b) => a.at - b.at);
    const pool = scope.filter((place) => {
      if (kindOf(place) !== via || chosen.has(place)) return false;
      const entries = fits(place);
      return entries !== null && entries.some((entry) => !covered.has(entry)) && betweenNeighbours(place, rank, fixed);
    });
    const chain = bestChain(pool, (place) => rank.get(rankingLabel(place)) ?? 0, series.entries.length + 1).filter(
      (place) => place.weight >= 0.1,
    );
    const sum = chain.reduce((total, place) => total + place.weight, 0);
    const missing = open().length;
    // A glued figure alone proves nothing: the run has to cover most of what is still open.
    if (via === 'glued' && (sum < 0.5 * missing || (chain.length === 1 && chain[0]!.weight < 0.6))) continue;
    if (via === 'bracket' && chain.length * 2 < missing) continue;
    for (const place of chain) {
      const entries = fits(place)!;
      chosen.set(place, entries);
      for (const entry of entries) covered.add(entry);
    }
    if (via === 'glued' || known.size > 0 || chain.length === 0) continue;
    // One note may be marked again, later and plainly.
    const first = new Map<Entry, number>();
    for (const [place, entries] of chosen)
      for (const entry of entries) first.set(entry, Math.min(first.get(entry) ?? Infinity, place.at));
    for (const place of scope) {
      if (kindOf(place) !== via || chosen.has(place) || place.weight < 0.6) continue;
      const entries = fits(place);
      if (entries && entries.every((entry) => (first.get(entry) ?? Infinity) < place.at)) chosen.set(place, entries);
    }
  }
  return chosen;
}

/** A mark by role or link whose note the markup does not reach is held against the notes as a raised figure is. */
const kindOf = ({ candidate }: Place): Via => (/^(?:role|link|own)$/.test(candidate.via) ? 'raised' : candidate.via);

/** Whether a place lies after the marks with lower labels and before those with higher ones. */
function betweenNeighbours(place: Place, rank: ReadonlyMap<string, number>, fixed: readonly Place[]): boolean {
  const own = rank.get(rankingLabel(place)) ?? 0;
  let [low, high] = [0, fixed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fixed[middle]!.at < place.at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [fixed[low - 1], fixed[low]];
  return (
    (!before || (rank.get(rankingLabel(before)) ?? -1) <= own) &&
    (!after || (rank.get(rankingLabel(after)) ?? Infinity) >= own)
  );
}

/** How many notes have a mark. */
const coverage = (picked: ReadonlyMap<Place, Entry[]>): number => new Set([...picked.values()].flat()).size;

/** Whether the marks found make a numbered list a list of notes. */
function isEnough(picked: ReadonlyMap<Place, Entry[]>, list: Series, blocks: Reading['blocks']): boolean {
  if (picked.size === 0) return false;
  const share = coverage(picked) / list.entries.length;
  const cites = citesMostly(list, blocks);
  // One glued figure and one numbered line prove nothing, unless the line cites.
  const glued = [...picked.keys()].every((place) => place.candidate.via === 'glued');
  if (glued && list.entries.length < 2 && !cites && !list.headed) return false;
  if (list.headed) return share >= 0.3;
  return share >= (cites ? 0.4 : 0.6);
}

function compose(
  reading: Reading,
  places: readonly Place[],
  tied: ReadonlyMap<Place, Entry[]>,
  series: readonly Series[],
  notesAt: ReadonlySet<number>,
): Noted {
  const { blocks } = reading;
  const notes: Note[] = [];
  const noteAt = new Map<Entry, number>();
  const referrals = new Set<Entry>();
  for (const entry of series.flatMap((one) => one.entries)) {
    const note = noteOf(entry.label, entry.blocks, blocks);
    if (isReferral(note.text)) referrals.add(entry);
    else noteAt.set(entry, notes.push(note) - 1);
  }
  const free = places.filter((place) => !notesAt.has(place.block) && !tied.has(place));
  const dead = free.filter(
    ({ candidate }) => /^(?:role|link|own)$/.test(candidate.via) && candidate.inlineNote === null,
  );
  const hung = free.filter(({ candidate }) => candidate.inlineNote !== null);
  const unanswered = series.some((one) => !referrals.has(one.entries[0]!))
    ? []
    : orphansIn(free.filter(({ candidate }) => candidate.via === 'raised'));
  const orphans = new Set([...dead, ...unanswered]);
  const inline = new Set(hung);

  const byBlock = new Map<number, Place[]>();
  for (const place of places) {
    if (!tied.has(place) && !orphans.has(place) && !inline.has(place)) continue;
    const here = byBlock.get(place.block);
    if (here) here.push(place);
    else byBlock.set(place.block, [place]);
  }
  const text: TextBlock[] = [];
  const marks: Mark[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'furniture' || notesAt.has(index)) continue;
    const here = (byBlock.get(index) ?? []).sort((a, b) => a.candidate.start - b.candidate.start);
    const { text: taken, offsets } = takeOut(
      index,
      block,
      here.map((place) => place.candidate),
    );
    text.push(taken);
    for (const [at, place] of here.entries()) {
      const entries = tied.get(place) ?? [];
      if (entries.some((entry) => referrals.has(entry))) continue;
      let [note, ...others]: (number | null)[] = entries.map((entry) => noteAt.get(entry) ?? null);
      const own = place.candidate.inlineNote;
      if (own && note === undefined) {
        note =
          notes.push({
            label: place.candidate.label,
            text: own.text,
            ...addressesOf(own.text, own.links, []),
            page: block.page,
            blocks: [],
          }) - 1;
      }
      marks.push({
        label: place.candidate.label,
        note: note ?? null,
        others: others.filter((one) => one !== null),
        block: index,
        offset: offsets[at]!,
        page: block.page,
      });
    }
  }
  return { text, marks, notes };
}
