/** A cited article that the reader has open in a tab of their own, as a subscriber say: read there, sent nowhere. */
import { ofText } from './access';
import { identityOf } from './addresses';
import { articleParts, readArticle } from './articles';
import { metaOf } from './articles/meta';
import type { Article, Source } from './types';

/** True when a tab's address is one of the source's: the same article in another spelling, or a reading of a broken line. */
export function isSourcePage(source: Pick<Source, 'addresses' | 'address'>, address: string): boolean {
  const wanted = identityOf(address);
  return [source.address, ...source.addresses].some((one) => one !== null && identityOf(one) === wanted);
}

/**
 * The open page as the source's article.
 * @param address the tab's address
 * @param readAt ISO date-time
 * @returns null when the page is another one, or shows no more than a wall shows
 */
export function articleFromTab(source: Source, doc: Document, address: string, readAt: string): Article | null {
  // Papers move an article within their site while it is open; its canonical address tells.
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(doc, 'og:url');
  if (![address, canonical].some((one) => one && isSourcePage(source, one))) return null;
  const read = readArticle(doc, { address, contentType: 'text/html', readAt });
  const { access, reason } = ofText(read);
  if (access !== 'full' && access !== 'partial') return null;
  return {
    ...articleParts(read),
    source: source.id,
    access,
    reason,
    status: null,
    address,
    archive: null,
    readAt,
    ownTab: true,
  };
}
