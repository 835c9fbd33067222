/** A claim's card in the page itself: the same card as in the popup, in a frame that can be closed. */
import './base.css';
import './PageCard.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimCardData } from '../utils/review/card';
import type { Actions } from './actions';
import { Button } from './Button';
import { ClaimCard } from './ClaimCard';
import { claimName } from './claimName';
import { openableAddress } from './hosts';
import { useT } from './I18n';
import { LiveRegion } from './LiveRegion';
import { UncitedCard } from './UncitedCard';
import { useAnnouncer } from './useAnnouncer';
import { useCheckNews } from './useCheckNews';

/** To the next claim, or to the one before. */
export type Step = 1 | -1;

export interface PageCardProps {
  data: ClaimCardData;
  mayFetch: boolean;
  cookies: boolean;
  actions: Actions;
  /** Opens the card of the claim after or before this one; absent where there is no other. */
  onStep?: ((step: Step) => void) | undefined;
  /** How this card was come to from another, so that the same button can be pressed again; null from elsewhere. */
  stepped?: Step | null;
  /** Single letters are shortcuts. */
  letters?: boolean;
  onClose(): void;
}

export function PageCard(props: PageCardProps) {
  const { data, mayFetch, cookies, actions, onStep, stepped = null, letters = false, onClose } = props;
  const translator = useT();
  const { t } = translator;
  const { message, announce } = useAnnouncer();
  const [expanded, setExpanded] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { claim, number, sources, ...known } = data;
  const name = claimName(translator, claim, number);
  useCheckNews(data, announce);
  // Before anything is drawn: a key pressed meanwhile must not find the focus in the page.
  useLayoutEffect(() => {
    const pressed = stepped === null ? null : root.current?.querySelector<HTMLElement>(`[data-step="${stepped}"]`);
    (pressed ?? root.current)?.focus({ preventScroll: true });
    // Stepped on and back before the other card had come: it is this one still, come to the other way.
  }, [stepped]);

  const toOpen = sources.find((source) => openableAddress(source) !== null);
  const copy = async () => announce((await actions.copyClaim(claim.id)) ? t('copied') : t('copy_failed'));
  /** The keys of the views, as far as they mean something for one card alone. */
  const keys: Record<string, (() => void) | undefined> = {
    Escape: onClose,
    ...(letters && {
      j: onStep && (() => onStep(1)),
      k: onStep && (() => onStep(-1)),
      o: toOpen && (() => actions.openSource(toOpen.id, claim.id)),
      c: () => void copy(),
    }),
  };

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
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
        if (!action) return;
        event.preventDefault();
        action();
      }}
    >
      <div class="page-card-head">
        <span>{t('ext_name')}</span>
        {onStep && (
          <>
            <Button weight="plain" data-step="-1" aria-label={t('help_previous')} onClick={() => onStep(-1)}>
              {t('step_previous')}
            </Button>
            <Button weight="plain" data-step="1" aria-label={t('help_next')} onClick={() => onStep(1)}>
              {t('step_next')}
            </Button>
          </>
        )}
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
