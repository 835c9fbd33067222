import { describe, expect, it } from 'vitest';
import { BUILT_IN_PATTERNS, hostsOf, originPatterns } from '../../../utils/sources/hosts';

describe('hosts', () => {
  it('asks for the outlet once, whatever its host is called', () => {
    const sources = [
      { addresses: ['https://www.dn.se/a', 'https://dn.se/b'] },
      { addresses: ['https://m.svt.se/c'] },
      { addresses: ['inte en adress'] },
    ];
    expect(hostsOf(sources)).toEqual(['dn.se', 'svt.se']);
  });

  it('makes patterns, http only where cited so', () => {
    expect(originPatterns({ addresses: ['https://www.dn.se/a'] })).toEqual(['https://*.dn.se/*']);
    expect(originPatterns({ addresses: ['https://www.exempel.org/a', 'http://www.exempel.org/a'] })).toEqual([
      'https://*.exempel.org/*',
      'http://*.exempel.org/*',
    ]);
    expect(originPatterns({ addresses: [] })).toEqual([]);
  });

  it('never asks for addresses of numbers', () => {
    expect(originPatterns({ addresses: ['https://192.168.1.1/', 'https://[::1]/', 'https://localhost/'] })).toEqual([]);
  });

  it('has the three outlets from the start', () => {
    expect(BUILT_IN_PATTERNS).toEqual(['https://*.svt.se/*', 'https://*.dn.se/*', 'https://*.lakartidningen.se/*']);
  });
});
