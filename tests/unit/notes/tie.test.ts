import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../utils/notes';
import { makeBlock, type Block, type Candidate, type Reading } from '../../../utils/reading/types';

/** A reading of blocks; in their text ⟨via:label⟩ is a candidate, ⟨via:label>3⟩ one that leads to block 3. */
function reading(...given: (Partial<Block> & { text: string })[]): Reading {
  const blocks = given.map((one) => {
    const candidates: Candidate[] = [];
    let text = '';
    let from = 0;
    for (const found of one.text.matchAll(/⟨(\w+):([^⟩>]+)(?:>(\d+))?⟩/g)) {
      text += one.text.slice(from, found.index);
      const label = found[2]!;
      const target = found[3] === undefined ? null : Number(found[3]);
      candidates.push({
        start: text.length,
        end: text.length + label.length,
        label,
        via: found[1] as Candidate['via'],
        target,
        inlineNote: null,
      });
      text += label;
      from = found.index + found[0].length;
    }
    return makeBlock({
      ...one,
      text: text + one.text.slice(from),
      candidates: [...candidates, ...(one.candidates ?? [])],
    });
  });
  // Web pages print the label in the note; other readers leave it out.
  return { address: 'a', kind: 'html', pages: null, title: null, language: null, blocks };
}
const note = (label: string, text: string, more: Partial<Block> = {}): Partial<Block> & { text: string } => ({
  kind: 'note',
  noteLabel: label,
  text,
  ...more,
});
const tied = (from: Reading): string[] => {
  const { marks, notes, text } = tieNotes(from);
  return marks.map((mark) => {
    const before = text.find((one) => one.index === mark.block)!.text.slice(0, mark.offset);
    return `${mark.label}@${/\S*$/.exec(before)![0]} → ${mark.note === null ? 'none' : notes[mark.note]!.text}`;
  });
};

describe('tying marks to notes', () => {
  it('cuts a printed label only where the reader has not: note 2 keeps the figure of "2 kap."', () => {
    const from = (kind: Reading['kind'], text: string) => ({
      ...reading({ text: 'Lagen gäller⟨raised:2⟩ än.' }, note('2', text)),
      kind,
    });
    expect(tieNotes(from('pdf', '2 kap. 3 § provlagen')).notes[0]!.text).toBe('2 kap. 3 § provlagen');
    expect(tieNotes(from('docx', '2 kap. 3 § provlagen')).notes[0]!.text).toBe('2 kap. 3 § provlagen');
    expect(tieNotes(from('html', '2 2 kap. 3 § provlagen')).notes[0]!.text).toBe('2 kap. 3 § provlagen');
  });

  it('raised figures take the notes of their labels; units and exponents are left', () => {
    const from = reading(
      {
        text: 'Ytan 450 m⟨raised:2⟩ och 10⟨raised:3⟩ liter kostade mer⟨raised:1⟩ än 2024⟨raised:2⟩, se 13 §⟨raised:3⟩.',
      },
      note('1', '1 Rapport.'),
      note('2', '2 Bok.'),
      note('3', '3 Lag.'),
    );
    expect(tied(from)).toEqual(['1@mer → Rapport.', '2@2024 → Bok.', '3@§ → Lag.']);
  });
  it('numbering may start afresh on each page', () => {
    const from = reading(
      { text: 'Ett⟨raised:1⟩.', page: 1 },
      note('1', '1 A', { page: 1 }),
      { text: 'Två⟨raised:1⟩ och tre⟨raised:2⟩.', page: 2 },
      note('1', '1 B', { page: 2 }),
      note('2', '2 C', { page: 2 }),
    );
    expect(tied(from)).toEqual(['1@Ett → A', '1@två → B', '2@tre → C'].map((one) => one.replace('två', 'Två')));
  });
  it('a note goes on over pages', () => {
    const { notes } = tieNotes(
      reading(
        { text: 'Ett⟨raised:1⟩ ord.' },
        note('1', '1 Se rapporten om'),
        { text: 'Mer text.' },
        { kind: 'note', text: 'vården, https://a.se/x.', continues: 1 },
      ),
    );
    expect(notes).toMatchObject([
      { text: 'Se rapporten om vården, https://a.se/x.', urls: ['https://a.se/x'], blocks: [1, 3] },
    ]);
  });
  it('one note marked many times', () => {
    expect(
      tied(reading({ text: 'Ett⟨raised:1⟩ två⟨raised:2⟩ tre⟨raised:1⟩.' }, note('1', '1 A'), note('2', '2 B'))),
    ).toEqual(['1@Ett → A', '2@två → B', '1@tre → A']);
  });
  it('links outrank numbers, and asterisks and roman labels count', () => {
    const from = reading(
      { text: 'Ett⟨link:2>2⟩ två⟨link:*>1⟩ tre⟨own:iv>3⟩.' },
      note('*', '* A'),
      note('2', '2 B'),
      note('iv', 'iv C'),
    );
    expect(tied(from)).toEqual(['2@Ett → B', '*@två → A', 'iv@tre → C']);
  });
  it('numbered law text between note blocks is no list of notes', () => {
    const from = reading(
      { text: 'Lydelse⟨raised:1⟩' },
      { text: '1. före den 1 juli 2011' },
      { text: '2. efter den 1 juli 2011' },
      note('1', '1 Senaste lydelse 2011:189.'),
    );
    expect(tied(from)).toEqual(['1@Lydelse → Senaste lydelse 2011:189.']);
  });
  it('a raised figure that counts on, but has no note, is an orphan; the rest of the text is left', () => {
    const from = reading(
      { text: 'Ett⟨raised:1⟩ två⟨raised:2⟩ och 12 m⟨raised:3⟩ tre⟨raised:3⟩.' },
      note('1', '1 A'),
      note('2', '2 B'),
    );
    expect(tied(from)).toEqual(['1@Ett → A', '2@två → B', '3@tre → none']);
  });
  it('remarks on where a proposal was sent are no sources: figures go, no mark stays', () => {
    const from = reading(
      { text: 'Riksdagen beslutar om ett.⟨raised:1⟩' },
      { text: 'Riksdagen beslutar om två.⟨raised:1⟩' },
      note('1', '1 Yrkandena 1 och 2 hänvisade till SoU.'),
    );
    expect(tied(from)).toEqual([]);
    expect(tieNotes(from).text[0]!.text).toBe('Riksdagen beslutar om ett.');
    expect(tieNotes(from).notes).toEqual([]);
  });
});

