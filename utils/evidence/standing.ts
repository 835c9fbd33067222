/** Where something of a claim stands in an article, and how surely: a few sentences of many, so only those are kept. */

/** Sentences (indices, ascending), each with how surely it stands there (above 0, at most 1). */
export interface Standing {
  sentences: readonly number[];
  strengths: readonly number[];
}

/** Strength from which a word stands there itself or under another name; below, only a part or a kind of it does. */
export const SURE = 0.75;

export const NOWHERE: Standing = { sentences: [], strengths: [] };

/** The same strength in every one of `sentences` (ascending). */
export function standingIn(sentences: readonly number[], strength: number): Standing {
  return { sentences, strengths: sentences.map(() => strength) };
}

/** What stands in either: of two strengths in one sentence the greater. */
export function either(a: Standing, b: Standing): Standing {
  if (a.sentences.length === 0) return b;
  const sentences: number[] = [];
  const strengths: number[] = [];
  for (let i = 0, j = 0; i < a.sentences.length || j < b.sentences.length;) {
    const inA = a.sentences[i] ?? Infinity;
    const inB = b.sentences[j] ?? Infinity;
    const strength = Math.max(inA <= inB ? a.strengths[i]! : 0, inB <= inA ? b.strengths[j]! : 0);
    sentences.push(Math.min(inA, inB));
    strengths.push(strength);
    if (inA <= inB) i += 1;
    if (inB <= inA) j += 1;
  }
  return { sentences, strengths };
}

/** How surely it stands in the sentences `from`…`to` at best; 0 where it does not. */
export function strengthWithin({ sentences, strengths }: Standing, from: number, to: number): number {
  let most = 0;
  for (let index = 0; index < sentences.length; index += 1) {
    const at = sentences[index]!;
    if (at > to) break;
    if (at >= from && strengths[index]! > most) most = strengths[index]!;
  }
  return most;
}
