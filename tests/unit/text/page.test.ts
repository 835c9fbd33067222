import { expect, it } from 'vitest';
import { samePage } from '../../../utils/text/page';

const PAGE = 'https://region.example/motion?id=3';

it('a footnote that is followed leads to a place in the same page', () => {
  expect(samePage(PAGE, `${PAGE}#fn3`)).toBe(true);
  expect(samePage(`${PAGE}#fnref1`, `${PAGE}#fn3`)).toBe(true);
  expect(samePage(PAGE, `${PAGE}#`)).toBe(true);
});

it('a path behind the fragment’s sign is another page', () => {
  expect(samePage(`${PAGE}#/arende/1`, `${PAGE}#/arende/2`)).toBe(false);
  expect(samePage(`${PAGE}#!/arende/1`, PAGE)).toBe(false);
});

it('another query is another page', () => {
  expect(samePage(PAGE, 'https://region.example/motion?id=4')).toBe(false);
});
