/** Names for the same thing, and places with their regions, found in a text by its words. */
import { firstTwo } from '../text/characters';
import { BEGINNINGS_BY_TWO, FORMS, longestFirst, ORDINARY, type Beginning, type Form } from './aliasTable';
import { isStopWord, type Token } from './words';

/** A thing named in a text. */
export interface ThingMention {
  thing: number;
  start: number;
  end: number;
  text: string;
  /** Index of the first and the last of the text's tokens it covers. */
  from: number;
  to: number;
}

/** The word as it is, or without its genitive s. */
function equalsForm(token: Token, word: string): boolean {
  return token.lower === word || (token.lower === `${word}s` && word.length > 1);
}

/** What of the table may begin at a word: names whose first word it is, and beginnings that it has. */
export interface NamesFrom {
  /** The longest first. */
  forms: readonly Form[];
  beginnings: readonly Beginning[];
}

const NONE: readonly never[] = [];

/** What of the table may begin at a word (in lower case), with genitive s or without; null for most words. */
export function namesFrom(lower: string): NamesFrom | null {
  const whole = FORMS.get(lower);
  const bare = lower.endsWith('s') ? FORMS.get(lower.slice(0, -1)) : undefined;
  const forms = whole && bare ? [...whole, ...bare].sort(longestFirst) : (whole ?? bare ?? NONE);
  const group = BEGINNINGS_BY_TWO.get(firstTwo(lower)) ?? NONE;
  const beginnings = group.filter(({ beginning }) => lower.startsWith(beginning));
  return forms.length + beginnings.length > 0 ? { forms, beginnings } : null;
}

/**
 * Every thing of the table named in `tokens` (of `text`), the longest name first; several things where a name has
 * several owners ("SU"). Genitives count; acronyms only as written. `names`: what `namesFrom` says of each token, where
 * that is known.
 */
export function thingsIn(
  text: string,
  tokens: readonly Token[],
  names: (index: number) => NamesFrom | null = (index) => namesFrom(tokens[index]!.lower),
): ThingMention[] {
  const found: ThingMention[] = [];
  for (let index = 0; index < tokens.length;) {
    const here = names(index);
    index += here ? readThing(text, tokens, index, here, found) : 1;
  }
  return found;
}

/** Reads what is named at a token; returns how many tokens that takes. */
function readThing(
  text: string,
  tokens: readonly Token[],
  index: number,
  names: NamesFrom,
  found: ThingMention[],
): number {
  let covered = 0;
  for (const form of names.forms) {
    if (covered > form.words.length) break;
    if (!fits(text, tokens, index, form)) continue;
    covered = form.words.length;
    found.push(mentionOf(text, tokens, form.thing, index, index + covered - 1));
  }
  if (covered > 0) return covered;
  for (const { proper, thing } of names.beginnings) {
    // "svensk" and "britt" are small letters except first in a sentence: "Britt" is a person.
    if (!proper && index > 0 && /^\p{Lu}/u.test(tokens[index]!.text)) continue;
    found.push(mentionOf(text, tokens, thing, index, index));
  }
  return 1;
}

/** "Anna Lund", "Nora Provare": a town's name beside another capital that is no stop word is a person's. */
function isPerson(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!ORDINARY.has(token.lower)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const beside = (a: Token | undefined, b: Token | undefined) => a && b && text.slice(a.end, b.start) === ' ';
  const capital = (other: Token) => /^\p{Lu}\p{Ll}/u.test(other.text) && !isStopWord(other.lower);
  return Boolean((beside(before, token) && capital(before!)) || (beside(token, after) && capital(after!)));
}

function fits(text: string, tokens: readonly Token[], index: number, form: Form): boolean {
  if (form.exact !== null) {
    const written = tokens[index]!.text;
    return (written === form.exact || written === `${form.exact}s`) && !isPerson(text, tokens, index);
  }
  if (form.proper && !/^\p{Lu}/u.test(tokens[index]!.text)) return false;
  return form.words.every((word, at) => {
    const token = tokens[index + at];
    if (!token) return false;
    const previous = tokens[index + at - 1];
    if (at > 0 && previous && !/^[ \u00a0\-–:]{0,2}$/u.test(text.slice(previous.end, token.start))) return false;
    return equalsForm(token, word);
  });
}

function mentionOf(text: string, tokens: readonly Token[], thing: number, from: number, to: number): ThingMention {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  return { thing, start, end, text: text.slice(start, end), from, to };
}
