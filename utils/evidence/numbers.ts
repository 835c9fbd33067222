/** Numbers of a Swedish text with what they measure, how exact they are and what they are not (evidence.md 3.3). */
import { approximates, approximationBefore } from './approximation';
import { identifierSpans } from './identifiers';
import { lex, type Lexeme } from './lexemes';
import { mention, type NumberMention } from './mention';
import { coreValue } from './numberCore';
import { isDigitCount, mayBeNumber, numberCompound, numberWordValue } from './numberWords';
import { sharesIn } from './shares';
import { baseOf, dimensionOf, isRoughScale, scaleOf, type Dimension } from './units';
import { isStopWord, stemIn, type Spellings } from './words';

export type { NumberMention } from './mention';

/** A quick look: a text with none of these holds no number ("en" and "ett" alone are none). */
const MAY_HOLD_NUMBER =
  /\d|noll|två|tre|fyr|fem|sex|sju|åtta|nio|tio|elva|tolv|nitt|adert|fjort|arton|tjugo|hundra|tusen|miljon|miljard|halv|hälft|dubb|fjärde|sjätte|åttonde|dussin|tjog|handfull|varann|vartann|del|kvart|dygnet runt|elfte|klockan/iu;

/**
 * Every number of `text`; stretches in `taken` (dates) are left out. Linear in the text's length. `known`: the spellings
 * met before, added to.
 */
