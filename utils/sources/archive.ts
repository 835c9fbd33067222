/** The Internet Archive, for a source that is gone: on the reader's click only, never round a paywall (sources.md 4.3). */
import * as z from 'zod/mini';
import { openable } from './addresses';

export interface ArchiveCopy {
  /** The copy as it is shown to the reader. */
  address: string;
  /** The same copy's bytes as they were, without the archive's frame. */
  raw: string;
  /** ISO date-time. */
  date: string;
}

export type ArchiveAnswer =
  | { ok: true; copy: ArchiveCopy }
  | {
      ok: false;
      reason: 'none' | 'rate-limited' | 'timeout' | 'offline' | 'server-error';
      retryAfterMs: number | null;
    };

export const ARCHIVE_HOST = 'web.archive.org';

/** The archive allows about 24 to 30 requests a minute of one network (2026) and bars those that go on after 429. */
export const ARCHIVE_PAUSE_MS = 3000;

/** As long as any other request may take. */
const TIMEOUT_MS = 20_000;

/** Rows before and after the date; the archive's own `closest` gives wrong rows alone, so the nearest is picked here. */
const ROWS = 60;
/** Half a year on both sides is tried first, then everything. */
const WINDOW_DAYS = 183;

/**
 * The CDX requests for an address, in the order to try.
 * @param near ISO date of the motion; null asks for the newest copy
 */
export function cdxRequests(address: string, near: string | null): string[] {
  const bare = (openable(address) ?? address).replace(/^https?:\/\//i, '').replace(/#.*$/, '');
  const base =
    `https://${ARCHIVE_HOST}/cdx/search/cdx?url=${encodeURIComponent(bare)}` +
    '&output=json&fl=timestamp,original,statuscode&filter=statuscode:200&collapse=timestamp:8';
  const day = near && /^\d{4}-\d{2}-\d{2}/.test(near) ? new Date(`${near.slice(0, 10)}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime())) return [`${base}&limit=-5&fastLatest=true`];
  const stamp = (days: number) =>
    new Date(day.getTime() + days * 86_400_000).toISOString().slice(0, 10).replace(/-/g, '');
  return [
    `${base}&from=${stamp(-WINDOW_DAYS)}&to=${stamp(WINDOW_DAYS)}&limit=${3 * ROWS}`,
    `${base}&limit=-${ROWS}`,
    `${base}&limit=${ROWS}`,
  ];
}

const rowsSchema = z.array(z.array(z.string()));

/**
 * Picks the copy nearest the date from a CDX answer: the latest one at or before it within three months, else the nearest.
 * @param body the answer's text; an answer that is none is as good as an empty one
 * @param near ISO date, or null for the newest
 */
export function nearestCopy(body: string, near: string | null): ArchiveCopy | null {
  const copies = copiesIn(body);
  if (!near) return copies.at(-1) ?? null;
  const wanted = Date.parse(`${near.slice(0, 10)}T23:59:59Z`);
  if (Number.isNaN(wanted)) return copies.at(-1) ?? null;
  const away = (copy: ArchiveCopy) => wanted - Date.parse(copy.date);
  const before = copies.filter((copy) => away(copy) >= 0 && away(copy) <= 92 * 86_400_000);
  return before.at(-1) ?? [...copies].sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))[0] ?? null;
}

function copiesIn(body: string): ArchiveCopy[] {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return [];
  }
  const rows = rowsSchema.safeParse(json);
  if (!rows.success) return [];
  const [head, ...rest] = rows.data;
  const timestamp = head?.indexOf('timestamp') ?? -1;
  const original = head?.indexOf('original') ?? -1;
  if (timestamp < 0 || original < 0) return [];
  return rest
    .flatMap((row) => copyOf(row[timestamp] ?? '', row[original] ?? ''))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function copyOf(timestamp: string, original: string): ArchiveCopy[] {
  const found = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(timestamp);
  if (!found || !/^https?:\/\//i.test(original)) return [];
  const [, year, month, day, hour, minute, second] = found;
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  if (Number.isNaN(Date.parse(date))) return [];
  const plain = original.replace(/:(80|443)(?=\/|$)/, '');
  return [
    {
      address: `https://${ARCHIVE_HOST}/web/${timestamp}/${plain}`,
      raw: `https://${ARCHIVE_HOST}/web/${timestamp}id_/${plain}`,
      date,
    },
  ];
}

export interface ArchiveDeps {
  fetch: typeof fetch;
  /** Milliseconds since some fixed moment. */
  clock(): number;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
  /** For one request, its body included. */
  timeoutMs?: number;
}

export interface Archive {
  /** The copy nearest the date, asked for one request at a time with the archive's pause between them. Rejects when the signal breaks it off. */
  find(address: string, near: string | null, signal: AbortSignal): Promise<ArchiveAnswer>;
}

type Asked = { body: string } | Extract<ArchiveAnswer, { ok: false }>;

/** One lookup desk for the whole program: the pace is kept across all sources, and 429 stops all until its time is over. */
export function makeArchive(deps: ArchiveDeps): Archive {
  let nextAt = 0;
  let barredUntil = 0;
  let line: Promise<unknown> = Promise.resolve();

  async function ask(request: string, stopped: AbortSignal): Promise<Asked> {
    if (deps.clock() < barredUntil)
      return { ok: false, reason: 'rate-limited', retryAfterMs: barredUntil - deps.clock() };
    const pause = nextAt - deps.clock();
    if (pause > 0) await deps.wait(pause);
    stopped.throwIfAborted();
    nextAt = deps.clock() + ARCHIVE_PAUSE_MS;
    const late = AbortSignal.timeout(deps.timeoutMs ?? TIMEOUT_MS);
    try {
      return await answered(request, AbortSignal.any([stopped, late]));
    } catch {
      stopped.throwIfAborted();
      return { ok: false, reason: late.aborted ? 'timeout' : 'offline', retryAfterMs: null };
    }
  }

  async function answered(request: string, signal: AbortSignal): Promise<Asked> {
    const answer = await deps.fetch(request, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (answer.status === 429) {
      const seconds = Number(answer.headers.get('retry-after'));
      // Its own bar is an hour; whoever goes on asking doubles it.
      const ms = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3600) * 1000 : 300_000;
      barredUntil = deps.clock() + ms;
      return { ok: false, reason: 'rate-limited', retryAfterMs: ms };
    }
    if (!answer.ok) return { ok: false, reason: 'server-error', retryAfterMs: null };
    return { body: (await answer.text()).slice(0, 200_000) };
  }

  async function look(address: string, near: string | null, stopped: AbortSignal): Promise<ArchiveAnswer> {
    for (const request of cdxRequests(address, near)) {
      const answer = await ask(request, stopped);
      if (!('body' in answer)) return answer;
      const copy = nearestCopy(answer.body, near);
      if (copy) return { ok: true, copy };
    }
    return { ok: false, reason: 'none', retryAfterMs: null };
  }

  return {
    find(address, near, signal) {
      const turn = line.then(() => look(address, near, signal));
      line = turn.catch(() => undefined);
      return turn;
    },
  };
}
