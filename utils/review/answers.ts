/** The answers a reader can give to a claim. Apart from their schema, since the card in a web page can't carry that library. */
import type { Claim } from '../claims/types';

export const JUDGEMENTS = ['supports', 'partly', 'does-not', 'cannot-say'] as const;

/** Why a flag is put aside: the first three of what a comparison showed, the next three of a claim without a source. */
export const DISMISSALS = [
  'other-words',
  'other-source',
  'rounded',
  'source-elsewhere',
  'well-known',
  'no-claim',
  'other',
] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** The reasons that fit a claim's flag. */
export function dismissalsFor(status: Claim['status']): Dismissal[] {
  return status === 'uncited' || status === 'orphan'
    ? ['source-elsewhere', 'well-known', 'no-claim', 'other']
    : ['other-words', 'other-source', 'rounded', 'other'];
}
