/** How much of a claim stands in each sentence of an article, word by word (evidence.md 3.2). */
import type { Form, Hits, PreparedArticle } from './article';
import type { PreparedClaim, Word } from './claim';
import { agreesWithPublication, datesAgree } from './dateMatch';
import type { DateMention } from './dates';
import { derivationOf } from './derive';
import { directionTold, type Told } from './directions';
import type { NumberMention } from './mention';
import { insideShare, isOfSeveral, isOfTen, numbersAgree } from './numberMatch';
import { alone, type Speaks } from './pairs';
import { either, NOWHERE, standingIn, type Standing } from './standing';
import { SMALL_COUNT } from './together';
import { matchStrength } from './words';

/** What another word of the same family counts: more than a thesaurus' synonym (evidence.md 3.2: 0.6), families are narrower. */
const FAMILY_STRENGTH = 0.8;
/** The same where only the last part of the claim's compound has a family: the article may speak of another kind. */
const TAIL_STRENGTH = 0.6;
const ALIAS_STRENGTH = 0.9;
/** A number found weighs like a rare word. */
export const NUMBER_WEIGHT = 9;
/** What a number without its unit counts where the claim says percent. */
const UNSAID_UNIT = 0.8;
/** A sentence with this share of a claim's words speaks of its matter. */
const SPEAKS_FROM = 0.15;

/** One row a word, number or date of the claim: its weight, and where it stands. */
export interface Row extends Standing {
  weight: number;
  as: 'word' | 'name' | 'number';
  /** A date that the article's own tells: it counts where it stands and is not missed where it does not. */
  unsaid: boolean;
}

/** A number of the claim in the article: where it stands, and as what (`text`; null where it does not). */
export interface NumberStanding extends Standing {
  text: string | null;
}

export interface Coverage {
  rows: readonly Row[];
  total: number;
  numbers: ReadonlyMap<NumberMention, NumberStanding>;
  /** The claim's word of a direction, where the article's figures tell one; null where they do not. */
  told: Told | null;
  /** Which sentences speak of what the claim does, by its words. */
  speaks: Speaks;
  /** Every year of the claim stands in the article. */
  datesStand: boolean;
  /** The article's numbers that are one of the claim's, each with the index of its sentence. */
  shared: readonly { number: NumberMention; at: number }[];
  /** By form of the article: 1 where it is one of the claim's words. */
  marked: Uint8Array;
}

/** Weighs every sentence of the article for every word of the claim; the rows are the same for every article. */
export function cover(claim: PreparedClaim, article: PreparedArticle): Coverage {
  const rows: Row[] = [];
  const marked = new Uint8Array(article.forms.size);
  for (const word of claim.words) {
    const { sentences, strengths, forms } = hitsOf(word, article);
    rows.push({ weight: word.weight, sentences, strengths, as: word.isName ? 'name' : 'word', unsaid: false });
    for (const form of forms) marked[form] = 1;
  }
  const numbers = new Map<NumberMention, NumberStanding>();
  const speaks = speaksOf(rows, rows.length);
  const told = directionTold(claim, article, speaks);
  // Figures that tell the direction say the word.
  if (told?.agrees)
    rows[told.row] = { ...rows[told.row]!, ...either(rows[told.row]!, standingIn(told.sentences, FAMILY_STRENGTH)) };
  const shared = new Set<NumberMention>();
  for (const number of claim.numbers) {
    if (Number.isNaN(number.value) || insideShare(number, claim.numbers)) continue;
    const standing = standingOf(number, article, speaks, shared);
    numbers.set(number, standing);
    const weight = number.soft && !number.parts ? NUMBER_WEIGHT / 2 : NUMBER_WEIGHT;
    rows.push({ weight, sentences: standing.sentences, strengths: standing.strengths, as: 'number', unsaid: false });
  }
  let datesStand = true;
  for (const date of claim.dates) {
    if (date.relative || date.year === null) continue;
    const { sentences, strengths } = sentencesWith(date, article);
    datesStand &&= sentences.length > 0;
    const unsaid = article.published !== null && agreesWithPublication(date, article.published);
    rows.push({
      weight: sentences.length > 0 ? NUMBER_WEIGHT : 0,
      sentences,
      strengths,
      as: 'number',
      unsaid,
    });
  }
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  return {
    rows,
    total,
    numbers,
    told,
    speaks,
    datesStand,
    shared: shared.size === 0 ? [] : article.figures.numbers.filter(({ number }) => shared.has(number)),
    marked,
  };
}

/** Which sentences of an article hold so much of the first `count` of the words given; reckoned when first asked for. */
export function speaksOf(words: readonly (Standing & { weight: number })[], count: number): Speaks {
  let held: Map<number, number> | null = null;
  let least = 0;
  return (sentence) => {
    if (!held) {
      held = new Map();
      for (const { sentences, strengths, weight } of words.slice(0, count)) {
        least += weight * SPEAKS_FROM;
        for (let index = 0; index < sentences.length; index += 1)
          held.set(sentences[index]!, (held.get(sentences[index]!) ?? 0) + weight * strengths[index]!);
      }
    }
    return (held.get(sentence) ?? 0) >= least && least > 0;
  };
}

