/** Why a document could not be read, and what the reader can do about it. */
import type { Problem } from '../utils/reading/types';
import { keyOf } from '../utils/i18n';
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { Notice } from './Notice';

interface Props {
  /** null: the reading itself broke off, for no reason the document gives. */
  problem: Problem | null;
  actions: Actions;
}

export function ProblemView({ problem, actions }: Props) {
  const { t } = useT();
  return (
    <Notice
      title={problem === null ? t('failed_title') : t(keyOf('problem', problem))}
      actions={
        <>
          {actions.tryAgain && (
            <Button weight={problem === null ? 'main' : 'normal'} onClick={() => actions.tryAgain?.()}>
              {t('try_again')}
            </Button>
          )}
          {actions.openOther && <Button onClick={() => actions.openOther?.()}>{t('open_other')}</Button>}
        </>
      }
    >
      <p>{problem === null ? t('failed_next') : t(`${keyOf('problem', problem)}_next`)}</p>
    </Notice>
  );
}
