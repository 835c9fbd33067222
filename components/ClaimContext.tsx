/** The sentence a claim was cut from and the heading it stands under. */
import type { Claim } from '../utils/claims/types';
import { useT } from './I18n';

export function ClaimContext({ claim }: { claim: Claim }) {
  const { t } = useT();
  const at = claim.sentence.indexOf(claim.text);
  const cut = claim.sentence.trim() !== claim.text.trim();
  if (!cut && claim.context.heading === null) return null;
  return (
    <div class="card-context">
      {claim.context.heading !== null && <p>{t('under_heading', { heading: claim.context.heading })}</p>}
      {cut && (
        <p>
          {t('sentence_whole')}:{' '}
          {at < 0 ? (
            <q lang="sv">{claim.sentence}</q>
          ) : (
            <q lang="sv">
              {claim.sentence.slice(0, at)}
              <strong>{claim.text}</strong>
              {claim.sentence.slice(at + claim.text.length)}
            </q>
          )}
        </p>
      )}
    </div>
  );
}
