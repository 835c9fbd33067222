/** A claim that refers to a source: its words as they stand, and each source it cites beside it. */
import './Card.css';
import { useId } from 'preact/hooks';
import { keyOf } from '../utils/i18n';
import { CardActions } from './CardActions';
import type { CardProps } from './cardProps';
import { ClaimContext } from './ClaimContext';
import { claimName } from './claimName';
import { useT } from './I18n';
import { SourcePane } from './SourcePane';
import { StateWord } from './StateWord';

/** A reference that names nothing to look up, or a mark whose note is missing: what stands there, and what to do. */
function WithoutSource({ heading, lines }: { heading: string; lines: string[] }) {
  return (
    <div class="source">
      <h4>{heading}</h4>
      {lines.map((line) => (
        <p key={line} class="source-about">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Each citation with its source; a note that cites several works gives the further ones after the last citation's place. */
function citedWorks(claim: CardProps['claim']) {
  const last = claim.citations.at(-1);
  const further = last ? claim.sources.slice(claim.citations.length) : [];
  return [
    ...claim.citations.map((citation, index) => ({ citation, source: claim.sources[index] ?? null })),
    ...further.map((source) => ({ citation: last!, source })),
  ];
}

export function ClaimCard(props: CardProps) {
  const { claim, number, sources, state, mayFetch, cookies, selected, tabbable, expanded, onToggle, actions } = props;
  const translator = useT();
  const { t } = translator;
  const id = useId();
  const name = claimName(translator, claim, number);
  return (
    <article
      class={selected ? 'card selected' : 'card'}
      data-card={claim.id}
      tabIndex={tabbable ? 0 : -1}
      aria-labelledby={`${id}-name ${id}-words`}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !selected) actions.select(claim.id);
      }}
    >
      <header class="card-head">
        <h3 id={`${id}-name`}>{name}</h3>
        <StateWord state={`status-${claim.status}`} words={t(keyOf('status', claim.status))} />
      </header>
      <div class="card-body">
        <div class={expanded ? 'card-claim' : 'card-claim folded'}>
          <blockquote class="claim-words" lang="sv" id={`${id}-words`}>
            {claim.text}
          </blockquote>
          <ClaimContext claim={claim} />
        </div>
        <ul class="card-sources" aria-label={t('section_sources')}>
          {claim.status === 'orphan' && claim.citations.length === 0 && (
            <li>
              <WithoutSource
                heading={t('status_orphan_mark', { label: claim.marks.join(', ') })}
                lines={[t('status_orphan_about'), t('status_orphan_next')]}
              />
            </li>
          )}
          {citedWorks(claim).map(({ citation, source: at }, index) => {
            const source = sources[at ?? -1];
            return (
              <li key={index}>
                {source ? (
                  <SourcePane
                    citation={citation}
                    source={source}
                    claimId={claim.id}
                    check={state.checks[claim.id]?.find((check) => check.source === source.id)}
                    state={state}
                    mayFetch={mayFetch}
                    cookies={cookies}
                    lasting={props.lasting}
                    expanded={expanded}
                    actions={actions}
                    announce={props.announce}
                  />
                ) : (
                  <WithoutSource
                    heading={t('cited_as', { text: citation.text })}
                    lines={[t('no_source_named'), t('no_source_named_next')]}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <CardActions
          claim={claim}
          name={name}
          expanded={expanded}
          onToggle={onToggle}
          flagged={props.flagged}
          review={props.review}
          actions={actions}
          announce={props.announce}
        />
      </div>
    </article>
  );
}
