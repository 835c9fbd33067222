// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useReviews } from '../../../entrypoints/shared/useReviews';
import { getReviews } from '../../../utils/browser/reviews';
import type { TabState } from '../../../utils/review/types';

const CLAIM = 'prov';
/** As much of a state as the reviews are found by. */
const STATE = { examination: { motions: [{ claims: [{ id: CLAIM }] }] } } as unknown as TabState;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('the reader’s answers in a view', () => {
  beforeEach(() => fakeBrowser.reset());

  it('given within milliseconds are all kept, though what is read of the earlier comes after the later was given', async () => {
    const { get } = fakeBrowser.storage.local;
    // A storage that is slow to answer: what it tells is as it was when it was asked.
    fakeBrowser.storage.local.get = async (...asked: unknown[]) => {
      const then: unknown = await Reflect.apply(get, fakeBrowser.storage.local, asked);
      await pause(20);
      return then as never;
    };
    try {
      const { result, unmount } = renderHook(() => useReviews(STATE));
      await act(() => pause(40));
      const give = (change: Parameters<(typeof result.current)[1]>[1]) =>
        act(() => {
          result.current[1](CLAIM, change);
        });
      await give({ judgement: 'partly' });
      await act(() => pause(5));
      await give({ note: 'Se andra stycket.' });
      const seen = [];
      for (let i = 0; i < 6; i++) {
        await act(() => pause(5));
        seen.push(result.current[0][CLAIM]?.note);
      }
      // A view that turned back for a moment would give the next answer its old ground.
      expect(seen).toEqual(seen.map(() => 'Se andra stycket.'));
      await give({ dismissed: 'other' });
      const all = { judgement: 'partly', note: 'Se andra stycket.', dismissed: 'other' };
      await waitFor(async () => expect(await getReviews([CLAIM])).toMatchObject({ [CLAIM]: all }));
      expect(result.current[0][CLAIM]).toMatchObject(all);
      unmount();
      // Let what the view still had to draw come and go while there is a window.
      await pause(50);
    } finally {
      fakeBrowser.storage.local.get = get;
    }
  });
});
