import { describe, expect, it } from 'vitest';
import { weigh } from '../../../utils/evidence';
import type { Check } from '../../../utils/evidence/types';
import { claim, prepared } from './support';

/** What a reader sees marked for each finding, with the passage it stands in. */
function marked(words: string, paragraphs: string[]): Record<string, string[]> {
  const check: Check = weigh(claim(words), prepared(paragraphs), {});
  return Object.fromEntries(
    check.findings.map(({ kind, value, places }) => [
      `${kind} ${value}`,
      (places ?? []).map(({ passage, start, end }) => check.passages[passage]!.text.slice(start, end)),
    ]),
  );
}

const FILL = [
  'Sommaren var torr och skördarna blev små på de flesta gårdarna i trakten.',
  'Föreningens årsmöte samlade många och slutade med kaffe och musik.',
];

describe('a finding in the passages', () => {
  it('is marked where its number stands, however it is written', () => {
    expect(
      marked('Antalet vårdplatser minskade med 1 300.', [
        ...FILL,
        'Antalet vårdplatser minskade med 1300 under perioden, enligt rapporten.',
      ]),
    ).toMatchObject({ 'number 1 300': [expect.stringContaining('1300')] });
  });

  it('that misses its number points at the one that stands in its place', () => {
    expect(
      marked('Kostnaden för hyrpersonal ökade med 212 miljoner kronor.', [
        'Kostnaden för hyrpersonal ökade med 187 miljoner kronor, visar bokslutet.',
      ]),
    ).toMatchObject({ 'number 212 miljoner kronor': ['187 miljoner kronor'] });
  });

  it('of a name is marked where its words stand, inflected too', () => {
    const found = marked('Vera Exempelsson krävde fler tandläkare i hela länet.', [
      'Fler tandläkare krävs i hela länet, enligt Exempelssons utredning.',
    ]);
    expect(found['name Vera Exempelsson'] ?? []).toEqual([]);
    expect(
      marked('Krav på fler tandläkare från Exempelsson i hela länet.', [
        'Fler tandläkare krävs i hela länet, enligt Exempelssons utredning.',
      ]),
    ).toMatchObject({ 'name Exempelsson': ['Exempelssons'] });
  });

  it('of a place is marked under another name of it', () => {
    const found = marked('Region Skåne stoppade införandet av det nya journalsystemet.', [
      'Införandet av det nya journalsystemet stoppades av Region Skåne i går.',
    ]);
    expect(Object.values(found).flat().join()).toContain('Skåne');
  });

  it('of a quotation is marked over the whole of it, whatever stands between the words', () => {
    expect(
      marked('Ordföranden sade att ”väntan på besked är alldeles för lång” i debatten.', [
        'Väntan på besked är – alldeles för lång, sade ordföranden i debatten.',
      ]),
    ).toMatchObject({ 'quote väntan på besked är alldeles för lång': ['Väntan på besked är – alldeles för lång'] });
  });

  it('that stands in a part of the article that is not shown has no place', () => {
    const far = Array.from({ length: 12 }, (_, i) => `Antalet vårdplatser minskade i kommun nummer ${i + 40} i länet.`);
    const found = marked('Antalet vårdplatser minskade i länet med 5 700 platser totalt.', [
      ...far,
      ...FILL,
      'Biljetterna kostade 5 700 kronor styck.',
    ]);
    for (const [key, places] of Object.entries(found)) if (key.includes('5 700')) expect(places).toEqual([]);
  });

  it('that was not found anywhere has no place', () => {
    expect(
      marked('Antalet vårdplatser minskade med 1 300 i fjol.', [
        'Antalet vårdplatser minskade kraftigt, säger fackförbundet.',
      ]),
    ).toMatchObject({ 'number 1 300': [] });
  });
});
