/** A claim without a source: its words, and in words why it is listed. */
import './Card.css';
import './UncitedCard.css';
import { useId } from 'preact/hooks';
import { keyOf } from '../utils/i18n';
import { CardActions } from './CardActions';
import type { CardProps } from './cardProps';
import { ClaimContext, useClaimContext } from './ClaimContext';
import { claimName } from './claimName';
import { useT } from './I18n';
import { StateWord } from './StateWord';

type Props = Pick<
  CardProps,
  'claim' | 'number' | 'selected' | 'tabbable' | 'expanded' | 'onToggle' | 'actions' | 'announce' | 'flagged' | 'review'
>;

export function UncitedCard(props: Props) {
  const { claim, number, selected, tabbable, expanded, onToggle, actions, announce } = props;
  const translator = useT();
  const { t } = translator;
  const id = useId();
  const name = claimName(translator, claim, number);
  const { heading, sentence } = useClaimContext(claim);
  return (
    <article
      class={selected ? 'card uncited selected' : 'card uncited'}
      data-card={claim.id}
      tabIndex={tabbable ? 0 : -1}
      aria-labelledby={`${id}-name ${id}-words`}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !selected) actions.select(claim.id);
      }}
    >
      <header class="card-head">
        <h3 id={`${id}-name`}>{name}</h3>
        <StateWord state="status-uncited" words={t('status_uncited')} />
      </header>
      <div class="card-body">
        <blockquote class="claim-words" lang="sv" id={`${id}-words`}>
          {claim.text}
        </blockquote>
        {claim.reasons.length > 0 && (
          <p class="card-context">
            {t('need_because', { reasons: translator.list(claim.reasons.map((reason) => t(keyOf('need', reason)))) })}
          </p>
        )}
        {claim.coveredBy !== null && <p class="card-context">{t('covered_by', { label: claim.coveredBy })}</p>}
        {expanded && <ClaimContext claim={claim} />}
        <CardActions
          claim={claim}
          name={name}
          expanded={expanded}
          onToggle={heading === null && sentence === null ? undefined : onToggle}
          flagged={props.flagged}
          review={props.review}
          actions={actions}
          announce={announce}
        />
      </div>
    </article>
  );
}
