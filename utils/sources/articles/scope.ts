/** The article's element, cut out of its page: generic extraction on whole pages takes other articles' teasers (sources.md 3.3). */

/** Never part of a text, whatever the site. */
const NEVER =
  'script, style, noscript, template, iframe, object, svg, form, button, nav, aside, figure, figcaption, picture, video, audio, dialog, time, [hidden], [aria-hidden="true"], [role="complementary"], [role="navigation"], [role="dialog"]';

/** Names that mark teasers, shares, bylines, boxes; matched on whole words of class names. */
const UNWANTED =
  /(^|[-_\s])(feed|teasers?|teaserfeed|teaserheadline|related|relaterat|relaterade|recommended|recommendations|share|sharing|social|byline|author|authors|caption|comments?|kommentarer|newsletter|nyhetsbrev|advert|annons|ads?|breadcrumbs?|paywall|premium-box|lockscreen|tags?|topics|vignette|meta|timestamp|dateline|readmore|read-more|puff|promo|factbox-toggle|audio-player|video-player|player|gallery|slideshow|cookie|consent|tooltip|print-only|sr-only|visually-hidden|inlinetagbox|videoplaylist|ai-disclaimer)([-_\s\d]|$)/i;

/** Real pages have some ten thousand elements at most, and nest them a few dozen deep. */
const MOST_ELEMENTS = 60_000;
const DEEPEST = 120;
/** A page with more `article` elements than this is a list. */
const MOST_ARTICLES = 100;

/** True for a page made (or broken) so that extraction would hold the browser up: Readability's cost grows with depth × size. */
export function isOutsize(doc: Document): boolean {
  if (doc.getElementsByTagName('*').length > MOST_ELEMENTS) return true;
  let depth = 0;
  let node: Element | null = doc.body;
  while (node) {
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      if (depth > DEEPEST) return true;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node === doc.body ? null : node.parentElement;
      depth -= 1;
    }
    if (!node || node === doc.body) return false;
    node = node.nextElementSibling;
  }
  return false;
}

/**
 * The element that holds the article, or null on pages without one.
 * The innermost of: marked as the article's body's holder, an `article` with the h1, the one `article` there is.
 */
export function articleElement(doc: Document): Element | null {
  const articles = [
    ...doc.querySelectorAll('article, [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"]'),
  ].slice(0, MOST_ARTICLES);
  const withHeading = articles.filter((article) => article.querySelector('h1') !== null);
  // Nested ones: the outermost with the heading holds lead and body; the inner may be the head alone.
  const holder = withHeading.find(
    (article) => !withHeading.some((other) => other !== article && other.contains(article)),
  );
  if (holder && longEnough(holder)) return holder;
  const body = doc.querySelector(
    '[itemprop="articleBody"], .article__body, .article-body, .entry-content, .post-content',
  );
  if (body && longEnough(body)) {
    return body.closest('article') ?? withHeading.find((article) => article.contains(body)) ?? body;
  }
  const main = [...doc.getElementsByTagName('main')].filter((element) => element.querySelector('h1') !== null);
  if (articles.length === 0 && main.length === 1 && main[0] && longEnough(main[0])) return main[0];
  const long = articles.filter(
    (article) => !articles.some((other) => other !== article && other.contains(article)) && longEnough(article),
  );
  return long.length === 1 ? (long[0] ?? null) : (holder ?? null);
}

/** A document of its own that holds a pruned copy of the element: extraction may change it as it likes. */
export function cutOut(
  doc: Document,
  element: Element,
  prune: (copy: Element) => void = pruneUsual,
): { page: Document; copy: Element } {
  const page = doc.implementation.createHTMLDocument(doc.title);
  const copy = page.importNode(element, true);
  page.body.append(copy);
  prune(copy);
  return { page, copy };
}

/** Takes out of a copy what is never part of a text, by element and by name. */
export function pruneUsual(copy: Element): void {
  for (const element of copy.querySelectorAll(NEVER)) element.remove();
  for (const element of [...copy.querySelectorAll('[class], [id]')]) {
    if (UNWANTED.test(namesOf(element)) && !holdsTheText(element, copy)) element.remove();
  }
  // Articles inside the article are other articles, unless they are all there is.
  for (const inner of copy.querySelectorAll('article')) {
    if (!holdsTheText(inner, copy)) inner.remove();
  }
}

function namesOf(element: Element): string {
  // "TeaserHeadline__root___g1Ss3" → "Teaser Headline root": the hash goes, words part at capitals.
  return `${element.getAttribute('class') ?? ''} ${element.id}`
    .slice(0, 400)
    .replace(/___?[\w-]{4,}/g, ' ')
    .replace(/([a-zåäö])([A-ZÅÄÖ])/g, '$1 $2');
}

/** More than half of the copy's paragraphs: then the name was of the whole, not of an addition. */
function holdsTheText(element: Element, copy: Element): boolean {
  return (
    element.querySelectorAll('p').length * 2 > copy.querySelectorAll('p').length && element.querySelector('p') !== null
  );
}

function longEnough(element: Element): boolean {
  return (element.textContent ?? '').trim().length > 200;
}
