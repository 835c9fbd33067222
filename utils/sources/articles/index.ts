/** A fetched page as an article: title, lead, authors, dates, paragraphs, and what the publisher says of a lock. */
import { Readability } from '@mozilla/readability';
import { isStartPage } from '../addresses';
import { outletOf } from '../outlets';
import { addressDateOf } from '../slugs';
import type { Article } from '../types';
import { cleanAuthors } from './authors';
import { blocksOf, tidy, wordsIn } from './blocks';
import { readJsonLd, type Told } from './jsonld';
import { lockOf } from './locked';
import { bylinesOf, datesOf, headingOf, metaOf, titleOf } from './meta';
import { withoutResidue } from './residue';
import { articleElement, cutOut, isOutsize, pruneUsual } from './scope';
import { allOf, firstOf, siteRule, type SiteRule } from './sites';

type Parts = 'title' | 'lead' | 'authors' | 'published' | 'modified' | 'section' | 'kind' | 'locked' | 'paragraphs';

/** What a page itself tells; access, status and the rest of an Article are the fetcher's to say. */
export interface ReadPage extends Pick<Article, Parts> {
  /** A box in the text's place tells the reader that it is locked. */
  lockShown: boolean;
  /** Words the publisher says the text has, or null. */
  wordCount: number | null;
  /** Words that were had, lead included. */
  words: number;
  /**
   * The page says that it is an article: JSON-LD, og:type, dates, an article element with the heading (the page's main
   * element holds lists as well).
   */
  isArticle: boolean;
}

export interface ReadOptions {
  /** Where the page came from in the end. */
  address: string;
  contentType: string;
  /** ISO date-time. */
  readAt: string;
}

/** The parts of a read page that an Article keeps. */
export function articleParts(read: ReadPage): Pick<Article, Parts> {
  const { title, lead, authors, published, modified, section, kind, locked, paragraphs } = read;
  return { title, lead, authors, published, modified, section, kind, locked, paragraphs };
}

interface Text {
  lead: string | null;
  paragraphs: string[];
}

/** What is surely other articles', by name; the whole list of scope.ts costs too much on a whole page. */
const FEEDS = '[class*="Feed__root"], [class*="easer"], [class*="related"], aside';

/** An article element with fewer words holds no text: the head of one, or a clip. */
const FEWEST_WORDS = 8;

const NO_TEXT: Text = { lead: null, paragraphs: [] };
const UNREAD: ReadPage = {
  ...NO_TEXT,
  title: null,
  authors: [],
  published: null,
  modified: null,
  section: null,
  kind: null,
  locked: false,
  lockShown: false,
  wordCount: null,
  words: 0,
  isArticle: false,
};

/**
 * Reads an article out of a page. The document given is not changed.
 * @returns parts that may all be empty: a page without an article has no paragraphs
 */
export function readArticle(doc: Document, options: ReadOptions): ReadPage {
  if (isOutsize(doc)) return { ...UNREAD, title: tidy(doc.title) || null };
  const site = siteRule(options.address);
  const told = readJsonLd(doc);
  const scope = (site && firstOf(doc, site.article)) ?? articleElement(doc);
  // JSON-LD's headline first: the others are cut at dashes or carry the site's name (sources.md 3.2).
  // A start page is read for its name only: its headings and text are other pages' teasers.
  const isStart = isStartPage(options.address);
  const title = isStart ? tidy(doc.title) || null : (told?.title ?? titleOf(doc, scope));
  const text = isStart ? NO_TEXT : textOf(doc, site, scope, title, told);
  const { published, modified } = datesOf(doc, scope);
  const lock = lockOf(doc, told, scope);
  const placed = outletOf(options.address);
  return {
    title,
    ...text,
    authors: authorsOf(doc, site, scope, told),
    published: notAfter(told?.published ?? published ?? addressDateOf(options.address), options.readAt),
    modified: told?.modified ?? modified,
    section: told?.section ?? metaOf(doc, 'article:section'),
    kind: told?.opinion || saysOpinion(doc, scope) ? opinionOf(placed?.kind ?? null) : (placed?.kind ?? null),
    locked: lock.locked,
    lockShown: lock.shown,
    wordCount: told?.wordCount ?? null,
    words: wordsIn([...(text.lead ? [text.lead] : []), ...text.paragraphs]),
    isArticle:
      told !== null ||
      metaOf(doc, 'og:type') === 'article' ||
      metaOf(doc, 'article:published_time') !== null ||
      (scope !== null && scope.localName !== 'main' && headingOf(scope) !== null),
  };
}

/** Site rule, else Readability on the article element, else Readability on the page; JSON-LD's own text where it is longer. */
function textOf(
  doc: Document,
  site: SiteRule | null,
  scope: Element | null,
  title: string | null,
  told: Told | null,
): Text {
  const description = told?.description ?? metaOf(doc, 'og:description', 'description');
  const bySite = site && scope ? siteText(doc, site, scope, title) : null;
  if (bySite && (bySite.paragraphs.length > 0 || bySite.lead !== null)) return withLead(bySite, description);
  const found = (scope ? scopedText(doc, scope, title) : null) ?? pageText(doc, scope !== null, title);
  const body = withoutResidue(told?.body ?? [], title);
  const best = wordsIn(body) > 2 * wordsIn(found.paragraphs) ? { lead: null, paragraphs: body } : found;
  return withLead(best, description);
}

