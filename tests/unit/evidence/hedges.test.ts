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
});
