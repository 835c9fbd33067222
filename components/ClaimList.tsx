/** The cards of one motion: claims that refer to a source in document order, then those without, the surest ten first shown. */
import './ClaimList.css';
import { useEffect, useState } from 'preact/hooks';
import type { ExaminedClaim, ExaminedMotion, TabState } from '../utils/review/types';
import { Button } from './Button';
import type { CardProps } from './cardProps';
import { ClaimCard } from './ClaimCard';
import { useT } from './I18n';
import { isFlagged, shownUncited } from '../utils/review/attention';
import type { Reviews } from '../utils/review/review';
import { UncitedCard } from './UncitedCard';
import { useDrawn } from './useDrawn';

export interface ListProps extends Pick<CardProps, 'sources' | 'mayFetch' | 'cookies' | 'actions' | 'announce'> {
  state: CardProps['state'] & Pick<TabState, 'unplaced'>;
  examined: ExaminedMotion;
  /** The claims to show, of those in `examined`. */
  shown: ExaminedClaim[];
  selected: string | null;
  reviews: Reviews;
  /** All of them at once, for paper. */
  whole: boolean;
  expanded: ReadonlySet<string>;
  onToggle(claimId: string): void;
}

/** Those that most need a source, in document order; a sentence that a note may cover waits behind "show all". */
function shownFirst(uncited: ExaminedClaim[]): ExaminedClaim[] {
  const surest = shownUncited(uncited);
  return uncited.filter((claim) => surest.includes(claim));
}

export function ClaimList(props: ListProps) {
  const { examined, shown, selected, reviews, whole, expanded, onToggle, ...common } = props;
  const { t } = useT();
  const [all, setAll] = useState(false);

  const cited = shown.filter(({ status }) => status !== 'uncited');
  const uncited = shown.filter(({ status }) => status === 'uncited');
  const first = shownFirst(uncited);
  const listed = all || whole ? uncited : first;
  const cards = [...cited, ...listed];
  const place = cards.findIndex(({ id }) => id === selected);
  // One card in the tab order: the one chosen, else the first.
  const tabbable = cards[Math.max(0, place)]?.id;
  const drawn = useDrawn(cards.length, whole ? cards.length : place + 1);
  const uncitedDrawn = drawn - cited.length;

  const waiting = !all && uncited.some(({ id }) => id === selected) && !first.some(({ id }) => id === selected);
  useEffect(() => {
    // A claim chosen in the text is shown though it is not among the first.
    if (waiting) setAll(true);
  }, [selected]);

  const cardProps = (claim: ExaminedClaim): Omit<CardProps, Exclude<keyof typeof common, 'actions'>> => ({
    claim,
    number: examined.claims.indexOf(claim) + 1,
    selected: claim.id === selected,
    tabbable: claim.id === tabbable,
    expanded: whole || expanded.has(claim.id),
    flagged: isFlagged(claim, common.state.checks),
    review: reviews[claim.id] ?? null,
    onToggle: () => onToggle(claim.id),
    // What has no place in the text can't be shown there.
    actions: common.state.unplaced.includes(claim.id) ? { ...common.actions, showInText: undefined } : common.actions,
  });

  return (
    <>
      {cited.length > 0 && (
        <section class="claims">
          <h2>{t('section_cited')}</h2>
          <ol>
            {cited.slice(0, drawn).map((claim) => (
              <li key={claim.id}>
                <ClaimCard {...common} {...cardProps(claim)} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {uncited.length > 0 && (uncitedDrawn > 0 || drawn === cards.length) && (
        <section class="claims">
          <h2>{t('section_uncited')}</h2>
          <p class="claims-lead">{t('uncited_lead')}</p>
          <ol>
            {listed.slice(0, uncitedDrawn).map((claim) => (
              <li key={claim.id}>
                <UncitedCard {...common} {...cardProps(claim)} />
              </li>
            ))}
          </ol>
          {uncited.length > first.length && (
            <Button aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('show_fewer', { count: first.length }) : t('show_all', { count: uncited.length })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
