// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleFromTab, isSourcePage } from '../../../utils/sources/ownTab';
import { articleSchema, type Source } from '../../../utils/sources/types';
import { ld, markup, page, paragraphs } from './articles/pages';

const ADDRESS = 'https://www.dn.se/sverige/exempel-om-journaler/';
const SOURCE: Source = {
  id: 'https://dn.se/sverige/exempel-om-journaler',
  address: ADDRESS,
  addresses: [ADDRESS],
  outlet: 'dn',
  publication: 'Dagens Nyheter',
  kind: 'news',
  slugWords: [],
  addressDate: null,
  searchLink: null,
  citedAs: '',
};
const LOCKED = ld({ '@type': 'NewsArticle', headline: 'Rubriken', isAccessibleForFree: false });
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const body = (count: number) =>
  `<article class="article"><h1 class="article__title">Rubriken</h1><div class="article__lead"><p>Ingressen.</p></div><div class="article__body">${markup(paragraphs(count))}</div></article>`;

describe('articleFromTab', () => {
  it('reads the whole text that a subscriber sees, and says where', () => {
    const article = articleFromTab(
      SOURCE,
      parse(page({ head: LOCKED, body: body(20) })),
      `${ADDRESS}?utm_source=x`,
      '2025-03-01T12:00:00Z',
    );
    expect(article).toMatchObject({ source: SOURCE.id, access: 'full', locked: true, ownTab: true, status: null });
    expect(article?.paragraphs).toHaveLength(20);
    expect(articleSchema.safeParse(article).success).toBe(true);
  });

  it('is partial where the tab shows the lock too', () => {
    expect(
      articleFromTab(SOURCE, parse(page({ head: LOCKED, body: body(0) })), ADDRESS, '2025-03-01T12:00:00Z'),
    ).toMatchObject({ access: 'partial', reason: 'locked' });
  });

  it('takes no other page for the source', () => {
    expect(articleFromTab(SOURCE, parse(page({ body: body(20) })), 'https://www.dn.se/sverige/annat/', '')).toBeNull();
    expect(isSourcePage(SOURCE, 'http://dn.se/sverige/exempel-om-journaler')).toBe(true);
    expect(isSourcePage(SOURCE, 'https://www.svt.se/sverige/exempel-om-journaler/')).toBe(false);
  });

  it('knows the source by its canonical address where the paper has moved it', () => {
    const head = `<link rel="canonical" href="${ADDRESS}">`;
    expect(
      articleFromTab(SOURCE, parse(page({ head, body: body(20) })), 'https://www.dn.se/x/ny-plats/', ''),
    ).not.toBeNull();
  });

  it('is nothing where there is no text', () => {
    expect(articleFromTab(SOURCE, parse(page({ body: '<div id="app"></div>' })), ADDRESS, '')).toBeNull();
  });
});
