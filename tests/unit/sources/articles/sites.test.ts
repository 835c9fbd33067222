// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../../utils/sources/access';
import { readArticle } from '../../../../utils/sources/articles';
import { FEED, ld, markup, page, paragraphs } from './pages';

const READ_AT = '2026-01-01T12:00:00Z';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function readAt(address: string, html: string) {
  const doc = parse(html);
  const before = doc.documentElement.outerHTML;
  const read = readArticle(doc, { address, contentType: 'text/html', readAt: READ_AT });
  expect(doc.documentElement.outerHTML).toBe(before);
  return { ...read, verdict: accessOf({ status: 200, requestedAddress: address, finalAddress: address, doc, read }) };
}

describe('svt.se', () => {
  const address = 'https://www.svt.se/nyheter/lokalt/vast/exempel';
  const article = (texts: string[], hash = 'x9K2f') => `
    <noscript><p>Javascript är avstängt</p></noscript><main id="innehall">
    <article class="TextArticle__root___${hash}" data-typename="NewsArticle"><div class="TextArticle__main___${hash}">
    <section class="ArticleTopTimestamp__root___${hash}">Uppdaterad <time datetime="2025-02-03T10:00:00.000Z">3 februari 2025</time> Publicerad <time datetime="2025-02-03T08:00:00.000Z">3 februari 2025</time></section>
    <h1 class="TextArticle__heading___${hash}">Rubriken om journaler</h1>
    <div class="Lead__root___${hash}"><p>Ingressen säger det viktigaste.</p></div>
    <div class="TextArticle__body___${hash}"><div class="InlineText__root___${hash}">${markup(texts)}</div></div>
    <footer><ul class="ArticleFooterAuthors__root___${hash}"><li>Anna Provare</li><li>Bo Testberg</li></ul></footer>
    </div></article>${FEED}</main>`;

  it.each([1, 2, 3, 5, 12])('reads an article of %i paragraphs and none of the feed', (count) => {
    const read = readAt(
      address,
      page({ title: 'Rubriken om journaler | SVT Nyheter', body: article(paragraphs(count)) }),
    );
    expect(read).toMatchObject({
      title: 'Rubriken om journaler',
      lead: 'Ingressen säger det viktigaste.',
      paragraphs: paragraphs(count),
      authors: ['Anna Provare', 'Bo Testberg'],
      published: '2025-02-03T08:00:00.000Z',
      modified: '2025-02-03T10:00:00.000Z',
      kind: 'news',
      locked: false,
      verdict: { access: 'full' },
    });
  });

  it('does not depend on the hashes', () => {
    expect(readAt(address, page({ body: article(paragraphs(3), 'QQQQ1') })).paragraphs).toEqual(paragraphs(3));
  });

  it('reads the markup of before 2021', () => {
    const read = readAt(
      address,
      page({
        body: `<article class="nyh_article"><h1 class="nyh_article__heading">Gammal rubrik</h1><div class="nyh_article__lead"><p>Gammal ingress.</p></div><time class="nyh_article__date-timestamp" datetime="2019-05-06T10:00:00Z">6 maj</time><div class="nyh_article-body">${markup(paragraphs(4))}<aside>Annat</aside></div><span class="nyh_article__author">Cecilia Exempelsson</span></article>`,
      }),
    );
    expect(read).toMatchObject({
      title: 'Gammal rubrik',
      lead: 'Gammal ingress.',
      paragraphs: paragraphs(4),
      authors: ['Cecilia Exempelsson'],
      published: '2019-05-06T10:00:00Z',
    });
  });

  it('knows the page of a removed article', () => {
    const read = readAt(
      address,
      page({
        title: 'SVT Nyheter',
        body: '<main><h1>Oj, sidan finns inte!</h1><p>Det finns inget på den här sidan.</p></main>',
      }),
    );
    expect(read.verdict).toEqual({ access: 'dead', reason: 'soft-404' });
  });

  it('says so where there is only a clip', () => {
    const read = readAt(
      address,
      page({ body: '<article class="TextArticle__root___a"><h1>Se klippet</h1><video></video></article>' }),
    );
    expect(read.verdict).toEqual({ access: 'not-an-article', reason: 'no-text' });
  });
});

