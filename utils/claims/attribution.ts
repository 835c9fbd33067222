/** Sources named in words: "enligt SVT", "(SvD 2017-04-11)", "en rapport från IVO visar" (motions.md 6.2–6.3). */
import type { Span } from '../reading/types';
import { citedDate } from '../text/citedDate';
import { finiteVerbs } from './clauses';
import { officialIn } from './official';
import { publicationsIn } from './publications';
import type { Citation } from './types';

export interface Attribution extends Span {
  citation: Citation;
  /** Whole parenthesis that holds it and nothing but sources: it closes the claim before it, as a mark does. */
  parenthesis: Span | null;
}

const PARENTHESIS = /\(([^()]{2,240}(?:\([^()]{1,40}\)[^()]{0,160})?)\)/gu;
const SOURCE_CUE = /^\s*(?:käll(?:a|or)|se|jfr|jämför|läs mer|ref(?:erens)?|ur|från|enligt)(?:\s*:|\s|\.)/iu;
const DOCUMENT =
  'rapport|studie|undersökning|artikel|granskning|statistik|siffr|kartläggning|utredning|enkät|mätning|sammanställning|årsredovisning|analys|uppgift|beräkning|reportage|inslag|debatt|intervju|utvärdering|redovisning|avhandling|årsrapport|översikt|prognos|underlag|lägesbild';
const BEFORE = new RegExp(
  `(?:\\benligt\\b|\\bkälla:|(?:${DOCUMENT})\\p{L}*\\s+(?:som\\s+)?(?:från|av|i|hos|gjord av|publicerad i|utförd av)\\b)[^.;:]{0,60}$`,
  'iu',
);
const AFTER = new RegExp(
  `^(?:\\s+(?:har|hade|kan))?(?:\\s+\\p{L}+){0,2}?\\s+(?:visar|visade|visat|rapportera\\p{L}*|skriver|skrev|skrivit|uppger|uppgav|uppgett|konstatera\\p{L}*|redovisa\\p{L}*|beräkna\\p{L}*|uppskatta\\p{L}*|bedöm\\p{L}*|beskriver|beskrev|avslöja\\p{L}*|berätta\\p{L}*|larma\\p{L}*|bekräfta\\p{L}*|framhåll\\p{L}*|påpeka\\p{L}*|menar|menade|anser|anger|angav|meddela\\p{L}*|intervju\\p{L}*|publicera\\p{L}*|${DOCUMENT})`,
  'iu',
);
/** "Aftonbladet har i flera artiklar under 2023 visat": what a paper has done, with words between. */
const HAS_TOLD =
  /^\s+(?:har|hade)(?:\s+[\p{L}\p{N}-]+){1,7}?\s+(?:visat|rapporterat|skrivit|beskrivit|avslöjat|berättat|granskat|uppmärksammat|larmat|konstaterat)(?!\p{L})/iu;
const GENITIVE_DOCUMENT = new RegExp(`^\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:${DOCUMENT})`, 'iu');
/** "Enligt Sveaskog", "enligt Region Exempels egen uppföljning": a name that no list knows. */
const UNKNOWN = /(?<![\p{L}])[Ee]nligt\s+((?:\p{Lu}[\p{L}&:-]*)(?:\s+(?:och|för|i|&|\p{Lu}[\p{L}&:-]*))*)/gu;
const OWN_DOCUMENT = new RegExp(
  `(?<![\\p{L}])[Ee]nligt\\s+((?:en|ett|den|det|\\p{L}+s)\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:${DOCUMENT})\\p{L}*(?:\\s+(?:från|av)\\s+\\p{L}+)?)`,
  'gu',
);
const TRAILING_SMALL = /\s+(?:och|för|i|&)$/u;

function attribution(text: string, publication: string, around: string): Citation {
  return {
    via: 'attribution',
    label: null,
    note: null,
    text,
    urls: [],
    urlReadings: [],
    publication,
    date: citedDate(around),
  };
}

