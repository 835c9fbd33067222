/** Negations and hedges of a Swedish text: notes beside a passage, never a verdict (evidence.md 3.5). */
import { firstTwo } from '../text/characters';
import {
  AMOUNTS,
  ANSWERING,
  CONTINUING_PHRASES,
  DENIALS,
  EQUAL_PHRASES,
  GRADING,
  HEDGE_BEGINNINGS,
  HEDGE_PHRASES,
  HEDGES,
  REFUSALS,
  REFUSING_PHRASES,
  NOT_YET,
  REPORTS,
  RESTRICTING,
  SPARING,
  SPARING_PHRASES,
  STOPS,
  UNKNOWN_PHRASES,
  VIEWS,
  WISH_PHRASES,
} from './polarity.data';
import { phrasesByFirst, phraseAt } from './phrases';
import type { Token } from './words';

/** Places of negating and hedging words: offsets in the text, and the index of the (first) token. */
export interface Polarity {
  negations: readonly Place[];
  /** What denies only a claim of a certain kind: a refusal ("inga invändningar"), an end ("som vanligt") or a difference ("lika bra som"). */
  partial: readonly PartialDenial[];
  hedges: readonly Hedge[];
}
export interface PartialDenial extends Place {
  denies: 'refusal' | 'end' | 'difference';
}
export interface Hedge extends Place {
  /**
   * source: names who says so ("enligt") · view: says that it is a view ("anser") · wish: that someone wants it ("vill") ·
   * doubt: a guess, a risk, a plan, a promise · unknown: that it is not known ("går inte att säga") · thing: what is not yet by its name ("förslaget") · coming: it is to be
   * ("ska byggas"), which is less only than to say that it has been.
   */
  says: 'source' | 'view' | 'wish' | 'doubt' | 'unknown' | 'thing' | 'coming';
  /** An offset in the clause that it hedges, where that is not its own ("…, om staten betalar"). */
  of?: number;
}
export interface Place {
  start: number;
  end: number;
  at: number;
}

/** What else a claim says of itself: whether it reports what someone says or wants, and of what time it tells. */
export interface Stance {
  reports: boolean;
  /** It says that something was or has been, and not that it is to be. */
  past: boolean;
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const OUTRIGHT = wordsOf(DENIALS);
const NEGATIONS = wordsOf(`${DENIALS} ${REFUSALS} ${STOPS}`);
const NEGATION_PHRASES = phrasesByFirst(REFUSING_PHRASES);
const UNKNOWNS = phrasesByFirst(UNKNOWN_PHRASES);
const CONTINUES = phrasesByFirst(CONTINUING_PHRASES);
const EQUALS = phrasesByFirst(EQUAL_PHRASES);
const SPARING_BY_PHRASE = phrasesByFirst(SPARING_PHRASES);
const ANSWERS = wordsOf(ANSWERING);
const GRADES = wordsOf(GRADING);
const HEDGING = wordsOf(HEDGES);
const HEDGING_PHRASES = phrasesByFirst(HEDGE_PHRASES);
const WISHING_PHRASES = phrasesByFirst(WISH_PHRASES);
const NOT_YETS = wordsOf(NOT_YET);
const OWN_VIEW = wordsOf(VIEWS);
const AMOUNT = wordsOf(AMOUNTS);
const STOPPING = wordsOf(STOPS);
const SPARES = wordsOf(SPARING);
const RESTRICTS = wordsOf(RESTRICTING);
const REPORTING = wordsOf(REPORTS);

/** How far behind its denial "förrän" may stand. */
const UNTIL_WITHIN = 10;

/** How far behind a denial what is not answered stands ("vill inte bli intervjuad"). */
const ANSWERS_WITHIN = 4;

/** How far before "som planerat" the "så" of a comparison stands. */
const COMPARED_WITHIN = 4;
/** How far before the sign that there is none of its denial stands ("har inte funnit några tecken på"). */
const SIGN_WITHIN = 4;
/** How far behind "ska ha kommit" the word of a date by which stands. */
const DUE_WITHIN = 5;

/** The beginnings by their first two letters: most words have neither. */
const BEGINNINGS_BY_TWO: ReadonlyMap<number, readonly string[]> = beginningsByTwo();

function beginningsByTwo(): Map<number, string[]> {
  const byTwo = new Map<number, string[]>();
  for (const one of HEDGE_BEGINNINGS.split(' ')) byTwo.set(firstTwo(one), [...(byTwo.get(firstTwo(one)) ?? []), one]);
  return byTwo;
}

/** True for a word that denies outright ("inte"), false for one that lacks, refuses or is without ("saknar", "utan"). */
export function deniesOutright(word: string): boolean {
  return OUTRIGHT.has(word.toLowerCase());
}

/** True for a word that says of its matter what it does to it ("pausat"), and not only that something is not. */
export function stops(word: string): boolean {
  return STOPPING.has(word.toLowerCase());
}

/** True for a word that spares something ("undantas"), and so denies its end too. */
export function spares(word: string): boolean {
  return SPARES.has(word.toLowerCase()) || /^klara\p{L}* sig/iu.test(word);
}

/** True where one of the words restricts what the others affirm ("bara", "högst"). */
export function restricted(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => RESTRICTS.has(lower));
}

