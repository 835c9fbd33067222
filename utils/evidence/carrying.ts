/** Which sentences of a window carry the claim, by how much of it stands in each. */
import type { Coverage } from './coverage';
import { strengthWithin } from './standing';
import type { Window } from './windows';

/** Indices of the window's sentences. */
export function sentencesOf({ from, to }: Window): number[] {
  const sentences: number[] = [];
  for (let at = from; at <= to; at += 1) sentences.push(at);
  return sentences;
}

/** A number or date of the claim stands in the sentence. */
export function countsIn(at: number, { rows }: Coverage): boolean {
  return rows.some((row) => row.as === 'number' && strengthWithin(row, at, at) > 0);
}

/** Weight of the claim's words and numbers in one sentence. */
export function weightIn({ rows }: Coverage, at: number): number {
  return rows.reduce((sum, row) => sum + strengthWithin(row, at, at) * row.weight, 0);
}

/** Of the sentences those that have at least `from` (0–1) of what the window's best one has of the claim; best first. */
export function carrying(sentences: readonly number[], coverage: Coverage, window: Window, from: number): number[] {
  const most = Math.max(...sentencesOf(window).map((at) => weightIn(coverage, at)));
  const weights = new Map(sentences.map((at) => [at, weightIn(coverage, at)]));
  return sentences.filter((at) => weights.get(at)! >= from * most).sort((a, b) => weights.get(b)! - weights.get(a)!);
}
