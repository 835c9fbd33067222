/**
 * Where text stands: pdf.js items turned into pieces in a frame in which text runs to the right and lines go down,
 * however the page or the text on it is turned.
 */

/** The role the structure tree gives a stretch of text; null where it gives none worth knowing. */
export type TagRole = 'note' | 'heading' | 'list-item' | 'cell' | 'paragraph';

/** What the tags say of one marked-content run. `element` numbers the nearest block-like element of the page. */
export interface Tag {
  role: TagRole | null;
  level: number | null;
  element: number;
}

/** A run of text of one size on one baseline. `x`, `y` (baseline) and `width` in the frame of its quarter turn. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  /** A space is drawn before or after it. */
  spaceBefore: boolean;
  spaceAfter: boolean;
  /** A hyphen alone in a marked run of its own: LibreOffice's line-end hyphen in tagged files (footnotes.md 2.4). */
  softHyphen: boolean;
  /** Marked as an artifact: page number, running head. */
  artifact: boolean;
  tag: Tag | null;
  /** Set higher than the line it was put into. */
  raised: boolean;
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Quarter turns of the text against the page as it is shown: 0 upright, 1 running down, 2 upside down, 3 up. */
export type Turn = 0 | 1 | 2 | 3;

type Matrix = readonly number[];

/** The product of two PDF matrices: `inner` is applied first. */
export function multiply(outer: Matrix, inner: Matrix): [number, number, number, number, number, number] {
  const [a, b, c, d, e, f] = outer as [number, number, number, number, number, number];
  const [k, l, m, n, o, p] = inner as [number, number, number, number, number, number];
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}

/** The turn of text whose matrix on the shown page is `m`; null when it is slanted (a watermark). */
export function turnOf(m: Matrix): Turn | null {
  const angle = Math.atan2(m[1]!, m[0]!) / (Math.PI / 2);
  const turn = Math.round(angle);
  if (!Number.isFinite(angle) || Math.abs(angle - turn) > 0.12) return null;
  return (((turn % 4) + 4) % 4) as Turn;
}

/** A point of the shown page in the frame of a turn. */
export function toFrame(turn: Turn, x: number, y: number): [number, number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return [-y, x];
}

/** A box of the shown page in the frame of a turn. */
export function boxToFrame(turn: Turn, box: Box): Box {
  const [ax, ay] = toFrame(turn, box.x0, box.y0);
  const [bx, by] = toFrame(turn, box.x1, box.y1);
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
}

/** A box of a frame on the shown page. */
export function boxToPage(turn: Turn, box: Box): Box {
  // Turning back by `turn` is turning forward by the rest of a full turn.
  return boxToFrame(((4 - turn) % 4) as Turn, box);
}

/**
 * Relative advance of the characters that are not of the common width, in em: enough to place a cut inside a run whose
 * glyph widths pdf.js does not tell. Figures: Liberation Sans, rounded.
 */
const ADVANCES = new Map<string, number>([
  ...[...'ABCDEFGHJKLNOPQRSTUVXYZÅÄÖ&'].map((char) => [char, 0.68] as const),
  ...[..."ijl.,:;'|!ıIftr()[]/\\-"].map((char) => [char, 0.3] as const),
  ...[...'mwMW@%—'].map((char) => [char, 0.85] as const),
  [' ', 0.28],
]);
const COMMON_ADVANCE = 0.54;

/** The left edges of the characters of a piece (one more than there are characters), scaled to its true width. */
export function charEdges(text: string, x: number, width: number): number[] {
  const edges = [0];
  let sum = 0;
  for (let i = 0; i < text.length; i++) edges.push((sum += ADVANCES.get(text[i]!) ?? COMMON_ADVANCE));
  const scale = sum > 0 ? width / sum : 0;
  return edges.map((edge) => x + edge * scale);
}