/** The negating and the hedging words among a text's tokens. */
export function polarityOf(tokens: readonly Token[]): Polarity {
  const negations: Place[] = [];
  const partial: PartialDenial[] = [];
  const hedges: Hedge[] = [];
  let denyingFrom = 0;
  tokens.forEach((_, at) => {
    const hedge = hedgeAt(at, tokens);
    if (hedge) hedges.push(hedge);
    // "Går inte att säga" denies nothing but that it is known.
    if (hedge?.says === 'unknown') denyingFrom = tokens.findIndex(({ end }) => end === hedge.end) + 1;
    if (at < denyingFrom) return;
    const part = partialAt(at, tokens);
    if (part) {
      partial.push(part);
      denyingFrom = at + 1;
      return;
    }
    const denying = denyingWords(at, tokens);
    if (denying > 0) negations.push(placeOf(at, denying, tokens));
  });
  return { negations, partial, hedges };
}

function partialAt(at: number, tokens: readonly Token[]): PartialDenial | null {
  const refusal = phraseAt(SPARING_BY_PHRASE, at, tokens);
  if (refusal > 0) return { ...placeOf(at, refusal, tokens), denies: 'refusal' };
  const equal = phraseAt(EQUALS, at, tokens);
  // "Inte lika bra": that is a difference.
  if (equal > 0 && !isDeniedEqual(at, tokens)) return { ...placeOf(at, equal, tokens), denies: 'difference' };
  // "Dubbelt så dyr som planerat": it is not.
  if (tokens.slice(Math.max(0, at - COMPARED_WITHIN), at).some(({ lower }) => lower === 'så')) return null;
  const end = phraseAt(CONTINUES, at, tokens);
  return end > 0 ? { ...placeOf(at, end, tokens), denies: 'end' } : null;
}

/** "inte lika bra", "inte riktigt samma": of the words that say two alike, those that a denial stands before. */
function isDeniedEqual(at: number, tokens: readonly Token[]): boolean {
  return [1, 2].some((back) => OUTRIGHT.has(tokens[at - back]?.lower ?? ''));
}

/** What a claim says of itself besides (`Stance`). */
export function stanceOf(tokens: readonly Token[], { hedges }: Polarity): Stance {
  const reports = tokens.some(({ lower }) => REPORTING.has(lower));
  const coming = hedges.some(({ says }) => says === 'coming' || says === 'doubt' || says === 'unknown');
  return { reports, past: !coming && tokens.some(({ lower }, at) => isPast(lower, tokens[at + 1]?.lower ?? '')) };
}

function placeOf(at: number, words: number, tokens: readonly Token[]): Place {
  return { start: tokens[at]!.start, end: tokens[at + words - 1]!.end, at };
}

/** How many words from `at` on deny something together; 0 where none does. */
function denyingWords(at: number, tokens: readonly Token[]): number {
  const { lower } = tokens[at]!;
  const phrase = phraseAt(NEGATION_PHRASES, at, tokens);
  if (phrase > 0) return phrase;
  // "Få patienter …", but "få vård".
  if (at === 0 && lower === 'få') return 1;
  if (!NEGATIONS.has(lower) || GRADES.has(tokens[at + 1]?.lower ?? '') || ofCondition(at, tokens)) return 0;
  if (lower === 'utan' && deniedBefore(at, tokens)) return 0;
  return undoes(at, tokens) || untilThen(at, tokens) || getsNoAnswer(at, tokens) ? 0 : 1;
}

/** "öppnar inte förrän i maj": it does, then; "ingen avled utan smärtlindring": all had it. */
function untilThen(at: number, tokens: readonly Token[]): boolean {
  const denial = tokens[at]!.lower;
  if (!OUTRIGHT.has(denial)) return false;
  const behind = tokens.slice(at + 1, at + UNTIL_WITHIN);
  return behind.some(({ lower }) => lower === 'förrän' || (lower === 'utan' && /^ing/u.test(denial)));
}

/** "inte A utan B" says that it is B, "ingen A utan B" that A has B. */
function deniedBefore(at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, at - UNTIL_WITHIN), at).some(({ lower }) => OUTRIGHT.has(lower));
}

/** "Vill inte kommentera": of the one who is asked, and of nothing that is told. */
function getsNoAnswer(at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(at + 1, at + ANSWERS_WITHIN).some(({ lower }) => ANSWERS.has(lower));
}

/** "inte sällan", "ingen brist": two that undo each other. */
function undoes(at: number, tokens: readonly Token[]): boolean {
  const undone = (first: number) => {
    const [one, other] = [tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? ''];
    return OUTRIGHT.has(one) && ((NEGATIONS.has(other) && !OUTRIGHT.has(other)) || /^brist(?:en)?$/u.test(other));
  };
  return undone(at) || undone(at - 1);
}

/** Of a condition, and so no denial: "om inga åtgärder vidtas", "Om smittan inte avtar". */
function ofCondition(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at - 1]?.lower === 'om' || (at === 2 && tokens[0]!.lower === 'om')) return true;
  return at === 2 && VERB_FIRST.has(tokens[0]!.lower) && tokens[1]!.lower === 'man';
}

