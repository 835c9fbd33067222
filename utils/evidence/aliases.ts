/** Names for the same thing, and places with their regions, found in a text by its words. */
import { firstTwo } from '../text/characters';
import { BEGINNINGS_BY_TWO, FORMS, longestFirst, ORDINARY, type Form } from './aliasTable';
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

/**
 * Every thing of the table named in `tokens` (of `text`), the longest name first; several things where a name has
 * several owners ("SU"). Genitives count; acronyms only as written.
 */
export function thingsIn(text: string, tokens: readonly Token[]): ThingMention[] {
  const found: ThingMention[] = [];
  for (let index = 0; index < tokens.length;) {
    index = readThing(text, tokens, index, found);
  }
  return found;
}

function readThing(text: string, tokens: readonly Token[], index: number, found: ThingMention[]): number {
  const token = tokens[index]!;
  let covered = 0;
  const whole = FORMS.get(token.lower);
  const bare = token.lower.endsWith('s') ? FORMS.get(token.lower.slice(0, -1)) : undefined;
  const candidates = whole && bare ? [...whole, ...bare].sort(longestFirst) : (whole ?? bare ?? []);
  for (const form of candidates) {
    if (covered > form.words.length) break;
    if (!fits(text, tokens, index, form)) continue;
    covered = form.words.length;
    found.push(mentionOf(text, tokens, form.thing, index, index + covered - 1));
  }
  if (covered === 0) {
    for (const { beginning, proper, thing } of BEGINNINGS_BY_TWO.get(firstTwo(token.lower)) ?? []) {
      // "svensk" and "britt" are small letters except first in a sentence: "Britt" is a person.
      if (!proper && index > 0 && /^\p{Lu}/u.test(token.text)) continue;
      if (token.lower.startsWith(beginning)) found.push(mentionOf(text, tokens, thing, index, index));
    }
  }
  return index + Math.max(1, covered);
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
