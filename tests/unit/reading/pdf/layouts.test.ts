/** Layouts that makers other than those of the cases give: each test is a kind of page that was read wrong. */
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../../utils/notes';
import type { Reading } from '../../../../utils/reading/types';
import { read, texts, widthOf, type Drawn } from './make';

const LONG = 'Regionen behöver korta sina köer och redovisa hur det går till i varje del av länet';
const SHORT = 'Det bör ske utan dröjsmål.';
const ADDRESS = 'https://www.exempel.se/nyheter/2024/koerna-vaxer-i-hela-lanet-och-platserna-blir-farre/a1b2c3d4e5';

/** Lines of text below each other. */
const lines = (list: readonly string[], x: number, y: number, size = 11, leading = 1.25 * size): Drawn[] =>
  list.map((text, i) => ({ text, x, y: y - i * leading, size }));

/** A line whose odd parts are raised marks. */
async function marked(parts: readonly string[], x: number, y: number, size = 11): Promise<Drawn[]> {
  const out: Drawn[] = [];
  for (const [i, text] of parts.entries()) {
    const own = i % 2 === 1 ? 0.63 * size : size;
    out.push({ text, x, y: i % 2 === 1 ? y + 0.33 * size : y, size: own });
    x += await widthOf(text, own);
  }
  return out;
}

const ties = (reading: Reading) => {
  const noted = tieNotes(reading);
  return noted.marks.map((mark) => [mark.label, mark.note === null ? null : noted.notes[mark.note]!.text]);
};

describe('where notes begin and end on a page', () => {
  it('takes a label that stands alone because the address below did not fit beside it', async () => {
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' och platserna', '2', ' är färre.'], 70, 700)),
          ...lines([LONG, LONG], 70, 686),
          ...lines(['1 Se prop. 2020/21:1.', '2', ADDRESS], 70, 120, 8, 10),
        ],
      },
    ]);
    expect(ties(reading)).toEqual([
      ['1', 'Se prop. 2020/21:1.'],
      ['2', ADDRESS],
    ]);
  });

  it('does not take "2.pdf" at the start of a line for note 2', async () => {
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' och platserna', '2', ' är färre.'], 70, 700)),
          ...lines([LONG, LONG], 70, 686),
          ...lines(
            ['1 https://www.exempel.se/rapporter/uppfoljning_av_koerna_under_aret_del', '2.pdf'],
            70,
            120,
            8,
            10,
          ),
          ...lines(['2 Se prop. 2020/21:1.'], 70, 100, 8, 10),
        ],
      },
    ]);
    expect(ties(reading)[0]).toEqual([
      '1',
      'https://www.exempel.se/rapporter/uppfoljning_av_koerna_under_aret_del2.pdf',
    ]);
    expect(ties(reading)[1]).toEqual(['2', 'Se prop. 2020/21:1.']);
  });

  it('keeps the text a paragraph where the notes are most of the document', async () => {
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' i hela länet under året.'], 70, 700)),
          ...lines(['1 Not om köerna.', ...Array.from({ length: 12 }, () => LONG)], 70, 300, 8, 10),
        ],
      },
    ]);
    expect(texts(reading, 'heading')).toEqual([]);
    expect(texts(reading, 'paragraph')[0]).toContain('Köerna har vuxit');
  });

  it('goes on with a note at the foot of the next column', async () => {
    const column = Array.from({ length: 14 }, () => 'Regionen behöver korta sina köer nu');
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' i hela länet.'], 60, 700, 10)),
          ...lines(column, 60, 687, 10),
          ...lines(column, 320, 700, 10),
          ...lines(
            ['1 En not som är så lång att den inte får rum i', 'sin spalt utan fortsätter i den nästa, där'],
            60,
            90,
            8,
            10,
          ),
          ...lines(['den slutar med en adress.'], 320, 80, 8, 10),
        ],
      },
    ]);
    expect(ties(reading)[0]![1]).toMatch(/där den slutar med en adress\.$/);
  });

  it('finds notes as large as the text by their gap, their order and what they cite', async () => {
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' och platserna', '2', ' är färre.'], 70, 700, 10)),
          ...lines([LONG, SHORT], 70, 687, 10),
          ...lines(['1 Läkarposten 2024-03-01.', '2 https://www.exempel.se/koer'], 70, 120, 10),
        ],
      },
    ]);
    expect(ties(reading)).toEqual([
      ['1', 'Läkarposten 2024-03-01.'],
      ['2', 'https://www.exempel.se/koer'],
    ]);
  });

  it('does not take numbered proposals below the text for notes as large as it', async () => {
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' och platserna', '2', ' är färre.'], 70, 700, 10)),
          ...lines([LONG, SHORT], 70, 687, 10),
          ...lines(['1. Regionstyrelsen ska redovisa köerna.', '2. Nämnden ska öka antalet platser.'], 70, 120, 10),
        ],
      },
    ]);
    expect(texts(reading, 'note')).toEqual([]);
  });

  it('reads notes lettered a, b and starred with the signs of mathematics', async () => {
    for (const [one, other] of [
      ['a', 'b'],
      ['*', '†'],
    ] as const) {
      const reading = await read([
        {
          texts: [
            ...(await marked(['Köerna har vuxit', one, ' och platserna', other, ' är färre.'], 70, 700)),
            ...lines([LONG, LONG], 70, 686),
            ...lines([`${one}) Se prop. 2020/21:1.`, `${other}) Se bet. 2020/21:2.`], 70, 100, 8, 10),
          ],
        },
      ]);
      expect(ties(reading)).toEqual([
        [one, 'Se prop. 2020/21:1.'],
        [other, 'Se bet. 2020/21:2.'],
      ]);
    }
  });

  it('ties figures glued to their words where nothing is raised though a unit is', async () => {
    const reading = await read([
      {
        texts: [
          ...lines(['Köerna har vuxit på 40 m² yta.1 Platserna är färre,2 och de', LONG], 70, 700),
          ...lines(['1. Se prop. 2020/21:1.', '2. https://www.exempel.se/koer'], 70, 100, 8, 10),
        ],
      },
    ]);
    expect(ties(reading)).toEqual([
      ['1', 'Se prop. 2020/21:1.'],
      ['2', 'https://www.exempel.se/koer'],
    ]);
  });
});

