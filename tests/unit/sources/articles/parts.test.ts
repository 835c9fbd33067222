import { describe, expect, it } from 'vitest';
import { cleanAuthors } from '../../../../utils/sources/articles/authors';
import { machineDate, writtenDate } from '../../../../utils/sources/articles/dates';
import { isResidue, withoutResidue } from '../../../../utils/sources/articles/residue';

describe('residue', () => {
  it.each([
    'Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17',
    'Uppdaterad 15.59 | Publicerad 14.14',
    'Uppdaterad för 15 timmar sedan',
    'Annons',
    'ANNONS:',
    'Foto: Anna Provare',
    'Skylten vid sjukhuset. Foto: Anna Provare/TT',
    'Bild 1 av 12',
    '3/4',
    'Öppna bild i helskärm',
    'Läs mer: Så gick det till',
    'Läs också: Nytt besked om bygget',
    'Läs även',
    'Javascript är avstängt',
    'Javascript måste vara påslaget för att se videon',
    'Kommentera artikeln',
    '(0 kommentar)',
    'Dela artikel',
    'Kopiera länk',
    'Prenumerera',
    'Logga in',
    'För att använda den här funktionen behöver du vara inloggad.',
    'Familjen har godkänt namn- och bildpubliceringen.',
  ])('takes away %j', (line) => {
    expect(isResidue(line)).toBe(true);
  });

  it.each([
    'Rättelse: I en tidigare version angavs fel år.',
    'Läs- och skrivsvårigheter ökar i regionen.',
    'Annonser i lokaltidningen har blivit dyrare under året som gått.',
    'Publicerade siffror visar att kön växer.',
    '– Dela med dig av maten, säger hon.',
    'Fotot togs i mars.',
    'Prenumerationerna minskar i hela landet.',
    'Loggan byttes ut 2019.',
    'Mer om detta finns i rapporten från 2018.',
  ])('keeps %j', (line) => {
    expect(isResidue(line)).toBe(false);
  });

  it('takes away the list of other articles at the end, but no text after a heading', () => {
    expect(withoutResidue(['Ett stycke.', 'Läs även:', 'En annan rubrik', 'En tredje rubrik'], null)).toEqual([
      'Ett stycke.',
    ]);
    expect(withoutResidue(['Ett stycke.', 'Läs även:', 'Ett stycke till, som är text.'], null)).toEqual([
      'Ett stycke.',
      'Ett stycke till, som är text.',
    ]);
  });

  it('takes away the repeated title and doubled lines', () => {
    expect(withoutResidue(['Rubriken', 'Ett stycke.', 'Ett stycke.', '•'], 'Rubriken')).toEqual(['Ett stycke.']);
  });
});

describe('cleanAuthors', () => {
  it.each([
    [['viktor provare'], ['Viktor Provare']],
    [['Av Anna Provare'], ['Anna Provare']],
    [['Anna Provare | anna@exempel.se'], ['Anna Provare']],
    [['Olle Testberg,Ulrika Exempelsson'], ['Olle Testberg', 'Ulrika Exempelsson']],
    [['Anna Provare och TT'], ['Anna Provare', 'TT']],
    [
      ['Text: Anna Provare', 'Foto: Bo Testberg'],
      ['Anna Provare', 'Bo Testberg'],
    ],
    [['Anna Provare', 'anna provare'], ['Anna Provare']],
    [['Reporter', 'https://www.exempel.se/anna', '', 'admin', 'Redaktionen'], []],
    [['Carl von Exempelsson'], ['Carl von Exempelsson']],
  ])('%j → %j', (bylines, names) => {
    expect(cleanAuthors(bylines)).toEqual(names);
  });
});

describe('dates', () => {
  it.each([
    ['2025-02-03T05:00:00.000Z', '2025-02-03T05:00:00.000Z'],
    ['2025-02-03T05:00:00+0100', '2025-02-03T05:00:00+01:00'],
    ['2025-02-03 05:00', '2025-02-03T05:00'],
    ['2025-02-03', '2025-02-03'],
    ['20250203', '2025-02-03'],
    ['Tue, 11 Apr 2017 10:00:00 +0200', '2017-04-11T08:00:00.000Z'],
    ['2025-13-03', null],
    ['igår', null],
    ['', null],
  ])('%j is %j', (text, date) => {
    expect(machineDate(text)).toBe(date);
  });

  it('reads Swedish dates to the day', () => {
    expect(writtenDate('Publicerad: 2 november 2022, 04:30')).toBe('2022-11-02');
    expect(writtenDate('23 okt 2025 kl 10.23')).toBe('2025-10-23');
    expect(writtenDate('november 2022')).toBeNull();
  });
});
