import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareArticle, weigh, weighEach } from '../../../utils/evidence';
import { article, check, claim, prepared, source } from './support';

const PARAGRAPHS = [
  'Vid Provstads sjukhus fick 43 planerade operationer skjutas upp under torsdagen. Nio av dem gällde barn.',
  'Avbrottet i journalsystemet varade i nästan elva timmar.',
  '– Vi gick runt med papper och penna, säger överläkaren Maja Provare.',
  'Sjukhuset har inte beslutat om några nya rutiner.',
];

describe('passages', () => {
  it('the text comes before the title that sums it up, where a figure stands that is like the one missed', () => {
    const result = check('Kön till utredning är 3 640 barn', ['I mars väntade 2 640 barn i kön till en utredning.'], {
      title: 'Kön till utredning växer',
    });
    expect(result.passages[0]!.text).toContain('2 640');
    expect(result.findings).toContainEqual(expect.objectContaining({ value: '3 640', found: false, instead: '2 640' }));
  });
});

describe('labels, by the first rule that fits (evidence.md 4)', () => {
  it('found: the numbers stand with the words', () => {
    expect(check('Vid avbrottet fick 43 operationer skjutas upp, nio av dem för barn', PARAGRAPHS).label).toBe('found');
  });

  it('number-missing, with the one number of that unit that stands there', () => {
    const result = check('Vid avbrottet fick 73 operationer skjutas upp på sjukhuset', PARAGRAPHS);
    expect(result.label).toBe('number-missing');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ kind: 'number', value: '73', found: false, instead: '43', counts: true }),
    );
  });

  it('a small number that is missing never rises above a note', () => {
    const result = check('Avbrottet i journalsystemet varade i tre timmar', PARAGRAPHS);
    expect(result.label).toBe('partly');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ value: 'tre timmar', found: false, counts: false }),
    );
  });

  it('name-missing', () => {
    expect(check('Överläkaren Maja Testberg gick runt med papper och penna', PARAGRAPHS).label).toBe('name-missing');
  });

  it('not-found for another subject', () => {
    expect(check('Biljettpriserna på bussarna i länet höjs för pendlare', PARAGRAPHS).label).toBe('not-found');
  });

  it('partly where the article says the opposite, with the negation as a note', () => {
    const result = check('Sjukhuset har beslutat om nya rutiner', PARAGRAPHS);
    expect(result.label).toBe('partly');
    expect(result.findings).toContainEqual(expect.objectContaining({ kind: 'negation', value: 'inte', found: true }));
  });

  it.each([
    ['Patienterna fick hjälp av en tolk vid besöket', 'Tolken uteblev när patienterna kom till besöket.', 'uteblev'],
    ['Kommunen har fått bidrag till kulturskolan', 'Kulturskolan i kommunen har nekats bidrag i år.', 'nekats'],
    ['Bolaget har betalat vitet', 'Bolaget har bestridit vitet och inte betalat något.', 'bestridit'],
    ['Försöket på sjukhuset fortsätter', 'Försöket på sjukhuset har avbrutits i förtid.', 'avbrutits'],
  ])('partly where the article denies it in other words: %s', (text, paragraph, value) => {
    const result = check(text, [paragraph]);
    expect(result.label).toBe('partly');
    expect(result.findings).toContainEqual(expect.objectContaining({ kind: 'negation', value, found: true }));
  });

  it('denied a paragraph further on, by a clause that says little else than the claim does', () => {
    const text = 'Kommunen stänger varmvattenbassängerna i Provstad och i Exempelvik';
    const passages = [
      'Varmvattenbassängen i Provstad stängs efter nyår.',
      'Elräkningen har blivit högre.',
      'Avtalet löper ut.',
      'Bassängen i Exempelvik berörs inte.',
    ];
    const result = check(text, passages);
    expect(result.label).toBe('partly');
    expect(result.findings).toContainEqual(expect.objectContaining({ kind: 'negation', value: 'inte', found: true }));
  });

  it.each([
    ['Bolaget har sökt bidrag till hallen men fått avslag', 'Någon ansökan från bolaget kom aldrig in.', 'aldrig'],
    [
      'Dåligt väder gjorde att färjan inte kunde gå',
      'Färjan gick sällan, men det berodde på brist på folk, inte på vädret.',
      'inte',
    ],
  ])('a denial of what the claim asserts beside a denial of its own: "%s"', (text, paragraph, value) => {
    const { findings } = check(text, [paragraph]);
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'negation', value, found: true }));
  });

  it.each([
    ['a condition', 'Skatten behöver höjas', 'Skatten behöver höjas om inga åtgärder vidtas.'],
    [
      'what the claim denies in another word',
      'Regionens krav har avvisats av bolaget',
      'Bolaget har bestridit kraven.',
    ],
    [
      'something else beside its number',
      'Nya filter får 100 miljoner',
      'Filter får 100 miljoner. Nya rum har inte byggts på länge i landet.',
    ],
  ])('no denial: %s', (_, text, paragraph) => {
    expect(check(text, [paragraph]).findings.filter(({ kind }) => kind === 'negation')).toEqual([]);
  });

  it.each([
    [
      'Utsläppen av kväve har ökat med 64 procent',
      'Utsläppen av kväve har minskat med 64 procent sedan 2019.',
      'minskat',
      'ökat',
    ],
    [
      'Sjukhusen hade 410 fler platser än året innan',
      'Sjukhusen hade 410 färre platser än året innan.',
      'färre',
      'fler',
    ],
    ['Mottagningen i Provstad öppnas', 'Mottagningen i Provstad stängs.', 'stängs', 'öppnas'],
    ['Avtalet om ambulanser var lagligt', 'Avtalet om ambulanser var olagligt.', 'olagligt', 'lagligt'],
  ])('the opposite is noted, and pointed out: "%s"', (text, paragraph, value, instead) => {
    const result = check(text, [paragraph]);
    const start = paragraph.indexOf(value);
    expect(result.label).not.toBe('found');
    expect(result.findings).toContainEqual({
      kind: 'negation',
      value,
      found: true,
      instead,
      counts: true,
      places: [{ passage: 0, start, end: start + value.length }],
    });
  });

  it.each([
    [
      'said of something else, where the claim stands too',
      'Köerna ökade i Provstad',
      'Köerna ökade i Provstad. Antalet anställda minskade.',
    ],
    ['which the claim says too', 'Köerna ökade i Provstad men minskade i Exempelvik', 'Köerna minskade i Exempelvik.'],
  ])('no opposite: %s', (_, text, paragraph) => {
    expect(check(text, [paragraph]).findings.filter(({ kind }) => kind === 'negation')).toEqual([]);
  });

  it('is pointed out where the word stands, and not inside another word', () => {
    const paragraph = 'Internationella rutiner har sjukhuset inte beslutat om.';
    const { findings } = check('Sjukhuset har beslutat om internationella rutiner', [paragraph]);
    const places = findings.find(({ kind }) => kind === 'negation')!.places!;
    expect(places.map(({ start, end }) => paragraph.slice(start, end))).toEqual(['inte']);
    expect(places[0]!.start).toBe(paragraph.indexOf(' inte ') + 1);
  });

  it.each([
    ['dead', 'dead'],
    ['blocked', 'unreadable'],
    ['not-an-article', 'unreadable'],
    ['unchecked', 'unchecked'],
  ] as const)('%s gives %s whatever stands in the text', (access, label) => {
    const result = check('43 planerade operationer fick skjutas upp', PARAGRAPHS, { access });
    expect(result).toMatchObject({ label, passages: [] });
  });

  it('a locked article is weighed on title and lead, says so, and never lacks anything', () => {
    const parts = {
      access: 'partial',
      title: 'Operationer sköts upp',
      lead: 'Ett avbrott stoppade sjukhuset.',
    } as const;
    const result = check('Vid avbrottet fick 73 operationer skjutas upp', PARAGRAPHS, parts);
    expect(result.remarks).toContain('title-and-lead-only');
    expect(result.label).toBe('partly');
    expect(check('Biljettpriset på bussarna höjs', PARAGRAPHS, parts).label).toBe('partly');
  });

  it('an unreadable source may agree in subject by its address', () => {
    const unread = prepareArticle(
      article([], { access: 'blocked' }),
      source({ address: 'https://nyheter.example/avbrott-i-journalsystemet-stoppade-operationer' }),
    );
    const result = weigh(claim('Avbrottet i journalsystemet gjorde att operationer sköts upp'), unread, {});
    expect(result.findings).toEqual([expect.objectContaining({ kind: 'topic', found: true, counts: false })]);
  });
});

