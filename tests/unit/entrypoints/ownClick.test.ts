// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isFree, isOwnClick } from '../../../entrypoints/page/ownClick';

const ADDRESS = 'https://www.regionexempel.example/motion?id=3';

function within(html: string): Element {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document.querySelector('[data-here]')!;
}

describe('a click in the page', () => {
  it('on a claim’s own words is free', () => {
    expect(isFree(within('<p><b data-here>ord</b></p>'), false, ADDRESS)).toBe(true);
  });

  it.each([
    '<a href="https://www.svt.se/x"><i data-here>ord</i></a>',
    '<button data-here>ord</button>',
    '<label data-here>ord</label>',
    '<summary data-here>ord</summary>',
    '<p contenteditable data-here>ord</p>',
    '<span role="button" data-here>ord</span>',
  ])('on something of the page’s own is the page’s: %s', (html) => {
    expect(isFree(within(html), false, ADDRESS)).toBe(false);
    expect(isFree(within(html), true, ADDRESS)).toBe(false);
  });

  it('on a mark that leads to its note in the page is free, and on one that leads elsewhere is not', () => {
    expect(isFree(within('<sup><a href="#n1" data-here>1</a></sup>'), true, ADDRESS)).toBe(true);
    expect(isFree(within(`<sup><a href="${ADDRESS}#n1" data-here>1</a></sup>`), true, ADDRESS)).toBe(true);
    expect(isFree(within('<sup><a href="https://www.svt.se/#n1" data-here>1</a></sup>'), true, ADDRESS)).toBe(false);
    expect(isFree(within('<a href="#n1" data-here>till noten</a>'), false, ADDRESS)).toBe(false);
  });

  it('that a script makes up is not the reader’s', () => {
    expect(isOwnClick(new MouseEvent('click'))).toBe(false);
  });
});
