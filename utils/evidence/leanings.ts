/** What a claim denies or doubts itself, in words that an article is not read for: an article that does so too says no other. */
import {
  ENDING_BEGINNINGS,
  ENDING_PHRASES,
  ENDING_WORDS,
  NEGATIVE_BEGINNINGS,
  NEGATIVE_PHRASES,
  NEGATIVE_WORDS,
  UNSURE_BEGINNINGS,
  UNSURE_PHRASES,
  UNSURE_WORDS,
  WITHOUT,
  WITHOUT_PHRASES,
} from './leanings.data';
import { phraseAt, phrasesByFirst } from './phrases';
import type { Token } from './words';

/** A stretch of a claim that denies. */
export interface Leaning {
  start: number;
  end: number;
  /** not: it is not so, or cannot be · ends: it ends or is refused · without: what is lacking, by a word's end ("receptfritt"). */
  says: 'not' | 'ends' | 'without';
}

export interface Leanings {
  denials: readonly Leaning[];
  /** It says what it says as an estimate, a plan, a risk or a wish. */
  unsure: boolean;
}

const isNegative = oneOf(NEGATIVE_WORDS, NEGATIVE_BEGINNINGS);
const isEnding = oneOf(ENDING_WORDS, ENDING_BEGINNINGS);
const isUnsure = oneOf(UNSURE_WORDS, UNSURE_BEGINNINGS);
const NEGATIVES = phrasesByFirst(NEGATIVE_PHRASES);
const ENDINGS = phrasesByFirst(ENDING_PHRASES);
const WITHOUTS = phrasesByFirst(WITHOUT_PHRASES);
const UNSURES = phrasesByFirst(UNSURE_PHRASES);

/** The leanings of a claim, from its tokens. "Innan allmänheten fick läsa" denies what follows, for that time. */
export function leaningsOf(tokens: readonly Token[]): Leanings {
  const denials: Leaning[] = [];
  tokens.forEach((token, at) => {
    const { lower, start, end } = token;
    const words = phraseAt(NEGATIVES, at, tokens);
    const ending = phraseAt(ENDINGS, at, tokens);
    if (words > 0) denials.push({ start, end: tokens[at + words - 1]!.end, says: 'not' });
    else if (ending > 0) denials.push({ start, end: tokens[at + ending - 1]!.end, says: 'ends' });
    else if (lower === 'innan' || isNegative(lower)) denials.push({ start, end, says: 'not' });
    else if (isEnding(lower)) denials.push({ start, end, says: 'ends' });
    else if (WITHOUT.test(lower) || phraseAt(WITHOUTS, at, tokens) > 0) denials.push({ start, end, says: 'without' });
  });
  const unsure = tokens.some(({ lower }, at) => isUnsure(lower) || phraseAt(UNSURES, at, tokens) > 0);
  return { denials, unsure };
}

/** What tells whether a word is one of the words, or has one of the beginnings. */
function oneOf(words: string, beginnings: string): (word: string) => boolean {
  const known = new Set(words.split(' '));
  const begun = beginnings.split(' ');
  return (word) => known.has(word) || begun.some((one) => word.startsWith(one));
}
