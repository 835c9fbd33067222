/** What a word is made of for the need-of-source model: so that one which training never met is still known in part. */
import { auxiliary, verbForm, type WordClasses } from './lexicon';
import { isWord } from './tokens';

/** Letters of an ending and of a beginning that are pieces of their own ("-ning", "ned-"). */
const ENDINGS = [2, 3, 4] as const;
const BEGINNINGS = [4, 6] as const;
/** Shortest last part of a compound that may stand for it. */
const SHORTEST_TAIL = 5;

/** The longest last part of a word that `isKnown`, the word itself first; null when none is. */
function knownPart(word: string, isKnown: (piece: string) => boolean): string | null {
  if (isKnown(word)) return word;
  for (let start = 2; word.length - start >= SHORTEST_TAIL; start++) {
    const tail = word.slice(start);
    if (isKnown(tail)) return tail;
  }
  return null;
}

/** The beginnings and endings of a word, whether known or not. */
export const affixesOf = (word: string): string[] => [
  ...ENDINGS.filter((length) => word.length > length + 1).map((length) => `-${word.slice(-length)}`),
  ...BEGINNINGS.filter((length) => word.length > length).map((length) => `${word.slice(0, length)}-`),
];

/** The classes of a word in the lists of the lexicon: what it tells of, and its verb's form. */
export function classesOf(word: string, words: WordClasses): string[] {
  const form = verbForm(word);
  const helper = auxiliary(word);
  return [
    ...[...words(word)].map((name) => `n:${name}`),
    ...(form ? [...form.classes.map((name) => `v:${name}`), `t:${form.tense}${form.passive ? 's' : ''}`] : []),
    ...(helper ? [`a:${helper}`] : []),
  ];
}

/** The known pieces of a token (tokens.ts, `kindOf`); signs and figures have but themselves. */
export function piecesOf(token: string, isKnown: (piece: string) => boolean, words: WordClasses): string[] {
  if (!isWord(token)) return isKnown(token) ? [token] : [];
  const part = knownPart(token, isKnown);
  return [...(part ? [part] : []), ...[...affixesOf(token), ...classesOf(token, words)].filter(isKnown)];
}
