/** Pages are read a few at a time, and nothing of pdf.js is kept of those that are done. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../utils/reading/pdf';
import { inTurn } from '../../../../utils/reading/pdf/ahead';
import { drawPdf } from './make';

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe('work begun ahead', () => {
  it('comes in order, however long each takes', async () => {
    const out: number[] = [];
    const slow = async (number: number) => {
      if (number % 3 === 0) await later();
      return number;
    };
    for await (const one of inTurn(7, 2, slow)) out.push(one);
    expect(out).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is never more than the one in use and those ahead of it', async () => {
    let begun = 0;
    let used = 0;
    for await (const one of inTurn(9, 3, (number) => Promise.resolve((begun = number)))) {
      expect(begun - used).toBeLessThanOrEqual(4);
      used = one;
    }
    expect(begun).toBe(9);
  });

  it('begins no more once the loop is left', async () => {
    let begun = 0;
    for await (const one of inTurn(100, 2, (number) => Promise.resolve((begun = number)))) if (one === 2) break;
    expect(begun).toBeLessThanOrEqual(5);
  });
});

/** pdf.js with its documents and pages watched: what was opened and not yet let go. */
async function watched() {
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as typeof import('pdfjs-dist');
  const open = { pages: 0, mostPages: 0, documents: 0 };
  const watched = new WeakSet<object>();
  const watchPage = (page: PDFPageProxy) => {
    open.mostPages = Math.max(open.mostPages, ++open.pages);
    // pdf.js gives the same page again.
    if (watched.has(page)) return page;
    watched.add(page);
    const cleanup = page.cleanup.bind(page);
    page.cleanup = () => {
      open.pages--;
      return cleanup();
    };
    return page;
  };
  const watchDocument = (doc: PDFDocumentProxy) => {
    const getPage = doc.getPage.bind(doc);
    doc.getPage = (number) => getPage(number).then(watchPage);
    return doc;
  };
  const getDocument: typeof pdfjs.getDocument = (source) => {
    const task = pdfjs.getDocument(source);
    open.documents++;
    const destroy = task.destroy.bind(task);
    Object.defineProperty(task, 'promise', { value: task.promise.then(watchDocument) });
    task.destroy = () => {
      open.documents--;
      return destroy();
    };
    return task;
  };
  return { open, pdfjs: { ...pdfjs, getDocument } };
}

const pages = (count: number) =>
  drawPdf(Array.from({ length: count }, (_, i) => ({ texts: [{ text: `Sidan ${i} har text`, x: 70, y: 700 }] })));

describe('a long PDF', () => {
  it('is let go page by page, and as a whole when it is read', async () => {
    const { open, pdfjs } = await watched();
    const result = await readPdf(pdfjs, await pages(60), { address: 'lång.pdf' });
    expect(result.ok && result.reading.blocks.length).toBe(60);
    expect(open).toMatchObject({ pages: 0, documents: 0 });
    expect(open.mostPages).toBeLessThanOrEqual(8);
  });

  it('is let go when its reading is broken off', async () => {
    const { open, pdfjs } = await watched();
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 5) stop.abort();
    };
    const bytes = await pages(60);
    await expect(readPdf(pdfjs, bytes, { address: 'x', signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    expect(open.documents).toBe(0);
    await later();
    expect(open.pages).toBe(0);
  });
});
