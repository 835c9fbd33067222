/**
 * A source that was locked or blocked, opened by the reader in a tab of their own: read there, where they may be logged
 * in, and the check is completed. Only for sources of motions that are open now; nothing leaves the machine.
 */
import { browser } from 'wxt/browser';
import { identityOf } from '../sources/addresses';
import type { Article, OwnTabArticle } from '../sources/types';
import { articleReadAgain } from './checking';
import { getArticle } from './articleStore';
import { allStates } from './state';

/** Access that leaves something to be read where the reader is logged in. */
const UNFINISHED: ReadonlySet<Article['access']> = new Set(['partial', 'blocked', 'not-an-article']);

/**
 * The source that an address is, if a motion that is open now cites it and it could not be read in full; else null. Any of
 * a source's addresses will do: an official document has one by rule, a broken address several readings.
 */
async function unfinishedSource(address: string): Promise<string | null> {
  if (!/^https?:/i.test(address)) return null;
  const identity = identityOf(address);
  for (const { state } of await allStates()) {
    const source = state.examination?.sources.find(
      ({ id, addresses }) => id === identity || addresses.some((one) => identityOf(one) === identity),
    );
    const article = source && state.articles[source.id];
    if (source && article && UNFINISHED.has(article.access)) return source.id;
  }
  return null;
}

/** A tab has loaded a page: reads it if it is a source that is waited for. */
export async function pageLoaded(tab: number, address: string | undefined): Promise<void> {
  // Without permission for its host the browser does not tell the address, and there is nothing to do.
  if (address === undefined || (await unfinishedSource(address)) === null) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/article.js'] }).catch(() => undefined);
}

const wordsIn = (paragraphs: string[]) => paragraphs.join(' ').split(/\s+/).length;

/** What was read in the reader's tab, taken in where it says more than what was had before. */
export async function openPageRead(tabAddress: string, read: OwnTabArticle): Promise<void> {
  const source = await unfinishedSource(tabAddress);
  if (source === null || (read.access !== 'full' && read.access !== 'partial')) return;
  const before = await getArticle(source);
  if (before && read.access !== 'full' && wordsIn(read.paragraphs) <= wordsIn(before.paragraphs)) return;
  await articleReadAgain({
    ...read,
    source,
    status: null,
    address: tabAddress,
    archive: null,
    readAt: new Date().toISOString(),
    ownTab: true,
  });
}
