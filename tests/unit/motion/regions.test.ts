import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../utils/motion/region-table';
import {
  matchPatterns,
  regionByCode,
  regionOfAddress,
  regionOfText,
  sharedHostPatterns,
} from '../../../utils/motion/regions';

describe('the table of regions', () => {
  it('has all 21, each with a code and a host', () => {
    expect(REGIONS).toHaveLength(21);
    expect(new Set(REGIONS.map((r) => r.code)).size).toBe(21);
    for (const region of REGIONS) expect(region.hosts.length).toBeGreaterThan(0);
    expect(regionByCode('14')?.name).toBe('Västra Götalandsregionen');
    expect(regionByCode('99')).toBeNull();
  });
});

describe('the region of an address', () => {
  it.each([
    ['https://meetingsplus.vll.se/committees/regionfullmaktige/mote-2026-02-24', '24'],
    ['http://motionerointerpellationer.ltv.se/motioner/motion/389', '19'],
    ['https://www.skane.se/politik', '12'],
    ['https://www.netpublicator.com/reader/r90521909', '20'],
    ['https://www.mp.se/skane/politik/motioner-forslag/', '12'],
  ])('of %s is %s', (address, code) => expect(regionOfAddress(address)).toBe(code));
  it.each([
    'https://notskane.se/',
    'https://skane.se.example.com/',
    'https://www.netpublicator.com/reader/r11111111',
    'https://www.mp.se/stockholm/',
    'https://figotland.se/',
    'not an address',
  ])('of %s is none: hosts are compared by whole labels', (address) => expect(regionOfAddress(address)).toBeNull());
});

describe('the region of a text', () => {
  it('is the one the author speaks of as the own, not the one named as an example', () => {
    expect(
      regionOfText(
        'I VGR pausades införandet, liksom i Region Stockholm. Vi i Västerbotten bör vänta. Region Västerbotten ska pröva.',
      ),
    ).toBe('24');
  });
  it('is none where none or two are named alike', () => {
    expect(regionOfText('Vården ska vara nära.')).toBeNull();
    expect(regionOfText('Region Skåne och Region Halland.')).toBeNull();
  });
});

describe('match patterns', () => {
  const patterns = matchPatterns();
  it('are valid, sorted, without repeats, and cover every host', () => {
    expect(patterns).toEqual([...new Set(patterns)].sort());
    for (const pattern of patterns) expect(pattern).toMatch(/^https?:\/\/(?:\*\.)?[a-z0-9.-]+\/\S*\*$/);
    for (const region of REGIONS) for (const host of region.hosts) expect(patterns).toContain(`https://*.${host}/*`);
  });
  it('ask for http only where a host is known by it, and for shared hosts only below a path', () => {
    expect(patterns.filter((p) => p.startsWith('http:'))).toEqual([
      'http://motionerointerpellationer.ltv.se/*',
      'http://www.bibliotekgavleborg.lg.se/*',
    ]);
    expect(patterns).not.toContain('https://www.netpublicator.com/*');
    expect(sharedHostPatterns()).toContain('https://www.netpublicator.com/reader/*');
  });
});
