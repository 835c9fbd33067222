/** What a page says of itself outside JSON-LD: meta tags, `time` elements, bylines, visible Swedish dates. */
import { blocksOf, tidy } from './blocks';
import { machineDate, writtenDate } from './dates';

/** The content of the first meta tag with one of these names or properties, or null. */
export function metaOf(doc: Document, ...names: string[]): string | null {
  // One walk over the tags for all names: a selector for each costs more than the extraction on large pages.
  const tags = [...doc.getElementsByTagName('meta')];
  for (const name of names) {
    const wanted = name.toLowerCase();
    for (const tag of tags) {
      const own = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
      if (own?.toLowerCase() !== wanted) continue;
      const content = tidy(tag.getAttribute('content') ?? '');
      if (content !== '') return content;
    }
  }
  return null;
}

/**
 * Title from og:title, the article's h1, and the document's title without the site's name, in that order.
 * @param scope the article element
 */
export function titleOf(doc: Document, scope: Element | null): string | null {
  const social = metaOf(doc, 'og:title', 'twitter:title', 'dc.title');
  // Outside an article several h1 are teasers, each with its own.
  const heading = headingOf(scope) ?? (doc.getElementsByTagName('h1').length === 1 ? headingOf(doc.body) : null);
  const own = withoutSite(doc, social);
  // og:title without the heading's words is a title of the site ("DN.se"), not of the text.
  return own ?? heading ?? withoutSite(doc, tidy(doc.title));
}

/** The text of the first visible h1 that is no logo, or null. */
export function headingOf(scope: Element | null): string | null {
  for (const heading of scope?.getElementsByTagName('h1') ?? []) {
    const text = tidy(heading.textContent ?? '');
    // The player at svt.se has an h1 about JavaScript (sources.md 2.1).
    if (text !== '' && !/javascript/i.test(text) && !/hidden|sr-only/.test(heading.className)) return text;
  }
  return null;
}

/** Publication and change of the text from meta tags, else `time` elements, else a line "Publicerad …". */
export function datesOf(doc: Document, scope: Element | null): { published: string | null; modified: string | null } {
  const published =
    machineDate(
      metaOf(doc, 'article:published_time', 'og:article:published_time', 'datePublished', 'publishdate', 'pubdate'),
    ) ??
    machineDate(
      metaOf(
        doc,
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.created',
        'date',
        'parsely-pub-date',
        'sailthru.date',
      ),
    );
  const modified = machineDate(
    metaOf(doc, 'article:modified_time', 'article:modified', 'og:updated_time', 'dateModified', 'dcterms.modified'),
  );
  if (published) return { published, modified };
  const times = timesIn(scope ?? doc.body);
  return {
    published: times.published ?? visibleDate(scope) ?? visibleDate(headerOf(doc, scope)),
    modified: modified ?? times.modified,
  };
}

/** The text's own dates stand first; a list of a hundred is one of other texts. */
const MOST_TIMES = 100;

function timesIn(scope: Element | null): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  for (const time of [...(scope?.getElementsByTagName('time') ?? [])].slice(0, MOST_TIMES)) {
    if (time.closest('aside, nav, footer, [class*="Teaser"], [class*="teaser"], [class*="related"]')) continue;
    const date = machineDate(time.getAttribute('datetime')) ?? writtenDate(time.textContent ?? '');
    if (!date) continue;
    const words = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.textContent ?? ''} ${(time.parentElement?.textContent ?? '').slice(0, 60)}`;
    const own = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.previousSibling?.textContent ?? ''} ${time.textContent ?? ''}`;
    const isUpdate = /updated|modified|uppdaterad|ändrad/i.test(own) && !/published|publicerad/i.test(own);
    if (isUpdate) modified ??= date;
    else if (/publi/i.test(words) || published === null) published ??= date;
  }
  return { published, modified };
}

