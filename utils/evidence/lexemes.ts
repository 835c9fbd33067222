/** The pieces that numbers are read from: digits, words, percent signs. */
import { DIGIT, endOfRun, kindAt, LETTER } from '../text/characters';
import { numberWordValue } from './numberWords';

export interface Lexeme {
  start: number;
  end: number;
  /** Lower case for words. */
  text: string;
  type: 'digits' | 'word' | 'percent';
  value: number | null;
}

/** Figures, grouped and decimal, from where they begin. */
const FIGURE = /\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[,.]\d+)?/uy;

/** Cuts a text into digits (grouped and decimal), words and percent signs; everything else is left out. */
export function lex(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  // Small letters for all of it at once, where that moves nothing.
  const small = text.toLowerCase();
  const lower = small.length === text.length ? small : null;
  let glued = false;
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    let end = start + 1;
    if (kind === LETTER) {
      end = endOfRun(text, start, LETTER);
      lexemes.push({
        start,
        end,
        text: lower?.slice(start, end) ?? text.slice(start, end).toLowerCase(),
        type: 'word',
        value: null,
      });
    } else if (kind === DIGIT && glued) {
      // "E18" is a name.
      end = endOfRun(text, start, DIGIT);
    } else if (kind === DIGIT) {
      FIGURE.lastIndex = start;
      const figure = FIGURE.exec(text)![0];
      end = start + figure.length;
      lexemes.push({ start, end, text: figure, type: 'digits', value: digitsValue(figure) });
    } else if (text[start] === '%' || text[start] === '‰') {
      lexemes.push({ start, end, text: text[start]!, type: 'percent', value: null });
    }
    glued = kind === LETTER;
    start = end;
  }
  return lexemes;
}

/** "1 300", "1.300", "2,5", "2.5" as a number. */
function digitsValue(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const grouped = digits.replace(/[ \u00a0\u2009\u202f]/gu, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(grouped)) return Number(grouped.replaceAll('.', '').replace(',', '.'));
  return Number(grouped.replace(',', '.'));
}

/** The value of a piece that is a number by itself, in digits or as a word; null for others. */
export function lexemeValue(lexeme: Lexeme | undefined): number | null {
  if (!lexeme) return null;
  return lexeme.type === 'digits' ? lexeme.value : numberWordValue(lexeme.text);
}
