/** Shares and factors: "var tredje", "en tredjedel", "tre av elva", "dubbelt så många", "2,5 gånger". */
import { lexemeValue, type Lexeme } from './lexemes';
import { dimensionOf, scaleOf } from './units';
import { mention, type NumberMention } from './mention';
import { fractionValue, mayBeShare, numberWordValue, ordinalValue } from './numberWords';

/** "halverats", "fördubbling", "dubbelt", "tredubblats", "tiofaldig": a factor said in one word. */
const MAY_BE_FACTOR = /^(?:halver|dubb|fördubb)|.dubbl|.fald/u;

function factorValue(word: string): number | null {
  if (!MAY_BE_FACTOR.test(word)) return null;
  if (/^(?:halver)/u.test(word)) return 0.5;
  if (/^(?:dubbelt|dubbla|dubbel$|dubblat|dubblad|dubblering|fördubbl)/u.test(word)) return 2;
  const times = /^(\p{L}{2,8}?)(?:dubbl|fald)/u.exec(word)?.[1];
  return times === undefined ? null : times === 'fyr' ? 4 : numberWordValue(times);
}

/** Shares in percent and factors of a text, all soft: a text may say them in many ways. */
export function sharesIn(text: string, lexemes: readonly Lexeme[]): NumberMention[] {
  const found: NumberMention[] = [];
  lexemes.forEach((lexeme, index) => {
    if (lexeme.type !== 'word' || !mayBeShare(lexeme.text)) return;
    const before = lexemes[index - 1];
    const share = (value: number, from: Lexeme) =>
      found.push(mention(text, from.start, lexeme.end, { value, dimension: 'percent', kind: 'share', soft: true }));
    const ordinal = ordinalValue(lexeme.text);
    const fraction = fractionValue(lexeme.text);
    const factor = factorValue(lexeme.text);
    if (ordinal && ordinal > 2 && before && /^vart?$/u.test(before.text)) share(100 / ordinal, before);
    else if (fraction && fraction > 1) {
      const count = lexemeValue(before);
      share((100 * (count ?? 1)) / fraction, count === null ? lexeme : before!);
    } else if (lexeme.text === 'hälften' && lexemes[index + 1]?.text === 'så')
      found.push(mention(text, lexeme.start, lexeme.end, { value: 0.5, kind: 'factor', soft: true }));
    else if (/^var(?:annan|tannat)$|^hälften$|^halva$/u.test(lexeme.text)) share(50, lexeme);
    else if (factor !== null)
      found.push(mention(text, lexeme.start, lexeme.end, { value: factor, kind: 'factor', soft: true }));
    else if (lexeme.text === 'av') partOfWhole(text, lexemes, index, found);
    else if (lexeme.text === 'gånger' || lexeme.text === 'fall') timesOf(text, lexemes, index, found);
    else if (lexeme.text === 'per') perHundred(text, lexemes, index, found);
  });
  return found;
}

/** "117 patienter per 100 vårdplatser": a share in percent, whatever is counted. */
function perHundred(text: string, lexemes: readonly Lexeme[], per: number, found: NumberMention[]): void {
  const hundred = lexemes[per + 1];
  const count = lexemeValue(lexemes[per - 1]) !== null ? lexemes[per - 1] : lexemes[per - 2];
  const value = lexemeValue(count);
  if (!hundred || !count || value === null || (hundred.text !== '100' && hundred.text !== 'hundra')) return;
  found.push(mention(text, count.start, hundred.end, { value, dimension: 'percent', kind: 'share', soft: true }));
}

/** "två gånger i tre", "två fall på tre": the share, with its two numbers; with "av" it is read as any part is. */
function timesOf(text: string, lexemes: readonly Lexeme[], times: number, found: NumberMention[]): void {
  const [from, word, to] = [lexemes[times - 1], lexemes[times + 1], lexemes[times + 2]];
  const [part, whole] = [lexemeValue(from), lexemeValue(to)];
  if (!from || !to || part === null || whole === null || !/^(?:i|på)$/u.test(word?.text ?? '')) return;
  const next = lexemes[times + 3]?.text ?? '';
  if (part <= 0 || whole <= part || whole > 100 || dimensionOf(next) !== 'count') return;
  found.push(partMention(text, from.start, to.end, { part, whole }));
}

/** "tre av elva", "en dag av sex", "två av de åtta": the share, with its two numbers; "av sju tjänster är två" as well. */
function partOfWhole(text: string, lexemes: readonly Lexeme[], av: number, found: NumberMention[]): void {
  const from = lexemeValue(lexemes[av - 1]) !== null ? lexemes[av - 1] : lexemes[av - 2];
  const wholeAt = /^(?:de|våra|totalt|alla|\p{L}{4,}s)$/u.test(lexemes[av + 1]?.text ?? '') ? av + 2 : av + 1;
  const to = lexemes[wholeAt];
  const whole = lexemeValue(to);
  if (!to || whole === null || whole > 10_000) return;
  const part = lexemeValue(from);
  if (part === null) return wholeFirst(text, lexemes, av, wholeAt, found);
  if (!from || part <= 0 || whole <= part) return;
  if (/[.;:!?()]/u.test(text.slice(from.end, to.start))) return;
  // "en kostnad av 24 miljarder": no part of anything.
  const after = lexemes[wholeAt + 1];
  if (after && (scaleOf(after.text) !== null || dimensionOf(after.text) === 'money')) return;
  found.push(partMention(text, from.start, to.end, { part, whole }));
}

/** How many words may stand between the whole and its part: "av de sju fasta tjänsterna är bara två". */
const WORDS_BETWEEN = 5;

function wholeFirst(
  text: string,
  lexemes: readonly Lexeme[],
  av: number,
  wholeAt: number,
  found: NumberMention[],
): void {
  const to = lexemes[wholeAt]!;
  const whole = lexemeValue(to)!;
  // A whole that is named after its part is read there.
  if (!/(?:^|[.,;:–—-]\s*)$/u.test(text.slice(0, lexemes[av]!.start))) return;
  for (let at = wholeAt + 2; at <= wholeAt + 1 + WORDS_BETWEEN; at += 1) {
    const from = lexemes[at];
    const part = lexemeValue(from);
    if (!from || /[.,;:!?()]/u.test(text.slice(to.end, from.start))) return;
    if (part === null) continue;
    if (part > 0 && part < whole && scaleOf(lexemes[at + 1]?.text ?? '') === null)
      found.push(partMention(text, to.start, from.end, { part, whole }));
    return;
  }
}

/** A share told by its two numbers, in percent. */
function partMention(text: string, start: number, end: number, parts: { part: number; whole: number }): NumberMention {
  const value = (100 * parts.part) / parts.whole;
  return mention(text, start, end, { value, dimension: 'percent', kind: 'share', soft: true, parts });
}
