/** Which candidates are marks: the run of labels that fits the notes best (footnotes.md 1, rules 4 and 6). */
import type { Block, Candidate } from '../reading/types';
import { labelsIn } from '../text/labels';

/** A candidate at its place in the document. */
export interface Place {
  block: number;
  candidate: Candidate;
  /** Order in the document. */
  at: number;
  /** The single labels of the candidate ("1–3" → 1, 2, 3), read once: a hostile page asks for them a million times. */
  labels: string[];
  /** What it is held against notes as: a mark by role or link that the markup leads nowhere counts as a raised figure. */
  kind: Candidate['via'];
  /** 0–1: how much its surroundings look like a mark's. */
  weight: number;
}

const UNIT_BEFORE = /(?:^|[\s\d(/·*])(?:[kcdmµn]?m|km|ha|kg|s|h|Gm|Mm|dm|cm|mm)$/;
const FORMULA_BEFORE = /(?:^|[^\p{L}])(?:CO|H|NO|SO|O|N|CH|PM)$/u;

/** How much a candidate's surroundings look like a mark's: 1 plain, near 0 a unit, an exponent, a name with a figure. */
function plausibility(text: string, candidate: Candidate): number {
  const before = text.slice(Math.max(0, candidate.start - 40), candidate.start);
  const after = text.slice(candidate.end, candidate.end + 12);
  const { via, label } = candidate;
  if (via === 'raised') return raisedWeight(before, after, label);
  if (via === 'bracket') return bracketWeight(text, candidate, before);
  if (via === 'glued') return gluedWeight(before, after, label);
  return 1;
}

function raisedWeight(before: string, after: string, label: string): number {
  if (before.trim() === '') return 0.3;
  if (/^[23]$/.test(label) && UNIT_BEFORE.test(before)) return 0.05;
  // "1 ¹/₂ år": the upper half of a fraction.
  if (/^\s?[/⁄]\s?\d/.test(after)) return 0.05;
  if (/(?:^|[^\d])10$/.test(before) || /^\s?°?C\b/.test(after)) return 0.05;
  if (FORMULA_BEFORE.test(before)) return 0.2;
  if (/(?:^|[\s(+=*/–−-])\p{L}$/u.test(before)) return 0.15;
  if (/^\p{L}/u.test(after)) return 0.4;
  if (!/^\d/.test(label) && !/^[*†‡]/.test(label)) return 0.3;
  if (/\d$/.test(before)) return /(?:19|20)\d\d$/.test(before) ? 0.9 : 0.5;
  return 1;
}

function bracketWeight(text: string, candidate: Candidate, before: string): number {
  if (candidate.start === 0) return 0.05;
  const round = text[candidate.start] === '(';
  if (/(?:punkt|yrkande|artikel|nr|sid|s\.|bilaga|tabell|figur|version)\s?$/i.test(before)) return 0.1;
  return round ? 0.6 : 1;
}

/** Words that are numbered themselves: "bilaga1", "steg2". */
export const COUNTED =
  /(?<!\p{L})(?:bilaga|tabell|figur|punkt|kapitel|klass|etapp|grupp|avsnitt|alternativ|version|scenario|nivå|fas|steg|zon|spår|artikel|avdelning|linje|kolumn|typ|del|prio|prioritet)$/u;

function gluedWeight(before: string, after: string, label: string): number {
  if (isHalfOfTwo(before, after, label)) return 0.6;
  // "nivå1 572 054": a table's amount.
  if (/^\d|^\s\d{3}(?!\d)/.test(after)) return 0.02;
  // Beside another mark: "drycker.3 4", "enkäten13,14".
  if (/[\p{L}.;!?”")]\d{1,3}(?:,\s?| )$/u.test(before)) return 0.7;
  if (/^\p{L}/u.test(after)) return /\p{L}{3}$|[.!?]$/u.test(before) ? 0.3 : 0.05;
  // "m2", and a document's number: "2019/20:FiU1".
  if ((/^[23]$/.test(label) && UNIT_BEFORE.test(before)) || /\d:\p{L}{1,6}$/u.test(before)) return 0.02;
  if (/^,\s?\d/.test(after)) return 0.5;
  if (/[.!?”"] $/.test(before)) return 0.5;
  if (/\d[.,:;]$/.test(before)) return /(?:19|20)\d\d[.,:;]$/.test(before) ? 0.6 : /\d\d\.$/.test(before) ? 0.2 : 0.05;
  if (/\d$/.test(before)) return /(?:^|\D)(?:19|20)\d\d$/.test(before) ? 0.35 : 0.12;
  if (/[.,;:!?”"’)\]%§]$/.test(before)) return 1;
  const word = /[\p{L}-]+$/u.exec(before)?.[0] ?? '';
  if (COUNTED.test(word)) return 0.3;
  if (/^\p{Ll}{4,}$/u.test(word)) return 1;
  if (/^\p{Lu}{1,3}$/u.test(word)) return 0.3;
  if (/^\p{Lu}+$/u.test(word) || word.length < 3) return 0.35;
  return 0.7;
}

/** "försörjare.1112": the 11 or the 12 of it. */
function isHalfOfTwo(before: string, after: string, label: string): boolean {
  const next = /^([1-9]\d)(?!\d)/.exec(after)?.[1];
  const previous = /(?<!\d)(9|[1-9]\d)$/.exec(before)?.[1];
  return (
    (next !== undefined && Number(next) === Number(label) + 1) ||
    (previous !== undefined && Number(previous) + 1 === Number(label))
  );
}

/** The chain of places with strictly rising rank and the greatest sum of weights. Of equals, the earliest. n log n. */
export function bestChain(places: readonly Place[], rankOf: (place: Place) => number, ranks: number): Place[] {
  // Best sum of a chain that ends at a rank below r, as a Fenwick tree of prefix maxima.
  const sum = new Float64Array(ranks + 1);
  const who = new Int32Array(ranks + 1).fill(-1);
  const previous = new Int32Array(places.length).fill(-1);
  let [best, bestAt] = [0, -1];
  for (const [at, place] of places.entries()) {
    const rank = rankOf(place);
    let [under, link] = [0, -1];
    for (let node = rank; node > 0; node -= node & -node)
      if (sum[node]! > under) [under, link] = [sum[node]!, who[node]!];
    const total = under + place.weight;
    previous[at] = link;
    for (let node = rank + 1; node <= ranks; node += node & -node) {
      if (total <= sum[node]!) continue;
      sum[node] = total;
      who[node] = at;
    }
    if (total > best) [best, bestAt] = [total, at];
  }
  const chain: Place[] = [];
  for (let at = bestAt; at >= 0; at = previous[at]!) chain.push(places[at]!);
  return chain.reverse();
}

/** The label that places a mark in the run: the last of several ("1–3" brings 3 for the first time). */
export const rankingLabel = (place: Place): string => place.labels.at(-1) ?? place.candidate.label;

/** All candidates of the running text in order, weighed. */
export function placesIn(blocks: readonly Block[], isText: (index: number) => boolean): Place[] {
  const out: Place[] = [];
  for (const [block, { text, candidates }] of blocks.entries()) {
    if (!isText(block)) continue;
    for (const candidate of candidates) {
      out.push({
        block,
        candidate,
        at: out.length,
        labels: labelsIn(candidate.label),
        kind: /^(?:role|link|own)$/.test(candidate.via) ? 'raised' : candidate.via,
        weight: plausibility(text, candidate),
      });
    }
  }
  return out;
}

/** Index of the first place after a block; places are in document order. */
export function firstAfter(places: readonly Place[], block: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.block <= block) low = middle + 1;
    else high = middle;
  }
  return low;
}