describe('numbers that follow from the article', () => {
  const found = (text: string, paragraph: string) =>
    check(text, [paragraph]).findings.filter((finding) => finding.kind === 'number');

  it.each([
    ['Brödvetet tappade 85 öre kilot', 'Priset på brödvete sänktes från 2,60 till 1,75 kronor kilot.'],
    ['Andelen är sex procentenheter lägre', 'Andelen sjönk till 33 procent, från 39.'],
    ['Ingreppen är 2 700 kronor dyrare per styck', 'De kostar 7 900 kronor per styck, mot 5 200 i egen regi.'],
    ['Där möter man sex fler personer', 'En brukare möter 22 personer. Rikssnittet är 16.'],
    ['Kommunen lägger fem miljoner', 'Staten har lovat 20 miljoner. Kommunen själv har avsatt fem.'],
    ['Var fjärde läkare är över 63 år', 'Av de 96 är 22 över 63 år.'],
    ['Bara ett av sex bibliotek blir kvar', 'Provstad stänger fem av sex bibliotek.'],
    ['Fyra av tio hade inte gått kursen', 'Bara 62 procent hade gått kursen.'],
    ['60 procent cyklar utan hjälm', 'Hjälm användes av fyra av tio.'],
    ['Bidraget har höjts med 70 miljoner', 'Bidraget är 755 miljoner kronor. Förra året var det 685.'],
    [
      'Kommunen räknade med 13 000 färre fordon',
      'I maj kom 61 000 fordon. Bron är ny. Kommunen väntade sig 48 000 fordon.',
    ],
    ['Vården skulle spara 320 miljoner', 'Det kostar 160 miljoner kronor, men vården skulle spara det dubbla.'],
    ['Vikarie tas in först efter två dagar', 'Vikarie tas in först efter två sjukdagar.'],
  ])('are not missed: "%s" in "%s"', (text, paragraph) => {
    expect(found(text, paragraph).filter((finding) => !finding.found)).toEqual([]);
  });

  it.each([
    [
      'Remisserna till mottagningen har blivit fem gånger fler',
      'Remisserna till mottagningen har tredubblats.',
      'tredubblats',
    ],
    ['Sju av tio kontroller gjordes med satellit', 'Kontrollerna gjordes till 9 av 10 med satellit.', '9 av 10'],
  ])('are noted where the passage says another share or factor: "%s"', (text, paragraph, instead) => {
    expect(found(text, paragraph)).toContainEqual(expect.objectContaining({ found: false, counts: false, instead }));
  });
});

