import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, type JoinContext } from '../../../../utils/reading/pdf/joining';
import type { PageLine } from '../../../../utils/reading/pdf/lines';
import { toRegions } from '../../../../utils/reading/pdf/columns';
import { toRows } from '../../../../utils/reading/pdf/rows';
import type { Piece } from '../../../../utils/reading/pdf/frame';
import { drawPdf, read, texts, tryPdf } from './make';

const paragraph = (lines: string[], x: number, y: number) => lines.map((text, i) => ({ text, x, y: y - 14 * i }));
const LEFT = [
  'Den vänstra spalten har sex',
  'rader med text som alla är',
  'ungefär lika långa som den',
  'här och som fyller bredden',
  'så att det syns att det är',
  'en spalt och ingen tabell.',
];
const RIGHT = [
  'Den högra spalten läses när',
  'den vänstra är slut, och det',
  'gäller även om raderna står',
  'på samma höjd som de andra',
  'raderna gör till vänster om',
  'mittlinjen på samma sida.',
];

describe('text of a PDF', () => {
  it('reads two columns one after the other', async () => {
    const reading = await read([{ texts: [...paragraph(LEFT, 70, 700), ...paragraph(RIGHT, 250, 700)] }]);
    expect(texts(reading)).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
  });

  it('reads two columns whose lines stand at different heights', async () => {
    const reading = await read([{ texts: [...paragraph(LEFT, 70, 700), ...paragraph(RIGHT, 250, 693)] }]);
    expect(texts(reading)).toEqual([LEFT.join(' '), RIGHT.join(' ')]);
  });

  it('sets apart running heads and page numbers, but not a title that comes again', async () => {
    const page = (n: number) => ({
      texts: [
        { text: 'RS 2024-0637', x: 450, y: 800, size: 9 },
        { text: 'Motion', x: 70, y: 740, size: 18 },
        ...paragraph(
          [
            `Den här sidan handlar om sak ${'abcd'[n]} och om hur den`,
            'kan lösas av regionen under det kommande året.',
          ],
          70,
          700,
        ),
        { text: String(n + 1), x: 290, y: 50, size: 9 },
      ],
    });
    const reading = await read([page(0), page(1), page(2), page(3)]);
    expect(texts(reading, 'furniture')).toEqual([
      'RS 2024-0637',
      '1',
      'RS 2024-0637',
      '2',
      'RS 2024-0637',
      '3',
      'RS 2024-0637',
      '4',
    ]);
    expect(texts(reading, 'heading')).toEqual(['Motion', 'Motion', 'Motion', 'Motion']);
  });

  it('knows a foot that counts the pages though small print stands close above it on both of two pages', async () => {
    const page = (number: number) => ({
      texts: [
        ...paragraph(number === 1 ? LEFT : RIGHT, 70, 700),
        { text: `${number === 1 ? 'En' : 'En annan'} rad i litet`, x: 70, y: 70, size: 8 },
        { text: `Provgatan 12, Provköping · Sida ${number} (2)`, x: 70, y: 58 },
      ],
    });
    expect(texts(await read([page(1), page(2)]), 'furniture')).toEqual([
      'Provgatan 12, Provköping · Sida 1 (2)',
      'Provgatan 12, Provköping · Sida 2 (2)',
    ]);
  });

  it('does not join a head set close to the text into the sentence that runs over the page', async () => {
    const HEAD = 'Region Provlandet';
    const reading = await read([
      { texts: paragraph([HEAD, 'Motionen handlar om vård.', ...LEFT.slice(0, 5)], 70, 700) },
      { texts: paragraph([HEAD, 'en spalt och ingen tabell.'], 70, 700) },
    ]);
    expect(texts(reading, 'furniture')).toEqual([HEAD, HEAD]);
    const last = reading.blocks.filter((block) => block.kind === 'paragraph').at(-1)!;
    expect(last).toMatchObject({ text: 'en spalt och ingen tabell.', continues: 0 });
  });

  it('reads a turned page and places its lines on the page as it is shown', async () => {
    const reading = await read([{ rotate: 90, texts: paragraph(LEFT, 70, 700) }]);
    expect(texts(reading)).toEqual([LEFT.join(' ')]);
    const line = reading.blocks[0]!.lines[0]!;
    // Shown, the page lies on its side: 842 wide, and the text runs down along its right part.
    expect(line.height).toBeGreaterThan(line.width);
    expect(line.x).toBeGreaterThan(690);
    expect(line.y).toBeCloseTo(70, 0);
  });

  it('drops text that is drawn twice to look bold', async () => {
    const reading = await read([
      {
        texts: [
          { text: 'Rubrik', x: 70, y: 700 },
          { text: 'Rubrik', x: 70.3, y: 700 },
        ],
      },
    ]);
    expect(texts(reading)).toEqual(['Rubrik']);
  });

  it('keeps every box inside the page and every line inside its text', async () => {
    const reading = await read([{ texts: [...paragraph(LEFT, 70, 700), ...paragraph(RIGHT, 250, 693)] }]);
    for (const block of reading.blocks) {
      for (const line of block.lines) {
        expect(line.x).toBeGreaterThanOrEqual(0);
        expect(line.x + line.width).toBeLessThanOrEqual(595);
        expect(line.y + line.height).toBeLessThanOrEqual(842);
        expect(line.end).toBeLessThanOrEqual(block.text.length);
      }
    }
  });
});

