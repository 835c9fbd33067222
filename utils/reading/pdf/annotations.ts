/** Link annotations laid over the lines of their page: which characters lead where. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import { boxToFrame, type Box } from './frame';
import type { DraftLine, Jump, Stretch } from './lines';

/** What is used of a pdf.js annotation. */
export interface LinkAnnotation {
  subtype: string;
  rect: number[];
  url?: string;
  unsafeUrl?: string;
  dest?: unknown;
}

/** A link whose destination is still to be looked up, with the stretch it was laid over. */
export interface OpenJump extends Stretch {
  line: DraftLine;
  dest: unknown;
}

/**
 * Lays a page's links over its lines: addresses are entered at once, internal links are returned when they cover
 * something as short as a mark.
 * @param toShown turns a point of the file's page space into the page as shown (`viewport.convertToViewportPoint`)
 */
export function placeLinks(
  lines: readonly DraftLine[],
  annotations: readonly LinkAnnotation[],
  toShown: (x: number, y: number) => [number, number] | number[],
): OpenJump[] {
  const jumps: OpenJump[] = [];
  for (const annotation of annotations) {
    if (annotation.subtype !== 'Link' || !Array.isArray(annotation.rect)) continue;
    const href = annotation.url ?? annotation.unsafeUrl;
    if (!href && !annotation.dest) continue;
    const [ax, ay] = toShown(annotation.rect[0]!, annotation.rect[1]!) as [number, number];
    const [bx, by] = toShown(annotation.rect[2]!, annotation.rect[3]!) as [number, number];
    const box = { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
    for (const line of lines) {
      const stretch = covered(line, box);
      if (!stretch) continue;
      if (href) line.links.push({ ...stretch, href });
      else if (stretch.end - stretch.start <= 8) jumps.push({ ...stretch, line, dest: annotation.dest });
    }
  }
  return jumps;
}

/** The characters of a line whose middle lies in the box; null when there are none. */
function covered(line: DraftLine, shown: Box): Stretch | null {
  if (line.box.x1 < shown.x0 || line.box.x0 > shown.x1 || line.box.y1 < shown.y0 || line.box.y0 > shown.y1) return null;
  const box = boxToFrame(line.turn, shown);
  const edges = line.edges();
  let start = -1;
  let end = -1;
  for (let i = 0; i < line.text.length; i++) {
    const centre = (edges[i]! + edges[i + 1]!) / 2;
    if (centre < box.x0 || centre > box.x1 || line.text[i] === ' ') continue;
    // The middle of a raised figure is higher than that of the letters beside it.
    const raised = line.raised.some((stretch) => stretch.start <= i && i < stretch.end);
    const middle = line.y - (raised ? 0.6 : 0.3) * line.size;
    if (middle < box.y0 || middle > box.y1) continue;
    if (start < 0) start = i;
    end = i + 1;
  }
  return start < 0 ? null : { start, end };
}

/**
 * Looks up where a destination leads; null when the file does not say. Named destinations and page references are
 * kept in `cache`, one look-up each.
 */
export async function resolveJump(
  doc: PDFDocumentProxy,
  dest: unknown,
  cache: Map<string, Promise<Jump | null>>,
): Promise<Jump | null> {
  const key = JSON.stringify(dest);
  let found = cache.get(key);
  if (!found) cache.set(key, (found = lookUp(doc, dest)));
  return found;
}

async function lookUp(doc: PDFDocumentProxy, dest: unknown): Promise<Jump | null> {
  try {
    const explicit = typeof dest === 'string' ? await doc.getDestination(dest) : dest;
    if (!Array.isArray(explicit)) return null;
    const [target, fit, ...at] = explicit as [unknown, { name?: string } | undefined, ...unknown[]];
    const index = typeof target === 'number' ? target : await doc.getPageIndex(target as { num: number; gen: number });
    const number = (value: unknown) => (typeof value === 'number' ? value : null);
    const kind = fit?.name ?? '';
    const x = kind === 'XYZ' || kind === 'FitR' ? number(at[0]) : null;
    const y =
      kind === 'XYZ' ? number(at[1]) : kind === 'FitR' ? number(at[3]) : /^FitB?H$/.test(kind) ? number(at[0]) : null;
    return { page: index + 1, x: x ?? 0, y };
  } catch {
    return null; // A destination that leads nowhere is no reason not to read the page.
  }
}
