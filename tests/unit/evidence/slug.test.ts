import { describe, expect, it } from 'vitest';
import { topicOfAddress } from '../../../utils/evidence';
import { slugShare, slugWords } from '../../../utils/evidence/slug';
import { claim, source } from './support';

describe('slugs (evidence.md 3.7)', () => {
  it.each([
    [
      'https://www.dn.se/sverige/google-har-vidtagit-atgarder-mot-nordfront/',
      'google-har-vidtagit-atgarder-mot-nordfront',
    ],
    [
      'https://www.svt.se/nyheter/lokalt/vast/regeringen-skjuter-pa-publiklattnader',
      'regeringen-skjuter-pa-publiklattnader',
    ],
    [
      'https://lakartidningen.se/aktuellt/nyheter/2020/01/medhelp-ska-betala-12-miljoner-for-1177-lackan/',
      'medhelp-ska-betala-12-miljoner-for-1177-lackan',
    ],
    ['http://www.lakartidningen.se/Opinion/Debatt/2017/10/En-majoritet-vill-MR-kna/', 'en-majoritet-vill-mr-kna'],
    ['https://www.gp.se/nyheter/farre-bussar-i-hast.0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0', 'farre-bussar-i-hast'],
    ['https://www.gp.se/nyheter/f%C3%A4rre-bussar-i-h%C3%B6st.1.33313573', 'färre-bussar-i-höst'],
    ['https://www.nyteknik.se/energi/sa-sparas-el-6386124', 'sa-sparas-el'],
    ['https://blad.example/2020/farre-bussar-i-host.html?x=1#y', 'farre-bussar-i-host'],
  ])('reads %s', (address, slug) => {
    expect(slugWords(address).join('-')).toBe(slug);
  });

  it.each([
    ['google-har-vidtagit-atgarder-mot-nordfront', 'Google har vidtagit åtgärder mot Nordfront'],
    ['regeringen-skjuter-pa-publiklattnader', 'Regeringen skjuter på publiklättnader'],
    [
      'fysisk-aktivitet-kan-ha-omedelbar-effekt-pa-depression-och-angest',
      'Fysisk aktivitet kan ha omedelbar effekt på depression och ångest',
    ],
    ['gaengkopplad-naemndeman-fraan-skaane', 'Gängkopplad nämndeman från Skåne'],
    ['det-r-vldigt-stort-fr-oss', 'Det är väldigt stort för oss'],
  ])('knows %s by its title, however the site writes å, ä and ö', (slug, title) => {
    expect(slugShare(slug.split('-'), [title])).toBeGreaterThan(0.95);
  });

  it('is silent where the address has no words', () => {
    expect(
      topicOfAddress(
        claim('Bussarna blir färre').claim,
        source({ address: 'https://www.svt.se/nyheter/inrikes/17565278' }),
      ),
    ).toBeNull();
  });

  it('may say that the subject agrees, and never more', () => {
    const address = 'https://www.svt.se/nyheter/lokalt/halland/farre-bussar-i-halmstad-till-hosten';
    const same = topicOfAddress(claim('Antalet bussar i Halmstad minskar i höst').claim, source({ address }))!;
    expect(same).toMatchObject({ kind: 'topic', found: true, counts: false });
    const other = topicOfAddress(claim('Tandvården för äldre har blivit dyrare').claim, source({ address }))!;
    expect(other).toMatchObject({ kind: 'topic', found: false, counts: false });
  });
});
