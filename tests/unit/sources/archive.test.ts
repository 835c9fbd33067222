import { describe, expect, it, vi } from 'vitest';
import {
  ARCHIVE_PAUSE_MS,
  cdxRequests,
  makeArchive,
  nearestCopy,
  type ArchiveDeps,
} from '../../../utils/sources/archive';

const ADDRESS = 'https://www.exempel.se/artikel';
const STAY = new AbortController().signal;
const rows = (...stamps: string[]) =>
  JSON.stringify([
    ['timestamp', 'original', 'statuscode'],
    ...stamps.map((stamp) => [stamp, 'http://www.exempel.se:80/artikel', '200']),
  ]);

describe('cdxRequests', () => {
  it('asks without scheme, around the date first', () => {
    const [first, second] = cdxRequests(ADDRESS, '2025-03-01');
    const asked = new URL(first ?? '').searchParams;
    expect(asked.get('url')).toBe('www.exempel.se/artikel');
    expect([asked.get('from'), asked.get('to'), asked.get('filter'), asked.get('output')]).toEqual([
      '20240830',
      '20250831',
      'statuscode:200',
      'json',
    ]);
    expect(new URL(second ?? '').searchParams.has('from')).toBe(false);
  });

  it('asks for the newest where there is no date', () => {
    expect(cdxRequests(ADDRESS, null)).toHaveLength(1);
  });
});

describe('nearestCopy', () => {
  it('takes the last before the motion, within three months', () => {
    const copy = nearestCopy(rows('20250101000000', '20250220000000', '20250302000000'), '2025-03-01');
    expect(copy).toEqual({
      address: 'https://web.archive.org/web/20250220000000/http://www.exempel.se/artikel',
      raw: 'https://web.archive.org/web/20250220000000id_/http://www.exempel.se/artikel',
      date: '2025-02-20T00:00:00Z',
    });
  });

  it('else the nearest', () => {
    expect(nearestCopy(rows('20200101000000', '20250410000000', '20260101000000'), '2025-03-01')?.date).toContain(
      '2025-04-10',
    );
  });

  it.each([
    '',
    '[]',
    '<html>',
    '{"a":1}',
    '[["timestamp"]]',
    '[["timestamp","original"],["x","y"]]',
    '[["timestamp","original"],["20250101000000","javascript:alert(1)"]]',
  ])('finds none in %j', (body) => {
    expect(nearestCopy(body, '2025-03-01')).toBeNull();
  });
});

describe('makeArchive', () => {
  function desk(answers: (() => Response)[]) {
    let time = 0;
    const asked: { at: number; address: string; init?: RequestInit }[] = [];
    const deps: ArchiveDeps = {
      fetch: (input, init) => {
        asked.push({ at: time, address: String(input), ...(init ? { init } : {}) });
        const answer = answers.shift();
        return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
      },
      clock: () => time,
      wait: (ms) => Promise.resolve(void (time += ms)),
    };
    return { archive: makeArchive(deps), asked, pass: (ms: number) => void (time += ms) };
  }

  it('asks once in three seconds, over all sources, without cookies', async () => {
    const { archive, asked } = desk(
      Array.from({ length: 4 }, () => () => new Response('[]')).concat([() => new Response(rows('20250220000000'))]),
    );
    const [none, found] = await Promise.all([
      archive.find(ADDRESS, '2025-03-01', STAY),
      archive.find(`${ADDRESS}-2`, '2025-03-01', STAY),
    ]);
    expect(none).toEqual({ ok: false, reason: 'none', retryAfterMs: null });
    expect(found.ok).toBe(true);
    expect(asked.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4].map((count) => count * ARCHIVE_PAUSE_MS));
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('stops at 429 until its time is over', async () => {
    const { archive, asked, pass } = desk([
      () => new Response('', { status: 429, headers: { 'retry-after': '60' } }),
      () => new Response(rows('20250220000000')),
    ]);
    expect(await archive.find(ADDRESS, null, STAY)).toEqual({
      ok: false,
      reason: 'rate-limited',
      retryAfterMs: 60_000,
    });
    expect(await archive.find(ADDRESS, null, STAY)).toMatchObject({ ok: false, reason: 'rate-limited' });
    expect(asked).toHaveLength(1);
    pass(61_000);
    expect(await archive.find(ADDRESS, null, STAY)).toMatchObject({ ok: true });
  });

  it('says what went wrong', async () => {
    expect(await desk([]).archive.find(ADDRESS, null, STAY)).toMatchObject({ reason: 'offline' });
    expect(await desk([() => new Response('', { status: 503 })]).archive.find(ADDRESS, null, STAY)).toMatchObject({
      reason: 'server-error',
    });
  });

  it('lets a request that is never answered hold up nobody: it ends in time, and at once when its reader stops it', async () => {
    const asked: AbortSignal[] = [];
    const archive = makeArchive({
      fetch: (_, init) => {
        const signal = init!.signal!;
        asked.push(signal);
        if (asked.length > 2) return Promise.resolve(new Response(rows('20250220000000')));
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      },
      clock: () => 0,
      wait: () => Promise.resolve(),
      timeoutMs: 400,
    });
    expect(await archive.find(ADDRESS, null, STAY)).toMatchObject({ ok: false, reason: 'timeout' });
    const stop = new AbortController();
    const stopped = archive.find(ADDRESS, null, stop.signal);
    const next = archive.find(ADDRESS, null, STAY);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    stop.abort();
    await expect(stopped).rejects.toThrow(/abort/i);
    expect(await next).toMatchObject({ ok: true });
  });
});
