/** The motions that the page links to: check one, or all in turn with pause and stop. */
import './LinkedMotions.css';
import type { LinkedMotion } from '../utils/motion/types';
import type { TabState } from '../utils/review/types';
import type { Actions } from './actions';
import { Button } from './Button';
import { useT } from './I18n';
import { LinkedItem } from './LinkedItem';

interface Props {
  motions: LinkedMotion[];
  /** By address; empty until the reader asks for them all. */
  linked: TabState['linked'];
  paused: boolean;
  actions: Actions;
  /** 1 where the page holds nothing else. */
  level?: 1 | 2;
}

/** How far it has come, and the ways to pause, go on and stop. */
function Run({ linked, paused, actions }: Pick<Props, 'linked' | 'paused' | 'actions'>) {
  const { t } = useT();
  const jobs = Object.values(linked);
  const done = jobs.filter(({ job }) => job === 'done').length;
  const of = jobs.length;
  const words = paused ? t('linked_paused', { done, of }) : t('linked_progress', { done, of });
  return (
    <div class="linked-run">
      <span>{words}</span>
      <progress value={done} max={of} aria-label={words} />
      {done < of && paused && actions.resumeLinkedMotions && (
        <Button onClick={() => actions.resumeLinkedMotions?.()}>{t('linked_resume')}</Button>
      )}
      {done < of && !paused && actions.pauseLinkedMotions && (
        <Button onClick={() => actions.pauseLinkedMotions?.()}>{t('linked_pause')}</Button>
      )}
      {done < of && actions.cancelLinkedMotions && (
        <Button onClick={() => actions.cancelLinkedMotions?.()}>{t('stop')}</Button>
      )}
    </div>
  );
}

export function LinkedMotions({ motions, linked, paused, actions, level = 2 }: Props) {
  const { t } = useT();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="view-section linked">
      <Heading>{t('section_linked')}</Heading>
      {Object.keys(linked).length > 0 ? (
        <Run linked={linked} paused={paused} actions={actions} />
      ) : (
        actions.checkAllLinkedMotions &&
        motions.length > 1 && (
          <div class="linked-run">
            <Button weight="main" onClick={() => actions.checkAllLinkedMotions?.()}>
              {t('linked_check_all')}
            </Button>
          </div>
        )
      )}
      <ul class="linked-list">
        {motions.map((motion) => (
          <LinkedItem key={motion.href} motion={motion} job={linked[motion.href]} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
