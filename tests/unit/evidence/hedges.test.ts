/** Ways in which an article says with less certainty what a motion states flatly, each beside a form that does not. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const hedges = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs).findings.filter(({ kind }) => kind === 'hedge');

/** way · claim · what says less · what does not */
const WAYS: [string, string, string, string][] = [
  [
    'so it is given out',
    'Provbolaget vann upphandlingen av ambulanserna.',
    'Provbolaget uppges ha vunnit upphandlingen av ambulanserna.',
    'Provbolaget vann upphandlingen av ambulanserna, uppger regionen.',
  ],
  [
    'is to have',
    'Chefen kände till bristerna på röntgen.',
    'Chefen ska ha känt till bristerna på röntgen.',
    'Chefen kände till bristerna på röntgen, som nu ska ha ny ledning.',
  ],
  [
    'by report',
    'Två läkare har sagts upp från kliniken i Boden.',
    'Två läkare har enligt uppgift sagts upp från kliniken i Boden.',
    'Två läkare har enligt kliniken i Boden sagts upp.',
  ],
  [
    'may come to',
    'Regionen stänger tre vårdcentraler i Dalsland.',
    'Regionen kan komma att stänga tre vårdcentraler i Dalsland.',
    'Regionen stänger tre vårdcentraler i Dalsland, och fler frågor kom in under mötet.',
  ],
  [
    'is judged',
    'Journalsystemet sparar fem minuter per patient.',
    'Journalsystemet bedöms spara fem minuter per patient.',
    'Journalsystemet sparar fem minuter per patient som bedömdes på akuten.',
  ],
  [
    'is feared',
    'Nedläggningen leder till längre restider för gravida.',
    'Nedläggningen befaras leda till längre restider för gravida.',
    'Nedläggningen leder till längre restider för gravida.',
  ],
  [
    'is expected',
    'Antalet äldre i länet fördubblas till 2040.',
    'Antalet äldre i länet förväntas fördubblas till 2040.',
    'Antalet äldre i länet fördubblas till 2040, vilket var oväntat.',
  ],
  [
    'looks to be',
    'Regionen gör ett underskott på 300 miljoner kronor i år.',
    'Regionen ser ut att göra ett underskott på 300 miljoner kronor i år.',
    'Regionen gör ett underskott på 300 miljoner kronor i år, och ser ut över havet.',
  ],
  [
    'signs of',
    'Bolaget registrerade elever som aldrig kom till lektionen.',
    'Det fanns tecken på att bolaget registrerade elever som aldrig kom till lektionen.',
    'Bolaget registrerade elever som aldrig kom till lektionen i teckenspråk.',
  ],
  [
    'was reckoned with',
    'Hamnen fick fler fartyg efter muddringen.',
    'Hamnen räknade med fler fartyg efter muddringen.',
    'Hamnen fick fler fartyg efter muddringen, som man räknade noga på.',
  ],
  [
    'is aimed at',
    'Klubben bygger en läktare vid sjön.',
    'Klubben siktade på att bygga en läktare vid sjön.',
    'Klubben bygger en läktare vid sjön med fri sikt.',
  ],
  [
    'is believed',
    'Utsläppet från tvätteriet orsakade fiskdöden.',
    'Utsläppet från tvätteriet tros ha orsakat fiskdöden.',
    'Utsläppet från tvätteriet orsakade fiskdöden, trots reningen.',
  ],
  [
    'at best',
    'Ambulanshelikoptern är i drift i september.',
    'Ambulanshelikoptern är i bästa fall i drift i september.',
    'Ambulanshelikoptern är i bästa skick och i drift i september.',
  ],
  [
    'in places',
    'Vårdcentralerna saknar tolkar på kvällarna.',
    'Vårdcentralerna saknar på sina håll tolkar på kvällarna.',
    'Vårdcentralerna saknar tolkar på kvällarna, enligt sina chefer.',
  ],
  [
    'in some cases',
    'Patienterna skickas hem utan läkemedel.',
    'Patienterna skickas i vissa fall hem utan läkemedel.',
    'Patienterna skickas hem utan läkemedel i alla fall som granskats.',
  ],
  [
    'on a condition',
    'Busslinjen till flygplatsen får tätare turer.',
    'Busslinjen till flygplatsen får tätare turer, om staten betalar.',
    'Busslinjen till flygplatsen får tätare turer, enligt en rapport om resandet.',
  ],
  [
    'provided that',
    'Sjukhuset öppnar en ny intensivvårdsavdelning.',
    'Sjukhuset öppnar en ny intensivvårdsavdelning under förutsättning att personal finns.',
    'Sjukhuset öppnar en ny intensivvårdsavdelning under hösten.',
  ],
  [
    'would',
    'Den nya taxan gör resorna billigare för studenter.',
    'Den nya taxan skulle göra resorna billigare för studenter.',
    'Den nya taxan gör resorna billigare för studenter, vilket den skulle.',
  ],
  [
    'is said to',
    'Förvaltningen har mörkat siffror om vårdskador.',
    'Förvaltningen sägs ha mörkat siffror om vårdskador.',
    'Förvaltningen har mörkat siffror om vårdskador, säger tillsynen.',
  ],
  [
    'reputedly',
    'Provbolaget lämnar regionen vid årsskiftet.',
    'Provbolaget lär lämna regionen vid årsskiftet.',
    'Provbolaget, som lär upp barnmorskor, lämnar regionen vid årsskiftet.',
  ],
  [
    'ought to',
    'Fusionen minskar behovet av administratörer.',
    'Fusionen torde minska behovet av administratörer.',
    'Fusionen minskar behovet av administratörer.',
  ],
  [
    'seems',
    'Screeningen upptäcker fler tumörer i tidigt skede.',
    'Screeningen verkar upptäcka fler tumörer i tidigt skede.',
    'Screeningen, där femtio läkare verkar, upptäcker fler tumörer i tidigt skede.',
  ],
  [
    'appears',
    'Förkylningsbesöken har flyttat till nätläkarna.',
    'Förkylningsbesöken förefaller ha flyttat till nätläkarna.',
    'Förkylningsbesöken har flyttat till nätläkarna.',
  ],
  [
    'is assumed',
    'Sjukfrånvaron beror på arbetsmiljön i hemtjänsten.',
    'Sjukfrånvaron antas bero på arbetsmiljön i hemtjänsten.',
    'Sjukfrånvaron beror på arbetsmiljön i hemtjänsten, sade den nyss antagna chefen.',
  ],
  [
    'the ambition',
    'Alla vårdcentraler erbjuder fast läkarkontakt.',
    'Ambitionen är att alla vårdcentraler erbjuder fast läkarkontakt.',
    'Alla vårdcentraler erbjuder fast läkarkontakt.',
  ],
  [
    'the idea',
    'Mobila team avlastar akuten på kvällarna.',
    'Tanken är att mobila team avlastar akuten på kvällarna.',
    'Mobila team avlastar akuten på kvällarna.',
  ],
  [
    'aims at',
    'Regionen halverar hyrkostnaderna till 2026.',
    'Regionen siktar på att halvera hyrkostnaderna till 2026.',
    'Regionen halverar hyrkostnaderna till 2026.',
  ],
  [
    'intends',
    'Regionen anställer fyrtio fler barnmorskor.',
    'Regionen avser att anställa fyrtio fler barnmorskor.',
    'Regionen anställer fyrtio fler barnmorskor, vad avser dagtid.',
  ],
  [
    'wishes',
    'Sjukhuset flyttar dialysen till Arvika.',
    'Sjukhuset önskar flytta dialysen till Arvika.',
    'Sjukhuset flyttar dialysen till Arvika.',
  ],
  [
    'preliminary',
    'Regionens resultat blev plus 120 miljoner kronor.',
    'Regionens preliminära resultat blev plus 120 miljoner kronor.',
    'Regionens resultat blev plus 120 miljoner kronor.',
  ],
  [
    'is foretold',
    'Bristen på tandläkare växer i Norrland.',
    'Bristen på tandläkare spås växa i Norrland.',
    'Bristen på tandläkare växer i Norrland.',
  ],
  [
    'remains to be seen',
    'Upphandlingen ger lägre kostnader för mattransporter.',
    'Om upphandlingen ger lägre kostnader för mattransporter återstår att se.',
    'Upphandlingen ger lägre kostnader för mattransporter, nu återstår maten.',
  ],
  [
    'the question is whether',
    'Tillbyggnaden löser trångboddheten på neonatalen.',
    'Frågan är om tillbyggnaden löser trångboddheten på neonatalen.',
    'Tillbyggnaden löser frågan om trångboddheten på neonatalen.',
  ],
  [
    'not certain',
    'Elbussarna klarar vintern i Jämtland.',
    'Det är inte säkert att elbussarna klarar vintern i Jämtland.',
    'Det är säkert att elbussarna klarar vintern i Jämtland.',
  ],
  [
    'a plan told as done',
    'Regionen har infört nattstopp för tågen till Åmål.',
    'Regionen ska införa nattstopp för tågen till Åmål.',
    'Regionen har infört nattstopp för tågen till Åmål, som ska trafikera nya spår.',
  ],
  [
    'a coming thing told as done',
    'Regionen byggde ett parkeringshus vid lasarettet.',
    'Regionen kommer att bygga ett parkeringshus vid lasarettet.',
    'Regionen byggde ett parkeringshus, och fler kommer att parkera vid lasarettet.',
  ],
  [
    'can',
    'Ett nytt akutsjukhus öppnar i Norrköping 2030.',
    'Ett nytt akutsjukhus kan öppna i Norrköping 2030.',
    'Ett nytt akutsjukhus öppnar i Norrköping 2030.',
  ],
  [
    'looks into whether',
    'Larmcentralen flyttar till Luleå.',
    'Regionen undersöker om larmcentralen kan flytta till Luleå.',
    'Larmcentralen flyttar till Luleå, har regionen beslutat.',
  ],
  [
    'pointed out as',
    'Lågkonjunkturen ligger bakom uppsägningarna på lasarettet.',
    'Lågkonjunkturen pekas ut som orsak till uppsägningarna på lasarettet.',
    'Lågkonjunkturen orsakade uppsägningarna på lasarettet.',
  ],
  [
    'accused of',
    'Tandläkaren fuskade med journalerna.',
    'Tandläkaren anklagas för att ha fuskat med journalerna.',
    'Tandläkaren har fuskat med journalerna, konstaterar Ivo.',
  ],
  [
    'suspected of',
    'Chefen mutades av leverantören.',
    'Chefen misstänks ha mutats av leverantören.',
    'Chefen dömdes för att ha mutats av leverantören.',
  ],
  [
    'proposes',
    'Regionen slopar avgiften för cellprov.',
    'Regionen föreslår slopad avgift för cellprov.',
    'Regionen har slopat avgiften för cellprov.',
  ],
  [
    'worry that',
    'Barnen får längre väg till skolan när bussen dras in.',
    'Föräldrarna oroar sig för att barnen får längre väg till skolan när bussen dras in.',
    'Barnen får längre väg till skolan när bussen dras in.',
  ],
  [
    'waited for',
    'Appen minskar trycket på vårdcentralerna.',
    'Appen väntas minska trycket på vårdcentralerna.',
    'Appen har minskat trycket på vårdcentralerna.',
  ],
  [
    'meant to',
    'Samarbetet mellan regionerna sparar pengar.',
    'Samarbetet mellan regionerna är tänkt att spara pengar.',
    'Samarbetet mellan regionerna sparar pengar, visar bokslutet.',
  ],
  [
    'may have',
    'Patienterna smittades på avdelningen.',
    'Patienterna kan ha smittats på avdelningen.',
    'Patienterna smittades på avdelningen.',
  ],
  [
    'threatened by',
    'Nattågen till Östersund läggs ned.',
    'Nattågen till Östersund hotas av nedläggning.',
    'Nattågen till Östersund läggs ned.',
  ],
  [
    'promising',
    'Metoden botar kroniska sår.',
    'Metoden har gett lovande resultat mot kroniska sår i en liten studie.',
    'Metoden botar kroniska sår.',
  ],
  ['a proposal', 'Kulturhuset byggs i Åmål.', 'Kulturhuset i Åmål är på förslag.', 'Kulturhuset i Åmål byggs.'],
  [
    'someone claims, behind it',
    'Sjuksköterskorna flyr till bemanningsbolagen.',
    'Sjuksköterskorna flyr till bemanningsbolagen, hävdar facket.',
    'Sjuksköterskorna flyr till bemanningsbolagen, visar statistiken.',
  ],
  [
    'not established',
    'Dödsfallet berodde på en felkopplad slang.',
    'Om dödsfallet berodde på en felkopplad slang är inte klarlagt.',
    'Dödsfallet berodde på en felkopplad slang, slår utredningen fast.',
  ],
  [
    'someone demands it',
    'Regionen tar över äldreboendena.',
    'Partiet kräver att regionen tar över äldreboendena.',
    'Regionen tar över äldreboendena, som partiet krävt.',
  ],
];

