import { describe, expect, it } from 'vitest';
import { printedMarks } from '../../../utils/notes/printed';

describe('printedMarks', () => {
  // "Bussen¹ går[2][3] ofta": printed with three marks, the last two together.
  const removed = [
    { at: 6, length: 1 },
    { at: 10, length: 3 },
    { at: 10, length: 3 },
  ];

  it('gives each mark its place among the printed words', () => {
    expect(printedMarks({ removed }, [6])).toEqual([{ start: 6, end: 7 }]);
  });

  it('takes marks that stand together as one stretch', () => {
    expect(printedMarks({ removed }, [10, 10])).toEqual([{ start: 11, end: 17 }]);
  });

  it('gives none for a mark that is not printed', () => {
    expect(printedMarks({ removed }, [3])).toEqual([]);
  });
});
