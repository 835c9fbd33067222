// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInPage, standsThere, type ClaimToMark } from '../../../components/pageMarks';
import { readHtml } from '../../../utils/reading/html';
import { examine } from '../../../utils/review/examine';

const ADDRESS = 'https://www.regionexempel.example/motion';

function page(html: string) {
  const doc = new DOMParser().parseFromString(
    `<!doctype html><html lang="sv"><body>${html}</body></html>`,
    'text/html',
  );
  const { result, origin } = readHtml(doc, { address: ADDRESS, live: false });
  const { motions } = examine(result, { address: ADDRESS, kind: 'html' }, { any: true });
  return { doc, origin, claims: motions.flatMap((motion) => motion.claims) as ClaimToMark[] };
}

const BODY = `<main><h1>Motion om nattbussen</h1>
<p>Nattbussen gick 1 030 gånger under 2023<sup><a href="#n1" id="r1">1</a></sup>, och <b>resandet</b> minskade med hälften<sup><a href="#n2" id="r2">2</a></sup>.</p>
<p>Vi yrkar att nattbussen ska gå varje natt.</p>
<ol><li id="n1"><a href="#r1">↑</a> https://www.svt.se/nyheter/nattbussen</li><li id="n2"><a href="#r2">↑</a> https://www.svt.se/nyheter/resandet</li></ol></main>`;

describe('placing claims in a page', () => {
  it('finds each claim and its mark where they stand, the mark outside the claim', () => {
    const { claims, origin } = page(BODY);
    const { placed, unplaced } = placeInPage(claims, origin);
    expect(unplaced).toEqual([]);
    const cited = placed.filter(({ status }) => status === 'linked');
    expect(cited.map(({ range }) => range.toString())).toEqual([
      'Nattbussen gick 1 030 gånger under 2023',
      expect.stringMatching(/resandet minskade med hälften$/),
    ]);
    expect(cited.map(({ marks }) => marks.map((mark) => mark.toString()))).toEqual([['1'], ['2']]);
  });

  it('says which claim the page no longer shows, and keeps the others', () => {
    const { doc, claims, origin } = page(BODY);
    doc.querySelector('b')!.replaceChildren('priset');
    const { placed, unplaced } = placeInPage(claims, origin);
    expect(unplaced).toHaveLength(1);
    expect(placed.filter(({ status }) => status === 'linked')).toHaveLength(1);
  });

  it('places nothing where the page was left for another', () => {
    const { claims } = page(BODY);
    expect(placeInPage(claims, () => null).placed).toEqual([]);
  });
});

describe('standsThere', () => {
  it('allows marks, white space and hidden text between the words', () => {
    expect(standsThere('kostnaden ökade med 12 procent', 'Kostnaden\u00ad  ökade[1]\nmed 12 procent')).toBe(true);
  });

  it('refuses other words, words in part, and a text that holds everything', () => {
    expect(standsThere('kostnaden ökade', 'kostnaden minskade')).toBe(false);
    expect(standsThere('kostnaden ökade', 'kostnaden')).toBe(false);
    expect(standsThere('kostnaden ökade', `kostnaden ${'x'.repeat(200)} ökade`)).toBe(false);
    expect(standsThere('…', '…')).toBe(false);
  });

  it('holds for every text that has a letter in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(standsThere(text, text)).toBe(/[\p{L}\p{N}]/u.test(text));
      }),
    );
  });
});
