/** An article made ready for many claims: sentences, words by beginning and by inner part, numbers, dates, things. */
import { sentences as sentenceSpans } from '../text/sentences';
import type { Article, Source } from '../sources/types';
import { namesFrom, thingsIn, type NamesFrom, type ThingMention } from './aliases';
import { regionOfSection, THINGS } from './aliasTable';
import { anchorOf, type Anchor } from './dates';
import { familiesOf } from './families';
import { figuresIn, type Figures } from './figures';
import type { Standing } from './standing';
import { polarityOf, type Polarity } from './polarity';
import { workspaceFor, type Workspace } from './windows';
import { isStopWord, tokens, type Spellings, type Token } from './words';

/** A sentence of the article; `text` is verbatim, offsets of everything in it are within `text`. */
export interface Sentence {
  /** -2 title, -1 lead, 0… paragraphs. */
  part: number;
  text: string;
  tokens: readonly Token[];
  /** The form of each token. */
  forms: readonly Form[];
  things: readonly ThingMention[];
}

/** A form of a word with the sentences it stands in (indices, ascending). */
export interface Form {
  id: number;
  lower: string;
  stem: string;
  families: readonly number[];
  names: NamesFrom | null;
  sentences: number[];
}

/** Where a word of a claim stands in the article. */
export interface Hits extends Standing {
  /** The most of its strengths. */
  best: number;
  /** Ids of the forms it was found in. */
  forms: readonly number[];
}

export interface PreparedArticle {
  article: Article;
  source: Source;
  published: Anchor | null;
  sentences: readonly Sentence[];
  figures: Figures;
  /** What the sentence with that index denies and hedges: read when it is asked for, since few ever carry a claim. */
  polarityAt: (sentence: number) => Polarity;
  /** What has been looked up already: claims of one motion share most of their words. Says nothing of its own. */
  memo: Map<string, Hits>;
  /** The same for dates, and for the sentences with figures like one of a claim's. */
  datesMemo: Map<string, Standing>;
  alikeMemo: Map<string, readonly number[]>;
  workspace: Workspace;
  /** Forms by lower-case spelling. */
  forms: ReadonlyMap<string, Form>;
  /** Forms by stem, by their first four letters, and by every five letters that stand inside them (`letterKey`). */
  byStem: ReadonlyMap<string, readonly Form[]>;
  byBeginning: ReadonlyMap<number, readonly Form[]>;
  byInner: ReadonlyMap<number, readonly Form[]>;
  /** Forms by word family, sentences by thing of the alias table. */
  byFamily: ReadonlyMap<number, readonly Form[]>;
  byThing: ReadonlyMap<number, readonly number[]>;
  /** County codes of the places named, and of the outlet's local section. */
  regions: ReadonlySet<string>;
}

/** What newspapers put between the paragraphs that is not the article's own text. */
const NOT_TEXT =
  /^(?:läs (?:också|mer|även)|foto:|bild:|text:|tt$|fakta:?$|annons$|dela$|lyssna|relaterat|publicerad|uppdaterad)/iu;

/** Prepares an article once for any number of claims. Linear in the article's length. */
export function prepareArticle(article: Article, source: Source): PreparedArticle {
  const published = anchorOf(article.published);
  const sentences: Sentence[] = [];
  const forms = new Map<string, Form>();
  const spellings: Spellings = new Map();
  for (const { part, text } of partsOf(article)) {
    for (const span of sentenceSpans(text)) {
      const sentence = text.slice(span.start, span.end);
      const words = tokens(sentence, spellings);
      if (words.length === 0) continue;
      const formsHere = words.map((word) => formOf(word, forms, sentences.length));
      const things = thingsIn(sentence, words, (at) => formsHere[at]!.names);
      sentences.push({ part, text: sentence, tokens: words, forms: formsHere, things });
    }
  }
  let figures: Figures | null = null;
  const polarities = new Map<number, Polarity>();
  const polarityAt = (at: number): Polarity => {
    const polarity = polarities.get(at) ?? polarityOf(sentences[at]!.tokens);
    polarities.set(at, polarity);
    return polarity;
  };
  return {
    article,
    source,
    published,
    sentences,
    get figures() {
      return (figures ??= figuresIn(sentences, published, spellings));
    },
    polarityAt,
    memo: new Map(),
    datesMemo: new Map(),
    alikeMemo: new Map(),
    workspace: workspaceFor(sentences),
    forms,
    ...index(forms),
    byThing: placesOfThings(sentences),
    regions: regionsOf(sentences, article.section),
  };
}

function formOf(word: Token, forms: Map<string, Form>, sentence: number): Form {
  let form = forms.get(word.lower);
  if (!form) {
    const families = isStopWord(word.lower) ? [] : familiesOf(word.stem);
    const { lower, stem } = word;
    form = { id: forms.size, lower, stem, families, names: namesFrom(lower), sentences: [] };
    forms.set(word.lower, form);
  }
  if (form.sentences[form.sentences.length - 1] !== sentence) form.sentences.push(sentence);
  return form;
}

function partsOf(article: Article): { part: number; text: string }[] {
  const parts: { part: number; text: string }[] = [];
  const add = (part: number, text: string | null) => {
    if (text && text.trim() !== '' && !(NOT_TEXT.test(text.trim()) && text.length < 140)) parts.push({ part, text });
  };
  add(-2, article.title);
  add(-1, article.lead);
  // Locked: what is below the lead is not the article's whole text, so nothing is said of it.
  if (article.access !== 'partial') article.paragraphs.forEach((text, part) => add(part, text));
  return parts;
}

function index(forms: ReadonlyMap<string, Form>) {
  const byStem = new Map<string, Form[]>();
  const byBeginning = new Map<number, Form[]>();
  const byInner = new Map<number, Form[]>();
  const byFamily = new Map<number, Form[]>();
  for (const form of forms.values()) {
    push(byStem, form.stem, form);
    push(byBeginning, letterKey(form.lower, 0, BEGINNING), form);
    for (let start = 0; start + INNER <= form.lower.length; start += 1)
      push(byInner, letterKey(form.lower, start, INNER), form);
    for (const family of form.families) push(byFamily, family, form);
  }
  return { byStem, byBeginning, byInner, byFamily };
}

function placesOfThings(sentences: readonly Sentence[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  sentences.forEach((sentence, at) => {
    for (const { thing } of sentence.things) push(places, thing, at);
  });
  return places;
}

/**
 * A number for `length` letters of a word from `start` on, to index by without cutting strings: five bits a letter, so
 * that a few other letters share it; whoever looks up compares the words themselves.
 */
export function letterKey(word: string, start: number, length: number): number {
  let key = 1;
  for (let at = start; at < start + length; at += 1) key = (key << 5) | (word.charCodeAt(at) & 31);
  return key;
}

/** How many letters forms are indexed by: at their beginning, and inside them (stems of that length may be contained). */
export const BEGINNING = 4;
export const INNER = 5;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function regionsOf(sentences: readonly Sentence[], section: string | null): Set<string> {
  const regions = new Set<string>();
  for (const sentence of sentences) {
    for (const { thing } of sentence.things) {
      const region = THINGS[thing]?.region;
      if (region) regions.add(region);
    }
  }
  const local = regionOfSection(section);
  if (local) regions.add(local);
  return regions;
}
