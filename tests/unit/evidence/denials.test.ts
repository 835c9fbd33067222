/** Ways in which an article denies or reverses what a motion states flatly, each beside a form that does not. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const denials = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs).findings.filter(({ kind }) => kind === 'negation');

/** way · claim · what denies it · what does not */
const WAYS: [string, string, string, string][] = [
  [
    'a denial of what shuts out',
    'Regionen har uteslutit att förlossningen i Sollefteå flyttas.',
    'En flytt av förlossningen i Sollefteå kan inte längre uteslutas, säger regionen.',
    'En flytt av förlossningen i Sollefteå har uteslutits av regionen.',
  ],
  [
    'far from',
    'Alla patienter får en tid hos ortopeden inom 90 dagar.',
    'Långt ifrån alla patienter får en tid hos ortopeden inom 90 dagar.',
    'Alla patienter, också de som bor långt ifrån ortopeden, får en tid inom 90 dagar.',
  ],
  [
    'far from, in another order',
    'Journalsystemet fungerar i ambulansen.',
    'Journalsystemet är långt ifrån fungerande i ambulansen.',
    'Journalsystemet fungerar i ambulansen också långt från sjukhuset.',
  ],
  [
    'plans laid down',
    'Regionen bygger ett nytt akutsjukhus i Kumla.',
    'Regionen lade ner planerna på ett nytt akutsjukhus i Kumla.',
    'Regionen lade ner stor möda på bygget av ett nytt akutsjukhus i Kumla.',
  ],
  [
    'plans scrapped',
    'Regionen bygger en spårväg till sjukhuset.',
    'Regionen skrotar spårvägen till sjukhuset.',
    'Spårvägen till sjukhuset byggs av regionen.',
  ],
  [
    'put on ice',
    'Regionen bygger om operationsavdelningen i Lindesberg.',
    'Ombyggnaden av operationsavdelningen i Lindesberg har lagts på is.',
    'Ombyggnaden av operationsavdelningen i Lindesberg har tagits i bruk.',
  ],
  [
    'called off',
    'Vaccinationen av äldre genomfördes i november.',
    'Vaccinationen av äldre i november ställdes in.',
    'Vaccinationen av äldre i november ställdes om till egna lokaler.',
  ],
  [
    'what did not come',
    'Statsbidraget till ambulansflyget betalades ut i juni.',
    'Statsbidraget till ambulansflyget uteblev i juni.',
    'Statsbidraget till ambulansflyget kom i juni.',
  ],
  [
    'someone denies it',
    'Regiondirektören har erbjudits ett avgångsvederlag.',
    'Regiondirektören dementerar att ett avgångsvederlag har erbjudits.',
    'Regiondirektören bekräftar att ett avgångsvederlag har erbjudits.',
  ],
  [
    'it does not hold',
    'Ambulanserna i Norrtälje står utan läkare om natten.',
    'Att ambulanserna i Norrtälje står utan läkare om natten stämmer inte.',
    'Att ambulanserna i Norrtälje står utan läkare om natten stämmer.',
  ],
  [
    'on the contrary, with the opposite word',
    'Väntetiderna i barnpsykiatrin minskade efter reformen.',
    'Väntetiderna i barnpsykiatrin ökade tvärtom efter reformen.',
    'Väntetiderna i barnpsykiatrin minskade tvärtemot vad många trott efter reformen.',
  ],
  [
    'the other end of a ranking, in the clause of its name',
    'Västmanland har högst andel rökare.',
    'Högst är andelen rökare i Kronoberg, lägst i Västmanland.',
    'Högst är andelen rökare i Västmanland, lägst i Kronoberg.',
  ],
  [
    'the fewest, in the clause of its name',
    'Halland har flest sjukskrivna av alla län.',
    'Flest sjukskrivna av alla län har Blekinge, medan Halland har färst.',
    'Flest sjukskrivna av alla län har Halland, medan Blekinge har färst.',
  ],
  [
    'voted down',
    'Regionfullmäktige införde avgiftsfria bussar för pensionärer.',
    'Regionfullmäktige röstade ner de avgiftsfria bussarna för pensionärer.',
    'Regionfullmäktige röstade igenom de avgiftsfria bussarna för pensionärer.',
  ],
  [
    'voted against',
    'Centerpartiet stödde höjningen av biljettpriset.',
    'Centerpartiet röstade mot höjningen av biljettpriset.',
    'Centerpartiet röstade för höjningen av biljettpriset.',
  ],
  [
    'a no to it',
    'Nämnden godkände avtalet med Provbolaget.',
    'Nämnden sade nej till avtalet med Provbolaget.',
    'Nämnden sade ja till avtalet med Provbolaget.',
  ],
  [
    'revoked',
    'Tandvårdsnämnden stänger kliniken i Malung.',
    'Tandvårdsnämnden river upp beslutet att stänga kliniken i Malung.',
    'Tandvårdsnämnden fattade beslutet att stänga kliniken i Malung.',
  ],
  [
    'withdrawn',
    'Regionen höjer patientavgiften för barn.',
    'Regionen drar tillbaka den höjda patientavgiften för barn.',
    'Regionen drar igång den höjda patientavgiften för barn.',
  ],
  [
    'annulled',
    'Upphandlingen av journalsystemet avgjordes i mars.',
    'Upphandlingen av journalsystemet upphävdes i mars.',
    'Upphandlingen av journalsystemet avslutades i mars.',
  ],
  [
    'averted',
    'Vårdpersonalen gick ut i strejk i april.',
    'Strejken bland vårdpersonalen i april avvärjdes.',
    'Strejken bland vårdpersonalen i april avslutades.',
  ],
  [
    'to avoid it',
    'Vårdcentralen i Åre hyr in läkare under sommaren.',
    'Vårdcentralen i Åre klarar att undvika inhyrda läkare under sommaren.',
    'Vårdcentralen i Åre klarar sommaren med inhyrda läkare.',
  ],
  [
    'nearly',
    'Akutmottagningen i Torsby stängde i juli.',
    'Akutmottagningen i Torsby var nära att stänga i juli.',
    'Akutmottagningen i Torsby, som ligger nära kyrkan, stängde i juli.',
  ],
  [
    'it remains',
    'Regionen har avskaffat remisskravet till hudläkare.',
    'Regionen har behållit remisskravet till hudläkare.',
    'Regionen har slopat remisskravet till hudläkare.',
  ],
  [
    'few for many',
    'De flesta sjuksköterskor stannar kvar på avdelningen.',
    'Få sjuksköterskor stannar kvar på avdelningen.',
    'En majoritet av sjuksköterskorna stannar kvar på avdelningen.',
  ],
  [
    'only some for all',
    'Alla vårdcentraler i länet har kvällsöppet.',
    'Bara två vårdcentraler i länet har kvällsöppet.',
    'Alla vårdcentraler i länet har kvällsöppet, men bara två tar emot barn.',
  ],
  [
    'seldom for often',
    'Patienterna får ofta vänta på ambulans.',
    'Patienterna får sällan vänta på ambulans.',
    'Patienterna får inte sällan vänta på ambulans.',
  ],
  [
    'halved for grown',
    'Antalet hyrläkare växte under året.',
    'Antalet hyrläkare halverades under året.',
    'Antalet hyrläkare fördubblades under året.',
  ],
  [
    'dissatisfied for satisfied',
    'Patienterna är nöjda med den digitala vården.',
    'Patienterna är missnöjda med den digitala vården.',
    'Patienterna är mycket nöjda med den digitala vården.',
  ],
  [
    'too few for enough',
    'Det finns tillräckligt med vårdplatser på geriatriken.',
    'Det finns för få vårdplatser på geriatriken.',
    'Det finns nog med vårdplatser på geriatriken.',
  ],
  [
    'lack of what there is',
    'Det finns god tillgång på barnmorskor i länet.',
    'Det råder brist på barnmorskor i länet.',
    'Det råder ingen brist på barnmorskor i länet, tillgången är god.',
  ],
  [
    'resistance for support',
    'Läkarförbundet stöder nedläggningen av jouren.',
    'Läkarförbundet motsätter sig nedläggningen av jouren.',
    'Läkarförbundet ställer sig bakom nedläggningen av jouren.',
  ],
  [
    'late for in time',
    'Bygget av det nya sjukhuset går enligt tidsplanen.',
    'Bygget av det nya sjukhuset är försenat.',
    'Bygget av det nya sjukhuset är i fas.',
  ],
  [
    'came to nothing',
    'Samarbetet mellan regionerna om helikoptern inleddes.',
    'Samarbetet mellan regionerna om helikoptern gick om intet.',
    'Samarbetet mellan regionerna om helikoptern gick framåt.',
  ],
  [
    'postponed',
    'Den nya journalen togs i drift på sjukhuset i oktober.',
    'Driften av den nya journalen på sjukhuset i oktober sköts upp.',
    'Driften av den nya journalen på sjukhuset i oktober följdes upp.',
  ],
  [
    'refraining',
    'Regionen köper in nya ambulanser i höst.',
    'Regionen avstår från att köpa in nya ambulanser i höst.',
    'Regionen köper in nya ambulanser i höst och avstår från bilar.',
  ],
  [
    'never',
    'Personalen informerades om flytten av kliniken.',
    'Personalen informerades aldrig om flytten av kliniken.',
    'Personalen informerades om flytten av kliniken, som aldrig tidigare skett.',
  ],
  [
    'not yet',
    'Upphandlingen av städtjänster har avgjorts.',
    'Upphandlingen av städtjänster har ännu inte avgjorts.',
    'Upphandlingen av städtjänster har nu avgjorts.',
  ],
  [
    'sent back',
    'Fullmäktige antog budgeten för kollektivtrafiken.',
    'Fullmäktige återremitterade budgeten för kollektivtrafiken.',
    'Fullmäktige antog budgeten för kollektivtrafiken efter debatt.',
  ],
  [
    'critical of it',
    'Barnmorskorna är positiva till flytten av mottagningen.',
    'Barnmorskorna är kritiska till flytten av mottagningen.',
    'Barnmorskorna är mycket positiva till flytten av mottagningen.',
  ],
  [
    'lost for kept',
    'Vårdcentralen i Hofors får behålla sin filial.',
    'Vårdcentralen i Hofors förlorar sin filial.',
    'Vårdcentralen i Hofors får behålla sin filial, men förlorar en läkare.',
  ],
  [
    'relieved for worsened',
    'Läkarbristen på sjukhuset i Visby har förvärrats.',
    'Läkarbristen på sjukhuset i Visby har lindrats.',
    'Läkarbristen på sjukhuset i Visby har blivit värre.',
  ],
  [
    'taking no notice',
    'Regionen följer rekommendationen om mammografi.',
    'Regionen struntar i rekommendationen om mammografi.',
    'Regionen lever upp till rekommendationen om mammografi.',
  ],
  [
    'none for half',
    'Hälften av tågen till Falun kom i tid under januari.',
    'Inget av tågen till Falun kom i tid under januari.',
    'Vartannat tåg till Falun kom i tid under januari.',
  ],
  [
    'did not manage',
    'Sjukhuset klarade vårdgarantin för knäoperationer.',
    'Sjukhuset klarade inte vårdgarantin för knäoperationer.',
    'Sjukhuset klarade vårdgarantin för knäoperationer, men inte för höfter.',
  ],
  [
    'a turned word',
    'Regionens ekonomi är i balans.',
    'Regionens ekonomi är i obalans.',
    'Regionens ekonomi är i god balans.',
  ],
  [
    'refusing',
    'Företaget har betalat skadestånd till patienterna.',
    'Företaget vägrar betala skadestånd till patienterna.',
    'Företaget har betalat skadestånd till patienterna.',
  ],
  [
    'denied it',
    'Allergikerna får maten anpassad på sjukhuset.',
    'Allergikerna nekas anpassad mat på sjukhuset.',
    'Allergikerna får anpassad mat på sjukhuset.',
  ],
  [
    'worse for better',
    'Färdtjänsten har blivit bättre på landsbygden.',
    'Färdtjänsten har blivit sämre på landsbygden.',
    'Färdtjänsten har förbättrats på landsbygden.',
  ],
  [
    'upwards for down',
    'Kostnaderna för läkemedel sjönk i fjol.',
    'Kostnaderna för läkemedel fortsatte uppåt i fjol.',
    'Kostnaderna för läkemedel gick ned i fjol.',
  ],
  [
    'two are alike',
    'Vården hos privata mottagningar är sämre än hos regionens.',
    'Vården är lika bra hos privata mottagningar som hos regionens.',
    'Vården är sämre hos privata mottagningar, men lika långt bort som hos regionens.',
  ],
  [
    'no difference',
    'Flickor röker oftare än pojkar i Provstad.',
    'Mellan flickor och pojkar som röker i Provstad är det små skillnader.',
    'Flickor röker oftare än pojkar i Provstad.',
  ],
  [
    'left untouched',
    'Musikskolan i Provstad får mindre pengar.',
    'Musikskolan i Provstad lämnas orörd.',
    'Musikskolan i Provstad får mindre pengar, i ett rörigt läge.',
  ],
  [
    'approved, of what a claim says is failed',
    'Länsstyrelsen underkände hamnens plan.',
    'Länsstyrelsen godkände hamnens plan.',
    'Länsstyrelsen underkände hamnens plan på nytt.',
  ],
  [
    'recruits, of what a claim says dismisses',
    'Provbolaget avskedade 40 montörer.',
    'Provbolaget rekryterade 40 montörer.',
    'Provbolaget avskedade 40 montörer i fjol.',
  ],
];