function siteText(doc: Document, site: SiteRule, scope: Element, title: string | null): Text {
  const { copy } = cutOut(doc, scope, (element) => {
    for (const unwanted of element.querySelectorAll(
      `${site.without}, script, style, noscript, figure, figcaption, aside, nav, form, button, iframe`,
    ))
      unwanted.remove();
  });
  const leadElement = firstOf(copy, site.lead);
  const lead = leadElement ? withoutResidue(blocksOf(leadElement), null).join(' ') : '';
  leadElement?.remove();
  const blocks = allOf(copy, site.body).flatMap(blocksOf);
  return { lead: lead === '' ? null : lead, paragraphs: withoutResidue(blocks, title) };
}

/** Null when the element's text was lost on the way: then the page is tried. */
function scopedText(doc: Document, scope: Element, title: string | null): Text | null {
  const { page, copy } = cutOut(doc, scope, pruneUsual);
  const all = withoutResidue(blocksOf(copy), title);
  const read = readable(page);
  const paragraphs = read ? withoutResidue(blocksOf(read), title) : [];
  // Short articles fall under Readability's thresholds; the pruned element itself is then the better text.
  const kept = wordsIn(paragraphs) >= 0.6 * wordsIn(all) ? paragraphs : all;
  return wordsIn(kept) >= FEWEST_WORDS ? { lead: null, paragraphs: kept } : null;
}

/** The whole page; where there is an article element without the text, without what is surely other articles'. */
function pageText(doc: Document, hasArticle: boolean, title: string | null): Text {
  const page = doc.cloneNode(true) as Document;
  if (hasArticle)
    for (const other of [...page.getElementsByTagName('article')]) if (!other.querySelector('h1')) other.remove();
  if (hasArticle) for (const feed of page.querySelectorAll(FEEDS)) feed.remove();
  const read = readable(page);
  return { lead: null, paragraphs: read ? withoutResidue(blocksOf(read), title) : [] };
}

/** Readability changes the document it is given: it gets copies only. Its result is kept as elements, never as markup. */
function readable(page: Document): Element | null {
  try {
    const read = new Readability<Element>(page, {
      serializer: (node) => node as Element,
      charThreshold: 200,
    }).parse();
    return read?.content ?? null;
  } catch {
    return null;
  }
}

/**
 * The lead is the page's own, else its description: the paragraphs that it repeats where it opens the text (often cut
 * short, often after a kicker), else set before them.
 */
function withLead(text: Text, description: string | null): Text {
  if (text.lead !== null || !description) return text;
  const told = flat(description);
  if (told.length < 20) return text;
  const plain = text.paragraphs.map(flat);
  for (let from = 0; from < Math.min(3, plain.length); from += 1) {
    const end = repeatedFrom(plain, from, told);
    if (end === from) continue;
    return {
      lead: text.paragraphs.slice(from, end).join(' '),
      paragraphs: [...text.paragraphs.slice(0, from), ...text.paragraphs.slice(end)],
    };
  }
  // A description that repeats a place in the text adds nothing.
  return plain.join('').includes(told.slice(0, 50)) ? text : { ...text, lead: description };
}

/** Index after the last of the paragraphs from `from` on that the description runs through; `from` when it does not begin there. */
function repeatedFrom(plain: string[], from: number, told: string): number {
  let left = told;
  let at = from;
  while (left !== '' && at < plain.length && at - from < 6) {
    const next = plain[at] ?? '';
    if (left.startsWith(next)) left = left.slice(next.length);
    else if (next.startsWith(left) && (at > from || left.length >= 40)) left = '';
    else return from;
    at += 1;
  }
  return told.length - left.length >= Math.min(40, told.length) ? at : from;
}

function flat(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function authorsOf(doc: Document, site: SiteRule | null, scope: Element | null, told: Told | null): string[] {
  const fromData = cleanAuthors(told?.authors ?? []);
  if (fromData.length > 0) return fromData;
  const marked = site && scope ? allOf(scope, site.authors).map((element) => tidy(element.textContent ?? '')) : [];
  const fromSite = cleanAuthors(marked);
  return fromSite.length > 0 ? fromSite : cleanAuthors(bylinesOf(doc, scope));
}

/** Papers write it where the section does not tell: "Detta är en opinionsartikel", "Det här är en debattartikel". */
function saysOpinion(doc: Document, scope: Element | null): boolean {
  const section = metaOf(doc, 'article:section') ?? '';
  if (/^(debatt|ledare|opinion|insändare|krönika|åsikt)/i.test(section)) return true;
  const text = scope?.textContent ?? '';
  return /det(ta| här) är en (opinions|debatt|ledar)artikel|det(ta| här) är en (opinionstext|debattext|krönika|ledare|insändare)\b/i.test(
    text,
  );
}

function opinionOf(kind: Article['kind']): Article['kind'] {
  return kind === null || kind === 'news' ? 'opinion' : kind;
}

/** A date after the reading is a mistake of the page's. */
function notAfter(date: string | null, readAt: string): string | null {
  if (!date) return null;
  const [day, read] = [date.slice(0, 10), readAt.slice(0, 10)];
  return read !== '' && day > read ? null : date;
}