describe('denial and doubt', () => {
  const notes = (text: string, paragraph: string) =>
    check(text, [paragraph]).findings.filter((finding) => finding.kind === 'negation' || finding.kind === 'hedge');

  it('a denial that only the claim has is noted, and keeps the label below found', () => {
    const result = check('Regionen har inte beslutat om nya rutiner för journalen', [
      'Regionen har beslutat om nya rutiner för journalen.',
    ]);
    expect(result.label).toBe('partly');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ kind: 'negation', value: 'inte', found: false, counts: true, places: [] }),
    );
  });

  it('"inga" denies the word before it as well', () => {
    expect(notes('Beslutet sparar inga pengar', 'Beslutet ska spara nio miljoner kronor.')).toContainEqual(
      expect.objectContaining({ kind: 'negation', value: 'inga', found: false }),
    );
  });

  it('a denial that both have, or that only grades, is no news', () => {
    expect(notes('Regionen har inte beslutat om rutiner', 'Regionen har ännu inte beslutat om några rutiner.')).toEqual(
      [],
    );
    expect(notes('Inte ens 400 rutiner är beslutade', 'Knappt 400 rutiner är beslutade.')).toEqual([]);
  });

  it.each([
    ['Bolaget har öppnat en ny mottagning i Provstad', 'Bolaget lovar att öppna en ny mottagning i Provstad.', 'lovar'],
    ['Enligt facket säger var tredje läkare upp sig', 'Facket befarar att var tredje läkare säger upp sig.', 'befarar'],
  ])('a doubt that the claim leaves out is noted: "%s"', (text, paragraph, value) => {
    expect(notes(text, paragraph)).toMatchObject([{ kind: 'hedge', value, found: true, counts: true }]);
  });

  it.each([
    'Enligt avtalet har sjukhuset beslutat om rutiner.',
    'Sjukhuset har beslutat om rutiner, men vill inget säga om lokaler i framtiden.',
  ])('who says so, or a wish in another clause, is no doubt: "%s"', (paragraph) => {
    expect(notes('Sjukhuset har beslutat om rutiner', paragraph)).toEqual([]);
  });

  it('a doubt of its number keeps a claim from being said to be there; one beside the number does not', () => {
    const text = 'Före årets slut har kön på mottagningen krympt till 300 barn';
    const of = (...paragraphs: string[]) => check(text, paragraphs);
    expect(of('Vid årets slut hade kön på mottagningen krympt till 300 barn.').label).toBe('found');
    expect(of('Chefen tror att kön på mottagningen har krympt till 300 barn före årets slut.')).toMatchObject({
      label: 'partly',
      findings: expect.arrayContaining([expect.objectContaining({ kind: 'hedge', value: 'tror', counts: true })]),
    });
    expect(of('Vid årets slut hade kön krympt till 300 barn. Mottagningen planerar för fler barn.').label).toBe(
      'found',
    );
  });

  it('a lower risk is an amount', () => {
    expect(notes('Den som har en husläkare lever längre', 'Den som har en husläkare har lägre risk att dö.')).toEqual(
      [],
    );
  });

  it('a claim that says who says so has said what an article with "anser" says', () => {
    expect(notes('Enligt facket slutar läkarna', 'Facket anser att läkarna slutar.')).toEqual([]);
  });
});

