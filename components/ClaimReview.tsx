/** The reader's own answer to a claim: a judgement, a flag put aside with its reason, a note. Kept as it is given. */
import './ClaimReview.css';
import { useId } from 'preact/hooks';
import { keyOf } from '../utils/i18n';
import { dismissalsFor, JUDGEMENTS } from '../utils/review/answers';
import type { Review } from '../utils/review/review';
import type { ExaminedClaim } from '../utils/review/types';
import { useT } from './I18n';
import type { ChangeReview } from './ReviewGiven';

interface Props {
  claim: Pick<ExaminedClaim, 'status'>;
  /** There is a flag to put aside. */
  flagged: boolean;
  review: Review | null;
  onChange: ChangeReview;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  options: readonly Value[];
  words(option: Value): string;
  chosen: Value | null;
  onChoose(option: Value): void;
}

function Choice<Value extends string>({ legend, options, words, chosen, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="review-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={chosen === option}
            onChange={() => onChoose(option)}
          />
          <span>{words(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The form. */
export function ClaimReview({ claim, flagged, review, onChange }: Props) {
  const { t } = useT();
  const id = useId();
  return (
    <div class="review">
      {claim.status !== 'uncited' && claim.status !== 'orphan' && (
        <Choice
          legend={t('review_question')}
          options={JUDGEMENTS}
          words={(option) => t(keyOf('judgement', option))}
          chosen={review?.judgement ?? null}
          onChoose={(judgement) => onChange({ judgement })}
        />
      )}
      {(flagged || review?.dismissed) && (
        <Choice
          legend={t('dismiss_because')}
          options={dismissalsFor(claim.status)}
          words={(option) => t(keyOf('dismiss', option))}
          chosen={review?.dismissed ?? null}
          onChoose={(dismissed) => onChange({ dismissed })}
        />
      )}
      <label class="review-note" for={id}>
        {t('review_note')}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={4000}
        defaultValue={review?.note ?? ''}
        onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </div>
  );
}
