/** What a claim denies or doubts in words of its own: an article that does so too says nothing else. */
import { describe, expect, it } from 'vitest';
import { leaningsOf } from '../../../utils/evidence/leanings';
import { tokens } from '../../../utils/evidence/words';
import { check } from './support';

const notes = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs).findings.filter(({ kind }) => kind === 'negation' || kind === 'hedge');
const leanings = (text: string) => leaningsOf(tokens(text));

describe('leanings of a claim', () => {
  it.each([
    ['Att gå in ensam är uteslutet', 'not'],
    ['Utsläppen från jordbruket lämnas utanför', 'not'],
    ['Köerna är som de var', 'not'],
    ['Rapporten blev klar innan domen föll', 'not'],
    ['Kliniken i Testby stängs', 'ends'],
    ['Nej blev svaret', 'ends'],
    ['Sprejen är receptfri', 'without'],
  ])('a denial in "%s": %s', (text, says) => {
    expect(leanings(text).denials.map((denial) => denial.says)).toContain(says);
  });

  it.each([
    'Butikerna tar emot kontanter',
    'Sjukhuset ligger utanför staden',
    'Vårdplatserna är 48',
    'Hälften av eleverna håller med',
    'Slutenvården har 300 platser',
  ])('none in "%s"', (text) => {
    expect(leanings(text).denials).toEqual([]);
  });

  it.each([
    ['Den beräknade kostnaden är nio miljoner', true],
    ['Ett vite hotar kommunen', true],
    ['Det är för tidigt att säga vad det beror på', true],
    ['Studier pekar mot att flickor vinner mest', true],
    ['Larmcentralen ligger i Testby', false],
    ['Riskkapitalbolagen äger kedjorna', false],
    ['Antalet spår har ökat', false],
  ])('"%s" is unsure: %s', (text, unsure) => {
    expect(leanings(text).unsure).toBe(unsure);
  });
});

describe('the same denied or doubted in other words', () => {
  it.each([
    [
      'cannot be',
      'Att skicka två man in i elden är uteslutet',
      'Jag kan inte skicka två man in i elden, säger chefen.',
    ],
    ['is left out', 'Jordbrukets utsläpp lämnas utanför beslutet', 'Jordbrukets utsläpp ingår inte i beslutet.'],
    ['not before', 'Chefen kräver garantier innan bussarna köps', 'Bussarna köps inte utan garantier, säger chefen.'],
    [
      'a no, and when',
      'Nej blev svaret när klubben sökte bidrag till planen',
      'Klubben fick avslag på sin ansökan om bidrag till planen.',
    ],
    [
      'by the end of a word',
      'Sprejen ska vara receptfri på apoteken',
      'Sprejen ska kunna hämtas på apoteken utan recept.',
    ],
    [
      'too early to say',
      'Det är för tidigt att avgöra om sprejen minskar dödsfallen',
      'Om sprejen minskar dödsfallen går inte att säga.',
    ],
    [
      'reckoned',
      'Parken har en beräknad årsproduktion på 900 gigawattimmar',
      'Parkens årsproduktion väntas bli 900 gigawattimmar.',
    ],
    ['about so much', 'Tandvården kostar drygt 30 miljoner om året', 'Tandvården beräknas kosta 31 miljoner om året.'],
    [
      'forbidden',
      'Avtalet förbjuder kommunen att berätta om priset',
      'Kommunen får enligt avtalet inte berätta om priset.',
    ],
    ['had to stop', 'Brandkåren fick avbryta släckningen i huset', 'Släckningen i huset avbröts.'],
    ['an end put off', 'Stängningen av förskolan i Testby skjuts upp', 'Förskolan i Testby får vara kvar.'],
    ['a lack by the end of a word', 'Lärarbristen är störst i Testby', 'I Testby saknas flest behöriga lärare.'],
    ['short of', 'Kommunens skolor har ont om speciallärare', 'Det finns för få speciallärare i kommunens skolor.'],
    ['warned of', 'Myndigheten varnar för att dricka vattnet', 'Myndigheten avråder från att dricka vattnet.'],
    ['saved from', 'Villan i Testby räddades från rivning', 'Villan i Testby rivs inte.'],
    ['than planned', 'Kostnaden för tunnelbanan har ökat', 'Tunnelbanan blir dubbelt så dyr i kostnad som planerat.'],
    ['a named proposal', 'Utredarnas förslag är fri tandvård för unga', 'Utredarna förordar fri tandvård för unga.'],
    [
      'not everyone, of a number',
      'I fyra av kommunerna kom inga skolteatrar',
      'Skolteatrarna kom till nio av kommunerna.',
    ],
  ])('is neither a denial nor a doubt: %s', (_, claim, says) => {
    expect(notes(claim, says)).toEqual([]);
  });

  it('a claim of an end is denied outright', () => {
    expect(notes('Badet i Testby stängs', 'Badet i Testby berörs inte.')).toMatchObject([{ kind: 'negation' }]);
  });
  it('a refusal of the very end that the claim tells of denies it', () => {
    expect(
      notes('Nämnden stänger badet i Testby', 'Nämnden river upp beslutet att stänga badet i Testby.'),
    ).toMatchObject([{ kind: 'negation' }]);
  });
  it('a refusal that is denied denies a claim of it', () => {
    expect(
      notes('Kommunen slipper betala för saneringen', 'Kommunen slipper inte betala för saneringen.'),
    ).toMatchObject([{ kind: 'negation' }]);
  });
  it('what is said of those of whom the claim tells is not its whole matter', () => {
    expect(notes('De flesta som avstår är motståndare', 'De flesta är inte motståndare.')).toMatchObject([
      { value: 'inte' },
    ]);
  });
});
