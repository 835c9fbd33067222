/** What can be done with a claim itself: see more, find it in the text, copy it with its source. */
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';

interface Props {
  claimId: string;
  /** The card's name, so that "Visa mer" says about what. */
  name: string;
  expanded: boolean;
  /** Absent where there is no more to show. */
  onToggle?: (() => void) | undefined;
  actions: Actions;
  announce(words: string): void;
}

export function CardActions({ claimId, name, expanded, onToggle, actions, announce }: Props) {
  const { t } = useT();
  return (
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
        <Button weight="plain" onClick={() => actions.showInText?.(claimId)}>
          {t('act_show')}
        </Button>
      )}
      <Button
        weight="plain"
        data-copy
        onClick={() => {
          void actions.copyClaim(claimId).then((copied) => announce(copied ? t('copied') : t('copy_failed')));
        }}
      >
        {t('act_copy')}
      </Button>
    </div>
  );
}