/** A number where the article has it (added to `shared`), else where it has what the number follows from. */
function standingOf(
  number: NumberMention,
  article: PreparedArticle,
  speaks: Speaks,
  shared: Set<NumberMention>,
): NumberStanding {
  const sentences: number[] = [];
  const strengths: number[] = [];
  let text: string | null = null;
  for (const { number: other, at } of article.figures.numbers) {
    if (!numbersAgree(number, other) || !saysIt(number, other, at, article)) continue;
    shared.add(other);
    text ??= other.text;
    const strength = numberStrength(number, other, article.figures.numbersIn[at]!);
    const last = sentences.length - 1;
    if (sentences[last] === at) strengths[last] = Math.max(strengths[last]!, strength);
    else {
      sentences.push(at);
      strengths.push(strength);
    }
  }
  // What is said in words may stand in one place of something else, and follow in another.
  if (strengths.includes(1) && !number.soft && number.dimension !== 'percent') return { sentences, strengths, text };
  const derivation = derivationOf(number, article, speaks);
  if (!derivation) return { sentences, strengths, text };
  const derived = standingIn([...new Set(derivation.sentences)], 1);
  return { ...either({ sentences, strengths }, derived), text: text ?? derivation.text };
}

/**
 * Whether a number of the article that agrees says the claim's. A small figure alone is a length or a percentage only beside
 * one ("Målet är 14 dagar, i dag är det 19"); "13 av de 26" stands where a 26 does, or the very share.
 */
function saysIt(claim: NumberMention, other: NumberMention, at: number, { figures }: PreparedArticle): boolean {
  if (claim.dimension !== 'count' && other.kind === 'quantity' && alone(other) && other.value <= SMALL_COUNT)
    return [at - 1, at].some((near) => figures.numbersIn[near]?.some((one) => one.dimension === claim.dimension));
  if (claim.kind !== 'share' && isOfTen(other, figures.numbersIn[at]!)) return false;
  if (!isOfSeveral(claim) || claim.parts!.whole === 10 || claim.parts!.whole === 100) return true;
  const { part, whole } = claim.parts!;
  if (
    other.parts
      ? other.parts.part * whole === part * other.parts.whole
      : (part === 1 || !other.soft) && sameRounded(claim, other)
  )
    return true;
  return figures.numbers.some(({ number }) => number.value / number.scale === whole && number.kind === 'quantity');
}

/** The same percentage, rounded. */
function sameRounded(a: NumberMention, b: NumberMention): boolean {
  return Math.abs(a.value - b.value) < 0.5;
}

/** "Målet var 55" may be the claim's 55 percent, but does not say so, unless its sentence has another percentage. */
function numberStrength(claim: NumberMention, article: NumberMention, beside: readonly NumberMention[]): number {
  if (claim.dimension !== 'percent' || article.dimension === 'percent') return 1;
  return beside.some(({ dimension }) => dimension === 'percent') ? 1 : UNSAID_UNIT;
}

function sentencesWith(date: DateMention, article: PreparedArticle): Standing {
  const key = `${date.year} ${date.month} ${date.day} ${date.season} ${date.months?.join('-')} ${date.endYear}`;
  let standing = article.datesMemo.get(key);
  if (!standing) {
    const sentences: number[] = [];
    for (const { date: other, at } of article.figures.dates)
      if (sentences[sentences.length - 1] !== at && datesAgree(date, other)) sentences.push(at);
    standing = standingIn(sentences, 1);
    article.datesMemo.set(key, standing);
  }
  return standing;
}

/** Where a word of the claim stands in the article: by its own forms, as part of compounds, by family and by alias. */
export function hitsOf(word: Word, article: PreparedArticle): Hits {
  let hits = article.memo.get(word.key);
  if (!hits) {
    hits = lookUp(word, article);
    article.memo.set(word.key, hits);
  }
  return hits;
}

/** Most words stand nowhere in most articles: these share one answer. */
const NO_HITS: Hits = { ...NOWHERE, best: 0, forms: [] };

function lookUp(word: Word, article: PreparedArticle): Hits {
  const forms: Form[] = [];
  const found: number[] = [];
  const weigh = (candidates: readonly Form[] | undefined) => {
    if (!candidates) return;
    for (const form of candidates) {
      if (forms.includes(form)) continue;
      const strength = matchStrength(word, form);
      if (strength === 0) continue;
      forms.push(form);
      found.push(strength);
    }
  };
  weigh(article.byStem.get(word.stem));
  weigh(article.byBeginning.get(word.beginning));
  if (word.container !== null) weigh(article.byInner.get(word.container));
  // The article's form may be a part of the claim's compound.
  for (const part of word.inner) weigh(article.byBeginning.get(part));
  for (const family of word.families) {
    for (const form of article.byFamily.get(family) ?? []) {
      forms.push(form);
      found.push(word.ownFamily ? FAMILY_STRENGTH : TAIL_STRENGTH);
    }
  }
  const named = word.things.flatMap((thing) => article.byThing.get(thing) ?? []);
  if (forms.length === 0 && named.length === 0) return NO_HITS;
  let standing = NOWHERE;
  forms.forEach((form, at) => (standing = either(standing, standingIn(form.sentences, found[at]!))));
  if (named.length > 0)
    standing = either(
      standing,
      standingIn(
        [...new Set(named)].sort((a, b) => a - b),
        ALIAS_STRENGTH,
      ),
    );
  return { ...standing, best: Math.max(...standing.strengths), forms: forms.map((form) => form.id) };
}

/**
 * The share (0–1) of what a claim and the text around it are about that stands anywhere in the article. Told apart right
 * from random articles with AUROC 0.99 where the claim's own best sentences alone reach 0.97 (cases/evidence).
 */
export function topicShare(claim: PreparedClaim, article: PreparedArticle): number {
  let sum = 0;
  let total = 0;
  for (const word of claim.topic) {
    total += word.weight;
    sum += word.weight * hitsOf(word, article).best;
  }
  return total === 0 ? 0 : sum / total;
}