export function parseNumbers(
  text: string,
  taken: readonly { start: number; end: number }[] = [],
  known: Spellings = new Map(),
): NumberMention[] {
  if (!MAY_HOLD_NUMBER.test(text)) return [];
  const found: NumberMention[] = [];
  const identifiers = identifierSpans(text);
  for (const span of identifiers) {
    // "1990-talet" says its years; "nittiotalet" may be said in many ways.
    const soft = span.kind !== 'decade' || span.value < 100;
    const nouns = span.kind === 'ordinal' && text.startsWith(' gång', span.end) ? ['gång'] : [];
    found.push(mention(text, span.start, span.end, { value: span.value, kind: span.kind, soft, nouns }));
  }
  const blocked = [...taken, ...identifiers];
  const all = lex(text);
  const lexemes =
    blocked.length === 0
      ? all
      : all.filter((lexeme) => !blocked.some((span) => lexeme.start < span.end && lexeme.end > span.start));
  for (let index = 0; index < lexemes.length;) {
    index = readNumber(text, lexemes, index, found, known);
  }
  found.push(...sharesIn(text, lexemes));
  const roundTheClock = text.indexOf('dygnet runt');
  if (roundTheClock >= 0) {
    const hours = { value: 24, dimension: 'duration', base: 1, soft: true } as const;
    found.push(mention(text, roundTheClock, roundTheClock + 11, hours));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Reads the number that begins at lexeme `index`, if one does; returns the index to go on from. */
function readNumber(
  text: string,
  lexemes: readonly Lexeme[],
  index: number,
  found: NumberMention[],
  known: Spellings,
): number {
  const first = lexemes[index]!;
  if (first.type === 'word' && !mayBeNumber(first.text)) return index + 1;
  const core = coreValue(lexemes, index);
  if (!core) {
    readCompound(text, first, found, () => nounsAfter(lexemes, index + 1, first.end, text, known));
    return index + 1;
  }
  let next = core.next;
  let { value } = core;
  let { end } = lexemes[next - 1]!;
  let { scaled, rounded } = core;
  let scale = 1;
  let money = false;
  for (let word = scaleAt(text, lexemes, next, end); word; word = scaleAt(text, lexemes, next, end)) {
    value *= word.factor;
    scale *= word.factor;
    money ||= word.money;
    rounded ||= isRoughScale(lexemes[next]!.text);
    scaled = true;
    end = lexemes[next]!.end;
    next += 1;
  }
  // "tre extra miljoner": a word that says what sort of millions stands between.
  const further = lexemes[next + 1];
  if (
    further?.text.startsWith('milj') &&
    scale === 1 &&
    !core.article &&
    /^(?:extra|nya|ytterligare|friska|hela)$/u.test(lexemes[next]!.text)
  ) {
    const word = scaleAt(text, lexemes, next + 1, lexemes[next]!.end);
    if (word && word.factor >= 1e6 && oneSpace(text, end, lexemes[next]!)) {
      value *= word.factor;
      scale = word.factor;
      scaled = true;
      end = further.end;
      next += 2;
    }
  }
  // "en miljon sexhundratusen".
  const rest = scale >= 1e6 && lexemes[next]?.type === 'word' ? (numberWordValue(lexemes[next]!.text) ?? 0) : 0;
  if (rest >= 1000 && lexemes[next]!.start === end + 1) {
    value += rest;
    end = lexemes[next]!.end;
    next += 1;
  }
  // "de tio första veckorna": which ones stands between.
  const which = core.article || !oneSpace(text, end, lexemes[next]) ? undefined : lexemes[next];
  const from = which && WHICH.test(which.text) && lexemes[next + 1]?.type === 'word' ? which.end : end;
  if (from > end) next += 1;
  const unit = unitAt(text, lexemes, next, from);
  // "en" and "ett" alone are articles far more often than numbers.
  if (core.article && !scaled) {
    readOneOf(text, first, unit, found);
    return index + 1;
  }
  const week = value <= 53 && /^v(?:ecka|eckorna|\.)?$/u.test(lexemes[index - 1]?.text ?? '');
  const dimension: Dimension = week ? 'week' : money ? 'money' : unit ? unit.dimension : 'count';
  if (unit && unit.dimension !== 'count') end = unit.end;
  if (unit?.word === 'öre') value /= 100;
  if (unit?.word === 'promille' || unit?.word === '‰') value /= 10;
  // "tre gånger så många" compares and may be said in other words; "210 gånger om året" counts.
  const times =
    value <= 10 &&
    /^gång(?:er)?$/u.test(lexemes[next]?.text ?? '') &&
    /^(?:så|fler|flera|mer|mera|(?!före|andre|förre)\p{L}+re)$/u.test(lexemes[next + 1]?.text ?? '');
  // "två gånger har rätten …": told of in turn ("för andra gången") oftener than counted.
  const occasions = value <= 10 && /^gånger$/u.test(lexemes[next]?.text ?? '') && first.type === 'word';
  const said = text.slice(Math.max(0, first.start - 30), first.start);
  // "en halv miljon" is as round as "omkring en halv miljon".
  const ofScale = scale > 1 && first.type === 'word' && value < scale;
  const range = core.reach
    ? { low: value * core.reach.low, high: value * core.reach.high }
    : (approximationBefore(said, value, rounded, dimension === 'duration') ??
      (ofScale ? approximationBefore('omkring', value, false) : null));
  const perUnit = unit ? baseOf(unit.word) : null;
  const measured = unit && unit.dimension !== 'count';
  const nouns = nounsAfter(lexemes, measured ? unit.next : next, measured ? end : from, text, known);
  found.push({
    start: first.start,
    end,
    text: text.slice(first.start, end),
    value,
    dimension,
    base: perUnit === null ? null : value * perUnit,
    scale,
    impliedScale: 1,
    totals: false,
    period: null,
    per: null,
    left: false,
    compares: false,
    kind: times ? 'factor' : dimension === 'age' ? 'age' : 'quantity',
    range: range ?? { low: value, high: value },
    approximate: range !== null,
    // "inga" is as good as "noll"; "årets fem första månader" may be "hittills i år".
    soft: rounded || times || occasions || value === 0 || /(?<!\p{L})årets\s(?:första\s)?$/iu.test(said),
    parts: null,
    nouns: dimension === 'count' ? nouns : [],
  });
  if (unit?.word === 'öre') joinCrowns(found, text);
  shareUnitWithRange(found, dimension, unit?.word ?? null, text);
  return next;
}

/** Words between a number and what it counts that do not say what that is. */
const WHICH = /^(?:första|senaste|sista|följande|kommande|närmaste|föregående|gångna|hela|långa|fulla)$/u;

/** "på en månad", "ett kvartal": a length of time after all, which nobody misses. */
function readOneOf(text: string, article: Lexeme, unit: ReturnType<typeof unitAt>, found: NumberMention[]): void {
  if (unit?.dimension !== 'duration') return;
  const base = baseOf(unit.word);
  found.push(mention(text, article.start, unit.end, { value: 1, dimension: 'duration', base, soft: true }));
}

/** The scale word that follows directly (only space, full stop or no-break space between). */
function scaleAt(text: string, lexemes: readonly Lexeme[], index: number, end: number) {
  const lexeme = lexemes[index];
  const scale = lexeme?.type === 'word' ? scaleOf(lexeme.text) : null;
  return scale && /^[\s\u00a0]{0,3}$/u.test(text.slice(end, lexeme!.start)) ? scale : null;
}

/** Units written with a raised figure. */
const POWERS: Readonly<Record<string, string>> = { 'm²': 'kvm', 'km²': 'kvadratkilometer', 'm³': 'kubikmeter' };

function unitAt(text: string, lexemes: readonly Lexeme[], index: number, end: number) {
  const lexeme = lexemes[index];
  if (!lexeme || lexeme.type === 'digits') return null;
  if (!oneSpace(text, end, lexeme) && !/^[\s\u00a0]{0,3}$|^-$|^\.\s$/u.test(text.slice(end, lexeme.start))) return null;
  // "1 620 år 2022": the year after it is a date, and "år" belongs to that.
  if (lexeme.text === 'år' && /^\s(?:19|20)\d{2}(?!\d)/u.test(text.slice(lexeme.end, lexeme.end + 6))) return null;
  const power = POWERS[lexeme.text + text[lexeme.end]];
  if (power) return { dimension: dimensionOf(power), word: power, end: lexeme.end + 1, next: index + 1 };
  return { dimension: dimensionOf(lexeme.text), word: lexeme.text, end: lexeme.end, next: index + 1 };
}

/** What stands between most words: nothing else need be looked for there. */
function oneSpace(text: string, end: number, next: Lexeme | undefined): boolean {
  return next?.start === end + 1 && text[end] === ' ';
}

/** Stems of up to three words after a number, to the next stop word, number or stop. */
function nounsAfter(lexemes: readonly Lexeme[], index: number, end: number, text: string, known: Spellings): string[] {
  const nouns: string[] = [];
  let from = end;
  for (let at = index; at < lexemes.length && nouns.length < 3; at += 1) {
    const lexeme = lexemes[at]!;
    if (lexeme.type !== 'word') break;
    if (!oneSpace(text, from, lexeme) && /[.,;:!?()]/u.test(text.slice(from, lexeme.start))) break;
    if (isStopWord(lexeme.text)) break;
    nouns.push(stemIn(lexeme.text, known));
    from = lexeme.end;
  }
  return nouns;
}

/** "1 krona och 20 öre" is one number. */
function joinCrowns(found: NumberMention[], text: string): void {
  const last = found[found.length - 1]!;
  const before = found[found.length - 2];
  if (!before || before.dimension !== 'money' || !/^ och $/u.test(text.slice(before.end, last.start))) return;
  const value = before.value + last.value;
  found.splice(-2, 2, {
    ...before,
    end: last.end,
    text: text.slice(before.start, last.end),
    value,
    range: { low: value, high: value },
  });
}

/** "10–15 procent", "mellan 50 och 60 dagar": the first number of a range takes the second one's unit. */
function shareUnitWithRange(found: NumberMention[], dimension: Dimension, word: string | null, text: string): void {
  const last = found[found.length - 1];
  const before = found[found.length - 2];
  if (!last || !before || before.kind !== 'quantity' || before.dimension !== 'count' || before.nouns.length > 0) return;
  const words = /^\s?(?:[–—-]|till|och|mot|eller|respektive)(?:\s(\p{L}+))?\s?$/u.exec(
    text.slice(before.end, last.start),
  );
  if (!words || (words[1] !== undefined && !approximates(words[1]))) return;
  before.dimension = dimension;
  const perUnit = word ? baseOf(word) : null;
  before.base = perUnit === null ? null : before.value * perUnit;
  before.nouns = last.nouns;
  // "15 till 20 miljarder": the scale is said once.
  const factor = last.value >= 1e6 && before.value < 1000 ? (last.value >= 1e9 ? 1e9 : 1e6) : 1;
  before.value *= factor;
  before.range = { low: before.range.low * factor, high: before.range.high * factor };
  if (dimension === 'duration') {
    const said = text.slice(Math.max(0, before.start - 30), before.start);
    before.range = approximationBefore(said, before.value, false, true) ?? before.range;
  }
}

/** Lengths of time said in one word: how much of the unit, and the days of it. */
const PART_OF_TIME: readonly [RegExp, value: number, base: number][] = [
  [/^halvår(?:et|s)?$/u, 0.5, 182.6],
  [/^halvtimm(?:e|en|es)$/u, 0.5, 1 / 48],
  [/^halvsek(?:el|let|els)$/u, 0.5, 18_262],
  [/^kvartssek(?:el|let|els)$/u, 0.25, 9131],
];

function readCompound(text: string, lexeme: Lexeme, found: NumberMention[], nouns: () => string[]): void {
  if (lexeme.type !== 'word') return;
  const part = PART_OF_TIME.find(([pattern]) => pattern.test(lexeme.text));
  if (part) {
    const [, value, base] = part;
    found.push(mention(text, lexeme.start, lexeme.end, { value, dimension: 'duration', base, soft: true }));
    return;
  }
  const compound = numberCompound(lexeme.text);
  if (!compound) return;
  if (isDigitCount(compound.tail)) {
    const range = { low: 10 ** (compound.value - 1), high: 10 ** compound.value - 1 };
    const any = { value: range.low, range, approximate: true, soft: true, nouns: nouns() };
    if (compound.value <= 6) found.push(mention(text, lexeme.start, lexeme.end, any));
    return;
  }
  // "elvamiljonersvite".
  const scale = compound.tail.startsWith('miljoner') ? 1e6 : compound.tail.startsWith('miljard') ? 1e9 : 1;
  if (scale > 1) {
    found.push(mention(text, lexeme.start, lexeme.end, { value: compound.value * scale, scale }));
    return;
  }
  const age = compound.tail.startsWith('åring');
  const perUnit = baseOf(compound.tail);
  found.push(
    mention(text, lexeme.start, lexeme.end, {
      value: compound.value,
      dimension: age ? 'age' : dimensionOf(compound.tail),
      base: perUnit === null ? null : compound.value * perUnit,
      kind: age ? 'age' : 'quantity',
    }),
  );
}
