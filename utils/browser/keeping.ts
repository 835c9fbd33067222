/** What is kept, counted and cleared: articles while the browser runs, reviews and settings until the reader clears them. */
import { browser } from 'wxt/browser';
import { allReviews, clearReviews } from './reviews';
import { resetSettings } from './settings';

export interface Kept {
  /** Articles fetched since the browser was started. */
  articles: number;
  reviews: number;
}

const isArticle = (key: string) => key.startsWith('article:');

/** How much is kept now. */
export async function whatIsKept(): Promise<Kept> {
  const [session, reviews] = await Promise.all([browser.storage.session.get(null), allReviews()]);
  return { articles: Object.keys(session).filter(isArticle).length, reviews: Object.keys(reviews).length };
}

/** Forgets every article, and what was made of them in the open tabs: their sources are not checked again. */
export async function clearArticles(): Promise<void> {
  await browser.storage.session.clear();
}

/** Calls `changed` whenever something is kept or cleared; returns how to stop. */
export function watchKept(changed: () => void): () => void {
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Everything as after the installation, permissions apart. */
export async function clearAll(): Promise<void> {
  await Promise.all([clearArticles(), clearReviews(), resetSettings()]);
}
