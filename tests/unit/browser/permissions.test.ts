import { describe, expect, it } from 'vitest';
import { covers, ownHostPatterns } from '../../../utils/browser/permissions';

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

describe('the patterns to ask for', () => {
  it('are those of each host and scheme once; what is no address, or stands for many, is not asked for and keeps no other from it', () => {
    expect(
      ownHostPatterns([
        'https://www.rvn.se/a.pdf',
        'https://exa%20mple.se/motion.pdf',
        'https://www.rvn.se/b.pdf',
        'http://www.rvn.se/c.pdf',
        'https://*.se/motion.pdf',
        'https://*/motion.pdf',
        'javascript:alert(1)',
        '',
      ]),
    ).toEqual(['https://www.rvn.se/*', 'http://www.rvn.se/*']);
  });
});
