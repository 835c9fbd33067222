import type { Article } from './types';

/** Was the article's text had, in whole or in part, from where it was cited or from an archive's copy? */
export function hasText({ access }: Pick<Article, 'access'>): boolean {
  return access === 'full' || access === 'partial' || access === 'archived';
}
