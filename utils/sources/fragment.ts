/** Links to a passage by text fragment (sources.md 5): the reader lands on the words, not on the top of the page. */

/** Words at each end of a long passage; a passage up to twice this is written whole. */
const END_WORDS = 5;
/** Words of context tried, before and after, where the passage's own words are not unique. */
const CONTEXT_WORDS = [2, 4, 8];

/**
 * The article's address with a fragment that leads to the passage. An existing fragment is kept ("#kommentarer:~:text=…").
 * @param passage verbatim from one or more paragraphs of the article
 * @param articleText the article's paragraphs, one a line
 * @returns the address unchanged when the passage has no words or the address is none
 */
export function textFragment(address: string, passage: string, articleText: string): string {
  const words = wordsOf(passage);
  if (words.length === 0 || !URL.canParse(address)) return address;
  const text = wordsOf(articleText);
  const directive = directiveFor(passage, words, text);
  const base = address.replace(/:~:.*$/, '');
  return base.includes('#') ? `${base}:~:text=${directive}` : `${base}#:~:text=${directive}`;
}

interface Word {
  text: string;
  /** Folded for comparing: browsers match without regard to case. */
  key: string;
  line: number;
}

function directiveFor(passage: string, words: Word[], text: Word[]): string {
  // A range may run over paragraphs, but each of its ends must lie within one.
  const isOneLine = new Set(words.map((word) => word.line)).size === 1;
  if (isOneLine && words.length <= 2 * END_WORDS) {
    const whole = passage.replace(/\s+/g, ' ').trim();
    return withContext(encode(whole), words, words.length, text);
  }
  const first = words.filter((word) => word.line === words[0]?.line).slice(0, END_WORDS);
  const last = words.filter((word) => word.line === words.at(-1)?.line).slice(-END_WORDS);
  return withContext(`${encode(join(first))},${encode(join(last))}`, first, words.length, text);
}

/** Adds as little before (else after) as makes the beginning unique in the text; nothing where it is, or where nothing helps. */
function withContext(directive: string, start: Word[], length: number, text: Word[]): string {
  const places = placesOf(start, text);
  const at = places[0];
  if (places.length < 2 || at === undefined) return directive;
  for (const count of CONTEXT_WORDS) {
    const before = sameLine(text.slice(Math.max(0, at - count), at), text[at]?.line, true);
    if (before.length > 0 && placesOf([...before, ...start], text).length === 1)
      return `${encode(join(before))}-,${directive}`;
    const end = at + length;
    const after = sameLine(text.slice(end, end + count), text[end - 1]?.line, false);
    const whole = text.slice(at, end);
    if (after.length > 0 && placesOf([...whole, ...after], text).length === 1)
      return `${directive},-${encode(join(after))}`;
  }
  return directive;
}

function sameLine(words: Word[], line: number | undefined, fromEnd: boolean): Word[] {
  const kept = words.filter((word) => word.line === line);
  return fromEnd ? words.slice(words.length - kept.length) : kept;
}

function placesOf(wanted: Word[], text: Word[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= text.length && places.length < 50; at += 1) {
    if (wanted.every((word, index) => text[at + index]?.key === word.key)) places.push(at);
  }
  return places;
}

function wordsOf(text: string): Word[] {
  return text.split(/\n+/).flatMap((line, index) =>
    line
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, key: word.toLowerCase(), line: index })),
  );
}

function join(words: Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** Hyphen, comma and ampersand have meanings of their own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
