/**
 * Ratings of Swedish word forms (ratings.data.ts): general knowledge of words, so that the need-of-source model knows
 * something of one that training met seldom or never.
 */
import { knownPart } from './compounds';
import { RATINGS } from './ratings.data';

/** What a word form is graded for, 0–9, as it is used in motions; the order of the digits in the data. */
export const GRADES = [
  /** Neutral … a plain judgement ("oacceptabelt"). */
  'value',
  /** No norm … a demand or wish ("bör", "yrkar"). */
  'norm',
  /** A value or function word … a thing, place, person or body. */
  'concrete',
  /** Nothing happens … an act or event reported as done ("stängdes"). */
  'happening',
  /** No institution … a named body, law or document. */
  'body',
  /** No quantity … an exact one ("procent", "fördubblats"). */
  'measure',
  /** Particular to one case … a truism or principle ("samhället"). */
  'general',
  /** Plain … hypothetical or hedged ("skulle", "kanske"). */
  'doubt',
  /** Lowers the chance that the sentence states a fact that can be checked … raises it. */
  'checkable',
] as const;

/** Mean of each grade over the words of the data. */
const MEANS = [2.07, 1.15, 5.22, 2.51, 2.13, 2.13, 2.58, 0.24, 4.14];

export interface Rating {
  /** By GRADES, each from its mean, in wholes of the scale: −1 … 1. */
  grades: readonly number[];
  /** Form of the word: N noun, D definite noun, P name, V present, T past, S supine or participle, W s-form … */
  form: string;
  /** What it speaks of: a persons, b places, d authorities, h money, n measures, r change, w values … z none of them. */
  meaning: string;
}

/** Letters of an ending that a word may lack or have beside one that is rated; letters that must be left. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;
/** Digits and letters of a rating. */
const CODE = GRADES.length + 2;

let read: ReadonlyMap<string, number> | null = null;
/** Word → where its code begins in the data, read when first asked for: a worker that only wakes up need not. */
const codes = (): ReadonlyMap<string, number> => (read ??= readCodes());

function readCodes(): Map<string, number> {
  const places = new Map<string, number>();
  for (let from = 0; from < RATINGS.length;) {
    const next = RATINGS.indexOf('\n', from);
    const end = next < 0 ? RATINGS.length : next;
    places.set(RATINGS.slice(from, end - CODE), end - CODE);
    from = end + 1;
  }
  return places;
}

function findRating(word: string): Rating | null {
  const known = codes();
  const isKnown = (part: string): boolean => known.has(part);
  let found = knownPart(word, isKnown);
  const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let length = word.length - 1; found === null && length >= shortest; length--) {
    const stem = word.slice(0, length);
    if (isKnown(stem)) found = stem;
  }
  if (found === null) return null;
  const at = known.get(found)!;
  return {
    grades: MEANS.map((mean, i) => (Number(RATINGS[at + i]) - mean) / 9),
    form: RATINGS[at + GRADES.length]!,
    meaning: RATINGS[at + GRADES.length + 1]!,
  };
}

/** The rating of a word in lower case, of its last part, or of its stem; null when none is rated. */
export type RatingOf = (word: string) => Rating | null;

/** A reader of ratings that remembers the words it has met: they come again and again in a document. */
export function wordRatings(): RatingOf {
  const met = new Map<string, Rating | null>();
  return (word) => {
    let rating = met.get(word);
    if (rating === undefined) met.set(word, (rating = findRating(word)));
    return rating;
  };
}
