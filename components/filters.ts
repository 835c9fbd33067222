/** Which claims a view shows: all, or those in one state. */
import type { ExaminedClaim, TabState } from '../utils/review/types';
import type { Source } from '../utils/sources/types';
import { isFetchable } from './hosts';

export const FILTERS = ['all', 'look', 'cited', 'uncited', 'unchecked'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the filters need to know. */
export interface FilterGround {
  sources: Source[];
  articles: TabState['articles'];
  /** Ids of the claims that deserve a look (utils/review/attention). */
  toLookAt: ReadonlySet<string>;
}

/** The sources that can be fetched and have not been. */
export function uncheckedSources(sources: Source[], articles: TabState['articles']): Source[] {
  return sources.filter((source) => isFetchable(source) && !Object.hasOwn(articles, source.id));
}

/** True when the claim belongs to the selection. */
export function passes(claim: ExaminedClaim, filter: Filter, { sources, articles, toLookAt }: FilterGround): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'look':
      return toLookAt.has(claim.id);
    case 'cited':
      return claim.status === 'linked' || claim.status === 'named';
    case 'uncited':
      // As the head counts them: what a note may cover is not said to be without source.
      return claim.status === 'uncited' && claim.coveredBy === null;
    case 'unchecked': {
      const cited = claim.sources.flatMap((index) => sources[index ?? -1] ?? []);
      return uncheckedSources(cited, articles).length > 0;
    }
  }
}
