/** What a Swedish sentence asserts of what: its main finite verb, the verb's subject, and what stands as complement. */
import { auxiliary, verbForm, type Tense, type VerbForm, type WordClasses } from './lexicon';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const DETERMINERS = set(
  'en ett den det de denna detta dessa sin sitt sina vår vårt våra deras dess hans hennes någon något några alla ' +
    'många flera vissa olika båda stora mycket så fler andra samtliga',
);
/** Of those, the ones that are often a subject of their own, right before its verb. */
const ALONE = set('det detta de den alla dessa många flera vissa andra samtliga');
const PREPOSITIONS = set(
  'i på av till från med för om hos vid under över mellan efter före genom utan mot inom utanför bland kring enligt per ' +
    'trots utöver utom sedan bakom inför runt via gällande avseende angående beträffande vad ur åt',
);
/** Words that open a sentence as an adverbial, so that the subject follows the verb. */
const ADVERBS = set(
  'därför därmed således alltså följaktligen sålunda därigenom dessutom vidare samtidigt också även däremot dock likaså ' +
    'emellertid tvärtom ändå här där då nu idag numera nyligen tidigare hittills redan fortfarande tyvärr självklart ' +
    'naturligtvis givetvis dessvärre förhoppningsvis sannolikt kanske särskilt bland framför inte ofta ibland sällan sedan ' +
    'först sist slutligen avslutningsvis sammantaget sammanfattningsvis istället likväl härigenom härmed ytterligare ' +
    'årligen snarare konkret internationellt historiskt formellt förvisso exempelvis sen senast därutöver därtill så allra ' +
    'extra framöver likaledes dels bara endast visserligen faktum egentligen utöver',
);
/** Words that open a subordinate clause at a sentence's beginning, and within it. */
const SUBORDINATORS = set('om när då eftersom medan innan sedan trots fastän även såvida ifall ju oavsett så att');
const OPENING =
  /^(?:för att|genom att|i och med att|trots att|utan att|på grund av att|mot bakgrund av att)(?![\p{L}])/u;
const MARKERS = set(
  'som att vilket vilka vilken eftersom medan när där hur vad varför varav varvid huruvida vars då om innan',
);
/** Markers that are oftener something else unless a comma or a verb stands before them. */
const UNSURE_MARKERS = set('om då när där innan hur vad');
const NEGATIONS = set('inte ej aldrig knappast varken');
/** Words between a copula and its complement. */
const BETWEEN = set(
  'inte ej också även dock därför därmed alltså dessutom emellertid redan alltid aldrig ofta nu idag i dag mycket oerhört ' +
    'så väldigt ytterst extremt helt särskilt av ännu fortfarande ju bara därutöver således samtidigt mer än en ett den ' +
    'det tyvärr naturligtvis självklart givetvis alltför minst framför allt synnerligen dels såväl både',
);
const ARTICLE_BEFORE_WATER = set('en ett fjärde femte tredje tionde');

/** Kinds of subject in the word lists, the more telling ones first. */
const SUBJECTS = 'own party gov body document law quantity measure group problem cause proposal value abroad'.split(
  ' ',
);
const COMPLEMENTS = 'cause badness goodness value proposal problem measure comparison quantity law body document'.split(
  ' ',
);
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    it: 'det',
    this: 'detta denna',
    they: 'de dessa den han hon hen',
    one: 'man en alla ingen inget inga var',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

export interface Predicate {
  /** Kind of the finite main verb: an auxiliary's name, "verb", or "none". */
  finite: string;
  /** Classes of the verb that carries the meaning, after auxiliaries. */
  classes: readonly string[];
  tense: Tense | 'none';
  passive: boolean;
  negated: boolean;
  /** Kind of subject: one of the lists', a pronoun's, "name", "number", "clause", "other", or "none". */
  subject: string;
  /** Kind of complement after a copula: one of the lists', "participle", "other", or "none" where there is no copula. */
  complement: string;
  /** What stands before the main verb: "subject", "adverb", "phrase", "clause", "verb" (nothing), or "none". */
  fronted: string;
  /** Kinds of finite verb in the other clauses, "verb" with its tense. */
  others: readonly string[];
}

