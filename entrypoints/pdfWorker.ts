import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PDF_FILES } from '../utils/browser/pdfFiles';
import type { Examined, FromPdfWorker, PdfOrder, ToPdfWorker } from '../utils/browser/pdfWords';
import { tieNotes } from '../utils/notes';
import { readPdf } from '../utils/reading/pdf';
import { runningText } from '../utils/reading/runningText';
import type { Reading } from '../utils/reading/types';
import { examineReading, unreadable } from '../utils/review/examine';

// The worker that utils/browser/pdfWorker employs: reads one PDF, and tells of it as it goes.
export default defineUnlistedScript(() => {
  const say = (word: FromPdfWorker) => postMessage(word);
  const enough = new AbortController();
  addEventListener('message', ({ data }: MessageEvent<ToPdfWorker>) => {
    if ('enough' in data) return enough.abort();
    // pdf.js' own worker beside ours. Given as a port: by its address, pdf.js starts one only from a page.
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(PDF_FILES.worker, { type: 'module' });
    carryOut(data.order, enough.signal, say).then(say, (error: unknown) => say({ said: 'failed', reason: `${error}` }));
  });
});

async function carryOut(
  { bytes, address, want }: PdfOrder,
  enough: AbortSignal,
  say: (word: FromPdfWorker) => void,
): Promise<FromPdfWorker> {
  if (want === 'text') {
    const result = await readPdf(pdfjs, bytes, { address });
    return { said: 'text', text: result.ok ? runningText(result.reading) : null };
  }
  const found = (reading: Reading): Examined => {
    const noted = tieNotes(reading);
    return { examination: examineReading(reading, want, noted), noted, problem: null };
  };
  const result = await readPdf(pdfjs, bytes, {
    address,
    enough,
    onProgress: (done, of) => say({ said: 'progress', done, of }),
    onPages: (reading) => say({ said: 'part', found: found(reading) }),
  });
  if (result.ok) return { said: 'claims', found: found(result.reading) };
  const { problem } = result;
  return { said: 'claims', found: { examination: unreadable(address, 'pdf', problem), noted: null, problem } };
}