describe('what belongs to the page', () => {
  const page = async (foot: readonly Drawn[]): Promise<Reading> =>
    read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' i hela länet under året.'], 70, 700)),
          ...lines([LONG, LONG], 70, 686),
          ...lines(['1 Se prop. 2020/21:1.'], 70, 100, 8),
          ...foot,
        ],
      },
    ]);

  it('keeps the foot of a letter of one page out of its last note', async () => {
    const reading = await page(lines(['Box 12, 123 45 Exempelstad · Växel 010-123 45 67'], 70, 70, 8));
    expect(texts(reading, 'note')).toEqual(['Se prop. 2020/21:1.']);
    expect(texts(reading, 'furniture')).toEqual(['Box 12, 123 45 Exempelstad · Växel 010-123 45 67']);
  });

  it('ends the notes at a clear gap, and before larger text', async () => {
    expect(texts(await page(lines(['Exempelblankett version två'], 70, 60, 8)), 'note')).toEqual([
      'Se prop. 2020/21:1.',
    ]);
    expect(texts(await page(lines(['Exempelblankett version två'], 70, 60, 12)), 'note')).toEqual([
      'Se prop. 2020/21:1.',
    ]);
  });

  it('takes a foot that begins with the page’s number for no note', async () => {
    const one = async (number: number): Promise<Drawn[]> => [
      ...(await marked(
        [number === 1 ? 'Köerna har vuxit' : 'Platserna är färre', String(number), ' i länet.'],
        70,
        700,
      )),
      ...lines(number === 1 ? [LONG, SHORT] : [SHORT, LONG], 70, 686),
      ...lines([`${number} Se prop. 2020/21:${number}.`], 70, 100, 8),
      ...lines([`${number} Motion 2024:17`], 70, 88, 8),
    ];
    const reading = await read([{ texts: await one(1) }, { texts: await one(2) }]);
    expect(texts(reading, 'note')).toEqual(['Se prop. 2020/21:1.', 'Se prop. 2020/21:2.']);
  });

  it('takes "1 (1)" below a letter’s head for the page’s number', async () => {
    const reading = await page(lines(['Region Exempel', '1 (1)'], 70, 800, 9));
    expect(texts(reading, 'furniture')).toContain('1 (1)');
  });

  it('leaves the numbers of lines in the margin out of the text', async () => {
    const text = [
      'Regionen behöver korta sina köer',
      'och redovisa hur det går till',
      'i varje del av länet',
      'under året.',
    ];
    const body = Array.from({ length: 5 }, () => text).flat();
    const every = (step: number) =>
      body.flatMap((_, i) => ((i + 1) % step === 0 ? [{ text: String(i + 1), x: 40, y: 700 - i * 14, size: 9 }] : []));
    for (const step of [1, 5]) {
      const reading = await read([{ texts: [...lines(body, 70, 700, 11, 14), ...every(step)] }]);
      expect(texts(reading, 'paragraph').join(' ')).not.toMatch(/\d/);
      expect(texts(reading, 'furniture')).toContain('5');
    }
  });

  it('keeps the labels of hanging notes, though they count on in the margin', async () => {
    const notes = ['Läkarposten 2024.', 'Prop. 2020/21:1.', 'Exempelbladet 2023.', 'SOU 2022:1.', 'Bet. 2020/21:2.'];
    const reading = await read([
      {
        texts: notes.flatMap((text, i) => [
          ...lines([String(i + 1)], 70, 700 - i * 14),
          ...lines([text], 90, 700 - i * 14),
        ]),
      },
    ]);
    expect(reading.blocks.map((block) => block.text).join(' ')).toMatch(/1 Läkarposten.*5 Bet\./);
  });
});

