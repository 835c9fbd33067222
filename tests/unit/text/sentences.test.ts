import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sentences } from '../../../utils/text/sentences';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

/** Each line's parts, between bars, are its sentences. */
const CASES = [
  'Det gäller t.ex. Skåne och bl.a. Halland. | Nästa mening.',
  'Detta gäller t. ex. Skåne, s. k. nätläkare m. m. | Det är dyrt.',
  'Mötet hölls kl. 14.30 den 12 nov. 2024 i Umeå. | Ingen kom.',
  'Den 1. mars började avtalet gälla. | Det kostade 2,5 mkr.',
  'A. Exempelsson och dr. B. C. Provare skrev rapporten. | Den kom 2018. | Sedan hände inget.',
  'Enligt prop. 2018/19:105 s. 11 f. gäller detta. | Se 3 kap. 1 § regeringsformen.',
  'Så står det i 3 kap. 1 §. | Lagen ändrades 2020.',
  '”Det går inte.” sade hon. | ”Varför då?” undrade han. | ”Därför.” | Sedan var det tyst.',
  'Vi väntar … och väntar. | Sedan… | Inget hände!',
  'Tre saker krävs: en plan, en budget och en tid. | Läs mer på https://exempel.se/a.b/c?d=e. | Det lönar sig.',
  'Avtalet omfattar vård, omsorg m.m. | Det löper ut i dec. 2025.',
  'Motion av A. Testberg m.fl. (S) om vård.',
  'Priset är 100 kr. | Avgiften är 3 kr. per dag.',
  '(Källa: SCB, s. 4.) | Alla ska med. | (Se not.)',
  'Han heter St. Exempel. | F.d. ordföranden A.-B. Provare avgick.',
  '1. Inför detta nu.',
  'Brist på vitamin A. | Det är vanligt.',
  'Är det rimligt?! | Nej. | Aldrig…',
  'Fr.o.m. 2024 gäller taxan resp. avgiften, dvs. Region Exempel betalar. | Kassan är tom. | Ingen vet varför.',
];

describe('sentences', () => {
  it.each(CASES)('%s', (line) => {
    expect(split(line.replaceAll(' | ', ' '))).toEqual(line.split(' | '));
  });

  it('cuts where the space after a full stop was lost, but not in an address', () => {
    expect(split('Texten tog slut.Nästa mening följer. Se exempel.Se/Vård.')).toEqual([
      'Texten tog slut.',
      'Nästa mening följer.',
      'Se exempel.Se/Vård.',
    ]);
  });

  it('holds every character that is not white space, in order', () => {
    const word = fc.constantFrom(
      'Det',
      'är',
      't.ex.',
      '12.',
      'nov.',
      '”Ja.”',
      '(S)',
      '…',
      'A.',
      '?!',
      '\n\n',
      '§.',
      'x.Y',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((w) => w.join(' ')),
        ),
        (text) => {
          const spans = sentences(text);
          expect(
            spans
              .map((s) => text.slice(s.start, s.end))
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/\s/gu, ''));
          spans.forEach((s, i) => expect(s.start).toBeGreaterThanOrEqual(i ? spans[i - 1]!.end : 0));
        },
      ),
    );
  });

  it('takes linear time on hostile text', () => {
    const begun = performance.now();
    sentences('. '.repeat(50_000) + 'a.'.repeat(50_000) + '”'.repeat(50_000) + ' '.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
