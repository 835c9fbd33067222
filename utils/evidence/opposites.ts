/** Opposites of the claim's words, said in their place: "minskade" where the claim has "ökade". */
import type { PreparedArticle, Sentence } from './article';
import { weightIn } from './carrying';
import type { PreparedClaim, Word } from './claim';
import { clausesOf } from './clauses';
import type { Coverage } from './coverage';
import { OPPOSITES } from './opposites.data';
import { SURE, strengthWithin } from './standing';
import type { Window } from './windows';
import { SAME_WORD, matchStrength, type Token } from './words';

/** By form the pairs that it is in: the number of the pair, negative for its second side. */
const SIDES: ReadonlyMap<string, readonly number[]> = sidesByForm();

function sidesByForm(): Map<string, number[]> {
  const sides = new Map<string, number[]>();
  OPPOSITES.trim()
    .split('\n')
    .forEach((line, at) => {
      const [first, second] = line.split(' | ');
      for (const [words, side] of [
        [first!, at + 1],
        [second!, -at - 1],
      ] as const)
        for (const word of words.split(' ')) sides.set(word, [...(sides.get(word) ?? []), side]);
    });
  return sides;
}

/** Shortest word that "o" before it turns into its opposite ("laglig", "olaglig"): before shorter ones it is chance. */
const SHORTEST_TURNED = 5;

/** The two forms stand on the two sides of a pair, or one is the other with "o" before it. */
export function areOpposites(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) === 1 && Math.min(one.length, other.length) >= SHORTEST_TURNED) {
    if (one === `o${other}` || other === `o${one}`) return true;
  }
  const sides = SIDES.get(one);
  return sides !== undefined && (SIDES.get(other)?.some((side) => sides.includes(-side)) ?? false);
}

function onOneSide(one: string, other: string): boolean {
  const sides = SIDES.get(one);
  return sides !== undefined && (SIDES.get(other)?.some((side) => sides.includes(side)) ?? false);
}

/** True when the first word is the second with "o" before it, in any forms ("ovaccinerade", "vaccinerad"). */
export function turns(one: { lower: string; stem: string }, other: { lower: string; stem: string }): boolean {
  return other.lower.length >= SHORTEST_TURNED && one.stem === `o${other.stem}`;
}

/** 1 for a word that says that something grows or is more, -1 for one that it shrinks or is less, else 0: the first pair. */
export function directionOf(lower: string): 1 | -1 | 0 {
  const sides = SIDES.get(lower) ?? [];
  return sides.includes(1) ? 1 : sides.includes(-1) ? -1 : 0;
}

/**
 * The words of the one clause of a sentence that has the claim's names, all of them: "flest har Provköping, medan Teststad
 * har färst" says of each its own. Null where no clause has, or where the sentence is one clause.
 */
function namedClause(words: readonly Word[], { text, tokens }: Sentence): { tokens: readonly Token[] } | null {
  const names = words.filter(({ isName }) => isName);
  if (names.length === 0) return null;
  const clauses = clausesOf(text);
  if (clauses.length === 1) return null;
  const own = clauses
    .map(({ start, end }) => tokens.filter((token) => token.start >= start && token.start < end))
    .filter((inside) => names.every((name) => inside.some((token) => matchStrength(name, token) >= SAME_WORD)));
  return own.length === 1 ? { tokens: own[0]! } : null;
}

/** A word of an article's sentence that is the opposite of the claim's word in that row. */
interface Opposite {
  at: number;
  word: Token;
  row: number;
}

/**
 * The opposites of the claim's words in the best passage, where the words themselves are not said in it of as much
 * of the claim, or not in the sentence that its number stands in (`countsIn`). None for a word whose opposite the claim says too ("varken längre
 * eller kortare"), or in a sentence that denies something ("sjönk inte").
 */
export function oppositesIn(
  { words }: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  { from, to }: Window,
  countsIn: (sentence: number) => boolean,
): Opposite[] {
  const found: Opposite[] = [];
  words.forEach(({ lower }, row) => {
    const { weight } = coverage.rows[row]!;
    const strength = (sentence: number) => strengthWithin(coverage.rows[row]!, sentence, sentence);
    const besides = (sentence: number) => weightIn(coverage, sentence) - strength(sentence) * weight;
    const saidOfAsMuch = (at: number) => {
      for (let other = from; other <= to; other += 1)
        if (strength(other) >= SURE && besides(other) >= besides(at)) return true;
      return false;
    };
    for (let at = from; at <= to; at += 1) {
      if (article.polarityAt(at).negations.length > 0 || (countsIn(at) && strength(at) >= SURE)) continue;
      const named = namedClause(words, article.sentences[at]!);
      const { tokens } = named ?? article.sentences[at]!;
      const opposites = tokens.filter((word) => areOpposites(lower, word.lower));
      // "blir färre och bristen växer": what is less is beside what is more.
      if (opposites.length === 0 || tokens.some((word) => onOneSide(lower, word.lower))) continue;
      if (words.some((other) => areOpposites(lower, other.lower))) return;
      if (!countsIn(at) && !named && saidOfAsMuch(at)) continue;
      for (const word of opposites) found.push({ at, word, row });
    }
  });
  return found;
}
