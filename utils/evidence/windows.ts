/** The stretches of one to three sentences of an article that come nearest to a claim. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';

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
  /** By first sentence and width − 1: the share of the claim in that window. */
  shares: Float64Array;
  /** By sentence: the weight of the context's words in it, as a share of what context could give (0–1). */
  context: Float64Array;
  taken: Uint8Array;
}

const WIDEST = 3;
const SHOWN = 3;
/** What the words around the claim may add to a window's rank. */
const CONTEXT_WEIGHT = 0.15;

/** Room for an article of so many sentences. */
export function workspaceFor(sentences: number): Workspace {
  return {
    shares: new Float64Array(sentences * WIDEST),
    context: new Float64Array(sentences),
    taken: new Uint8Array(sentences),
  };
}

/**
 * The best windows of one to three sentences that do not overlap, best first, at most three. The first one's share is
 * `win3` of evidence.md 2.2, with what stands around the claim as a nudge between equals.
 */
export function chooseWindows(claim: PreparedClaim, article: PreparedArticle, coverage: Coverage): Window[] {
  const { shares, context, taken } = article.workspace;
  reckonShares(coverage, taken.length, shares.fill(0));
  reckonContext(claim, article, context.fill(0));
  taken.fill(0);
  const chosen: Window[] = [];
  while (chosen.length < SHOWN) {
    const best = bestFree(article);
    if (!best) break;
    taken.fill(1, best.from, best.to + 1);
    chosen.push(best);
  }
  return chosen;
}

/** Only sentences where something stands are looked at. */
function reckonShares(coverage: Coverage, count: number, shares: Float64Array): void {
  if (coverage.total === 0) return;
  for (const { strengths, sentences, weight } of coverage.rows) {
    const part = weight / coverage.total;
    let done = -1;
    for (let index = 0; index < sentences.length; index += 1) {
      const at = sentences[index]!;
      // Every window that holds this sentence and was not reached from an earlier one.
      for (let from = Math.max(done + 1, at - WIDEST + 1); from <= at; from += 1) {
        let most = 0;
        let next = index;
        for (let width = 0; width < WIDEST && from + width < count; width += 1) {
          if (sentences[next] === from + width) {
            most = Math.max(most, strengths[next]!);
            next += 1;
          }
          shares[from * WIDEST + width]! += most * part;
        }
      }
      done = at;
    }
  }
}

function reckonContext(claim: PreparedClaim, article: PreparedArticle, context: Float64Array): void {
  let total = 0;
  for (const { stem, weight } of claim.context) {
    total += weight;
    const forms = article.byStem.get(stem);
    if (forms) for (const form of forms) for (const at of form.sentences) context[at]! += weight;
  }
  if (total > 0) for (let at = 0; at < context.length; at += 1) context[at] = Math.min(1, context[at]! / total);
}

function bestFree({ sentences, workspace: { shares, context, taken } }: PreparedArticle): Window | null {
  let found = false;
  let best = { from: 0, width: 0, rank: 0 };
  for (let from = 0; from < taken.length; from += 1) {
    const { part } = sentences[from]!;
    let around = 0;
    for (let width = 0; width < WIDEST && from + width < taken.length; width += 1) {
      const to = from + width;
      if (taken[to] === 1 || !adjoining(part, sentences[to]!.part)) break;
      if (context[to]! > around) around = context[to]!;
      const rank = shares[from * WIDEST + width]! + CONTEXT_WEIGHT * around;
      // Of equals the shorter, then the earlier.
      if (found && (rank <= best.rank - 1e-9 || (rank <= best.rank + 1e-9 && width >= best.width))) continue;
      found = true;
      best = { from, width, rank };
    }
  }
  if (!found) return null;
  const { from, width, rank } = best;
  return { from, to: from + width, share: shares[from * WIDEST + width]!, rank };
}

/** Title and lead stand apart from the running text: a window never reaches from one into another. */
function adjoining(first: number, last: number): boolean {
  return first === last || (first >= 0 && last >= 0);
}
