/** Directions that an article tells by figures alone, beside a claim that says the direction in a word. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const opposites = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs).findings.filter(({ kind }) => kind === 'negation');

/** way · what tells a rise from 51 to 74 */
const RISES: [string, string][] = [
  ['the year before behind its figure', 'Anmälningarna om vårdskador på akuten var 74, jämfört med 51 året före.'],
  ['the year before ahead of its figure', 'Anmälningarna om vårdskador på akuten var 74, året före 51.'],
  ['from and to', 'Anmälningarna om vårdskador på akuten gick från 51 till 74.'],
  ['from behind', 'Anmälningarna om vårdskador på akuten är nu 74, från 51.'],
  ['last year first', 'I fjol var anmälningarna om vårdskador på akuten 51, i år 74.'],
  ['a year each', 'År 2021 var anmälningarna om vårdskador på akuten 51 och 2023 var de 74.'],
  ['a year behind each', 'Anmälningarna om vårdskador på akuten var 74 år 2023 och 51 år 2021.'],
  ['two sentences', 'Anmälningarna om vårdskador på akuten var 74. Året före var de 51.'],
  ['two sentences with years', 'Under 2021 var anmälningarna om vårdskador på akuten 51. Förra året var de 74.'],
];

describe('a direction told by figures', () => {
  it.each(RISES)('is noted where the claim says the other: %s', (_, says) => {
    const [finding, ...more] = opposites('Anmälningarna om vårdskador på akuten har minskat', says);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ found: true, instead: 'minskat', counts: true });
    expect(says).toContain(finding!.value);
  });

  it('is shown where it stands', () => {
    const says = 'Anmälningarna om vårdskador på akuten var 74, året före 51.';
    const [finding] = opposites('Anmälningarna om vårdskador på akuten har minskat', says);
    expect(finding).toMatchObject({ value: '74, året före 51', places: [{ passage: 0, start: 42, end: 58 }] });
  });

  it.each(RISES)('counts as support where the claim says the same: %s', (_, says) => {
    const told = check('Anmälningarna om vårdskador på akuten har ökat', [says]);
    expect(told.findings.filter(({ kind }) => kind === 'negation')).toEqual([]);
    const untold = check('Anmälningarna om vårdskador på akuten har ökat', [
      'Anmälningarna om vårdskador på akuten var 74.',
    ]);
    expect(told.passages[0]!.score).toBeGreaterThan(untold.passages[0]!.score);
  });

  it.each([
    ['the times are not said', 'Anmälningarna om vårdskador på akuten var 74 och på kliniken 51.'],
    ['the figures are of different things', 'Akuten fick 74 anmälningar om vårdskador, året före byggdes 51 rum.'],
    ['one is many times the other', 'Anmälningarna om vårdskador på akuten var 9 400, året före 2.'],
    ['it is of another matter', 'Biljetterna till museet var 74, året före 51. Anmälningarna om vårdskador är få.'],
    ['the sentence says the direction itself', 'Vårdskadorna på akuten minskade medan besöken gick från 51 till 74.'],
    [
      'the figures go both ways',
      'Anmälningarna om vårdskador på akuten var 74, året före 51. I år är de 40, i fjol 60.',
    ],
  ])('is not noted where %s', (_, says) => {
    expect(opposites('Anmälningarna om vårdskador på akuten har minskat', says)).toEqual([]);
  });

  it('is not noted where the claim says that it did not grow, nor of a thing that someone raises', () => {
    const fall = 'Avgiften för besöken på akuten var 51 kronor, året före 74 kronor.';
    expect(opposites('Avgiften för besöken på akuten har inte ökat', fall)).toEqual([]);
    expect(opposites('Nämnden höjer avgiften för besöken på akuten', fall)).toEqual([]);
  });
});
