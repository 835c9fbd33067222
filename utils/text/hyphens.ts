/** Words and addresses cut at a line's end: what is put between two lines when they are joined. */

/** Words that a hanging hyphen points on to: "fri- och rättigheter". */
const HANGING = /^(?:och|eller|samt|respektive|resp|till|men|som|kontra|inklusive|såväl)(?![\p{L}])/iu;
/** First parts that keep their hyphen. */
const KEEPING = /^(?:icke|ex|e|it|pro|anti-)$/i;

/**
 * Joins two lines of running text. A line-end hyphen goes when it only cut a word; it stays in "EU-⏎stöd", "fri-⏎och",
 * "covid-⏎19", "e-⏎post", and where `words` (of the same document, lower case) hold the hyphenated form alone.
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string> = new Set()): string {
  if (before === '') return after;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (/\p{L}\/$/u.test(before.slice(-2)) && /^\p{L}/u.test(after)) return before + after;
  const cut = /([\p{L}\d/.]+)[-‐]$/u.exec(before.slice(-60));
  if (!cut) return `${before} ${after}`;
  if (HANGING.test(after)) return `${before} ${after}`;
  if (!/^\p{Ll}/u.test(after)) return /^[\p{Lu}\d]/u.test(after) ? before + after : `${before} ${after}`;
  const first = /[\p{L}\d]+$/u.exec(cut[1]!)?.[0] ?? '';
  const second = /^[\p{L}]+/u.exec(after)?.[0] ?? '';
  const keeps =
    /\d$/.test(first) ||
    /^\p{Lu}{2,}$/u.test(first) ||
    KEEPING.test(first) ||
    (words.has(`${first}-${second}`.toLowerCase()) && !words.has(`${first}${second}`.toLowerCase()));
  return keeps ? before + after : before.slice(0, -1) + after;
}
