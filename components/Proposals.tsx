/** What the motion asks for; never a claim. */
import './Proposals.css';
import { useT } from './I18n';

export function Proposals({ proposals }: { proposals: string[] }) {
  const { t } = useT();
  if (proposals.length === 0) return null;
  return (
    <section class="proposals">
      <h2>{t('section_proposals')}</h2>
      <ol lang="sv" class={proposals.length === 1 ? 'single' : undefined}>
        {proposals.map((proposal, nth) => (
          <li key={nth}>{proposal}</li>
        ))}
      </ol>
      <p>{t('proposals_lead')}</p>
    </section>
  );
}
