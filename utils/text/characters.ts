/**
 * What kind a character is, for walking a text without a pattern's cost at every step: a table for the letters that
 * Swedish and its neighbours are written with, Unicode's own classes for the rest.
 */

/** Kinds of characters, as bits. */
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks, other numerals and the soft hyphen: part of a word, but neither letter nor digit. */
const WORD_REST = 4;
/** What words are made of. */
export const WORD = LETTER | DIGIT | WORD_REST;

const TABLED = 0x250;
const KINDS: Uint8Array = Uint8Array.from({ length: TABLED }, (_, code) => kindByClass(code));

function kindByClass(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/[0-9]/.test(character)) return DIGIT;
  return /[\p{M}\p{N}\u00ad]/u.test(character) ? WORD_REST : 0;
}

/** The kind of the character at `at`: one of the bits above, 0 for any other and past the end. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLED) return KINDS[code]!;
  return at < text.length ? kindByClass(text.codePointAt(at)!) : 0;
}

/** Where the run of characters of the given kinds that begins at `at` ends; `at` itself where there is none. */
export function endOfRun(text: string, at: number, kinds: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < TABLED) {
      if ((KINDS[code]! & kinds) === 0) break;
      end += 1;
    } else {
      const codePoint = text.codePointAt(end)!;
      if ((kindByClass(codePoint) & kinds) === 0) break;
      end += codePoint > 0xffff ? 2 : 1;
    }
  }
  return end;
}

/** The first two UTF-16 units of a word as one number, to look up by what words begin with without cutting them. */
export function firstTwo(word: string): number {
  return (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0);
}

/** The first three as well; ten bits each, so that rare letters share a number with others. */
export function firstThree(word: string): number {
  return (
    ((word.charCodeAt(0) & 1023) << 20) |
    (word.length > 1 ? (word.charCodeAt(1) & 1023) << 10 : 0) |
    (word.length > 2 ? word.charCodeAt(2) & 1023 : 0)
  );
}