describe('the unmarked sentence before', () => {
  const before = 'År 2019 fick 130 patienter vid Provstads sjukhus sina operationer uppskjutna.';
  const text = 'Vid avbrottet fick 43 operationer skjutas upp, nio av dem för barn';
  const weighed = (more: object, paragraphs = PARAGRAPHS) =>
    weigh(claim(text, { before, paragraph: `${before} ${text}.`, ...more }), prepared(paragraphs), {});
  const beside = (more: object, paragraphs?: string[]) =>
    weighed(more, paragraphs).findings.filter((finding) => finding.beside);

  it('has its large numbers and years noted where the article has none, without a say in the label', () => {
    expect(beside({ unmarkedBefore: true }).map(({ kind, value, counts }) => [kind, value, counts])).toEqual([
      ['number', '130', false],
      ['date', '2019', false],
    ]);
    expect(weighed({ unmarkedBefore: true }).label).toBe('found');
  });

  it('is left alone where it has a note of its own, is about something else, or is borne out', () => {
    expect(beside({ unmarkedBefore: false })).toEqual([]);
    const other = 'Budgeten för kollektivtrafiken höjdes 2019 med 130 miljoner kronor i länet.';
    expect(beside({ unmarkedBefore: true, before: other })).toEqual([]);
    expect(beside({ unmarkedBefore: true }, [...PARAGRAPHS, 'År 2019 sköts 130 operationer upp.'])).toEqual([]);
  });

  it('is noted for several notes only where none of them has it', () => {
    const whole = prepared([...PARAGRAPHS, 'År 2019 sköts 130 operationer upp.']);
    const one = claim(text, { before, unmarkedBefore: true });
    expect(
      weighEach(one, [prepared(PARAGRAPHS), whole], {})
        .at(-1)!
        .findings.some((finding) => finding.beside),
    ).toBe(false);
  });
});

describe('months and spans of years', () => {
  const dates = (text: string, paragraph: string) =>
    check(text, [paragraph]).findings.filter((finding) => finding.kind === 'date');

  it('are noted where the nearest passage says another one', () => {
    expect(dates('Foder finns bara till april', 'Foder finns bara till februari.')).toEqual([
      expect.objectContaining({ value: 'till april', found: false, instead: 'till februari', counts: false }),
    ]);
    expect(dates('Kön var elva för femton år sedan', 'För fem år sedan var kön elva.')).toEqual([
      expect.objectContaining({
        value: 'för femton år sedan',
        found: false,
        instead: 'För fem år sedan',
        counts: false,
      }),
    ]);
  });

  it('are no news where a bound says the same in another way', () => {
    expect(dates('Stödet betalas ut före oktober', 'Stödet betalas ut före den 30 september.')).toEqual([]);
    expect(dates('Hösten 2023 var kön elva', 'Förra hösten var kön elva.')).toMatchObject([{ found: true }]);
  });
});

