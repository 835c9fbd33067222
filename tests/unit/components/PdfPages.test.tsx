// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PdfPages } from '../../../components/PdfPages';
import type { OpenedPdf } from '../../../utils/reading/pdf/opened';
import { draw } from './view';

const printed = vi.hoisted(() => ({ signal: null as AbortSignal | null }));
vi.mock('../../../components/pdfPagesView', () => ({
  showPdf(_opened: unknown, _container: unknown, { onReady }: { onReady(pages: number): void }) {
    onReady(3);
    return { setClaims() {}, select() {}, reveal() {}, close() {} };
  },
}));
vi.mock('../../../components/pdfPagesPrint', () => ({
  printPdf: (_opened: unknown, _onPage: unknown, signal: AbortSignal) => {
    printed.signal = signal;
    return new Promise(() => {});
  },
}));

afterEach(cleanup);

it('stops drawing for print when the document is left, so that no print dialogue opens over what came instead', async () => {
  const opened = {} as OpenedPdf;
  const nothing = { claims: [], selected: null, sought: null, place: null, onSelect() {}, onPlace() {} };
  draw(<PdfPages opened={opened} {...nothing} />);
  fireEvent.click(screen.getByRole('button', { name: /Skriv ut/ }));
  expect(printed.signal?.aborted).toBe(false);
  cleanup();
  await vi.waitFor(() => expect(printed.signal?.aborted).toBe(true));
});
