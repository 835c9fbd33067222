/** Directions told by figures alone: "74, året före 51" is a rise, which a claim may call one or deny. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { sameThing } from './numberMatch';
import { directionOf } from './opposites';
import { alone, comparable, type Pair, type Placed, type Speaks } from './pairs';

/** Two figures of one measure at two times, as they stand: 1 where the later in time is the greater, -1 where it is the smaller. */
interface Change {
  a: Placed;
  b: Placed;
  direction: 1 | -1;
}

/** Which of two figures, in the order in which they stand, is the earlier in time. */
type Earlier = 'first' | 'second' | null;

/** Words between "från" or "till" and its figure ("från drygt 51 till över 74"). */
const NEAR = String.raw`(?:\p{L}+\s){0,2}$`;
const FROM = new RegExp(String.raw`(?:^|\s)från\s${NEAR}`, 'iu');
const TO = new RegExp(String.raw`\still\s${NEAR}`, 'iu');
const THEN =
  /(?:året|åren|månaden|veckan) (?:före|innan|dessförinnan)|(?<!\p{L})i fjol|förra (?:året|månaden|veckan|hösten|våren|vintern|sommaren)|föregående år|(?:år|månader) (?:tidigare|sedan)|året dessförinnan/iu;
const NOW = /(?:^|\s)(?:i år|i dag|nu)(?!\p{L})/iu;
/** How far before a figure, and behind it, the words that tell its time may stand. */
const BEFORE = 60;
const BEHIND = 30;

/** Two figures of which one is so many times the other are of different things. */
const GREATEST = 10;

/**
 * The change that an article's sentence, or two that follow each other, tells by two figures with their times; null
 * where it is not said which of them is the earlier, or where they are of different measures.
 */
export function changeOf(article: PreparedArticle, { a, b, values }: Pair): Change | null {
  if (b.at - a.at > 1 || values[0] === values[1]) return null;
  const [less, more] = [Math.min(...values), Math.max(...values)];
  if (less * GREATEST < more || !comparable(a.number, b.number, a.at === b.at)) return null;
  // Across sentences only a figure that leaves out of what it is ("I fjol var de 51") is surely of the same.
  if (a.at !== b.at && !alone(b.number) && !sameThing(a.number, b.number)) return null;
  const earlier = a.at === b.at ? earlierOf(article, a, b) : earlierAcross(article, a, b);
  if (earlier === null) return null;
  return { a, b, direction: values[1] > values[0] === (earlier === 'first') ? 1 : -1 };
}

function earlierOf(article: PreparedArticle, a: Placed, b: Placed): Earlier {
  const { text } = article.sentences[a.at]!;
  const before = text.slice(Math.max(0, a.number.start - BEFORE), a.number.start);
  const between = text.slice(a.number.end, b.number.start);
  const behind = text.slice(b.number.end, b.number.end + BEHIND).split(/[,.;:]/u)[0]!;
  if (FROM.test(before) && TO.test(between)) return 'first';
  if (FROM.test(between)) return 'second';
  const parts = between.split(',');
  return byYears(article, a, b) ?? byWords(before + parts[0]!, parts.slice(1).join(',') + behind);
}

function earlierAcross(article: PreparedArticle, a: Placed, b: Placed): Earlier {
  const [one, other] = [article.sentences[a.at]!.text, article.sentences[b.at]!.text];
  const [first, second] = [onlyYear(article, a.at), onlyYear(article, b.at)];
  if (first !== null && second !== null) return first === second ? null : first < second ? 'first' : 'second';
  const around = (text: string, { start, end }: { start: number; end: number }) =>
    text.slice(Math.max(0, start - BEFORE), end + BEHIND);
  return byWords(around(one, a.number), around(other, b.number));
}

/** The year that a sentence names, when it names one. */
function onlyYear({ figures }: PreparedArticle, at: number): number | null {
  const years = new Set(figures.datesIn[at]!.flatMap(({ year }) => year ?? []));
  return years.size === 1 ? [...years][0]! : null;
}

/** One of the two is said to be of the time before, and the other is not. */
function byWords(first: string, second: string): Earlier {
  const [one, other] = [THEN.test(first) && !NOW.test(first), THEN.test(second) && !NOW.test(second)];
  return one === other ? null : one ? 'first' : 'second';
}

/** Each stands with a year of its own. */
function byYears({ figures }: PreparedArticle, a: Placed, b: Placed): Earlier {
  const dates = figures.datesIn[a.at]!.filter(({ year }) => year !== null);
  const [first, second] = dates;
  if (dates.length !== 2 || first!.year === second!.year) return null;
  const alternate =
    (first!.start < a.number.start && second!.start > a.number.end && second!.start < b.number.start) ||
    (first!.start > a.number.end && first!.start < b.number.start && second!.start > b.number.end);
  if (!alternate) return null;
  return first!.year! < second!.year! ? 'first' : 'second';
}

/** What a claim says of a direction ("minskat") and what figures that speak of its matter say; null where either says none, or both ways. */
export interface Told {
  row: number;
  agrees: boolean;
  /** The sentences of the two figures, ascending. */
  sentences: readonly number[];
  change: Change;
}

/**
 * The claim's one word of a direction beside what the article's figures tell in sentences that speak of its matter;
 * null where the claim has none or two, or where the figures go both ways.
 */
export function directionTold({ words }: PreparedClaim, article: PreparedArticle, speaks: Speaks): Told | null {
  const row = words.findIndex(({ lower }) => directionOf(lower) !== 0);
  // Who raises or lowers a thing does so once: figures tell of what grew or shrank.
  if (row < 0 || /^(?:höj|sänk)/u.test(words[row]!.lower)) return null;
  if (words.findLastIndex(({ lower }) => directionOf(lower) !== 0) !== row) return null;
  const byFigures = (at: number) => article.sentences[at]!.tokens.every(({ lower }) => directionOf(lower) === 0);
  const changes = article.figures.pairs.flatMap((pair) => {
    const spoken = speaks(pair.a.at) || speaks(pair.b.at);
    return spoken && byFigures(pair.a.at) && byFigures(pair.b.at) ? (changeOf(article, pair) ?? []) : [];
  });
  const [change] = changes;
  if (!change || changes.some(({ direction }) => direction !== change.direction)) return null;
  const { a, b, direction } = change;
  const agrees = direction === directionOf(words[row]!.lower);
  return { row, agrees, sentences: [...new Set([a.at, b.at])], change };
}

/** The stretch of the article that tells a change, verbatim: within one sentence, or up to the figure in the second. */
export function wordsOfChange(article: PreparedArticle, { a, b }: Change): string {
  return article.sentences[b.at]!.text.slice(a.at === b.at ? a.number.start : 0, b.number.end);
}
