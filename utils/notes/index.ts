/**
 * Ties marks to notes. What the document itself says (roles, links, note elements) comes first; then unlinked figures
 * are held against the notes or numbered lists that follow them, as one rising run of labels.
 */
import type { Reading } from '../reading/types';
import { labelsIn } from '../text/labels';
import { addressesOf, noteOf } from './content';
import { explicitSeries, isReferral, listSeries, looksLikeProposals, type Entry, type Series } from './entries';
import { bestChain, firstLabel, orphansIn, placesIn, type Place } from './select';
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
  const series = [...explicit];
  for (const list of listSeries(reading)) {
    if (looksLikeProposals(list, blocks)) continue;
    const before = series.filter((one) => one.to < list.from).reduce((last, one) => Math.max(last, one.to), -1);
    const inside = new Set(list.entries.flatMap((entry) => entry.blocks));
    const scope = places.filter((place) => place.block > before && place.block < list.from && !tied.has(place));
    const picked = pick(scope, list, new Map());
    if (picked.size === 0 || !isEnough(picked, list, reading)) continue;
    for (const [place, entries] of picked) tied.set(place, entries);
    series.push(list);
    for (const place of places) if (inside.has(place.block)) tied.delete(place);
  }
  series.sort((a, b) => a.from - b.from);
  const notesAt = new Set(series.flatMap((one) => one.entries.flatMap((entry) => entry.blocks)));

  for (const [at, one] of explicit.entries()) {
    const from = explicit[at - 1]?.to ?? -1;
    const to = at === explicit.length - 1 ? Infinity : one.to;
    const scope = places.filter((place) => place.block > from && place.block <= to && !notesAt.has(place.block));
    const known = new Map<Place, Entry[]>();
    for (const place of scope) if (tied.has(place)) known.set(place, tied.get(place)!);
    for (const [place, entries] of pick(
      scope.filter((place) => !tied.has(place)),
      one,
      known,
    ))
      tied.set(place, entries);
  }
  return compose(reading, places, tied, series, notesAt);
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
      if (place.candidate.via !== via || chosen.has(place)) return false;
      const entries = fits(place);
      return entries !== null && !covered.has(entries[0]!) && betweenNeighbours(place, rank, fixed);
    });
    const chain = bestChain(pool, (place) => rank.get(firstLabel(place)) ?? 0, series.entries.length + 1).filter(
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
      if (place.candidate.via !== via || chosen.has(place) || place.weight < 0.6) continue;
      const entries = fits(place);
      if (entries && entries.every((entry) => (first.get(entry) ?? Infinity) < place.at)) chosen.set(place, entries);
    }
  }
  return chosen;
}

/** Whether a place lies after the marks with lower labels and before those with higher ones. */
function betweenNeighbours(place: Place, rank: ReadonlyMap<string, number>, fixed: readonly Place[]): boolean {
  const own = rank.get(firstLabel(place)) ?? 0;
  let [low, high] = [0, fixed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fixed[middle]!.at < place.at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [fixed[low - 1], fixed[low]];
  return (
    (!before || (rank.get(firstLabel(before)) ?? -1) <= own) &&
    (!after || (rank.get(firstLabel(after)) ?? Infinity) >= own)
  );
}

/** Whether the marks found make a numbered list a list of notes. */
function isEnough(picked: ReadonlyMap<Place, Entry[]>, list: Series, reading: Reading): boolean {
  const covered = new Set([...picked.values()].flat()).size;
  const share = covered / list.entries.length;
  if (list.headed) return share >= 0.3;
  const cites = list.entries.filter((entry) =>
    entry.blocks.some((at) => /https?:|www\.|\b(?:19|20)\d\d\b/.test(reading.blocks[at]!.text)),
  ).length;
  return share >= (cites * 2 >= list.entries.length ? 0.4 : 0.6);
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
    byBlock.set(place.block, [...(byBlock.get(place.block) ?? []), place]);
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