interface Token {
  word: string;
  lower: string;
}

const isWord = ({ lower }: Token): boolean => /^[\p{L}\d]/u.test(lower);

/** Kind of finite verb at a place, or null: forms after a determiner or a preposition are nouns and participles. */
function finiteAt(tokens: readonly Token[], at: number): string | null {
  const { lower, word } = tokens[at]!;
  const previous = at > 0 ? tokens[at - 1]!.lower : '';
  const kind = auxiliary(lower);
  if (kind !== null) return lower === 'var' && ARTICLE_BEFORE_WATER.has(tokens[at + 1]?.lower ?? '') ? null : kind;
  const form = verbForm(lower);
  if (!form || form.tense === 'infinitive' || form.tense === 'supine') return null;
  if (at > 0 && /^\p{Lu}/u.test(word)) return null;
  if (DETERMINERS.has(previous) && !ALONE.has(previous)) return null;
  if (/[adt](?:de|da|te|ta|e)$/u.test(lower) && form.tense === 'past') {
    if (PREPOSITIONS.has(previous) || /^(?:de|den|det|dessa|och|mer|allt|kraftigt)$/u.test(previous)) return null;
  }
  return 'verb';
}

/** Whether the token opens a subordinate clause within a sentence. */
function isMarker(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (at === 0 || !MARKERS.has(lower)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'att' && (verbForm(next)?.tense === 'infinitive' || NEGATIONS.has(next))) return false;
  const previous = tokens[at - 1]!.lower;
  return !UNSURE_MARKERS.has(lower) || previous === ',' || previous === 'även' || finiteAt(tokens, at - 1) !== null;
}

/** Index of the main finite verb, −1 when none is known; the other finite verbs; whether a clause stands first. */
function mainVerb(tokens: readonly Token[]): { at: number; others: number[]; clauseFirst: boolean } {
  const opening = tokens.slice(0, 6).map(({ lower }) => lower);
  const clauseFirst = SUBORDINATORS.has(opening[0] ?? '') || OPENING.test(opening.join(' '));
  // "För att minska kön …" holds an infinitive only; "Trots att kön minskade …" a finite verb that is not the main one.
  const infinitive = verbForm(opening[opening.indexOf('att') + 1] ?? '')?.tense === 'infinitive';
  let sub = clauseFirst && !infinitive;
  let lastSub = false;
  const found: { at: number; sub: boolean }[] = [];
  tokens.forEach((token, at) => {
    if (!isWord(token)) {
      if (lastSub || found.length === 0) sub = false;
    } else if (isMarker(tokens, at)) {
      sub = true;
    } else if (finiteAt(tokens, at) !== null) {
      // "… som är ung och har …": a verb joined to a subordinate one is subordinate too.
      lastSub = sub || (lastSub && /^(?:och|eller|samt)$/u.test(tokens[at - 1]?.lower ?? ''));
      found.push({ at, sub: lastSub });
      sub = false;
    }
  });
  const main = found.find((verb) => !verb.sub) ?? found[0];
  return { at: main?.at ?? -1, others: found.filter((verb) => verb !== main).map(({ at }) => at), clauseFirst };
}

/** Kind of the noun phrase that the tokens begin with. */
function subjectOf(tokens: readonly Token[], classesOf: WordClasses): string {
  const ends = tokens
    .slice(0, 9)
    .findIndex(
      (token, i) => i > 0 && (!isWord(token) || MARKERS.has(token.lower) || (i > 1 && PREPOSITIONS.has(token.lower))),
    );
  const phrase = tokens.slice(0, ends < 0 ? 9 : ends);
  const first = phrase[0];
  if (!first) return 'none';
  if (first.lower === 'att') return 'clause';
  const pronoun = PRONOUNS.get(first.lower);
  if (pronoun && (phrase.length === 1 || first.lower === 'det')) return pronoun;
  const classes = new Set(phrase.flatMap(({ lower }) => [...classesOf(lower)]));
  const kind = SUBJECTS.find((name) => classes.has(name));
  if (kind) return kind;
  if (pronoun === 'this') return pronoun;
  if (phrase.some(({ lower }) => /^\d/u.test(lower))) return 'number';
  if (phrase.some(({ word }, i) => i > 0 && /^\p{Lu}/u.test(word))) return 'name';
  return pronoun ?? 'other';
}

