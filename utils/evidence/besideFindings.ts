/** Facts of the unmarked sentence before a claim: the note may cover it too, and there the error often is (evidence.md, last part). */
import { hitsOf, speaksOf } from './coverage';
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { dateFound } from './dateMatch';
import { derivationOf } from './derive';
import { numbersAgree } from './numberMatch';
import type { NumberMention } from './mention';
import type { Speaks } from './pairs';
import { SMALL_COUNT } from './together';
import type { Finding } from './types';

/** So much of the sentence stands in the article when it is about the same. */
const COVERED_FROM = 0.5;

/**
 * The large numbers and the years of the sentence before that the article does not have, as notes (`beside`): only where
 * the sentence is about what the article is about, so that a reader would look for them there. What stands there is
 * not said.
 */
export function besideFindings(claim: PreparedClaim, article: PreparedArticle): Finding[] {
  if (!claim.claim.unmarkedBefore || article.article.access === 'partial') return [];
  const { numbers, dates, words } = claim.beside;
  const known = article.figures.dates;
  const speaks = speaksOf(
    words.map((word) => ({ ...hitsOf(word, article), weight: word.weight })),
    words.length,
  );
  const missing = [
    ...numbers
      .filter((number) => tells(number) && !stands(number, article, speaks))
      .map(({ text }) => noted('number', text)),
    ...dates
      .filter((date) => date.year !== null && !date.relative)
      .filter((date) => !dateFound(date, known, article.published))
      .map(({ text }) => noted('date', text)),
  ];
  if (missing.length === 0) return [];
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const there = words.reduce((sum, word) => sum + word.weight * hitsOf(word, article).best, 0);
  return there >= COVERED_FROM * total ? missing : [];
}

function noted(kind: 'number' | 'date', value: string): Finding {
  return { kind, value, found: false, instead: null, counts: false, beside: true };
}

function tells(number: NumberMention): boolean {
  return !number.soft && number.kind === 'quantity' && number.value > SMALL_COUNT;
}

function stands(number: NumberMention, article: PreparedArticle, speaks: Speaks): boolean {
  return (
    article.figures.numbers.some(({ number: other }) => numbersAgree(number, other) !== null) ||
    derivationOf(number, article, speaks) !== null
  );
}
