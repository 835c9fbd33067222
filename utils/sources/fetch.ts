/** Reads one source: its addresses in turn, until one gives the article. Every outcome is an Article with its access. */
import { accessOf, accessOfStatus, ofText } from './access';
import { isArchive } from './addresses';
import { archiveDateOf, unwrap } from './unwrap';
import { articleParts, readArticle } from './articles';
import { tidy } from './articles/blocks';
import { blankArticle } from './blankArticle';
import { fetchBounded, type Fetched } from './bounded';
import { decodeText } from '../text/charset';
import { hasText } from './hasText';
import { outletOf } from './outlets';
import { addressDateOf } from './slugs';
import type { Access, AccessReason, Article, Source } from './types';

export interface FetchDeps {
  fetch: typeof fetch;
  parse(html: string, contentType: string): Document;
  /** Rejects when the signal breaks it off. */
  readPdf?(bytes: Uint8Array, signal: AbortSignal): Promise<{ title: string | null; paragraphs: string[] } | null>;
  now(): Date;
  /** May this host be read? Asked again for the host that redirects led to. */
  allowed(host: string): Promise<boolean>;
  signal: AbortSignal;
  /** The reader's cookies are sent: off unless switched on. */
  credentials: boolean;
  /** For one request, its body included. */
  timeoutMs?: number;
  /** For the reading of one PDF, once its bytes are here. */
  pdfTimeoutMs?: number;
  maxBytes?: number;
  /** Waits between tries; a timer unless given. */
  wait?(ms: number): Promise<void>;
}

const TIMEOUT_MS = 20_000;
/** The largest article page in the test set has 0.6 MB; reports in PDF run to some ten. */
const MAX_BYTES = 15_000_000;
/** Markup beyond this is no article, and parsing it would hold up the browser. */
const MAX_MARKUP = 5_000_000;
/** A report of 300 pages takes seconds; a file that keeps its reader busy for a minute is not going to end. */
const PDF_TIMEOUT_MS = 60_000;
/** Pauses before the second and the third try. */
const BACK_OFF_MS = [1000, 4000];
/** A server that asks for more patience than this is left alone. */
const LONGEST_WAIT_MS = 15_000;

/** Reads a source by its addresses, best first. Never throws; a cancelled reading is 'unchecked'. */
export async function fetchSource(source: Source, deps: FetchDeps): Promise<Article> {
  let best: Article | null = null;
  const tired = new Set<string>();
  for (const address of source.addresses) {
    if (deps.signal.aborted) break;
    const host = URL.canParse(address) ? new URL(address).host : address;
    if (tired.has(host)) continue;
    const article = await readAddress(source, address, deps);
    if (best === null || rank(article) < rank(best)) best = article;
    if (rank(article) === 0) break;
    // No second request to a host that asks for peace or does not answer.
    if (article.reason === 'rate-limited' || article.reason === 'timeout') tired.add(host);
  }
  return deps.signal.aborted || best === null ? blank(source, deps, 'unchecked', null) : best;
}

/** Text first, then what tells most: that a page is there but locked away or gone tells more than that nothing answered. */
function rank(article: Article): number {
  const { access, reason } = article;
  if (hasText(article)) return 0;
  if (reason === 'forbidden-address' || reason === 'not-allowed' || reason === 'offline') return 3;
  return access === 'not-an-article' ? 1 : 2;
}

async function readAddress(source: Source, address: string, deps: FetchDeps): Promise<Article> {
  const fetched = await withRetries(address, deps);
  if (!fetched.ok) {
    const reason = fetched.reason === 'cancelled' ? null : fetched.reason;
    return { ...blank(source, deps, reason ? 'blocked' : 'unchecked', reason), status: fetched.status };
  }
  const base = { ...blank(source, deps, 'unchecked', null), status: fetched.status, address: fetched.address };
  try {
    return { ...base, ...(await understood(address, fetched, deps)) };
  } catch {
    // A page that breaks a parser is a page without text.
    return { ...base, access: 'not-an-article', reason: 'no-text' };
  }
}

async function withRetries(address: string, deps: FetchDeps): Promise<Fetched> {
  const bounds = {
    timeoutMs: deps.timeoutMs ?? TIMEOUT_MS,
    maxBytes: deps.maxBytes ?? MAX_BYTES,
    citedHttp: /^http:/i.test(address),
    credentials: deps.credentials,
    signal: deps.signal,
    allowed: (host: string) => deps.allowed(host),
  };
  for (let tries = 0; ; tries += 1) {
    const fetched = await fetchBounded(address, deps.fetch, bounds);
    const pause = pauseAfter(fetched, tries);
    if (pause === null || deps.signal.aborted) return fetched;
    await (deps.wait ?? timer(deps.signal))(pause);
  }
}

