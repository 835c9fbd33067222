/** What the reader has answered, as the card shows it, with the way back. */
import './ClaimReview.css';
import { keyOf } from '../utils/i18n';
import type { Review, ReviewChange } from '../utils/review/review';
import { Button } from './Button';
import { useT } from './I18n';

export type ChangeReview = (change: ReviewChange) => void;

export function ReviewGiven({ review, onChange }: { review: Review | null; onChange?: ChangeReview | undefined }) {
  const { t, date } = useT();
  if (!review) return null;
  const { judgement, dismissed, note, at } = review;
  return (
    <div class="review-given">
      {judgement && (
        <p>
          {t('review_given')} <strong>{t(keyOf('judgement', judgement))}</strong> <small>{date(at)}</small>
          {onChange && (
            <Button weight="plain" onClick={() => onChange({ judgement: null })}>
              {t('review_undo')}
            </Button>
          )}
        </p>
      )}
      {dismissed && (
        <p>
          {t('dismissed', { reason: t(keyOf('dismiss', dismissed)) })}
          {onChange && (
            <Button weight="plain" onClick={() => onChange({ dismissed: null })}>
              {t('dismiss_undo')}
            </Button>
          )}
        </p>
      )}
      {note.trim() !== '' && <p class="review-words">{note}</p>}
    </div>
  );
}