/** Kind of complement in the words after a copula. */
function complementOf(after: readonly Token[], fronted: string, classesOf: WordClasses): string {
  const words = after
    .filter((token) => isWord(token) && !BETWEEN.has(token.lower))
    .slice(0, fronted === 'subject' ? 3 : 5)
    .map(({ lower }) => ({ lower, classes: classesOf(lower) }));
  const kind = COMPLEMENTS.find((name) => words.some(({ classes }) => classes.has(name)));
  if (kind) return kind;
  return words.slice(0, 2).some(({ lower, classes }) => classes.size === 0 && /.{3}(?:ade|en|na|[dt])$/u.test(lower))
    ? 'participle'
    : 'other';
}

/** The verb that carries the meaning: the main one, or what an auxiliary before it asks for. */
function meaningOf(finite: string, verb: string, after: readonly Token[]): VerbForm | null {
  if (finite === 'verb') return verbForm(verb);
  if (/^(?:be|were|wereBe)$/u.test(finite)) return null;
  const wanted: Tense = finite === 'have' || finite === 'had' ? 'supine' : 'infinitive';
  for (const { lower } of after.slice(0, 9)) {
    const form = verbForm(lower);
    if (form && (form.tense === wanted || (wanted === 'infinitive' && form.passive))) return form;
  }
  return null;
}

const NOTHING: Predicate = {
  finite: 'none',
  classes: [],
  tense: 'none',
  passive: false,
  negated: false,
  subject: 'none',
  complement: 'none',
  fronted: 'none',
  others: [],
};

/** The sentence's predicate, with `classesOf` its words; "none" where no verb is known. Linear in its length. */
export function predicateOf(text: string, classesOf: WordClasses): Predicate {
  const tokens = [...text.matchAll(/\p{L}+(?:[-:’]\p{L}+)*|\d+(?:[\s.,]\d+)*|[,;:–]/gu)].map(([word]) => ({
    word,
    lower: word.toLowerCase(),
  }));
  const { at, others, clauseFirst } = mainVerb(tokens);
  if (at < 0) return { ...NOTHING, subject: subjectOf(tokens, classesOf) };
  const finite = finiteAt(tokens, at)!;
  const first = tokens[0]!.lower;
  const before = PREPOSITIONS.has(first) ? 'phrase' : ADVERBS.has(first) ? 'adverb' : 'subject';
  const fronted = at === 0 ? 'verb' : clauseFirst ? 'clause' : before;
  const after = tokens.slice(at + 1);
  const subjectFrom = fronted === 'subject' ? tokens.slice(0, at) : after.filter(({ lower }) => lower !== 'sig');
  const form = meaningOf(finite, tokens[at]!.lower, after);
  const copula =
    /^(?:be|were|wereBe|become)$/u.test(finite) ||
    after.slice(0, 4).some(({ lower }) => /^(?:vara|bli|varit|blivit)$/u.test(lower));
  return {
    finite,
    classes: form?.classes ?? [],
    tense: finite === 'verb' ? (form?.tense ?? 'none') : finite === 'were' || finite === 'had' ? 'past' : 'present',
    passive: form?.passive ?? false,
    negated: NEGATIONS.has(first) || after.slice(0, 6).some(({ lower }) => NEGATIONS.has(lower)),
    subject: first === 'att' ? 'clause' : subjectOf(subjectFrom, classesOf),
    complement: copula ? complementOf(after, fronted, classesOf) : 'none',
    fronted,
    others: others.map((place) => {
      const kind = finiteAt(tokens, place)!;
      return kind === 'verb' ? `verb ${verbForm(tokens[place]!.lower)?.tense ?? 'none'}` : kind;
    }),
  };
}
