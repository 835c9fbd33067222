import { describe, expect, it } from 'vitest';
import { findClaims, findUntiedCitations } from '../../../utils/claims';
import type { Note } from '../../../utils/notes/types';
import { motionPart, note } from './motionPart';

const claimsOf = (text: string, notes: Note[] = []) =>
  findClaims(motionPart([text], notes)).filter((c) => c.status !== 'uncited');
/** The citations of the first claim as "via publication date". */
const sources = (text: string): string[] =>
  (claimsOf(text)[0]?.citations ?? []).map(({ via, publication, date }) =>
    [via, publication, date].filter(Boolean).join(' '),
  );

describe('sources named in words', () => {
  it.each([
    ['Enligt SVT stängdes fyra mottagningar.', ['attribution SVT']],
    ['Fyra mottagningar stängdes (SvD 2017-04-11).', ['attribution SvD 2017-04-11']],
    ['Fyra mottagningar stängdes (SR 9/8-19).', ['attribution SR 2019-08-09']],
    ['Fyra mottagningar stängdes (SVT den 7 april 2019).', ['attribution SVT 2019-04-07']],
    [
      'Fyra stängdes (Arbetet 2021-06-22, Arbetaren 2021-05-21).',
      ['attribution Arbetet 2021-06-22', 'attribution Arbetaren 2021-05-21'],
    ],
    ['Aftonbladet skrev den 25 juni 2017 att fyra mottagningar stängdes.', ['attribution Aftonbladet 2017-06-25']],
    ['En rapport från IVO visar att fyra mottagningar stängdes.', ['attribution IVO']],
    ['Det framgår av Läkartidningen nr 41, 2015 (Läkartidningen nr 41, 2015).', ['attribution Läkartidningen 2015']],
    ['Fyra mottagningar stängdes (Läkartidningen nr 3/2021).', ['attribution Läkartidningen 2021']],
    ['Fyra mottagningar stängdes (Vårdfokus 5/2020).', ['attribution Vårdfokus 2020']],
    ['Fyra mottagningar stängdes (DN Debatt 12/3).', ['attribution DN Debatt']],
    ['Aftonbladet har i flera artiklar under 2023 visat att kön växer.', ['attribution Aftonbladet 2023']],
    ['Enligt DN (2024-01-05) växer kön.', ['attribution DN 2024-01-05']],
    ['Kostnaden blev fem miljoner (Källa: Exempelfonden, 2019).', ['attribution Exempelfonden 2019']],
    ['Kostnaden blev fem miljoner. (Källa: Exempelfonden, 2019)', ['attribution Exempelfonden 2019']],
    ['Enligt Region Exempels egen uppföljning ökade kostnaden.', ['attribution Region Exempels']],
    // official documents
    ['Regeringen föreslog detta redan tidigare (prop. 2018/19:105).', ['official prop. 2018']],
    ['Utredningen SOU 2016:54 fann brister.', ['official SOU 2016']],
    ['Detta regleras i hälso- och sjukvårdslagen (2017:30).', ['official SFS 2017']],
    ['Kravet följer av förordning (EU) 2016/679.', ['official EU 2016']],
    [
      'Utskottet avslog förslaget (bet. 2018/19:SoU8, rskr. 2018/19:193).',
      ['official bet. 2018', 'official rskr. 2018'],
    ],
  ])('%s', (text, want) => expect(sources(text)).toEqual(want));

  it.each([
    'Brottsförebyggande rådet (Brå) är en myndighet.',
    'Väg E18 (sträckan Exempelby–Provköping) har nio korsningar.',
    'Enligt vår mening är det fel.',
    'Vi vill införa avtal enligt lag.',
    'Enligt förslaget ska Naturvårdsverket få meddela föreskrifter.',
    'Kommunal verksamhet och aktuellt läge i rapport två.',
  ])('names no source: %s', (text) => expect(sources(text)).toEqual([]));

  it('is linked for an official document, whose address follows from its number, and named otherwise', () => {
    expect(claimsOf('Så blev det (prop. 2018/19:105).')[0]!.status).toBe('linked');
    expect(claimsOf('Så blev det (DN 2018-02-03).')[0]!.status).toBe('named');
  });

  it('does not list the outlet beside the note that already says which article', () => {
    const [claim] = claimsOf('Enligt SVT stängdes fyra mottagningar.⟦1⟧', [note('1', 'https://www.svt.se/exempel')]);
    expect(claim!.citations.map(({ via }) => via)).toEqual(['note']);
  });
});

