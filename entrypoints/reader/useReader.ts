import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../utils/browser/messages';
import { loadPdfjs } from '../../utils/browser/pdf';
import { covers, grantedOrigins, requestOrigins } from '../../utils/browser/permissions';
import { readDocument, type OpenedDocument } from '../../utils/reading';
import { tieNotes } from '../../utils/notes';
import type { Noted } from '../../utils/notes/types';
import type { Reading } from '../../utils/reading/types';
import { examine, examineReading } from '../../utils/review/examine';
import { fetchDocument } from '../../utils/sources/document';
import type { AccessReason } from '../../utils/sources/types';

/** What the reader page shows beside the cards. */
export type Opened =
  | { phase: 'empty' }
  | { phase: 'fetching'; address: string }
  /** The host has not been allowed yet: the reader is asked, once, for this one host. */
  | { phase: 'ask'; address: string }
  | { phase: 'failed'; address: string; reason: AccessReason }
  | { phase: 'reading'; name: string }
  | { phase: 'read'; name: string; noted: Noted | null };

export interface Reader {
  opened: Opened;
  openFile(file: File): void;
  openText(text: string): void;
  openAddress(address: string): void;
  allowHost(address: string): void;
  /** Reads the document again, whether or not it is recognised as a motion. */
  readAnyway(): void;
}

const PASTED = 'text.txt';

const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

/** The reader page's document: opened from a file, pasted text or an address, read here, and told to the background. */
export function useReader(tab: number | null, start: { address: string | null; anyway: boolean }): Reader {
  const [opened, setOpened] = useState<Opened>({ phase: 'empty' });
  const current = useRef<{ document: OpenedDocument; abort: AbortController } | null>(null);

  const read = useCallback(
    async (document: OpenedDocument, anyway: boolean) => {
      if (tab === null) return;
      current.current?.abort.abort();
      const abort = new AbortController();
      current.current = { document, abort };
      const name = document.address;
      setOpened({ phase: 'reading', name });
      let progress: { done: number; of: number } | null = null;
      const tell = (reading: Reading) => {
        const examination = examineReading(reading, { any: anyway });
        return send('tab.examined', { tab, address: name, examination, anyway, progress });
      };
      // Opening another document stops this one; that is no failure.
      const outcome = await readDocument(document, {
        pdfjs: loadPdfjs,
        parse,
        signal: abort.signal,
        onProgress: (done, of) => (progress = { done, of }),
        onPages: (partial) => void tell(partial),
      }).catch((error: unknown) => {
        if (abort.signal.aborted) return null;
        throw error;
      });
      if (!outcome || abort.signal.aborted) return;
      progress = null;
      const { result, kind } = outcome;
      setOpened({ phase: 'read', name, noted: result.ok ? tieNotes(result.reading) : null });
      const examination = examine(result, { address: name, kind }, { any: anyway });
      await send('tab.examined', { tab, address: name, examination, anyway, progress: null });
    },
    [tab],
  );

  const openAddress = useCallback(
    async (address: string) => {
      const granted = await grantedOrigins();
      if (!covers(granted, address)) return setOpened({ phase: 'ask', address });
      setOpened({ phase: 'fetching', address });
      const fetched = await fetchDocument(address, { fetch: (input, init) => fetch(input, init) });
      if (!fetched.ok) return setOpened({ phase: 'failed', address, reason: fetched.reason });
      await read({ bytes: fetched.bytes, contentType: fetched.contentType, address }, start.anyway);
    },
    [read, start.anyway],
  );

  useEffect(() => {
    if (tab !== null && start.address) void openAddress(start.address);
  }, [tab, start.address, openAddress]);

  return {
    opened,
    openFile: (file) =>
      void file
        .arrayBuffer()
        .then((bytes) =>
          read({ bytes: new Uint8Array(bytes), contentType: file.type || null, address: file.name }, start.anyway),
        ),
    openText: (text) =>
      void read(
        { bytes: new TextEncoder().encode(text), contentType: 'text/plain;charset=utf-8', address: PASTED },
        start.anyway,
      ),
    openAddress: (address) => void openAddress(address),
    allowHost(address) {
      const { hostname, protocol } = new URL(address);
      void requestOrigins([`${protocol}//${hostname}/*`]).then((granted) => {
        if (granted) void openAddress(address);
      });
    },
    readAnyway() {
      if (current.current) void read(current.current.document, true);
    },
  };
}
