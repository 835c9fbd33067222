/** What a doubt in an article makes less sure: what it governs, and not all that stands beside it. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const hedges = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs).findings.filter(({ kind }) => kind === 'hedge');

describe('what a doubt governs', () => {
  it.each([
    [
      'what follows "att", however long the name of who thinks so',
      'Fler skador inträffade under larmavbrottet',
      'Oppositionsrådet Karl Exempelsson i Provstads kommun tror att fler skador kan ha inträffat.',
      'tror',
    ],
    [
      'not known',
      'Avgiften gör att färre vaccinerar sig',
      'Det går inte att säga om avgiften gör att färre vaccinerar sig.',
      'går inte att säga',
    ],
    [
      'not looked into',
      'Frånvaron minskar tack vare reformen',
      'Ingen har undersökt saken, och det är inte undersökt om frånvaron minskar tack vare reformen.',
      'inte undersökt om',
    ],
    [
      'recommends',
      'Regionen återinför fri tandvård för unga',
      'Författarna förordar att fri tandvård för unga återinförs i regionen.',
      'förordar',
    ],
    [
      'would rather see',
      'Läkarna tar emot fler besök om dagen',
      'Direktören ser hellre att läkarna tar emot fler besök om dagen.',
      'ser hellre',
    ],
    [
      'is to, according to',
      'Utsläppen från bruket minskar genom bytet till bark',
      'Utsläppen från bruket ska enligt bolaget minska genom bytet till bark.',
      'ska enligt',
    ],
    [
      'in our opinion',
      'De stora kedjorna tar över branschen',
      'Enligt vår mening tar de stora kedjorna över branschen.',
      'Enligt vår mening',
    ],
    ['they say', 'Filialen i Testby stängs', 'Det sägs att filialen i Testby stängs.', 'sägs att'],
    [
      'puts the blame on',
      'Scheman är orsaken till de sena tågen',
      'Facket lägger skulden på scheman för de sena tågen.',
      'lägger skulden',
    ],
    [
      'intends',
      'Kommunen har överklagat beslutet om badet',
      'Kommunen tänker överklaga beslutet om badet.',
      'tänker överklaga',
    ],
    ['has applied for', 'Klubben får stöd till planen', 'Klubben ansöker om stöd till planen.', 'ansöker om'],
    ['may happen', 'Ämnet har spridits till Testby', 'Ämnet kan spridas till Testby.', 'kan'],
  ])('is noted: %s', (_, claim, says, value) => {
    expect(hedges(claim, says)).toMatchObject([{ value }]);
  });

  it.each([
    [
      'what someone is able to do',
      'En sköterska kommer inom 25 minuter om natten',
      'En sköterska kan tillkallas inom 25 minuter om natten.',
    ],
    [
      'a date by which',
      'Regionerna måste lämna sina svar till inspektionen före den 14 mars',
      'Regionernas svar ska ha kommit in till inspektionen senast den 14 mars.',
    ],
    [
      'what a model is let to do',
      'Handläggarna lät en språkmodell skriva journaltexten',
      'Handläggarna har låtit en språkmodell föreslå journaltexten.',
    ],
    [
      'the proposal that the claim says falls',
      'Utvidgningen av lässtunden föll i nämnden',
      'Förslaget om en utvidgning av lässtunden föll i nämnden.',
    ],
    [
      'what is left open',
      'Det är personalen som avgör antalet platser',
      'Det är personalen som avgör hur många platser som kan hållas öppna.',
    ],
    [
      'a quotation',
      'Han säger »varför äldre kvinnor faller mellan stolarna«',
      'Vi vill förstå »varför äldre kvinnor faller mellan stolarna«, säger han.',
    ],
    [
      'a doubt of its own of something else',
      'Regionens del av bidraget är tre miljarder',
      'Regionens del av bidraget är tre miljarder. Förbundet vill att staten höjer anslaget.',
    ],
  ])('is not noted: %s', (_, claim, says) => {
    expect(hedges(claim, says)).toEqual([]);
  });

  it('what is not known is no denial', () => {
    const { findings } = check('Avgiften gör att färre vaccinerar sig', [
      'Det går inte att säga om avgiften gör att färre vaccinerar sig.',
    ]);
    expect(findings.filter(({ kind }) => kind === 'negation')).toEqual([]);
  });
});
