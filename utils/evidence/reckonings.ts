/** A number of the claim as what two figures of a passage come to, by the operations that its words ask for. */
import type { PreparedArticle } from './article';
import type { NumberMention } from './mention';
import { sameMeasure } from './numberMatch';
import { OPERATIONS, type Figure } from './operations';
import type { Derivation, Speaks } from './pairs';
import { tellsOfRest } from './reckoned';

/**
 * "180 kronor per elev" from "537 elever … 96 000 kronor", "åtta vakanta" from "av tretton är fem tillsatta": what two
 * figures at most three sentences apart, in a passage that speaks of the claim's matter, come to by an operation that the
 * claim's number is told of; null when none does.
 */
export function reckonedFrom(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  const asked = OPERATIONS.filter(({ asks }) => asks(number));
  if (asked.length === 0) return null;
  const within = (figure: NumberMention, other: NumberMention) => figure.start < other.end && other.start < figure.end;
  for (const { a, b, values } of article.figures.reckonable) {
    if (a.at === b.at && within(a.number, b.number)) continue;
    let spoken: boolean | null = null;
    for (const operation of asked) {
      if (b.at - a.at > operation.apart) continue;
      const [first, second]: Figure[] = [
        { ...a, value: values[0], text: article.sentences[a.at]!.text },
        { ...b, value: values[1], text: article.sentences[b.at]!.text },
      ];
      for (const [x, y] of [
        [first!, second!],
        [second!, first!],
      ] as const) {
        const result = operation.result(x, y, number);
        if (result === null || !comesTo(number, result) || !operation.suits(number, x, y)) continue;
        if (!(spoken ??= speaksWithin(a.at, b.at, speaks))) continue;
        return { text: `${a.number.text} … ${b.number.text}`, sentences: [...new Set([a.at, b.at])] };
      }
    }
  }
  return null;
}

/** The passage from one figure to the other has a sentence on the claim's matter. */
function speaksWithin(from: number, to: number, speaks: Speaks): boolean {
  for (let at = from; at <= to; at += 1) if (speaks(at)) return true;
  return false;
}

const AS_MANY_MORE = /^[^.;:()]{0,60}?\soch\slika\s(?:många|mycket|stort?)(?!\p{L})(?!\s(?:som|gamla))/u;

/** "240" from "120 före midsommar och lika många till senare": a figure that the text says twice without writing it twice. */
export function saidTwice(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.dimension === 'percent') return null;
  const twice = article.figures.quantities.find(
    ({ number: one, at }) =>
      comesTo(number, 2 * one.value) &&
      sameMeasure(number, one) &&
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
  const decimals = /\d,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const step = scale / 10 ** decimals;
  return Math.abs(result - value) <= step * (Number.isInteger(Math.round(result * 1e6) / 1e6 / step) ? 1e-6 : 0.5);
}
