import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../../utils/notes';
import { read, texts, widthOf, type Drawn } from './make';

/** A line of text at `y` with raised marks after some of its parts, as Word draws it: no links, no tags. */
async function line(y: number, parts: string[], size = 11): Promise<Drawn[]> {
  const out: Drawn[] = [];
  let x = 70;
  for (const [i, part] of parts.entries()) {
    const mark = i % 2 === 1;
    out.push({ text: part, x, y: mark ? y + 0.33 * size : y, size: mark ? 0.63 * size : size });
    x += await widthOf(part, mark ? 0.63 * size : size);
  }
  return out;
}

const FILLER = 'Regionen behöver korta sina köer och redovisa hur det går till i varje del av länet';

describe('notes of a PDF by geometry alone', () => {
  it('finds marks inside a line and ties them to the small print below', async () => {
    const reading = await read([
      {
        texts: [
          ...(await line(700, ['Köerna har vuxit', '1', ', men antalet platser', '2', ' är detsamma som förr.'])),
          { text: FILLER, x: 70, y: 685 },
          ...(await line(100, ['', '1', ' https://www.exempel.se/koer'], 9)),
          { text: '2 Se prop. 2020/21:1.', x: 70, y: 88, size: 9 },
        ],
      },
    ]);
    expect(texts(reading, 'note')).toEqual(['https://www.exempel.se/koer', 'Se prop. 2020/21:1.']);
    const noted = tieNotes(reading);
    expect(noted.marks.map((mark) => [mark.label, noted.notes[mark.note!]!.label])).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
    expect(noted.text[0]!.text).toContain('Köerna har vuxit, men antalet platser är detsamma som förr.');
  });

  it('puts a mark where it stands when it is drawn after its line', async () => {
    const before = 'Köerna har vuxit';
    const x = 70 + (await widthOf(before, 11));
    const reading = await read([
      {
        texts: [
          { text: `${before}  , men antalet platser är detsamma.`, x: 70, y: 700 },
          { text: FILLER, x: 70, y: 685 },
          { text: '1', x, y: 704, size: 7 },
          { text: '1 Not.', x: 70, y: 90, size: 9 },
        ],
      },
    ]);
    expect(reading.blocks[0]!.text).toMatch(/^Köerna har vuxit1, men antalet platser/);
  });

  it('takes "8, 9" and "6 7" for two marks each', async () => {
    const reading = await read([
      { texts: [...(await line(700, ['Ett', '8, 9', ' och två', '6 7', '.'])), { text: FILLER, x: 70, y: 685 }] },
    ]);
    expect(reading.blocks[0]!.candidates.map((one) => one.label)).toEqual(['8', '9', '6', '7']);
  });

  it('restarts with each page and lets a note go on over the page break', async () => {
    const page = async (word: string, extra: Drawn[]) => ({
      texts: [
        ...(await line(700, [`${word} har en not`, '1', ' på sin sida.'])),
        { text: FILLER, x: 70, y: 685 },
        ...extra,
      ],
    });
    const reading = await read([
      await page('Den första', [{ text: '1 Noten börjar här och', x: 70, y: 90, size: 9 }]),
      {
        texts: [
          { text: FILLER, x: 70, y: 700 },
          { text: 'slutar här.', x: 70, y: 90, size: 9 },
        ],
      },
      await page('Den tredje', [{ text: '1 En annan not.', x: 70, y: 90, size: 9 }]),
    ]);
    const noted = tieNotes(reading);
    expect(noted.marks.map((mark) => noted.notes[mark.note!]!.text)).toEqual([
      'Noten börjar här och slutar här.',
      'En annan not.',
    ]);
  });

  it('finds endnotes on a page of their own', async () => {
    const reading = await read([
      {
        texts: [
          ...(await line(700, ['Ett', '1', ', två', '2', ' och tre', '3', '.'])),
          { text: FILLER, x: 70, y: 685 },
        ],
      },
      { texts: ['1 Ettan.', '2 Tvåan.', '3 Trean.'].map((text, i) => ({ text, x: 70, y: 760 - 12 * i, size: 9 })) },
    ]);
    expect(texts(reading, 'note')).toEqual(['Ettan.', 'Tvåan.', 'Trean.']);
  });

  it('does not take a numbered list of proposals for endnotes', async () => {
    const reading = await read([
      {
        texts: [
          ...(await line(700, ['Ytan är 10 m', '2', ' och volymen 5 m', '3', '.'])),
          { text: FILLER, x: 70, y: 685 },
          ...['1. att utreda', '2. att mäta', '3. att redovisa'].map((text, i) => ({ text, x: 70, y: 600 - 15 * i })),
        ],
      },
    ]);
    expect(texts(reading, 'note')).toEqual([]);
    expect(tieNotes(reading).marks).toEqual([]);
  });
});

