import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, identityOf, isStartPage, openable, trimPunctuation, unwrap } from '../../../utils/sources/addresses';
import { archiveDateOf } from '../../../utils/sources/unwrap';
import { addressesToTry } from '../../../utils/sources/variants';

const ARTICLE = 'https://www.svt.se/nyheter/lokalt/vast/exempel-om-journaler';
const SAME = identityOf(ARTICLE);

describe('identityOf', () => {
  it.each([
    ['http', 'http://www.svt.se/nyheter/lokalt/vast/exempel-om-journaler'],
    ['no www', 'https://svt.se/nyheter/lokalt/vast/exempel-om-journaler'],
    ['no scheme', 'www.svt.se/nyheter/lokalt/vast/exempel-om-journaler'],
    ['mobile host', 'https://m.svt.se/nyheter/lokalt/vast/exempel-om-journaler'],
    ['trailing slash', `${ARTICLE}/`],
    ['trailing stop', `${ARTICLE}.`],
    ['brackets of the sentence', `(${ARTICLE}).`],
    ['angle brackets', `<${ARTICLE}>`],
    ['capitals in the host', 'https://WWW.SVT.SE/nyheter/lokalt/vast/exempel-om-journaler'],
    ['own port', 'https://www.svt.se:443/nyheter/lokalt/vast/exempel-om-journaler'],
    ['tracking', `${ARTICLE}?utm_source=x&utm_medium=social&fbclid=abc`],
    ['escaped ampersands', `${ARTICLE}?utm_source=x&amp;utm_medium=social`],
    ['noise of the outlet', `${ARTICLE}?mobilmeny=1`],
    ['fragment', `${ARTICLE}#kommentarer`],
    ['amp', `${ARTICLE}/amp`],
    ['search result', `https://www.google.com/url?sa=t&q=${encodeURIComponent(ARTICLE)}&usg=AB`],
    ['social media', `https://l.facebook.com/l.php?u=${encodeURIComponent(`${ARTICLE}?fbclid=1`)}&h=AT`],
    ['mail filter', `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(ARTICLE)}&data=05`],
    ['filter v3', `https://urldefense.com/v3/__${ARTICLE}__;!!x`],
    ['archive copy', `https://web.archive.org/web/20241116010203/${ARTICLE}`],
    ['archive copy without frame', `https://web.archive.org/web/20241116010203id_/${ARTICLE}`],
    [
      'archive copy that lost a slash',
      'https://web.archive.org/web/2024/https:/www.svt.se/nyheter/lokalt/vast/exempel-om-journaler',
    ],
    [
      'wrapped twice',
      `https://www.google.se/url?url=${encodeURIComponent(`https://web.archive.org/web/2024/${ARTICLE}`)}`,
    ],
  ])('takes away %s', (_, spelling) => {
    expect(identityOf(spelling)).toBe(SAME);
  });

  it.each([
    'https://sverigesradio.se/sida/artikel.aspx?programid=103&artikel=3706743',
    'https://lakartidningen.se/?p=301027',
    'https://www.svt.se/nyheter/direkt?inlagg=abc123',
    'http://www.dn.se/DNet/jsp/polopoly.jsp?d=147&a=705108',
    'https://ltarkiv.lakartidningen.se/Functions/OldArticle.aspx?articleId=12',
    'https://www.exempel.se/sida?id=7',
  ])('keeps the parameters that say which text it is: %s', (address) => {
    const kept = new URL(identityOf(address)).searchParams;
    for (const [name, value] of new URL(address).searchParams) expect(kept.get(name)).toBe(value);
  });

  it('does not mistake different articles for one', () => {
    expect(identityOf('https://lakartidningen.se/?p=1')).not.toBe(identityOf('https://lakartidningen.se/?p=2'));
    expect(identityOf('https://svk.se/a')).not.toBe(identityOf('https://vk.se/a'));
    expect(identityOf('https://www.exempel.se/A')).not.toBe(identityOf('https://www.exempel.se/a'));
  });

  it('keeps brackets that belong to the address', () => {
    expect(identityOf('https://sv.wikipedia.org/wiki/Journal_(medicin)')).toContain('(medicin)');
  });

  it('takes raw and encoded letters for the same', () => {
    expect(identityOf('https://www.gp.se/nyheter/vård')).toBe(identityOf('https://www.gp.se/nyheter/v%c3%a5rd'));
  });

  it('keeps a page that a script shows after #!', () => {
    expect(identityOf('https://exempel.se/#!/sida/1')).not.toBe(identityOf('https://exempel.se/#!/sida/2'));
  });

  it('leaves what is no web address as it is', () => {
    expect(identityOf(' mailto:a@exempel.se ')).toBe('mailto:a@exempel.se');
    expect(identityOf('')).toBe('');
  });

  it('is idempotent for addresses of every shape', () => {
    const part = fc.stringMatching(/^[a-zåäö0-9%.,;()_~:-]{0,12}$/);
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'http://', '', '//'),
        fc.domain(),
        fc.array(part, { maxLength: 4 }),
        fc.webQueryParameters(),
        fc.constantFrom('', '.', '/', ').', '#x', '»'),
      )
      .map(
        ([scheme, host, path, query, tail]) => `${scheme}${host}/${path.join('/')}${query ? `?${query}` : ''}${tail}`,
      );
    const wrapped = fc
      .tuple(address, fc.constantFrom('https://www.google.com/url?q=', 'https://web.archive.org/web/2020/', ''))
      .map(([inner, wrapper]) => wrapper + (wrapper.endsWith('=') ? encodeURIComponent(inner) : inner));
    fc.assert(
      fc.property(wrapped, (value) => identityOf(identityOf(value)) === identityOf(value)),
      { numRuns: 500 },
    );
  });

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => identityOf(identityOf(value)) === identityOf(value)),
    );
  });

  it('is not held up by hostile input', () => {
    for (const text of [
      `https://a.se/${'/'.repeat(50_000)}`,
      `https://a.se/a${'.'.repeat(50_000)}`,
      '('.repeat(50_000),
      `https://www.google.com/url?q=${'https://www.google.com/url?q='.repeat(500)}`,
    ]) {
      const begun = performance.now();
      identityOf(text);
      expect(performance.now() - begun).toBeLessThan(1500);
    }
  });
});

