/** A number of the claim as what two figures of a passage come to, by the operations that its words ask for. */
import type { PreparedArticle } from './article';
import type { NumberMention } from './mention';
import { sameUnit } from './numberMatch';
import { OPERATIONS } from './operations';
import type { Derivation, Speaks } from './pairs';
import { tellsOfRest } from './reckoned';

/**
 * "180 kronor per elev" from "537 elever … 96 000 kronor", "åtta vakanta" from "av tretton är fem tillsatta": what two
 * figures at most three sentences apart, in a passage that speaks of the claim's matter, come to by an operation that the
 * claim's number is told of; null when none does.
 */
export function reckonedFrom(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  let spoken: Uint32Array | null = null;
  for (const { asks, by, apart, result, suits } of OPERATIONS) {
    if (!asks(number)) continue;
    for (const together of apart === 0 ? [true] : [true, false]) {
      for (const [x, y] of article.figures.reckonable(by, together)) {
        const value = result(x, y, number);
        if (value === null || !comesTo(number, value) || Math.abs(x.at - y.at) > apart) continue;
        spoken ??= spokenUpTo(article.sentences.length, speaks);
        const [from, to] = [Math.min(x.at, y.at), Math.max(x.at, y.at)];
        // The passage from one figure to the other has a sentence on the claim's matter.
        if (spoken[to + 1] === spoken[from] || !suits(number, x, y)) continue;
        return { text: `${x.number.text} … ${y.number.text}`, sentences: together ? [from] : [from, to] };
      }
    }
  }
  return null;
}

/** At each place how many of the sentences before it speak of the claim's matter. */
function spokenUpTo(sentences: number, speaks: Speaks): Uint32Array {
  const spoken = new Uint32Array(sentences + 1);
  for (let at = 0; at < sentences; at += 1) spoken[at + 1] = spoken[at]! + (speaks(at) ? 1 : 0);
  return spoken;
}

const AS_MANY_MORE = /^[^.;:()]{0,60}?\soch\slika\s(?:många|mycket|stort?)(?!\p{L})(?!\s(?:som|gamla))/u;

/** "240" from "120 före midsommar och lika många till senare": a figure that the text says twice without writing it twice. */
export function saidTwice(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.dimension === 'percent') return null;
  const twice = article.figures.quantities.find(
    ({ number: one, at }) =>
      comesTo(number, 2 * one.value) &&
      sameUnit(number, one) &&
      AS_MANY_MORE.test(article.sentences[at]!.text.slice(one.end)) &&
      speaks(at),
  );
  return twice ? { text: `2 × ${twice.number.text}`, sentences: [twice.at] } : null;
}

/**
 * "39 belagda av 48" from "48 platser, och nio står tomma": where a sentence has the whole and what the share leaves of it,
 * and only one of the two sides tells of the rest; null elsewhere.
 */
export function restOfWhole({ parts, left }: NumberMention, article: PreparedArticle): Derivation | null {
  if (!parts) return null;
  const rest = parts.whole - parts.part;
  const at = article.figures.numbersIn.findIndex(
    (numbers, sentence) =>
      [rest, parts.whole].every((value) =>
        numbers.some((other) => other.value === value && other.dimension === 'count' && other.kind === 'quantity'),
      ) && tellsOfRest(article.sentences[sentence]!.text) !== left,
  );
  return at < 0 ? null : { text: `${parts.whole} − ${rest}`, sentences: [at] };
}

/** Exactly said it must be the result, rounded as the number is; else as near as its approximation allows. */
function comesTo({ approximate, range, value, scale, text }: NumberMention, result: number): boolean {
  if (approximate) return result >= range.low * (1 - 1e-9) && result <= range.high * (1 + 1e-9);
  if (Math.abs(result - value) > scale) return false;
  const decimals = /\d,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const step = scale / 10 ** decimals;
  return Math.abs(result - value) <= step * (Number.isInteger(Math.round(result * 1e6) / 1e6 / step) ? 1e-6 : 0.5);
}
