/** How plain texts are laid out: broken for width or not, in pages, quoted in an e-mail, labels on lines of their own. */
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../utils/notes';
import { readPlain } from '../../../utils/reading/plain';
import type { Reading } from '../../../utils/reading/types';

function read(text: string): Reading {
  const result = readPlain(text, { address: 'motion.txt' });
  if (!result.ok) throw new Error(result.problem);
  return result.reading;
}
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);
const tied = (text: string): string[] => {
  const { marks, notes, text: blocks } = tieNotes(read(text));
  return marks.map(({ label, note, block, offset }) => {
    const word = /\S*$/.exec(blocks.find((one) => one.index === block)!.text.slice(0, offset))![0];
    return `${label}@${word} → ${note === null ? 'none' : notes[note]!.text}`;
  });
};

describe('where lines end', () => {
  it('a short text that is broken for width is joined though its notes stand on long lines below', () => {
    const [first, second] = texts(
      [
        'Resorna till sjukhuset blir fler för varje år som går, och de flesta av dem som arbetar om',
        'natten kör egen bil1.',
        '',
        'Kostnaden för en linje är beräknad till tre miljoner kronor om året, vilket motsvarar fyra',
        'tjänster2.',
        '',
        '1. https://www.exempel.se/en/mycket/lang/adress/som/aldrig/bryts/utan/star/pa/en/enda/rad/hur/lang/den/an/ar',
        '2. https://www.prov.se/en/annan/lang/adress/som/inte/heller/bryts/utan/star/pa/en/enda/rad/precis/som/den/forra',
      ].join('\n'),
    );
    expect(first).toMatch(/^Resorna .* om natten kör egen bil1\.$/);
    expect(second).toMatch(/^Kostnaden .* fyra tjänster2\.$/);
  });
  it('lines of a list without signs, of any length, stay apart', () => {
    expect(
      texts(
        'Vi vill se över följande saker under året\nbelysning vid samtliga hållplatser i länet\nväderskydd på landet',
      ),
    ).toHaveLength(3);
  });
  it('place and date begin a block of their own, whatever stands before them', () => {
    expect(
      texts(
        'Regionen bör enligt vår mening se över de avtal som tecknades med bolagen för några år sedan\noch säga upp dem som inte längre håller måttet i den dagliga driften av våra egna sjukhus\nFalun den 3 mars 2025',
      ).at(-1),
    ).toBe('Falun den 3 mars 2025');
  });
  it('a label on a line of its own belongs to the line below, though that neither cites nor begins small', () => {
    expect(
      tied('Kön växte[1]. Turerna minskade[2].\n\nNoter\n[1]\nhttps://www.exempel.se/a\n[2]\nSamma rapport, s. 4'),
    ).toEqual(['1@växte → https://www.exempel.se/a', '2@minskade → Samma rapport, s. 4']);
  });
});

describe('pages', () => {
  const page = (n: number, body: string) => `RS 2025/12                    ${n} (2)\n${body}\n`;
  it('heads that count the pages are furniture, also where no form feed parts the pages', () => {
    const { blocks } = read(`${page(1, 'Kön till operation växte.')}\n${page(2, 'Turerna minskade kraftigt.')}`);
    expect(blocks.filter((block) => block.kind === 'furniture').map((block) => block.text)).toEqual([
      'RS 2025/12 1 (2)',
      'RS 2025/12 2 (2)',
    ]);
  });
  it('one line with a page number is none', () => {
    expect(read('Se tabell 3 (12) i rapporten.\n\nKön växte.').blocks.every((one) => one.kind !== 'furniture')).toBe(
      true,
    );
  });
  it('notes in brackets at each page’s foot begin anew after the text between', () => {
    expect(
      tied(
        'Kön växte[1].\n\n[1] Provbladet 2021\n\nTurerna minskade[1] och avgiften höjdes[2].\n\n[1] Testbladet 2022\n[2] Provbladet 2023',
      ),
    ).toEqual(['1@växte → Provbladet 2021', '1@minskade → Testbladet 2022', '2@höjdes → Provbladet 2023']);
  });
});

describe('what surrounds the text', () => {
  it('the quoting signs of an e-mail are no part of it', () => {
    expect(tied('Hej!\n> Motion om köer\n>\n> Kön växte[1].\n>\n> [1] https://www.exempel.se/a')).toEqual([
      '1@växte → https://www.exempel.se/a',
    ]);
  });
  it('a dash between a note’s figure and its text belongs to neither', () => {
    expect(tied('Kön växte1. Turerna minskade2.\n\n1 - Provbladet 2021\n2 - Testbladet 2022')).toEqual([
      '1@växte → Provbladet 2021',
      '2@minskade → Testbladet 2022',
    ]);
  });
});

