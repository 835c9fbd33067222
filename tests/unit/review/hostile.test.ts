/** Documents made to keep us busy: two hundred thousand characters of one thing, wherever a motion may have it. */
import { describe, expect, it } from 'vitest';
import { tieNotes } from '../../../utils/notes';
import { makeBlock, type Block, type Reading } from '../../../utils/reading/types';
import { readPlain } from '../../../utils/reading/plain';
import { examineReading } from '../../../utils/review/examine';

const LENGTH = 200_000;
/** Seconds of the processor's own time; the worst honest text of this length takes a tenth. */
const MOST = 5;

const again = (unit: string, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

function reading(blocks: (Partial<Block> & { text: string })[]): Reading {
  const address = 'https://www.regionexempel.example/politik/motioner/vard';
  return { address, kind: 'html', pages: null, title: null, language: 'sv', blocks: blocks.map(makeBlock) };
}

function secondsFor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}

interface Given {
  title?: string;
  proposal?: string;
  note?: string;
  link?: Partial<Block> & { text: string };
  more?: (Partial<Block> & { text: string })[];
}

function motion({ title = 'vården', proposal = 'vården byggs ut.', note = 'SVT 2019-01-02', link, more = [] }: Given) {
  const mark = { start: 46, end: 47, label: '1', via: 'raised', target: null, inlineNote: null } as const;
  return reading([
    { kind: 'heading', level: 1, text: `Motion om ${title}` },
    { text: 'Köerna till vården växte med 5 procent under 201 enligt oss.', candidates: [mark] },
    ...more,
    ...(link ? [link] : []),
    { text: `Vi yrkar att regionfullmäktige beslutar att ${proposal}` },
    { text: 'Anna Exempelsson (S)' },
    { kind: 'note', noteLabel: '1', text: note },
  ]);
}

const QUESTIONS = Array.from({ length: 4000 }, () => ({ kind: 'heading' as const, level: 2, text: 'Fråga om vården' }));

const linked = (text: string) => ({
  text,
  links: [{ start: 0, end: text.length, href: 'https://www.regionexempel.example/motioner/1.pdf' }],
});

const CASES: [what: string, given: Given][] = [
  ['a proposal of commas', { proposal: `x${again(',')}y` }],
  ['a title of dashes', { title: `x${again('–')}y` }],
  ['a note that says "beslut" without end', { note: again('beslut') }],
  ['a note of one host without end', { note: again('www.') }],
  ['a note that names a paper and then dashes', { note: `Aftonbladet${again('-')}x` }],
  ['a note whose address has a slug of ids', { note: `https://www.svt.se/${again('_0000')}x` }],
  ['a link named by ten thousand people', { link: linked(again('Aa Aa, ')) }],
  ['four thousand questions before the motion asks', { more: QUESTIONS }],
  ['words joined by hyphens that a board suggests', { more: [{ text: `${again('a-')} föreslår` }] }],
];

describe('a document made to keep us busy is examined all the same', () => {
  it.each(CASES)('%s', (_, given) => {
    const seconds = secondsFor(() => {
      const { motions } = examineReading(motion(given), { any: true });
      expect(motions.length).toBeGreaterThan(0);
    });
    expect(seconds).toBeLessThan(MOST);
  });

  it.each(['[1] ', 'ord [1] ', 'Köerna växte [1]. '])('marks without end: "%s"', (unit) => {
    const text = again(unit, 100_000);
    const candidates = [...text.matchAll(/1/gu)].map(({ index }) => ({
      start: index,
      end: index + 1,
      label: '1',
      via: 'bracket' as const,
      target: null,
      inlineNote: null,
    }));
    const seconds = secondsFor(() => {
      const { motions } = examineReading(motion({ more: [{ text, candidates }] }), { any: true });
      expect(motions[0]?.claims.some(({ marks }) => marks.includes('1'))).toBe(true);
    });
    expect(seconds).toBeLessThan(MOST);
  });

  it('pasted figures glued to words', () => {
    const seconds = secondsFor(() => {
      const read = readPlain(again('a1 '), { address: 'x.txt' });
      if (read.ok) tieNotes(read.reading);
    });
    expect(seconds).toBeLessThan(MOST);
  });
});
