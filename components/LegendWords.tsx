/** What the shapes and words mean. */
import './LegendWords.css';
import './MarkedText.css';
import type { Claim } from '../utils/claims/types';
import type { CheckLabel } from '../utils/evidence/types';
import type { Access } from '../utils/sources/types';
import { keyOf } from '../utils/i18n';
import { useT } from './I18n';
import { StateWord } from './StateWord';

const STATUSES: Claim['status'][] = ['linked', 'named', 'orphan', 'uncited'];
const ACCESSES: Access[] = ['unchecked', 'full', 'partial', 'blocked', 'dead', 'archived', 'not-an-article'];
const LABELS: CheckLabel[] = [
  'found',
  'partly',
  'not-found',
  'number-missing',
  'name-missing',
  'other-place',
  'quote-missing',
];

export function LegendWords() {
  const { t } = useT();
  return (
    <div class="legend">
      <p>{t('legend_lead')}</p>
      <section>
        <h3>{t('legend_claims')}</h3>
        <dl>
          {STATUSES.map((status) => (
            <div key={status}>
              <dt>
                <StateWord state={`status-${status}`} words={t(keyOf('status', status))} />
              </dt>
              <dd>{t(`${keyOf('status', status)}_about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('legend_access')}</h3>
        <dl>
          {ACCESSES.map((access) => (
            <div key={access}>
              <dt>
                <StateWord state={`access-${access}`} words={t(keyOf('access', access))} />
              </dt>
              <dd>{t(`${keyOf('access', access)}_next`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('legend_checks')}</h3>
        <dl>
          {LABELS.map((label) => (
            <div key={label}>
              <dt>
                <StateWord state={`label-${label}`} words={t(keyOf('label', label))} />
              </dt>
              <dd>{t(`${keyOf('label', label)}_about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{t('legend_shared')}</h3>
        <ul>
          {(['word', 'number', 'name'] as const).map((as) => (
            <li key={as}>
              <mark class={`shared shared-${as}`}>{t(`legend_shared_${as}`)}</mark>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
