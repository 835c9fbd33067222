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
    const m = multiply(view, item.transform as number[]);
    const turn = turnOf(m);
    const size = Math.hypot(m[2], m[3]);
    if (turn === null || !(size > 0.5) || !m.every(Number.isFinite)) continue;
    const [x, y] = toFrame(turn, m[4], m[5]);
    const here = open[open.length - 1];
    const piece: Piece = {
      text: trimmed,
      x,
      y,
      width: Math.max(0, item.width),
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
