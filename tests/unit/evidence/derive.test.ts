import { describe, expect, it } from 'vitest';
import { check } from './support';

/** What is said of the number `value` of a claim: found (and as what), missing, or nothing. */
function said(text: string, paragraphs: string[], value: string): { found: boolean; instead: string | null } | null {
  const finding = check(text, paragraphs).findings.find((one) => one.kind === 'number' && one.value === value);
  return finding ? { found: finding.found, instead: finding.instead } : null;
}

describe('numbers that follow from those of the article', () => {
  it.each([
    [
      'a sum that the claim says is one',
      'Sammanlagt 51 busslinjer läggs ner eller glesas ut',
      ['Trafikbolaget lägger ner 14 busslinjer helt och glesar ut ytterligare 37.'],
      '51',
      '14 + 37',
    ],
    [
      'a change in percent, from what it was and the difference',
      'Bidraget till teatern minskar med runt åtta procent',
      ['Regionen minskar sitt bidrag till teatern med 4 miljoner kronor, från 50 miljoner i år.'],
      'åtta procent',
      null,
    ],
    [
      'a share of money',
      'Staten betalar 60 procent av brobygget',
      ['Brobygget kostar 50 miljoner kronor. Staten betalar 30 miljoner kronor av brobygget.'],
      '60 procent',
      '30 miljoner kronor av 50 miljoner kronor',
    ],
    [
      'half of an amount',
      'Kommunerna får dela på drygt 12 miljoner kronor till information',
      ['Myndigheten har fått 25 miljoner kronor för information. Halva summan går till kommunerna.'],
      '12 miljoner kronor',
      '25 miljoner kronor, Halva',
    ],
    [
      'a part of the whole that the sentence before names',
      'Nära två tredjedelar av klinikerna har kö',
      ['Tandvården har 22 kliniker. Vid 14 av dem är kön lång på klinikerna.'],
      'två tredjedelar',
      '14 av 22',
    ],
    [
      'so many per hundred',
      'Beläggningen låg på 117 procent',
      ['Under hösten var beläggningen 117 patienter per 100 vårdplatser.'],
      '117 procent',
      '117 patienter per 100',
    ],
    [
      'a difference that the claim names as a change, some sentences apart',
      'Kostnaden för inhyrda tandläkare sjönk med över 20 miljoner kronor',
      [
        'Inhyrda tandläkare innebar en kostnad på 31 miljoner kronor.',
        'Sedan kom de nya avtalen. Inhyrda tandläkare blev en kostnad på 9 miljoner kronor.',
      ],
      '20 miljoner kronor',
      '31 miljoner kronor − 9 miljoner kronor',
    ],
    [
      'percentage points between two percentages',
      'Andelen vaccinerade har fallit med 1,6 procentenheter',
      ['I riket var 95,2 procent av barnen vaccinerade. Två år tidigare var andelen vaccinerade 96,8.'],
      '1,6 procentenheter',
      '96,8 − 95,2 procent',
    ],
    [
      'a difference of three figures, wherever the two stand',
      'Tolkningen kostar nu 123 kronor mer per timme',
      ['Timpriset för tolkning var 289 kronor.', 'Ett.', 'Två.', 'Tre.', 'Fyra.', 'Det nya priset är 412 kronor.'],
      '123 kronor',
      '412 kronor − 289 kronor',
    ],
    [
      'what it was, from what it is and the difference',
      'Det tidigare avtalet om färdtjänst kostade 138 miljoner kronor',
      ['Bolaget får 118 miljoner kronor för färdtjänsten, 20 miljoner lägre än det gamla avtalet.'],
      '138 miljoner kronor',
      '118 miljoner kronor + 20 miljoner',
    ],
    [
      'things named one by one',
      'Tre språk svarar för mer än hälften av tolkuppdragen',
      ['Av tolkuppdragen gäller drygt hälften arabiska, somaliska och persiska.'],
      'Tre',
      'arabiska, somaliska och persiska',
    ],
    [
      'a length of time in another unit, where the article has one of it',
      'Varannan mottagning kan ta emot inom fyra veckor',
      ['Ungefär hälften av mottagningarna har lediga tider inom en månad.'],
      'fyra veckor',
      'en månad',
    ],
    [
      'time from one season to another',
      'Inflyttningen försenas med minst ett och ett halvt år',
      ['Inflyttningen var tänkt till hösten 2026 men blir tidigast våren 2028.'],
      'ett och ett halvt år',
      'hösten 2026 … våren 2028',
    ],
    [
      'half a million, which is round',
      'En halv miljon invånare hämtade ut medicin mot allergi',
      ['Medicin mot allergi hämtades ut av 486 000 invånare.'],
      'En halv miljon',
      '486 000',
    ],
    [
      'a factor said in figures',
      'En inhyrd läkare är mer än dubbelt så dyr som en anställd',
      ['En inhyrd läkare kostar 2,4 gånger så mycket som en anställd.'],
      'dubbelt',
      '2,4',
    ],
  ])('%s', (_, text, paragraphs, value, instead) => {
    const finding = said(text, paragraphs, value);
    expect(finding?.found).toBe(true);
    if (instead !== null) expect(finding?.instead).toBe(instead);
  });

  it('what is left of the whole is not missed where the claim denies', () => {
    const article = ['I Provstad klarades målet för 7 procent av barnen. Målet är en utredning inom en månad.'];
    expect(said('93 procent av barnen får inte sin utredning i tid', article, '93 procent')).toBeNull();
    expect(said('83 procent av barnen får inte sin utredning i tid', article, '83 procent')?.found).toBe(false);
  });

  it('what is left of the whole is not missed where the article tells of the others', () => {
    const article = ['Fyra av tio studerande har ett annat modersmål än svenska.'];
    expect(said('60 procent av de studerande har svenska som modersmål', article, '60 procent')).toBeNull();
    expect(said('70 procent av de studerande har svenska som modersmål', article, '70 procent')?.found).toBe(false);
  });

  it('the rest of the parts is found: "av sju tjänster är två besatta"', () => {
    const article = ['Av sju läkartjänster är två besatta, säger chefen.'];
    expect(said('Fem av sju läkartjänster står tomma', article, 'Fem av sju')?.found).toBe(true);
    expect(said('Fyra av sju läkartjänster står tomma', article, 'Fyra av sju')?.found).toBe(false);
  });
});

