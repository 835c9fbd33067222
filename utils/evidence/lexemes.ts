/** The pieces that numbers are read from: digits, words, percent signs. */
import { numberWordValue } from './numberWords';

export interface Lexeme {
  start: number;
  end: number;
  /** Lower case for words. */
  text: string;
  type: 'digits' | 'word' | 'percent';
  value: number | null;
}

const LEXEME = /(?<![\p{L}\d])(\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[,.]\d+)?)|(\p{L}+)|(%)/gu;

/** Cuts a text into digits (grouped and decimal), words and percent signs; everything else is left out. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of text.matchAll(LEXEME)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined) {
      lexemes.push({ start, end, text: match[1], type: 'digits', value: digitsValue(match[1]) });
    } else if (match[2] !== undefined) {
      lexemes.push({ start, end, text: match[2].toLowerCase(), type: 'word', value: null });
    } else lexemes.push({ start, end, text: '%', type: 'percent', value: null });
  }
  return lexemes;
}

/** "1 300", "1.300", "2,5", "2.5" as a number. */
export function digitsValue(digits: string): number {
  const grouped = digits.replace(/[ \u00a0\u2009\u202f]/gu, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(grouped)) return Number(grouped.replaceAll('.', '').replace(',', '.'));
  return Number(grouped.replace(',', '.'));
}

/** The value of a piece that is a number by itself, in digits or as a word; null for others. */
export function lexemeValue(lexeme: Lexeme | undefined): number | null {
  if (!lexeme) return null;
  return lexeme.type === 'digits' ? lexeme.value : numberWordValue(lexeme.text);
}