describe('columns', () => {
  it('reads narrow columns one after the other though the second is short and has a list', async () => {
    const left = Array.from({ length: 30 }, (_, i) => `Regionen behöver korta sina köer snart ${i + 100}`);
    const right = [
      'Våra förslag är dessa tre',
      'att köerna kortas',
      'under året',
      'att det redovisas',
      'att platserna blir fler',
    ];
    const width = await widthOf(left[0]!, 10);
    const x = 60 + width + 9;
    const reading = await read([
      {
        texts: [
          ...lines(left, 60, 700, 10),
          ...right.flatMap((text, i) =>
            lines([text], i === 2 || i === 4 ? x + 20 : i === 0 ? x : x + 8, 705 - i * 12, 10),
          ),
          ...lines(
            Array.from({ length: 9 }, () => 'och detta i hela länet'),
            x,
            640,
            10,
          ),
        ],
      },
    ]);
    const all = reading.blocks.map((block) => block.text).join(' ');
    expect(all.indexOf('snart 129')).toBeLessThan(all.indexOf('Våra förslag'));
    expect(reading.blocks.some((block) => block.kind === 'cell')).toBe(false);
  });
});

describe('addresses cut anywhere', () => {
  const noteOf = async (list: readonly string[], x: number): Promise<string> => {
    const reading = await read([
      {
        texts: [
          ...(await marked(['Köerna har vuxit', '1', ' i hela länet under året.'], 70, 700)),
          ...lines([LONG, LONG], 70, 686),
          ...lines(list, x, 120, 8, 10),
        ],
      },
    ]);
    return texts(reading, 'note')[0]!;
  };

  it('joins the last letters of an address that was cut at the edge of its column', async () => {
    const first = '1 Se https://www.exempel.se/nyheter/battre-arbetsvillko';
    const edge = 70 + (await widthOf(LONG, 11));
    expect(await noteOf([first, 'r.'], edge - (await widthOf(first, 8)))).toBe(`${first.slice(2)}r.`);
  });

  it('joins "https:" with what follows it', async () => {
    expect(await noteOf(['1 Se https:', '//www.exempel.se/nyheter'], 70)).toBe('Se https://www.exempel.se/nyheter');
  });

  it('does not join a word that follows an address', async () => {
    expect(
      await noteOf(['1 Se https://www.exempel.se/nyheter/battre-arbetsvillkor', 'visar att det går.'], 70),
    ).toMatch(/arbetsvillkor visar/);
  });
});
