/** What is kept, counted and cleared: articles for some days, reviews and settings until the reader clears them. */
import { browser } from 'wxt/browser';
import { clearArticles as clearStore, countArticles } from './articleStore';
import { clearPlaces } from './places';
import { allReviews, clearReviews } from './reviews';
import { resetSettings } from './settings';
import { forgetAllTabs } from './state';

export interface Kept {
  /** Articles on disk. */
  articles: number;
  reviews: number;
}

/** How much is kept now. */
export async function whatIsKept(): Promise<Kept> {
  const [articles, reviews] = await Promise.all([countArticles(), allReviews()]);
  return { articles, reviews: Object.keys(reviews).length };
}

/** Forgets every article, and what was made of them in the open tabs: their sources are not checked again. */
export async function clearArticles(): Promise<void> {
  await clearStore();
  await forgetAllTabs();
}

/** Calls `changed` whenever something is kept or cleared; returns how to stop. */
export function watchKept(changed: () => void): () => void {
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Everything as after the installation, permissions apart. Called from a page of ours: the places are kept where pages can. */
export async function clearAll(): Promise<void> {
  clearPlaces();
  await Promise.all([clearArticles(), clearReviews(), resetSettings()]);
}
