/** Named features of what a sentence asserts (predicate.ts) and of the classes of its words (lexicon.ts). */
import type { WordClasses } from './lexicon';
import { predicateOf, type Predicate } from './predicate';
import { isWord } from './tokens';

/** What is read once of a sentence's assertion and words, and used for it and its neighbours. */
export interface Assertion {
  predicate: Predicate;
  /** Class of word → how many of the sentence's words have it. */
  words: ReadonlyMap<string, number>;
}

/** The assertion of a text, with its tokens in lower case; `classesOf` knows the words. */
export function assertionOf(text: string, tokens: readonly string[], classesOf: WordClasses): Assertion {
  const words = new Map<string, number>();
  for (const token of tokens) {
    if (!isWord(token)) continue;
    for (const name of classesOf(token)) words.set(name, (words.get(name) ?? 0) + 1);
  }
  return { predicate: predicateOf(text, classesOf), words };
}

/** The main verb's auxiliary, or its tense and voice. */
const timeOf = ({ finite, tense, passive }: Predicate): string =>
  finite === 'verb' ? (passive ? `${tense}-s` : tense) : finite;

/** Features by name, values 0–1, of a sentence's own assertion. */
export function predicateFeatures({ predicate, words }: Assertion): Map<string, number> {
  const { finite, classes, subject, complement, fronted, negated, others } = predicate;
  const time = timeOf(predicate);
  const features = new Map<string, number>([
    [`P:${time}`, 1],
    [`PS:${subject}`, 1],
    [`PS:${subject} ${time}`, 1],
    [`PF:${fronted}`, 1],
    [`PF:${fronted} ${finite}`, 1],
  ]);
  if (complement !== 'none') {
    for (const name of [complement, `${complement} ${finite}`]) features.set(`PC:${name}`, 1);
    features.set(`PCS:${complement} ${subject}`, 1);
  }
  if (negated) for (const name of ['PN', `PN:${finite}`]) features.set(name, 1);
  if (classes.length === 0) features.set(`PV:? ${finite}`, 1);
  for (const name of classes) {
    for (const kind of [name, `${name} ${time}`]) features.set(`PV:${kind}`, 1 / classes.length);
    features.set(`PVS:${name} ${subject}`, 1 / classes.length);
  }
  for (const kind of new Set(others)) {
    features.set(`PO:${kind}`, Math.min(1, others.filter((other) => other === kind).length / 2));
    // A value judged of a fact: "det är oroande att kön har vuxit".
    if (/^(?:badness|goodness|value)$/u.test(complement)) features.set(`PCO:${kind}`, 1);
  }
  for (const [name, count] of words) {
    const share = Math.min(1, count / 3);
    features.set(`C:${name}`, share);
    features.set(`C1:${name}`, 1);
    features.set(`CF:${name} ${finite}`, share);
  }
  return features;
}

/** Of a neighbouring sentence only who does what in which time. */
export function neighbourFeatures({ predicate }: Assertion): string[] {
  const time = timeOf(predicate);
  return [`P:${time}`, `PS:${predicate.subject}`, `PS:${predicate.subject} ${time}`];
}