/** The sources that one parenthesis names, several outlets each with its own date; empty when it is an aside. */
function inParenthesis(content: string, at: number): (Span & { citation: Citation })[] {
  const official = officialIn(content).map((found) => ({ ...found, start: found.start + at, end: found.end + at }));
  const cue = SOURCE_CUE.test(content);
  const names = publicationsIn(content);
  const found: (Span & { citation: Citation })[] = [...official];
  names.forEach((name, i) => {
    const own = content.slice(name.start, names[i + 1]?.start ?? content.length);
    // "Brottsförebyggande rådet (Brå)" explains a short name; only a date or a cue makes it a source.
    const bare = content.trim() === content.slice(name.start, name.end);
    // A day or a number of a paper says as much without its year: "(DN Debatt 12/3)", "(Läkartidningen nr 41)".
    const issued = name.press && /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|(?<!\p{L})nr\.?\s?\d/iu.test(own);
    if (!cue && !issued && citedDate(own) === null && !(name.press && !name.weak && bare)) return;
    if (official.some((other) => other.start - at < name.end && name.start < other.end - at)) return;
    const text = own.replace(/[\s,;.]+(?:och\s*)?$/u, '');
    found.push({
      start: name.start + at,
      end: name.start + at + text.length,
      citation: attribution(text, name.name, own),
    });
  });
  const label = /^\s*käll(?:a|or)\s*:\s*(\S[^\n]*?)[\s.]*$/iu.exec(content);
  if (found.length === 0 && label && !/(?:https?:|www\.)/u.test(content)) {
    const start = at + content.indexOf(label[1]!);
    const publication = /^[^,;:]{2,60}/u.exec(label[1]!)?.[0].trim() ?? label[1]!;
    found.push({ start, end: start + label[1]!.length, citation: attribution(label[1]!, publication, label[1]!) });
  }
  return found;
}

/** Every source named in words in a sentence, in order, official references among them. */
export function attributionsIn(sentence: string): Attribution[] {
  const found: Attribution[] = [];
  const taken = (start: number, end: number): boolean => found.some((other) => other.start < end && start < other.end);
  for (const match of sentence.matchAll(PARENTHESIS)) {
    const inside = inParenthesis(match[1]!, match.index + 1);
    const lawNumber = /(?:lagen|lag|balken|förordningen)\s*$/u.test(sentence.slice(0, match.index));
    if (lawNumber) continue;
    const parenthesis = { start: match.index, end: match.index + match[0].length };
    found.push(...inside.map((one) => ({ ...one, parenthesis })));
  }
  for (const one of officialIn(sentence)) if (!taken(one.start, one.end)) found.push({ ...one, parenthesis: null });
  for (const name of publicationsIn(sentence)) {
    if (taken(name.start, name.end)) continue;
    const before = sentence.slice(Math.max(0, name.start - 120), name.start);
    const after = sentence.slice(name.end, name.end + 80);
    const text = sentence.slice(name.start, name.end);
    const genitive = text !== name.name && GENITIVE_DOCUMENT.test(after);
    // "Enligt förslaget ska Naturvårdsverket …": a verb between them, and the name is no longer what is cited.
    const cue = BEFORE.exec(before);
    const cued = cue !== null && finiteVerbs(cue[0]).length === 0;
    if (!(
      cued ||
      genitive ||
      (name.press && HAS_TOLD.test(after)) ||
      (AFTER.test(after) && (name.press || /\batt\b|:|visar/u.test(after)))
    ))
      continue;
    if (
      name.weak &&
      !/\benligt\s+$/iu.test(before) &&
      !AFTER.test(after) &&
      !HAS_TOLD.test(after) &&
      citedDate(after.slice(0, 20)) === null
    )
      continue;
    found.push({
      start: name.start,
      end: name.end,
      citation: attribution(text, name.name, nearDate(after)),
      parenthesis: null,
    });
  }
  for (const match of [...sentence.matchAll(UNKNOWN), ...sentence.matchAll(OWN_DOCUMENT)]) {
    const name = match[1]!.replace(TRAILING_SMALL, '').replace(/:s$/u, '');
    const start = match.index + match[0].indexOf(match[1]!);
    const end = start + name.length;
    if (taken(start, end) || /^(?:vår|våra|lag|min|mig|oss)\b/iu.test(name)) continue;
    const after = sentence.slice(end, end + 60);
    found.push({ start, end, citation: attribution(name, name, nearDate(after)), parenthesis: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words after a name in which its date may stand: "skrev den 25 juni 2017", ", i april 2018,", "nr 41, 2015". */
function nearDate(after: string): string {
  return (/^\s?\(([^()]{4,20})\)/u.exec(after)?.[1] ?? /^[^.;()]{0,45}/u.exec(after)?.[0]) || '';
}
