import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allReviews, changeReview, getReviews } from '../../../utils/browser/reviews';

const AT = '2026-01-02T03:04:05Z';

describe('answers to a claim, given one right after the other', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are all kept: the later does not begin from what was kept before the earlier', async () => {
    await Promise.all([
      changeReview('a', { judgement: 'partly' }, AT),
      changeReview('a', { note: 'Se s. 4.' }, AT),
      changeReview('b', { dismissed: 'other' }, AT),
    ]);
    expect(await allReviews()).toMatchObject({
      a: { judgement: 'partly', note: 'Se s. 4.', dismissed: null },
      b: { judgement: null, dismissed: 'other' },
    });
  });

  it('count before they are kept, for the claims asked about and no others', async () => {
    await changeReview('a', { judgement: 'partly' }, AT);
    const read = getReviews(['a']);
    const kept = Promise.all([changeReview('a', { note: 'Se s. 4.' }, AT), changeReview('b', { note: 'Annat.' }, AT)]);
    expect(await read).toEqual({ a: { judgement: 'partly', note: 'Se s. 4.', dismissed: null, at: AT } });
    await kept;
  });

  it('that leave nothing are forgotten', async () => {
    await changeReview('a', { judgement: 'partly' }, AT);
    await changeReview('a', { judgement: null }, AT);
    expect(await allReviews()).toEqual({});
  });

  it('are kept though one before could not be, which says so', async () => {
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('full'));
    const failed = changeReview('a', { judgement: 'partly' }, AT).catch((error: Error) => error.message);
    expect(await failed).toBe('full');
    fakeBrowser.storage.local.set = set;
    await changeReview('a', { note: 'Se s. 4.' }, AT);
    expect(await getReviews(['a'])).toMatchObject({ a: { judgement: null, note: 'Se s. 4.' } });
  });
});
