/** A claim's card in the page itself: the same card as in the popup, in a frame that can be closed. */
import './base.css';
import './PageCard.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimCardData } from '../utils/review/card';
import type { Actions } from './actions';
import { Button } from './Button';
import { ClaimCard } from './ClaimCard';
import { claimName } from './claimName';
import { useT } from './I18n';
import { LiveRegion } from './LiveRegion';
import { UncitedCard } from './UncitedCard';
import { useAnnouncer } from './useAnnouncer';
import { useCheckNews } from './useCheckNews';

export interface PageCardProps {
  data: ClaimCardData;
  mayFetch: boolean;
  cookies: boolean;
  actions: Actions;
  onClose(): void;
}

export function PageCard({ data, mayFetch, cookies, actions, onClose }: PageCardProps) {
  const translator = useT();
  const { t } = translator;
  const { message, announce } = useAnnouncer();
  const [expanded, setExpanded] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { claim, number, sources, ...known } = data;
  const name = claimName(translator, claim, number);
  useCheckNews(data, announce);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  const common = {
    claim,
    number,
    selected: false,
    tabbable: false,
    expanded,
    onToggle: () => setExpanded(!expanded),
    actions,
    announce,
    // The reader's own answers stay out of web pages.
    flagged: false,
    review: null,
  };
  return (
    <div
      class="fotnot page-card"
      role="dialog"
      aria-label={t('page_card', { name })}
      lang={translator.language}
      tabIndex={-1}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="page-card-head">
        <span>{t('ext_name')}</span>
        <Button weight="plain" onClick={onClose}>
          {t('help_close')}
        </Button>
      </div>
      <div class="page-card-body">
        {claim.status === 'uncited' ? (
          <UncitedCard {...common} />
        ) : (
          <ClaimCard
            {...common}
            sources={sources}
            state={known}
            mayFetch={mayFetch}
            cookies={cookies}
            lasting={false}
          />
        )}
      </div>
      <LiveRegion message={message} />
    </div>
  );
}
