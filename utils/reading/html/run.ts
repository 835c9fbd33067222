/**
 * A run of text under way: normalised as `Block.text` is (NFC, no soft hyphens, single spaces), and for each stretch of
 * it the text node that it came from, so that a span can be found again on the page.
 */

import { addressGoesOn, type AddressJoin } from '../../text/brokenAddresses';
import { leadingLabel } from '../../text/labels';
import { matchesOf } from '../../text/matches';

/** A stretch of a run: `length` units of text that stand in `node` from `offset`, `taken` units there. */
interface Piece {
  start: number;
  length: number;
  node: Text;
  offset: number;
  taken: number;
}

/** An address that an author broke by hand: it ends open, or goes on with a sign that only addresses have. */
function brokenAddress(before: string, after: string): AddressJoin | null {
  const join = addressGoesOn(before, after, false);
  if (
    !join ||
    leadingLabel(after) ||
    !/\p{L}/u.test(join.token) ||
    /^[\p{L}\d-]+\.\p{Ll}{2,3}(?:\/|$)/u.test(join.token)
  )
    return null;
  return /[/\-_=?&%#+]$/.test(before) || /^[-/?&=_%#]/.test(after) ? join : null;
}

/**
 * Words with single spaces between them, which stand in a run as they do in the node, and other white space; between these
 * what is left out: soft hyphen, zero-width space and joiners, byte order mark.
 */
const STRETCHES = /[^\s\u00ad\u200b\u2060\ufeff]+(?: [^\s\u00ad\u200b\u2060\ufeff]+)*|\s+/g;
const CLUSTERS = /\P{M}\p{M}*|\p{M}+/gu;

export interface Break {
  /** Offset of the space that stands for the break. */
  at: number;
  /** Two or more in a row: an empty line. */
  empty: boolean;
}

export class Run {
  text = '';
  bold = 0;
  readonly breaks: Break[] = [];
  /** Addresses that a line break cut: joined, with their other readings. */
  readonly joints: { start: number; end: number; readings: string[] }[] = [];
  private readonly pieces: Piece[] = [];
  private gap = false;
  private broken = 0;

  /** Where the next printed character will stand. */
  get next(): number {
    return this.text.length + (this.gap && this.text.length > 0 ? 1 : 0);
  }

  /** Adds a text node; `keepLines` for preformatted text, where a line end is a break. */
  add(node: Text, keepLines: boolean, bold: boolean): void {
    let data = node.data;
    // "septem¬ber": a soft hyphen that some converters print.
    if (data.includes('¬')) data = data.replace(/(?<=\p{L})¬(?=\p{L})/gu, '\u00ad');
    for (const { 0: stretch, index } of matchesOf(STRETCHES, data)) {
      if (/^\s/.test(stretch)) {
        if (keepLines && stretch.includes('\n')) {
          this.lineBreak();
          if (stretch.indexOf('\n') !== stretch.lastIndexOf('\n')) this.lineBreak();
        } else this.gap = true;
        continue;
      }
      this.space(data, index);
      if (bold) this.bold += stretch.replaceAll(' ', '').length;
      const normal = stretch.normalize('NFC');
      if (normal === stretch) this.push(stretch, node, index, stretch.length);
      else
        for (const part of stretch.matchAll(CLUSTERS))
          this.push(part[0].normalize('NFC'), node, index + part.index, part[0].length);
    }
  }

  lineBreak(): void {
    this.broken++;
    this.gap = true;
  }

  /** Puts what stands for the white space before what begins at `at` in a node's text. */
  private space(data: string, at: number): void {
    const join = this.broken === 1 ? brokenAddress(this.text.slice(-600), data.slice(at, at + 120)) : null;
    if (join) {
      const start = this.text.length - join.before;
      if (this.joints.at(-1)?.start === start) this.joints.pop();
      this.joints.push({ start, end: start + join.readings[0]!.length, readings: join.readings });
    } else if (this.gap && this.text.length > 0) {
      if (this.broken > 0) this.breaks.push({ at: this.text.length, empty: this.broken > 1 });
      this.text += ' ';
    }
    this.gap = false;
    this.broken = 0;
  }

  private push(text: string, node: Text, offset: number, taken: number): void {
    this.pieces.push({ start: this.text.length, length: text.length, node, offset, taken });
    this.text += text;
  }

  /** The node and offset of the character at `at`; `end` asks for the place just after the character before it. */
  place(at: number, end: boolean): { node: Text; offset: number } | null {
    const want = end ? at - 1 : at;
    let [low, high] = [0, this.pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.start <= want) low = middle;
      else high = middle - 1;
    }
    let piece = this.pieces[low];
    if (!piece || want < piece.start) return null;
    if (want >= piece.start + piece.length) {
      // A space between two pieces: the end of the one before, or the start of the one after.
      if (end) return { node: piece.node, offset: piece.offset + piece.taken };
      piece = this.pieces[low + 1];
      return piece ? { node: piece.node, offset: piece.offset } : null;
    }
    const within = want - piece.start;
    // A space within a piece: as one between two.
    if (this.text[want] === ' ') return { node: piece.node, offset: piece.offset + within + (end ? 0 : 1) };
    if (piece.length !== piece.taken) return { node: piece.node, offset: piece.offset + (end ? piece.taken : 0) };
    return { node: piece.node, offset: piece.offset + within + (end ? 1 : 0) };
  }
}
