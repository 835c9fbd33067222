import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { examineDocument } from '../../utils/browser/examineDocument';
import { send } from '../../utils/browser/messages';
import { keptText } from '../../utils/browser/keptText';
import type { Examined } from '../../utils/browser/pdfWords';
import { covers, grantedOrigins, ownHostPatterns, requestOrigins } from '../../utils/browser/permissions';
import type { OpenedDocument } from '../../utils/reading';
import { sniffKind } from '../../utils/reading/sniff';
import type { Noted } from '../../utils/notes/types';
import type { Problem } from '../../utils/reading/types';
import { unreadable } from '../../utils/review/examine';
import type { Examination } from '../../utils/review/types';
import { fetchDocument } from '../../utils/sources/document';
import type { AccessReason } from '../../utils/sources/types';

export interface Progress {
  done: number;
  of: number;
}

/** What the reader page shows beside the cards. */
export type Opened =
  | { phase: 'empty' }
  | { phase: 'fetching'; address: string }
  /** The host has not been allowed yet: the reader is asked, once, for this one host. */
  | { phase: 'ask'; address: string }
  | { phase: 'failed'; address: string; reason: AccessReason }
  | {
      phase: 'reading' | 'read';
      name: string;
      /** The file, where it is a PDF whose pages can be shown. */
      pdf: Uint8Array | null;
      /** The text as far as it is read; null before that, and where it could not be read. */
      noted: Noted | null;
      /** What is found in that text. */
      examination: Examination | null;
      /** How far the reading has come, or how far it had come when the reader stopped it; null when all is read. */
      progress: Progress | null;
      problem: Problem | null;
      /** The background did not take what was found: the cards, which come from there, never will. */
      untold: boolean;
    };

export interface Reader {
  opened: Opened;
  openFile(file: File): void;
  openText(text: string): void;
  openAddress(address: string): void;
  allowHost(address: string): void;
  /** Reads the document again, whether or not it is recognised as a motion. */
  readAnyway(): void;
  /** Reads the document again, from its beginning. */
  readAgain(): void;
  /** Stops the reading; what is read so far stays. */
  stop(): void;
}

const PASTED = 'text.txt';

const pasted = (text: string): OpenedDocument => ({
  bytes: new TextEncoder().encode(text),
  contentType: 'text/plain;charset=utf-8',
  address: PASTED,
});

/** The motion to try that comes with the extension. */
const SAMPLE = '/sample/motion.html';

function isPdf({ bytes, contentType, address }: OpenedDocument): boolean {
  const sniffed = sniffKind(bytes, contentType, address);
  return 'kind' in sniffed && sniffed.kind === 'pdf';
}

interface Run {
  document: OpenedDocument;
  anyway: boolean;
  /** Ends the reading; nothing more is heard of it. */
  abort: AbortController;
  /** Ends the reading with what is read so far. */
  enough: AbortController;
}

/** What the reader page's own address asks for. */
export interface Start {
  address: string | null;
  /** The key of a text that was kept for this page (a sentence from a context menu). */
  text: string | null;
  anyway: boolean;
  /** Begin with the sample. */
  sample: boolean;
}

