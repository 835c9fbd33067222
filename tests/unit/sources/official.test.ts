import { describe, expect, it } from 'vitest';
import { officialIdOf, officialOf, officialsOf, riksdagIdOf, sessionCode } from '../../../utils/sources/official';

const RIKSDAG = 'https://data.riksdagen.se/dokument';

describe('officialOf', () => {
  it.each([
    ['prop. 2018/19:105', 'prop. 2018/19:105', `${RIKSDAG}/H603105.html`],
    ['regeringens proposition 2018/19:105', 'prop. 2018/19:105', `${RIKSDAG}/H603105.html`],
    ['mot. 2018/19:1022', 'mot. 2018/19:1022', `${RIKSDAG}/H6021022.html`],
    ['motion 2018/2019:1022', 'mot. 2018/19:1022', `${RIKSDAG}/H6021022.html`],
    ['mot. 2011/12:T419', 'mot. 2011/12:T419', `${RIKSDAG}/GZ02T419.html`],
    ['motion 1999/2000:Sf22', 'mot. 1999/2000:Sf22', `${RIKSDAG}/GN02Sf22.html`],
    ['(bet. 2018/19:FöU8)', 'bet. 2018/19:FöU8', `${RIKSDAG}/H601F%C3%B6U8.html`],
    ['skr. 2020/21:87', 'skr. 2020/21:87', `${RIKSDAG}/H80387.html`],
    ['SOU 2016:54 s. 12', 'SOU 2016:54', `${RIKSDAG}/H4B354.html`],
    ['Ds 2019:1', 'Ds 2019:1', `${RIKSDAG}/H7B41.html`],
    ['kommittédirektiv 2023:72', 'dir. 2023:72', `${RIKSDAG}/HBB172.html`],
    ['SFS 2010:659', 'SFS 2010:659', `${RIKSDAG}/sfs-2010-659.html`],
    ['patientsäkerhetslagen (2010:659)', 'SFS 2010:659', `${RIKSDAG}/sfs-2010-659.html`],
    ['rättegångsbalken (1942:740)', 'SFS 1942:740', `${RIKSDAG}/sfs-1942-740.html`],
    [
      'förordning (EU) 2016/679',
      'EU 32016R0679',
      'https://eur-lex.europa.eu/legal-content/SV/TXT/HTML/?uri=CELEX:32016R0679',
    ],
    [
      'Europaparlamentets och rådets direktiv 95/46/EG',
      'EU 31995L0046',
      'https://eur-lex.europa.eu/legal-content/SV/TXT/HTML/?uri=CELEX:31995L0046',
    ],
    [
      'förordning (EG) nr 1049/2001',
      'EU 32001R1049',
      'https://eur-lex.europa.eu/legal-content/SV/TXT/HTML/?uri=CELEX:32001R1049',
    ],
  ])('%s', (text, id, first) => {
    const official = officialOf(text);
    expect([official?.id, official?.addresses[0], official?.certain]).toEqual([id, first, true]);
  });

  it('offers a search where no rule is sure', () => {
    for (const text of ['rskr. 2018/19:288', 'mot. 1970:12', 'prop. 1971/72:5', 'prop. 2018/21:5']) {
      const official = officialOf(text);
      if (!official) continue;
      expect(official).toMatchObject({ addresses: [], certain: false });
      expect(official.searchLink).toContain('https://www.riksdagen.se/sv/sok/?q=');
    }
    expect(officialOf('rskr. 2018/19:288')?.certain).toBe(false);
  });

  it.each([
    ['Europeiska kommissionen, COM (2017) 335 final', 'KOM', 'eur-lex.europa.eu'],
    ['RiR 2018:12', 'RiR', 'riksrevisionen.se'],
    ['95/46/EG', 'EU', 'eur-lex.europa.eu'],
  ])('offers a search for %s', (text, series, where) => {
    const official = officialOf(text);
    expect(official).toMatchObject({ series, addresses: [], certain: false });
    expect(official?.searchLink).toContain(where);
  });

  it.each([
    ['EU-förordning 2016/679', 'EU 32016R0679'],
    ['förordning (EG) 1049/2001', 'EU 32001R1049'],
    ['budgetpropositionen 2017/18:1', 'prop. 2017/18:1'],
  ])('reads %s', (text, id) => {
    expect(officialOf(text)?.id).toBe(id);
  });

  it('takes the first of several', () => {
    expect(officialOf('Se prop. 2018/19:105, bet. 2018/19:SoU20')?.id).toBe('prop. 2018/19:105');
  });

  it('takes the series from the hint where the text leaves it out', () => {
    expect(officialOf('2018/19:105', 'prop.')?.id).toBe('prop. 2018/19:105');
    expect(officialOf('2018/19:105')).toBeNull();
  });

  it('finds none in other texts', () => {
    for (const text of ['i budgeten 2018/19', 'kl. 10:30', 'Rapport 2018:3', 'motionen från 2018', ''])
      expect(officialOf(text)).toBeNull();
  });
});

describe('Riksdag ids', () => {
  it('counts sessions in base 36', () => {
    expect([1976, 1985, 2011, 2012, 2018, 2023, 2025].map(sessionCode)).toEqual([
      'G0',
      'G9',
      'GZ',
      'H0',
      'H6',
      'HB',
      'HD',
    ]);
    expect(sessionCode(1975)).toBeNull();
  });

  it.each([
    ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/motion/exempel_HB022152/', 'mot. 2023/24:2152'],
    ['https://www.riksdagen.se/sv/dokument-lagar/dokument/motion/exempel_h8022388/html', 'mot. 2020/21:2388'],
    ['https://data.riksdagen.se/dokument/H603105.text', 'prop. 2018/19:105'],
    ['https://www.riksdagen.se/sv/dokument-lagar/dokument/skrivelse/exempel_H80387', 'skr. 2020/21:87'],
    [
      'https://www.riksdagen.se/sv/dokument-lagar/dokument/svensk-forfattningssamling/exempel_sfs-2010-659',
      'SFS 2010:659',
    ],
    ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/departementsserien/exempel_h7b41/html/', 'Ds 2019:1'],
    ['https://www.riksdagen.se/sv/ledamoter/', null],
  ])('%s is %s', (address, id) => {
    const riksdagId = riksdagIdOf(address);
    expect(riksdagId && officialIdOf(riksdagId, address)).toBe(id);
  });
});

it('finds every document that a note names', () => {
  const ids = (text: string) => officialsOf(text).map(({ id }) => id);
  expect(ids('Prop. 2019/20:1 och bet. 2019/20:SoU1.')).toEqual(['prop. 2019/20:1', 'bet. 2019/20:SoU1']);
  expect(ids('SOU 2020:23 s. 14, SOU 2018:39 samt Ds 2021:12')).toEqual(['SOU 2020:23', 'SOU 2018:39', 'Ds 2021:12']);
  expect(ids('Provbladet 2020')).toEqual([]);
});
