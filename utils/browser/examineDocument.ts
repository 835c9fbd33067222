/** Any document that is opened: what it is by its content, read and examined. A PDF in its worker, others here. */
import { tieNotes } from '../notes';
import { readDocument, type OpenedDocument } from '../reading';
import { sniffKind } from '../reading/sniff';
import { examineReading, unreadable } from '../review/examine';
import { readPdfClaims, type PdfClaimsOptions } from './pdfWorker';
import type { Examined } from './pdfWords';

const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

/**
 * Reads and examines a document of any kind that Fotnot knows. Problems are values; rejects only when broken off, and
 * on a bug of ours. Progress and parts are told of PDFs alone: nothing else is that long.
 */
export async function examineDocument(document: OpenedDocument, options: PdfClaimsOptions): Promise<Examined> {
  const { bytes, address, contentType } = document;
  const sniffed = sniffKind(bytes, contentType, address);
  if ('problem' in sniffed) {
    const { problem } = sniffed;
    return { examination: unreadable(address, 'text', problem), noted: null, problem };
  }
  const { kind } = sniffed;
  if (kind === 'pdf') return readPdfClaims(bytes, address, options);
  const result = await readDocument(document, kind, parse);
  options.signal?.throwIfAborted();
  if (!result.ok)
    return { examination: unreadable(address, kind, result.problem), noted: null, problem: result.problem };
  const noted = tieNotes(result.reading);
  return { examination: examineReading(result.reading, options, noted), noted, problem: null };
}
