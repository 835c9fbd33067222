/** The parties as motions write them: letters in brackets, full names, old letters and local parties. */

/** Name as written in text (and its genitive-free short forms) → usual letters. Old letters: motions.md 5.1. */
const NAMES: readonly (readonly [letters: string, names: readonly string[]])[] = [
  ['S', ['Socialdemokraterna', 'Socialdemokratiska', 'socialdemokrater', 'Arbetarepartiet']],
  ['M', ['Moderaterna', 'Nya Moderaterna', 'Moderata samlingspartiet', 'moderater']],
  ['SD', ['Sverigedemokraterna', 'sverigedemokrater']],
  ['C', ['Centerpartiet', 'centerpartister', 'Centern']],
  ['V', ['Vänsterpartiet', 'vänsterpartister']],
  ['KD', ['Kristdemokraterna', 'kristdemokrater', 'Kristdemokratiska']],
  ['L', ['Liberalerna', 'liberaler']],
  ['MP', ['Miljöpartiet de gröna', 'Miljöpartiet', 'miljöpartister', 'De gröna']],
  ['FP', ['Folkpartiet liberalerna', 'Folkpartiet']],
  ['FI', ['Feministiskt initiativ']],
  ['SJVP', ['Norrbottens sjukvårdsparti', 'Sjukvårdspartiet']],
];

/** Letters that stand for a party when they stand alone in brackets; local ones are taken as they are written. */
const LETTERS = new Map<string, string>(
  ['S', 'M', 'SD', 'C', 'V', 'KD', 'L', 'MP', 'FP', 'FI', 'KDS', 'VPK', 'NYD', 'SJVP'].map((l) => [l, l]),
);

const BY_NAME = new Map<string, string>(
  NAMES.flatMap(([letters, names]) => names.map((name) => [name.toLowerCase(), letters] as const)),
);

/** A party's name in text, longest first, for use inside larger patterns (no flags of its own, no groups). */
export const PARTY_NAME = NAMES.flatMap(([, names]) => names)
  .sort((a, b) => b.length - a.length)
  .map((name) => `[${name[0]!.toUpperCase()}${name[0]!.toLowerCase()}]${name.slice(1)}`)
  .join('|');

/**
 * The local parties are many and new ones come: any capitalised word that ends as party names do
 * ("Skånepartiet", "Gotlandspartiet", "Hälsodemokraterna", "Sjukvårdspartiet Gävleborg"), after a place where one stands
 * before it ("Dalarnas Sjukvårdsparti").
 */
export const LOCAL_PARTY =
  '(?:\\p{Lu}\\p{Ll}{2,20}s \\p{L}\\p{Ll}{2,20}parti(?!\\p{L})|\\p{Lu}\\p{Ll}{2,20}(?:parti|partiet|demokraterna|listan))';

/**
 * A party as its usual letters in capitals, or as the local party's own name.
 * @param written letters ("kd", "S", "-") or a name ("Centerpartiet"), without brackets.
 * @returns null for no party ("-", "–") and for what is no party at all.
 */
export function partyOf(written: string): string | null {
  const text = written.replace(/\s+/g, ' ').trim();
  if (!text || /^[-–—]+$/.test(text) || /^(politisk )?(vilde|oberoende|partilös)$/i.test(text)) return null;
  const named = BY_NAME.get(text.toLowerCase());
  if (named) return named;
  const letters = text.replace(/[^\p{L}]/gu, '').toUpperCase();
  if (LETTERS.has(letters)) return letters;
  if (new RegExp(`^${LOCAL_PARTY}`, 'u').test(text)) return text;
  return /^\p{L}{1,6}$/u.test(text) ? text.toUpperCase() : null;
}

/** Whether bracketed text is a party's letters: known ones in any case, unknown ones only when short capitals. */
export function isPartyLetters(bracketed: string): boolean {
  const text = bracketed.trim();
  if (/^[-–—]$/.test(text)) return true;
  if (LETTERS.has(text.toUpperCase())) return true;
  return /^\p{Lu}[\p{Lu}\p{Ll}åäö]{1,5}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) && !NOT_PARTIES.has(text);
}

/** Bracketed capitals that regional texts are full of and that are no parties. */
const NOT_PARTIES = new Set(
  'SOU VGR SKR SKL IVO HSN RS RF LOU LOV FAR AI IT EU FN PDF DN SVD SVT SR TV HSL OSL KPI BNP ACG DRG PR VAB LSS NPO'.split(
    ' ',
  ),
);
