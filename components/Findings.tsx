/** Point by point what was looked for: found, not found, or only noted; with what stands there instead. */
import './Findings.css';
import './StateIcon.css';
import type { Finding } from '../utils/evidence/types';
import { keyOf, type Translator } from '../utils/i18n';
import { useT } from './I18n';
import { unbroken } from './states';

function outcome({ t }: Translator, { kind, found, counts, ...finding }: Finding): string | null {
  const instead = finding.instead === null ? null : unbroken(finding.instead);
  // A negation or a reservation is itself the observation: there is nothing more to say of it.
  if (kind === 'negation' || kind === 'hedge') return null;
  if (found) return instead === null ? t('found_yes') : t('found_form', { form: instead });
  if (!counts) return instead === null ? t('found_noted') : t('found_noted_instead', { instead });
  return instead === null ? t('found_no') : t('found_instead', { instead });
}

/** The thing's name; a denial that only the claim has is told from one in the passage. */
function nameOf({ kind, found }: Finding) {
  return kind === 'negation' && !found ? 'finding_denied' : keyOf('finding', kind);
}

/** A tick, a cross, a dash: drawn, since few fonts have all three. */
const SIGNS = { there: 'M2.5 8.5l3.5 3.5 7-8', missing: 'M4 4l8 8M12 4l-8 8', noted: 'M4 8h8' };

export function Findings({ findings }: { findings: Finding[] }) {
  const translator = useT();
  return (
    <ul class="findings">
      {findings.map((finding, nth) => {
        const words = outcome(translator, finding);
        const look = words === null ? 'noted' : finding.found ? 'there' : finding.counts ? 'missing' : 'noted';
        return (
          <li key={nth} class={look}>
            <svg class="state-icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d={SIGNS[look]} />
            </svg>
            <span>
              {translator.t(nameOf(finding), { value: unbroken(finding.value) })}
              {words === null ? null : `: ${words}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
