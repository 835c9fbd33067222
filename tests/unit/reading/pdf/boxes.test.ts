import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../../utils/reading/pdf/boxes';
import type { Line } from '../../../../utils/reading/types';

const TEXT = 'Bussen går sällan och turerna blir färre för varje år.';
/** Two lines of the text, set in a column 200 points wide. */
const LINES: Line[] = [
  { start: 0, end: 30, page: 1, x: 70, y: 100, width: 200, height: 14 },
  { start: 30, end: TEXT.length, page: 1, x: 70, y: 116, width: 150, height: 14 },
];
const block = { text: TEXT, lines: LINES };

describe('the boxes of a stretch of text', () => {
  it('are the whole lines for the whole text', () => {
    expect(boxesOf(block, 0, TEXT.length).map(({ x, width }) => [x, Math.round(width)])).toEqual([
      [70, 200],
      [70, 150],
    ]);
  });

  it('begin and end where the words do, by the widths of letters', () => {
    const [first, second] = boxesOf(block, TEXT.indexOf('och'), TEXT.indexOf(' blir') + 5);
    expect(first!.x).toBeGreaterThan(70 + 200 * 0.5);
    expect(first!.x).toBeLessThan(70 + 200 * 0.7);
    expect(first!.x + first!.width).toBeCloseTo(270);
    expect(second!.x).toBe(70);
    expect(second!.width).toBeLessThan(40);
  });

  it('leave out the space at a line’s end, and say where in the line the words stand', () => {
    const [only] = boxesOf(block, 7, 11);
    expect([only!.from, only!.to, only!.line.text.slice(only!.from, only!.to)]).toEqual([7, 10, 'går']);
    expect(boxesOf(block, 29, 30)).toEqual([]);
  });

  it('are none without lines, or for nothing', () => {
    expect(boxesOf({ text: TEXT, lines: [] }, 0, 10)).toEqual([]);
    expect(boxesOf(block, 10, 10)).toEqual([]);
    expect(boxesOf(block, 12, 4)).toEqual([]);
  });

  it('follow text that is turned a quarter, downwards and upwards', () => {
    const turned = (xs: [number, number]) =>
      LINES.map((line, at) => ({ ...line, x: xs[at]!, y: 70, width: 14, height: line.width }));
    const [down] = boxesOf({ text: TEXT, lines: turned([300, 280]) }, 0, 6);
    expect([down!.runs, down!.y, down!.width]).toEqual(['down', 70, 14]);
    expect(down!.height).toBeLessThan(60);
    const [up] = boxesOf({ text: TEXT, lines: turned([280, 300]) }, 0, 6);
    expect([up!.runs, up!.width]).toEqual(['up', 14]);
    expect(up!.y + up!.height).toBeCloseTo(270);
  });

  it('lie within their lines, in order, and meet where one stretch ends and the next begins', () => {
    const stretch = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.nat(TEXT.length));
    fc.assert(
      fc.property(stretch, (offsets) => {
        const [a, b, c] = offsets.sort((one, other) => one - other) as [number, number, number];
        for (const box of boxesOf(block, a, c)) {
          const line = LINES.find(({ y }) => y === box.y)!;
          expect(box.x).toBeGreaterThanOrEqual(line.x - 1e-6);
          expect(box.width).toBeGreaterThan(0);
          expect(box.x + box.width).toBeLessThanOrEqual(line.x + line.width + 1e-6);
          expect(box.line.text.slice(box.from, box.to)).toBe(box.line.text.slice(box.from, box.to).trim());
        }
        const before = boxesOf(block, a, b).at(-1);
        const [after] = boxesOf(block, b, c);
        if (before && after && before.y === after.y) {
          expect(after.x).toBeGreaterThanOrEqual(before.x + before.width - 1e-6);
        }
      }),
    );
  });
});
