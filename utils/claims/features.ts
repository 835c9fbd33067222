/** What the need-of-source model looks at: named features of a sentence and of its neighbours, told by their places. */
import { stemmer } from '@orama/stemmers/swedish';
import { europeanLetters } from '../text/letters';
import { once } from '../text/once';
import type { Emit, PlaceOf } from './places';
import { wordKnowledge, type WordKnowledge } from './pieces';
import { assertionOf, neighbourFeatures, predicateFeatures, type Assertion } from './predicateFeatures';
import { ratingReader } from './ratingFeatures';
import { reasonsIn } from './reasons';
import { shapeFeatures } from './shapeFeatures';
import { isWord, kindOf, tokensIn } from './tokens';
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

const PATTERNS = Object.entries(LISTS).map(([name, pattern]) => [name, europeanLetters(pattern)] as const);

/** How much each kind of feature weighs before training: fewer and surer ones more (tests/score/train-need.ts). */
const SCALE = {
  own: 0.7,
  neighbour: 0.21,
  stems: 2,
  start: 0.5,
  shape: 0.35,
  predicate: 0.5,
  neighbourPredicate: 0.25,
};

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** Where a sentence stands among its document's body sentences. */
export interface Surroundings {
  before: string | null;
  after: string | null;
  /** 0 for the first sentence of the body, near 1 for the last. */
  place: number;
}

/** Places of a feature of a sentence itself, and of the same as its neighbours' neighbour. */
interface Places {
  own: number;
  previous: number;
  next: number;
}

/** The features that are lists of words, reasons and measures; values 0–1 or so. */
function listed(text: string, reasons: readonly Reason[], placesOf: (name: string) => Places): [Places, number][] {
  const words = text.match(WORD) ?? [];
  const features: [Places, number][] = [
    [placesOf('length'), Math.min(1.5, Math.log1p(words.length) / 3)],
    [placesOf('digits'), Math.min(1, (text.match(/\d+/gu) ?? []).length / 4)],
    [placesOf('capitals'), Math.min(1, (text.slice(1).match(/(?<=[\p{Ll},] )\p{Lu}/gu) ?? []).length / 4)],
    [placesOf('longWords'), words.length ? words.filter((token) => token.length > 10).length / words.length : 0],
  ];
  for (const [name, pattern] of PATTERNS) if (pattern.test(text)) features.push([placesOf(name), 1]);
  for (const reason of reasons) features.push([placesOf(`reason:${reason}`), 1]);
  return features;
}

/** A stem, by the place of its feature. */
interface Stem {
  place: number;
}

function stemReader(placeOf: PlaceOf): (token: string) => Stem | null {
  const stems = once((stem) => ({ place: placeOf(`s:${stem}`) }));
  return once((token) => (isWord(token) ? stems(stemmer(token)) : null));
}

/** Stems, each present one sharing the sentence's length, and the first words. */
function lexical(tokens: readonly string[], { stemOf, placeOf }: Readings, emit: Emit): void {
  const stems = new Set(tokens.map(stemOf).filter((stem) => stem !== null));
  const share = SCALE.stems / Math.sqrt(Math.max(6, stems.size));
  for (const { place } of stems) emit(place, share);
  const [first, second] = tokens.slice(0, 2).map(kindOf);
  if (first) emit(placeOf(`S1:${first}`), SCALE.start);
  if (first && second) emit(placeOf(`S2:${first} ${second}`), SCALE.start);
}

/** A sentence read once, for itself and as its neighbours' neighbour. */
export interface Read {
  /** In lower case (tokens.ts). */
  tokens: readonly string[];
  reasons: readonly Reason[];
  assertion: Assertion;
  listed: readonly [Places, number][];
}

/** What a document's sentences and words were found to be, by their text: kept by the caller, so that each is read once. */
export interface Readings {
  sentences: Map<string, Read>;
  knowledge: WordKnowledge;
  stemOf: (token: string) => Stem | null;
  rated: (tokens: readonly string[], emit: Emit) => void;
  placesOf: (name: string) => Places;
  placeOf: PlaceOf;
}

/** Nothing read yet. */
export function newReadings(placeOf: PlaceOf): Readings {
  const knowledge = wordKnowledge();
  return {
    sentences: new Map(),
    knowledge,
    stemOf: stemReader(placeOf),
    rated: ratingReader(placeOf, knowledge.ratingOf),
    placesOf: once((name) => ({ own: placeOf(name), previous: placeOf(`p:${name}`), next: placeOf(`n:${name}`) })),
    placeOf,
  };
}

function read(text: string, readings: Readings): Read {
  const known = readings.sentences.get(text);
  if (known) return known;
  const reasons = reasonsIn(text);
  const tokens = tokensIn(text.toLowerCase());
  const made = {
    tokens,
    reasons,
    assertion: assertionOf(text, tokens, readings.knowledge.classesOf),
    listed: listed(text, reasons, readings.placesOf),
  };
  readings.sentences.set(text, made);
  return made;
}

/** Emits all features of a sentence with its surroundings, each once. */
export function featuresOf(text: string, { before, after, place }: Surroundings, readings: Readings, emit: Emit): void {
  const { placeOf } = readings;
  const own = read(text, readings);
  lexical(own.tokens, readings, emit);
  readings.rated(own.tokens, emit);
  const previous = before === null ? null : read(before, readings);
  const next = after === null ? null : read(after, readings);
  const shape = shapeFeatures(text, own.reasons, previous?.reasons ?? []);
  for (const [name, value] of shape) emit(placeOf(name), value * SCALE.shape);
  for (const [name, value] of predicateFeatures(own.assertion)) emit(placeOf(name), value * SCALE.predicate);
  for (const [places, value] of own.listed) emit(places.own, value * SCALE.own);
  for (const [side, neighbour] of [
    ['previous', previous],
    ['next', next],
  ] as const) {
    const initial = side === 'previous' ? 'p' : 'n';
    if (neighbour === null) {
      emit(placeOf(`${initial}:none`), SCALE.neighbour);
      continue;
    }
    for (const [places, value] of neighbour.listed) emit(places[side], value * SCALE.neighbour);
    for (const name of neighbourFeatures(neighbour.assertion)) {
      emit(placeOf(initial + name), SCALE.neighbourPredicate);
    }
  }
  emit(placeOf('place'), place);
  if (place > 0.8) emit(placeOf('late'), 1);
  if (place === 0) emit(placeOf('first'), 1);
}
