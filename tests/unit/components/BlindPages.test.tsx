// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { BlindPages, pageRanges } from '../../../components/BlindPages';
import { draw } from './view';

afterEach(cleanup);

it('names the pages that were not read, runs of them by their ends', () => {
  draw(<BlindPages pages={[2, 4, 5, 6, 9, 10]} />);
  expect(screen.getByRole('note').textContent).toBe(
    'Sidorna 2, 4–6, 9 och 10 är bilder. Det som står där har inte kunnat läsas.',
  );
});

it('one page is one', () => {
  expect(pageRanges([7])).toEqual(['7']);
  draw(<BlindPages pages={[7]} />);
  expect(screen.getByRole('note').textContent).toMatch(/^Sidan 7 är en bild/);
});
