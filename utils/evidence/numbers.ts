/** Numbers of a Swedish text with what they measure, how exact they are and what they are not (evidence.md 3.3). */
import { approximationBefore, type Range } from './approximation';
import { fractionValue, numberCompound, numberWordValue, ordinalValue } from './numberWords';
import { identifierSpans } from './identifiers';
import { isStopWord, stemOf } from './words';
import { daysOf, dimensionOf, scaleOf, type Dimension } from './units';

/** A number as it stands in a text. Offsets are UTF-16, `end` exclusive, and cover scale and unit where they follow. */
export interface NumberMention {
  start: number;
  end: number;
  text: string;
  /** Scaled ("2,5 miljarder" → 2.5e9); percent as it is written; a length of time in its own unit. */
  value: number;
  dimension: Dimension;
  /** Days, for a length of time; else null. */
  days: number | null;
  kind: 'quantity' | 'share' | 'factor' | 'age' | 'identifier' | 'decade' | 'time' | 'phone';
  /** What a number in another text may be and still be this one. */
  range: Range;
  /** Said as an approximation ("drygt", "cirka") or rounded by its form ("ett hundratal"). */
  approximate: boolean;
  /** Said in words that a text may well replace ("hälften", "var tredje", "dubbelt"): never missed. */
  soft: boolean;
  /** Stems of the one to three words that follow: what is counted. */
  nouns: readonly string[];
}

interface Lexeme {
  start: number;
  end: number;
  /** Lower case for words. */
  text: string;
  type: 'digits' | 'word' | 'percent';
  value: number | null;
}

const LEXEME = /(?<![\p{L}\d])(\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[,.]\d+)?)|(\p{L}+)|(%)/gu;

/** Every number of `text`; stretches in `taken` (dates) are left out. Linear in the text's length. */
export function parseNumbers(text: string, taken: readonly { start: number; end: number }[] = []): NumberMention[] {
  const found: NumberMention[] = [];
  const identifiers = identifierSpans(text);
  for (const span of identifiers) {
    found.push(mention(text, span.start, span.end, { value: Number.NaN, kind: span.kind, soft: true }));
  }
  const blocked = [...taken, ...identifiers];
  const lexemes = lex(text).filter(
    (lexeme) => !blocked.some((span) => lexeme.start < span.end && lexeme.end > span.start),
  );
  for (let index = 0; index < lexemes.length;) {
    index = readNumber(text, lexemes, index, found);
  }
  addShares(text, lexemes, found);
  return found.sort((a, b) => a.start - b.start);
}

