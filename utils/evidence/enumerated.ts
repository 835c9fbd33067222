/** A small count that an article does not say but names one by one: "sjukhusen i A, B och C" for three hospitals. */
import type { PreparedArticle } from './article';
import type { NumberMention } from './mention';
import type { Derivation, Speaks } from './pairs';

/** Names or single words with commas and a last "och"; at most ten. */
const LIST =
  /(?<![\p{L}-])(?:\p{L}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?,\s){1,8}\p{L}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?\soch\s\p{L}[\p{L}-]*/gu;

/** The list of as many things as the claim counts, in a sentence that speaks of its matter; null when there is none. */
export function enumerated(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.dimension !== 'count' || number.value < 3 || number.value > 10 || number.nouns.length === 0) return null;
  for (let at = 0; at < article.sentences.length; at += 1) {
    const { text } = article.sentences[at]!;
    if (!text.includes(', ') || !speaks(at)) continue;
    for (const [list] of text.matchAll(LIST))
      if (list.split(', ').length + 1 === number.value) return { text: list, sentences: [at] };
  }
  return null;
}
