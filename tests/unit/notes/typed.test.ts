/** Notes as they are typed by hand below plain text. */
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../utils/notes';
import { readPlain } from '../../../utils/reading/plain';
import { makeBlock, type Block } from '../../../utils/reading/types';
import { typedMarks } from '../../../utils/text/typedMarks';

const tied = (text: string): string[] => {
  const result = readPlain(text, { address: 'a' });
  if (!result.ok) throw new Error(result.problem);
  const { marks, notes } = tieNotes(result.reading);
  return marks.map(({ label, note }) => `${label} ${note === null ? 'none' : notes[note]!.text}`);
};

describe('asterisks', () => {
  it('are marks where lines with as many begin the notes', () => {
    expect(
      tied(
        'Produktiviteten föll med 8 procent sedan 2015*. Personalen blev fler**.\n\n* SKR, Ekonomirapporten 2023.\n\n** Egen beräkning 2023.',
      ),
    ).toEqual(['* SKR, Ekonomirapporten 2023.', '** Egen beräkning 2023.']);
  });
  it('below a table say what its figures stand for, and are no notes', () => {
    expect(tied('Grundnivå* i försäkringen var 60 kronor.\n\n*) Avser 2002–2015.')).toEqual([]);
  });
  it('around a word are emphasis', () => {
    expect(typedMarks('Det är *viktigt* att alla får vård')).toEqual([]);
    expect(typedMarks('Alla medarbetar*innor')).toEqual([]);
  });
});

it('a note of abbreviations alone is a note, and the list goes on after it', () => {
  expect(
    tied('Turerna blev färre¹. Kön växte². Avgiften höjdes³.\n\n1 Provbladet 2020\n2 A.a. s. 12\n3 Provbladet 2021'),
  ).toEqual(['1 Provbladet 2020', '2 A.a. s. 12', '3 Provbladet 2021']);
});

it('a raised figure after a number is a mark where its label belongs in the run', () => {
  expect(
    tied(
      'Kön växte¹. Regionen satte ut 350² skåp och räddade två liv². Avgiften höjdes³.\n\n1 A-bladet 2020\n2 B-bladet 2020\n3 C-bladet 2021',
    ),
  ).toEqual(['1 A-bladet 2020', '2 B-bladet 2020', '2 B-bladet 2020', '3 C-bladet 2021']);
});

it('att-satser on lines of their own are apart though nothing ends the first', () => {
  const wide = 'Regionen har under flera år minskat antalet turer på linjen och resenärerna har blivit allt färre där.';
  const result = readPlain(
    `${wide}\n${wide}\n${wide}\n\natt ge nämnden i uppdrag att införa kort\natt luften mäts varje kvartal\n`,
    {
      address: 'a',
    },
  );
  expect(result.ok && result.reading.blocks.slice(-2).map(({ text }) => text)).toEqual([
    'att ge nämnden i uppdrag att införa kort',
    'att luften mäts varje kvartal',
  ]);
});

describe('hostile pages are tied in bounded time', () => {
  const mark = (text: string, label: string) =>
    makeBlock({
      text: `${text}${label}`,
      candidates: [
        {
          start: text.length,
          end: text.length + label.length,
          label,
          via: 'raised',
          target: null,
          inlineNote: null,
        },
      ],
    });
  const within = (blocks: Block[], ms: number) => {
    const start = performance.now();
    tieNotes({ address: 'a', kind: 'html', pages: null, title: null, language: null, blocks });
    expect(performance.now() - start).toBeLessThan(ms);
  };
  it('thousands of marks and hundreds of short lists', () => {
    const marks = Array.from({ length: 3000 }, () => mark('ord', '2'));
    const lists = Array.from({ length: 400 }, () => ['1. SvD 2010', '2. SvD 2011'].map((text) => makeBlock({ text })));
    within([...marks, ...lists.flat()], 8000);
  });
  it('thousands of lists of one, each after its mark', () => {
    within(Array.from({ length: 3000 }, () => [mark('Ett ord', '1'), makeBlock({ text: '1. SvD 2010' })]).flat(), 8000);
  });
});

describe('a figure glued to a word', () => {
  it('is a mark without note where it is a 1 on a plain word that ends a sentence', () => {
    expect(tied('Risken ökar i takt med ojämnheten1. Effekten är störst vid halka.')).toEqual(['1 none']);
  });
  it('is none where the word is itself numbered', () => {
    expect(tied('Vi har läst bilaga1. Biogasbussarna klarar steg1. Sedan köps nya.')).toEqual([]);
  });
  it('alone does not make a list of two or more a list of notes', () => {
    expect(
      tied('Bussarna klarar kraven1. Sedan köps nya.\n\n1. Bussar köps 2026.\n\n2. Laddare byggs 2027.'),
    ).not.toContain('1 1. Bussar köps 2026.');
  });
});
