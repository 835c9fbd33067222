/**
 * PDFs are read and examined in a worker of their own (entrypoints/pdfWorker), one for each document: 300 pages would
 * hold up every page of the extension for seconds, since they share one thread. It ends with its document, and all that
 * pdf.js kept of that goes with it.
 */
import type { Examined, FromPdfWorker, PdfOrder, PdfText, ToPdfWorker } from './pdfWords';

export interface PdfClaimsOptions {
  any: boolean;
  /** Breaks the reading off: the promise is rejected with its reason. */
  signal?: AbortSignal | undefined;
  /** Aborted when enough is read: what is read till then is the outcome. */
  enough?: AbortSignal | undefined;
  /** After each page. */
  onProgress?: ((done: number, of: number) => void) | undefined;
  /** What is read so far of a long file, now and then. */
  onPart?: ((part: Examined) => void) | undefined;
}

/** Reads and examines a PDF. `bytes` is copied. Problems are values; rejects when broken off, and on a bug of ours. */
export function readPdfClaims(bytes: Uint8Array, address: string, options: PdfClaimsOptions): Promise<Examined> {
  const { any, signal, enough, onProgress, onPart } = options;
  return employ({ bytes, address, want: { any } }, { signal, enough }, (word) => {
    if (word.said === 'progress') onProgress?.(word.done, word.of);
    if (word.said === 'part') onPart?.(word.found);
    return word.said === 'claims' ? word.found : undefined;
  });
}

/** Reads a cited PDF as an article: its title and paragraphs, or null when it can't be read as text. Rejects when broken off. */
export function readCitedPdf(bytes: Uint8Array, signal: AbortSignal): Promise<PdfText | null> {
  return employ({ bytes, address: '', want: 'text' }, { signal }, (word) =>
    word.said === 'text' ? word.text : undefined,
  );
}

/** Gives one order to a new worker, till `hear` answers one of its words with the outcome. */
function employ<Outcome>(
  order: PdfOrder,
  { signal, enough }: Pick<PdfClaimsOptions, 'signal' | 'enough'>,
  hear: (word: FromPdfWorker) => Outcome | undefined,
): Promise<Outcome> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  const worker = new Worker('/pdfWorker.js');
  const tell = (word: ToPdfWorker) => worker.postMessage(word);
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const breakOff = () => reject(signal?.reason as Error);
  const stop = () => tell({ enough: true });
  worker.onmessage = ({ data }: MessageEvent<FromPdfWorker>) => {
    if (data.said === 'failed') return reject(new Error(data.reason));
    const outcome = hear(data);
    if (outcome !== undefined) resolve(outcome);
  };
  worker.onerror = (event) => reject(new Error(event.message || 'the PDF worker did not start'));
  signal?.addEventListener('abort', breakOff);
  enough?.addEventListener('abort', stop);
  tell({ order });
  return promise.finally(() => {
    worker.terminate();
    signal?.removeEventListener('abort', breakOff);
    enough?.removeEventListener('abort', stop);
  });
}
