/**
 * Ties marks to notes. What the document itself says (roles, links, note elements) comes first; then unlinked figures
 * are held against the notes or numbered lists that follow them, as one rising run of labels.
 */
import type { Reading } from '../reading/types';
import { addressesOf, noteOf } from './content';
import { explicitSeries, isReferral, type Entry, type Series } from './entries';
import { listsOfNotes } from './lists';
import { orphansIn } from './orphans';
import { pick } from './pick';
import { firstAfter, placesIn, type Place } from './select';
import { takeOut } from './take';
import type { Mark, Note, Noted, TextBlock } from './types';

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
    const scope = places.slice(firstAfter(places, from), firstAfter(places, to));
    const known = new Map<Place, Entry[]>();
    for (const place of scope) if (tied.has(place)) known.set(place, tied.get(place)!);
    for (const [place, entries] of pick(
      scope.filter((place) => !tied.has(place)),
      one,
      known,
      true,
    ))
      tied.set(place, entries);
  }
  const series = [...explicit, ...listsOfNotes(reading, places, explicit, tied)].sort((a, b) => a.from - b.from);
  const notesAt = new Set(series.flatMap((one) => one.entries.flatMap((entry) => entry.blocks)));
  return compose(reading, places, tied, series, notesAt);
}

type InlineNote = NonNullable<Place['candidate']['inlineNote']>;

/** A raised or bracketed figure that is itself the link to its source has no other note: the address is what it says. */
function linkedFrom({ block, candidate }: Place, { blocks, address }: Reading): InlineNote | null {
  if (candidate.via !== 'raised' && !(candidate.via === 'bracket' && blocks[block]!.text[candidate.start] === '['))
    return null;
  const page = address.split('#')[0]!;
  const link = blocks[block]!.links.find(
    ({ start, end, href }) =>
      start >= candidate.start &&
      end <= candidate.end &&
      start < end &&
      /^https?:/i.test(href) &&
      href.split('#')[0] !== page,
  );
  return link ? { text: link.href, links: [{ start: 0, end: link.href.length, href: link.href }] } : null;
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
    const note = noteOf(entry.label, entry.blocks, reading);
    if (isReferral(note.text)) referrals.add(entry);
    else noteAt.set(entry, notes.push(note) - 1);
  }
  const free = places.filter((place) => !notesAt.has(place.block) && !tied.has(place));
  const inline = new Map<Place, InlineNote>();
  for (const place of free) {
    const own = place.candidate.inlineNote ?? linkedFrom(place, reading);
    if (own) inline.set(place, own);
  }
  const labels = new Set([...noteAt.keys()].map((entry) => entry.label));
  const orphans = orphansIn(
    places.filter((place) => !notesAt.has(place.block) && !inline.has(place)),
    new Set([...tied.keys()].filter((place) => tied.get(place)!.some((entry) => !referrals.has(entry)))),
    labels,
    blocks,
  );

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
      const [first, ...others]: (number | null)[] = entries.map((entry) => noteAt.get(entry) ?? null);
      let note = first;
      const own = inline.get(place) ?? place.candidate.inlineNote;
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