/** "Får man inte behålla det": a condition told by the verb that stands first. */
const VERB_FIRST: ReadonlySet<string> = new Set(['får', 'har', 'gör', 'vill', 'hinner', 'lyckas', 'betalar']);

function hedgeAt(at: number, tokens: readonly Token[]): Hedge | null {
  const { lower, start } = tokens[at]!;
  const unknown = phraseAt(UNKNOWNS, at, tokens);
  if (unknown > 0) return { ...placeOf(at, unknown, tokens), says: 'unknown' };
  const phrase = phraseAt(HEDGING_PHRASES, at, tokens);
  if (phrase > 0 && isSign(lower) && isDeniedBefore(at, tokens)) return null;
  if (phrase > 0 && !(lower === 'skulle' && wouldNot(at, tokens)) && !dueBy(at + phrase, tokens))
    return { ...placeOf(at, phrase, tokens), says: 'doubt' };
  const wish = phraseAt(WISHING_PHRASES, at, tokens);
  if (wish > 0) return { ...placeOf(at, wish, tokens), says: 'wish' };
  // "…, om staten betalar", "Om staten betalar, …": of what stands before or after it.
  if (lower === 'om' && at > 0 && tokens[at - 1]!.end === start - 2)
    return { ...placeOf(at, 1, tokens), says: 'doubt', of: tokens[at - 1]!.start };
  if (lower === 'om' && at === 0) {
    const main = tokens.findIndex((token, index) => index > 0 && token.start === tokens[index - 1]!.end + 2);
    if (main > 0) return { ...placeOf(at, 1, tokens), says: 'doubt', of: tokens[main]!.start };
  }
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'ska' || lower === 'skall') return { ...placeOf(at, 1, tokens), says: 'coming' };
  if (lower === 'kommer' && next === 'att') return { ...placeOf(at, 2, tokens), says: 'coming' };
  if (/^risk(?:en)?$/u.test(lower) && AMOUNT.has(tokens[at - 1]?.lower ?? '')) return null;
  // What cannot be is denied.
  if (lower === 'kan' && (OUTRIGHT.has(next) || OUTRIGHT.has(tokens[at - 1]?.lower ?? ''))) return null;
  if (!HEDGING.has(lower) && !BEGINNINGS_BY_TWO.get(firstTwo(lower))?.some((one) => lower.startsWith(one))) return null;
  // Who may propose has proposed nothing.
  if (lower === 'föreslå') return null;
  // "vill inte", "tror inte": a denial too.
  if (DENIED_WITH.test(next)) return null;
  const says = kindOf(lower);
  // "inga planer", "inget sådant förslag": there are none.
  if (says === 'thing' && [1, 2].some((back) => OUTRIGHT.has(tokens[at - back]?.lower ?? ''))) return null;
  // "Köerna växer, hävdar facket": of what stands before it.
  const after = says === 'view' && at > 0 && tokens[at - 1]!.end === start - 2;
  return { ...placeOf(at, 1, tokens), says, ...(after ? { of: tokens[at - 1]!.start } : {}) };
}

/** A sign or a hope: where there is none, that is denied, and not doubted ("inte funnit några tecken på"). */
function isSign(lower: string): boolean {
  return /^(?:teck|signal|indik|indic|antydn|förhoppn|förvänt|målsättn|avsikt)/u.test(lower);
}

function isDeniedBefore(at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, at - SIGN_WITHIN), at).some(({ lower }) => OUTRIGHT.has(lower));
}

/** "ingen skulle påstå" denies; "tanken var att han skulle få" and "skulle ha opererats" tell of what was. */
function wouldNot(at: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return before.some((word) => word === 'att' || OUTRIGHT.has(word)) || tokens[at + 1]!.lower === 'ha';
}

/** "Svaren ska ha kommit in senast i mars": a date by which, and no hearsay. */
function dueBy(from: number, tokens: readonly Token[]): boolean {
  if (tokens[from - 2]?.lower !== 'ha') return false;
  return tokens.slice(from, from + DUE_WITHIN).some(({ lower }) => /^(?:senast|före|innan)$/u.test(lower));
}

const DENIED_WITH = /^(?:inte|ej|aldrig|ingen|inget|inga)$/u;

function kindOf(lower: string): Hedge['says'] {
  if (lower === 'enligt') return 'source';
  if (lower === 'vill') return 'wish';
  if (OWN_VIEW.has(lower)) return 'view';
  return NOT_YETS.has(lower) ? 'thing' : 'doubt';
}

/** "byggde", "infördes", "har infört": of the regular verbs, which most are. */
function isPast(lower: string, next: string): boolean {
  if (/^(?:har|hade)$/u.test(lower)) return /.{2}t(?:s)?$/u.test(next) && next !== 'ett';
  return (
    !/[ae]nde$/u.test(lower) && /.{3}(?:ade|ades|erade|[^aeiouyåäö]de|[^aeiouyåäö]des|[kpst]te|[kpst]tes)$/u.test(lower)
  );
}