/** The reader page's document: opened from a file, pasted text or an address, read here, and told to the background. */
export function useReader(tab: number | null, start: Start): Reader {
  const [opened, setOpened] = useState<Opened>({ phase: 'empty' });
  const current = useRef<Run | null>(null);
  const opening = useRef<AbortController | null>(null);

  /** Ends whatever is being fetched or read: another document is opened in its place. */
  const leave = useCallback((): AbortSignal => {
    opening.current?.abort();
    current.current?.abort.abort();
    opening.current = new AbortController();
    return opening.current.signal;
  }, []);

  // The browser says which tab this is a moment after the page is there; a document chosen before that waits for it.
  const ownTab = useRef(Promise.withResolvers<number>());
  useEffect(() => {
    if (tab !== null) ownTab.current.resolve(tab);
  }, [tab]);

  /** Tells the background, from where the cards get it. */
  const tell = useCallback(
    async ({ document, anyway, abort }: Run, examination: Examination, progress: Progress | null) => {
      const tab = await ownTab.current.promise;
      const { address } = document;
      const untold = await send('tab.examined', { tab, address, examination, anyway, progress }).then(
        () => false,
        () => true,
      );
      if (!abort.signal.aborted) setOpened((before) => ('untold' in before ? { ...before, untold } : before));
    },
    [],
  );

  const read = useCallback(
    async (document: OpenedDocument, anyway: boolean) => {
      leave();
      const run: Run = { document, anyway, abort: new AbortController(), enough: new AbortController() };
      current.current = run;
      const { signal } = run.abort;
      const pdf = isPdf(document) ? document.bytes : null;
      const shown = { name: document.address, pdf, problem: null, untold: false };
      setOpened({ ...shown, phase: 'reading', noted: null, examination: null, progress: null });
      let progress: Progress = { done: 0, of: 0 };
      let percent = 0;
      const onPart = ({ examination, noted }: Examined) => {
        if (run.enough.signal.aborted) return;
        setOpened({ ...shown, phase: 'reading', examination, noted, progress });
        void tell(run, examination, progress);
      };
      const onProgress = (done: number, of: number) => {
        progress = { done, of };
        const now = Math.floor((done / of) * 100);
        if (now === percent || run.enough.signal.aborted) return;
        percent = now;
        setOpened((before) => ('progress' in before ? { ...before, progress } : before));
      };
      const found = await examineDocument(document, {
        any: anyway,
        signal,
        enough: run.enough.signal,
        onProgress,
        onPart,
      }).catch((error: unknown): Examined | null => {
        // Opening another document ends this reading; that is no failure.
        if (signal.aborted) return null;
        // A document that breaks a stage is a bug of ours: it is reported to us, and the reader gets words and a way on.
        console.error(error);
        const kind = pdf ? 'pdf' : 'text';
        return { examination: unreadable(document.address, kind, 'damaged'), noted: null, problem: 'damaged' };
      });
      if (!found || signal.aborted) return;
      const left = run.enough.signal.aborted && progress.done < progress.of ? progress : null;
      setOpened({ ...shown, ...found, phase: 'read', progress: left });
      await tell(run, found.examination, null);
    },
    [leave, tell],
  );

  const stop = useCallback(() => {
    current.current?.enough.abort();
    setOpened((before) =>
      before.phase === 'reading'
        ? { ...before, progress: before.progress ?? { done: 0, of: 0 }, phase: 'read' }
        : before,
    );
  }, []);

  const openAddress = useCallback(
    async (address: string) => {
      const signal = leave();
      if (ownHostPatterns([address]).length === 0)
        return setOpened({ phase: 'failed', address, reason: 'forbidden-address' });
      const granted = await grantedOrigins();
      if (signal.aborted) return;
      if (!covers(granted, address)) return setOpened({ phase: 'ask', address });
      setOpened({ phase: 'fetching', address });
      const fetched = await fetchDocument(address, { fetch: (input, init) => fetch(input, init), signal });
      if (signal.aborted) return;
      if (!fetched.ok) return setOpened({ phase: 'failed', address, reason: fetched.reason });
      await read({ bytes: fetched.bytes, contentType: fetched.contentType, address }, start.anyway);
    },
    [leave, read, start.anyway],
  );

  useEffect(() => {
    if (tab === null) return;
    if (start.address) void openAddress(start.address);
    else if (start.text !== null)
      void keptText(start.text).then((text) => {
        if (text !== null) void read(pasted(text), start.anyway);
      });
    else if (start.sample)
      void fetch(browser.runtime.getURL(SAMPLE))
        .then((response) => response.arrayBuffer())
        .then((bytes) =>
          read(
            { bytes: new Uint8Array(bytes), contentType: 'text/html;charset=utf-8', address: 'exempelmotion.html' },
            false,
          ),
        );
  }, [tab, start.address, start.text, start.anyway, start.sample, openAddress, read]);

  const acts = useMemo(
    () => ({
      async openFile(file: File) {
        const signal = leave();
        // Of a folder, or a file that has gone since it was chosen, nothing can be had: it is shown as an empty one.
        const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
        if (!signal.aborted) await read({ bytes, contentType: file.type || null, address: file.name }, start.anyway);
      },
      openText: (text: string) => void read(pasted(text), start.anyway),
      openAddress: (address: string) => void openAddress(address),
      allowHost(address: string) {
        void requestOrigins(ownHostPatterns([address])).then((granted) => {
          if (granted) void openAddress(address);
        });
      },
      readAnyway() {
        if (current.current) void read(current.current.document, true);
      },
      readAgain() {
        if (current.current) void read(current.current.document, current.current.anyway);
      },
      stop,
    }),
    [leave, read, openAddress, stop, start.anyway],
  );
  return { ...acts, openFile: (file) => void acts.openFile(file), opened };
}