describe('links of a PDF', () => {
  it('leads a mark to its note by a link inside the document', async () => {
    const x = 70 + (await widthOf('Väntan', 11));
    const reading = await read([
      {
        texts: [...(await line(700, ['Väntan', '1', ' är lång.'])), { text: '1 Noten.', x: 70, y: 90, size: 9 }],
        links: [{ rect: [x, 700, x + 5, 715], to: { page: 1, y: 99 } }],
      },
    ]);
    expect(reading.blocks[0]!.candidates).toMatchObject([{ label: '1', via: 'link', target: 1 }]);
  });

  it('keeps the address behind a text when it is not the one shown', async () => {
    const reading = await read([
      {
        texts: [
          ...(await line(700, ['Text', '1', ' här.'])),
          { text: FILLER, x: 70, y: 685 },
          { text: '1 https://www.exempel.se/visad', x: 70, y: 90, size: 9 },
        ],
        links: [{ rect: [76, 88, 300, 99], url: 'https://www.exempel.se/bakom' }],
      },
    ]);
    expect(tieNotes(reading).notes[0]!.urls).toEqual(['https://www.exempel.se/bakom', 'https://www.exempel.se/visad']);
  });
});

describe('notes that links are sure of', () => {
  const noteLinks = (from: number, notes: number[]) =>
    notes.map((y) => ({
      rect: [70, y - 2, 75, y + 8] as [number, number, number, number],
      to: { page: from, y: 712 },
    }));

  it('begins a note at its link though its label is glued to it and larger text stands below', async () => {
    const text = ['Boende på öarna', '1', ' får vänta', '2', ' länge.'];
    const drawn = await line(700, text);
    const rect = (i: number) => [drawn[i]!.x - 1, 700, drawn[i]!.x + 6, 714] as [number, number, number, number];
    const reading = await read([
      {
        texts: [
          ...drawn,
          { text: FILLER, x: 70, y: 685 },
          { text: FILLER, x: 70, y: 670 },
          { text: '1Öar i siffror, https://www.exempel.se/oar/', x: 70, y: 112, size: 9 },
          { text: '2Region Provlandet, svar på fråga', x: 70, y: 101, size: 9 },
          { text: 'Provgatan 12, 123 45 Provköping', x: 70, y: 88, size: 12 },
        ],
        links: [
          { rect: rect(1), to: { page: 1, y: 120 } },
          { rect: rect(3), to: { page: 1, y: 109 } },
          ...noteLinks(1, [112, 101]),
        ],
      },
    ]);
    expect(texts(reading, 'note')).toEqual([
      'Öar i siffror, https://www.exempel.se/oar/',
      'Region Provlandet, svar på fråga',
    ]);
    const noted = tieNotes(reading);
    expect(noted.marks.map((mark) => noted.notes[mark.note!]!.label)).toEqual(['1', '2']);
    expect(noted.notes[0]!.urls).toEqual(['https://www.exempel.se/oar/']);
  });

  it('follows a link that only leads back from the note, in a file of several texts', async () => {
    const page = async (word: string) => ({
      texts: [
        ...(await line(700, [`${word} har en not`, '1', ' och en till', '2', '.'])),
        { text: FILLER, x: 70, y: 685 },
        { text: FILLER, x: 70, y: 670 },
      ],
    });
    const notes = (word: string, from: number) => ({
      texts: [
        { text: `1${word} källa`, x: 70, y: 760, size: 9 },
        { text: '22018 års rapport', x: 70, y: 749, size: 9 },
      ],
      links: noteLinks(from, [760, 749]),
    });
    const noted = tieNotes(
      await read([await page('Ettan'), notes('Första', 1), await page('Tvåan'), notes('Andra', 3)]),
    );
    expect(noted.marks.map((mark) => noted.notes[mark.note!]!.text)).toEqual([
      'Första källa',
      '2018 års rapport',
      'Andra källa',
      '2018 års rapport',
    ]);
  });
});

describe('addresses over line ends', () => {
  const note = (lines: string[]): Drawn[] => lines.map((text, i) => ({ text, x: 70, y: 120 - 11 * i, size: 9 }));
  const urlOf = async (lines: string[], producer?: string, body = FILLER) => {
    const top = await line(700, ['Text', '1', ' här.']);
    const reading = await read([{ texts: [...top, { text: body, x: 70, y: 685 }, ...note(lines)] }], producer);
    const { urls, urlReadings } = tieNotes(reading).notes[0]!;
    return { url: urls[0], others: urlReadings[urls[0]!]?.slice(1) ?? [] };
  };

  it('keeps a hyphen at the line’s end, with the reading without it second', async () => {
    expect(await urlOf(['1 https://www.exempel.se/artikel/lang-', 'vag-hem'])).toEqual({
      url: 'https://www.exempel.se/artikel/lang-vag-hem',
      others: ['https://www.exempel.se/artikel/langvag-hem'],
    });
  });

  it('takes it away in a LibreOffice file where the document knows the whole word', async () => {
    const lines = ['1 https://www.exempel.se/artikel/av-', 'giftsfri-resa'];
    expect((await urlOf(lines, 'LibreOffice 7.4', `${FILLER} avgiftsfri`)).url).toBe(
      'https://www.exempel.se/artikel/avgiftsfri-resa',
    );
    expect((await urlOf(lines, 'Microsoft Word', `${FILLER} avgiftsfri`)).url).toBe(
      'https://www.exempel.se/artikel/av-giftsfri-resa',
    );
  });

  it('does not swallow the words after an address', async () => {
    expect((await urlOf(['1 https://www.exempel.se/artikel/', 'hämtad 2024-01-05'])).url).toBe(
      'https://www.exempel.se/artikel/',
    );
  });
});
