/** Any document but a PDF (which has a worker of its own, utils/browser/examineDocument): its reading, by its kind. */
import { decodeText } from '../text/charset';
import { readHtml } from './html';
import { readPlain } from './plain';
import type { DocumentKind, ReadResult } from './types';
import { readDocx, readOdt } from './word';

export interface OpenedDocument {
  bytes: Uint8Array;
  /** The address or the file's name. */
  address: string;
  /** The Content-Type header or the file's type; null where unknown. */
  contentType: string | null;
}

export type Parse = (text: string, type: 'text/html' | 'application/xhtml+xml' | 'application/xml') => Document;

/** Reads a document of a kind that its content was found to be (`sniffKind`). Problems are values. */
export async function readDocument(
  { bytes, address, contentType }: OpenedDocument,
  kind: Exclude<DocumentKind, 'pdf'>,
  parse: Parse,
): Promise<ReadResult> {
  const parseXml = (text: string) => parse(text, 'application/xml');
  switch (kind) {
    case 'docx':
      return readDocx(bytes, { address, parseXml });
    case 'odt':
      return readOdt(bytes, { address, parseXml });
    case 'html': {
      const type = /\bxhtml\b/.test(contentType ?? '') ? 'application/xhtml+xml' : 'text/html';
      return readHtml(parse(decodeText(bytes, contentType), type), { address, live: false }).result;
    }
    case 'text':
      return readPlain(decodeText(bytes, contentType), { address });
  }
}
