import { describe, expect, it } from 'vitest';
import { claimsToLookAt } from '../../../utils/review/attention';
import { reportOf } from '../../../utils/review/report';
import { changedReview, reviewSchema, type Review } from '../../../utils/review/review';
import { check, state } from '../components/sample';

const AT = '2026-03-04T05:06:07Z';
const TOOL = { version: '1', checkedAt: AT };
const aside: Review = { judgement: null, note: '', dismissed: 'rounded', at: AT };

describe('the reader’s answer', () => {
  it('changes a part and keeps the rest', () => {
    const judged = changedReview(null, { judgement: 'partly' }, AT);
    expect(changedReview(judged, { note: 'Se s. 4.' }, AT)).toEqual({
      judgement: 'partly',
      note: 'Se s. 4.',
      dismissed: null,
      at: AT,
    });
  });

  it('that has nothing left in it is none', () => {
    expect(changedReview(aside, { dismissed: null }, AT)).toBeNull();
    expect(changedReview({ ...aside, note: '  ' }, { dismissed: null }, AT)).toBeNull();
  });

  it('from storage is taken in its own form only', () => {
    expect(reviewSchema.safeParse(aside).success).toBe(true);
    expect(reviewSchema.safeParse({ ...aside, judgement: 'false' }).success).toBe(false);
  });
});

describe('a flag put aside', () => {
  const now = state({ checks: { a: [check({ source: 'bladet', label: 'number-missing' })] } });

  it('is not among the claims to look at', () => {
    expect(claimsToLookAt(now).map(({ id }) => id)).toEqual(['a', 'u1', 'o']);
    expect(claimsToLookAt(now, { a: aside, o: aside }).map(({ id }) => id)).toEqual(['u1']);
  });

  it('goes into the report with its reason, beside the judgement', () => {
    const [motion] = reportOf(now, TOOL, { a: { ...aside, judgement: 'supports', note: 'Räknat.' } })!.motions;
    expect(motion!.claims[0]).toMatchObject({
      review: { judgement: 'supports', note: 'Räknat.', at: AT },
      dismissed: { reason: 'rounded', note: 'Räknat.', at: AT },
    });
    expect(motion!.claims[1]).toMatchObject({ review: null, dismissed: null });
  });
});
