// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localWorkshop } from '../../../utils/browser/localWorkshop';
import type { Article } from '../../../utils/sources/types';
import { source } from '../components/sample';

vi.mock('../../../utils/browser/pdfWorker', () => ({
  readCitedPdf: () => Promise.resolve({ title: 'Rapport', paragraphs: ['Nattbussen gick 1 300 gånger.'] }),
}));

const asked: string[] = [];
const done: Article[] = [];
const shop = localWorkshop({
  started: () => Promise.resolve(),
  done: (article) => Promise.resolve(void done.push(article)),
  documentDone: () => Promise.resolve(),
});
const GONE = source({ id: 'bladet' });

beforeEach(() => {
  asked.length = done.length = 0;
  vi.stubGlobal('fetch', (input: string) => {
    asked.push(input);
    const isList = new URL(input).pathname.startsWith('/cdx/');
    const list = JSON.stringify([
      ['timestamp', 'original'],
      ['20250220000000', GONE.address],
    ]);
    return Promise.resolve(
      isList ? new Response(list) : new Response('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

it('tells the archive nothing of a source till the reader has let Fotnot ask there', async () => {
  await shop.archive({ source: GONE, near: null, allowed: GONE.origins });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(done[0]).toMatchObject({ access: 'dead', archiveFailure: 'not-allowed' });
  expect(asked).toEqual([]);
});

it('calls the archive’s copy of a report in PDF a copy, with its date', async () => {
  await shop.archive({ source: GONE, near: null, allowed: ['https://web.archive.org/*'] });
  await vi.waitFor(() => expect(done).toHaveLength(1));
  expect(done[0]).toMatchObject({ access: 'archived', archive: { date: '2025-02-20T00:00:00Z' } });
});
