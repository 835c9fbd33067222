import { describe, expect, it } from 'vitest';
import { check } from './support';

/** What of a claim is said not to stand in an article of this text, between two paragraphs on other things. */
function missing(claim: string, article: string): string[] {
  const paragraphs = ['Nämnden sammanträder i Provstad.', article, 'Kyrkan målas om och torget får nya bänkar.'];
  return check(claim, paragraphs)
    .findings.filter(({ found }) => !found)
    .map(({ value }) => value);
}

type Forms = readonly [form: string, article: string, same: string, other: string];

function agreeAndDiffer(rows: readonly Forms[]): void {
  it.each(rows)('%s', (_, article, same, other) => {
    expect(missing(same, article)).toEqual([]);
    expect(missing(other, article)).not.toEqual([]);
  });
}

describe('a figure in another form is the same figure, and another figure is not', () => {
  agreeAndDiffer([
    [
      'a share in a word for percent',
      'Av eleverna i Provstad äter 25 procent ingen frukost.',
      'En fjärdedel av eleverna i Provstad äter ingen frukost',
      'Hälften av eleverna i Provstad äter ingen frukost',
    ],
    [
      '"var femte" for "en av fem"',
      'I Provstad hoppar en av fem elever över frukosten.',
      'Var femte elev i Provstad hoppar över frukosten',
      'Var tredje elev i Provstad hoppar över frukosten',
    ],
    [
      '"mer än hälften" for a percentage above fifty',
      'I Provstad cyklar 54 procent av lärarna till jobbet.',
      'Mer än hälften av lärarna i Provstad cyklar till jobbet',
      'Mer än två tredjedelar av lärarna i Provstad cyklar till jobbet',
    ],
    [
      'a sum of two that are named together',
      'Sjukhuset i Provstad anställer tolv undersköterskor och nio sjuksköterskor.',
      'Sjukhuset i Provstad anställer sammanlagt 21 personer',
      'Sjukhuset i Provstad anställer sammanlagt 34 personer',
    ],
    [
      'a difference between what was and what became',
      'Antalet vårdplatser i Provstad minskade från 1 240 till 1 040.',
      'Provstad har förlorat 200 vårdplatser',
      'Provstad har förlorat 300 vårdplatser',
    ],
    [
      'a span in words for one with a dash',
      'Kön till logopeden i Provstad är 8–10 veckor.',
      'Kön till logopeden i Provstad är åtta till tio veckor',
      'Kön till logopeden i Provstad är tolv till fjorton veckor',
    ],
    [
      'an ordinal in figures for one in words',
      'För femte året i rad går badhuset i Provstad med förlust.',
      'Badhuset i Provstad går med förlust för 5:e året i rad',
      'Badhuset i Provstad går med förlust för 8:e året i rad',
    ],
    [
      'an ordinal for the number of years in a row',
      'Badhuset i Provstad har gått med förlust fem år i rad.',
      'Badhuset i Provstad går med förlust för femte året i rad',
      'Badhuset i Provstad går med förlust för nionde året i rad',
    ],
    [
      'a place in an order',
      'Provstad kom på plats 14 i rankningen av cykelkommuner.',
      'Provstad hamnar på fjortonde plats i rankningen av cykelkommuner',
      'Provstad hamnar på sjunde plats i rankningen av cykelkommuner',
    ],
    [
      'an age as a noun',
      'Pojken i Provstad var 16 år gammal när han greps.',
      'Pojken i Provstad som greps var en sextonåring',
      'Pojken i Provstad som greps var en trettonåring',
    ],
    [
      'an age as an adjective',
      'En 47-årig man i Provstad väntade nio timmar på akuten.',
      'En 47-åring i Provstad väntade nio timmar på akuten',
      'En 74-åring i Provstad väntade nio timmar på akuten',
    ],
    [
      'Swedish miles for kilometres',
      'Ambulansen i Provstad fick köra 120 kilometer till närmaste förlossning.',
      'Ambulansen i Provstad fick köra tolv mil till närmaste förlossning',
      'Ambulansen i Provstad fick köra arton mil till närmaste förlossning',
    ],
    [
      'hours and a half for minutes',
      'Resan till sjukhuset i Provstad tar 90 minuter.',
      'Resan till sjukhuset i Provstad tar en och en halv timme',
      'Resan till sjukhuset i Provstad tar två och en halv timme',
    ],
    [
      'a half year for months',
      'Patienterna i Provstad väntar sex månader på operation.',
      'Patienterna i Provstad väntar ett halvår på operation',
      'Patienterna i Provstad väntar ett år och två månader på operation',
    ],
    [
      'tons for kilos',
      'Köket i Provstad slängde 4 500 kilo mat i fjol.',
      'Köket i Provstad slängde 4,5 ton mat',
      'Köket i Provstad slängde 7,5 ton mat',
    ],
    [
      'centuries for years',
      'Med dagens takt tar det 310 år att byta rören i Provstad.',
      'Det skulle ta mer än tre sekler att byta rören i Provstad',
      'Det skulle ta mer än fem sekler att byta rören i Provstad',
    ],
    [
      'a number inside a compound',
      'Avtalet om skolskjuts i Provstad gäller i fyra år.',
      'Provstad har skrivit ett fyraårigt avtal om skolskjuts',
      'Provstad har skrivit ett sjuårigt avtal om skolskjuts',
    ],
    [
      'figures joined to a word with a hyphen',
      'Avtalet om skolskjuts i Provstad gäller i fyra år.',
      'Provstad har skrivit ett 4-årigt avtal om skolskjuts',
      'Provstad har skrivit ett 7-årigt avtal om skolskjuts',
    ],
    [
      'a compound of hours',
      'Personalen i Provstad arbetar sex timmar om dagen.',
      'Personalen i Provstad arbetar sextimmarsdag',
      'Personalen i Provstad arbetar åttatimmarsdag',
    ],
    [
      'a programme of points',
      'Partiet i Provstad lade fram ett program i tio punkter.',
      'Partiet i Provstad lade fram ett tiopunktsprogram',
      'Partiet i Provstad lade fram ett femtonpunktsprogram',
    ],
    [
      'the number of digits of a count',
      'I Provstad sökte 34 lärare tjänsten.',
      'Ett tvåsiffrigt antal lärare i Provstad sökte tjänsten',
      'Ett tresiffrigt antal lärare i Provstad sökte tjänsten',
    ],
    [
      'a handful',
      'I Provstad finns fem barnpsykiatriker kvar.',
      'I Provstad finns en handfull barnpsykiatriker kvar',
      'I Provstad finns ett dussin barnpsykiatriker kvar',
    ],
    [
      'a dozen',
      'Tolv lärare i Provstad har sagt upp sig.',
      'Ett dussin lärare i Provstad har sagt upp sig',
      'Två dussin lärare i Provstad har sagt upp sig',
    ],
    [
      'halved',
      'Antalet resor med bussen i Provstad sjönk från 8 200 till 4 100.',
      'Antalet resor med bussen i Provstad halverades',
      'Antalet resor med bussen i Provstad fördubblades',
    ],
    [
      'tripled',
      'Antalet resor med bussen i Provstad steg från 410 till 1 230.',
      'Antalet resor med bussen i Provstad tredubblades',
      'Antalet resor med bussen i Provstad sexdubblades',
    ],
    [
      'twice as many as the year before',
      'Under 2024 kontrollerade Provstad 580 brunnar, dubbelt så många som året innan.',
      'Provstad fördubblade antalet kontroller av brunnar mellan 2023 och 2024',
      'Provstad fördubblade antalet kontroller av brunnar mellan 2019 och 2024',
    ],
    [
      'thousands of crowns, shortened',
      'Bidraget till föreningen i Provstad är 120 000 kronor.',
      'Bidraget till föreningen i Provstad är 120 tkr',
      'Bidraget till föreningen i Provstad är 210 tkr',
    ],
    [
      'millions of crowns, shortened',
      'Bidraget till föreningen i Provstad är 1,5 miljoner kronor.',
      'Bidraget till föreningen i Provstad är 1,5 mnkr',
      'Bidraget till föreningen i Provstad är 2,5 mnkr',
    ],
    [
      'milliards for millions',
      'Sjukhuset i Provstad kostar 2 300 miljoner kronor.',
      'Sjukhuset i Provstad kostar 2,3 mdkr',
      'Sjukhuset i Provstad kostar 3,2 mdkr',
    ],
    [
      'half a million more than a whole one',
      'Hallen i Provstad kostar 1 500 000 kronor.',
      'Hallen i Provstad kostar en och en halv miljon kronor',
      'Hallen i Provstad kostar två och en halv miljon kronor',
    ],
    [
      'a thousandth',
      'Av proverna i Provstad var 0,4 procent positiva.',
      'Av proverna i Provstad var 4 promille positiva',
      'Av proverna i Provstad var 9 promille positiva',
    ],
    [
      'parts of a thousand inhabitants',
      'Provstad har 2,1 läkare per 1 000 invånare.',
      'Provstad har 2,1 läkare på tusen invånare',
      'Provstad har 3,4 läkare på tusen invånare',
    ],
    [
      'seven of ten for a percentage',
      'I Provstad vill 71 procent av de boende behålla skolan.',
      'Sju av tio boende i Provstad vill behålla skolan',
      'Fyra av tio boende i Provstad vill behålla skolan',
    ],
    [
      'hundreds',
      'I Provstad demonstrerade 340 undersköterskor.',
      'Hundratals undersköterskor demonstrerade i Provstad',
      'Tusentals undersköterskor demonstrerade i Provstad',
    ],
    [
      'a yearly sum for a monthly one',
      'Hyran för lokalen i Provstad är 20 000 kronor i månaden.',
      'Hyran för lokalen i Provstad är 240 000 kronor om året',
      'Hyran för lokalen i Provstad är 360 000 kronor om året',
    ],
    [
      'a yearly count for a daily one',
      'Köket i Provstad lagar 1 400 portioner om dagen.',
      'Köket i Provstad lagar omkring en halv miljon portioner om året',
      'Köket i Provstad lagar omkring en miljon portioner om året',
    ],
    [
      'the rest of a whole',
      'Hamnen i Provstad kostar 4,6 miljarder. Staten betalar 2,5 miljarder och kommunen resten.',
      'Kommunen betalar drygt två miljarder för hamnen i Provstad',
      'Kommunen betalar drygt tre miljarder för hamnen i Provstad',
    ],
    [
      'how much dearer, between two sums in milliards',
      'Notan för hamnen i Provstad landar på 4,6 miljarder. Farleden muddras. Spaden sattes i backen. I kalkylen beräknades hamnen till 3,2 miljarder.',
      'Hamnen i Provstad har blivit 1,4 miljarder dyrare',
      'Hamnen i Provstad har blivit 1,9 miljarder dyrare',
    ],
    [
      'a scale that is said once',
      'Vaccinet i Provstad kostade 25 miljoner kronor och sparade 41 miljoner kronor.',
      'Vaccinet i Provstad kostade 25 miljoner men sparade drygt 40',
      'Vaccinet i Provstad kostade 25 miljoner men sparade drygt 60',
    ],
    [
      'cases of four for a share of two counts',
      'Facket i Provstad granskade 212 lönebesked. För 163 av dem fanns avdrag.',
      'I tre fall av fyra fann facket i Provstad avdrag på lönen',
      'I två fall av sex fann facket i Provstad avdrag på lönen',
    ],
    [
      'times of three',
      'Två av tre körningar med ambulansen i Provstad gäller äldre.',
      'Två gånger av tre gäller ambulansens körningar i Provstad äldre',
      'En gång av tio gäller ambulansens körningar i Provstad äldre',
    ],
    [
      'a clock time in another spelling',
      'Mottagningen i Provstad stänger kl. 16.00.',
      'Mottagningen i Provstad stänger klockan 16',
      'Mottagningen i Provstad stänger klockan 18',
    ],
    [
      'a clock time in words',
      'Mottagningen i Provstad stänger klockan fyra på eftermiddagen.',
      'Mottagningen i Provstad stänger klockan 16',
      'Mottagningen i Provstad stänger klockan 18',
    ],
    [
      'a week shortened',
      'Skolan i Provstad stänger vecka 7.',
      'Skolan i Provstad stänger v. 7',
      'Skolan i Provstad stänger v. 9',
    ],
    [
      'a school year in a word',
      'Eleverna i årskurs 9 i Provstad får byta skola.',
      'Eleverna i nian i Provstad får byta skola',
      'Eleverna i sexan i Provstad får byta skola',
    ],
    [
      'a school year shortened',
      'Eleverna i årskurs 9 i Provstad får byta skola.',
      'Eleverna i åk 9 i Provstad får byta skola',
      'Eleverna i åk 6 i Provstad får byta skola',
    ],
    [
      'minus in a sign',
      'Resultatet i Provstad blev -3 procent.',
      'Resultatet i Provstad blev minus 3 procent',
      'Resultatet i Provstad blev minus 8 procent',
    ],
    [
      'round the clock',
      'Akuten i Provstad har öppet dygnet runt.',
      'Akuten i Provstad har öppet 24 timmar om dygnet',
      'Akuten i Provstad har öppet 16 timmar om dygnet',
    ],
    [
      'a small count of the thing that the sentence counts, where the same figure stands by something else',
      'De 124 plockarna i Provstad delade på fyra duschar. Efter två månader åkte de hem.',
      'Plockarna i Provstad delade på fyra duschar',
      'Plockarna i Provstad delade på två duschar',
    ],
    [
      'how many times',
      'Patienten i Provstad fick sin medicin ändrad sju gånger.',
      'Patienten i Provstad fick medicinen ändrad 7 gånger',
      'Patienten i Provstad fick medicinen ändrad åtta gånger',
    ],
    [
      'a length of time that only two years elsewhere would give',
      'Stödet i Provstad fanns i tre år. Det upphörde 2020. Kommuner som krympt sedan 2015 har svarat.',
      'Stödet i Provstad fanns under tre år',
      'Stödet i Provstad fanns under fem år',
    ],
    [
      'a list that names as many',
      'Facket vill att Provstad anställer tolkar i arabiska, somaliska och persiska, som utgör drygt hälften av uppdragen.',
      'Tre språk utgör mer än 50 procent av uppdragen för tolkar i Provstad',
      'Sju språk utgör mer än 50 procent av uppdragen för tolkar i Provstad',
    ],
    [
      'per cent of a sum that became another two sentences on',
      'Prislappen för sjukhuset i Provstad var 1,9 miljarder kronor. Två korridorer har ritats om. I går fick styrelsen veta att slutsumman blir 2,2 miljarder.',
      'Sjukhuset i Provstad spräcker budgeten med ungefär 16 procent',
      'Sjukhuset i Provstad spräcker budgeten med ungefär 36 procent',
    ],
  ]);
});

