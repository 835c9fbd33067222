/** The claims that have no place in the page as it is now, each a way to its card. */
import type { ExaminedClaim } from '../utils/review/types';
import { Button } from './Button';
import { useT } from './I18n';

interface Props {
  claims: ExaminedClaim[];
  onGo(claimId: string): void;
}

export function Unplaced({ claims, onGo }: Props) {
  const { t } = useT();
  if (claims.length === 0) return null;
  return (
    <section class="view-section">
      <h2>{t('unplaced_title')}</h2>
      <p>{t('unplaced_about')}</p>
      <ul>
        {claims.map(({ id, text }) => (
          <li key={id}>
            <Button weight="plain" onClick={() => onGo(id)}>
              <span class="unplaced-words" lang="sv">
                {text}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
