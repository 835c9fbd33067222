/**
 * Labels of footnote marks and notes as people print them: 1, [1], (1), 1), ¹, iv, *, †, a – and several in one mark:
 * "1,2", "1–3". Shared by the readers (which find them) and by `utils/notes` (which ties them).
 */

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Words that screen readers get beside the figure ("Fotnot 1"). */
const LABEL_WORD =
  /^(?:se\s)?(?:fotnot|slutnot|not|noter|källa|footnote|endnote|note|referens|reference|ref)\.?\s*(?:nr\s*)?/i;
const SINGLE = /^(?:\d{1,3}|[ivxl]{1,7}|[a-zA-Z]|[*†‡§¶‖#]{1,6})$/;
/** A mark of a note that was marked before ("1:1", Markdown-it): the note's own label is the first figure. */
const AGAIN = /^(\d{1,3}):\d{1,2}$/;
/** A label in a group of its own ("a 1", MediaWiki's remarks beside its references). */
const GROUPED = /^[a-z] \d{1,3}$/;
const MANY = /^\d{1,3}(?:\s?[,;–‐‑−-]\s?\d{1,3}){1,9}$/;

/** Raised digits as plain ones ("¹²" → "12"), asterisks and bars of mathematics as those of text; the rest unchanged. */
export function lowerDigits(text: string): string {
  return text
    .replace(/[∗＊]/g, '*')
    .replace(/[∥║]/g, '‖')
    .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(RAISED_DIGITS.indexOf(digit)));
}

/**
 * The label in a printed mark, without brackets, full stop and raised forms: "[1]" → "1", "¹" → "1", "1, 2" → "1,2".
 * Null when the text is no label. At most three digits: years and amounts are no labels.
 */
export function labelOf(printed: string): string | null {
  let text = lowerDigits(printed.replace(/[\s\u200b\u2060\ufe0e\ufe0f]+/g, ' ').trim());
  if (text.length > 40) return null;
  text = text.replace(LABEL_WORD, '');
  // Aspose prints "[[1]]" for a label that was typed with brackets of its own.
  if (/^\[\[.*\]\]$/.test(text)) text = text.slice(1, -1);
  const bracketed = /^(?:\[\^?([^\]]+)\]:?|\(([^)]+)\)|([^()[\]]+)[).:])$/.exec(text);
  if (bracketed) text = (bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? '').trim().replace(LABEL_WORD, '');
  if (SINGLE.test(text)) return text;
  if (bracketed && GROUPED.test(text)) return text;
  const again = bracketed ? AGAIN.exec(text) : null;
  if (again) return again[1]!;
  if (MANY.test(text))
    return text
      .replace(/\s/g, '')
      .replace(/[‐‑−-]/g, '–')
      .replace(/;/g, ',');
  return null;
}

/** The single labels in one printed mark: "1,3–5" → 1, 3, 4, 5. A range that runs backwards or far is kept as ends. */
export function labelsIn(label: string): string[] {
  const out: string[] = [];
  for (const part of label.split(',')) {
    const range = /^(\d{1,3})–(\d{1,3})$/.exec(part);
    const [from, to] = range ? [Number(range[1]), Number(range[2])] : [0, 0];
    if (range && to > from && to - from <= 30) for (let n = from; n <= to; n++) out.push(String(n));
    else out.push(...part.split('–').filter(Boolean));
  }
  return out;
}

/** The place of a label in its numbering, 1 first: "3" → 3, "iv" → 4, "c" → 3, "**" → 2. Null when it has none. */
export function labelNumber(label: string): number | null {
  if (/^\d{1,3}$/.test(label)) return Number(label);
  if (/^[ivxl]+$/.test(label)) return romanNumber(label);
  if (/^[a-z]$/i.test(label)) return label.toLowerCase().charCodeAt(0) - 96;
  if (/^(\*+|†+|‡+|§+|¶+|‖+|#+)$/.test(label))
    return label.length + (label[0] === '*' ? 0 : '†‡§¶‖#'.indexOf(label[0]!) + 1);
  return null;
}

function romanNumber(roman: string): number | null {
  const value: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  let sum = 0;
  for (let at = 0; at < roman.length; at++) {
    const here = value[roman[at]!]!;
    sum += here < (value[roman[at + 1] ?? ''] ?? 0) ? -here : here;
  }
  return sum > 0 ? sum : null;
}

/** Whether a line is a note's label and nothing else, as some converters print it: "[63]", "3.". */
export const isLabelAlone = (text: string): boolean => /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])$/.test(text.trim());

/** What a block begins with when it begins with a label. */
export interface LeadingLabel {
  label: string;
  /** Length of the label with brackets, full stop and the white space after it. */
  length: number;
  /** How it is printed: "1." · "1)" · "[1]" · "(1)" · "¹" · "1 " · "*" · "Not 1:" */
  form: 'stop' | 'paren' | 'bracket' | 'round' | 'raised' | 'bare' | 'sign' | 'word';
}

/** A full stop ends a label; before a small letter without a blank only where that begins a note: "2.ff s. 3", "3.a.a. s. 4". */
const LEADING =
  /^\s*(?:\[{1,2}\^?(\d{1,3}|[ivxl]{1,6}|[a-z*]|\*{1,3})\]{1,2}:?|\((\d{1,3}|[ivxl]{1,6}|[a-z*])\)|([⁰¹²³⁴-⁹]{1,3})[.):]?|([*∗]{1,6}|[†‡]{1,3})\)?|(\d{1,3}|[ivxl]{1,6})\)|(\d{1,3}|[ivxl]{1,6})[.:](?!\d|(?!https?:|www\.|doi:|att\b|ff?\b|ibid|a\.\s?a\.|s\.\s?\d|se\s|jfr\b)\p{Ll})|(\d{1,3})(?=\s|(?:https?:|www\.|\p{Lu}\p{Ll}))|(?:[Ff]otnot|[Ss]lutnot|[Nn]ot|[Kk]älla|[Rr]eferens)\s(\d{1,3})(?:[.:)]|(?=\s[\p{Lu}\p{N}]|\shttp)))\s*(?:[-–—]\s+)?/u;

/** The label that `text` begins with, or null. A bare figure counts only before white space, an address or a capital. */
export function leadingLabel(text: string): LeadingLabel | null {
  const found = LEADING.exec(text.slice(0, 40));
  if (!found) return null;
  const forms = ['bracket', 'round', 'raised', 'sign', 'paren', 'stop', 'bare', 'word'] as const;
  for (const [at, form] of forms.entries()) {
    const label = found[at + 1];
    if (label !== undefined) return { label: lowerDigits(label), length: found[0].length, form };
  }
  return null;
}
