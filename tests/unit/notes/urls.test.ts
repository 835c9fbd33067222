import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUrls, sameAddress, trimAddress, unwrapAddress } from '../../../utils/notes/urls';

const urls = (text: string): string[] => findUrls(text).map((found) => found.url);

describe('addresses in text', () => {
  it.each([
    ['Se https://www.exempel.se/a/b.pdf.', ['https://www.exempel.se/a/b.pdf']],
    ['(https://www.exempel.se/a_(b))', ['https://www.exempel.se/a_(b)']],
    ['(källa: www.exempel.se, Bok, 12 mars 2015)', ['https://www.exempel.se']],
    ['vantetider.exempel.se och exempel.se/a?b=1', ['https://vantetider.exempel.se', 'https://exempel.se/a?b=1']],
    ['http://a.se/1, http://b.se/2; http://c.se/3', ['http://a.se/1', 'http://b.se/2', 'http://c.se/3']],
    ['http://a.se/1http://b.se/2', ['http://a.se/1', 'http://b.se/2']],
    ['https://web.archive.org/web/2020/https://a.se/1', ['https://web.archive.org/web/2020/https://a.se/1']],
    ['https://a.se/vård/sök?q=å%C3%A4&b=1#del', ['https://a.se/vård/sök?q=å%C3%A4&b=1#del']],
    ['doi:10.1000/182.', ['https://doi.org/10.1000/182']],
    ['<https://a.se/x>', ['https://a.se/x']],
    ['”https://a.se/x”,', ['https://a.se/x']],
    ['namn@exempel.se, kl. 14.30, t.ex. vården.Se och prop. 2018/19:105', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });
  it('gives every reading of an address that a line cut, the likeliest first', () => {
    const text = '1. https://a.se/av-giftsfri.';
    const readings = [
      { start: 3, end: 28, readings: ['https://a.se/av-giftsfri.', 'https://a.se/avgiftsfri.', 'https://a.se/av-'] },
    ];
    expect(findUrls(text, readings)[0]).toMatchObject({
      url: 'https://a.se/av-giftsfri',
      readings: ['https://a.se/av-giftsfri', 'https://a.se/avgiftsfri', 'https://a.se/av-'],
    });
  });
  it('spans lie where the address is printed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 20 }), (before, after) => {
        const text = `${before} https://www.exempel.se/a ${after}`;
        for (const { start, end } of findUrls(text)) {
          expect(text.slice(start, end).length).toBe(end - start);
          expect(text.slice(start, end)).not.toMatch(/\s$|^\s/);
        }
        expect(findUrls(text).some((found) => found.url === 'https://www.exempel.se/a')).toBe(true);
      }),
    );
  });
});

it('wrappers are taken off, other addresses left', () => {
  expect(unwrapAddress('https://www.google.com/url?q=https://a.se/x%3Fb%3D1&sa=D')).toBe('https://a.se/x?b=1');
  expect(unwrapAddress('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.se%2Fx&data=1')).toBe(
    'https://a.se/x',
  );
  expect(unwrapAddress('https://l.facebook.com/l.php?u=https%3A%2F%2Fa.se&h=1')).toBe('https://a.se');
  expect(unwrapAddress('https://www.google.com/search?q=motion')).toBe('https://www.google.com/search?q=motion');
});
it('final punctuation goes, balanced brackets stay', () => {
  expect(trimAddress('https://a.se/x)).')).toBe('https://a.se/x');
  expect(trimAddress('https://a.se/(x)')).toBe('https://a.se/(x)');
});
it('addresses are the same in spite of scheme, www, escapes and a final slash', () => {
  expect(sameAddress('http://www.A.se/v%C3%A5rd/', 'https://a.se/vård')).toBe(true);
  expect(sameAddress('https://a.se/x', 'https://a.se/X')).toBe(false);
});
it('a long hostile text is searched in linear time', () => {
  const start = performance.now();
  findUrls('a.'.repeat(100_000));
  findUrls(`https://${'(a)'.repeat(50_000)}${')'.repeat(20_000)}`);
  findUrls(`${'a-'.repeat(100_000)}.se`);
  expect(performance.now() - start).toBeLessThan(3000);
});
