/** Figures glued to words, as plain text has lost raised marks ("luckor1"). Nearly all are names: the notes decide. */
import type { Candidate } from '../types';

const GLUED = /(?<=[^\s\d([{<=+*/\\_#@&~^$€£-])(\d{1,3})(?![\d\p{L}])(?![.,:/]\d)/gu;
const AFTER_YEAR = /(?<!\d)((?:19|20)\d\d)(\d{1,2})(?![\d\p{L}])(?![.,:/-]\d)/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** References in which a figure follows at once: "s.22", "nr.4", "§12", "2018:3", "1:a". */
const REFERS = /(?:(?:^|[\s(])(?:s|sid|nr|kap|p|bil|fig|kl|tel|st|vol|no|v)\.|§|\d[:,/–−]|[=–−’'])$/iu;

/** Candidates in a block's text; those in addresses and in references to pages, laws and years are left out. */
export function gluedFigures(text: string): Candidate[] {
  const addresses = [...text.matchAll(ADDRESS)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const out: Candidate[] = [];
  const add = (start: number, label: string): void => {
    if (label.startsWith('0') || addresses.some((one) => start > one.start && start < one.end)) return;
    out.push({ start, end: start + label.length, label, via: 'glued', target: null, inlineNote: null });
  };
  for (const found of text.matchAll(GLUED)) {
    if (!REFERS.test(text.slice(Math.max(0, found.index - 8), found.index))) add(found.index, found[1]!);
  }
  for (const found of text.matchAll(AFTER_YEAR)) add(found.index + 4, found[2]!);
  return out.sort((a, b) => a.start - b.start);
}