function lex(text: string): Lexeme[] {
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

/** Reads the number that begins at lexeme `index`, if one does; returns the index to go on from. */
function readNumber(text: string, lexemes: readonly Lexeme[], index: number, found: NumberMention[]): number {
  const first = lexemes[index]!;
  const core = coreValue(lexemes, index);
  if (!core) {
    readCompound(text, first, found);
    return index + 1;
  }
  let next = core.next;
  let { value } = core;
  let { end } = lexemes[next - 1]!;
  let scaled = core.scaled;
  let money = false;
  for (let scale = scaleAt(text, lexemes, next, end); scale; scale = scaleAt(text, lexemes, next, end)) {
    value *= scale.factor;
    money ||= scale.money;
    scaled = true;
    end = lexemes[next]!.end;
    next += 1;
  }
  // "en" and "ett" alone are articles far more often than numbers.
  if (core.article && !scaled) return index + 1;
  const unit = unitAt(text, lexemes, next, end);
  const dimension: Dimension = money ? 'money' : unit ? unit.dimension : 'count';
  if (unit && unit.dimension !== 'count') end = unit.end;
  const range = approximationBefore(text.slice(Math.max(0, first.start - 30), first.start), value, core.rounded);
  const days = dimension === 'duration' && unit ? value * (daysOf(unit.word) ?? 0) : null;
  const nouns = nounsAfter(lexemes, unit && unit.dimension !== 'count' ? unit.next : next, end, text);
  found.push({
    start: first.start,
    end,
    text: text.slice(first.start, end),
    value,
    dimension,
    days,
    kind: 'quantity',
    range: range ?? { low: value, high: value },
    approximate: range !== null,
    soft: core.rounded,
    nouns: dimension === 'count' ? nouns : [],
  });
  shareUnitWithRange(found, dimension, unit?.word ?? null, text);
  return next;
}

/** The bare number at `index`: digits, a number word, "en halv", "två och en halv", "ett femtiotal". */
function coreValue(
  lexemes: readonly Lexeme[],
  index: number,
): { value: number; next: number; article: boolean; scaled: boolean; rounded: boolean } | null {
  const first = lexemes[index]!;
  if (first.type === 'percent') return null;
  let value = first.type === 'digits' ? first.value! : numberWordValue(first.text);
  const article = first.text === 'en' || first.text === 'ett';
  let next = index + 1;
  if (value === null) {
    const about = /^(\p{L}+)tals?$/u.exec(first.text);
    const base = about?.[1] ? numberWordValue(about[1]) : null;
    if (base !== null && base >= 10) return { value: base, next, article: false, scaled: false, rounded: true };
    if (first.text === 'halv' && scaleWord(lexemes, next)) {
      return { value: 0.5, next, article: false, scaled: true, rounded: false };
    }
    return null;
  }
  const second = lexemes[next];
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

/** The scale word that follows directly (only space, full stop or no-break space between). */
function scaleAt(text: string, lexemes: readonly Lexeme[], index: number, end: number) {
  const lexeme = lexemes[index];
  if (!lexeme || lexeme.type !== 'word' || !/^[\s\u00a0]{0,3}$/u.test(text.slice(end, lexeme.start))) return null;
  return scaleOf(lexeme.text);
}

function unitAt(text: string, lexemes: readonly Lexeme[], index: number, end: number) {
  const lexeme = lexemes[index];
  if (!lexeme || lexeme.type === 'digits') return null;
  const between = text.slice(end, lexeme.start);
  if (!/^[\s\u00a0]{0,3}$|^-$|^\.\s$/u.test(between)) return null;
  return { dimension: dimensionOf(lexeme.text), word: lexeme.text, end: lexeme.end, next: index + 1 };
}

/** Stems of up to three words after a number, to the next stop word, number or stop. */
function nounsAfter(lexemes: readonly Lexeme[], index: number, end: number, text: string): string[] {
  const nouns: string[] = [];
  let from = end;
  for (let at = index; at < lexemes.length && nouns.length < 3; at += 1) {
    const lexeme = lexemes[at]!;
    if (lexeme.type !== 'word' || /[.,;:!?()]/u.test(text.slice(from, lexeme.start))) break;
    if (isStopWord(lexeme.text)) break;
    nouns.push(stemOf(lexeme.text));
    from = lexeme.end;
  }
  return nouns;
}

/** "10–15 procent", "mellan 50 och 60 dagar": the first number of a range takes the second one's unit. */
function shareUnitWithRange(found: NumberMention[], dimension: Dimension, word: string | null, text: string): void {
  const last = found[found.length - 1];
  const before = found[found.length - 2];
  if (!last || !before || before.kind !== 'quantity' || before.dimension !== 'count' || before.nouns.length > 0) return;
  if (!/^\s?(?:[–—-]|till|och|mot|eller|respektive)\s?$/u.test(text.slice(before.end, last.start))) return;
  before.dimension = dimension;
  before.days = dimension === 'duration' && word ? before.value * (daysOf(word) ?? 0) : null;
  before.nouns = last.nouns;
  // "15 till 20 miljarder": the scale is said once.
  const factor = last.value >= 1e6 && before.value < 1000 ? (last.value >= 1e9 ? 1e9 : 1e6) : 1;
  before.value *= factor;
  before.range = { low: before.range.low * factor, high: before.range.high * factor };
}

function readCompound(text: string, lexeme: Lexeme, found: NumberMention[]): void {
  if (lexeme.type !== 'word') return;
  if (/^halvår(?:et|s)?$/u.test(lexeme.text)) {
    found.push(mention(text, lexeme.start, lexeme.end, { value: 0.5, dimension: 'duration', days: 182.6, soft: true }));
    return;
  }
  const compound = numberCompound(lexeme.text);
  if (!compound) return;
  const age = compound.tail.startsWith('åring');
  found.push(
    mention(text, lexeme.start, lexeme.end, {
      value: compound.value,
      dimension: age ? 'age' : dimensionOf(compound.tail),
      days: daysOf(compound.tail) === null ? null : compound.value * daysOf(compound.tail)!,
      kind: age ? 'age' : 'quantity',
    }),
  );
}

/** Fractions, "var tredje", "tre av elva", "dubbelt så": shares in percent and factors, all soft. */
function addShares(text: string, lexemes: readonly Lexeme[], found: NumberMention[]): void {
  lexemes.forEach((lexeme, index) => {
    const before = lexemes[index - 1];
    const share = (value: number, from: Lexeme, to: Lexeme = lexeme) =>
      found.push(mention(text, from.start, to.end, { value, dimension: 'percent', kind: 'share', soft: true }));
    const factor = (value: number) =>
      found.push(mention(text, lexeme.start, lexeme.end, { value, kind: 'factor', soft: true }));
    const ordinal = ordinalValue(lexeme.text);
    const part = fractionValue(lexeme.text);
    const count = before ? (before.type === 'digits' ? before.value : numberWordValue(before.text)) : null;
    if (ordinal && ordinal > 2 && before && /^vart?$/u.test(before.text)) share(100 / ordinal, before);
    else if (part && part > 1) share((100 * (count ?? 1)) / part, count === null ? lexeme : before!);
    else if (/^var(?:annan|tannat)$/u.test(lexeme.text) || /^hälften$/u.test(lexeme.text)) share(50, lexeme);
    else if (/^(?:halver|halvering)/u.test(lexeme.text)) factor(0.5);
    else if (/^(?:dubbelt|dubbla|dubbel|fördubbl|dubblat|dubblades|dubblats|dubblering)/u.test(lexeme.text)) factor(2);
    else if (/^(?:tredubbl|trefald)/u.test(lexeme.text)) factor(3);
    else if (/^(?:fyrdubbl|fyrfald)/u.test(lexeme.text)) factor(4);
    else if (lexeme.text === 'av' && count !== null && before) {
      const after = lexemes[index + 1];
      const offset = after && /^(?:de|landets|våra|totalt)$/u.test(after.text) ? 2 : 1;
      const whole = lexemes[index + offset];
      const total = whole ? (whole.type === 'digits' ? whole.value : numberWordValue(whole.text)) : null;
      if (whole && total && total > count && total <= 1000) share((100 * count) / total, before, whole);
    }
  });
}

function mention(
  text: string,
  start: number,
  end: number,
  parts: Partial<NumberMention> & { value: number },
): NumberMention {
  const around = Number.isNaN(parts.value)
    ? null
    : approximationBefore(text.slice(Math.max(0, start - 30), start), parts.value, parts.soft ?? false);
  return {
    start,
    end,
    text: text.slice(start, end),
    dimension: 'count',
    days: null,
    kind: 'quantity',
    range: around ?? { low: parts.value, high: parts.value },
    approximate: around !== null,
    soft: false,
    nouns: [],
    ...parts,
  };
}
