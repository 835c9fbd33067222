/** Numbers as word processors print them. */

/** `n` (1 first) in a format of Word (`w:numFmt`) or ODF (`style:num-format`); null for one that is no number. */
export function printNumber(n: number, format: string | null): string | null {
  switch (format) {
    case null:
    case '':
    case '1':
    case 'decimal':
    case 'decimalZero':
      return String(n);
    case 'lowerRoman':
    case 'i':
      return roman(n);
    case 'upperRoman':
    case 'I':
      return roman(n).toUpperCase();
    case 'lowerLetter':
    case 'a':
      return letters(n);
    case 'upperLetter':
    case 'A':
      return letters(n).toUpperCase();
    case 'chicago':
      return '*†‡§'[(n - 1) % 4]!.repeat(Math.floor((n - 1) / 4) + 1);
    case 'bullet':
    case 'none':
      return null;
    default:
      return String(n);
  }
}

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let rest = Math.min(Math.max(n, 0), 3999);
  let out = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) out += sign;
  return out;
}

/** a … z, aa, bb …: Word doubles the letter. */
function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}
