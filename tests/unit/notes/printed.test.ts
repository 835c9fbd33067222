import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedSpan } from '../../../utils/notes/printed';
import { takeOut } from '../../../utils/notes/take';
import { makeBlock } from '../../../utils/reading/types';

describe('a stretch of running text in the text as printed', () => {
  const printed = 'Resorna minskade1 och priset2 höjdes.';
  const { text } = takeOut(0, makeBlock({ text: printed }), [
    { start: 16, end: 17 },
    { start: 28, end: 29 },
  ]);
  const of = (words: string) => {
    const start = text.text.indexOf(words);
    const span = printedSpan(text, start, start + words.length);
    return printed.slice(span.start, span.end);
  };

  it('leaves out the marks at its ends', () => {
    expect(text.text).toBe('Resorna minskade och priset höjdes.');
    expect(of('Resorna minskade')).toBe('Resorna minskade');
    expect(of(' och priset')).toBe(' och priset');
    expect(of(' höjdes.')).toBe(' höjdes.');
  });

  it('keeps the marks inside it', () => {
    expect(of('minskade och priset')).toBe('minskade1 och priset');
  });

  it('never loses a word or turns round, wherever the marks stood', () => {
    const words = fc.array(fc.tuple(fc.constantFrom('buss', 'år', 'för'), fc.constantFrom('', '1', '12')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (made, one, other) => {
        let whole = '';
        const cuts: { start: number; end: number }[] = [];
        for (const [word, mark] of made) {
          whole += word;
          if (mark) cuts.push({ start: whole.length, end: whole.length + mark.length });
          whole += `${mark} `;
        }
        const taken = takeOut(0, makeBlock({ text: whole }), cuts).text;
        const [start, end] = [one % (taken.text.length + 1), other % (taken.text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const span = printedSpan(taken, start, end);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(whole.slice(span.start, span.end).replace(/[\d\s]/g, '')).toBe(
          taken.text.slice(start, end).replace(/\s/g, ''),
        );
      }),
    );
  });
});
