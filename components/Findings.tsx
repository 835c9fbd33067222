/**
 * Point by point what was looked for: found, not found, or only noted; with what stands there instead. A press
 * shows it in the passages, or says why it can't be seen there.
 */
import './Findings.css';
import './StateIcon.css';
import type { Passage, PlacedFinding } from '../utils/evidence/types';
import { keyOf, type Translator } from '../utils/i18n';
import { useT } from './I18n';
import { whereWords } from './PassageFigure';
import { unbroken } from './states';

interface Props {
  findings: PlacedFinding[];
  passages: Passage[];
  /** Index of the finding that is looked at; null where none is. */
  looked: number | null;
  onLook(finding: number | null): void;
  announce(words: string): void;
}

function outcome({ t }: Translator, { kind, found, counts, ...finding }: PlacedFinding): string | null {
  const instead = finding.instead === null ? null : unbroken(finding.instead);
  // A negation or a reservation is itself the observation: there is nothing more to say of it.
  if (kind === 'negation' || kind === 'hedge') return null;
  if (found) return instead === null ? t('found_yes') : t('found_form', { form: instead });
  if (finding.beside) return t('found_no');
  if (!counts) return instead === null ? t('found_noted') : t('found_noted_instead', { instead });
  return instead === null ? t('found_no') : t('found_instead', { instead });
}

/** The thing's name; a denial that only the claim has, and an opposite, are told from a denial in the passage. */
function nameOf({ kind, found, instead }: PlacedFinding) {
  if (kind !== 'negation') return keyOf('finding', kind);
  if (!found) return 'finding_denied';
  return instead === null ? 'finding_negation' : 'finding_opposite';
}

function thingOf({ t }: Translator, finding: PlacedFinding): string {
  const thing = t(nameOf(finding), { value: unbroken(finding.value), claimed: unbroken(finding.instead ?? '') });
  return finding.beside ? t('finding_beside', { thing }) : thing;
}

/** A tick, a cross, a dash: drawn, since few fonts have all three. */
const SIGNS = { there: 'M2.5 8.5l3.5 3.5 7-8', missing: 'M4 4l8 8M12 4l-8 8', noted: 'M4 8h8' };

/** Where the finding is marked now, or why there is nothing to mark. */
function placeWords(
  translator: Translator,
  { places = [], found, instead }: PlacedFinding,
  passages: Passage[],
): string {
  const { t, list } = translator;
  const shown = [...new Set(places.map(({ passage }) => passage))].flatMap((at) => passages[at] ?? []);
  if (shown.length > 0) {
    const where = [...new Set(shown.map(({ paragraph }) => whereWords(translator, paragraph).toLocaleLowerCase()))];
    return t('finding_shown', { where: list(where) });
  }
  return found || instead !== null ? t('finding_elsewhere') : t('finding_nowhere');
}

export function Findings({ findings, passages, looked, onLook, announce }: Props) {
  const translator = useT();
  return (
    <ul class="findings">
      {findings.map((finding, nth) => {
        const words = outcome(translator, finding);
        const said = `${thingOf(translator, finding)}${words === null ? '' : `: ${words}`}`;
        // The claim's own denial, and what only the sentence before says, have no place in the article to be shown at.
        const own = (finding.kind === 'negation' && !finding.found) || finding.beside === true;
        const look = words === null ? 'noted' : finding.found ? 'there' : finding.counts ? 'missing' : 'noted';
        return (
          <li key={nth} class={look}>
            <svg class="state-icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d={SIGNS[look]} />
            </svg>
            <div>
              {own ? (
                said
              ) : (
                <button
                  type="button"
                  class="finding"
                  aria-pressed={nth === looked}
                  title={translator.t('finding_look')}
                  onClick={() => {
                    onLook(nth === looked ? null : nth);
                    if (nth !== looked) announce(placeWords(translator, finding, passages));
                  }}
                >
                  {said}
                </button>
              )}
              {nth === looked && <p class="finding-where">{placeWords(translator, finding, passages)}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
