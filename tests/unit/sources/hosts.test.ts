import { describe, expect, it } from 'vitest';
import { BUILT_IN_PATTERNS, originPatterns } from '../../../utils/sources/hosts';

describe('hosts', () => {
  it('asks for the outlet once, whatever its host is called', () => {
    expect(originPatterns(['https://www.dn.se/a', 'https://dn.se/b', 'https://m.svt.se/c', 'inte en adress'])).toEqual([
      'https://*.dn.se/*',
      'https://*.svt.se/*',
    ]);
  });

  it('makes patterns, http only where cited so', () => {
    expect(originPatterns(['https://www.exempel.org/a', 'http://www.exempel.org/a'])).toEqual([
      'https://*.exempel.org/*',
      'http://*.exempel.org/*',
    ]);
    expect(originPatterns([])).toEqual([]);
  });

  it('never asks for addresses of numbers', () => {
    expect(originPatterns(['https://192.168.1.1/', 'https://[::1]/', 'https://localhost/'])).toEqual([]);
  });

  it('has the three outlets from the start', () => {
    expect(BUILT_IN_PATTERNS).toEqual(['https://*.svt.se/*', 'https://*.dn.se/*', 'https://*.lakartidningen.se/*']);
  });
});
