/** Small articles and claims for the tests of this room; all text is invented. */
import { expect, it } from 'vitest';
import { prepareArticle, prepareClaim, weigh, type PreparedArticle, type PreparedClaim } from '../../../utils/evidence';
import type { Article, Source } from '../../../utils/sources/types';
import type { Check, ClaimInContext } from '../../../utils/evidence/types';

export function source(parts: Partial<Source> = {}): Source {
  return {
    id: 'https://nyheter.example/artikel',
    address: 'https://nyheter.example/artikel',
    addresses: [],
    origins: [],
    outlet: null,
    publication: 'nyheter.example',
    kind: 'news',
    slugWords: [],
    addressDate: null,
    searchLink: null,
    citedAs: '',
    ...parts,
  };
}

export function article(paragraphs: string[], parts: Partial<Article> = {}): Article {
  return {
    source: 'https://nyheter.example/artikel',
    access: 'full',
    reason: null,
    status: 200,
    address: 'https://nyheter.example/artikel',
    title: null,
    lead: null,
    authors: [],
    published: '2024-05-14',
    modified: null,
    section: null,
    kind: null,
    locked: false,
    paragraphs,
    archive: null,
    readAt: '2026-01-01T00:00:00Z',
    ownTab: false,
    ...parts,
  };
}

export function prepared(paragraphs: string[], parts: Partial<Article> = {}): PreparedArticle {
  return prepareArticle(article(paragraphs, parts), source());
}

export function claim(text: string, parts: Partial<ClaimInContext> = {}): PreparedClaim {
  return prepareClaim({
    text,
    sentence: text,
    before: '',
    paragraph: text,
    heading: null,
    motionTitle: null,
    motionDate: '2025-02-10',
    ...parts,
  });
}

export function check(text: string, paragraphs: string[], parts: Partial<Article> = {}): Check {
  return weigh(claim(text), prepared(paragraphs, parts), {});
}

/** What of a claim is said not to stand in an article of this text, between two paragraphs on other things. */
function missing(text: string, said: string): string[] {
  const paragraphs = ['Nämnden sammanträder i Provstad.', said, 'Kyrkan målas om och torget får nya bänkar.'];
  return check(text, paragraphs)
    .findings.filter(({ found }) => !found)
    .map(({ value }) => value);
}

/** A form, what the article says, a claim that says the same in that form, and one that says something else. */
export type Form = readonly [form: string, article: string, same: string, other: string];

/** One test a form: nothing is missing of the claim that agrees, something is of the other. */
export function agreeAndDiffer(forms: readonly Form[]): void {
  it.each(forms)('%s', (_, said, same, other) => {
    expect(missing(same, said)).toEqual([]);
    expect(missing(other, said)).not.toEqual([]);
  });
}
