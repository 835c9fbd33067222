import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/text/charset';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('goes by the header', () => {
    expect(decodeText(latin('å'), 'text/html; charset=ISO-8859-1')).toBe('å');
    expect(decodeText(utf8('å'), 'text/html;charset="utf-8"')).toBe('å');
  });

  it('goes by the page where the header is silent or unknown', () => {
    expect(decodeText(latin('<meta charset=windows-1252><p>å'), 'text/html')).toContain('å');
    expect(
      decodeText(
        latin('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">å'),
        'text/html; charset=hittepå',
      ),
    ).toContain('å');
    expect(decodeText(utf8('<meta charset="utf-16">å'), 'text/html')).toContain('å');
  });

  it('goes by the byte order mark before all', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe5, 0x00]), 'text/html; charset=utf-8')).toBe('å');
  });

  it('tells UTF-8 from Windows-1252 where nothing is said', () => {
    expect(decodeText(utf8('åäö'), '')).toBe('åäö');
    expect(decodeText(latin('åäö'), '')).toBe('åäö');
  });
});

describe('bytes as text', () => {
  it('heeds the mark, the header and the page’s own word, in that order', () => {
    expect(decodeText(latin('\xef\xbb\xbf\xc3\xa5'), 'text/html; charset=iso-8859-1')).toBe('å');
    expect(decodeText(latin('\xe5'), 'text/html; charset=ISO-8859-1')).toBe('å');
    expect(decodeText(latin('<meta charset="windows-1252">\xe5'), null)).toBe('<meta charset="windows-1252">å');
    expect(decodeText(latin('\xff\xfe\xe5\0'), null)).toBe('å');
    expect(decodeText(latin('M\0o\0t\0i\0o\0n\0'), null)).toBe('Motion');
  });

  it('takes what is no UTF-8 for windows-1252, also when the page claims UTF-8', () => {
    expect(decodeText(latin('f\xf6r'), null)).toBe('för');
    expect(decodeText(latin('f\xf6r'), 'text/html; charset=utf-8')).toBe('för');
  });

  it('gives back any text that was sent as UTF-8', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !one.startsWith('\ufeff') && !/charset|encoding/i.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeText(new TextEncoder().encode(one), 'text/plain; charset=utf-8')).toBe(one);
      }),
    );
  });
});
