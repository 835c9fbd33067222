/** What is needed to draw a PDF: pdf.js, its viewer components and the document, loaded by utils/browser/pdf. */
import type { PDFDocumentProxy } from 'pdfjs-dist';

export type Pdfjs = typeof import('pdfjs-dist');
export type PdfViewer = typeof import('pdfjs-dist/legacy/web/pdf_viewer.mjs');

export interface OpenedPdf {
  pdfjs: Pdfjs;
  viewer: PdfViewer;
  document: PDFDocumentProxy;
  /** Ends pdf.js' work on the document and frees it. */
  close(): void;
}
