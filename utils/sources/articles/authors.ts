/** Bylines as people: "Av Anna Provare | anna@tidning.se" is one name; "Provare, Testberg och TT" are three. */
import { tidy } from './blocks';

const NOT_A_NAME =
  /^(av|text|foto|reporter|journalist|redaktör|redaktion(en)?|nyhetsredaktionen|webbredaktion(en)?|skribent|fotograf|publicerad|uppdaterad|okänd|unknown|admin|administrator|null|undefined|staff|https?:.*|.*@.*|\d.*)$/i;

/** Longer ones, in characters, are no bylines: a dozen names with their addresses are half of it. */
const LONGEST = 1000;

/**
 * Names in a list of bylines, each once, in order.
 * @param bylines as found in the markup: one name each, or several in a row
 */
export function cleanAuthors(bylines: string[]): string[] {
  const names = bylines
    .filter((byline) => byline.length <= LONGEST)
    .flatMap(splitByline)
    .map(cleanName)
    .filter((name) => name !== null);
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function splitByline(byline: string): string[] {
  return tidy(byline)
    .replace(/https?:\/\/\S+|[\w.+-]{1,64}@[\w.-]{1,255}/gi, '|')
    .split(/\s*[|;•·/]\s*|\s+och\s+|\s+and\s+|\s+&\s+|,\s*(?!jr\b)/i)
    .filter((part) => part !== '');
}

function cleanName(raw: string): string | null {
  const name = tidy(
    raw
      .replace(/^(av|text( och foto)?|text & foto|by|foto|reporter|journalist|skriven av)\s*:?\s+/i, '')
      .replace(/\s*\((text|foto|tt|reporter)[^)]*\)$/i, '')
      .replace(/^[\s:–-]+|[\s:,–-]+$/g, ''),
  );
  if (name.length < 2 || name.length > 60 || name.split(' ').length > 6 || NOT_A_NAME.test(name)) return null;
  if (/[<>{}[\]=]/.test(name)) return null;
  // Some systems write names in small letters ("viktor hedlund" in real JSON-LD, sources.md 2.4).
  if (name === name.toLowerCase() && /^\p{L}+([ -]\p{L}+)+$/u.test(name)) {
    return name.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  }
  return name;
}
