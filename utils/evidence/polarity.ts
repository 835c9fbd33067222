/** Negations and hedges of a Swedish text: notes beside a passage, never a verdict (evidence.md 3.5). */
import type { Token } from './words';

/** Places of negating and hedging words: offsets in the text, and the index of the (first) token. */
export interface Polarity {
  negations: readonly Place[];
  hedges: readonly Place[];
}
interface Place {
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

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'inte ej icke aldrig ingen inget inga ingenting utan varken knappast saknar saknas saknade nekar nekas nekade avslår avslog ' +
    'avslogs dementerar dementerade förnekar förnekade tillbakavisar avvisar bestrider osant felaktig felaktigt fel undantas slipper'
  ).split(' '),
);

/** Words that hedge as they are. */
const HEDGES: ReadonlySet<string> = new Set(
  (
    'påstås påstår uppges risk risken kan kunde väntas förväntas beräknas bedöms bedömer bedömningen planen planer kanske ' +
    'troligen troligtvis sannolikt tror tro menar anser tycker gissar vill hoppas oklart osäkert enligt ifrågasätter tvivlar'
  ).split(' '),
);
/** Beginnings that hedge in every form. */
const HEDGE_BEGINNINGS =
  'påstådd misstänk befara frukta riskera uppskatta hävda planerar föreslå förslag eventuell rykte utreder utreds överväg'.split(
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
];

/** The negating and the hedging words among a text's tokens. */
export function polarityOf(tokens: readonly Token[]): Polarity {
  const negations: Place[] = [];
  const hedges: Place[] = [];
  tokens.forEach((token, at) => {
    const place = (words: number) => ({ start: token.start, end: tokens[at + words - 1]!.end, at });
    if (NEGATIONS.has(token.lower)) negations.push(place(1));
    const phrase = HEDGE_PHRASES.find((words) => words.every((word, step) => tokens[at + step]?.lower === word));
    if (phrase) hedges.push(place(phrase.length));
    else if (HEDGES.has(token.lower) || HEDGE_BEGINNINGS.some((beginning) => token.lower.startsWith(beginning))) {
      hedges.push(place(1));
    }
  });
  return { negations, hedges };
}
