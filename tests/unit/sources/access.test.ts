// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../utils/sources/access';
import { readArticle } from '../../../utils/sources/articles';
import { FEED, ld, markup, page, paragraphs } from './articles/pages';

const ASKED = 'https://www.exempeltidning.se/nyheter/journalsystemet-stoppas';

function verdict(html: string, more: { status?: number; to?: string } = {}) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const finalAddress = more.to ?? ASKED;
  const read = readArticle(doc, { address: finalAddress, contentType: 'text/html', readAt: '2026-01-01T00:00:00Z' });
  const { access, reason } = accessOf({ status: more.status ?? 200, requestedAddress: ASKED, finalAddress, doc, read });
  return [access, reason];
}

const ARTICLE = `<article><h1>Journalsystemet stoppas</h1>${markup(paragraphs(12))}</article>`;

describe('accessOf', () => {
  it('is full for an article', () => {
    expect(verdict(page({ body: ARTICLE }))).toEqual(['full', null]);
  });

  it.each([
    'Just a moment...',
    'Attention Required! | Cloudflare',
    'Access Denied',
    'Är du en robot?',
    'Pardon Our Interruption',
  ])('knows the robot wall "%s", whatever the status', (title) => {
    for (const status of [200, 403, 503])
      expect(verdict(page({ title, body: '<p>Vänta.</p>' }), { status })).toEqual(['blocked', 'robot-wall']);
  });

  it('takes a list in the page’s main element for a list, at its own address and where an article was asked for', () => {
    const list = Array.from(
      { length: 20 },
      (_, at) =>
        `<div><h2><a href="/n/${at}">Nyhet nummer ${at} om något helt annat</a></h2><p>Kort ingress.</p></div>`,
    ).join('');
    const section = page({ title: 'Nyheter', body: `<main><h1>Nyheter</h1>${list}</main>` });
    expect(verdict(section)).toEqual(['not-an-article', 'front-page']);
    expect(verdict(section, { to: 'https://www.exempeltidning.se/nyheter/' })).toEqual(['dead', 'redirected-to-start']);
  });

  it('takes a page with a clip and a line about it for no text, but not an article with one', () => {
    const clip = '<video src="a.mp4"></video>';
    expect(
      verdict(
        page({
          head: '<meta property="og:type" content="video.episode">',
          body: '<h1>Avsnitt 12</h1><p>Tillgänglig till maj.</p>',
        }),
      ),
    ).toEqual(['not-an-article', 'no-text']);
    expect(
      verdict(page({ body: `<main><h1>Rapport</h1>${clip}<p>Nyheter från hela landet i kväll.</p></main>` })),
    ).toEqual(['not-an-article', 'no-text']);
    expect(verdict(page({ body: `<article><h1>Bron stängs</h1>${clip}${markup(paragraphs(2))}</article>` }))).toEqual([
      'full',
      null,
    ]);
  });

  it('knows robot walls by their marks', () => {
    expect(verdict(page({ title: 'x', body: '<iframe src="/_Incapsula_Resource?x"></iframe>' }))).toEqual([
      'blocked',
      'robot-wall',
    ]);
    expect(verdict(page({ body: `${ARTICLE}<div class="g-recaptcha"></div>` }))).toEqual(['full', null]);
  });

  it('knows consent pages', () => {
    expect(verdict(page({ title: 'Vi värnar om din integritet', body: '<p>Välj kakor.</p>' }))).toEqual([
      'blocked',
      'consent',
    ]);
    expect(verdict(page({ body: '<p>x</p>' }), { to: 'https://consent.exempeltidning.se/v2?x=1' })).toEqual([
      'blocked',
      'consent',
    ]);
  });

  it('is not misled by a consent banner on an article', () => {
    expect(
      verdict(page({ body: `<div class="cookie-consent"><p>Vi värnar om din integritet</p></div>${ARTICLE}` })),
    ).toEqual(['full', null]);
  });

  it('knows login pages', () => {
    expect(verdict(page({ body: '<form><input type="password"></form>' }))).toEqual(['blocked', 'login']);
    expect(verdict(page({ body: '<p>x</p>' }), { to: 'https://login.exempeltidning.se/' })).toEqual([
      'blocked',
      'login',
    ]);
    expect(verdict(page({ body: `${ARTICLE}<form><input type="password"></form>` }))).toEqual(['full', null]);
  });

  it.each([
    'Sidan finns inte',
    'Sidan kunde inte hittas',
    'Sidan hittades inte',
    'Oj, sidan finns inte!',
    '404',
    'Artikeln finns inte längre',
    'Page not found',
  ])('knows a page that is none: "%s"', (heading) => {
    expect(verdict(page({ title: heading, body: `<h1>${heading}</h1><p>Prova att söka.</p>` }))).toEqual([
      'dead',
      'soft-404',
    ]);
  });

  it('does not bury an article about missing pages', () => {
    expect(
      verdict(
        page({ body: ARTICLE.replace('Journalsystemet stoppas', 'Därför kunde sidan inte hittas – 404 på 1177') }),
      ),
    ).toEqual(['full', null]);
  });

  it('knows redirects to the start page, but takes a short address for what it is', () => {
    expect(verdict(page({ body: FEED }), { to: 'https://www.exempeltidning.se/' })).toEqual([
      'dead',
      'redirected-to-start',
    ]);
    expect(verdict(page({ body: FEED }), { to: 'https://www.exempeltidning.se/sv/start.html' })).toEqual([
      'dead',
      'redirected-to-start',
    ]);
    expect(verdict(page({ body: ARTICLE }), { to: 'https://www.exempeltidning.se/?p=1' })).toEqual(['full', null]);
  });

  it('takes an article that has moved for an article', () => {
    expect(
      verdict(page({ body: ARTICLE }), { to: 'https://www.exempeltidning.se/a/x1/journalsystemet-stoppas' }),
    ).toEqual(['full', null]);
  });

  it('knows lists of articles', () => {
    expect(verdict(page({ body: `<main><h1>Testköping</h1>${FEED}${FEED}</main>` }))).toEqual([
      'not-an-article',
      'front-page',
    ]);
  });

  it('knows pages without text', () => {
    expect(verdict(page({ body: '<div id="app"></div>' }))).toEqual(['not-an-article', 'no-text']);
  });

  it('is partial for less than half of the words the publisher counts', () => {
    const told = (wordCount: number) => ld({ '@type': 'NewsArticle', headline: 'x', wordCount });
    expect(verdict(page({ head: told(2000), body: ARTICLE }))).toEqual(['partial', null]);
    expect(verdict(page({ head: told(200), body: ARTICLE }))).toEqual(['full', null]);
  });

  it.each([401, 402, 403, 429, 451, 500, 503])('never calls %i dead', (status) => {
    expect(verdict(page({ title: 'Sidan finns inte', body: '' }), { status })[0]).toBe('blocked');
  });
});
