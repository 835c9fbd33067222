import { describe, expect, it } from 'vitest';
import { covers } from '../../../utils/browser/permissions';

describe('covers', () => {
  it.each([
    ['https://*.dn.se/*', 'https://www.dn.se/x', true],
    ['https://*.dn.se/*', 'https://dn.se/x', true],
    ['https://*.dn.se/*', 'https://notdn.se/x', false],
    ['https://*.dn.se/*', 'https://dn.se.example/x', false],
    ['https://*.dn.se/*', 'http://www.dn.se/x', false],
    ['*://*.dn.se/*', 'http://www.dn.se/x', true],
    ['https://*/*', 'https://anything.example/x', true],
    ['<all_urls>', 'https://anything.example/x', true],
    ['https://svt.se/*', 'https://www.svt.se/x', false],
    ['https://*.dn.se/*', 'no address', false],
  ])('%s over %s: %s', (pattern, address, expected) => {
    expect(covers([pattern], address)).toBe(expected);
  });
});
