/** The bare number that begins at a word or figure, before its scale and unit. */
import type { Range } from './approximation';
import { lexemeValue, type Lexeme } from './lexemes';
import { numberWordValue } from './numberWords';
import { scaleOf } from './units';

/** A bare number, before its scale and unit. */
export interface Core {
  value: number;
  next: number;
  article: boolean;
  scaled: boolean;
  rounded: boolean;
  /** How far from the value a vague number reaches, in parts of it; absent where its form does not say. */
  reach?: Range;
}

/** "ett par hundra", "några hundra": two to three, two to nine of them. */
const PAIR: Range = { low: 0.9, high: 1.6 };
const SOME: Range = { low: 0.6, high: 3 };

/** The bare number at `index`: digits, a number word, "en halv", "två och en halv", "ett femtiotal". */
export function coreValue(lexemes: readonly Lexeme[], index: number): Core | null {
  const first = lexemes[index]!;
  if (first.type === 'percent') return null;
  let value = lexemeValue(first);
  const article = first.text === 'en' || first.text === 'ett';
  let next = index + 1;
  if (value === null) {
    const about = /tals?$/u.test(first.text) ? /^(\p{L}+)tals?$/u.exec(first.text) : null;
    const base = about?.[1] ? numberWordValue(about[1]) : null;
    if (base !== null && base >= 10) return { value: base, next, article: false, scaled: false, rounded: true };
    if (/^(?:några|flera)$/u.test(first.text) && scaleWord(lexemes, next))
      return { value: 3, next, article: false, scaled: true, rounded: true, reach: SOME };
    if (/^halvannan$|^halvann?at$|^halvtannat$/u.test(first.text))
      return { value: 1.5, next, article: false, scaled: true, rounded: false };
    if (first.text === 'halv' && scaleWord(lexemes, next)) {
      return { value: 0.5, next, article: false, scaled: true, rounded: false };
    }
    return null;
  }
  const second = lexemes[next];
  // "ett par hundra".
  if (article && second?.text === 'par' && scaleWord(lexemes, next + 1))
    return { value: 2, next: next + 1, article: false, scaled: true, rounded: true, reach: PAIR };
  // "ett 20-tal".
  if (first.type === 'digits' && second?.text === 'tal' && second.start === first.end + 1)
    return { value, next: next + 1, article: false, scaled: false, rounded: true };
  if (article && second && /^halvt?$/u.test(second.text)) {
    return {
      value: 0.5,
      next: next + 1,
      article: false,
      scaled: scaleWord(lexemes, next + 1),
      rounded: !scaleWord(lexemes, next + 1),
    };
  }
  if (article && second && second.text === 'kvarts') {
    return { value: 0.25, next: next + 1, article: false, scaled: true, rounded: false };
  }
  if (
    second?.text === 'och' &&
    /^ett?$|^en$/u.test(lexemes[next + 1]?.text ?? '') &&
    /^halvt?$/u.test(lexemes[next + 2]?.text ?? '')
  ) {
    return { value: value + 0.5, next: next + 3, article: false, scaled: true, rounded: false };
  }
  // "tre hundra", "tolv tusen femhundra" are read as scales and sums by the caller and here.
  if (!article && second?.type === 'word' && first.type === 'word' && first.text.endsWith('tusen')) {
    const rest = numberWordValue(second.text);
    if (rest !== null && rest >= 100 && rest < 1000) {
      value += rest;
      next += 1;
    }
  }
  return { value, next, article, scaled: false, rounded: false };
}

function scaleWord(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  return lexeme !== undefined && scaleOf(lexeme.text) !== null;
}
