/** Shares and factors: "var tredje", "en tredjedel", "tre av elva", "dubbelt så många", "2,5 gånger". */
import { lexemeValue, type Lexeme } from './lexemes';
import { mention, type NumberMention } from './mention';
import { fractionValue, mayBeShare, ordinalValue } from './numberWords';

const FACTORS: readonly [RegExp, number][] = [
  [/^(?:halver|halvering)/u, 0.5],
  [/^(?:dubbelt|dubbla|dubbel$|dubblat|dubblad|dubblering|fördubbl)/u, 2],
  [/^(?:tredubbl|trefald)/u, 3],
  [/^(?:fyrdubbl|fyrfald)/u, 4],
  [/^(?:femdubbl|femfald)/u, 5],
];

const MAY_BE_FACTOR = /^(?:halv|dubb|förd|tred|tref|fyrd|fyrf|femd|femf)/u;

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
    const factor = MAY_BE_FACTOR.test(lexeme.text) ? FACTORS.find(([pattern]) => pattern.test(lexeme.text)) : undefined;
    if (ordinal && ordinal > 2 && before && /^vart?$/u.test(before.text)) share(100 / ordinal, before);
    else if (fraction && fraction > 1) {
      const count = lexemeValue(before);
      share((100 * (count ?? 1)) / fraction, count === null ? lexeme : before!);
    } else if (/^var(?:annan|tannat)$|^hälften$/u.test(lexeme.text)) share(50, lexeme);
    else if (factor)
      found.push(mention(text, lexeme.start, lexeme.end, { value: factor[1], kind: 'factor', soft: true }));
    else if (lexeme.text === 'av') partOfWhole(text, lexemes, index, found);
  });
  return found;
}

/** "tre av elva", "en dag av sex", "två av de åtta": the share, with its two numbers. */
function partOfWhole(text: string, lexemes: readonly Lexeme[], av: number, found: NumberMention[]): void {
  const from = lexemeValue(lexemes[av - 1]) !== null ? lexemes[av - 1] : lexemes[av - 2];
  const to = /^(?:de|landets|våra|totalt|alla|regionens|länets)$/u.test(lexemes[av + 1]?.text ?? '')
    ? lexemes[av + 2]
    : lexemes[av + 1];
  const part = lexemeValue(from);
  const whole = lexemeValue(to);
  if (!from || !to || part === null || whole === null || part <= 0 || whole <= part || whole > 10_000) return;
  if (/[.;:!?()]/u.test(text.slice(from.end, to.start))) return;
  found.push(
    mention(text, from.start, to.end, {
      value: (100 * part) / whole,
      dimension: 'percent',
      kind: 'share',
      soft: true,
      parts: { part, whole },
    }),
  );
}
