import { describe, expect, it } from 'vitest';
import { kindOfHost, outletByKey, outletByName, outletOf, OUTLETS, searchLinkAt } from '../../../utils/sources/outlets';

describe('outletOf', () => {
  it.each([
    ['https://www.svt.se/nyheter/inrikes/exempel', 'svt', 'news'],
    ['https://www.dn.se/sverige/exempel/', 'dn', 'news'],
    ['https://lakartidningen.se/aktuellt/nyheter/2025/02/exempel/', 'lakartidningen', 'news'],
    ['https://sverigesradio.se/artikel/exempel', 'sr', 'news'],
    ['https://www.svd.se/a/abc/exempel', 'svd', 'news'],
    ['https://www.aftonbladet.se/nyheter/a/x/exempel', 'aftonbladet', 'news'],
    ['https://www.expressen.se/gt/exempel/', 'expressen', 'news'],
    ['https://www.gp.se/nyheter/exempel', 'gp', 'news'],
    ['https://www.sydsvenskan.se/2019-07-09/exempel', 'sydsvenskan', 'news'],
    ['https://computersweden.idg.se/2.2683/1.714787/exempel', 'computersweden', 'news'],
    ['https://www.socialstyrelsen.se/statistik', 'socialstyrelsen', 'authority'],
    ['https://vardgivare.skane.se/exempel', 'region-skane', 'authority'],
    ['https://www.kil.se/exempel', 'kommun-kil', 'authority'],
    ['https://www.riksdagen.se/sv/', 'riksdagen', 'parliament'],
    ['https://data.riksdagen.se/dokument/H6021022.html', 'riksdagen', 'parliament'],
    ['https://portal.research.lu.se/exempel', 'lu', 'research'],
    ['https://eur-lex.europa.eu/exempel', 'eurlex', 'authority'],
    ['https://ec.europa.eu/exempel', 'eu', 'authority'],
    ['https://www.mp.se/exempel', 'mp', 'party'],
    ['https://timbro.se/exempel', 'timbro', 'other'],
  ])('%s is %s, %s', (address, key, kind) => {
    expect(outletOf(address)).toMatchObject({ outlet: { key }, kind });
  });

  it('matches whole labels only', () => {
    expect(outletOf('https://www.svk.se/')?.outlet.key).toBe('svk');
    expect(outletOf('https://www.vk.se/')?.outlet.key).toBe('vk');
    expect(outletOf('https://adn.se/')).toBeNull();
    expect(outletOf('https://dn.se.exempel.com/')).toBeNull();
    expect(outletOf('https://exempel.com/dn.se')).toBeNull();
  });

  it.each([
    'https://www.dn.se/debatt/exempel/',
    'https://www.dn.se/ledare/exempel/',
    'https://www.svt.se/opinion/exempel',
    'https://www.aftonbladet.se/debatt/a/x/exempel',
    'https://www.aftonbladet.se/ledare/a/x/exempel',
    'https://lakartidningen.se/opinion/debatt/2025/02/exempel/',
    'https://lakartidningen.se/Opinion/Debatt/2017/10/En-exempeltitel/',
    'https://lakartidningen.se/debatt-och-brev/2020/01/exempel/',
    'https://norran.se/asikter/ledare/exempel/',
    'https://www.dagensmedicin.se/opinion/debatt/exempel/',
  ])('%s is opinion', (address) => {
    expect(outletOf(address)?.kind).toBe('opinion');
  });

  it("does not take a headline's words for a section", () => {
    expect(outletOf('https://www.dn.se/sverige/debatt')?.kind).toBe('news');
    expect(outletOf('https://www.dn.se/sverige/ledare-avgar/')?.kind).toBe('news');
    expect(outletOf('https://www.skane.se/debatt/exempel')?.kind).toBe('authority');
  });
});

describe('outletByName', () => {
  it.each([
    ['SvD', 'svd', 'news'],
    ['Svenska Dagbladet', 'svd', 'news'],
    ['DN Debatt', 'dn', 'opinion'],
    ['DN:s debatt', null, null],
    ['SvD Brännpunkt', 'svd', 'opinion'],
    ['Göteborgs-Posten', 'gp', 'news'],
    ['Göteborgs Posten', 'gp', 'news'],
    ['tidningen Dagen', 'dagen', 'news'],
    ['svt.se', 'svt', 'news'],
    ['Brå', 'bra', 'authority'],
    ['Inspektionen för vård och omsorg', 'ivo', 'authority'],
    ['Region Skåne', 'region-skane', 'authority'],
    ['do', null, null],
    ['Exempelbladet', null, null],
  ])('%s → %s, %s', (name, key, kind) => {
    const placed = outletByName(name);
    expect([placed?.outlet.key ?? null, placed?.kind ?? null]).toEqual([key, kind]);
  });
});

describe('the table', () => {
  it('names each key and each host once', () => {
    const keys = OUTLETS.map((outlet) => outlet.key);
    const hosts = OUTLETS.flatMap((outlet) => outlet.hosts);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('has hosts that are hosts, without www', () => {
    for (const host of OUTLETS.flatMap((outlet) => outlet.hosts))
      expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('covers the Swedish press and every region and municipality', () => {
    expect(
      OUTLETS.filter((outlet) => outlet.kind === 'news' && outlet.hosts.some((host) => /\.(se|nu)$/.test(host))).length,
    ).toBeGreaterThan(150);
    expect(OUTLETS.filter((outlet) => outlet.key.startsWith('kommun-'))).toHaveLength(289);
    expect(OUTLETS.filter((outlet) => /^(region-|vgr$)/.test(outlet.key))).toHaveLength(21);
  });

  it('searches at the outlet where its search is known, else its site', () => {
    const dn = outletByKey('dn');
    const norran = outletByKey('norran');
    expect(dn && searchLinkAt(dn, 'nya  journaler')).toBe('https://www.dn.se/sok/?q=nya%20journaler');
    expect(norran && searchLinkAt(norran, 'nya journaler')).toContain(
      encodeURIComponent('site:norran.se nya journaler'),
    );
  });

  it('guesses kinds of unknown hosts from what their ending means', () => {
    expect(kindOfHost('nida.nih.gov')).toBe('authority');
    expect(kindOfHost('www.harvard.edu')).toBe('research');
    expect(kindOfHost('exempel.org')).toBe('other');
  });
});