describe('a date in another form is the same date, and another date is not', () => {
  agreeAndDiffer([
    [
      'a decade in short',
      'Rören i Provstad lades på 1950-talet.',
      'Rören i Provstad lades på 50-talet',
      'Rören i Provstad lades på 70-talet',
    ],
    [
      'a decade in words',
      'Rören i Provstad lades på 1950-talet.',
      'Rören i Provstad lades på femtiotalet',
      'Rören i Provstad lades på sjuttiotalet',
    ],
    [
      'a quarter for its months',
      'Sjukhuset i Provstad gick back mellan januari och mars 2023.',
      'Sjukhuset i Provstad gick back första kvartalet 2023',
      'Sjukhuset i Provstad gick back första kvartalet 2021',
    ],
    [
      'a quarter by its number',
      'Sjukhuset i Provstad gick back första kvartalet 2023.',
      'Sjukhuset i Provstad gick back kvartal 1 2023',
      'Sjukhuset i Provstad gick back kvartal 3 2023',
    ],
    [
      'a school year in full',
      'Skolan i Provstad bytte system läsåret 2022/23.',
      'Skolan i Provstad bytte system läsåret 2022/2023',
      'Skolan i Provstad bytte system läsåret 2019/2020',
    ],
    [
      'a school year with a dash',
      'Skolan i Provstad bytte system läsåret 2022/23.',
      'Skolan i Provstad bytte system läsåret 2022–2023',
      'Skolan i Provstad bytte system läsåret 2019–2020',
    ],
    [
      'a day with a stroke',
      'Skolan i Provstad stängde den 3 mars 2023.',
      'Skolan i Provstad stängde 3/3 2023',
      'Skolan i Provstad stängde 13/3 2023',
    ],
    [
      'a day in figures alone',
      'Skolan i Provstad stängde den 3 mars 2023.',
      'Skolan i Provstad stängde 2023-03-03',
      'Skolan i Provstad stängde 2023-03-13',
    ],
    [
      'a day in words',
      'Skolan i Provstad stängde den 23 mars 2023.',
      'Skolan i Provstad stängde den tjugotredje mars 2023',
      'Skolan i Provstad stängde den tjugoförsta mars 2023',
    ],
    [
      'a season for a month',
      'Skolan i Provstad stängde i april 2021.',
      'Skolan i Provstad stängde våren 2021',
      'Skolan i Provstad stängde hösten 2021',
    ],
    [
      'half a year',
      'Skolan i Provstad stängde i oktober 2021.',
      'Skolan i Provstad stängde andra halvåret 2021',
      'Skolan i Provstad stängde första halvåret 2021',
    ],
    [
      'a term',
      'Skolan i Provstad stängde i oktober 2021.',
      'Skolan i Provstad stängde höstterminen 2021',
      'Skolan i Provstad stängde höstterminen 2018',
    ],
    [
      'the turn of the millennium',
      'Skolan i Provstad byggdes år 2000.',
      'Skolan i Provstad byggdes vid millennieskiftet',
      'Skolan i Provstad byggdes 1987',
    ],
    [
      'a span of years',
      'Skolan i Provstad renoverades 2015–2018.',
      'Skolan i Provstad renoverades mellan 2015 och 2018',
      'Skolan i Provstad renoverades mellan 2011 och 2018',
    ],
    [
      'a span of years in short',
      'Skolan i Provstad renoverades mellan 2015 och 2018.',
      'Skolan i Provstad renoverades 2015–18',
      'Skolan i Provstad renoverades 2011–18',
    ],
    [
      'a month that the passage says otherwise, though the article is of that month',
      'Samebyarna i Provstad vill att skyddsjakten inleds redan i mars.',
      'Skyddsjakten bör enligt samebyarna i Provstad inledas redan i mars',
      'Skyddsjakten bör enligt samebyarna i Provstad inledas redan i maj',
    ],
    [
      'years ago',
      'Skolan i Provstad byggdes för tio år sedan.',
      'Skolan i Provstad byggdes för ett decennium sedan',
      'Skolan i Provstad byggdes för fyra decennier sedan',
    ],
  ]);
});

