/** The numbers and dates of an article: read when a claim first asks for any, since many claims hold none. */
import { parseDates, type Anchor, type DateMention } from './dates';
import { parseNumbers, type NumberMention } from './numbers';
import { isOfTen } from './numberMatch';
import { pairsOf, reckonable, type Pair, type Reckonable } from './pairs';
import type { Dimension } from './units';
import type { Spellings } from './words';

/** All of an article's numbers and dates in order, each with the index of its sentence. */
export interface Figures {
  numbers: readonly { number: NumberMention; at: number }[];
  dates: readonly { date: DateMention; at: number }[];
  /** The same by sentence. */
  numbersIn: readonly (readonly NumberMention[])[];
  datesIn: readonly (readonly DateMention[])[];
  /** Those of the numbers that others may be reckoned from. */
  quantities: readonly { number: NumberMention; at: number }[];
  /** The neighbours among these. */
  pairs: readonly Pair[];
  /** Those of all that count or are a share, also where a text may say them in other words (`reckonable`). */
  reckonable: (by: Dimension | 'any', together: boolean) => Reckonable;
}

/** The scale that a later sentence may leave out. */
export const SAID_ONCE_FROM = 1e6;

/** Reads the figures of an article's sentences; `published` is what its relative dates count from. */
export function figuresIn(
  sentences: readonly { text: string }[],
  published: Anchor | null,
  spellings: Spellings,
): Figures {
  const numbers: { number: NumberMention; at: number }[] = [];
  const dates: { date: DateMention; at: number }[] = [];
  const numbersIn: NumberMention[][] = [];
  const datesIn: DateMention[][] = [];
  let lastYear: number | null = null;
  let lastScale = 1;
  sentences.forEach(({ text }, at) => {
    const datesHere = parseDates(text, published).map((read) => {
      const date = besideYear(read, lastYear);
      lastYear = date.year ?? lastYear;
      return date;
    });
    for (const date of datesHere) dates.push({ date, at });
    const numbersHere = parseNumbers(text, datesHere, spellings).map((number) => besideScale(number, lastScale));
    for (const number of numbersHere) numbers.push({ number, at });
    numbersIn.push(numbersHere);
    datesIn.push(datesHere);
    lastScale = numbersHere.findLast((number) => number.scale >= SAID_ONCE_FROM)?.scale ?? 1;
  });
  const quantities = numbers.filter(
    ({ number, at }) => number.kind === 'quantity' && !number.soft && !isOfTen(number, numbersIn[at]!),
  );
  let pairs: Pair[] | null = null;
  let counted: typeof numbers | null = null;
  const within = new Map<string, Reckonable>();
  const apart = new Map<string, Reckonable>();
  return {
    numbers,
    dates,
    numbersIn,
    datesIn,
    quantities,
    get pairs() {
      return (pairs ??= pairsOf(quantities));
    },
    reckonable: (by, together) => {
      const known = together ? within : apart;
      let found = known.get(by);
      if (!found) {
        counted ??= numbers.filter(({ number: { kind } }) => kind === 'quantity' || kind === 'share');
        found = reckonable(counted, sentences, by, together);
        known.set(by, found);
      }
      return found;
    },
  };
}

/** "Året före": the year beside the one that the text named last, not beside the day it was published. */
function besideYear(date: DateMention, lastYear: number | null): DateMention {
  if (lastYear === null || !/^året (?:innan|före|dess|därpå|efter)/iu.test(date.text)) return date;
  return { ...date, year: lastYear + (/därpå|efter/iu.test(date.text) ? 1 : -1) };
}

/** "Knivsta hade räknat med 90 miljoner. Nu blir det tio": the scale of the sentence before, where it was said. */
export function besideScale(number: NumberMention, scale: number): NumberMention {
  return scale > 1 && number.scale === 1 && number.dimension === 'count' ? { ...number, impliedScale: scale } : number;
}