/** How long to wait before another try, or null where another would change nothing. */
function pauseAfter(fetched: Fetched, tries: number): number | null {
  const own = BACK_OFF_MS[tries];
  if (own === undefined) return null;
  if (fetched.ok) return fetched.status >= 500 && fetched.status !== 501 && fetched.status !== 505 ? own : null;
  if (fetched.reason === 'rate-limited') {
    const asked = fetched.retryAfterMs ?? own;
    return asked <= LONGEST_WAIT_MS ? Math.max(asked, own) : null;
  }
  // One more try for a broken connection; a dead host is not asked three times.
  return fetched.reason === 'offline' && tries === 0 ? own : null;
}

function timer(signal: AbortSignal): (ms: number) => Promise<void> {
  return (ms) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(handle);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const handle = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
    });
}

async function understood(
  asked: string,
  fetched: Extract<Fetched, { ok: true }>,
  deps: FetchDeps,
): Promise<Partial<Article>> {
  const { status, address, contentType, bytes } = fetched;
  const kind = typeOf(contentType, bytes);
  if (kind === 'pdf' && status < 400) return readCitedPdf(fetched, deps);
  if (kind === 'other' || kind === 'pdf') {
    return accessOfStatus(status) ?? { access: 'not-an-article', reason: 'content-type' };
  }
  if (bytes.byteLength > MAX_MARKUP) return accessOfStatus(status) ?? { access: 'blocked', reason: 'too-large' };
  const text = decodeText(bytes, contentType);
  if (kind === 'text') return accessOfStatus(status) ?? plainText(text, address);
  const doc = deps.parse(text, contentType);
  // A copy is read by the rules of the site that it is a copy of.
  const original = unwrap(address);
  const read = readArticle(doc, { address: original, contentType, readAt: deps.now().toISOString() });
  const verdict = accessOf({ status, requestedAddress: unwrap(asked), finalAddress: original, doc, read });
  // What stands on an error page, a wall or a front page is not the article's.
  if (verdict.access !== 'full' && verdict.access !== 'partial') {
    return { ...verdict, title: verdict.access === 'not-an-article' ? read.title : null };
  }
  const parts = articleParts(read);
  const date = isArchive(address) ? archiveDateOf(address) : null;
  return date
    ? { ...parts, access: 'archived', reason: verdict.reason, archive: { address: shownCopy(address), date } }
    : { ...parts, ...verdict };
}

/** The copy with the archive's frame around it, which tells the reader what it is. */
function shownCopy(address: string): string {
  return address.replace(/(\/web\/\d{4,14})[a-z]{2}_\//, '$1/');
}

async function readCitedPdf(fetched: Extract<Fetched, { ok: true }>, deps: FetchDeps): Promise<Partial<Article>> {
  if (!deps.readPdf) return { access: 'not-an-article', reason: 'content-type' };
  const late = AbortSignal.timeout(deps.pdfTimeoutMs ?? PDF_TIMEOUT_MS);
  const read = await deps.readPdf(fetched.bytes, AbortSignal.any([deps.signal, late])).catch(() => null);
  if (!read && late.aborted) return { access: 'blocked', reason: 'timeout' };
  if (!read || read.paragraphs.length === 0)
    return { access: 'not-an-article', reason: 'no-text', title: read?.title ?? null };
  return { ...ownWords(fetched.address), ...read, access: 'full', reason: null };
}

function plainText(text: string, address: string): Partial<Article> {
  const paragraphs = text
    .split(/\r?\n\s*\r?\n/)
    .map(tidy)
    .filter((paragraph) => paragraph !== '');
  const words = paragraphs.join(' ').split(' ').length;
  const verdict = ofText({
    words: paragraphs.length === 0 ? 0 : words,
    locked: false,
    lockShown: false,
    wordCount: null,
    title: null,
    lead: null,
    paragraphs,
  });
  return { ...ownWords(address), paragraphs, ...verdict };
}

/** What the address tells of a document without markup. */
function ownWords(address: string): Pick<Article, 'published' | 'kind'> {
  return { published: addressDateOf(address), kind: outletOf(address)?.kind ?? null };
}

function typeOf(contentType: string, bytes: Uint8Array): 'html' | 'text' | 'pdf' | 'other' {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
  if (isPdf) return 'pdf';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/plain') return looksLikeMarkup(bytes) ? 'html' : 'text';
  return type === '' && looksLikeMarkup(bytes) ? 'html' : 'other';
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).replace(/^\W{0,3}(?=<)/, ''),
  );
}

function blank(source: Source, deps: FetchDeps, access: Access, reason: AccessReason | null): Article {
  return blankArticle(source.id, access, reason, deps.now().toISOString());
}
