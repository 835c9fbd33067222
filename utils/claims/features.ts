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

/** Words, stems, pairs of words and the first words, each present one sharing the sentence's length. */
function lexical(text: string): Map<string, number> {
  const features = new Map<string, number>();
  const tokens = (text.toLowerCase().match(TOKEN) ?? []).map((token) =>
    /^\d/u.test(token) ? (YEAR.test(token) ? '<år>' : '<tal>') : token,
  );
  const shared = (prefix: string, items: Iterable<string>, scale: number): void => {
    const distinct = new Set(items);
    const value = scale / Math.sqrt(Math.max(6, distinct.size));
    for (const item of distinct) features.set(`${prefix}:${item}`, value);
  };
  shared('w', tokens, SCALE.words);
  shared(
    's',
    (text.toLowerCase().match(WORD) ?? []).map((token) => stemmer(token)),
    SCALE.stems,
  );
  shared(
    'b',
    tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`),
    SCALE.pairs,
  );
  if (tokens[0]) features.set(`S1:${tokens[0]}`, SCALE.start);
  if (tokens[1]) features.set(`S2:${tokens[0]} ${tokens[1]}`, SCALE.start);
  return features;
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
}

/** Nothing read yet. */
export const newReadings = (): Readings => ({ sentences: new Map(), words: wordClasses() });

function read(text: string, readings: Readings): Read {
  const known = readings.sentences.get(text);
  if (known) return known;
  const reasons = reasonsIn(text);
  const made = { reasons, assertion: assertionOf(text, readings.words), listed: listed(text, reasons) };
  readings.sentences.set(text, made);
  return made;
}

/** All features of a sentence with its surroundings: name → value. */
export function featuresOf(
  text: string,
  { before, after, place }: Surroundings,
  readings: Readings = newReadings(),
): Map<string, number> {
  const features = lexical(text);
  const own = read(text, readings);
  const previous = before === null ? null : read(before, readings);
  const next = after === null ? null : read(after, readings);
  const shape = shapeFeatures(text, own.reasons, previous?.reasons ?? []);
  for (const [name, value] of shape) features.set(name, value * SCALE.shape);
  for (const [name, value] of predicateFeatures(own.assertion)) features.set(name, value * SCALE.predicate);
  for (const [name, value] of own.listed) features.set(name, value * SCALE.own);
  for (const [side, neighbour] of [
    ['p', previous],
    ['n', next],
  ] as const) {
    if (neighbour === null) {
      features.set(`${side}:none`, SCALE.neighbour);
      continue;
    }
    for (const [name, value] of neighbour.listed) features.set(`${side}:${name}`, value * SCALE.neighbour);
    for (const name of neighbourFeatures(neighbour.assertion)) {
      features.set(`${side}${name}`, SCALE.neighbourPredicate);
    }
  }
  features.set('place', place);
  features.set('late', place > 0.8 ? 1 : 0);
  features.set('first', place === 0 ? 1 : 0);
  return features;
}
