import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/sources/charset';

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
