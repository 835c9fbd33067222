/** What a denial denies: the words that stand next to it in its own clause, and no others of the sentence. */
import type { PreparedArticle, Sentence } from './article';
import type { PreparedClaim } from './claim';
import { assertionAround } from './clauses';
import type { Coverage } from './coverage';
import { deniesOutright, type Place } from './polarity';
import { directionOf } from './opposites';
import { CARRIERS, GENERAL_BEGINNINGS, PASSED, REFERRING, SAYING } from './reach.data';
import { SAME_WORD, isStopWord, matchStrength } from './words';

const PASSED_OVER: ReadonlySet<string> = new Set(PASSED.split(' '));
const GENERAL = GENERAL_BEGINNINGS.split(' ');
const CARRYING = CARRIERS.split(' ');
const REFERS: ReadonlySet<string> = new Set(REFERRING.split(' '));
const SAYS = SAYING.split(' ');
/** How many words behind a denial it denies ("inte fattat något beslut"). */
const REACHES = 2;
/** What refuses or lacks has an object, and that is what it denies ("nej till parken utanför Testby"). */
const REACHES_OBJECT = 1;
/** A passive, a participle, or a verb without an object: its subject is what it denies. */
const PASSIVE =
  /^(?:\p{L}+(?:s|d|da)|utebl\p{L}+|ställ\p{L}+s (?:in|.* in)|(?:lägg|lag|skjut|skjöt|riv|dra|röst|lade)\p{L}*s .*|(?:ligg|låg|legat|stå|stod|gå|gick|rinn|rann|fall|föll|klar|är|var)\p{L}* .*)$/iu;
/** "Någon ansökan kom inte in": how many words behind "någon" are what is denied. */
const SOMETHING_WITHIN = 3;

/**
 * Whether what a denial at a sentence of the article denies is one of the claim's words (`marked`, by form), or is said so
 * generally that the clause tells what ("påverkas inte", "inga tecken på"). "Det är inte elakt att be om lånekort" denies
 * "elakt", and nothing of borrowing.
 */
export function reachesClaim(
  place: Place,
  at: number,
  claim: PreparedClaim,
  article: PreparedArticle,
  { marked, shared }: Coverage,
): boolean {
  const sentence = article.sentences[at]!;
  const { tokens, text } = sentence;
  const inside = insideClause(place, sentence);
  const figures = shared.filter((one) => one.at === at);
  const isOwn = (index: number) =>
    marked[sentence.forms[index]!.id] === 1 ||
    figures.some(({ number }) => tokens[index]!.start >= number.start && tokens[index]!.end <= number.end);
  const tells = (index: number) => {
    const { lower } = tokens[index]!;
    return isOwn(index) || startsWithOne(lower, GENERAL) || bothTurn(lower, claim);
  };
  const after = tokens.findIndex(({ start }) => start >= place.end);
  const said = text.slice(place.start, place.end);
  const outright = deniesOutright(said);
  const behind = matterFrom(after, outright ? REACHES : REACHES_OBJECT, sentence, inside);
  const before = outright ? verbBefore(place.at - 1, sentence, inside) : null;
  if (behind.length === 0) return before === null || tells(before);
  if (behind.some(tells) || refersAtEnd(after, sentence, inside)) return true;
  // "Inställda avgångar" tells of them only.
  const describes = /^\p{L}+(?:d|da|t)$/u.test(said) && behind[0] === after && tokens[after]!.start === place.end + 1;
  if (PASSIVE.test(said) && !describes && subjectOf(place.at - 1, sentence, inside).some(isOwn)) return true;
  if (before === null) return somethingBefore(place.at, sentence, inside).some(isOwn);
  // "Vi menar inte att staten ska överta apoteken" denies what follows.
  return (
    tells(before) ||
    startsWithOne(tokens[before]!.lower, SAYS) ||
    somethingBefore(place.at, sentence, inside).some(isOwn)
  );
}

/**
 * Indices of the words of a sentence that a denial stands next to: the first two that tell of something behind it, the verb
 * before it, and what "något" before it tells of.
 */
export function wordsBeside(place: Place, at: number, article: PreparedArticle): number[] {
  const sentence = article.sentences[at]!;
  const inside = insideClause(place, sentence);
  const after = sentence.tokens.findIndex(({ start }) => start >= place.end);
  const before = verbBefore(place.at - 1, sentence, inside);
  const something = somethingBefore(place.at, sentence, inside);
  return [...matterFrom(after, REACHES, sentence, inside), ...(before === null ? [] : [before]), ...something];
}

