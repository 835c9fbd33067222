// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/sources/articles';
import { FEED, ld, markup, page, paragraphs } from './pages';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, address = 'https://www.exempeltidning.se/nyheter/exempel') =>
  readArticle(parse(html), { address, contentType: 'text/html', readAt: '2026-01-01T12:00:00Z' });

describe('readArticle on other hosts', () => {
  it('takes the headline, authors and dates of JSON-LD before all else', () => {
    const head =
      '<meta property="og:title" content="Delningsrubrik"><meta property="article:published_time" content="2020-01-01T00:00:00Z">' +
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'BreadcrumbList', name: 'x' },
          {
            '@type': ['NewsArticle'],
            headline: 'Rubrik &amp; sak &#8211; ”kritiskt”',
            datePublished: '2025-02-03T05:00:00Z',
            dateModified: '2025-02-04T05:00:00Z',
            articleSection: ['Nyheter'],
            author: [{ '@type': 'Person', name: 'anna provare' }, 'Bo Testberg och TT'],
            wordCount: '400',
          },
        ],
      });
    expect(read(page({ head, body: `<article><h1>Sidrubrik</h1>${markup(paragraphs(5))}</article>` }))).toMatchObject({
      title: 'Rubrik & sak – ”kritiskt”',
      authors: ['Anna Provare', 'Bo Testberg', 'TT'],
      published: '2025-02-03T05:00:00Z',
      modified: '2025-02-04T05:00:00Z',
      section: 'Nyheter',
      wordCount: 400,
    });
  });

  it('passes over broken JSON-LD', () => {
    const head =
      '<script type="application/ld+json">{ "headline": </script><meta property="og:title" content="Rubriken"><meta property="og:site_name" content="Exempeltidningen">';
    expect(read(page({ head, body: `<article><h1>Rubriken</h1>${markup(paragraphs(5))}</article>` }))).toMatchObject({
      title: 'Rubriken',
    });
  });

  it('cuts the name of the site from a title, but no headline at its dash', () => {
    const body = markup(paragraphs(5));
    expect(read(page({ title: 'Vädjar efter beskedet – ”kritiskt” | Exempeltidningen', body })).title).toBe(
      'Vädjar efter beskedet – ”kritiskt”',
    );
    expect(read(page({ title: 'Regionen – en historia', body })).title).toBe('Regionen – en historia');
    expect(read(page({ title: 'Rubriken - exempeltidning.se', body })).title).toBe('Rubriken');
  });

  it.each([1, 2, 3, 6])('takes no teasers into an article of %i paragraphs', (count) => {
    const found = read(
      page({
        body: `<main><article><h1>Rubriken om journaler</h1><p>Publicerad 3 februari 2025</p>${markup(paragraphs(count))}</article>${FEED}</main>`,
      }),
    );
    expect(found.paragraphs.join(' ')).not.toContain('annan nyhet');
    expect(found.paragraphs).toEqual(expect.arrayContaining(paragraphs(count)));
  });

  it('reads pages without an article element', () => {
    const found = read(
      page({ body: `<div id="menu"><a href="/">Start</a></div><div class="text">${markup(paragraphs(8))}</div>` }),
    );
    expect(found.paragraphs).toEqual(paragraphs(8));
  });

  it('keeps headings, lists and rows of tables as blocks of their own', () => {
    const found = read(
      page({
        body: `<article><h1>Rubrik</h1>${markup(paragraphs(6))}<h2>Mellanrubrik</h2><ul><li>Första punkten i listan.</li><li>Andra punkten i listan.</li></ul><table><tr><td>Kostnad</td><td>50 miljoner</td></tr></table>${markup(['Sista stycket<br><br>delat i två.'])}</article>`,
      }),
    );
    expect(found.paragraphs.slice(6)).toEqual([
      'Mellanrubrik',
      'Första punkten i listan.',
      'Andra punkten i listan.',
      'Kostnad 50 miljoner',
      'Sista stycket',
      'delat i två.',
    ]);
  });

  it('reads a date in Swedish words where nothing else tells', () => {
    const found = read(
      page({
        body: `<article><h1>Rubrik</h1><p>Publicerad: 2 november 2022, 04:30</p>${markup(paragraphs(5))}</article>`,
      }),
    );
    expect(found.published).toBe('2022-11-02');
  });

  it('does not believe a date after the reading', () => {
    expect(
      read(page({ head: '<meta property="article:published_time" content="2031-01-01">', body: markup(paragraphs(5)) }))
        .published,
    ).toBeNull();
  });

  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', headline: 'x', isAccessibleForFree: false }), '', true],
    [
      'a part in JSON-LD',
      ld({
        '@type': 'NewsArticle',
        headline: 'x',
        hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.x' }],
      }),
      '',
      true,
    ],
    ["Bonnier's meta tag", '<meta name="bad:paywall" content="true">', '', true],
    [
      "Bonnier's meta tag on a free page",
      '<meta name="bad:paywall" content="false">',
      '<p>Prenumerera för att läsa fler artiklar</p>',
      false,
    ],
    ["Schibsted's meta tag", '<meta name="lp:paywall" content="hard">', '', true],
    ['the box', '', '<div>Artikeln du läser är låst</div>', true],
    [
      'a class name, which says nothing',
      '<style>.paywall{}</style><script>var x = "Detta är en låst artikel"</script>',
      '<div class="tapet-paywall"></div>',
      false,
    ],
  ])('reads the lock from %s', (_, head, box, locked) => {
    expect(read(page({ head, body: `<article><h1>Rubrik</h1>${markup(paragraphs(5))}${box}</article>` })).locked).toBe(
      locked,
    );
  });

  it('leaves out of a locked text what the box about the lock says', () => {
    const box =
      '<div class="box"><h3>Den här artikeln är för dig som är prenumerant</h3><p>Läs hela artikeln för 1 krona.</p></div>';
    const head = '<meta property="og:description" content="Priset på bussarna höjs med 12 procent.">';
    const locked = read(
      page({
        head,
        body: `<article><h1>Dyrare bussar</h1><p>Priset på bussarna höjs med 12 procent.</p>${box}</article>`,
      }),
    );
    expect(locked).toMatchObject({ locked: true, lead: 'Priset på bussarna höjs med 12 procent.', paragraphs: [] });
  });

  it('finds byline and date beside the headline where the text stands in an element of its own', () => {
    const header =
      '<h1>Fler chefer</h1><div class="row">Text: <a rel="author" href="/a">Moa Provberg</a> | Publicerad 3 maj 2023</div>';
    const body = `<main>${header}<div class="entry-content">${markup(paragraphs(7))}</div></main>`;
    expect(read(page({ body }))).toMatchObject({ authors: ['Moa Provberg'], published: '2023-05-03' });
    const bare = `<main><h1>Fler chefer</h1><div class="entry-content">${markup(paragraphs(7))}</div></main>`;
    expect(read(page({ body: bare }))).toMatchObject({ authors: [], published: null });
  });

  it('calls opinion what says so', () => {
    expect(
      read(
        page({
          body: `<article><h1>Rubrik</h1>${markup(paragraphs(5))}<p>Detta är en opinionsartikel. Åsikterna är skribentens egna.</p></article>`,
        }),
      ).kind,
    ).toBe('opinion');
    expect(
      read(
        page({ head: ld({ '@type': 'OpinionNewsArticle', headline: 'x' }), body: markup(paragraphs(5)) }),
        'https://www.gp.se/x/y',
      ).kind,
    ).toBe('opinion');
  });

  it('takes the text of JSON-LD where the page shows less', () => {
    const body = paragraphs(10).join('\n');
    expect(
      read(
        page({ head: ld({ '@type': 'NewsArticle', headline: 'x', articleBody: body }), body: '<div id="app"></div>' }),
      ).paragraphs,
    ).toEqual(paragraphs(10));
  });
});
