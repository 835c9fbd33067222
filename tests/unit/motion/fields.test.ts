import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../utils/motion/dates';
import { isDateLine } from '../../../utils/text/dateLine';
import { cleanTitle } from '../../../utils/motion/fields';
import { isAddressee, isSignature } from '../../../utils/motion/frame';
import { bareNames, mergeMovers, moversIn } from '../../../utils/motion/people';
import { partyOf } from '../../../utils/motion/parties';
import { splitProposals } from '../../../utils/motion/proposals';
import { referenceIn } from '../../../utils/motion/references';

const who = (text: string) => moversIn(text).map((m) => `${m.name}/${m.party}`);

describe('movers', () => {
  it.each([
    ['Anna Exempelsson (S)', ['Anna Exempelsson/S']],
    ['Anna Exempelsson(L), Bo Testberg (kd)', ['Anna Exempelsson/L', 'Bo Testberg/KD']],
    ['av Anna Exempelsson och Bo Testberg (båda M)', ['Anna Exempelsson/M', 'Bo Testberg/M']],
    ['Motion 2025:21 av Hugo Testberg m.fl. (V) om buss', ['Hugo Testberg/V']],
    ['Karl-Erik von Provare, Centerpartiet', ['Karl-Erik von Provare/C']],
    ['Vänsterpartiet genom Eva Provare', ['Eva Provare/V']],
    ['För Liberalerna Frida Testberg', ['Frida Testberg/L']],
    ['Åsa Öberg Exempelsson (SJVP)', ['Åsa Öberg Exempelsson/SJVP']],
    ['Regionråd Anna Exempelsson (MP)', ['Anna Exempelsson/MP']],
    ['Bo Testberg (-)', ['Bo Testberg/null']],
    ['Maj Provare (C)', ['Maj Provare/C']],
    ['Anna Exempelsson, gruppledare (M)', ['Anna Exempelsson/M']],
    ['Sten Provare, Skånepartiet', ['Sten Provare/Skånepartiet']],
    ['Utredningen (SOU 2020:1) och Region Provlän (RS)', []],
    ['Socialstyrelsen (2024) och Dagens Nyheter (DN)', []],
  ])('in “%s”', (text, movers) => expect(who(text)).toEqual(movers));
  it('are each named once, with the party where any place tells it', () => {
    expect(
      mergeMovers([[{ name: 'Anna Exempelsson', party: null }], [{ name: 'Anna Exempelsson', party: 'S' }]]),
    ).toEqual([{ name: 'Anna Exempelsson', party: 'S' }]);
  });
  it('without a party are names and nothing else', () => {
    expect(bareNames('Frida Testberg')).toEqual(['Frida Testberg']);
    expect(bareNames('Frida Testberg skrev detta')).toEqual([]);
  });
  it('write their party as its letters, or as a local party’s name', () => {
    expect(['s', 'Centerpartiet', 'vänsterpartister', 'Provlandspartiet', '–'].map(partyOf)).toEqual([
      'S',
      'C',
      'V',
      'Provlandspartiet',
      null,
    ]);
  });
});

describe('a title without what is said elsewhere', () => {
  it.each([
    ['Motion om vilrum för nattpersonal', 'Vilrum för nattpersonal'],
    ['Motion: Fler bussar till Provby', 'Fler bussar till Provby'],
    ['Motion – Mobil tandvård', 'Mobil tandvård'],
    ['Motion om motion på arbetstid', 'Motion på arbetstid'],
    ['Motion nr 14-2025 från Tilda Exempelsson (V) m.fl. Inför fria glasögon', 'Inför fria glasögon'],
    ['Motion 2025:22 av Signe Exempelsson m.fl. (V) om att avskaffa avgiften (PDF, 127 kB)', 'Att avskaffa avgiften'],
    ['Motion 2025:23 av Boris Provare (MP) och Vera Övningsson (MP) om kolonilotter', 'Kolonilotter'],
    ['05 Motion - Elvägar för sjukresor - Sixten Exempelsson (KD) RD25-01190', 'Elvägar för sjukresor'],
    ['09.1 Bilaga Motion Gratis halkskydd till äldre - Maj Övningsson (C)', 'Gratis halkskydd till äldre'],
    ['Motion till regionfullmäktige om fria bussar', 'Fria bussar'],
    ['Motion från Vänsterpartiet angående nattbussar', 'Nattbussar'],
    ['Motion: ”Ljus vid hållplatserna”', 'Ljus vid hållplatserna'],
    ['Landsbygden ska med – en plan för bussen', 'Landsbygden ska med – en plan för bussen'],
    ['Fri frukost (S)', 'Fri frukost'],
    ['Motion', null],
    ['Handling ärende 14', null],
    ['Bilaga 2', null],
    ['2018/19:1022', null],
  ])('of “%s”', (written, title) => expect(cleanTitle(written)).toBe(title));
});

