/** What a note says: its text without label and link back, and its addresses. */
import type { Block, Link, Reading } from '../reading/types';
import { addressGoesOn } from '../text/brokenAddresses';
import { cutEnd } from '../text/ends';
import { labelOf, leadingLabel } from '../text/labels';
import type { Note } from './types';
import { findUrls, sameAddress, trimAddress, unwrapAddress } from './urls';

const ARROWS_BEFORE = /^[\s↑↩⤴⇑^↵▲]+/u;
const ARROW_AFTER = /[\s↑↩⤴⇑↵▲\ufe0e\ufe0f]/;

/** Length of the label at the start of a note's text, 0 when it is not printed there. */
function labelLength(text: string, label: string): number {
  const arrows = ARROWS_BEFORE.exec(text)?.[0].length ?? 0;
  if (labelOf(text) === label) return text.length;
  const leading = leadingLabel(text.slice(arrows));
  if (leading && leading.label.toLowerCase() === label.toLowerCase()) return arrows + leading.length;
  if (/^(?:[ivxl]+|[a-z])$/.test(label) && text.startsWith(`${label} `)) return label.length + 1;
  return 0;
}

/** Addresses of `text` and `links` in reading order: a link's own address before the one it shows; both when they differ. */
export function addressesOf(
  text: string,
  links: readonly Link[],
  readings: Block['addressReadings'],
): Pick<Note, 'urls' | 'urlReadings'> {
  const web = links.filter((link) => /^https?:/i.test(link.href));
  const found: { start: number; url: string }[] = [];
  const urlReadings: Note['urlReadings'] = {};
  const seen = findUrls(text, readings);
  for (const link of web) found.push({ start: link.start, url: unwrapAddress(trimAddress(link.href)) });
  for (const shown of seen) {
    const linked = web
      .filter((link) => link.start < shown.end && link.end > shown.start)
      .map((link) => unwrapAddress(trimAddress(link.href)));
    // The link's address wins when the text shows the same, or only a part of it.
    if (linked.some((url) => sameAddress(url, shown.url) || isPartOf(shown.url, url))) continue;
    found.push({ start: shown.start + 0.5, url: shown.url });
    if (shown.readings.length > 1) urlReadings[shown.url] = shown.readings;
  }
  found.sort((a, b) => a.start - b.start);
  return { urls: [...new Set(found.map((one) => one.url))], urlReadings };
}

/** "www.dn.se/artik…" or an address cut by its layout shows only the beginning of the link's. */
function isPartOf(shown: string, whole: string): boolean {
  const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase();
  const [part, all] = [bare(shown).replace(/(?:…|\.\.\.)$/, ''), bare(whole)];
  if (!all.startsWith(part)) return false;
  // A short one must be the whole site's name: "dn.se" of dn.se/debatt/…
  return part.length >= 8 || /^(?:[/?#]|$)/.test(all.slice(part.length));
}

/**
 * Whether the reader has left the label out of a note's text already: "2 kap. 3 §" as note 2 must keep its figure. Web
 * pages print it in the note as they like.
 */
const isLabelOut = (block: Block, kind: Reading['kind']): boolean =>
  kind !== 'html' && block.kind === 'note' && block.noteLabel !== null;

/** Joins the blocks of a note, label cut, to what it says. */
export function noteOf(label: string, indexes: readonly number[], { blocks, kind }: Reading): Note {
  let text = '';
  const links: Link[] = [];
  const readings: Block['addressReadings'] = [];
  for (const [order, index] of indexes.entries()) {
    const block = blocks[index]!;
    const cut = order > 0 || isLabelOut(block, kind) ? 0 : labelLength(block.text, label);
    const join = text === '' ? null : addressGoesOn(text, block.text.slice(cut), false);
    if (join) {
      const start = text.length - join.before;
      readings.push({ start, end: start + join.readings[0]!.length, readings: join.readings });
    } else if (text !== '') text += ' ';
    const shift = text.length - cut;
    text += block.text.slice(cut);
    const moved = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: Math.max(0, span.start + shift),
      end: Math.max(0, span.end + shift),
    });
    links.push(...block.links.map(moved));
    readings.push(...block.addressReadings.map(moved));
  }
  return {
    label,
    text: cutEnd(text, ARROW_AFTER).replace(ARROWS_BEFORE, ''),
    ...addressesOf(text, links, readings),
    page: blocks[indexes[0]!]?.page ?? null,
    blocks: [...indexes],
  };
}
