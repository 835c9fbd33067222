/** Notes set one after another in one paragraph: "Källor: 1. https://… 2. SOU 2020:23 3. https://…". */
import { labelNumber, leadingLabel, type LeadingLabel } from './labels';
import { noteLeadLength } from './noteHeading';

/** Where a label may begin: after white space, before what a label begins with. */
const STARTS = /(?<=\s)(?=[[(\d⁰¹²³⁴-⁹])/gu;
const ADDRESS = /(?:https?:\/\/|www\.)\S/i;
const CITES = /https?:|www\.|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:sou|prop|ds|dir|bet|dnr)(?!\p{L})/iu;
/** Longer paragraphs are text. */
const LONGEST = 20_000;

/**
 * Offsets at which a paragraph of notes is to be cut, the first note's own among them where a heading stands before
 * it; empty when it is none. It is one when labels of one form count 1, 2, 3 … from its beginning (or its heading) and
 * each item cites: after a heading anything dated, else an address. A bare figure counts only before an address.
 */
export function notesInLine(text: string): number[] {
  const lead = noteLeadLength(text);
  const first = text.length <= LONGEST ? leadingLabel(text.slice(lead)) : null;
  if (!first || labelNumber(first.label) !== 1 || first.form === 'sign') return [];
  const cuts = [lead];
  let next = 2;
  for (const { index } of text.slice(lead).matchAll(STARTS)) {
    const label = leadingLabel(text.slice(lead + index, lead + index + 40));
    if (!label || label.form !== first.form || labelNumber(label.label) !== next) continue;
    if (!isNote(text.slice(lead + index, lead + index + 80), label)) continue;
    cuts.push(lead + index);
    next++;
  }
  if (cuts.length < 2) return [];
  const cites = lead > 0 ? CITES : ADDRESS;
  const items = cuts.map((from, at) => text.slice(from, cuts[at + 1]));
  if (!items.every((item) => cites.test(item))) return [];
  return lead > 0 ? cuts : cuts.slice(1);
}

const isNote = (item: string, { form, length }: LeadingLabel): boolean =>
  form !== 'bare' || /^(?:https?:|www\.)/i.test(item.slice(length));
