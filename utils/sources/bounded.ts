/** One request that always ends: in time, in size, at an address that may be read. */
import { guardAddress } from './guard';
import type { AccessReason } from './types';

export interface Bounds {
  timeoutMs: number;
  maxBytes: number;
  /** The motion cites the address with http. */
  citedHttp: boolean;
  /** Sends the reader's cookies for the host: only where the reader has switched it on. */
  credentials: boolean;
  signal: AbortSignal;
  /** Asked again for the host that redirects led to. */
  allowed(host: string): Promise<boolean>;
}

export type Fetched =
  | { ok: true; status: number; address: string; contentType: string; bytes: Uint8Array }
  | {
      ok: false;
      reason:
        | Extract<
            AccessReason,
            'forbidden-address' | 'not-allowed' | 'timeout' | 'offline' | 'too-large' | 'rate-limited' | 'server-error'
          >
        | 'cancelled';
      status: number | null;
      /** Milliseconds the server asks to wait, or null. */
      retryAfterMs: number | null;
    };

const ACCEPT = 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.5';

/** Gets an address. All failures are values; nothing is read of an answer that comes from where nothing may be read. */
export async function fetchBounded(address: string, fetcher: typeof fetch, bounds: Bounds): Promise<Fetched> {
  const guarded = guardAddress(address, bounds);
  if (!guarded.ok) return failed('forbidden-address');
  if (!(await bounds.allowed(guarded.url.hostname))) return failed('not-allowed');
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), bounds.timeoutMs);
  const signal = AbortSignal.any([bounds.signal, timer.signal]);
  try {
    const answer = await fetcher(guarded.url.href, {
      credentials: bounds.credentials ? 'include' : 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { Accept: ACCEPT },
      signal,
    });
    return await received(answer, guarded.url.href, bounds, signal);
  } catch {
    if (bounds.signal.aborted) return failed('cancelled');
    return failed(timer.signal.aborted ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timeout);
    // Ends the body of an answer that was turned away half-way.
    timer.abort();
  }
}

async function received(answer: Response, asked: string, bounds: Bounds, signal: AbortSignal): Promise<Fetched> {
  const address = answer.url === '' ? asked : answer.url;
  // The browser follows redirects by itself; what came from a forbidden place is not looked at.
  const landed = guardAddress(address, { citedHttp: bounds.citedHttp });
  if (!landed.ok) return failed('forbidden-address', answer.status);
  if (landed.url.hostname !== new URL(asked).hostname && !(await bounds.allowed(landed.url.hostname)))
    return failed('not-allowed', answer.status);
  if (Number(answer.headers.get('content-length')) > bounds.maxBytes) return failed('too-large', answer.status);
  const contentType = answer.headers.get('content-type') ?? '';
  if (answer.status === 429) return failed('rate-limited', 429, retryAfter(answer.headers.get('retry-after')));
  const bytes = await readAtMost(answer, bounds.maxBytes, signal);
  return bytes ? { ok: true, status: answer.status, address, contentType, bytes } : failed('too-large', answer.status);
}

/** The body, counted as it comes: what a server says of its length is only its word. Null when there is more. */
async function readAtMost(answer: Response, most: number, signal: AbortSignal): Promise<Uint8Array | null> {
  if (!answer.body) return new Uint8Array();
  const reader = answer.body.getReader();
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
  );
  stopped.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    // Not every stream ends by the signal it was asked with; a dripping one must.
    const { done, value } = await Promise.race([reader.read(), stopped]).catch((error: unknown) => {
      void reader.cancel().catch(() => undefined);
      throw error;
    });
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Retry-After in seconds; as a date it needs a clock and is rare on 429, so it counts as not said. */
function retryAfter(value: string | null): number | null {
  const seconds = Number(value);
  return value !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}

function failed(
  reason: Extract<Fetched, { ok: false }>['reason'],
  status: number | null = null,
  retryAfterMs: number | null = null,
): Fetched {
  return { ok: false, reason, status, retryAfterMs };
}