describe('the text without marks', () => {
  it('closes the gap that a mark leaves, and knows what was taken out', () => {
    const from = reading(
      {
        text: 'Nöjda minskade. ⟨role:[2]>1⟩ Nästa ⟨role:[3]>2⟩, sedan⟨role:8>3⟩, ⟨role:9>4⟩ slut.',
        links: [{ start: 20, end: 25, href: 'https://a.se' }],
      },
      note('[2]', 'A'),
      note('[3]', 'B'),
      note('8', 'C'),
      note('9', 'D'),
    );
    const [block] = tieNotes(from).text;
    expect(block!.text).toBe('Nöjda minskade. Nästa, sedan slut.');
    expect(block!.text.slice(block!.links[0]!.start, block!.links[0]!.end)).toBe('Nästa');
    expect(block!.text.length + block!.removed.reduce((sum, one) => sum + one.length, 0)).toBe(
      block!.block.text.length,
    );
  });
});

describe('addresses of a note', () => {
  const urlsOf = (text: string, links: Block['links']): string[] =>
    tieNotes(reading({ text: 'Ord⟨own:1>1⟩.' }, note('1', text, { links }))).notes[0]!.urls;
  it('a link counts before what it shows, and both when they differ', () => {
    expect(urlsOf('https://a.se/lång…', [{ start: 0, end: 18, href: 'https://a.se/lång-adress' }])).toEqual([
      'https://a.se/lång-adress',
    ]);
    expect(urlsOf('https://a.se/x.', [{ start: 0, end: 15, href: 'https://a.se/x.' }])).toEqual(['https://a.se/x']);
    expect(urlsOf('https://a.se/x', [{ start: 0, end: 14, href: 'https://b.se/y' }])).toEqual([
      'https://b.se/y',
      'https://a.se/x',
    ]);
    expect(
      urlsOf('Se rapporten', [
        { start: 3, end: 12, href: 'https://a.se/r' },
        { start: 0, end: 2, href: 'mailto:a@b.se' },
      ]),
    ).toEqual(['https://a.se/r']);
  });
});
