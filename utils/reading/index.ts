/** Any document that the reader opens: what kind it is by its content, and its reading. */
import type { DocumentKind, Reading, ReadResult } from './types';
import { readHtml } from './html';
import { readPdf } from './pdf';
import { readPlain } from './plain';
import { decodeText } from '../text/charset';
import { sniffKind } from './sniff';
import { readDocx, readOdt } from './word';

export interface OpenedDocument {
  bytes: Uint8Array;
  /** The address or the file's name. */
  address: string;
  /** The Content-Type header or the file's type; null where unknown. */
  contentType: string | null;
}

export interface ReadingTools {
  /** Loads pdf.js, which is large, only when a PDF comes. */
  pdfjs(): Promise<typeof import('pdfjs-dist')>;
  parse(text: string, type: 'text/html' | 'application/xhtml+xml' | 'application/xml'): Document;
  signal?: AbortSignal;
  onProgress?(done: number, of: number): void;
  /** Gets what is read so far of a long PDF. */
  onPages?(partial: Reading): void;
}

/** What a file that can't be read turned out to be, where that has its own advice. */
export type UnreadableDetail = 'doc' | 'html-named-pdf' | 'unknown';

export interface OpenResult {
  kind: DocumentKind;
  result: ReadResult;
  detail: UnreadableDetail | null;
}

/** Reads a document of any kind that Fotnot knows. Problems are values; it rejects only when aborted. */
export async function readDocument(document: OpenedDocument, tools: ReadingTools): Promise<OpenResult> {
  const { bytes, address, contentType } = document;
  const sniffed = sniffKind(bytes, contentType, address);
  if ('problem' in sniffed) {
    return { kind: 'text', result: { ok: false, problem: sniffed.problem }, detail: sniffed.detail };
  }
  const xml = (text: string) => tools.parse(text, 'application/xml');
  return { kind: sniffed.kind, result: await readKind(sniffed.kind), detail: null };

  async function readKind(kind: DocumentKind): Promise<ReadResult> {
    switch (kind) {
      case 'pdf':
        return readPdf(await tools.pdfjs(), bytes, {
          address,
          signal: tools.signal,
          onProgress: tools.onProgress,
          onPages: tools.onPages,
        });
      case 'docx':
        return readDocx(bytes, { address, parseXml: xml });
      case 'odt':
        return readOdt(bytes, { address, parseXml: xml });
      case 'html': {
        const type = /\bxhtml\b/.test(contentType ?? '') ? 'application/xhtml+xml' : 'text/html';
        return readHtml(tools.parse(decodeText(bytes, contentType), type), { address, live: false }).result;
      }
      case 'text':
        return readPlain(decodeText(bytes, contentType), { address });
    }
  }
}
