/** What a claim is called: by its notes, else by its number in the document. */
import type { ExaminedClaim } from '../utils/review/types';
import type { Translator } from '../utils/i18n';

export function claimName({ t, list }: Translator, claim: Pick<ExaminedClaim, 'marks'>, number: number): string {
  const [label, ...more] = claim.marks;
  if (label === undefined) return t('claim_position', { number });
  return more.length === 0 ? t('note_number', { label }) : t('note_numbers', { labels: list(claim.marks) });
}
