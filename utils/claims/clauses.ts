/** Clauses of a Swedish sentence, as far as word lists can tell them: where a claim may begin and end. */
import { FINITE_VERBS, SPEECH_VERBS } from './verbs';

const SUBORDINATORS =
  'då|eftersom|därför att|medan|när|om|så att|trots att|där|vilket|vilka|vilken|som|vars|för att|innan|sedan|även om|' +
  'fastän|samtidigt som|till följd av att|på grund av att|i takt med att|så|varför|varav|varför|dels|att';
const COORDINATORS = 'och|men|utan|samt|eller|fast|ty|dock';

/**
 * A clause begins after a comma with a joining word, after a dash, semicolon or colon, and at "medan", "men",
 * "trots att" … without a comma. The new clause keeps its joining word. A comma alone joins members of a list as
 * often as clauses, so it counts only when asked for.
 */
const BOUNDARY = new RegExp(
  `,\\s+(?=(?:${SUBORDINATORS}|${COORDINATORS})\\s)|\\s[–—−-]\\s+|;\\s+|:\\s+|` +
    `\\s+(?=(?:medan|men|eftersom|trots att|samtidigt som)\\s)`,
  'gu',
);
const COMMA = /,\s+(?!\d)/gu;

/** Starts of the clauses of `text`, the first always 0; with `commas` every comma begins one. */
export function clauseStarts(text: string, commas = false): number[] {
  const starts = new Set([0]);
  for (const match of text.matchAll(BOUNDARY)) starts.add(match.index + match[0].length);
  if (commas) for (const match of text.matchAll(COMMA)) starts.add(match.index + match[0].length);
  return [...starts].sort((a, b) => a - b);
}

/** End of the clause that goes on from `from`: before the next clause's boundary, or the text's end. */
export function clauseEnd(text: string, from: number): number {
  BOUNDARY.lastIndex = 0;
  for (const match of text.matchAll(BOUNDARY)) if (match.index >= from + 1) return match.index;
  return text.length;
}

const WORD = /[\p{L}\p{N}]+(?:[-:’'][\p{L}\p{N}]+)*/gu;
const DETERMINERS = new Set(
  'en ett den det de denna detta dessa sin sitt sina vår vårt våra deras dess hans hennes någon något några mycket så'.split(
    ' ',
  ),
);

/** Whether a word, after the word before it, is a finite verb. Past forms after an article are adjectives. */
export function isFinite(word: string, previous: string | null): boolean {
  const lower = word.toLowerCase();
  if (FINITE_VERBS.has(lower)) return true;
  if (!/^\p{Ll}/u.test(word)) return false;
  if (!/(?:.{3}ade|.{3}ades|.{3}[rkps]te|.{3}nde?des|.{3}erar|.{3}erade|.{3}eras)$/u.test(lower)) return false;
  return previous === null || !DETERMINERS.has(previous.toLowerCase());
}

/** The finite verbs of `text`, with their offsets. */
export function finiteVerbs(text: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  let previous: string | null = null;
  for (const match of text.matchAll(WORD)) {
    if (isFinite(match[0], previous)) found.push({ word: match[0].toLowerCase(), at: match.index });
    previous = match[0];
  }
  return found;
}

/** A verb's tail that has no content yet: "har", "har i en rapport", "visar", "rapporterar". */
const isSpeech = (word: string): boolean => SPEECH_VERBS.has(word);

/**
 * Whether the words before a mark only name the source, so that the claim is what follows: "Enligt Trafikverket",
 * "Missbruksutredningen", "En kartläggning från Brå", "Socialstyrelsen bekräftar i en rapport", "I en studie". They
 * have no finite verb, or none but one of saying or an auxiliary whose main verb is still to come.
 * evidence.md, "What real claims do with their sources".
 */
export function namesOnlySource(before: string, after: string): boolean {
  if (!/\p{L}/u.test(after)) return false;
  const verbs = finiteVerbs(before);
  if (verbs.length === 0) return true;
  const goesOn = /^\s*(?:att|som\s+(?:visar|visade|visat|föreslog|säger)|hur|om|där)\s/u.test(after);
  if (verbs.length > 1) return false;
  const [verb] = verbs;
  if (isSpeech(verb!.word)) return goesOn || before.slice(verb!.at).split(/\s+/u).length <= 2;
  const rest = before.slice(verb!.at);
  return (
    /^(?:har|hade)\s+(?:\S+\s+){0,3}(?:i|enligt|från|av)\s/u.test(rest) && /^\s*\p{Ll}+(?:at|it|tt|ts)\s/u.test(after)
  );
}

/** "Enligt X" at a clause's head: where the statement after it begins, or 0 when there is no such lead-in. */
export function afterLeadIn(text: string): number {
  const match = /^(?:enligt|som)\s+/iu.exec(text);
  if (!match || !/^enligt/iu.test(text)) return 0;
  const comma = /^[^,]{3,120},\s+(?=\p{L})/u.exec(text);
  const verb = finiteVerbs(text).find(({ at }) => at > match[0].length);
  if (!verb) return 0;
  if (comma && comma[0].length <= verb.at) {
    // "Enligt A, B och C ökade …" is a list of names, not a lead-in ended by a comma.
    return /^\p{Ll}/u.test(text.slice(comma[0].length)) ? comma[0].length : verb.at;
  }
  return verb.at;
}