describe('unwrap', () => {
  it('keeps what carries no address', () => {
    expect(unwrap('https://www.google.com/url?q=hund')).toBe('https://www.google.com/url?q=hund');
    expect(unwrap('https://www.google.com/search?q=https://a.se')).toBe('https://www.google.com/search?q=https://a.se');
    expect(unwrap('https://l.facebook.com/l.php?u=javascript:alert(1)')).toBe(
      'https://l.facebook.com/l.php?u=javascript:alert(1)',
    );
  });

  it('tells the date of an archive copy', () => {
    expect(archiveDateOf(`https://web.archive.org/web/20241116010203/${ARTICLE}`)).toBe('2024-11-16');
    expect(archiveDateOf(ARTICLE)).toBeNull();
  });
});

describe('openable', () => {
  it('gives a scheme and takes away the sentence', () => {
    expect(openable('(www.dn.se/sverige/exempel/).')).toBe('https://www.dn.se/sverige/exempel/');
    expect(openable('javascript:alert(1)')).toBeNull();
    expect(openable('SvD 5 juli')).toBeNull();
  });

  it('trims only loose ends', () => {
    expect(trimPunctuation('https://a.se/x_(y)')).toBe('https://a.se/x_(y)');
    expect(trimPunctuation('«https://a.se/x»,')).toBe('https://a.se/x');
  });
});

describe('addressesToTry', () => {
  it('tries https first and the cited http after it', () => {
    expect(addressesToTry('http://www.bra.se/exempel.html')).toEqual([
      'https://www.bra.se/exempel.html',
      'http://www.bra.se/exempel.html',
    ]);
  });

  it('tries the readings of a broken line in their order', () => {
    expect(addressesToTry('https://a.se/journal-systemet', ['https://a.se/journalsystemet'])).toEqual([
      'https://a.se/journal-systemet',
      'https://a.se/journalsystemet',
    ]);
  });

  it("lower-cases Läkartidningen's old addresses", () => {
    expect(addressesToTry('https://www.lakartidningen.se/Aktuellt/Nyheter/2013/12/Exempel-om-varden-/')).toContain(
      'https://www.lakartidningen.se/aktuellt/nyheter/2013/12/exempel-om-varden/',
    );
  });

  it('keeps a cited archive copy for when the original is gone', () => {
    const copy = 'https://web.archive.org/web/20200101000000/https://www.dn.se/exempel/';
    expect(addressesToTry(copy)).toEqual(['https://www.dn.se/exempel/', copy]);
  });

  it('adds the open data page of a Riksdag document', () => {
    expect(
      addressesToTry('https://www.riksdagen.se/sv/dokument-och-lagar/dokument/motion/exempel_HB022152/'),
    ).toContain('https://data.riksdagen.se/dokument/HB022152.html');
  });
});

describe('places', () => {
  it('knows start pages', () => {
    expect(isStartPage('https://www.dn.se/')).toBe(true);
    expect(isStartPage('https://www.exempel.se/sv/index.html')).toBe(true);
    expect(isStartPage('https://lakartidningen.se/?p=301027')).toBe(false);
    expect(isStartPage('https://www.dn.se/sverige/')).toBe(false);
  });

  it('tells hosts without www', () => {
    expect(hostOf('https://www.DN.se/x')).toBe('dn.se');
    expect(hostOf('inte en adress')).toBeNull();
  });
});
