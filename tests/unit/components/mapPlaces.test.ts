import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedSources, nearest, placesOf, spread, timeScale, yearOf } from '../../../components/mapPlaces';
import { article, CLAIMS, SOURCES, state } from './sample';

describe('the map of a text', () => {
  it('leaves places that do not crowd as they are', () => {
    expect(spread([0, 0.4, 0.9], 0.05)).toEqual([0, 0.4, 0.9]);
  });

  it('moves marks apart that would lie on each other, in the order of the text', () => {
    const [a, b, c] = spread([0.5, 0.5, 0.51], 0.05) as [number, number, number];
    expect(b - a).toBeCloseTo(0.05);
    expect(c - b).toBeCloseTo(0.05);
  });

  it('keeps every mark on the line and in order, however many there are', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(places, (given) => {
        const sorted = [...given].sort((a, b) => a - b);
        const out = spread(sorted, 0.05);
        const room = Math.min(0.05, 1 / Math.max(1, sorted.length - 1));
        for (const [i, place] of out.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          if (i > 0) expect(place - out[i - 1]!).toBeGreaterThanOrEqual(room - 1e-9);
        }
      }),
    );
  });

  it('draws shapes as long as they have room, then only for claims that refer to something, then none', () => {
    const text = (count: number, status: 'linked' | 'uncited') =>
      Array.from({ length: count }, (_, nth) => ({ at: nth / count, status }));
    const shapes = (...claims: ReturnType<typeof text>) => [...placesOf(claims, 0.1, 10).shaped];
    expect(shapes(...text(10, 'uncited'))).toHaveLength(10);
    expect(shapes(...text(30, 'uncited'), ...text(2, 'linked'))).toEqual([30, 31]);
    expect(shapes(...text(30, 'linked'))).toEqual([]);
    // What is no shape needs no room: it stands where it is in the text.
    expect(placesOf(text(30, 'linked'), 0.1, 10).places[7]).toBeCloseTo(7 / 30);
  });

  it('takes a click for the mark nearest to it', () => {
    expect(nearest([0.1, 0.5, 0.9], 0.65)).toBe(1);
    expect(nearest([], 0.5)).toBe(-1);
  });
});

describe('the time line', () => {
  const motion = state().examination!.motions[0]!;

  it('dates a source by its article, else by its address', () => {
    const { dated, undated } = datedSources(motion, SOURCES, {
      posten: article({ source: 'posten', published: '2023-01-02' }),
    });
    expect(dated.map(({ source, date }) => [source.id, date])).toEqual([
      ['posten', '2023-01-02'],
      ['bladet', '2024-05'],
    ]);
    expect(undated).toBe(0);
  });

  it('counts the sources that have no date, and never guesses one', () => {
    const none = SOURCES.map((source) => ({ ...source, addressDate: null }));
    expect(datedSources({ claims: CLAIMS }, none, {})).toEqual({ dated: [], undated: 2 });
  });

  it('runs over whole years', () => {
    const scale = timeScale([2019.5, 2025.2])!;
    expect([scale.from, scale.to, scale.at(2019), scale.at(2026)]).toEqual([2019, 2026, 0, 1]);
    expect(timeScale([])).toBeNull();
  });

  it('reads dates as exact as they are given', () => {
    expect(yearOf('2025')).toBe(2025.5);
    expect(yearOf('2025-01')).toBeCloseTo(2025.04, 2);
    expect(yearOf('2025-12-31T22:00:00Z')).toBeLessThan(2026);
    expect(yearOf('i fjol')).toBeNull();
  });
});