describe('numbers that would fit by chance are missed all the same', () => {
  it.each([
    [
      'a percentage that is no difference of two',
      'När avgiften höjs minskar besöken med sex procent',
      ['Besöken minskar med 4 procent när avgiften höjs med 10 procent.'],
      'sex procent',
    ],
    [
      'a share of amounts that speak of something else',
      'Staten betalar 60 procent av brobygget',
      ['Brobygget drar ut på tiden. Hamnen gav 50 miljoner kronor. Museet gav 30 miljoner kronor.'],
      '60 procent',
    ],
    [
      'a sum that the claim does not say is one',
      'Bolaget lägger ner 51 busslinjer',
      ['Bolaget lägger ner 14 busslinjer helt och glesar ut ytterligare 37.'],
      '51',
    ],
    [
      'another number of ten, where the passage says one',
      'Sex av tio barn cyklar till skolan',
      ['Tre av tio barn cyklar till skolan.', 'Av lärarna är 61 procent kvinnor.'],
      'Sex av tio',
    ],
    [
      'a part of a whole that the article has, where another share is near',
      'Åtta av de elva tjänsterna finns i orkestern',
      ['Elva tjänster försvinner, varav fem i orkestern. Publiken fyllde 71 procent av platserna.'],
      'Åtta av de elva',
    ],
    [
      'how often, where the passage says another frequency',
      'Bussen besöker varje hållplats var femte vecka',
      ['Varje hållplats får besök av bussen var tredje vecka.'],
      'var femte',
    ],
    [
      'what lies between the two ends of a span that is said as one thing',
      'Allt fler av dem som badar i ån är under 20 år',
      ['De flesta som badar i ån är mellan 30 och 50 år.'],
      '20 år',
    ],
    [
      'a difference of figures in other units than the claim’s',
      'Köerna på bron har växt i tre decennier',
      ['Köerna på bron blev tre timmar och fem minuter långa, och förra veckan två timmar.'],
      'tre decennier',
    ],
    [
      'a length of time where a small figure alone is a number of something else',
      'Så stora varsel har bruket inte lagt på fyra veckor',
      ['Bruket har varslat elva personer, varav fyra på kontoret.'],
      'fyra veckor',
    ],
    [
      'a count where the figure is that of so many of ten',
      'Varje dygn faller fyra äldre på boendet',
      ['Brister finns vid boendet, och åtta äldre har klagat. Fyra av tio anhöriga är nöjda.'],
      'fyra',
    ],
    [
      'points where a small figure alone is a number of something else',
      'Tillägget för den som arbetar natt är sju procentenheter lägre',
      ['Bara sju av hundra som arbetar natt har klagat på tillägget.'],
      'sju procentenheter',
    ],
  ])('%s', (_, text, paragraphs, value) => {
    expect(said(text, paragraphs, value)?.found).toBe(false);
  });
});
