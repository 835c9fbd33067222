import { describe, expect, it } from 'vitest';
import { check } from './support';

/** Whether the number `value` of a claim is found; null where nothing is said of it. */
function found(text: string, paragraph: string, value: string): boolean | null {
  const finding = check(text, [paragraph]).findings.find(
    ({ kind, value: said }) => (kind === 'number' || kind === 'date') && said === value,
  );
  return finding?.found ?? null;
}

/** What is reckoned · the article · a claim with a hole · what follows from the article, and what does not. */
const CASES: readonly (readonly [kind: string, article: string, claim: string, right: string, wrong: string])[] = [
  [
    'a share of those counted some sentences before',
    'I länet finns 640 kiosker. De flesta ligger vid en badplats. Länsstyrelsen har inspekterat 416 av dem i sommar.',
    'Länsstyrelsen har inspekterat # av kioskerna i länet',
    '65 procent',
    '56 procent',
  ],
  [
    'a share where "Av dem" begins the sentence',
    'Under våren besiktigades 250 lekplatser i staden. Av dem underkändes 70 lekplatser.',
    'Av stadens lekplatser underkändes # vid besiktningen',
    '28 procent',
    '38 procent',
  ],
  [
    'what is left of a whole that is told with its part',
    'Av arton brandposter i byn är elva lagade.',
    'I byn är # brandposter inte lagade',
    'sju',
    'fem',
  ],
  [
    'what is left where the article tells of what lacks',
    'Stallet har 36 boxar, och åtta står tomma.',
    'I stallet är # boxar upptagna av hästar',
    '28',
    '29',
  ],
  [
    'what the rest comes to, its scale said once',
    'Fonden delar ut nio miljoner kronor, varav fyra går till körer och resten till orkestrar.',
    'Orkestrarna får # av fonden',
    'fem miljoner',
    'sex miljoner',
  ],
  [
    'what two shares leave of a hundred',
    'Bland båtägarna är 51 procent för avgiften, 32 emot och övriga osäkra.',
    'Av båtägarna är # osäkra på avgiften',
    '17 procent',
    '27 procent',
  ],
  [
    'percentage points where the unit is said before',
    'Andelen ekologisk mat steg i Norrby från 31 till 44 procent. I Söderby sjönk den från 58 till 51.',
    'Andelen ekologisk mat i Söderby sjönk med #',
    'sju procentenheter',
    'nio procentenheter',
  ],
  [
    'how much more in percent, of two figures with decimals',
    'I Norrby är måltidspriset 0,45 poäng per barn, jämfört med 0,36 i Söderby.',
    'Måltidspriset per barn är # högre i Norrby än i Söderby',
    '25 procent',
    '35 procent',
  ],
  [
    'a sum by the year',
    'Entreprenören får 84 miljoner kronor för snöröjningen under sju år.',
    'Snöröjningen kostar # om året',
    '12 miljoner kronor',
    '14 miljoner kronor',
  ],
  [
    'how often in a year',
    'Samrådet om fisket har hållit tolv möten under fyra år.',
    'Samrådet om fisket har i snitt haft # möten per år',
    'tre',
    'fem',
  ],
  [
    'a sum over the years',
    'Föreningen får 350 000 kronor per år i stöd under fyra år.',
    'Föreningen får stöd med #',
    '1,4 miljoner kronor',
    '1,6 miljoner kronor',
  ],
  [
    'the same for another period, for each of someone',
    'Busskortet kostar 340 kronor per elev och månad.',
    'Kommunen betalar # per elev och år för busskortet',
    '4 080 kronor',
    '4 800 kronor',
  ],
  [
    'a cost for each',
    'Kommunen byter fönster i 150 lägenheter. Fönsterbytet kostar 6 miljoner kronor.',
    'Fönsterbytet kostar # per lägenhet',
    '40 000 kronor',
    '46 000 kronor',
  ],
  [
    'a cost for every one of those counted',
    'Regionen betalade 18 miljoner kronor för 240 ögonoperationer.',
    'Varje ögonoperation kostade regionen #',
    '75 000 kronor',
    '57 000 kronor',
  ],
  [
    'what a cost for each comes to',
    'Lyftet ger 1 200 kronor mer per elev. Kommunen har 5 000 elever.',
    'Kommunen får # av lyftet',
    '6 miljoner kronor',
    '7 miljoner kronor',
  ],
  [
    'the share before it rose by so many points',
    'Röstdeltagandet i Norrby var 84 procent, en ökning med tre procentenheter sedan förra valet.',
    'I förra valet var röstdeltagandet i Norrby #',
    '81 procent',
    '87 procent',
  ],
  [
    'how many lack what the others have',
    'Av kommunens 24 förskolor har 15 fått nya gungor.',
    '# av kommunens förskolor saknar nya gungor',
    'Nio',
    'Sju',
  ],
  [
    'an average of a measure',
    'Flottan har 25 färjor som tillsammans förbrukar 900 ton bränsle.',
    'Flottans färjor förbrukar i snitt # bränsle',
    '36 ton',
    '39 ton',
  ],
  [
    'the whole that a part and its share tell of',
    'Länet saknar 36 veterinärer, vilket är en fjärdedel av tjänsterna.',
    'Länet skulle behöva # veterinärer',
    '144',
    '134',
  ],
  [
    'a share of a count',
    'Sjöräddningen ryckte ut 120 gånger, och var fjärde utryckning gällde segelbåtar.',
    'Sjöräddningen hade # utryckningar till segelbåtar',
    '30',
    '40',
  ],
  [
    'a share of a sum that is named',
    'Föreningen betalar en fjärdedel av notan. Bryggan kostar 3,2 miljoner kronor.',
    'Föreningen betalar # för bryggan',
    '800 000 kronor',
    '900 000 kronor',
  ],
  [
    'what it is less than',
    'Hyran i Norrby är 7 600 kronor, vilket är 5 procent lägre än hyran i Söderby.',
    'Hyran i Söderby är #',
    '8 000 kronor',
    '8 300 kronor',
  ],
  [
    'the share before it was so many points better',
    'Andelen bussar i tid var 88 procent. Det är tre procentenheter bättre än året före.',
    'Året före var # av bussarna i tid',
    '85 procent',
    '75 procent',
  ],
  [
    'what is said twice',
    'Museet anställer 45 guider i vår och lika många till hösten.',
    'Museet anställer # guider',
    '90',
    '80',
  ],
];

