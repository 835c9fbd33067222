/**
 * Articles that were read, kept in IndexedDB so that the next motion that cites them need not ask again. Bounded by age
 * and number; the reader can clear them. Where IndexedDB is closed to us (some private windows) they are kept in memory,
 * for as long as this context lives.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { articleSchema, type Article } from '../sources/types';

/** Papers change their articles for some days after publication, and a check should be against a text not much older. */
export const MOST_DAYS = 14;
/** Forty sources a motion is many; this is a dozen such motions, some 5 MB of text. */
export const MOST_ARTICLES = 500;

interface Kept {
  source: string;
  /** ISO date-time of the reading: sorts by age. */
  readAt: string;
  article: Article;
}

interface Store extends DBSchema {
  articles: { key: string; value: Kept; indexes: { readAt: string } };
}

/** What could not be put on disk, in this context: enough to weigh a motion's sources together all the same. */
const unkept = new Map<string, Article>();
const MOST_UNKEPT = 60;

function holdInMemory(article: Article): void {
  unkept.delete(article.source);
  unkept.set(article.source, article);
  for (const [first] of unkept) if (unkept.size > MOST_UNKEPT) unkept.delete(first);
}

let opened: Promise<IDBPDatabase<Store> | null> | null = null;

function database(): Promise<IDBPDatabase<Store> | null> {
  opened ??= openDB<Store>('fotnot', 1, {
    upgrade(db) {
      db.createObjectStore('articles', { keyPath: 'source' }).createIndex('readAt', 'readAt');
    },
  }).catch(() => null);
  return opened;
}

function oldest(now: Date): string {
  return new Date(now.getTime() - MOST_DAYS * 24 * 60 * 60 * 1000).toISOString();
}

/** Keeps an article, and drops what is too old or too many. Never fails: an article that can't be kept is read again. */
export async function keepArticle(article: Article): Promise<void> {
  const db = await database();
  if (!db) return holdInMemory(article);
  try {
    const change = db.transaction('articles', 'readwrite');
    await change.store.put({ source: article.source, readAt: article.readAt, article });
    const tooOld = await change.store.index('readAt').getAllKeys(IDBKeyRange.upperBound(oldest(new Date())));
    const byAge = await change.store.index('readAt').getAllKeys();
    const tooMany = byAge.slice(0, Math.max(0, byAge.length - MOST_ARTICLES));
    await Promise.all([...new Set([...tooOld, ...tooMany])].map((key) => change.store.delete(key)));
    await change.done;
  } catch {
    // A full disk or a closed database.
    holdInMemory(article);
  }
}

/** A kept article that is not too old, or null. */
export async function getArticle(source: string): Promise<Article | null> {
  const kept = await (await database())?.get('articles', source).catch(() => undefined);
  const parsed = articleSchema.safeParse(kept?.article ?? unkept.get(source));
  return parsed.success && parsed.data.readAt >= oldest(new Date()) ? parsed.data : null;
}

/** How many articles are kept. */
export async function countArticles(): Promise<number> {
  return (await (await database())?.count('articles').catch(() => 0)) ?? 0;
}

/** Forgets every article. */
export async function clearArticles(): Promise<void> {
  unkept.clear();
  await (await database())?.clear('articles').catch(() => undefined);
}
