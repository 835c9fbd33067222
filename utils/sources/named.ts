/** Works that are named without an address: "SvD 5 juli 2017", "Brå, Rapport 2018:3", "Andersson (2010), Vårdens IT, s. 12". */
import { citedDate } from '../text/citedDate';
import { cutEnd } from '../text/ends';
import type { Citation } from '../claims/types';
import { outletByName, type Placed } from './outlets';

export interface NamedWork {
  /** Outlet and kind, where the table knows the name. */
  placed: Placed | null;
  /** For show. */
  publication: string;
  /** Identity among works without an address: the folded words. */
  key: string;
  /** ISO date or part of one found in the words, or null. */
  date: string | null;
  /** What is left when name and date are taken away: a title, an author. */
  words: string;
}

/** Dates in the forms of `citedDate`, to be taken out of the words that are left. */
const DATES =
  /\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b|\b(?:\d{1,2}[\s\u00a0])?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,8}\.?[\s\u00a0](?:19|20)\d{2}\b|\b\d{1,2}\/\d{1,2}[\s\u00a0–-]+(?:(?:19|20)\d{2}|\d{2})\b/giu;

/** "Ibid.", "A.a.", "Se not 3": they point to another note, not to a work. */
const POINTS_ELSEWHERE =
  /^\W*(ibid|a\.\s?a\.|aa(?!\p{L})|a\.\s?st\.|op\.?\s?cit|samma (källa|artikel|som)|se (not|fotnot|ovan|bilaga|föregående)|ff?(?!\p{L})|s\.\s?\d)/iu;

/**
 * Reads a citation without an address.
 * @returns null where it names no work: it points elsewhere, or is an explanation (no known name, no year, no quoted title)
 */
export function namedIn(citation: Citation): NamedWork | null {
  const text = citation.text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (text === '' && !citation.publication) return null;
  if (POINTS_ELSEWHERE.test(text)) return null;
  const told = citation.publication;
  const name = told && (citation.via !== 'note' || standsApart(told, text)) ? told : leadingName(text);
  const placed = name ? outletByName(name) : null;
  const date = citation.date ?? citedDate(text);
  if (!placed && citation.via === 'note' && !looksLikeWork(text)) return null;
  const words = rest(text, name);
  return {
    placed,
    publication: placed ? (placed.kind === 'opinion' && name ? name : placed.outlet.name) : (name ?? shortened(text)),
    key: folded(placed ? words : text || (name ?? '')),
    date,
    words,
  };
}

/** In a note a publication stands between stops or after "i", not inside a title ("Journal of Medicine & Science in Sports"). */
function standsApart(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return true;
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  return (
    (/^\W*$/.test(before) ||
      /[,.;:(”"“»«–]\s*$/.test(before) ||
      /(^|\s)(i|se|enligt|från|av|till)\s+$/i.test(before)) &&
    (/^\W*$/.test(after) || /^(:?s)?\s*([,.;:()”"“»«–]|\d|\p{Ll})/u.test(after))
  );
}

/** The longest run of one to four words at the start, or after the last comma, that names a known outlet. */
function leadingName(text: string): string | null {
  for (const piece of [text, ...text.split(/[,;.(]\s?|:\s/).slice(0, 8)]) {
    const words = piece.trim().split(' ');
    for (let count = Math.min(4, words.length); count > 0; count -= 1) {
      const name = cutEnd(words.slice(0, count).join(' '), /[,.;:]/);
      if (/^\p{Lu}|\.\w/u.test(name) && outletByName(name)) return name;
    }
  }
  return null;
}

/** Verbs and conjunctions of running sentences: with them and without any sign of a work, a note explains something. */
const EXPLAINS =
  /(^|\s)(är|var|blir|blev|har|hade|kan|kunde|ska|skulle|bör|avser|avses|innebär|betyder|räknas|omfattar|består|ingår|ingick|gäller|gällde|finns|fanns|anger|inkluderar|att)(\s|[.,]|$)/i;

function looksLikeWork(text: string): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  if (/^källa:? /i.test(text)) return true;
  const hasYear = /\b(19|20)\d{2}\b/.test(text);
  const hasTitle =
    /[”"“»«][^”"“»«]{8,200}[”"“»«]/.test(text) ||
    /\b(ISBN|ISSN|doi|förlag|rapport|avhandling|tidskrift|pressmeddelande)/i.test(text);
  const hasPages = /\bs(id)?\.\s?\d+/.test(text);
  // "Andersson, A. (2010)" or "Andersson m.fl. 2010"; a sentence that only mentions a year is an explanation.
  const opensAsWork = hasYear && /^\p{Lu}[^.!?]{1,60}?(,|\(|:|\bm\.?\s?fl\b|\bet al\b)/u.test(text);
  if ((hasYear && (hasTitle || hasPages)) || opensAsWork || (hasTitle && hasPages)) return true;
  // A title alone, or author and title: several words, and no sentence.
  return text.split(' ').length >= 2 && !EXPLAINS.test(text);
}

function rest(text: string, name: string | null): string {
  return (name ? text.replace(name, ' ') : text)
    .replace(DATES, ' ')
    .replace(/\b(se|enligt|jfr|hämtad|läst|besökt|den)\b/gi, ' ')
    .replace(/[^\p{L}\p{N}%&-]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 12)
    .join(' ');
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s\S*$/, '')} …`;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