describe('glued figures', () => {
  const notes = (n: number) =>
    Array.from({ length: n }, (_, i) => `${i + 1}. https://www.exempel.se/${i + 1}`).join('\n');
  it('a run without a gap is one of marks though each stands on a name, when the list is one of sources', () => {
    expect(
      tied(
        `Felen vid NUS1, tvisten i VGR2, köerna i Falun3 och striden i Mora4 visar att staten bör ta över.\n\n${notes(4)}`,
      ),
    ).toEqual([
      '1@NUS → https://www.exempel.se/1',
      '2@VGR → https://www.exempel.se/2',
      '3@Falun → https://www.exempel.se/3',
      '4@Mora → https://www.exempel.se/4',
    ]);
  });
  it('“ägare.910” is the marks 9 and 10', () => {
    const body = Array.from({ length: 8 }, (_, i) => `Kostnaden växte${i + 1}.`).join(' ');
    expect(tied(`${body} Pengarna går till bolagens ägare.910\n\n${notes(10)}`).slice(-2)).toEqual([
      '9@ägare. → https://www.exempel.se/9',
      '10@ägare. → https://www.exempel.se/10',
    ]);
  });
  it('a numbered list of wishes in the text is no list of notes', () => {
    expect(
      tied(
        'Otryggheten är störst i Torpa1, Råslätt2 och Ekhagen3. Vi vill särskilt se:\n\n1. Belysning\n2. Väderskydd\n3. Skyltar\n\nVi yrkar att en plan tas fram.',
      ),
    ).toEqual([]);
  });
  it('numbered words over a list of what they mean have no notes', () => {
    expect(
      tied(
        'Det finns nivå1, nivå2 och nivå3.\n\nOrdförklaringar\n1 Primärvård\n2 Specialistvård\n3 Slutenvård\n\nVi yrkar avslag.',
      ),
    ).toEqual([]);
  });
});

it('daggers and long rows of asterisks are marks', () => {
  expect(
    tied(
      'Kön växte*. Turerna minskade† och avgiften höjdes****.\n\n* Provbladet 2021\n† Testbladet 2022\n**** Provbladet 2023',
    ),
  ).toEqual(['*@växte → Provbladet 2021', '†@minskade → Testbladet 2022', '****@höjdes → Provbladet 2023']);
});

it('the numbers of a table of contents whose spaces are lost are no marks of the list at the end', () => {
  expect(
    tied(
      '4.1Konjunkturen 4.2Arbetsmarknaden 4.3Bostäderna 4.4Skolan\n\nHär är texten.\n\n1. https://www.exempel.se/1\n2. https://www.exempel.se/2\n3. https://www.exempel.se/3\n4. https://www.exempel.se/4',
    ),
  ).toEqual([]);
});

describe('what converters do', () => {
  it('marks on lines of their own are put after the line above, their labels before the line below', () => {
    for (const [one, two] of [
      ['[1]', '[2]'],
      ['1', '2'],
    ])
      expect(
        tied(
          `Kön till operation har vuxit i hela länet under det senaste året\n${one}\n och drabbar dem som bor långt bort. Turerna med buss har minskat\n${two}\nkraftigt under samma tid.\n\n${one}\nProvbladet 2021\n${two}\nhttps://www.exempel.se/b`,
        ),
      ).toEqual(['1@året → Provbladet 2021', '2@minskat → https://www.exempel.se/b']);
  });
  const LEFT = [
    'Kön till operation har vuxit i hela',
    'länet under det senaste året, och',
    'det drabbar dem som bor långt från',
    'de större orterna och saknar bil1.',
    'Vi vill se fler turer.',
  ];
  const RIGHT = [
    'Regionen bör därför redovisa vad',
    'det kostar att flytta vården, och',
    'hur personalen påverkas när fler',
    'avdelningar slås samman2.',
  ];
  const beside = (left: readonly string[], right: readonly string[]): string =>
    left.map((line, at) => `${line.padEnd(42)}${right[at] ?? ''}`).join('\n');
  it('two columns set side by side are read one after the other, and what stands below them last', () => {
    expect(texts(`Motion\n\n${beside(LEFT, RIGHT)}\n\n1 Provbladet 2021\n2 Testbladet 2022`)).toEqual([
      'Motion',
      LEFT.join(' '),
      RIGHT.join(' '),
      '1 Provbladet 2021',
      '2 Testbladet 2022',
    ]);
  });
  it('a table’s cells stay in their rows', () => {
    const rows = [
      ['Borlänge lasarett och vårdcentral', '1 204 patienter väntade i maj'],
      ['Falu lasarett med mottagningar', '2 310 patienter väntade i maj'],
      ['Mora lasarett med mottagningar', '980 patienter väntade i maj'],
      ['Ludvika lasarett och vårdcentral', '410 patienter väntade i maj'],
      ['Avesta lasarett och vårdcentral', '388 patienter väntade i maj'],
    ];
    expect(
      texts(
        beside(
          rows.map(([name]) => name!),
          rows.map(([, said]) => said!),
        ),
      )[0],
    ).toMatch(/^Borlänge .* 1 204/);
  });
});