describe('what an article says with less certainty than a claim', () => {
  it.each(WAYS)('is noted: %s', (_, claim, says) => {
    expect(hedges(claim, says)).not.toEqual([]);
  });
  it.each(WAYS)('is not noted where it is as certain, close to: %s', (_, claim, __, near) => {
    expect(hedges(claim, near)).toEqual([]);
  });
  it.each(WAYS)('is not noted where the claim says no more than it: %s', (_, __, says) => {
    expect(hedges(says, says)).toEqual([]);
  });
  it.each(WAYS)('is not noted where the claim hedges and the article states: %s', (_, claim, says) => {
    expect(check(says, [claim]).findings.filter(({ kind }) => kind === 'negation' || kind === 'hedge')).toEqual([]);
  });

  it.each([
    [
      'the claim reports the view itself',
      'En läkare efterlyser prövning av journalprogrammen',
      'Läkaren anser att journalprogrammen behöver prövning.',
    ],
    [
      'the claim reports the wish itself',
      'Polisen efterlyser bättre belysning vid stationen',
      'Polisen vill ha bättre belysning vid stationen.',
    ],
    ['anyone who wants', 'Barn lånar böcker på bussen', 'Den som vill låna böcker på bussen är barn.'],
    ['what is doubted cannot be', 'Skolan bollar familjen till vården', 'Skolan och vården kan inte bolla familjen.'],
    [
      'a doubt of another sentence',
      'Kommunen har byggt en ny ishall vid torget och anställt en vaktmästare till klubben',
      'Kommunen har byggt en ny ishall vid torget. Klubben tror på guld. Den nya hallen har anställt en vaktmästare.',
    ],
  ])('is not noted: %s', (_, claim, says) => {
    expect(hedges(claim, says)).toEqual([]);
  });

  it('is not noted of "helt eller delvis", nor of a plan where the claim says what is to be', () => {
    expect(
      hedges('Eleverna i Provstad läser på distans', 'Eleverna i Provstad läser helt eller delvis på distans.'),
    ).toEqual([]);
    expect(hedges('Färjan i Provstad ska bytas 2029', 'Färjan i Provstad ska enligt planen bytas 2029.')).toEqual([]);
    expect(
      hedges('Färjan i Provstad byttes i våras', 'Färjan i Provstad ska enligt planen bytas i våras.'),
    ).not.toEqual([]);
  });

  it('is not noted of signs of which there are none: that is denied', () => {
    const claim = 'Upphandlingen av färjan stred mot lagen';
    expect(hedges(claim, 'Granskarna hittade inga tecken på att upphandlingen av färjan stred mot lagen.')).toEqual([]);
  });

  it('is noted of a claim that names the proposal itself', () => {
    expect(
      hedges(
        'Förslaget om fria bussar vinner väljare',
        'Partiet misstänker att förslaget om fria bussar vinner väljare.',
      ),
    ).toMatchObject([{ value: 'misstänker' }]);
  });

  it('is noted a passage further on, where as much of the claim stands', () => {
    const says = [
      'Bolagen dränerar inte vården.',
      'Priset är högt.',
      'Vägen är lång.',
      'Vi tror att bolagen dränerar vården på läkare.',
    ];
    expect(hedges('Bolagen dränerar vården på läkare', ...says)).toMatchObject([{ value: 'tror' }]);
  });
});