describe('dn.se', () => {
  const address = 'https://www.dn.se/sverige/exempel/';
  const body = (inner: string) =>
    `<article class="article"><p class="article__vignette">Sverige</p><h1 class="article__title">Den låsta rubriken</h1><div class="article__lead"><p>Ingressen som alla får läsa.</p></div><div class="byline"><span class="author__name">Anna Provare</span></div><time class="time--published" datetime="2025-02-03T05:00:00Z"></time>${inner}</article>`;
  const told = ld({
    '@type': 'NewsArticle',
    headline: 'Den låsta rubriken',
    datePublished: '2025-02-03T05:00:00Z',
    author: { name: 'Anna Provare' },
    isAccessibleForFree: 'False',
  });

  it.each([
    ['with JSON-LD', told],
    ['with only the box', ''],
  ])('reads title, lead, author and date of a locked article, %s', (_, head) => {
    const read = readAt(
      address,
      page({
        title: 'Den låsta rubriken - DN.se',
        head,
        body: body(
          '<div class="paywall"><h2>Detta är en låst artikel</h2><p>Prenumerera för att läsa vidare.</p></div>',
        ),
      }),
    );
    expect(read).toMatchObject({
      title: 'Den låsta rubriken',
      lead: 'Ingressen som alla får läsa.',
      authors: ['Anna Provare'],
      published: '2025-02-03T05:00:00Z',
      paragraphs: [],
      locked: true,
      verdict: { access: 'partial', reason: 'locked' },
    });
  });

  it("tells the publisher's lock from the text that was had", () => {
    const read = readAt(
      address,
      page({ head: told, body: body(`<div class="article__body">${markup(paragraphs(20))}</div>`) }),
    );
    expect(read).toMatchObject({ locked: true, verdict: { access: 'full', reason: null } });
    expect(read.paragraphs).toHaveLength(20);
  });

  it('knows the front page', () => {
    const read = readAt('https://www.dn.se/', page({ title: 'DN.SE', body: FEED + FEED }));
    expect(read).toMatchObject({ paragraphs: [], verdict: { access: 'not-an-article', reason: 'front-page' } });
  });

  it('calls the debate page opinion', () => {
    expect(readAt('https://www.dn.se/debatt/exempel/', page({ body: body(markup(paragraphs(3))) })).kind).toBe(
      'opinion',
    );
  });
});

describe('lakartidningen.se', () => {
  const body = `<article id="post-1" class="post-1 post type-post hentry"><header><h1 class="entry-title">Rubrik om regionen</h1><time class="entry-date published" datetime="2025-02-26T09:30:00+00:00">26 februari 2025</time><span class="author vcard">Anna Provare</span></header><div class="entry-content"><p class="preamble">Ingress om regionen.</p>${markup(paragraphs(3))}<p>Foto: Bo Testberg</p>${markup(paragraphs(6).slice(3))}<p><strong>Läs även:</strong></p><ul><li><a href="/x">En annan rubrik om annat</a></li></ul></div></article><div id="comments"><p>(0 kommentar)</p></div>`;

  it.each([
    'https://lakartidningen.se/aktuellt/nyheter/2025/02/exempel/',
    'https://lakartidningen.se/?p=301027',
    'https://www.lakartidningen.se/nyheter/exempel/',
  ])('reads the article at %s', (address) => {
    expect(readAt(address, page({ body }))).toMatchObject({
      title: 'Rubrik om regionen',
      lead: 'Ingress om regionen.',
      paragraphs: paragraphs(6),
      authors: ['Anna Provare'],
      published: '2025-02-26T09:30:00+00:00',
      verdict: { access: 'full' },
    });
  });

  it('takes the month from the address where the page has no date', () => {
    const read = readAt(
      'https://lakartidningen.se/aktuellt/nyheter/2025/02/exempel/',
      page({ body: body.replace(/<time.*?<\/time>/, '') }),
    );
    expect(read.published).toBe('2025-02');
  });
});

describe('our own sample pages', () => {
  const folder = join(import.meta.dirname, '../../../fixtures/site');
  it.each([
    [
      'www.dn.se/sverige/cambio-anmaler-sakerhetslucka-i-nya-journalsystemet/',
      'partial',
      'Cambio anmäler säkerhetslucka i nya journalsystemet',
      0,
    ],
    [
      'www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid/',
      'full',
      'Journalsystemet Millennium pausas på obestämd tid',
      8,
    ],
    [
      'lakartidningen.se/aktuellt/nyheter/2025/02/stockholms-val-av-cosmic-overklagas/',
      'full',
      'Stockholms val av Cosmic överklagas',
      10,
    ],
  ])('%s is read %s', (path, access, title, count) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const read = readAt(`https://${path}`, html);
    expect(read).toMatchObject({ title, verdict: { access } });
    expect(read.paragraphs).toHaveLength(count);
    expect(html).toContain('Exempeltext, inte tidningens.');
    expect(read.paragraphs.join(' ')).not.toMatch(/Exempel:/);
  });
});

const cases = join(import.meta.dirname, '../../../../../shared/cases/articles');

describe('real pages', () => {
  it.skipIf(!existsSync(cases))('are read with word F1 of at least 0.95 (skipped without ../shared)', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const folder of [
      'fundus-se-Aftonbladet_2026_01_08',
      'fundus-se-Aftonbladet_2026_08_02',
      'fundus-se-Expressen_2025_10_23',
    ]) {
      const at = (name: string) => readFileSync(join(cases, folder, name), 'utf8');
      const { url } = JSON.parse(at('meta.json')) as { url: string };
      const read = readArticle(parse(at('page.html')), { address: url, contentType: 'text/html', readAt: '' });
      const left = new Map<string, number>();
      for (const word of words(at('gold.txt'))) left.set(word, (left.get(word) ?? 0) + 1);
      const own = words([read.lead ?? '', ...read.paragraphs].join('\n'));
      const shared = own.filter((word) => {
        const count = left.get(word) ?? 0;
        left.set(word, count - 1);
        return count > 0;
      }).length;
      expect((2 * shared) / (own.length + words(at('gold.txt')).length)).toBeGreaterThanOrEqual(0.95);
      expect(read.title && read.published && read.authors[0]).toBeTruthy();
    }
  });
});
