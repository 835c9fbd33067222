/** The sentence a claim was cut from and the heading it stands under. */
import { useContext } from 'preact/hooks';
import type { Claim } from '../utils/claims/types';
import { useT } from './I18n';
import { ShownMotion } from './shownMotion';

/** What the claim's words alone don't tell; null for what they do, or what the motion's own head says. */
export function useClaimContext({ sentence, text, context }: Pick<Claim, 'sentence' | 'text' | 'context'>) {
  const { title } = useContext(ShownMotion);
  const titled = title !== null && context.heading?.toLowerCase().endsWith(title.toLowerCase());
  return {
    heading: titled ? null : context.heading,
    sentence: sentence.trim() === text.trim() ? null : sentence,
  };
}

export function ClaimContext({ claim }: { claim: Claim }) {
  const { t } = useT();
  const { heading, sentence } = useClaimContext(claim);
  if (heading === null && sentence === null) return null;
  const at = sentence?.indexOf(claim.text) ?? -1;
  return (
    <div class="card-context">
      {heading !== null && <p>{t('under_heading', { heading })}</p>}
      {sentence !== null && (
        <p>
          {t('sentence_whole')}:{' '}
          {at < 0 ? (
            <q lang="sv">{sentence}</q>
          ) : (
            <q lang="sv">
              {sentence.slice(0, at)}
              <strong>{claim.text}</strong>
              {sentence.slice(at + claim.text.length)}
            </q>
          )}
        </p>
      )}
    </div>
  );
}
