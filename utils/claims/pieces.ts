/** What a word is made of for the need-of-source model: so that one which training never met is still known in part. */
import { knownPart } from './compounds';
import { auxiliary, verbForm, wordClasses, type WordClasses } from './lexicon';
import { GRADES, wordRatings, type Rating, type RatingOf } from './ratings';
import { isWord } from './tokens';

/** What is known of words, by the lists and by the ratings. */
export interface WordKnowledge {
  classesOf: WordClasses;
  ratingOf: RatingOf;
}

/** Knowledge of words that remembers those it has met. */
export const wordKnowledge = (): WordKnowledge => ({ classesOf: wordClasses(), ratingOf: wordRatings() });

/** A piece of a word and how much of it the word has: 1 but for what is graded. */
export interface Piece {
  name: string;
  amount: number;
}

/** Letters of an ending and of a beginning that are pieces of their own ("-ning", "ned-"). */
const ENDINGS = [2, 3, 4] as const;
const BEGINNINGS = [4, 6] as const;
/** The beginnings and endings of a word, whether known or not. */
export const affixesOf = (word: string): string[] => [
  ...ENDINGS.filter((length) => word.length > length + 1).map((length) => `-${word.slice(-length)}`),
  ...BEGINNINGS.filter((length) => word.length > length).map((length) => `${word.slice(0, length)}-`),
];

/** The classes of a word in the lists of the lexicon: what it tells of, and its verb's form. */
function listedClasses(word: string, classesOf: WordClasses): string[] {
  const form = verbForm(word);
  const helper = auxiliary(word);
  return [
    ...[...classesOf(word)].map((name) => `n:${name}`),
    ...(form ? [...form.classes.map((name) => `v:${name}`), `t:${form.tense}${form.passive ? 's' : ''}`] : []),
    ...(helper ? [`a:${helper}`] : []),
  ];
}

function ratedPieces({ grades, form, meaning }: Rating): Piece[] {
  return [
    ...GRADES.map((name, i) => ({ name: `r:${name}`, amount: grades[i]! })),
    { name: `f:${form}`, amount: 1 },
    { name: `m:${meaning}`, amount: 1 },
  ];
}

/** What is known of a word apart from its letters: its classes in the lists, its grades and classes in the ratings. */
export function knowledgePieces(word: string, { classesOf, ratingOf }: WordKnowledge): Piece[] {
  const rating = ratingOf(word);
  return [
    ...listedClasses(word, classesOf).map((name) => ({ name, amount: 1 })),
    ...(rating ? ratedPieces(rating) : []),
  ];
}

/** The known pieces of a token (tokens.ts, `kindOf`); signs and figures have but themselves. */
export function piecesOf(token: string, isKnown: (piece: string) => boolean, knowledge: WordKnowledge): Piece[] {
  const whole = (name: string): Piece => ({ name, amount: 1 });
  if (!isWord(token)) return isKnown(token) ? [whole(token)] : [];
  const part = knownPart(token, isKnown);
  return [
    ...(part ? [whole(part)] : []),
    ...[...affixesOf(token).map(whole), ...knowledgePieces(token, knowledge)].filter(({ name }) => isKnown(name)),
  ];
}
