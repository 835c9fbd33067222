import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDocument } from '../../../utils/sources/document';
import { fetchSource, type FetchDeps } from '../../../utils/sources/fetch';
import { articleSchema, type Source } from '../../../utils/sources/types';
import { stage, type Play, type Stage } from './server';

const ADDRESS = 'https://www.exempeltidning.se/nyheter/journalsystemet-stoppas';
const BODY = Array.from(
  { length: 12 },
  (_, at) =>
    `<p>Stycke ${at} om journalsystemet i Testköping, där åtta vårdcentraler väntar på besked om när det ska börja gälla.</p>`,
).join('');
const page = (inner: string, head = '') =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Journalsystemet stoppas</title>${head}</head><body>${inner}</body></html>`;
const ARTICLE = page(`<article><h1>Journalsystemet stoppas</h1>${BODY}</article>`);

let open: Stage[] = [];
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

function source(...addresses: string[]): Source {
  return {
    id: addresses[0] ?? '',
    address: addresses[0] ?? null,
    addresses,
    origins: [],
    outlet: null,
    publication: '',
    kind: 'news',
    slugWords: [],
    addressDate: null,
    searchLink: null,
    citedAs: '',
  };
}

async function deps(play: Play, more: Partial<FetchDeps> = {}): Promise<FetchDeps & { stage: Stage; waits: number[] }> {
  const own = await stage(play);
  open.push(own);
  const waits: number[] = [];
  return {
    fetch: own.fetch,
    parse: (html) => new JSDOM(html).window.document,
    now: () => new Date('2025-03-01T12:00:00Z'),
    allowed: () => Promise.resolve(true),
    signal: new AbortController().signal,
    credentials: false,
    timeoutMs: 2000,
    maxBytes: 2_000_000,
    wait: async (ms) => void waits.push(ms),
    ...more,
    stage: own,
    waits,
  };
}

const html =
  (body: string, status = 200, headers: Record<string, string> = {}): Play =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

describe('fetchSource', () => {
  it('reads an article, without cookies and referrer', async () => {
    const given = await deps(html(ARTICLE));
    const article = await fetchSource(source(ADDRESS), given);
    expect(article).toMatchObject({
      access: 'full',
      reason: null,
      status: 200,
      address: ADDRESS,
      title: 'Journalsystemet stoppas',
      readAt: '2025-03-01T12:00:00.000Z',
      ownTab: false,
    });
    expect(article.paragraphs).toHaveLength(12);
    expect(articleSchema.safeParse(article).success).toBe(true);
    expect(given.stage.asked[0]?.headers).toMatchObject({
      'x-credentials': 'omit',
      'x-referrer-policy': 'no-referrer',
    });
  });

  it('sends cookies only where switched on', async () => {
    const given = await deps(html(ARTICLE), { credentials: true });
    await fetchSource(source(ADDRESS), given);
    expect(given.stage.asked[0]?.headers['x-credentials']).toBe('include');
  });

  it.each([
    [401, 'blocked', 'login'],
    [402, 'blocked', 'refused'],
    [403, 'blocked', 'refused'],
    [451, 'blocked', 'refused'],
    [423, 'blocked', 'refused'],
    [404, 'dead', 'not-found'],
    [410, 'dead', 'not-found'],
    [500, 'blocked', 'server-error'],
    [503, 'blocked', 'server-error'],
  ])('%i is %s, %s', async (status, access, reason) => {
    const given = await deps(html(page('<h1>Fel</h1>'), status));
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({
      access,
      reason,
      status,
      paragraphs: [],
      title: null,
    });
  });

  it('tries a failing server three times, with growing pauses', async () => {
    const given = await deps(html('', 503));
    await fetchSource(source(ADDRESS), given);
    expect(given.stage.asked).toHaveLength(3);
    expect(given.waits).toEqual([1000, 4000]);
  });

  it('reads the article of a server that recovers', async () => {
    let calls = 0;
    const given = await deps((request, response, address) =>
      ((calls += 1) < 3 ? html('', 502) : html(ARTICLE))(request, response, address),
    );
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access: 'full' });
  });

  it('waits as long as it is asked to, but not for ever', async () => {
    const patient = await deps(html('', 429, { 'retry-after': '7' }));
    expect(await fetchSource(source(ADDRESS, `${ADDRESS}-2`), patient)).toMatchObject({
      access: 'blocked',
      reason: 'rate-limited',
      status: 429,
    });
    expect(patient.waits).toEqual([7000, 7000]);
    const hurried = await deps(html('', 429, { 'retry-after': '3600' }));
    await fetchSource(source(ADDRESS, `${ADDRESS}-2`), hurried);
    expect(hurried.stage.asked).toHaveLength(1);
  });

  it('takes the next address where the first is dead', async () => {
    const given = await deps((request, response, address) =>
      html(
        address.pathname.includes('journal-systemet') ? '' : ARTICLE,
        address.pathname.includes('journal-systemet') ? 404 : 200,
      )(request, response, address),
    );
    const article = await fetchSource(source(ADDRESS.replace('journal', 'journal-'), ADDRESS), given);
    expect(article).toMatchObject({ access: 'full', address: ADDRESS });
  });

  it('tells of the dead page rather than of the address that nothing answers', async () => {
    const given = await deps((request, response, address) =>
      address.protocol === 'https:' ? request.socket.destroy() : html('', 404)(request, response, address),
    );
    expect(await fetchSource(source(ADDRESS, ADDRESS.replace('https', 'http')), given)).toMatchObject({
      access: 'dead',
      reason: 'not-found',
    });
  });

  it('survives a server that drips', async () => {
    const given = await deps(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('<p>dropp</p>'), 20);
        response.on('close', () => clearInterval(timer));
      },
      { timeoutMs: 300 },
    );
    const begun = performance.now();
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access: 'blocked', reason: 'timeout' });
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  it('survives a server that never answers', async () => {
    const given = await deps(() => undefined, { timeoutMs: 200 });
    expect(await fetchSource(source(ADDRESS, `${ADDRESS}-2`), given)).toMatchObject({
      access: 'blocked',
      reason: 'timeout',
    });
    expect(given.stage.asked).toHaveLength(1);
  });

  it('survives redirects in a circle', async () => {
    const given = await deps(
      (_, response, address) =>
        void response.writeHead(302, { location: address.pathname.endsWith('a') ? '/b' : '/a' }).end(),
    );
    expect(await fetchSource(source('https://www.exempeltidning.se/a'), given)).toMatchObject({
      access: 'blocked',
      reason: 'offline',
    });
  });

  it('survives a compressed bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000, 32));
    const given = await deps(
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access: 'blocked', reason: 'too-large' });
  });

  it('survives a stream without end', async () => {
    const given = await deps((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const chunk = Buffer.alloc(200_000, 32);
      const more = () => void (response.destroyed || response.write(chunk, () => setImmediate(more)));
      more();
    });
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access: 'blocked', reason: 'too-large' });
  });

  it('believes no server about its size', async () => {
    const short = await deps((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '900000' });
      response.write(ARTICLE);
      setTimeout(() => response.destroy(), 50);
    });
    expect(await fetchSource(source(ADDRESS), short)).toMatchObject({ access: 'blocked', reason: 'offline' });
    const boast = await deps(
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-length': '999999999' }).write('x'),
    );
    expect(await fetchSource(source(ADDRESS), boast)).toMatchObject({ access: 'blocked', reason: 'too-large' });
  });

  it('survives markup made to break parsers', async () => {
    for (const markup of [
      '<div>'.repeat(2000) + '<p>x</p>',
      '<p class=teaser>x</p>'.repeat(61_000),
      '<article><h1>x</h1>'.repeat(200),
    ]) {
      const article = await fetchSource(source(ADDRESS), await deps(html(page(markup))));
      expect(article.access).toBe('not-an-article');
    }
  }, 60_000);

  it.each([
    'https://127.0.0.1/x',
    'https://[::1]/',
    'https://intranet/',
    'ftp://www.dn.se/x',
    'https://www.dn.se:8080/',
  ])('asks nothing of %s', async (address) => {
    const given = await deps(html(ARTICLE));
    expect(await fetchSource(source(address), given)).toMatchObject({ access: 'blocked', reason: 'forbidden-address' });
    expect(given.stage.asked).toHaveLength(0);
  });

  it.each([
    'https://127.0.0.1/hemligt',
    'https://metadata.google.internal/',
    'https://www.exempeltidning.se:8080/',
    'http://www.exempeltidning.se/utan-lås',
  ])('looks at nothing that a redirect to %s brings', async (location) => {
    const given = await deps((request, response, address) =>
      address.href === ADDRESS
        ? void response.writeHead(302, { location }).end()
        : html(ARTICLE)(request, response, address),
    );
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({
      access: 'blocked',
      reason: 'forbidden-address',
      title: null,
      paragraphs: [],
      address: null,
    });
  });

  it('asks only hosts that the reader has allowed, also after redirects', async () => {
    const allowed = (host: string) => Promise.resolve(host === 'www.exempeltidning.se');
    const other = await deps(html(ARTICLE), { allowed });
    expect(await fetchSource(source('https://www.annan.se/x'), other)).toMatchObject({
      access: 'blocked',
      reason: 'not-allowed',
    });
    expect(other.stage.asked).toHaveLength(0);
    const moved = await deps(
      (request, response, address) =>
        address.href === ADDRESS
          ? void response.writeHead(302, { location: 'https://www.annan.se/x' }).end()
          : html(ARTICLE)(request, response, address),
      { allowed },
    );
    expect(await fetchSource(source(ADDRESS), moved)).toMatchObject({
      access: 'blocked',
      reason: 'not-allowed',
      paragraphs: [],
    });
  });

  it.each([
    ['the start page', '/', 'dead', 'redirected-to-start'],
    ['a section', '/nyheter/', 'dead', 'redirected-to-start'],
    ['an error page', '/404.html', 'dead', 'soft-404'],
    ['a login', '/logga-in?next=x', 'blocked', 'login'],
    ['a consent page', 'https://consent.exempeltidning.se/?x', 'blocked', 'consent'],
  ])('knows a redirect to %s', async (_, location, access, reason) => {
    const given = await deps((request, response, address) =>
      address.href === ADDRESS
        ? void response.writeHead(301, { location }).end()
        : html(page('<h1>Exempeltidningen</h1><p>Välkommen hit.</p>'))(request, response, address),
    );
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access, reason });
  });

  it.each([
    ['image/png', 'not-an-article', 'content-type'],
    ['application/zip', 'not-an-article', 'content-type'],
    ['application/pdf', 'not-an-article', 'content-type'],
  ])('leaves %s', async (type, access, reason) => {
    const given = await deps((_, response) => void response.writeHead(200, { 'content-type': type }).end('\u0089PNG'));
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access, reason });
  });

  it('gives PDFs to the PDF reader, whatever they are called', async () => {
    const play: Play = (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('%PDF-1.7 …');
    const given = await deps(play, {
      readPdf: () => Promise.resolve({ title: 'En rapport', paragraphs: ['Ett stycke.'] }),
    });
    expect(await fetchSource(source('https://www.socialstyrelsen.se/2021/exempel.pdf'), given)).toMatchObject({
      access: 'full',
      title: 'En rapport',
      paragraphs: ['Ett stycke.'],
      kind: 'authority',
      published: '2021',
    });
    const broken = await deps(play, { readPdf: () => Promise.reject(new Error('trasig')) });
    expect(await fetchSource(source(ADDRESS), broken)).toMatchObject({ access: 'not-an-article', reason: 'no-text' });
  });

  it('gives up a PDF whose reading never ends, and ends it', async () => {
    let ended = false;
    const hanging = await deps(
      (_, response) => {
        response.setHeader('content-type', 'application/pdf');
        response.end('%PDF-1.7');
      },
      {
        pdfTimeoutMs: 30,
        readPdf: (_, signal) =>
          new Promise((__, reject) =>
            signal.addEventListener('abort', () => {
              ended = true;
              reject(signal.reason as Error);
            }),
          ),
      },
    );
    expect(await fetchSource(source(ADDRESS), hanging)).toMatchObject({ access: 'blocked', reason: 'timeout' });
    expect(ended).toBe(true);
  });

  it('reads plain text by its paragraphs', async () => {
    const given = await deps(
      (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
          .end('Första stycket\nfortsätter.\n\nAndra stycket.'),
    );
    expect((await fetchSource(source(ADDRESS), given)).paragraphs).toEqual([
      'Första stycket fortsätter.',
      'Andra stycket.',
    ]);
  });

  it('honours old character sets', async () => {
    const old = Buffer.from(
      ARTICLE.replace(
        '<meta charset="utf-8">',
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
      ),
      'latin1',
    );
    const given = await deps((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(old));
    expect((await fetchSource(source(ADDRESS), given)).paragraphs[0]).toContain('Testköping, där åtta vårdcentraler');
  });

  it('marks a cited archive copy as one, with its date', async () => {
    const copy = `https://web.archive.org/web/20241116010203/${ADDRESS}`;
    const given = await deps((request, response, address) =>
      html(address.hostname === 'web.archive.org' ? ARTICLE : '', address.hostname === 'web.archive.org' ? 200 : 404)(
        request,
        response,
        address,
      ),
    );
    expect(await fetchSource(source(ADDRESS, copy), given)).toMatchObject({
      access: 'archived',
      archive: { address: copy, date: '2024-11-16' },
    });
  });

  it('reads the copy that the archive has of a dead source, by the rules of its site', async () => {
    const svt = 'https://www.svt.se/nyheter/lokalt/vast/exempel';
    const inner = `<article class="TextArticle__root___a"><h1>Rubrik</h1><div class="TextArticle__body___b"><div class="InlineText__root___c">${BODY}</div></div></article><section class="Feed__root___d"><p>Annat.</p></section>`;
    const given = await deps(html(page(inner)));
    const raw = `https://web.archive.org/web/20250220010203id_/${svt}`;
    const article = await fetchSource({ ...source(svt), addresses: [raw] }, given);
    expect(article).toMatchObject({
      source: svt,
      access: 'archived',
      kind: 'news',
      archive: { address: raw.replace('id_', ''), date: '2025-02-20' },
    });
    expect(article.paragraphs).toHaveLength(12);
  });

  it('is unchecked when cancelled', async () => {
    const controller = new AbortController();
    const given = await deps(() => controller.abort(), { signal: controller.signal });
    expect(await fetchSource(source(ADDRESS), given)).toMatchObject({ access: 'unchecked', reason: null });
  });

  it('is unchecked for a source without an address', async () => {
    expect(await fetchSource(source(), await deps(html(ARTICLE)))).toMatchObject({ access: 'unchecked', reason: null });
  });
});

describe('fetchDocument', () => {
  it('gives the bytes as they came', async () => {
    const given = await deps(
      (_, response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
    );
    const fetched = await fetchDocument('https://www.exempelregion.se/motion.pdf', given);
    expect(fetched).toMatchObject({ ok: true, contentType: 'application/pdf' });
    expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe('%PDF-1.7');
  });

  it.each([
    [404, 'not-found'],
    [403, 'refused'],
    [500, 'server-error'],
    [429, 'rate-limited'],
  ])('says why for %i', async (status, reason) => {
    const given = await deps(html('', status));
    expect(await fetchDocument('https://www.exempelregion.se/motion.pdf', given)).toEqual({ ok: false, reason });
  });

  it('refuses inner addresses', async () => {
    expect(await fetchDocument('http://192.168.0.1/motion.pdf', await deps(html('')))).toEqual({
      ok: false,
      reason: 'forbidden-address',
    });
  });
});
