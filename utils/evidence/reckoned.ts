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
  /^(?:\s[^\s.,;:!?()]+){0,4}?\s(?:per|i|om|varje|var|på ett|på en|under ett)\s(?:\p{L}{3,20}\soch\s)?(år|året|månad|månaden|vecka|veckan|dag|dagen|dygn|dygnet)(?![\p{L}-])/u;

/** The days of the period that the number ending at `end` is for, by the words after it; null where they name none. */
export function periodAfter(text: string, end: number): number | null {
  const word = PER.exec(text.slice(end, end + 80))?.[1];
  return word === undefined ? null : (PERIODS.find(([period]) => period.test(word))?.[1] ?? null);
}

/** "per elev", "för varje lägenhet", looked for in the 60 characters after a number; "i snitt" in those around it. */
const PER_ONE = /^(?:\s[^\s.,;:!?()]+){0,4}?\s(?:per|för varje)\s(\p{L}{3,})/u;
const EVERY = /(?<!\p{L})varje\s(\p{L}{3,})\s(?:[^\s.,;:!?()]+\s){1,5}$/u;
const ON_AVERAGE = /(?<!\p{L})(?:i snitt|snittet|i genomsnitt|genomsnittlig\p{L}*)(?!\p{L})/iu;

/** What something lacks, or what is left of it: one side of a whole. */
const LEFT =
  /(?<!\p{L})(?:inte|ingen|inga|inget|utan|aldrig|varken|sakna\p{L}*|kvar|återstår|återstod|återstående|övriga|resten|resterande|undgå\p{L}*|undkom\p{L}*|slipp\p{L}*|undantag\p{L}*|vakan\p{L}+|obesatt\p{L}*|obelagd\p{L}*|ledig[at]?|tom|tomt|tomma|oanvän\p{L}+|outred\p{L}+)(?!\p{L})/iu;

/** Whether a text says what something lacks or leaves of a whole. */
export function tellsOfRest(text: string): boolean {
  return LEFT.test(text);
}

/** "963 av de berörda", "vid 14 av dem": a part of what was counted before. */
export function isOfThem({ end }: { end: number }, text: string): boolean {
  return /^\s(?:\p{L}+\s)?av (?:dem|dessa|de)(?!\p{L})/u.test(text.slice(end));
}

/** What is left of a whole, said by a word of its own. */
export const THE_REST = /(?<!\p{L})(?:resten|återstoden|resterande|återstående|övriga|mellanskillnaden)(?!\p{L})/iu;

/** "elev" of "kronor per elev" after the number that ends at `end`, in small letters; null where nothing such follows. */
export function oneAfter(text: string, end: number): string | null {
  return PER_ONE.exec(text.slice(end, end + 60))?.[1]?.toLowerCase() ?? null;
}

/** What the number is for each of, in small letters; empty for an average, null where neither is said. */
function perOne(text: string, { start, end }: NumberMention): string | null {
  const one = oneAfter(text, end) ?? EVERY.exec(text.slice(Math.max(0, start - 60), start).toLowerCase())?.[1];
  if (one && periodAfter(text, end) === null) return one;
  return ON_AVERAGE.test(text.slice(Math.max(0, start - 60), end + 30)) ? '' : null;
}

/** The 60 characters before a number, in small letters. */
function beforeIt(number: NumberMention, text: string): string {
  return text.slice(Math.max(0, number.start - 60), number.start).toLowerCase();
}

/** Whether a number of `text` is said of a difference. */
export function comparesIn(number: NumberMention, text: string): boolean {
  return (
    number.dimension === 'points' ||
    CHANGED_BY.test(beforeIt(number, text)) ||
    COMPARES.test(text.slice(number.end, number.end + 40))
  );
}

/** A number of `text` with what is said of its being reckoned (`compares`, `totals`, `period`, `per`, `left`). */
export function asReckoned(number: NumberMention, text: string): NumberMention {
  const { value } = number;
  return {
    ...number,
    range: MULTIPLES.test(number.text) ? { low: value, high: 10 * value } : number.range,
    compares: comparesIn(number, text),
    period: number.kind === 'quantity' ? periodAfter(text, number.end) : null,
    per: number.kind === 'quantity' ? perOne(text, number) : null,
    left: tellsOfRest(text),
    totals: TOTALS.test(beforeIt(number, text).slice(-45)),
  };
}
