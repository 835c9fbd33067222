/** What can be done with a claim itself: see more, find it in the text, copy it with its source, answer it. */
import { useState } from 'preact/hooks';
import type { Review } from '../utils/review/review';
import type { ExaminedClaim } from '../utils/review/types';
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { ReviewGiven, type ChangeReview } from './ReviewGiven';
import { lazy, useLazy } from './useLazy';

const FORM = lazy(() => import('./ClaimReview'));

interface Props {
  claim: Pick<ExaminedClaim, 'id' | 'status'>;
  /** The card's name, so that "Visa mer" says about what. */
  name: string;
  expanded: boolean;
  /** Absent where there is no more to show. */
  onToggle?: (() => void) | undefined;
  flagged: boolean;
  review: Review | null;
  actions: Actions;
  announce(words: string): void;
}

export function CardActions({ claim, name, expanded, onToggle, flagged, review, actions, announce }: Props) {
  const { t } = useT();
  const [reviewing, setReviewing] = useState(false);
  const form = useLazy(reviewing, FORM);
  const change: ChangeReview | undefined =
    actions.review &&
    ((given) => {
      actions.review?.(claim.id, given);
      if (given.note === undefined) announce(t('review_kept'));
    });
  return (
    <>
      <div class="card-actions">
        {onToggle && (
          <Button
            weight="plain"
            aria-expanded={expanded}
            aria-label={expanded ? t('less_about', { name }) : t('more_about', { name })}
            onClick={onToggle}
          >
            {expanded ? t('less') : t('more')}
          </Button>
        )}
        {actions.showInText && (
          <Button weight="plain" onClick={() => actions.showInText?.(claim.id)}>
            {t('act_show')}
          </Button>
        )}
        <Button
          weight="plain"
          data-copy
          onClick={() => {
            void actions.copyClaim(claim.id).then((copied) => announce(copied ? t('copied') : t('copy_failed')));
          }}
        >
          {t('act_copy')}
        </Button>
        {change && (
          <Button
            weight="plain"
            aria-expanded={reviewing}
            aria-label={t('act_review_about', { name })}
            onClick={() => setReviewing(!reviewing)}
          >
            {t('act_review')}
          </Button>
        )}
      </div>
      {change && form && <form.ClaimReview claim={claim} flagged={flagged} review={review} onChange={change} />}
      <ReviewGiven review={review} onChange={change} />
    </>
  );
}