describe('addresses in running text', () => {
  it('ties a link to the clause it stands in', () => {
    const text = 'Kön växer, då mottagningen stängdes i mars – och fler väntas följa.';
    const start = text.indexOf('mottagningen');
    const links = [{ start, end: start + 'mottagningen stängdes'.length, href: 'https://exempel.se/a' }];
    const [claim] = findClaims(motionPart([{ text, links }]));
    expect(claim).toMatchObject({ status: 'linked', text: 'då mottagningen stängdes i mars' });
    expect(claim!.citations[0]).toMatchObject({
      via: 'link',
      urls: ['https://exempel.se/a'],
      text: 'mottagningen stängdes',
    });
  });

  it('gives an address that is written after the sentence to that sentence', () => {
    const [claim] = claimsOf('Kön växer i hela länet. (Källa: http://www.exempel.se/a_1.html)');
    expect(claim).toMatchObject({ text: 'Kön växer i hela länet', status: 'linked' });
    expect(claim!.citations[0]!.urls).toEqual(['http://www.exempel.se/a_1.html']);
  });

  it('leaves mail addresses, places in the page and scripts alone', () => {
    const text = 'Kontakta oss här om frågan.';
    for (const href of ['mailto:a@exempel.se', '#not1', 'javascript:void(0)']) {
      const part = motionPart([{ text, links: [{ start: 0, end: 8, href }] }]);
      expect(findClaims(part).filter((c) => c.status !== 'uncited')).toEqual([]);
    }
  });
});

describe('notes', () => {
  const NOTES = [
    note('1', 'Exempelrapport 2019, https://exempel.se/1'),
    note('2', 'Ibid. s. 11 f.'),
    note('3', 'Se not 1.'),
    note('4', 'SvD 5 juli 2017.'),
  ];

  it.each(['2', '3'])('note %s points at the first', (label) => {
    const [claim] = claimsOf(`Halva personalen slutade.⟦${label}⟧`, NOTES);
    expect(claim!.status).toBe('linked');
    expect(claim!.citations[0]).toMatchObject({ label, urls: ['https://exempel.se/1'] });
  });

  it('is named when the note has no address', () => {
    const [claim] = claimsOf('Halva personalen slutade.⟦4⟧', NOTES);
    expect(claim).toMatchObject({ status: 'named', citations: [{ publication: 'SvD', date: '2017-07-05', urls: [] }] });
  });

  it('does not loop where two notes point at each other', () => {
    const notes = [note('1', 'Se not 2.'), note('2', 'Se not 1.')];
    expect(claimsOf('Halva personalen slutade.⟦1⟧', notes)[0]!.status).toBe('named');
  });

  it('takes no note about the handling of a proposal for a source', () => {
    const notes = [note('1', 'Yrkandet hänvisat till socialutskottet.')];
    expect(claimsOf('Halva personalen slutade.⟦1⟧', notes)).toEqual([]);
  });
});

describe('lists of sources without marks', () => {
  const part = motionPart(
    [
      'Halva personalen slutade.',
      { text: 'Källor:', kind: 'heading' },
      { text: '1) Exempelrapporten 2019, https://exempel.se/1.', kind: 'list-item' },
      'Svenska Dagbladet 2018-11-13.',
      { text: 'Bilaga', kind: 'heading' },
      'En tredjedel av vårdplatserna stängdes 2019.',
    ],
    [note('1', 'https://exempel.se/utan-mark')],
  );

  it('are kept, with notes that no mark points at', () => {
    expect(findUntiedCitations(part).map(({ text, urls }) => [text, urls])).toEqual([
      ['1) Exempelrapporten 2019, https://exempel.se/1.', ['https://exempel.se/1']],
      ['Svenska Dagbladet 2018-11-13.', []],
      ['https://exempel.se/utan-mark', ['https://exempel.se/utan-mark']],
    ]);
  });

  it('hold no claims', () => {
    expect(findClaims(part).some((claim) => [1, 2, 3].includes(claim.block))).toBe(false);
  });
});

describe('sources that stand in words of their own', () => {
  const cited = (blocks: Parameters<typeof motionPart>[0]) =>
    findClaims(motionPart(blocks))
      .filter((claim) => claim.status !== 'uncited')
      .map((claim) => [claim.text, ...claim.citations.map(({ text, urls }) => urls[0] ?? text)]);
  it('“Källa: …” on the line below belongs to the paragraph above it', () => {
    expect(
      cited([
        'Kön har vuxit. Den är 94 dagar.',
        'Källa: DN 2024-01-02',
        'Tolv läkare slutade.',
        '(Källa: www.exempel.se/b)',
      ]),
    ).toEqual([
      ['Den är 94 dagar', 'DN 2024-01-02'],
      ['Tolv läkare slutade', 'https://www.exempel.se/b'],
    ]);
  });
  it('an author and a year point at the list of sources', () => {
    expect(
      cited([
        'Kön är 94 dagar (Socialstyrelsen, 2023). Bristen består (Testberg m.fl. 2021, s. 4). Provare (2020) visar det.',
        'Referenser',
        'Socialstyrelsen (2023). Fast läkarkontakt. https://www.exempel.se/fast',
        'Testberg, A. och Provare, B. (2021). Köer. Provförlaget.',
        'Provare, B. (2020). Bristen. https://www.exempel.se/brist',
      ]),
    ).toEqual([
      ['Kön är 94 dagar', 'https://www.exempel.se/fast'],
      ['Bristen består', 'Testberg, A. och Provare, B. (2021). Köer. Provförlaget.'],
      ['Provare (2020) visar det', 'https://www.exempel.se/brist'],
    ]);
  });
});
