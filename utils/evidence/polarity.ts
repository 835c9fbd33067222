/** Negations and hedges of a Swedish text: notes beside a passage, never a verdict (evidence.md 3.5). */
import { firstTwo } from '../text/characters';
import type { Token } from './words';

/** Places of negating and hedging words: offsets in the text, and the index of the (first) token. */
export interface Polarity {
  negations: readonly Place[];
  hedges: readonly Hedge[];
}
export interface Hedge extends Place {
  /** source: names who says so ("enligt") · view: says that it is a view ("anser") · doubt: a guess, a risk, a plan, a promise. */
  says: 'source' | 'view' | 'doubt';
}
export interface Place {
  start: number;
  end: number;
  at: number;
}

/** Words that deny outright; the rest of the list only lack or refuse something. */
const DENIALS: ReadonlySet<string> = new Set(
  'inte ej icke aldrig ingen inget inga ingenting varken knappast'.split(' '),
);

/** True for a word that denies outright ("inte"), false for one that lacks, refuses or is without ("saknar", "utan"). */
export function deniesOutright(word: string): boolean {
  return DENIALS.has(word.toLowerCase());
}

/** What denies, lacks, refuses or leaves out, in the forms of the finite verb, the passive and the participles. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'inte ej icke aldrig ingen inget inga ingenting varken knappast ingalunda utan nej ' +
    'saknar saknas saknade saknades saknat saknats uteblir uteblev uteblivit undantas undantogs undantagits undantagna slipper ' +
    'nekar nekas nekade nekades nekat nekats vägrar vägras vägrade vägrat vägrats ' +
    'avslår avslås avslog avslogs avslagit avslagits avslag avstyrker avstyrks avstyrkte avstyrktes avstyrkt avstyrkts ' +
    'avvisar avvisas avvisade avvisades avvisat avvisats förkastar förkastas förkastade förkastades förkastat förkastats ' +
    'avböjer avböjde avböjt nobbar nobbas nobbade nobbades nobbat nobbats underkänner underkänns underkände underkändes underkänt underkänts ' +
    'dementerar dementeras dementerade dementerades dementerat dementerats förnekar förnekas förnekade förnekades förnekat förnekats ' +
    'tillbakavisar tillbakavisas tillbakavisade tillbakavisades tillbakavisat tillbakavisats ' +
    'avfärdar avfärdas avfärdade avfärdades avfärdat avfärdats motbevisar motbevisas motbevisade motbevisat motbevisats ' +
    'bestrider bestrids bestred bestreds bestritt bestridit bestridits motsätter motsatte motsatt ' +
    'avbryts avbröt avbröts avbrutit avbrutits misslyckas misslyckades misslyckats fredas fredades skonas skonades ' +
    'osant falsk falskt felaktig felaktigt ogrundad ogrundat oförändrad oförändrat oförändrade'
  ).split(' '),
);

/** Words that hedge as they are. */
const HEDGES: ReadonlySet<string> = new Set(
  (
    'påstås påstår uppges risk risken kan väntas förväntas beräknas bedöms bedömer bedömningen planen planer kanske ' +
    'troligen troligtvis sannolikt tror tro menar anser tycker gissar vill hoppas oklart oklar osäkert osäker enligt ' +
    'ifrågasätter tvivlar lovar lovade varnar varnade obekräftad obekräftat obekräftade tycks tyder förmodligen möjligen diskuterar diskuteras hoppades prognos prognosen tidigast kallar'
  ).split(' '),
);
/** Of these, those that only say whose view it is. */
const VIEWS: ReadonlySet<string> = new Set('menar anser tycker hävdar hävdade kallar'.split(' '));
/** Beginnings that hedge in every form. */
const HEDGE_BEGINNINGS =
  'påstådd misstänk befara frukta riskera uppskatta hävda planerar föreslå föreslog föreslag förslag eventuell rykte utreder utreds överväg'.split(
    ' ',
  );
/** Two or three words that hedge together. */
const HEDGE_PHRASES: readonly (readonly string[])[] = [
  ['ska', 'ha'],
  ['skall', 'ha'],
  ['skulle', 'kunna'],
  ['kan', 'ha'],
  ['utesluter', 'inte'],
  ['ser', 'över'],
  ['ser', 'nu', 'över'],
  ['vet', 'inte'],
  ['vet', 'ännu', 'inte'],
  ['känner', 'inte', 'till'],
  ['räknar', 'med'],
  ['mål', 'är'],
  ['målet', 'är'],
  ['i', 'begrepp'],
  ['på', 'väg', 'att'],
];
/** Words with which a negation grades or adds, and denies nothing ("inte ens hälften", "inte bara", "inte minst"). */
const GRADING: ReadonlySet<string> = new Set('ens bara minst fullt riktigt sedan mer mindre fler färre'.split(' '));

/** After these a risk is an amount, and nothing unsure. */
const AMOUNTS: ReadonlySet<string> = new Set(
  'lägre högre större mindre ökad ökade minskad minskade dubbelt procents'.split(' '),
);

/** The phrases by their first word, and the first two letters of all that hedges: most words are neither. */
const PHRASES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  HEDGE_PHRASES.map(([first]) => [first!, HEDGE_PHRASES.filter((words) => words[0] === first)]),
);
const BEGINNINGS_BY_TWO: ReadonlyMap<number, readonly string[]> = new Map(
  HEDGE_BEGINNINGS.map((one) => [
    firstTwo(one),
    HEDGE_BEGINNINGS.filter((beginning) => firstTwo(beginning) === firstTwo(one)),
  ]),
);

/** The negating and the hedging words among a text's tokens. */
export function polarityOf(tokens: readonly Token[]): Polarity {
  const negations: Place[] = [];
  const hedges: Hedge[] = [];
  tokens.forEach(({ lower, start }, at) => {
    const place = (words: number) => ({ start, end: tokens[at + words - 1]!.end, at });
    if (NEGATIONS.has(lower) && !GRADING.has(tokens[at + 1]?.lower ?? '') && !ofCondition(at, tokens))
      negations.push(place(1));
    const phrase = PHRASES_BY_FIRST.get(lower)?.find((words) =>
      words.every((word, step) => tokens[at + step]?.lower === word),
    );
    if (phrase) hedges.push({ ...place(phrase.length), says: 'doubt' });
    else if (/^risk(?:en)?$/u.test(lower) && AMOUNTS.has(tokens[at - 1]?.lower ?? '')) return;
    else if (HEDGES.has(lower) || BEGINNINGS_BY_TWO.get(firstTwo(lower))?.some((one) => lower.startsWith(one))) {
      hedges.push({ ...place(1), says: lower === 'enligt' ? 'source' : VIEWS.has(lower) ? 'view' : 'doubt' });
    }
  });
  return { negations, hedges };
}

/** Of a condition, and so no denial: "om inga åtgärder vidtas", "Om smittan inte avtar". */
function ofCondition(at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.lower === 'om' || (at === 2 && tokens[0]!.lower === 'om');
}
