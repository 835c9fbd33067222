/** What a claim's number says of itself that other texts need not say: that it is a difference, or a sum. */
import type { NumberMention } from './mention';

/** "… fler än", "… dyrare": what stands before it is a difference. */
const COMPARES =
  /^\s(?:\p{L}+\s)?(?:fler|färre|mer|mindre|högre|lägre|längre|kortare|dyrare|billigare|äldre|yngre|större|snabbare|sämre|bättre)(?!\p{L})/u;
/** "minskade i fjol med drygt …": so is what stands after it. Looked for in the 60 characters before a number. */
const CHANGED_BY =
  /(?<!\p{L})(?:öka|minska|spräck|överskr|översti|överste|rusa|rasa|sjunk|sjönk|stig|steg|väx|fall|föll|höj|sänk|krymp|spar|kort|förkort|förläng|förbättr|försämr|försen|gått|gick|dragit|drog)\p{L}*\s(?:[^\s.,;:!?]+\s){0,4}med\s(?:[^\s.,;:!?]+\s){0,2}$/u;
/** "sammanlagt", "totalt försvinner …", "på två år betalat": looked for in the 45 characters before a number. */
const TOTALS = /(?:sammanlagt|totalt|tillsammans|ihop|på \p{L}+ år)\s(?:[^\s.,;:!?]+\s){0,4}$/u;

/** "hundratals" is any number of hundreds; said of an article's numbers it would bear out too much. */
const MULTIPLES = /^\p{L}+tals(?!\p{L})/iu;

/** Days of what a number may be said to be for: "i månaden", "per dygn", "om året", "på ett år". */
const PERIODS: readonly [RegExp, number][] = [
  [/^år/u, 365.25],
  [/^månad/u, 365.25 / 12],
  [/^veck/u, 7],
  [/^d/u, 1],
];
const PER =
  /^(?:\s[^\s.,;:!?()]+){0,4}?\s(?:per|i|om|varje|var|på ett|på en|under ett)\s(år|året|månad|månaden|vecka|veckan|dag|dagen|dygn|dygnet)(?![\p{L}-])/u;

/** The days of the period that the number ending at `end` is for, by the words after it; null where they name none. */
export function periodAfter(text: string, end: number): number | null {
  const word = PER.exec(text.slice(end, end + 80))?.[1];
  return word === undefined ? null : (PERIODS.find(([period]) => period.test(word))?.[1] ?? null);
}

/** A number of `text` with what is said of its being reckoned (`compares`, `totals`, `period`). */
export function asReckoned(number: NumberMention, text: string): NumberMention {
  const before = text.slice(Math.max(0, number.start - 60), number.start).toLowerCase();
  const changed = number.dimension === 'points' || CHANGED_BY.test(before);
  const { value } = number;
  return {
    ...number,
    range: MULTIPLES.test(number.text) ? { low: value, high: 10 * value } : number.range,
    compares: changed || COMPARES.test(text.slice(number.end, number.end + 40)),
    period: number.kind === 'quantity' ? periodAfter(text, number.end) : null,
    totals: TOTALS.test(before.slice(-45)),
  };
}
