/** A number of the claim as what two figures of a passage come to, by the operations that its words ask for. */
import type { PreparedArticle } from './article';
import type { NumberMention } from './mention';
import { OPERATIONS, type Figure } from './operations';
import type { Derivation, Speaks } from './pairs';

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
        if (!(spoken ??= speaks(a.at) || speaks(b.at))) continue;
        return { text: `${a.number.text} … ${b.number.text}`, sentences: [...new Set([a.at, b.at])] };
      }
    }
  }
  return null;
}

/** Exactly said it must be the result, rounded as the number is; else as near as its approximation allows. */
function comesTo({ approximate, range, value, scale, text }: NumberMention, result: number): boolean {
  if (approximate) return result >= range.low * (1 - 1e-9) && result <= range.high * (1 + 1e-9);
  const decimals = /\d,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const step = scale / 10 ** decimals;
  return Math.abs(result - value) <= step * (Number.isInteger(Math.round(result * 1e6) / 1e6 / step) ? 1e-6 : 0.5);
}
