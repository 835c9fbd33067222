/** What the word lists know of a Swedish word: classes of its stem, and of its form when it is a verb. */
import { AUXILIARIES, VERB_CLASSES } from './verbLexicon.data';
import { WORD_CLASSES } from './wordLexicon.data';

export type Tense = 'present' | 'past' | 'supine' | 'infinitive';

/** A verb form: what its verb can assert, its tense, and whether it is an s-form ("införs", "krävdes"). */
export interface VerbForm {
  classes: readonly string[];
  tense: Tense;
  passive: boolean;
}

const list = (text: string): string[] => text.trim().split(/\s+/u);

type Add = (word: string, tense: Tense, passive?: boolean) => void;

/** Infinitive in -a, present in -ar. */
function addAr(infinitive: string, add: Add): void {
  const stem = infinitive.replace(/as?$/u, '');
  const deponent = infinitive.endsWith('s');
  if (!deponent) {
    add(infinitive, 'infinitive');
    add(`${stem}ar`, 'present');
    add(`${stem}ade`, 'past');
    add(`${stem}at`, 'supine');
  }
  add(`${stem}as`, 'present', true);
  add(`${stem}ades`, 'past', true);
  add(`${stem}ats`, 'supine', true);
}

/** Infinitive in -a, present in -er or the bare stem after r, past in -de or, after k, p, t, s and x, -te. */
function addEr(infinitive: string, add: Add): void {
  const stem = infinitive.replace(/as?$/u, '');
  const doubled = /(?:mm|nn)$/u.test(stem) ? stem.slice(0, -1) : stem;
  const past = /[kptsx]$/u.test(stem) ? 'te' : /[^aeiouyåäö]d$/u.test(stem) ? 'e' : 'de';
  add(infinitive, 'infinitive');
  add(/r$/u.test(stem) ? stem : `${stem}er`, 'present');
  add(`${doubled}${past}`, 'past');
  add(`${doubled}t`, 'supine');
  add(/[sx]$/u.test(stem) ? `${stem}es` : `${stem}s`, 'present', true);
  add(`${stem}as`, 'infinitive', true);
  add(`${doubled}${past}s`, 'past', true);
  add(`${doubled}ts`, 'supine', true);
}

function addIrregular(forms: readonly string[], add: Add): void {
  for (let i = 0; i + 3 < forms.length; i += 4) {
    const [infinitive, present, past, supine] = forms.slice(i, i + 4) as [string, string, string, string];
    add(infinitive, 'infinitive');
    add(present, 'present');
    add(past, 'past');
    add(supine, 'supine');
    if (!infinitive.endsWith('s')) {
      // Utsätter: utsätts; ger: ges; drar: dras. Where that is the infinitive too, it is taken for the present.
      add(`${present.replace(/(?<=..)er$|r$/u, '')}s`, 'present', true);
      add(`${infinitive}s`, 'infinitive', true);
      add(`${past}s`, 'past', true);
      add(`${supine}s`, 'supine', true);
    }
  }
}

/** Forms that are oftener another word: "för", "var" as "where", "led" … */
const NOT_VERBS = new Set(['för', 'led', 'sätt', 'möts', 'bär', 'kör']);

function verbForms(): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, { classes: Set<string>; tense: Tense; passive: boolean }>();
  for (const [name, verbs] of Object.entries(VERB_CLASSES)) {
    const add: Add = (word, tense, passive = false) => {
      if (NOT_VERBS.has(word)) return;
      const known = found.get(word);
      // A form that is both tenses ("satt", "lett") keeps the first; its verb's classes add up.
      if (known) known.classes.add(name);
      else found.set(word, { classes: new Set([name]), tense, passive });
    };
    const { ar, er, irregular } = verbs as { ar: string; er?: string; irregular?: string };
    if (irregular) addIrregular(list(irregular), add);
    list(ar).forEach((verb) => addAr(verb, add));
    if (er) list(er).forEach((verb) => addEr(verb, add));
  }
  return new Map(
    [...found].map(([word, { classes, tense, passive }]) => [word, { classes: [...classes], tense, passive }]),
  );
}

const FORMS = verbForms();
const AUXILIARY = new Map(
  Object.entries(AUXILIARIES).flatMap(([name, words]) => list(words).map((word) => [word, name] as const)),
);

const EXACT = new Map<string, string[]>();
const TAILS = new Map<string, string[]>();
for (const [name, stems] of Object.entries(WORD_CLASSES)) {
  for (const entry of list(stems)) {
    const stem = entry.replace(/^-/u, '');
    EXACT.set(stem, [...(EXACT.get(stem) ?? []), name]);
    if (entry.startsWith('-') && stem.length > 2) TAILS.set(stem, [...(TAILS.get(stem) ?? []), name]);
  }
}

const LONGEST = Math.max(...[...EXACT.keys()].map((stem) => stem.length));
/** First three letters of a stem that may end a compound → length of the longest such stem. */
const TAIL_STARTS = new Map<string, number>();
for (const stem of TAILS.keys()) {
  const start = stem.slice(0, 3);
  TAIL_STARTS.set(start, Math.max(TAIL_STARTS.get(start) ?? 0, stem.length));
}
/** Letters that may follow such a stem. */
const TAIL_ENDING = 5;

/** Letters that may follow a stem: none for very short ones, an ending, or a compound's second part for long ones. */
const allowance = (stem: number): number => (stem <= 3 ? 0 : stem === 4 ? 3 : 6);

/** The classes of a word's stem, in lower case; an empty set when it is in no list. */
function findClasses(word: string): ReadonlySet<string> {
  const classes = new Set<string>();
  const { length } = word;
  for (let end = Math.min(length, LONGEST); end >= 2; end--) {
    if (length - end > allowance(end)) continue;
    EXACT.get(word.slice(0, end))?.forEach((name) => classes.add(name));
  }
  for (let start = 2; start + 3 <= length; start++) {
    const from = Math.max(start + 3, length - TAIL_ENDING);
    const initial = TAIL_STARTS.get(word.slice(start, start + 3));
    if (!initial) continue;
    for (let end = Math.min(length, start + initial); end >= from; end--) {
      TAILS.get(word.slice(start, end))?.forEach((name) => classes.add(name));
    }
  }
  return classes;
}

/** The classes of a word in lower case. */
export type WordClasses = (word: string) => ReadonlySet<string>;

/** A reader of word classes that remembers the words it has met: they come again and again in a document. */
export function wordClasses(): WordClasses {
  const known = new Map<string, ReadonlySet<string>>();
  return (word) => {
    let classes = known.get(word);
    if (!classes) known.set(word, (classes = findClasses(word)));
    return classes;
  };
}

/** The verb form that a word in lower case is, or null. */
export const verbForm = (word: string): VerbForm | null => FORMS.get(word) ?? null;

/** The kind of auxiliary or copula that a word in lower case is, or null. */
export const auxiliary = (word: string): string | null => AUXILIARY.get(word) ?? null;
