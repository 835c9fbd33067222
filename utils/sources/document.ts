/** A document that the reader gives by its address (a motion's PDF or page): fetched with the same care as a source. */
import { accessOfStatus } from './access';
import { fetchBounded } from './bounded';
import type { AccessReason } from './types';

export type FetchedDocument =
  { ok: true; bytes: Uint8Array; contentType: string; address: string } | { ok: false; reason: AccessReason };

const TIMEOUT_MS = 60_000;
/** Motions bundled with their handlings run to tens of megabytes. */
const MAX_BYTES = 100_000_000;

/**
 * Gets a document for the reading room. The host must have been allowed before (the reader's own act).
 * @param deps signal: stops it, which comes back as 'timeout'
 */
export async function fetchDocument(
  address: string,
  deps: { fetch: typeof fetch; signal?: AbortSignal; credentials?: boolean; timeoutMs?: number; maxBytes?: number },
): Promise<FetchedDocument> {
  const fetched = await fetchBounded(address, deps.fetch, {
    timeoutMs: deps.timeoutMs ?? TIMEOUT_MS,
    maxBytes: deps.maxBytes ?? MAX_BYTES,
    citedHttp: /^http:/i.test(address),
    credentials: deps.credentials ?? false,
    signal: deps.signal ?? new AbortController().signal,
    allowed: () => Promise.resolve(true),
  });
  if (!fetched.ok) return { ok: false, reason: fetched.reason === 'cancelled' ? 'timeout' : fetched.reason };
  const { status, bytes, contentType } = fetched;
  if (status < 400) return { ok: true, bytes, contentType, address: fetched.address };
  return { ok: false, reason: accessOfStatus(status)?.reason ?? 'refused' };
}
