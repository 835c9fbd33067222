import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../utils/notes';
import { readPlain } from '../../../utils/reading/plain';
import type { Reading } from '../../../utils/reading/types';

function read(text: string, address = 'motion.txt'): Reading {
  const result = readPlain(text, { address });
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}
const texts = (text: string, address?: string): string[] => read(text, address).blocks.map((block) => block.text);
function marksOf(text: string, address?: string): string[] {
  const { marks, notes, text: blocks } = tieNotes(read(text, address));
  return marks.map((mark) => {
    const before = blocks.find((one) => one.index === mark.block)!.text.slice(0, mark.offset);
    return `${mark.label}@${/\S*$/.exec(before)![0]} → ${mark.note === null ? 'none' : notes[mark.note]!.text}`;
  });
}

/** As a PDF's text is pasted: hard line ends at the same width, figures glued, notes last. */
const PASTED = `Kostnaderna för hyrpersonal har under lång tid varit höga i regionen, och de växer varje år utan att vård-
personal anställs. Under 2023 steg de med en tredjedel1 – trots att avtalen skulle ge lägre priser för alla
parter. Samtidigt har väntetiden till operation vuxit i Norr2, de påstådda förbättringarna i Söder3. Ytan är
12 m2, vägen heter E18 och kanalen TV4. Avseen-
de CO2 och VGR2 sägs inget.

Vi yrkar att regionstyrelsen beslutar:
Att regiondirektören får i uppdrag att minska kostnaderna för personal och/
eller lokaler.
 1. https://www.exempel.se/hyrpersonal/
2.https://www.prov.se/vantetider
3.https://www.testblad.se/soder/`;

describe('pasted text', () => {
  it('ties glued figures to the list at the end, and leaves E18, TV4, CO2, m2 and VGR2', () => {
    expect(marksOf(PASTED)).toEqual([
      '1@tredjedel → https://www.exempel.se/hyrpersonal/',
      '2@Norr → https://www.prov.se/vantetider',
      '3@Söder → https://www.testblad.se/soder/',
    ]);
  });
  it('undoes line ends: cut words joined, och/⏎eller kept together', () => {
    const [first, , last] = texts(PASTED);
    expect(first).toContain('vårdpersonal anställs');
    expect(first).toContain('Avseende CO2');
    expect(last).toContain('och/eller lokaler');
  });
  it.each([
    ['medborgarnas fri-', 'och rättigheter', 'medborgarnas fri- och rättigheter'],
    ['nytt EU-', 'stöd', 'nytt EU-stöd'],
    ['under covid-', '19', 'under covid-19'],
    ['via e-', 'post', 'via e-post'],
    ['anställ\u00ad', 'ning', 'anställning'],
  ])('joins "%s" and "%s"', (before, after, joined) => {
    const wide = 'Det här är en lång rad som visar hur bred texten är satt på sidan i dokumentet';
    expect(
      texts(`${wide} ${before}\n${after} och så vidare.\n${wide} igen, med slut.\n${wide} till sist här.`)[0],
    ).toContain(joined);
  });
  it('glued figures without a list are no marks', () => {
    expect(marksOf(PASTED.slice(0, PASTED.indexOf(' 1. https')))).toEqual([]);
  });
  it('a list of proposals is no list of notes', () => {
    expect(marksOf('Regionen har typ1 och klass2 av fordon.\n\n1. att utreda fordonen\n2. att återkomma')).toEqual([]);
  });
  it('a mark on a bracket list, and one without a note', () => {
    expect(
      marksOf(
        'Kostnaden steg [1] och väntan växte [2]. Fler slutar [3].\n\nNoter\n\n[1] Rapport 2023.\n\n[2] Bok 2020.',
      ),
    ).toEqual(['1@steg → Rapport 2023.', '2@växte → Bok 2020.', '3@slutar → none']);
  });
  it('amounts in tables and years are no marks', () => {
    expect(
      marksOf(
        '1:11 Stöd nivå1 572 054\n1:12 Bidrag nivå2 600 000\nSe 2018:1 och 2019.\n\n1. Rapport 2018.\n2. Bok 2019.',
      ),
    ).toEqual([]);
  });
});

describe('addresses cut by a line end', () => {
  it('are joined where the line is full, keeping their own hyphen, with the other readings', () => {
    const wide = 'Det här är en lång rad som visar hur bred texten är satt i det här dokumentet idag';
    const note = '1. https://www.exempel.se/politik/handlingar/2023/rapporter/hyrpersonal-i-varden-';
    const reading = read(`${wide}\n${wide}1.\n${wide}\n${wide}\n${note}\nen-uppfoljning.pdf.`);
    const { notes } = tieNotes(reading);
    const url = 'https://www.exempel.se/politik/handlingar/2023/rapporter/hyrpersonal-i-varden-en-uppfoljning.pdf';
    expect(notes[0]!.urls).toEqual([url]);
    expect(notes[0]!.urlReadings[url]).toContain(url.replace('varden-en', 'vardenen'));
  });
});

