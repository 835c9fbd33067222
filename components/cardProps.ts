/** What every card is given, cited or not. */
import type { ExaminedClaim, TabState } from '../utils/review/types';
import type { Review } from '../utils/review/review';
import type { Source } from '../utils/sources/types';
import type { Actions } from './actions';

export interface CardProps {
  claim: ExaminedClaim;
  /** The claim's number in document order, from 1: its name where no note gives it one. */
  number: number;
  sources: Source[];
  state: Pick<TabState, 'jobs' | 'articles' | 'checks'>;
  /** True once the reader has said that sources may be fetched. */
  mayFetch: boolean;
  cookies: boolean;
  /** False where a lasting yes to fetching is not to be given (ConsentBox). */
  lasting?: boolean;
  /** Something about the claim asks for an answer. */
  flagged: boolean;
  /** The reader's own answer. */
  review: Review | null;
  selected: boolean;
  /** Roving focus: one card of the list is in the tab order. */
  tabbable: boolean;
  expanded: boolean;
  onToggle(): void;
  actions: Actions;
  /** Says something in the view's live region. */
  announce(words: string): void;
}
