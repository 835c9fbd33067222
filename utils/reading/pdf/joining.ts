/** Lines → one text: hyphens at line ends, addresses over line breaks, and where each line lies in the text. */
import { continueAddress, openAddress, readingsOf, type AddressBreak } from './addresses';
import type { PageLine, Stretch } from './lines';

/** What is known of the whole document that decides at a line's end. */
export interface JoinContext {
  /** Words of the document in lower case, to tell a hyphen of the word from one of the line. */
  words(): ReadonlySet<string>;
  /** The maker hyphenates addresses too (LibreOffice, footnotes.md "Real files" 6; groff, whose own files say so). */
  hyphenatesAddresses: boolean;
  /** Hyphens of the line are marked by tags, so that any other is the word's own. */
  tagsHyphens: boolean;
}

export interface Joined {
  text: string;
  /** For each line: where its first kept character lies, and how much was cut from its start. */
  lines: (Stretch & { cut: number })[];
  addresses: (Stretch & { readings: string[] })[];
}

/** The text of a block's lines. `cut` characters are left out of the first line (a note's label). */
export function joinLines(lines: readonly PageLine[], context: JoinContext, cut = 0): Joined {
  // The joining looks back a few words only: what lies further back is put aside, so that long blocks cost no more.
  const done: string[] = [];
  let base = 0;
  let text = '';
  const placed: (Stretch & { cut: number })[] = [];
  const breaks: AddressBreak[] = [];
  lines.forEach((line, index) => {
    const own = index === 0 ? cut : 0;
    const here = line.text.slice(own).trim();
    const before = lines[index - 1];
    if (before) {
      // pdf.js reads a space into the small gap that LibreOffice leaves before its hyphen.
      if (
        context.hyphenatesAddresses &&
        /\p{L} -$/u.test(text.slice(-4)) &&
        /^\p{Ll}{2}/u.test(here) &&
        !AFTER_HANGING.test(here)
      ) {
        text = `${text.slice(0, -2)}\u00ad`;
      }
      const open = openAddress(text);
      const step = open >= 0 ? continueAddress({ text, open, before, line, context }) : null;
      if (step) {
        text = step.text;
        if (step.uncertain) breaks.push({ at: base + text.length, ...step.uncertain });
      } else text = open >= 0 ? `${text} ` : joinWords(text, before, here, context);
    }
    const last = placed[placed.length - 1];
    if (last) last.end = Math.min(last.end, base + text.length);
    const lead = line.text.slice(own).length - line.text.slice(own).trimStart().length;
    placed.push({ start: base + text.length, end: base + text.length + here.length, cut: own + lead });
    text += here;
    if (text.length > 4 * LOOK_BACK) {
      done.push(text.slice(0, -LOOK_BACK));
      base += text.length - LOOK_BACK;
      text = text.slice(-LOOK_BACK);
    }
  });
  return finish([...done, text].join(''), placed, breaks);
}

/** How far back the joining looks, in characters: the longest address that is followed over a line's end. */
const LOOK_BACK = 1000;

/** Soft hyphens inside a line are nothing: they go, and positions after them move. */
function finish(text: string, lines: (Stretch & { cut: number })[], breaks: readonly AddressBreak[]): Joined {
  if (!text.includes('\u00ad')) return { text, lines, addresses: readingsOf(text, breaks) };
  const gone = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) gone[i + 1] = gone[i]! + (text[i] === '\u00ad' ? 1 : 0);
  const moved = (at: number) => at - gone[at]!;
  const clean = text.replace(/\u00ad/g, '');
  return {
    text: clean,
    lines: lines.map((line) => ({ start: moved(line.start), end: moved(line.end), cut: line.cut })),
    addresses: readingsOf(
      clean,
      breaks.map((one) => ({ ...one, at: moved(one.at) })),
    ),
  };
}

/** Words that follow a hanging hyphen: "vård- och omsorg". */
const AFTER_HANGING = /^(?:och|eller|samt|till|respektive|and|or|en|of|und|oder)\b/;

/** The text so far, made ready for the next line: hyphen taken or kept, space or none. */
function joinWords(text: string, before: PageLine, next: string, context: JoinContext): string {
  if (text === '') return text;
  if (!'-‐‑\u00ad/'.includes(text[text.length - 1]!)) return `${text} `;
  if (text.endsWith('\u00ad')) return text.slice(0, -1);
  if (before.softHyphen && text.endsWith('-')) return text.slice(0, -1);
  const hyphen = /(\p{L}[\p{L}\p{N}/]*|\p{N}+)([-‐‑])$/u.exec(text.slice(-60));
  if (hyphen) return keepsHyphen(hyphen[1]!, next, text, context);
  if (/\p{L}\/$/u.test(text.slice(-3)) && /^\p{L}/u.test(next)) return text;
  return `${text} `;
}

function keepsHyphen(left: string, next: string, text: string, context: JoinContext): string {
  if (AFTER_HANGING.test(next)) return `${text} `;
  const right = /^[\p{L}\p{N}]+/u.exec(next)?.[0];
  if (right === undefined) return `${text} `;
  const bare = text.slice(0, -1);
  const l = left.toLowerCase();
  const r = right.toLowerCase();
  const words = context.words();
  if (words.has(`${l}${r}`)) return bare;
  if (words.has(`${l}-${r}`)) return text;
  // Capitals, figures, "och/eller-", "e-": the hyphen is the word's own (footnotes.md 2.4).
  const own = /[/\p{N}]/u.test(left) || left.length === 1 || (left.length > 1 && left === left.toUpperCase());
  if (own || !/^\p{Ll}/u.test(right) || context.tagsHyphens) return text;
  return bare;
}

/** Words and hyphenated words inside the lines of a document, in lower case; those at line ends are left out. */
export function wordsOf(lines: Iterable<PageLine>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*(?:-\p{L}[\p{L}\p{N}]*)*/gu) ?? [];
    const cut = /[-\u00ad‐‑]$/.test(line.text);
    found.forEach((word, i) => {
      if (i === 0 || (cut && i === found.length - 1)) return;
      words.add(word);
      if (word.includes('-')) for (const part of word.split('-')) words.add(part);
    });
  }
  return words;
}