describe('pages and Markdown', () => {
  it('page numbers and lines that come on every page are furniture', () => {
    const page = (n: number): string => `Region Exempel\n\nStycke ${'abc'[n]} om vården i regionen.\n\n${n + 1}`;
    const reading = read([0, 1, 2].map(page).join('\f'));
    expect(reading.pages).toBe(3);
    expect(
      reading.blocks.filter((block) => block.kind !== 'furniture').map((block) => [block.text, block.page]),
    ).toEqual([
      ['Stycke a om vården i regionen.', 1],
      ['Stycke b om vården i regionen.', 2],
      ['Stycke c om vården i regionen.', 3],
    ]);
  });
  it('footnotes, headings and links in Markdown', () => {
    const text =
      '# Motion\n\nKostnaden steg[^1] och [väntan](https://www.prov.se/a) växte[^b].\n\n[^1]: https://www.exempel.se/a\n[^b]: En bok.';
    const reading = read(text, 'motion.md');
    expect(reading.blocks[0]).toMatchObject({ kind: 'heading', level: 1, text: 'Motion' });
    expect(reading.blocks[1]!.links).toEqual([{ start: 23, end: 29, href: 'https://www.prov.se/a' }]);
    expect(marksOf(text, 'motion.md')).toEqual(['1@steg → https://www.exempel.se/a', 'b@växte → En bok.']);
  });
  it('no text is a problem', () => {
    expect(readPlain(' \n\f\n', { address: 'x' })).toEqual({ ok: false, problem: 'empty' });
  });
});

describe('any text', () => {
  it('is read without loss of letters and with spans inside the text', () => {
    const piece = fc.constantFrom(
      'luckor1',
      'E18',
      ' ',
      '\n',
      '\n\n',
      '1. ',
      '[2]',
      '¹',
      'https://a.se/b-',
      '-',
      'vård',
      '.',
      '\f',
      '(3)',
      'å\u030a',
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const result = readPlain(pieces.join(''), { address: 'x.txt' });
        if (!result.ok) return;
        for (const block of result.reading.blocks) {
          expect(block.text).not.toMatch(/\s\s|^\s|\s$|\n/);
          for (const span of [...block.candidates, ...block.links, ...block.addressReadings]) {
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(block.text.length);
          }
        }
        const noted = tieNotes(result.reading);
        for (const { text, block, removed } of noted.text) {
          expect(text.length + removed.reduce((sum, one) => sum + one.length, 0)).toBe(block.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('takes time in proportion to its length', () => {
    const time = (copies: number): number => {
      const text = `${PASTED.slice(0, PASTED.indexOf(' 1. https'))}\n\n`.repeat(copies);
      const start = performance.now();
      tieNotes(read(text));
      return performance.now() - start;
    };
    time(50);
    const [one, two] = [Math.min(time(200), time(200), time(200)), Math.min(time(400), time(400), time(400))];
    expect(two).toBeLessThan(one * 3.5 + 20);
  });
});

const SEED = join(__dirname, '../../../../shared/seed/motion-vardinformationssystem.txt');
it.skipIf(!existsSync(SEED))(
  'the seed text ties its three marks to its three notes (skipped where it is not at hand)',
  () => {
    expect(marksOf(readFileSync(SEED, 'utf8'))).toEqual([
      '1@luckor → https://www.dn.se/sverige/cambio-anmaler-sakerhetslucka-i-nya-journalsystemet/',
      '2@VGR → https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid',
      '3@Stockholm → https://lakartidningen.se/aktuellt/nyheter/2025/02/stockholms-val-av-cosmic-overklagas/',
    ]);
  },
);

describe('pages of a pasted text', () => {
  const line = 'Regionen har under många år skjutit på beslutet om fler turer i hela inlandet och';
  const pages = `Motion om turer  2024-03-01\n\n${line}\n${line}\n${line} kostnaden har därför\n\n1 https://www.exempel.se/a\n\fMotion om turer  2024-03-01\n\nökat med 14 000 kronor per år.\n${line} mer.\n`;
  it('a paragraph that a page ends goes on past the notes at its foot', () => {
    expect(texts(pages).some((text) => text.includes('kostnaden har därför ökat med 14 000'))).toBe(true);
  });
  it('the first page’s head is text, the others’ are furniture', () => {
    expect(
      read(pages)
        .blocks.filter((block) => block.text.startsWith('Motion om turer'))
        .map((one) => one.kind),
    ).toEqual(['paragraph', 'furniture']);
  });
});

it('ties the notes at the foot of each page, numbered on without a stop', () => {
  const line = 'Regionen har under många år skjutit på beslutet om fler turer i hela inlandet och';
  const page = (text: string, ...notes: string[]) => `${line}\n${line}\n${text}\n\n${notes.join('\n')}\n`;
  expect(
    marksOf(
      [
        page('kön har vuxit1. Läkare har slutat2.', '1 Folkhälsorapport', '2 Ibid. s. 3'),
        page('Kostnaden steg3 på E18.', '3 Provbladet'),
        page('Bristen är stor4. Turerna minskade5.', '4 Årsredovisning', '5 Testbladet'),
      ].join('\f'),
    ),
  ).toEqual([
    '1@vuxit → Folkhälsorapport',
    '2@slutat → Ibid. s. 3',
    '3@steg → Provbladet',
    '4@stor → Årsredovisning',
    '5@minskade → Testbladet',
  ]);
});
