/** pdf.js text content → pieces, sorted by how the text is turned on the page. */
import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import { multiply, toFrame, turnOf, type Piece, type Tag, type Turn } from './frame';

/** The pieces of a page by turn; slanted text (watermarks) is left out of them. */
export type TurnedPieces = Map<Turn, Piece[]>;

/**
 * The text of a page as pieces.
 * @param view the matrix of the page as shown at scale 1 (`viewport.transform`)
 * @param tags marked-content id → what the structure tree says of it
 */
export function toPieces(content: TextContent, view: readonly number[], tags: ReadonlyMap<string, Tag>): TurnedPieces {
  const out: TurnedPieces = new Map();
  const scale = Math.hypot(view[0]!, view[1]!);
  const level = straightener(content, view);
  const open: { artifact: boolean; tag: Tag | null; span: boolean }[] = [];
  let last: Piece | null = null;
  let pendingSpace = false;
  for (const item of content.items) {
    if (isMarked(item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else {
        const above = open[open.length - 1];
        open.push({
          artifact: tagOf(item) === 'Artifact' || (above?.artifact ?? false),
          tag: (item.id ? tags.get(item.id) : undefined) ?? above?.tag ?? null,
          span: tagOf(item) === 'Span',
        });
      }
      continue;
    }
    const text = clean(item.str.replace(/[\uf0a7\uf0b7\uf0d8\uf0fc]/g, '•'));
    const trimmed = text.trim();
    if (trimmed === '') {
      // Only white space: what counts is that it stands between two runs.
      if (text !== '') {
        pendingSpace = true;
        if (last) last.spaceAfter = true;
      }
      continue;
    }
    const m = level(multiply(view, item.transform as number[]));
    const turn = turnOf(m);
    const size = Math.hypot(m[2], m[3]);
    if (turn === null || !(size > 0.5) || !m.every(Number.isFinite)) continue;
    const [x, y] = toFrame(turn, m[4], m[5]);
    const here = open[open.length - 1];
    const piece: Piece = {
      text: trimmed,
      x,
      y,
      // The shown page may be larger than its own space (UserUnit); pdf.js gives widths in the latter.
      width: Math.max(0, item.width) * scale,
      size,
      font: item.fontName,
      spaceBefore: pendingSpace || /^\s/.test(text),
      spaceAfter: /\s$/.test(text),
      softHyphen: trimmed === '-' && (here?.span ?? false),
      artifact: here?.artifact ?? false,
      tag: here?.tag ?? null,
      raised: false,
    };
    pendingSpace = false;
    last = piece;
    const list = out.get(turn);
    if (list) list.push(piece);
    else out.set(turn, [piece]);
  }
  return out;
}

type Matrix = ReturnType<typeof multiply>;

/** A page set so little askew is a scan that was not laid straight; more is text that was meant to slant. */
const ASKEW = [0.002, 0.1] as const;

/**
 * Turns a scan's text layer straight: over a line's width one degree is eight points, most of a line. The angle is that
 * of most of the text; the turning is about the middle of the page, so that nothing moves far from its picture.
 */
function straightener(content: TextContent, view: readonly number[]): (m: Matrix) => Matrix {
  const weight = new Map<number, number>();
  let all = 0;
  let [x, y] = [0, 0];
  for (const item of content.items) {
    if (isMarked(item) || item.str.trim() === '') continue;
    const m = multiply(view, item.transform as number[]);
    const angle = Math.atan2(m[1], m[0]);
    const off = angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2);
    if (!Number.isFinite(off)) continue;
    const key = Math.round(off * 2000);
    weight.set(key, (weight.get(key) ?? 0) + item.str.length);
    all += item.str.length;
    x += m[4] * item.str.length;
    y += m[5] * item.str.length;
  }
  const [key, most] = [...weight].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const off = key / 2000;
  if (Math.abs(off) < ASKEW[0] || Math.abs(off) > ASKEW[1] || most < 0.5 * all) return (m) => m;
  const [cos, sin, cx, cy] = [Math.cos(-off), Math.sin(-off), x / all, y / all];
  const turn = [cos, sin, -sin, cos, cx - cos * cx + sin * cy, cy - sin * cx - cos * cy];
  return (m) => multiply(turn, m);
}

function isMarked(item: TextItem | TextMarkedContent): item is TextMarkedContent {
  return 'type' in item;
}

/** The tag of a marked run; missing from pdf.js's declared types. */
function tagOf(item: TextMarkedContent): string | null {
  const { tag } = item as TextMarkedContent & { tag?: unknown };
  return typeof tag === 'string' ? tag : null;
}

/** Control and private-use characters out, all white space to plain spaces; NFC. Soft hyphens stay: they end lines. */
function clean(text: string): string {
  // Most runs are plain already: one look instead of three rewritings.
  if (!/[^\x20-\x7e\xa1-\xac\xae-\xff–”’…]|  /.test(text)) return text;

  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u200b\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}