describe('PDFs that cannot be read', () => {
  it('says why', async () => {
    const whole = await drawPdf([{ texts: [{ text: 'Text', x: 70, y: 700 }] }]);
    const problem = async (bytes: Uint8Array) => {
      const result = await tryPdf(bytes);
      return result.ok ? 'ok' : result.problem;
    };
    expect(await problem(new Uint8Array())).toBe('empty');
    expect(await problem(new TextEncoder().encode('%PDF-1.7 och inget mer'))).toBe('damaged');
    expect(await problem(await drawPdf([{ texts: [] }]))).toBe('scanned');
    expect(await problem(whole)).toBe('ok');
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(tryPdf(new Uint8Array([1]), { signal: stop.signal })).rejects.toThrow(/abort/i);
  });

  it('shows what is read so far of a long file', async () => {
    const seen: number[] = [];
    const bytes = await drawPdf(
      Array.from({ length: 17 }, (_, i) => ({ texts: [{ text: `Sidan ${i} har text`, x: 70, y: 700 }] })),
    );
    await tryPdf(bytes, { onPages: (partial) => seen.push(partial.blocks.length) });
    expect(seen).toEqual([4, 16]);
  });

  it('gives what is read so far when that is enough', async () => {
    const bytes = await drawPdf(
      Array.from({ length: 9 }, (_, i) => ({ texts: [{ text: `Sidan ${i} har text`, x: 70, y: 700 }] })),
    );
    const enough = new AbortController();
    const result = await tryPdf(bytes, {
      enough: enough.signal,
      onProgress(done) {
        if (done === 3) enough.abort();
      },
    });
    expect(result.ok && result.reading.blocks.length).toBe(3);
  });
});

describe('whatever stands on a page', () => {
  const piece: fc.Arbitrary<Piece> = fc.record({
    text: fc.stringMatching(/^[a-z0-9]{1,9}$/),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 120 }),
    width: fc.integer({ min: 1, max: 90 }),
    size: fc.constantFrom(6, 9, 11, 16),
    font: fc.constant('f'),
    spaceBefore: fc.boolean(),
    spaceAfter: fc.boolean(),
    softHyphen: fc.constant(false),
    artifact: fc.constant(false),
    tag: fc.constant(null),
    raised: fc.constant(false),
  });

  it('every character is in exactly one region', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const count = (list: readonly { text: string }[]) => [...list.map((one) => one.text).join('')].sort().join('');
        const rows = toRows(pieces.map((one) => ({ ...one })));
        const inRows = rows.flatMap((row) => row.pieces);
        const inRegions = toRegions(rows).flatMap((region) => region.lines.flatMap((line) => line.pieces));
        expect(count(inRegions)).toBe(count(inRows));
        // Only what is drawn twice in one place may go.
        expect(inRows.length).toBeGreaterThanOrEqual(new Set(pieces.map((one) => one.text)).size);
      }),
    );
  });
});

describe('joining lines', () => {
  const context: JoinContext = {
    words: () => new Set(['vårdcentral']),
    hyphenatesAddresses: false,
    tagsHyphens: false,
  };
  const join = (...lines: string[]) =>
    joinLines(
      lines.map((text) => ({ text, raised: [], links: [], jumps: [] }) as unknown as PageLine),
      context,
    );

  it('takes away the line’s hyphens and keeps the words’ own', () => {
    expect(join('en vård-', 'central').text).toBe('en vårdcentral');
    expect(join('vård-', 'och omsorg').text).toBe('vård- och omsorg');
    expect(join('EU-', 'kommissionen').text).toBe('EU-kommissionen');
    expect(join('covid-', '19').text).toBe('covid-19');
    expect(join('och/', 'eller').text).toBe('och/eller');
    expect(join('till\u00ad', 'handla').text).toBe('tillhandla');
  });

  it('loses no letter, and knows where each line lies', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,8}(?: [a-zåäö,.-]{1,8}){0,4}$/), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (lines) => {
        const joined = join(...lines);
        const letters = (text: string) => text.replace(/[\s-]/g, '');
        expect(letters(joined.text)).toBe(letters(lines.join('')));
        joined.lines.forEach(({ start, end }, i) =>
          expect(lines[i]!.trim().startsWith(joined.text.slice(start, end))).toBe(true),
        );
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const lines = Array.from({ length: 20_000 }, () => 'en rad med text som alla andra rader i ett långt stycke');
    const before = performance.now();
    join(...lines);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('lists and lines set close', () => {
  it('reads a list that goes on in a second column down the columns, though its items end anywhere', async () => {
    const items = (from: number, x: number) =>
      paragraph(
        [0, 1, 2].flatMap((n) => [`${from + n}. Provbladet 2021,`, `https://www.exempel.se/${from + n}/sidan`]),
        x,
        500,
      );
    const reading = await read([{ texts: [...items(1, 70), ...items(4, 330)] }]);
    expect(
      texts(reading)
        .join(' ')
        .match(/exempel\.se\/\d/g),
    ).toEqual([1, 2, 3, 4, 5, 6].map((n) => `exempel.se/${n}`));
  });
  it('keeps addressee, place and date apart where no space does', async () => {
    const reading = await read([
      {
        texts: paragraph(
          [
            'Motion till regionfullmäktige',
            'Köerna till vården har vuxit i hela länet under det gångna året, och det',
            'drabbar dem som bor långt bort. Vi yrkar att regionen redovisar sina',
            'kostnader',
            'Falun den 3 mars 2025',
          ],
          70,
          700,
        ),
      },
    ]);
    expect(texts(reading)[0]).toBe('Motion till regionfullmäktige');
    expect(texts(reading).at(-1)).toBe('Falun den 3 mars 2025');
  });
});
