import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard, type Box } from '../../../components/pageCardPlace';

const WINDOW = { width: 1200, height: 800 };
const line = (top: number, left = 100, right = 500): Box => ({ left, right, top, bottom: top + 20 });

describe('placeCard', () => {
  it('stands under the claim where there is room', () => {
    expect(placeCard(line(200), 300, WINDOW)).toMatchObject({ left: 100, top: 228, width: 420 });
  });

  it('stands over a claim near the lower edge', () => {
    const place = placeCard(line(700), 300, WINDOW);
    expect(place.top + Math.min(300, place.maxHeight)).toBeLessThanOrEqual(700);
  });

  it('stands beside a claim that fills the window’s height', () => {
    const place = placeCard({ left: 100, right: 500, top: 20, bottom: 780 }, 300, WINDOW);
    expect(place.left).toBeGreaterThanOrEqual(500);
  });

  it('in a window of 320 pixels takes its width', () => {
    expect(placeCard(line(100, 10, 310), 300, { width: 320, height: 640 })).toMatchObject({ left: 8, width: 304 });
  });

  it('never leaves the window, and never lies on a claim that leaves room for it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 400, max: 1400 }),
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 14, max: 300 }),
        fc.integer({ min: 50, max: 2000 }),
        (width, height, top, tall, own) => {
          const claim = { left: 10, right: Math.min(width - 10, 700), top: Math.min(top, height - 14), bottom: 0 };
          claim.bottom = Math.min(claim.top + tall, height);
          const place = placeCard(claim, own, { width, height });
          const bottom = place.top + Math.min(own, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(width);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(height);
          if (claim.top >= 200 || height - claim.bottom >= 200) {
            const apart = place.top >= claim.bottom || bottom <= claim.top || place.left >= claim.right;
            expect(apart).toBe(true);
          }
        },
      ),
    );
  });
});
