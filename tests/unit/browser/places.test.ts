// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearPlaces, keepPlace, keptPlace, placeKey } from '../../../utils/browser/places';

describe('places in documents', () => {
  beforeEach(() => localStorage.clear());

  const pages = { page: 5, zoom: '1.5', left: 0, top: 300 };

  it('are kept apart for pages and text, and for documents of the same name', () => {
    const one = placeKey('motion.pdf', '1000');
    const other = placeKey('motion.pdf', '2000');
    keepPlace(one, { pages });
    keepPlace(one, { text: 3.25 });
    expect(keptPlace(one)).toEqual({ pages, text: 3.25 });
    expect(keptPlace(other)).toEqual({});
  });

  it('say nothing of which documents were read', () => {
    keepPlace(placeKey('https://region.example/hemlig-motion.pdf', '1000'), { pages });
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/hemlig|region\.example/);
  });

  it('are of the hundred documents read last', () => {
    for (let i = 0; i < 130; i++) keepPlace(`document ${i}`, { text: i });
    expect(keptPlace('document 29')).toEqual({});
    expect(keptPlace('document 30')).toEqual({ text: 30 });
    expect(keptPlace('document 129')).toEqual({ text: 129 });
  });

  it.each(['{', '[1]', '[{"key":"a","place":{"text":"x"}}]'])('kept in no known form (%s) are none', (odd) => {
    localStorage.setItem('places', odd);
    expect(keptPlace('a')).toEqual({});
    keepPlace('a', { text: 1 });
    expect(keptPlace('a')).toEqual({ text: 1 });
  });

  it('are gone when cleared', () => {
    keepPlace('a', { text: 1 });
    clearPlaces();
    expect(keptPlace('a')).toEqual({});
    expect(localStorage.length).toBe(0);
  });
});
