/** PDFs for the tests, drawn with pdf-lib: every piece of text at its place. */
import '../../../harness/withResolvers';
import { degrees, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import type { Reading } from '../../../../utils/reading/types';
import { readPdf, type PdfOptions } from '../../../../utils/reading/pdf';

export interface Drawn {
  text: string;
  x: number;
  /** From the lower edge of the page. */
  y: number;
  size?: number;
}

export interface DrawnPage {
  texts: Drawn[];
  links?: { rect: [number, number, number, number]; url?: string; to?: { page: number; y: number } }[];
  rotate?: number;
}

export async function drawPdf(pages: readonly DrawnPage[], producer = 'Prov'): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.setProducer(producer);
  doc.setCreator(producer);
  const font = await doc.embedFont(StandardFonts.Helvetica);
  const made = pages.map(() => doc.addPage([595, 842]));
  pages.forEach(({ texts, links = [], rotate }, i) => {
    const page = made[i]!;
    if (rotate) page.setRotation(degrees(rotate));
    for (const { text, x, y, size = 11 } of texts) page.drawText(text, { x, y, size, font });
    const annotations = links.map(({ rect, url, to }) =>
      doc.context.register(
        doc.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: rect,
          ...(url ? { A: { S: 'URI', URI: PDFString.of(url) } } : {}),
          ...(to ? { Dest: [made[to.page - 1]!.ref, PDFName.of('XYZ'), 0, to.y, 0] } : {}),
        }),
      ),
    );
    if (annotations.length > 0) page.node.set(PDFName.of('Annots'), doc.context.obj(annotations));
  });
  return doc.save({ useObjectStreams: false });
}

export async function tryPdf(bytes: Uint8Array, options: Partial<PdfOptions> = {}) {
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as typeof import('pdfjs-dist');
  return readPdf(pdfjs, bytes, { address: 'motion.pdf', ...options });
}

export async function read(pages: readonly DrawnPage[], producer?: string): Promise<Reading> {
  const result = await tryPdf(await drawPdf(pages, producer));
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}

/** Width of a text in Helvetica, for placing what follows it. */
export async function widthOf(text: string, size: number): Promise<number> {
  const doc = await PDFDocument.create();
  return (await doc.embedFont(StandardFonts.Helvetica)).widthOfTextAtSize(text, size);
}

export const texts = (reading: Reading, kind?: string): string[] =>
  reading.blocks.filter((block) => kind === undefined || block.kind === kind).map((block) => block.text);