function visibleDate(scope: Element | null): string | null {
  if (!scope) return null;
  let tries = 0;
  for (const line of blocksOf(scope)) {
    if (line.length > 120 || (tries += 1) > 400) continue;
    if (/(?:^|[|·•–-]\s?)(publicerad|publicerat|publiceringsdatum|datum|citeras som)\b/i.test(line)) {
      const date = writtenDate(line);
      if (date) return date;
    }
  }
  return null;
}

/** What stands around a headline: more parts than this is a page, more paragraphs in one is the text. */
const MOST_PARTS = 12;
const MOST_PARAGRAPHS = 3;

/** A copy of what stands around the page's one headline where the article's element does not hold it; else null. */
function headerOf(doc: Document, scope: Element | null): Element | null {
  const headings = doc.getElementsByTagName('h1');
  const heading = headings.length === 1 ? headings[0]! : null;
  const around = heading?.parentElement ?? null;
  if (!scope || !heading || !around || scope.contains(heading) || around.children.length > MOST_PARTS) return null;
  const header = around.cloneNode(false) as Element;
  for (const part of around.children) {
    if (part.getElementsByTagName('p').length <= MOST_PARAGRAPHS) header.append(part.cloneNode(true));
  }
  return header;
}

/** Bylines from meta tags and from the marks that publishers set on them, as written. */
export function bylinesOf(doc: Document, scope: Element | null): string[] {
  const told = [...doc.getElementsByTagName('meta')]
    .filter((tag) =>
      /^(author|article:author|byl)$/i.test(tag.getAttribute('name') ?? tag.getAttribute('property') ?? ''),
    )
    .map((tag) => tidy(tag.getAttribute('content') ?? ''))
    .filter((text) => text !== '' && !/^https?:/.test(text));
  if (told.length > 0) return told;
  const own = markedBylines(scope ?? doc, scope ? BYLINES : BYLINES.slice(0, PLAIN_BYLINES));
  const header = own.length === 0 ? headerOf(doc, scope) : null;
  return header ? markedBylines(header, BYLINES) : own;
}

function markedBylines(root: Document | Element, selectors: readonly string[]): string[] {
  // One walk for all selectors, then the best of them: a walk for each costs as much as the extraction.
  const marked = [...root.querySelectorAll(selectors.join(', '))]
    .slice(0, 200)
    .filter((element) => !element.closest('aside, nav, [class*="easer"], [class*="omment"]'));
  for (const selector of selectors) {
    const found = marked
      .filter((element) => element.matches(selector))
      .map((element) => tidy(element.textContent ?? ''))
      .filter((text) => text.length > 1 && text.length < 120);
    if (found.length > 0) return found;
  }
  return [];
}

/** Surest first. The first few are plain names and cheap to look for on a whole page, where the others would find menus. */
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.author__name, .author-box__name, .entry-author, .post-author, .author.vcard',
  '.byline, .author',
  '[class*="byline__name"], [class*="byline__author"]',
  '[class*="ArticleFooterAuthors"] li',
  '[class*="byline"] a, [class*="Byline"] a',
  '[class*="author-name"], [class*="authorName"]',
  '[class*="byline"], [class*="Byline"]',
];
const PLAIN_BYLINES = 5;

/** Cuts the site's name from a title: "… | SVT Nyheter", "… - DN.se", "… – Läkartidningen". Dashes inside a headline stay. */
function withoutSite(doc: Document, title: string | null): string | null {
  if (!title) return null;
  const site = metaOf(doc, 'og:site_name')?.toLowerCase() ?? '';
  const parts = /^(.+?)\s+(?:\||[-–—·:]|»)\s+([^|]{2,40})$/.exec(title);
  const tail = parts?.[2]?.toLowerCase() ?? '';
  const isSite =
    tail !== '' &&
    ((site !== '' && (site.includes(tail) || tail.includes(site))) ||
      /\.(se|nu|com|no|dk|fi)$/.test(tail) ||
      title.includes(` | ${parts?.[2] ?? ''}`));
  const plain = tidy(isSite ? (parts?.[1] ?? title) : title);
  return plain === '' || plain.toLowerCase() === site ? null : plain;
}