describe('a name in another form is the same name, and another name is not', () => {
  agreeAndDiffer([
    [
      'the acronym of an authority',
      'Enligt Sveriges Kommuner och Regioner saknas platser i Provstad.',
      'Enligt SKR saknas platser i Provstad',
      'Enligt IVO saknas platser i Provstad',
    ],
    [
      'a genitive with a colon',
      'SKR har räknat på platserna i Provstad.',
      'SKR:s räkning av platserna i Provstad',
      'IVO:s räkning av platserna i Provstad',
    ],
    [
      'the genitive of a name in s',
      'Alingsås har minst platser, enligt nämnden i Provstad.',
      'Alingsås brist på platser är störst, enligt nämnden i Provstad',
      'Västerås brist på platser är störst, enligt nämnden i Provstad',
    ],
    [
      'one half of a double surname',
      'Läkaren Anna Provare Testdal arbetar i Provstad.',
      'Läkaren Anna Provare-Testdal arbetar i Provstad',
      'Läkaren Anna Provare-Låtsén arbetar i Provstad',
    ],
    [
      'a particle of nobility',
      'Kommunalrådet Carl von Provhorn styr i Provstad.',
      'Kommunalrådet von Provhorn styr i Provstad',
      'Kommunalrådet von Testhielm styr i Provstad',
    ],
    [
      'an initial',
      'Forskaren Anna Låtsén arbetar i Provstad.',
      'Forskaren A. Låtsén arbetar i Provstad',
      'Forskaren A. Påhittén arbetar i Provstad',
    ],
    [
      'a company without its form',
      'Bolaget Testhem driver boendet i Provstad.',
      'Testhem AB driver boendet i Provstad',
      'Låtshem AB driver boendet i Provstad',
    ],
    [
      'a company with its form first',
      'Bolaget Testhem driver boendet i Provstad.',
      'Boendet i Provstad drivs av AB Testhem',
      'Boendet i Provstad drivs av AB Låtshem',
    ],
    [
      'a foundation',
      'Testhemsstiftelsen driver boendet i Provstad.',
      'Boendet i Provstad drivs av stiftelsen Testhem',
      'Boendet i Provstad drivs av stiftelsen Låtsgård',
    ],
    [
      'a hospital by its short name',
      'Karolinska universitetssjukhuset tar emot patienter från Provstad.',
      'Patienter från Provstad tas emot på Karolinska',
      'Patienter från Provstad tas emot på Sahlgrenska',
    ],
    [
      'a hospital by its letters',
      'Norrlands universitetssjukhus tar emot patienter från Provstad.',
      'Patienter från Provstad tas emot på NUS',
      'Patienter från Provstad tas emot på SUS',
    ],
    [
      'a region for its county',
      'Patienterna i Region Kalmar län väntar på operation.',
      'Patienterna i Kalmar län väntar på operation',
      'Patienterna i Kronobergs län väntar på operation',
    ],
    [
      'a town for its municipality',
      'Göteborgs stad har stängt fritidsgården.',
      'Göteborgs kommun har stängt fritidsgården',
      'Malmö kommun har stängt fritidsgården',
    ],
    [
      'the people of a town',
      'I Göteborg vill de boende behålla badet.',
      'Göteborgarna vill behålla badet',
      'Malmöborna vill behålla badet',
    ],
    [
      'the people of a province',
      'I Skåne vill de boende behålla badet.',
      'Skåningarna vill behålla badet',
      'Smålänningarna vill behålla badet',
    ],
    [
      'a party by its letter',
      'Förslaget i Provstad kommer från Socialdemokraterna.',
      'Förslaget i Provstad kommer från S',
      'Förslaget i Provstad kommer från Moderaterna',
    ],
    [
      'a bridge by its river: the kind is said, and no other one of it named',
      'Trafikverket sänker vikten på bron över Provälven.',
      'Trafikverket sänker vikten på Provstadsbron',
      'Trafikverket sänker vikten på Provstadstunneln',
    ],
    [
      'a thing of the same kind that the article names',
      'Trafikverket sänker vikten på Testnäsbron. Det är bron över Provälven.',
      'Trafikverket sänker vikten på Testnäsbron',
      'Trafikverket sänker vikten på Provstadsbron',
    ],
    [
      'an authority first in the sentence',
      'Orsaken är att Kulturrådet har avslagit ansökan från Provstad.',
      'Kulturrådet har avslagit ansökan från Provstad',
      'Musikverket har avslagit ansökan från Provstad',
    ],
    [
      'a company first in the sentence',
      'Gruvan i Provstad ersätts av LKAB.',
      'LKAB ersätter gruvan i Provstad',
      'Boliden ersätter gruvan i Provstad',
    ],
    [
      'a company after a word that says what it is',
      'Parken utanför Provstad drivs av Testvind.',
      'Parken utanför Provstad drivs av bolaget Testvind',
      'Parken utanför Provstad drivs av bolaget Ostkraft Marin',
    ],
    [
      'a school by its name without the word for it',
      'Eleverna på Testängsskolan i Provstad flyttas.',
      'Eleverna på Testängen i Provstad flyttas',
      'Eleverna på Låtsvallen i Provstad flyttas',
    ],
  ]);
});
