/** What the need-of-source model looks at: named features of a sentence and of its neighbours. */
import { stemmer } from '@orama/stemmers/swedish';
import { wordClasses, type WordClasses } from './lexicon';
import { assertionOf, neighbourFeatures, predicateFeatures, type Assertion } from './predicateFeatures';
import { reasonsIn } from './reasons';
import { shapeFeatures } from './shapeFeatures';
import type { Reason } from './types';

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');

/** Word lists, each a feature of its own. Chosen from cases/need/RUBRIC.md and evidence.md 5. */
const LISTS: Readonly<Record<string, RegExp>> = {
  wish: word(
    'vill|önskar|hoppas|vilja|strävar|föreslår|yrkar|förespråkar|verka för|ser gärna|värna|uppmuntra\\p{L}*|främja\\p{L}*|stärka|säkerställa|möjliggöra',
  ),
  opinion: word(
    'viktig\\p{L}*|rimlig\\p{L}*|orimlig\\p{L}*|självklar\\p{L}*|anser|menar|tycker|tror|avgörande|centralt|nödvändig\\p{L}*|angeläg\\p{L}*|oacceptabel\\p{L}*|acceptabel\\p{L}*|tragisk\\p{L}*|självfallet|naturligtvis|tyvärr|glädjande|bekymmer\\p{L}*|oroande|orättvis\\p{L}*|fel|rätt väg|rätt riktning|bra|dålig\\p{L}*|god|gott|goda|fantastisk\\p{L}*|värdefull\\p{L}*|värt|förödande|märklig\\p{L}*|obegriplig\\p{L}*|givetvis|uppenbar\\p{L}*|tydlig\\p{L}*|lämplig\\p{L}*|allvarlig\\p{L}*|absurd\\p{L}*|skam\\p{L}*',
  ),
  we: word('vi|vår|vårt|våra|oss|jag|min|mitt|mig'),
  ourParty: word(
    'kristdemokrat\\p{L}*|moderat\\p{L}*|centerpartiet|sverigedemokrat\\p{L}*|socialdemokrat\\p{L}*|vänsterpartiet|miljöpartiet|liberalerna|partiet',
  ),
  therefore: word('därför|således|alltså|därmed|följaktligen|med anledning|sålunda'),
  purpose: word('för att|i syfte att|så att'),
  condition: word('om|ifall|såvida|så länge|oavsett'),
  negation: word('inte|ej|ingen|inget|inga|aldrig|varken|utan'),
  year: /(?<!\d)(?:19|20)\d\d(?!\d)/u,
  time: word(
    'idag|i dag|nyligen|förra året|i år|sedan|redan|tidigare|under (?:året|åren)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|talet|varje år|årligen|per år',
  ),
  money: word('kronor|kr|mkr|miljoner|miljarder|euro|dollar|kostnad\\p{L}*'),
  percent: /\d\s?%|procent/iu,
  amount: word(
    'många|flera|få|antal\\p{L}*|majoritet\\p{L}*|andel\\p{L}*|ofta|sällan|vanlig\\p{L}*|merparten|hälften|stor del|de flesta|mest',
  ),
  example: word('exempelvis|till exempel|t\\.ex|bland annat|bl\\.a|såsom|framför allt|främst'),
  abroad: word(
    'Sverige|Sveriges|svensk\\p{L}*|landet|världen|EU|Europa|Norge|Danmark|Finland|Tyskland|USA|internationell\\p{L}*|länder',
  ),
  future: word('framtid\\p{L}*|framöver|på sikt|långsiktig\\p{L}*|kommande|i stället|istället'),
  rhetoric:
    /[!]|(?<!\p{L})(?:det är dags|det är hög tid|inte bara|utan också|ju|faktiskt|verkligen|absolut|bara)(?!\p{L})/iu,
  startsWithDemand: /^(?:Därför|Vi|Jag|Regeringen bör|Det är|Detta är|Att)(?!\p{L})/u,
  startsWithThis: /^(?:Det|Detta|Dessa|Den|De|Här|Där|Då)(?!\p{L})/u,
  parenthesis: /\(/u,
  colon: /:/u,
  quote: /[”“"»]/u,
  question: /\?/u,
  /** What the law or a rule demands is a fact, whatever its "ska". */
  rule: /(?<!\p{L})(?:lag(?:en|ar)?|\p{L}+lagen|regel\p{L}*|krav(?:et|en)?|direktiv\p{L}*|rätt(?:en|ighet\p{L}*)?|tillåt\p{L}*|förbjud\p{L}*|skyldig\p{L}*|läroplan\p{L}*|bestämmelse\p{L}*|föreskrift\p{L}*|uppdrag(?:et)?|ansvar(?:ar|et)?)(?!\p{L})/iu,
  weKnow: /(?<!\p{L})vi\s+(?:vet|ser|har\s+sett|kan\s+konstatera|noterar)(?!\p{L})/iu,
};

/** How much each kind of feature weighs before training: fewer and surer ones more (tests/score/train-need.ts). */
const SCALE = {
  own: 0.7,
  neighbour: 0.21,
  words: 3,
  stems: 2,
  pairs: 3,
  start: 0.5,
  shape: 0.35,
  predicate: 0.5,
  neighbourPredicate: 0.25,
};

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const TOKEN = /\p{L}+(?:-\p{L}+)*|\d+|[^\s\p{L}\d]/gu;
const YEAR = /^(?:19|20)\d\d$/u;

/** Where a sentence stands among its document's body sentences. */
export interface Surroundings {
  before: string | null;
  after: string | null;
  /** 0 for the first sentence of the body, near 1 for the last. */
  place: number;
}

/** The features that are lists of words, reasons and measures; values 0–1 or so. */
function listed(text: string, reasons: readonly Reason[]): Map<string, number> {
  const features = new Map<string, number>();
  for (const [name, pattern] of Object.entries(LISTS)) if (pattern.test(text)) features.set(name, 1);
  for (const reason of reasons) features.set(`reason:${reason}`, 1);
  const words = text.match(WORD) ?? [];
  features.set('length', Math.min(1.5, Math.log1p(words.length) / 3));
  features.set('digits', Math.min(1, (text.match(/\d+/gu) ?? []).length / 4));
  features.set('capitals', Math.min(1, (text.slice(1).match(/(?<=[\p{Ll},] )\p{Lu}/gu) ?? []).length / 4));
  features.set('longWords', words.length ? words.filter((token) => token.length > 10).length / words.length : 0);
  return features;
}

/** Takes one feature of a sentence. */
export type Emit = (name: string, value: number) => void;

/** A feature's name with something before it, made once: the same few come in every sentence. */
function prefixed(prefix: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let full = known.get(name);
    if (full === undefined) known.set(name, (full = prefix + name));
    return full;
  };
}

const plainToken = (token: string): string => (/^\d/u.test(token) ? (YEAR.test(token) ? '<år>' : '<tal>') : token);

/** Words, stems, pairs of words and the first words, each present one sharing the sentence's length. */
function lexical(text: string, { asWord, asStem, stemOf }: Readings, emit: Emit): void {
  const lower = text.toLowerCase();
  const tokens = (lower.match(TOKEN) ?? []).map(plainToken);
  const shared = (items: readonly string[], scale: number, name: (item: string) => string): void => {
    const distinct = new Set(items);
    const value = scale / Math.sqrt(Math.max(6, distinct.size));
    for (const item of distinct) emit(name(item), value);
  };
  shared(tokens, SCALE.words, asWord);
  shared((lower.match(WORD) ?? []).map(stemOf), SCALE.stems, asStem);
  shared(
    tokens.slice(1).map((token, i) => `b:${tokens[i]} ${token}`),
    SCALE.pairs,
    (pair) => pair,
  );
  if (tokens[0]) emit(`S1:${tokens[0]}`, SCALE.start);
  if (tokens[1]) emit(`S2:${tokens[0]} ${tokens[1]}`, SCALE.start);
}

/** A sentence read once, for itself and as its neighbours' neighbour. */
export interface Read {
  reasons: readonly Reason[];
  assertion: Assertion;
  listed: ReadonlyMap<string, number>;
}

/** What a document's sentences and words were found to be, by their text: kept by the caller, so that each is read once. */
export interface Readings {
  sentences: Map<string, Read>;
  words: WordClasses;
  stemOf: (word: string) => string;
  /** Names of features made of a word, of a stem, and of a neighbour's feature. */
  asWord: (token: string) => string;
  asStem: (stem: string) => string;
  asPrevious: (name: string) => string;
  asNext: (name: string) => string;
}

/** Nothing read yet. */
export function newReadings(): Readings {
  const stems = new Map<string, string>();
  return {
    sentences: new Map(),
    words: wordClasses(),
    stemOf: (word) => {
      let stem = stems.get(word);
      if (stem === undefined) stems.set(word, (stem = stemmer(word)));
      return stem;
    },
    asWord: prefixed('w:'),
    asStem: prefixed('s:'),
    asPrevious: prefixed('p'),
    asNext: prefixed('n'),
  };
}

function read(text: string, readings: Readings): Read {
  const known = readings.sentences.get(text);
  if (known) return known;
  const reasons = reasonsIn(text);
  const made = { reasons, assertion: assertionOf(text, readings.words), listed: listed(text, reasons) };
  readings.sentences.set(text, made);
  return made;
}

/** Emits all features of a sentence with its surroundings, each once. */
export function featuresOf(text: string, { before, after, place }: Surroundings, readings: Readings, emit: Emit): void {
  lexical(text, readings, emit);
  const own = read(text, readings);
  const previous = before === null ? null : read(before, readings);
  const next = after === null ? null : read(after, readings);
  const shape = shapeFeatures(text, own.reasons, previous?.reasons ?? []);
  for (const [name, value] of shape) emit(name, value * SCALE.shape);
  for (const [name, value] of predicateFeatures(own.assertion)) emit(name, value * SCALE.predicate);
  for (const [name, value] of own.listed) emit(name, value * SCALE.own);
  for (const [sided, neighbour] of [
    [readings.asPrevious, previous],
    [readings.asNext, next],
  ] as const) {
    if (neighbour === null) {
      emit(sided(':none'), SCALE.neighbour);
      continue;
    }
    for (const [name, value] of neighbour.listed) emit(sided(`:${name}`), value * SCALE.neighbour);
    for (const name of neighbourFeatures(neighbour.assertion)) emit(sided(name), SCALE.neighbourPredicate);
  }
  emit('place', place);
  emit('late', place > 0.8 ? 1 : 0);
  emit('first', place === 0 ? 1 : 0);
}