describe('numbers reckoned from two figures of a passage', () => {
  it.each(CASES)('%s is found', (_, article, claim, right) => {
    expect(found(claim.replace('#', right), article, right)).toBe(true);
  });

  it.each(CASES)('%s is named when it is another number', (_, article, claim, _right, wrong) => {
    expect(found(claim.replace('#', wrong), article, wrong)).toBe(false);
  });

  it('finds a factor of two sums that a sentence stands between, and does not find another one', () => {
    const paragraph =
      'Badhuset skulle kosta 60 miljoner kronor. Bygget tog längre tid än beräknat. Badhuset har nu kostat 150 miljoner kronor.';
    expect(found('Badhuset blev två och en halv gång så dyrt', paragraph, 'två och en halv')).toBe(true);
    expect(found('Badhuset blev tre och en halv gång så dyrt', paragraph, 'tre och en halv')).not.toBe(true);
  });

  it('finds the part of a whole where the article tells what is left, and names another part', () => {
    const paragraph = 'Varvet har 52 båtplatser, och i höst står tolv tomma.';
    expect(found('Av varvets 52 båtplatser är bara 40 uthyrda', paragraph, '52 båtplatser är bara 40')).toBe(true);
    expect(found('Av varvets 52 båtplatser är bara 44 uthyrda', paragraph, '52 båtplatser är bara 44')).toBe(false);
  });

  it('does not take what is left for what there is', () => {
    expect(found('I byn är sju brandposter lagade', 'Av arton brandposter i byn är elva lagade.', 'sju')).toBe(false);
  });

  it('does not divide a sum by what the claim does not divide it by', () => {
    const paragraph = 'I Norrby finns 150 lägenheter och 40 lokaler. Fönsterbytet kostar 6 miljoner kronor.';
    expect(found('Fönsterbytet kostar 150 000 kronor per lägenhet', paragraph, '150 000 kronor')).toBe(false);
  });

  it('does not reckon with figures of another matter', () => {
    const paragraph = 'Kören har 25 sångare. Bussen till Finland kostar 50 000 kronor.';
    expect(found('Fönsterbytet i skolan kostar 2 000 kronor per elev', paragraph, '2 000 kronor')).not.toBe(true);
  });

  it('wants an exact number to come out exactly', () => {
    const paragraph = 'Kommunen byter fönster i 149 lägenheter. Fönsterbytet kostar 6 miljoner kronor.';
    expect(found('Fönsterbytet kostar 40 000 kronor per lägenhet', paragraph, '40 000 kronor')).toBe(false);
    expect(found('Fönsterbytet kostar omkring 40 000 kronor per lägenhet', paragraph, '40 000 kronor')).toBe(true);
  });
});
