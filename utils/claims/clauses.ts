/** Clauses of a Swedish sentence, as far as word lists can tell them: where a claim may begin and end. */
import { FINITE_VERBS, SPEECH_VERBS } from './verbs';

const SUBORDINATORS =
  'då|eftersom|därför att|medan|när|om|så att|trots att|där|vilket|vilka|vilken|som|vars|för att|innan|sedan|även om|' +
  'fastän|samtidigt som|till följd av att|på grund av att|i takt med att|så|varför|varav|varför|dels|att';
const COORDINATORS = 'och|men|utan|samt|eller|fast|ty|dock';

/**
 * A clause begins after a comma with a joining word, after a dash, semicolon or colon, and at "medan", "men",
 * "trots att" … without a comma. The new clause keeps its joining word. A comma alone joins members of a list as
 * often as clauses, so it begins none.
 */
const BOUNDARY = new RegExp(
  `,\\s+(?=(?:${SUBORDINATORS}|${COORDINATORS})\\s)|\\s[–—−-]\\s+|;\\s+|:\\s+|` +
    `\\s+(?=(?:medan|men|eftersom|trots att|samtidigt som)\\s)`,
  'gu',
);

/** "…, som är en myndighet, har …": the main clause goes on after the relative one, so nothing begins there. */
function isInserted(clause: string): boolean {
  if (!/^(?:som|vilke[nt]|vilka|där|vars|då|när|om)\s/u.test(clause)) return false;
  const comma = /,\s+(\p{L}+)/u.exec(clause);
  return comma !== null && isFinite(comma[1]!, null);
}

/** Starts of the clauses of `text`, the first always 0. */
export function clauseStarts(text: string): number[] {
  const starts = [...text.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
  return [0, ...starts.filter((start) => !isInserted(text.slice(start)))];
}

/** A boundary with the words that make it one is no longer than this. */
const BOUNDARY_LENGTH = 80;

/** End of the clause that goes on from `from`: before the next clause's boundary, or at `limit`. */
export function clauseEnd(text: string, from: number, limit: number): number {
  // Only what is near: a sentence may have ten thousand marks, and is not read through for each.
  const start = Math.max(0, from - BOUNDARY_LENGTH);
  for (const match of text.slice(start, limit + BOUNDARY_LENGTH).matchAll(BOUNDARY)) {
    const at = start + match.index;
    if (at > from) return Math.min(at, limit);
  }
  return limit;
}

const WORD = /[\p{L}\p{N}]+(?:[-:’'][\p{L}\p{N}]+)*/gu;
const DETERMINERS = new Set(
  'en ett den det de denna detta dessa sin sitt sina vår vårt våra deras dess hans hennes någon något några mycket så'.split(
    ' ',
  ),
);

/** The last letters of the endings that tell a finite verb: -ade, -ades, -erar. */
const VERB_ENDS: ReadonlySet<string> = new Set('esr');

/** Whether a word, after the word before it, is a finite verb. Past forms after an article are adjectives. */
export function isFinite(word: string, previous: string | null): boolean {
  const lower = word.toLowerCase();
  if (FINITE_VERBS.has(lower)) return true;
  if (!/^\p{Ll}/u.test(word)) return false;
  // Looked at first: the pattern is tried from every letter of the word.
  if (!VERB_ENDS.has(lower.at(-1)!)) return false;
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

/** Words for a document at the end of `text`: the mark after them stands on the source's name. */
const DOCUMENT_LAST =
  /(?:rapport|studie|undersökning|utredning|kartläggning|proposition|betänkande|skrivelse|redovisning|forskning|statistik|granskning|avhandling|sammanställning|översikt|artikel|enkät|prognos|utvärdering|årsredovisning|dom)(?:en|n|et|ar|er|s)?$/iu;

/**
 * Whether the words before a mark only name the source, so that the claim is what follows: "Enligt Trafikverket",
 * "Missbruksutredningen", "En kartläggning från Brå", "Socialstyrelsen bekräftar i en rapport", "Nämnden rapporterar".
 * They have no finite verb, or one of saying or an auxiliary whose main verb is still to come, or end in a word for a
 * document. evidence.md, "What real claims do with their sources".
 */
export function namesOnlySource(before: string, after: string): boolean {
  if (!/\p{L}/u.test(after)) return false;
  const verbs = finiteVerbs(before);
  if (verbs.length === 0) return true;
  const goesOn = /^\s*(?:att|hur|om|där|(?:som\s+)?(?:visar|visade|visat|föreslog|säger))\s/u.test(after);
  if (DOCUMENT_LAST.test(before.trim())) return true;
  if (verbs.length > 1) return false;
  const { word, at } = verbs[0]!;
  const rest = before.slice(at).trim().split(/\s+/u);
  // "Riksdagen beslutade (bet. …) om en ny lag": what was decided is still to come.
  if (rest.length === 1 && /^\s*(?:att|om|hur|för att)\s/u.test(after)) return true;
  if (SPEECH_VERBS.has(word)) return goesOn || rest.length <= 2;
  return /^(?:har|hade)$/u.test(word) && rest.length <= 6 && /^\s*\p{Ll}+(?:at|it|tt|ts)\s/u.test(after);
}

/** "Enligt X" at a clause's head: where the statement after it begins, or 0 when there is no such lead-in. */
export function afterLeadIn(text: string): number {
  const match = /^enligt\s+/iu.exec(text);
  const verb = match && finiteVerbs(text).find(({ at }) => at > match[0].length);
  if (!verb) return 0;
  // "Enligt A, B och C ökade …" lists names; "Enligt A, …" before a small letter ends the lead-in.
  const comma = /^[^,]{3,120},\s+(?=\p{Ll})/u.exec(text);
  return comma && comma[0].length <= verb.at ? comma[0].length : verb.at;
}
