/** Swedish words: tokens with offsets, stems, and how two forms of a word are told to be the same (evidence.md 3.2). */
import { stemmer } from '@orama/stemmers/swedish';
import { DIGIT, endOfRun, WORD } from '../text/characters';

/** A word of a text; offsets are UTF-16, `end` exclusive. */
export interface Token {
  text: string;
  start: number;
  end: number;
  lower: string;
  stem: string;
}

/** Folds a word for comparing: NFKC, lower case, soft hyphens removed. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('\u00ad', '');
}

/** The Snowball stem of a word; the word itself where the stemmer leaves nothing. */
export function stemOf(lower: string): string {
  return stemmer(lower) || lower;
}

/** What is known of the distinct words of a text, by their spelling: kept by the caller, so that each is looked up once. */
export type Spellings = Map<string, { lower: string; stem: string }>;

/** Every run of letters and digits, hyphenated words in their parts. `known`: the spellings met before, added to. */
export function tokens(text: string, known: Spellings = new Map()): Token[] {
  const found: Token[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfRun(text, start, WORD);
    if (end === start) {
      start += 1;
      continue;
    }
    const written = text.slice(start, end);
    const { lower, stem } = spelling(written, known);
    if (lower !== '') found.push({ text: written, start, end, lower, stem });
    start = end;
  }
  return found;
}

/** The stem of a word in lower case, looked up once among the spellings known. */
export function stemIn(lower: string, known: Spellings): string {
  const met = spelling(lower, known);
  return met.lower === lower ? met.stem : stemOf(lower);
}

function spelling(written: string, known: Spellings): { lower: string; stem: string } {
  // A figure has no other form, and most stand once.
  if (endOfRun(written, 0, DIGIT) === written.length) return { lower: written, stem: written };
  const met = known.get(written);
  if (met) return met;
  const lower = foldWord(written);
  const folded = known.get(lower);
  const made = folded?.lower === lower ? folded : { lower, stem: stemOf(lower) };
  known.set(written, made);
  return made;
}

/**
 * Words that say nothing of the matter. Negations and quantities ("inte", "inga", "alla", "fler") are left out of the
 * list on purpose: published lists contain them (evidence.md 6).
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'och att det som en ett i på är av för med till den har de inte_ om han hon men var sig så från vi kan när år_ där nu ' +
    'då vid ur man sin sitt sina efter under också här skulle eller mot hade vad ska skall bli blir blev blivit dem denna ' +
    'detta dessa dess deras hans hennes honom henne jag du ni oss mig dig er ert era vår vårt våra min mitt mina din ditt ' +
    'dina vilket vilken vilka vars hur varför sedan redan bara även än ens över mellan genom utom inom hos per samt dock ' +
    'bland enligt trots medan eftersom därför alltså ju väl nog visst kunde kunnat måste vara varit vore finns fanns funnits ' +
    'få får fick fått göra gör gjorde gjort säger sade sa sagt samma annan annat andra_ sådan sådant sådana både antingen ' +
    'varken_ dels bättre_ ta tar tog tagit kommer kom kommit går gick gått ha haft ge ger gav gett låta låter lät borde bör ' +
    'vill ville velat ännu åt kring utan_ upp ut in ned ner fram bort hit dit hem igen därmed därför dvs tex bl a the of ' +
    'samtidigt dessutom istället stället däremot exempelvis nämligen ändå vare emellertid vidare framför tillsammans_ ' +
    'uppger uppgav uppgett påpekar påpekade påpekat konstaterar konstaterade konstaterat menar menade framhåller framhöll ' +
    'understryker underströk betonar betonade berättar berättade berättat förklarar_ skriver_ ' +
    'själv självt själva egen eget egna olika vissa viss visst något någon några all_ hela hel helt mycket_ mer_ mest_'
  )
    .split(' ')
    .filter((word) => !word.endsWith('_')),
);

/** True for a word that carries no matter by itself. */
export function isStopWord(lower: string): boolean {
  return STOP_WORDS.has(lower);
}

/** Inflections and the commonest derivations: what may remain of a form when two forms share their beginning. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    ' a as ad ade ades ande ar are aren arens ares arna arnas at ats ast aste d da dd dde ddes de des e else elser elsen ' +
    'elserna en ena ende ens er erna ernas ers es et ets het heten heter hets i ig iga igt in ing ingar ingarna ingen ings ' +
    'it its ksam lig liga ligt ler len n na nad nade nas nd ning ningar ningarna ningen nings ns nst or orna ornas ors r ra ras ' +
    're rna rnas rs s sk ska skt st t ta tas te ten tt ts tes tet tion tioner tionen tionerna ande andet'
  ).split(' '),
);

/**
 * How surely a form of the article is the claim's word: 1 same stem · 0.95 common beginning with two endings ·
 * 0.6 the form contains the claim's stem (a compound) · 0.5 the claim's word contains the form's stem, or they share
 * six letters · 0 otherwise. Figures of evidence.md 3.2; as good there as a dictionary's compound splitter.
 */
export function matchStrength(word: Pick<Token, 'lower' | 'stem'>, form: Pick<Token, 'lower' | 'stem'>): number {
  if (word.stem === form.stem || word.lower === form.lower) return 1;
  const common = commonPrefix(word.lower, form.lower);
  const shortest = Math.min(word.lower.length, form.lower.length);
  if (
    common >= 4 &&
    common >= shortest - 2 &&
    ENDINGS.has(word.lower.slice(common)) &&
    ENDINGS.has(form.lower.slice(common))
  ) {
    return 0.95;
  }
  if (word.stem.length >= 5 && form.lower.includes(word.stem)) return 0.6;
  if (form.stem.length >= 5 && word.lower.includes(form.stem)) return 0.5;
  if (common >= 6) return 0.5;
  return 0;
}

/** The strength from which two words are forms of the same one. */
export const SAME_WORD = 0.95;

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