describe('dates', () => {
  it.each([
    ['Karlstad den 11 mars 2025', '2025-03-11'],
    ['2025-03-24', '2025-03-24'],
    ['Inkom 2025/02/03', '2025-02-03'],
    ['den 3:e maj 2025', '2025-05-03'],
    ['Umeå 11/3 2025', '2025-03-11'],
  ])('in “%s”', (text, iso) => expect(datesIn(text).map((d) => d.iso)).toEqual([iso]));
  it('are not seen in numbers', () => {
    expect(datesIn('RS 2025-0417, 2025-13-40 och 20250311')).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['Diarienummer RV/2025-00417', 'RV/2025-00417'],
    ['Dnr RS 2025/288', 'RS 2025/288'],
    ['RS 190-2026', 'RS 190-2026'],
    ['RS 269:1-2020', 'RS 269:1-2020'],
    ['(RS/333/2023)', 'RS/333/2023'],
    ['Motion till regionfullmäktige · 25RS2210', '25RS2210'],
    ['Motion RV250318', 'RV250318'],
    ['Motion LTV 160412', 'LTV 160412'],
    ['2018/01948-1', '2018/01948-1'],
    ['Ärendenummer 2025-POL000417', '2025-POL000417'],
    ['RD25-01190', 'RD25-01190'],
    ['RS2024-01177', 'RS2024-01177'],
    ['LJ2013/154', 'LJ2013/154'],
    ['Motion nr 7-2025', '7-2025'],
    ['Motion 2025:21 av Anna Exempelsson (S)', '2025:21'],
    ['Motion nr 19/2018', '19/2018'],
    ['2018/19:680 av Anna Exempelsson (SD)', '2018/19:680'],
  ])('in “%s”', (text, reference) => expect(referenceIn(text)?.written).toBe(reference));
  it('are not seen in prose', () => {
    expect(referenceIn('Under 2019 ökade köerna med 12 procent, se prop. 2017/18:83.')).toBeNull();
  });
});

describe('the frame', () => {
  it.each([
    'Anna Exempelsson (S)',
    'För Liberalerna',
    'Vänsterpartiet',
    'Anna Exempelsson (S) Bo Testberg (S)',
    'Anna Exempelsson',
    'Ingegerd Exempelsson (S), Provby',
  ])('has a signature in “%s”', (text) => expect(isSignature(text)).toBe(true));
  it.each(['Anna Exempelsson (S) anser att bussen är sen.', 'Vi vill att bussen går.', 'Bussen är sen (S)'])(
    'has none in “%s”',
    (text) => expect(isSignature(text)).toBe(false),
  );
  it('has a date line and an addressee', () => {
    expect([
      isDateLine('Provstad den 4 mars 2025'),
      isDateLine('Den 4 mars 2025 stod bussen still hela dagen.'),
    ]).toEqual([true, false]);
    expect([isAddressee('Till regionfullmäktige'), isAddressee('Till regionen kom 200 brev om bussen.')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('att-satser run together', () => {
  it('are told apart where the list’s own signs stand, and only there', () => {
    expect(splitProposals('att bussarna går i tid, samt att biljetten blir billigare.')).toEqual([
      'bussarna går i tid',
      'biljetten blir billigare',
    ]);
    expect(splitProposals('Att bussarna går i tid Att biljetten blir billigare')).toEqual([
      'bussarna går i tid',
      'biljetten blir billigare',
    ]);
    expect(splitProposals('1. att bussarna går 2. att tågen går')).toEqual(['bussarna går', 'tågen går']);
    expect(splitProposals('att ge nämnden i uppdrag att utreda bussarna och att återkomma')).toEqual([
      'ge nämnden i uppdrag att utreda bussarna och att återkomma',
    ]);
    expect(splitProposals('att1 ge nämnden i uppdrag att utreda')).toEqual(['ge nämnden i uppdrag att utreda']);
  });
});

describe('local parties and assemblies', () => {
  it('a party named after its place is one, in brackets, after a name and on a line of its own', () => {
    expect(who('Anna Exempelsson (Dalarnas Sjukvårdsparti)')).toEqual(['Anna Exempelsson/Dalarnas Sjukvårdsparti']);
    expect(who('Anna Exempelsson, Gotlands folkparti')).toEqual(['Anna Exempelsson/Gotlands folkparti']);
    expect(isSignature('Dalarnas Sjukvårdsparti')).toBe(true);
    expect(bareNames('Dalarnas Sjukvårdsparti')).toEqual([]);
  });
  it('the assembly that a motion is put to is no part of its mover’s name', () => {
    expect(who('Motion till Regionfullmäktige av Anna Exempelsson (V)')).toEqual(['Anna Exempelsson/V']);
  });
  it('a party’s address in a letterhead names nobody', () => {
    expect(who('Liberalerna Halland Box 517, 301 80 Halmstad')).toEqual([]);
  });
});