function insideClause(place: Place, { tokens, text }: Sentence): (index: number) => boolean {
  const clause = assertionAround(place.start, text);
  return (index) => {
    const start = tokens[index]?.start;
    return start !== undefined && start >= clause.start && start < clause.end;
  };
}

/** "Inga planer": there is no such plan or wish, where the claim tells of one; the row of its word, or null. */
export function plannedRow(
  place: Place,
  at: number,
  { words }: PreparedClaim,
  article: PreparedArticle,
): number | null {
  const { text, tokens } = article.sentences[at]!;
  if (!/^ing/iu.test(text.slice(place.start, place.end))) return null;
  const noun = tokens.find(({ start }) => start >= place.end);
  if (!noun || !/^(?:plan|förslag|beslut|ambition|avsikt|önsk|krav|löft)/u.test(noun.lower)) return null;
  const row = words.findIndex((word) => matchStrength(word, noun) >= SAME_WORD);
  return row < 0 ? null : row;
}

/** Both speak of a rise or a fall, in whichever words. */
function bothTurn(lower: string, { words }: PreparedClaim): boolean {
  return (
    directionOf(lower) !== 0 &&
    words.some((word) => directionOf(word.lower) !== 0 || /^(?:mer|mindre)$/u.test(word.lower))
  );
}

/** "har inte krävt det", "har bestridit samtliga": of what was said before. */
function refersAtEnd(from: number, { tokens }: Sentence, inside: (index: number) => boolean): boolean {
  if (from < 0) return false;
  let last = from;
  while (inside(last + 1)) last += 1;
  return last - from <= REACHES && inside(last) && REFERS.has(tokens[last]!.lower);
}

/** The words behind a denial that tell of something: the first two, or more behind what only carries the matter ("ansökan om"). */
function matterFrom(from: number, count: number, { tokens }: Sentence, inside: (index: number) => boolean): number[] {
  const found: number[] = [];
  let reaches = count;
  for (let index = from; index >= 0 && inside(index) && found.length < reaches; index += 1) {
    const { lower } = tokens[index]!;
    if (isStopWord(lower) || PASSED_OVER.has(lower)) continue;
    const next = inside(index + 1) ? tokens[index + 1]!.lower : '';
    if (startsWithOne(lower, CARRYING) || /^\d/u.test(lower)) reaches += next === 'att' ? 2 : 1;
    // "Undvika inhyrda läkare": of a word and the one that it describes.
    else if (found.length === 0 && /a$/u.test(lower) && next !== '' && !isStopWord(next) && !PASSED_OVER.has(next))
      reaches = Math.max(reaches, 2);
    found.push(index);
  }
  return found;
}

/** The verb right before a denial ("flyttas däremot inte"), or null where another word stands there. */
function verbBefore(from: number, { tokens }: Sentence, inside: (index: number) => boolean): number | null {
  let at = from;
  while (inside(at) && PASSED_OVER.has(tokens[at]!.lower)) at -= 1;
  return inside(at) && (!isStopWord(tokens[at]!.lower) || startsWithOne(tokens[at]!.lower, SAYS)) ? at : null;
}

/** The nearest words before a verb that tell of something: of whom or what a passive tells. */
function subjectOf(from: number, { tokens }: Sentence, inside: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = from; inside(at) && found.length < REACHES; at -= 1)
    if (!isStopWord(tokens[at]!.lower) && !PASSED_OVER.has(tokens[at]!.lower)) found.push(at);
  return found;
}

function somethingBefore(at: number, { tokens }: Sentence, inside: (index: number) => boolean): number[] {
  for (let index = at - 1; index >= 0 && inside(index); index -= 1) {
    if (!/^någ(?:on|ot|ra)$/u.test(tokens[index]!.lower)) continue;
    const last = Math.min(at, index + 1 + SOMETHING_WITHIN);
    return tokens.slice(index + 1, last).map((_, step) => index + 1 + step);
  }
  return [];
}

function startsWithOne(word: string, beginnings: readonly string[]): boolean {
  return beginnings.some((one) => word.startsWith(one));
}
