/** Figures glued to words, as plain text has lost raised marks ("luckor1"). Nearly all are names: the notes decide. */
import { overlapsAny } from '../../text/overlap';
import type { Candidate } from '../types';

const GLUED = /(?<=[^\s\d([{<=+*/\\_#@&~^$€£-])(\d{1,3})(?![\d\p{L}])(?![.,:/]\d)/gu;
const AFTER_YEAR = /(?<!\d)((?:19|20)\d\d)(\d{1,2})(?![\d\p{L}])(?![.,:/-]\d)/gu;
/** "enkäten13,14": two marks with a comma between, told from a decimal by counting on. */
const PAIR = /(?<=[\p{L}.;!?”")])(\d{1,3})(,\s?| )(\d{1,3})(?!\d)/gu;
/** "försörjare.1112", "ägare.910": two marks with nothing between. */
const TWO_IN_ONE = /(?<=[\p{L}.;!?”")])(9|[1-9]\d)([1-9]\d)(?![\d\p{L}])/gu;
/** A mark whose space went astray: "barnen. 1" at a block's end or before a new sentence, "Brå5visar". */
const LOOSE = /(?<=[.!?”"] )(\d{1,3})(?=$|\s\p{Lu})|(?<=\p{L}{3}|[.!?])(\d{1,3})(?=\p{Ll}{3}|\p{Lu}\p{Ll})/gu;
/** "Trap-184": a name with a figure and a mark. */
const AFTER_NAME = /(?<=\p{L}-)(\d{2,4})(?![\d\p{L}])/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** References in which a figure follows at once: "s.22", "nr.4", "§12", "2018:3", "1:a". */
const REFERS = /(?:(?:^|[\s(])(?:s|sid|nr|kap|p|bil|fig|kl|tel|st|vol|no|v)\.|§|\d[:,/–−]|[=–−’'])$/iu;

/** Candidates in a block's text; those in addresses and in references to pages, laws and years are left out. */
export function gluedFigures(text: string): Candidate[] {
  if (!/\d/u.test(text)) return [];
  const inAddress = overlapsAny(
    [...text.matchAll(ADDRESS)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  );
  const out: Candidate[] = [];
  const starts = new Set<number>();
  const add = (start: number, label: string): void => {
    if (label.startsWith('0') || starts.has(start) || inAddress({ start, end: start + 1 })) return;
    starts.add(start);
    out.push({ start, end: start + label.length, label, via: 'glued', target: null, inlineNote: null });
  };
  for (const found of text.matchAll(TWO_IN_ONE)) {
    if (Number(found[2]) !== Number(found[1]) + 1) continue;
    add(found.index, found[1]!);
    add(found.index + found[1]!.length, found[2]!);
  }
  for (const found of text.matchAll(GLUED)) {
    if (!REFERS.test(text.slice(Math.max(0, found.index - 8), found.index))) add(found.index, found[1]!);
  }
  for (const found of text.matchAll(AFTER_YEAR)) add(found.index + 4, found[2]!);
  for (const found of text.matchAll(PAIR)) {
    if (Number(found[3]) !== Number(found[1]) + 1) continue;
    add(found.index, found[1]!);
    add(found.index + found[1]!.length + found[2]!.length, found[3]!);
  }
  for (const found of text.matchAll(LOOSE)) add(found.index, found[1] ?? found[2]!);
  for (const found of text.matchAll(AFTER_NAME)) {
    const figure = found[1]!;
    for (const size of [1, 2]) if (figure.length > size) add(found.index + figure.length - size, figure.slice(-size));
  }
  return out.sort((a, b) => a.start - b.start);
}