describe('passages', () => {
  it('come best first, verbatim, with shared words, numbers and names marked apart', () => {
    const [best] = check('Maja Provare säger att 43 operationer sköts upp', PARAGRAPHS).passages;
    for (const line of best!.text.split('\n')) expect(PARAGRAPHS.some((text) => text.includes(line))).toBe(true);
    const marked = best!.shared.map((span) => [best!.text.slice(span.start, span.end), span.as]);
    expect(marked).toContainEqual(['43', 'number']);
    expect(marked).toContainEqual(['operationer', 'word']);
  });

  it('is the same check again for the same input', () => {
    expect(check('43 operationer sköts upp', PARAGRAPHS)).toEqual(check('43 operationer sköts upp', PARAGRAPHS));
  });

  it('never throws and never quotes what is not there', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (claimText, paragraphs) => {
        for (const passage of check(claimText, paragraphs).passages) {
          for (const line of passage.text.split('\n')) {
            expect(paragraphs.some((paragraph) => paragraph.includes(line.trim()) || passage.text.includes(line))).toBe(
              true,
            );
          }
          for (const span of passage.shared) expect(span.end).toBeLessThanOrEqual(passage.text.length);
        }
      }),
    );
  });
});

describe('several notes on one claim', () => {
  const half = prepared(['Kön till BUP i Provstad är 310 barn.']);
  const other = prepared(['Regionen tillför 22 miljoner kronor till kön i Provstad.']);
  const both = claim('Kön till BUP är 310 barn och regionen tillför 22 miljoner kronor i Provstad');

  it('are decided together', () => {
    expect(weigh(both, half, {}).label).toBe('number-missing');
    expect(
      weighEach(both, [half, other], {})
        .at(-1)!
        .findings.every((finding) => finding.found),
    ).toBe(true);
    expect(weighEach(both, [half, other], {}).at(-1)!.label).toBe('found');
  });

  it('are decided together when only one of them says the year', () => {
    const dated = prepared(['Kön till BUP i Provstad var 310 barn 2019.']);
    const yearly = claim('År 2019 var kön till BUP 310 barn och regionen tillför 22 miljoner kronor i Provstad');
    expect(weighEach(yearly, [other, dated], {}).at(-1)!.label).toBe('found');
    expect(weighEach(yearly, [dated, other], {}).at(-1)!.label).toBe('found');
  });

  it('give the mildest reason where none could be read', () => {
    const dead = prepared([], { access: 'dead' });
    const blocked = prepared([], { access: 'blocked' });
    expect(weighEach(both, [dead, blocked], {}).at(-1)!.label).toBe('unreadable');
    expect(weighEach(both, [dead], {}).at(-1)!.label).toBe('dead');
  });
});

describe('time', () => {
  it('is linear in the article, whatever stands in it', () => {
    const long = (piece: string, times: number) => {
      const started = performance.now();
      check('År 2019 fick 73 operationer skjutas upp och 12 000 kronor betalas i Provstad', [piece.repeat(times)]);
      return performance.now() - started;
    };
    for (const piece of [
      '12 barn och 13 barn ',
      'Kön är lång. ',
      '1 000 000 ',
      'operationsoperation',
      '”Kön är lång” ',
    ]) {
      long(piece, 300);
      expect(long(piece, 3000)).toBeLessThan(4000);
    }
  });
});

describe('remarks', () => {
  it('note opinion, a source newer than the motion, and the party’s own source', () => {
    const remarks = (parts: object, party: string[] = []) =>
      weigh(claim('Kön är lång'), prepared(['Kön är lång.'], parts), { motionParty: party }).remarks;
    expect(remarks({ kind: 'opinion' })).toEqual(['opinion']);
    expect(remarks({ published: '2025-03-01' })).toEqual(['newer-than-motion']);
    expect(remarks({ modified: '2025-03-01' })).toEqual(['updated-after-motion']);
    expect(remarks({ kind: 'party', address: 'https://www.vansterpartiet.se/x' }, ['V'])).toEqual(['own-party']);
    expect(remarks({ kind: 'party', address: 'https://www.vansterpartiet.se/x' }, ['M'])).toEqual([]);
    expect(remarks({ access: 'archived' })).toEqual(['archive-copy']);
  });
});
