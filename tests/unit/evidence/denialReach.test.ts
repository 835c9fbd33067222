/** What a denial in an article denies: the claim's own matter, or something else in the same passage. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const denials = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs).findings.filter(({ kind }) => kind === 'negation');

describe('what a denial reaches', () => {
  it.each([
    [
      'the words right behind it',
      'Kommunen har fattat beslut om badhuset i Provstad',
      'Kommunen har inte fattat något beslut om badhuset i Provstad.',
      'inte',
    ],
    ['the verb before it', 'Ambulanserna flyttas till Provstad', 'Ambulanserna flyttas däremot inte.', 'inte'],
    [
      'the noun behind "någon" before it',
      'Föreningen lämnade en ansökan om bidrag',
      'Någon ansökan om bidrag kom aldrig in.',
      'aldrig',
    ],
    [
      'that anything is touched at all',
      'Skolbussarna drabbas av strejken',
      'Skolbussarna påverkas inte av strejken.',
      'inte',
    ],
    [
      'what someone is said not to think',
      'Läkarna vill att staten tar över sjukhusen',
      'Läkarna menar inte att staten ska ta över sjukhusen.',
      'inte',
    ],
    [
      'the subject of a passive',
      'Försöket med nattbussar i Provstad fortsätter',
      'Försöket med nattbussar i Provstad har avbrutits i förtid.',
      'avbrutits',
    ],
    [
      'what "det" at the end stands for',
      'Inspektionen krävde att hissen stängdes',
      'Hissen stängdes trots att inspektionen inte krävde det.',
      'inte',
    ],
    [
      'a sum that the claim names',
      'Regionen gav klubben elva miljoner kronor till hallen',
      'Regionen avslog klubbens begäran om elva miljoner kronor till hallen.',
      'avslog',
    ],
    [
      'the subject of the clause before',
      'Trafikbolaget planerar att häva avtalet i förtid',
      'Trafikbolaget kan häva avtalet i förtid men har inga sådana planer.',
      'inga',
    ],
    [
      'the subject before a clause that tells of it',
      'Grannorten Testby drabbades också av avbrottet',
      'Grannorten Testby, som har samma leverantör, klarade sig undan avbrottet.',
      'klarade sig undan',
    ],
    [
      'a plan that the claim tells of',
      'Mottagningen planerar att ta betalt av familjer',
      'Mottagningen har inga planer på att ta ut någon avgift för uteblivna besök.',
      'inga',
    ],
  ])('is noted: %s', (_, claim, says, value) => {
    expect(denials(claim, says)).toMatchObject([{ value }]);
  });

  it.each([
    [
      'another judgement of the same act',
      'Kommunen kräver legitimation av den som lånar cykel',
      'Kommunen kräver legitimation. Det är inte elakt att be den som lånar cykel om det.',
    ],
    [
      'what something else is without',
      'Intensivvården i Provstad höjde grundlönen',
      'Intensivvården i Provstad höjde grundlönen. Sedan dess har intensivvården klarat sig helt utan inhyrda.',
    ],
    [
      'someone who gives no answer',
      'Antalet krav på systemet växte under projektet',
      'Antalet krav på systemet växte under projektet. Bolaget vill inte kommentera kraven på systemet.',
    ],
    [
      'a clause that shares the name of a place only',
      'Provstad och Testby lånar ut verktyg på samma sätt som Mallköping',
      'Två kommuner, Provstad och Testby, lånar ut verktyg. Filmer omfattas därför inte i Mallköping.',
    ],
    [
      'all of something with a number of its own',
      'Drygt hälften av länets 48 apotek drivs av kedjor',
      'Länet har 48 apotek och drygt hälften av dem drivs av kedjor. Apoteket i Testby har inte bestämt sig.',
    ],
    [
      'a condition told by a verb first',
      'Personalen får behålla sin lön i försöket',
      'Personalen får behålla sin lön i försöket. Får man inte behålla lönen går folk.',
    ],
    [
      'an end that the claim tells of, as what is no more',
      'Mottagningen i Testby lades ned på nittiotalet',
      'Testby har inte haft någon mottagning sedan nittiotalet.',
    ],
    [
      'the same refusal in another form, of another part of the claim',
      'Två skolor och ett badhus har skjutits upp i Testby',
      'Testby kommun har skjutit upp två skolor och ett badhus.',
    ],
    [
      'what is called off by its own name, of its owner',
      'Tågbolaget Exempelbanan ägs av ett franskt bolag',
      'Tågbolaget Exempelbanan, som ägs av ett franskt bolag, får böta. Tågbolaget Exempelbanan beklagar inställda avgångar.',
    ],
    [
      'neither where "utan" takes it back',
      'Läkaren godkänner varje anteckning',
      'Ingen anteckning sparas utan att läkaren godkänner den.',
    ],
    [
      'nor in what "utan" puts in its place',
      'Det är personalen som avgör antalet platser',
      'Det är inte lokalerna utan personalen som avgör antalet platser.',
    ],
  ])('is not noted: %s', (_, claim, says) => {
    expect(denials(claim, says)).toEqual([]);
  });
});

describe('what denies only a refusal or an end', () => {
  it.each([
    ['no objections', 'Försvaret motsatte sig parken', 'Försvaret hade inga invändningar mot parken.'],
    [
      'without criticism',
      'Ombudsmannen riktade kritik mot skolan',
      'Ombudsmannen avslutade ärendet om skolan utan kritik.',
    ],
    ['as planned', 'Också skolan i Testby har skjutits upp', 'Skolan i Testby byggs däremot som planerat.'],
    ['by the time plan', 'Kommunen har stoppat bygget av hallen', 'Bygget av hallen i kommunen går enligt tidsplanen.'],
    [
      'it holds on to it',
      'Skogsbolaget ändrade planerna efter kritiken',
      'Skogsbolaget håller fast vid planerna trots kritiken.',
    ],
    [
      'it stands still',
      'Uppklaringen av brott har sjunkit i landet',
      'Uppklaringen av brott i landet ligger stilla på 26 procent.',
    ],
    ['it remains', 'Även stationen i Testby stängs', 'Stationen i Testby blir däremot kvar.'],
  ])('is noted beside a claim of one: %s', (_, claim, says) => {
    expect(denials(claim, says)).not.toEqual([]);
  });

  it.each([
    ['no objections', 'Försvaret godkände parken', 'Försvaret hade inga invändningar mot parken.'],
    ['as planned', 'Kommunen bygger en skola i Testby', 'Skolan i Testby byggs av kommunen som planerat.'],
    [
      'it stands still',
      'Uppklaringen av brott ligger på 26 procent',
      'Uppklaringen av brott ligger stilla på 26 procent.',
    ],
    ['it remains', 'Stationen i Testby stängs inte', 'Stationen i Testby blir kvar.'],
  ])('is not noted beside one that says the same: %s', (_, claim, says) => {
    expect(denials(claim, says)).toEqual([]);
  });

  it('a lack that is denied denies a claim of the lack', () => {
    expect(denials('Eleverna saknar motivation', 'Det är inte motivationen hos eleverna som brister.')).not.toEqual([]);
  });
  it("a denial of the word with which the claim denies is none of the claim's own", () => {
    expect(denials('Nämnden är emot att sprejen delas ut', 'Nämnden är inte emot att sprejen delas ut.')).not.toEqual(
      [],
    );
  });
});
