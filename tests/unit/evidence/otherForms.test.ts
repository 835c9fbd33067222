import { describe, expect, it } from 'vitest';
import { agreeAndDiffer, check } from './support';

describe('a figure in words that are used of few things is the same figure, and another one is not', () => {
  agreeAndDiffer([
    [
      'one hundred and a half in an old word',
      'Kören i Norrby har 150 sångare.',
      'Kören i Norrby har halvtannat hundra sångare',
      'Kören i Norrby har halvtannat tusen sångare',
    ],
    [
      'three quarters of an hour',
      'Bussresan till badet i Norrby tar 45 minuter.',
      'Bussresan till badet i Norrby tar tre kvart',
      'Bussresan till badet i Norrby tar tre timmar',
    ],
    [
      'millions with a word before them',
      'Biblioteket i Norrby fick fyra miljoner kronor till böcker.',
      'Biblioteket i Norrby fick fyra extra miljoner till böcker',
      'Biblioteket i Norrby fick sju extra miljoner till böcker',
    ],
    [
      'a rough span whose scale is said once',
      'Hamnens omsättning steg från 412 till 586 miljoner kronor.',
      'Hamnens omsättning steg från drygt 400 till knappt 600 miljoner kronor',
      'Hamnens omsättning steg från drygt 300 till knappt 600 miljoner kronor',
    ],
    [
      'how many times from the place in order',
      'Det är fjärde gången i år som bron i Norrby stängs.',
      'Bron i Norrby har stängts vid fyra tillfällen i år',
      'Bron i Norrby har stängts vid sju tillfällen i år',
    ],
    [
      'nearly so many months of weeks',
      'Prövotiden med fri entré i Norrby varade i sju veckor.',
      'Prövotiden med fri entré i Norrby varade i knappt två månader',
      'Prövotiden med fri entré i Norrby varade i knappt tre månader',
    ],
    [
      'the turn of the millennium',
      'Var tionde butik i Norrby har stängt sedan millennieskiftet.',
      'Var tionde butik i Norrby har stängt sedan år 2000',
      'Var tionde butik i Norrby har stängt sedan år 2004',
    ],
    [
      'a decade that a year lies in',
      'Utsläppen från hamnen i Norrby ska halveras till utgången av 2028.',
      'Utsläppen från hamnen i Norrby ska halveras innan 2020-talet är slut',
      'Utsläppen från hamnen i Norrby ska halveras innan 2040-talet är slut',
    ],
  ]);

  it.each([
    ['till sommaren', '2024-11-20', '2025'],
    ['till sommaren', '2024-03-20', '2024'],
    ['nästa höst', '2024-10-20', '2025'],
    ['förra sommaren', '2024-09-20', '2023'],
  ])('reckons "%s" from the day of the article, %s', (said, published, year) => {
    const season = said.includes('höst') ? 'Hösten' : 'Sommaren';
    const missing = (when: string) =>
      check(`${season} ${when} öppnar färjelinjen i Norrby`, [`Färjelinjen i Norrby öppnar ${said}.`], {
        published,
      }).findings.filter(({ kind, found }) => kind === 'date' && !found).length;
    expect(missing(year)).toBe(0);
    expect(missing(String(Number(year) + 3))).toBe(1);
  });

  it('reads "ifjol" as the year before that of the article', () => {
    const missing = (year: string) =>
      check(`Badet i Norrby stängdes ${year}`, ['Badet i Norrby stängdes ifjol.'], {
        published: '2024-05-14',
      }).findings.filter(({ kind, found }) => kind === 'date' && !found).length;
    expect(missing('2023')).toBe(0);
    expect(missing('2021')).toBe(1);
  });
});