describe('what an article denies of a claim', () => {
  it.each(WAYS)('is noted: %s', (_, claim, says) => {
    expect(denials(claim, says)).not.toEqual([]);
  });
  it.each(WAYS)('is not noted where nothing is denied, close to: %s', (_, claim, __, near) => {
    expect(denials(claim, near)).toEqual([]);
  });

  it.each([
    [
      'a word turned by "o"',
      'Alla som smittades på förskolan var ovaccinerade',
      'Ingen av dem som smittades på förskolan var vaccinerad.',
    ],
    ['not until then', 'Mottagningen i Provstad öppnar i maj', 'Mottagningen i Provstad öppnar inte förrän i maj.'],
    [
      'a superlative',
      'Tingsrätten i Provstad har störst ökning av målen',
      'Ingen annan tingsrätt har så stor ökning av målen som Provstad.',
    ],
    [
      'what is not alike',
      'Vården hos privata mottagningar är sämre än hos regionens',
      'Vården är inte lika bra hos privata mottagningar som hos regionens.',
    ],
    [
      'two that are alike, by the claim too',
      'Kunskap är minst lika viktigt som fler åklagare',
      'Kunskap är lika mycket värt som fler åklagare.',
    ],
    ['two denials', 'Väntetiderna är ofta långa', 'Väntetiderna är inte sällan långa.'],
  ])('is not noted: %s', (_, claim, says) => {
    expect(denials(claim, says)).toEqual([]);
  });

  it('what spares something denies a claim of its end too', () => {
    expect(denials('Skolkonserterna i länet ställs in', 'Skolkonserterna i länet fredas.')).toMatchObject([
      { value: 'fredas', found: true },
    ]);
  });

  it('a share that does not is no denial of those that do', () => {
    expect(
      denials(
        '90 procent av barnen får inte sin utredning i tid',
        'Barnen får sin utredning i tid i 10 procent av fallen.',
      ),
    ).toEqual([]);
  });

  it('what restricts affirms nothing that the claim could deny', () => {
    expect(
      denials(
        'Alla sjuksköterskor får inte ta ut sin semester',
        'Bara chefen bland sjuksköterskor får ta ut sin semester.',
      ),
    ).toEqual([]);
  });

  it('what the claim denies of those of whom it speaks is not its whole matter', () => {
    const claim = 'Mottagningen tar betalt av familjer som inte kommer';
    expect(denials(claim, 'Mottagningen tar inget betalt av familjer.')).toMatchObject([{ value: 'inget' }]);
  });
});
