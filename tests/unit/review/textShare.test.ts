import { expect, it } from 'vitest';
import { sharesIn } from '../../../utils/review/textShare';

it('a claim’s place is the share of the text before it', () => {
  const share = sharesIn([
    { index: 3, text: 'x'.repeat(60) },
    { index: 7, text: 'y'.repeat(40) },
  ]);
  expect(share({ block: 3, start: 30 })).toBe(0.3);
  expect(share({ block: 7, start: 20 })).toBe(0.8);
  expect(share({ block: 99, start: 0 })).toBe(0);
  expect(sharesIn([])({ block: 0, start: 0 })).toBe(0);
});
