/** The stretches of one to three sentences of an article that come nearest to a claim. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { NumberMention } from './mention';
import { sameThing } from './numberMatch';

/** Sentences `from`…`to` of the prepared article, with the share of the claim that stands in them. */
export interface Window {
  from: number;
  to: number;
  share: number;
  rank: number;
}

/**
 * Room to reckon in, one for each prepared article, so that a weighing makes no large arrays of its own. Holds nothing
 * from one weighing to the next.
 */
export interface Workspace {
  /** By sentence: how surely one word or number of the claim stands in it. */
  row: Float64Array;
  /** By first sentence and width − 1: the share of the claim in that window; then what it ranks by. */
  shares: Float64Array;
  ranks: Float64Array;
  /** By sentence: the weight of the context's words in it, as a share of what context could give (0–1). */
  context: Float64Array;
  /** By sentence, of the article alone: how many sentences a window that begins there may have; what it ranks less by. */
  reach: Uint8Array;
  less: Float64Array;
  /** By sentence: 1 where a figure stands that is like one of the claim's that stands nowhere. */
  alike: Uint8Array;
  taken: Uint8Array;
}

const WIDEST = 3;
const SHOWN = 3;
/** What the words around the claim may add to a window's rank … */
const CONTEXT_WEIGHT = 0.15;
/** … and what another figure of the measure that the claim's has, or another year: there a reader looks for it. */
const ALIKE_WEIGHT = 0.1;
/** What title and lead rank below the text that they sum up: there the whole of it stands. */
const SUMMED_UP: Readonly<Record<number, number>> = { [-2]: 0.1, [-1]: 0.03 };

/** Room for an article with sentences of these parts (-2 title, -1 lead, 0… paragraphs). */
export function workspaceFor(sentences: readonly { part: number }[]): Workspace {
  const { length } = sentences;
  return {
    // A window at the end may be reckoned past it.
    row: new Float64Array(length + WIDEST),
    shares: new Float64Array(length * WIDEST),
    ranks: new Float64Array(length * WIDEST),
    context: new Float64Array(length),
    reach: Uint8Array.from(sentences, ({ part }, from) => {
      let width = 1;
      while (width < WIDEST && from + width < length && adjoining(part, sentences[from + width]!.part)) width += 1;
      return width;
    }),
    less: Float64Array.from(sentences, ({ part }) => SUMMED_UP[part] ?? 0),
    alike: new Uint8Array(length),
    taken: new Uint8Array(length),
  };
}

/**
 * The best windows of one to three sentences that do not overlap, best first, at most three. The first one's share is
 * `win3` of evidence.md 2.2, with what stands around the claim as a nudge between equals.
 */
export function chooseWindows(claim: PreparedClaim, article: PreparedArticle, coverage: Coverage): Window[] {
  reckonShares(coverage, article.workspace);
  reckonContext(claim, article);
  reckonAlike(claim, article, coverage);
  reckonRanks(article.workspace);
  const { taken } = article.workspace;
  taken.fill(0);
  const chosen: Window[] = [];
  while (chosen.length < SHOWN) {
    const best = bestFree(article.workspace);
    if (!best) break;
    taken.fill(1, best.from, best.to + 1);
    chosen.push(best);
  }
  return chosen;
}

/** Only windows where something stands are looked at. */
function reckonShares(coverage: Coverage, { row, shares }: Workspace): void {
  shares.fill(0);
  if (coverage.total === 0) return;
  for (const { strengths, sentences, weight } of coverage.rows) {
    const part = weight / coverage.total;
    for (let index = 0; index < sentences.length; index += 1) row[sentences[index]!] = strengths[index]!;
    let next = 0;
    for (const at of sentences) {
      for (let from = Math.max(next, at - WIDEST + 1); from <= at; from += 1) {
        const one = row[from]!;
        const two = row[from + 1]! > one ? row[from + 1]! : one;
        const three = row[from + 2]! > two ? row[from + 2]! : two;
        shares[from * WIDEST]! += one * part;
        shares[from * WIDEST + 1]! += two * part;
        shares[from * WIDEST + 2]! += three * part;
      }
      next = at + 1;
    }
    for (const at of sentences) row[at] = 0;
  }
}

function reckonContext(claim: PreparedClaim, { byStem, workspace: { context } }: PreparedArticle): void {
  context.fill(0);
  let total = 0;
  for (const { stem, weight } of claim.context) {
    total += weight;
    const forms = byStem.get(stem);
    if (forms) for (const form of forms) for (const at of form.sentences) context[at]! += weight;
  }
  if (total > 0) for (let at = 0; at < context.length; at += 1) context[at] = Math.min(1, context[at]! / total);
}

/** Marks the figures of the same measure, and the years, for those of the claim's that the article does not have. */
function reckonAlike(claim: PreparedClaim, article: PreparedArticle, coverage: Coverage): void {
  const { figures, workspace } = article;
  workspace.alike.fill(0);
  for (const [number, { sentences }] of coverage.numbers) {
    if (sentences.length > 0) continue;
    for (const at of sentencesAlike(number, article)) workspace.alike[at] = 1;
  }
  const years = claim.dates.filter((date) => !date.relative && date.year !== null);
  if (years.length === 0 || coverage.datesStand) return;
  for (const { date, at } of figures.dates) if (!date.relative && date.year !== null) workspace.alike[at] = 1;
}

/** The sentences with figures of the same kind and measure, of the same thing where it is counted. */
function sentencesAlike(number: NumberMention, { figures, alikeMemo }: PreparedArticle): readonly number[] {
  const key = `${number.kind} ${number.dimension} ${number.dimension === 'count' ? number.nouns.join(' ') : ''}`;
  let sentences = alikeMemo.get(key);
  if (!sentences) {
    const alike = figures.numbers.filter(
      ({ number: other }) => !other.soft && other.kind === number.kind && sameThing(number, other),
    );
    sentences = [...new Set(alike.map(({ at }) => at))];
    alikeMemo.set(key, sentences);
  }
  return sentences;
}

/** What each window ranks by. */
function reckonRanks({ shares, ranks, context, reach, less, alike }: Workspace): void {
  for (let from = 0; from < reach.length; from += 1) {
    const first = from * WIDEST;
    const end = reach[from]!;
    const under = less[from]!;
    let around = 0;
    let like = 0;
    for (let width = 0; width < end; width += 1) {
      const near = context[from + width]!;
      if (near > around) around = near;
      if (alike[from + width] === 1) like = ALIKE_WEIGHT;
      ranks[first + width] = shares[first + width]! + CONTEXT_WEIGHT * around + like - under;
    }
  }
}

function bestFree({ shares, ranks, reach, taken }: Workspace): Window | null {
  let first = -1;
  let widest = WIDEST;
  let most = -Infinity;
  for (let from = 0; from < reach.length; from += 1) {
    const end = reach[from]!;
    for (let width = 0; width < end && taken[from + width] === 0; width += 1) {
      const rank = ranks[from * WIDEST + width]!;
      // Of equals the shorter, then the earlier.
      if (rank > most + 1e-9 || (rank > most - 1e-9 && width < widest)) {
        first = from;
        widest = width;
        most = rank;
      }
    }
  }
  if (first < 0) return null;
  return { from: first, to: first + widest, share: shares[first * WIDEST + widest]!, rank: most };
}

/** Title and lead stand apart from the running text: a window never reaches from one into another. */
function adjoining(first: number, last: number): boolean {
  return first === last || (first >= 0 && last >= 0);
}
