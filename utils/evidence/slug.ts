/** What an address says of its subject: the words of its slug against the claim (evidence.md 3.6, 3.7). */
import type { Source } from '../sources/types';
import type { ClaimInContext, Finding } from './types';
import { rarity } from './rarity';
import { isStopWord, stemOf, tokens } from './words';

/** Share of the slug's weight that must be found around the claim (evidence.md 2.3: keeps 81 % of own, 8 % of others'). */
const SAME_TOPIC_FROM = 0.3;

/** How sites write å, ä and ö in addresses: a/a/o, aa/ae/oe, or not at all. */
const FOLDS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[åä]/gu, 'a').replaceAll('ö', 'o').replaceAll('é', 'e'),
  (text) => text.replaceAll('å', 'aa').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('é', 'e'),
  (text) => text.replace(/[åäöé]/gu, ''),
];

/** The words of an address's slug: the path part with most hyphens, without ids and endings; [] where there is none. */
export function slugWords(address: string): string[] {
  let path = address.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is read as it stands.
  }
  const hyphens = (part: string) => part.split('-').length - 1;
  const slug = path.split('/').reduce((best, part) => (hyphens(part) > hyphens(best) ? part : best), '');
  return slug
    .normalize('NFC')
    .replace(/\.(?:html?|aspx|php)$/iu, '')
    .replace(/\.[0-9a-f]{8}-[0-9a-f-]{27}$/iu, '')
    .replace(/\.1\.\d+$/u, '')
    .replace(/-\d{5,}$/u, '')
    .toLowerCase()
    .split('-')
    .filter((word) => word !== '');
}

/** The share (0–1) of the slug's weight that stands in `texts`, by the way of writing å, ä, ö that fits best. */
export function slugShare(slug: readonly string[], texts: readonly (string | null)[]): number {
  const words = texts.flatMap((text) => tokens(text ?? '')).map((token) => token.lower);
  let best = 0;
  for (const fold of FOLDS) {
    const folded = new Set(words.map((word) => stemOf(fold(word))));
    const stopped = new Set(words.filter(isStopWord).map(fold));
    const inner = [...folded].filter((stem) => stem.length >= 5);
    let sum = 0;
    let total = 0;
    for (const word of slug) {
      // Folding makes one word of vår/var, län/lån: short words never decide.
      if (word.length < 4 || stopped.has(word) || isStopWord(word)) continue;
      const stem = stemOf(word);
      const weight = rarity(stem);
      total += weight;
      if (folded.has(stem)) sum += weight;
      else if (stem.length >= 5 && inner.some((other) => other.includes(stem) || stem.includes(other)))
        sum += weight * 0.6;
    }
    if (total > 0) best = Math.max(best, sum / total);
  }
  return best;
}

/** A topic finding from the address alone: "ämnet stämmer" or a grey note; null for an address without a slug. */
export function topicOfAddress(claim: ClaimInContext, source: Source): Finding | null {
  const slug = source.slugWords.length > 0 ? source.slugWords : slugWords(source.address ?? '');
  return topic(slug, claim);
}

/** The same for a title that could be read where the article could not. */
export function topicOfTitle(claim: ClaimInContext, title: string | null): Finding | null {
  return topic(
    tokens(title ?? '').map((token) => FOLDS[0]!(token.lower)),
    claim,
  );
}

function topic(slug: readonly string[], claim: ClaimInContext): Finding | null {
  if (slug.filter((word) => word.length >= 4).length < 2) return null;
  const share = slugShare(slug, [
    claim.text,
    claim.sentence,
    claim.before,
    claim.paragraph,
    claim.heading,
    claim.motionTitle,
  ]);
  return { kind: 'topic', value: slug.join(' '), found: share >= SAME_TOPIC_FROM, instead: null, counts: false };
}
