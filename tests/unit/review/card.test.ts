import { describe, expect, it } from 'vitest';
import { cardOf, claimCardSchema } from '../../../utils/review/card';
import { addressToOpen } from '../../../utils/review/open';
import { article, state } from '../components/sample';

describe('cardOf', () => {
  it('holds the claim with its own sources only, renumbered', () => {
    const whole = state({ articles: {} });
    const second = whole.examination!.sources[1]!;
    const first = whole.examination!.sources[0]!;
    whole.jobs = { [first.id]: 'done', [second.id]: 'queued' };
    whole.articles = { [first.id]: article({ source: first.id }), [second.id]: article({ source: second.id }) };
    const card = cardOf(whole, 'b')!;
    expect(card.sources).toEqual([second]);
    expect(card.claim.sources).toEqual([0]);
    expect(card.jobs).toEqual({ [second.id]: 'queued' });
    expect(Object.keys(card.articles)).toEqual([second.id]);
    expect(card.copy).toContain(card.claim.text);
  });

  it('survives the border that it crosses', () => {
    const card = cardOf(state(), 'a')!;
    expect(claimCardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
  });

  it('is null for a claim that the document does not have', () => {
    expect(cardOf(state(), 'nobody')).toBeNull();
    expect(cardOf(state({ examination: null }), 'a')).toBeNull();
  });
});

describe('addressToOpen', () => {
  it('leads only to the document’s own sources', () => {
    const whole = state();
    const [source] = whole.examination!.sources;
    expect(addressToOpen(whole, source!.id, null, 'source', null)).toBe(source!.addresses[0]);
    expect(addressToOpen(whole, 'https://evil.example/', null, 'source', null)).toBeNull();
  });

  it('leads nowhere but to the web', () => {
    const whole = state();
    whole.examination!.sources[0] = {
      ...whole.examination!.sources[0]!,
      addresses: ['javascript:alert(1)'],
      searchLink: 'file:///etc/passwd',
    };
    const { id } = whole.examination!.sources[0]!;
    expect(addressToOpen(whole, id, null, 'source', null)).toBeNull();
    expect(addressToOpen(whole, id, null, 'search', null)).toBeNull();
    expect(addressToOpen(whole, id, null, 'archive', null)).toBeNull();
  });
});
