/** The motions that the page links to: check one, or all in turn with pause and stop. */
import './LinkedMotions.css';
import type { LinkedMotion } from '../utils/motion/types';
import type { Actions } from './actions';
import { Button } from './Button';
import { webAddress } from './hosts';
import { useT } from './I18n';
import { moverWords } from './MotionHeader';

export interface LinkedProgress {
  done: number;
  of: number;
  paused: boolean;
}

interface Props {
  motions: LinkedMotion[];
  /** null while nothing runs. */
  progress: LinkedProgress | null;
  actions: Actions;
  /** 1 where the page holds nothing else. */
  level?: 1 | 2;
}

function Run({ progress, actions }: Pick<Props, 'actions'> & { progress: LinkedProgress }) {
  const { t } = useT();
  const { done, of, paused } = progress;
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

function Item({ motion, actions }: Pick<Props, 'actions'> & { motion: LinkedMotion }) {
  const translator = useT();
  const { t, list } = translator;
  const title = motion.title ?? t('linked_untitled');
  const address = webAddress(motion.href);
  const facts = [list(motion.movers.map((mover) => moverWords(translator, mover))), motion.reference ?? ''];
  return (
    <li>
      <div>
        <p class="linked-title">
          {address === null ? (
            title
          ) : (
            <a
              href={address}
              target="_blank"
              rel="noreferrer noopener"
              onClick={(event) => {
                if (!actions.openLinkedMotion || event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                actions.openLinkedMotion(motion.href);
              }}
            >
              {title}
            </a>
          )}
        </p>
        <p class="linked-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </div>
      {actions.checkLinkedMotion && address !== null && (
        <Button
          aria-label={t('linked_check_named', { title })}
          onClick={() => actions.checkLinkedMotion?.(motion.href)}
        >
          {t('linked_check')}
        </Button>
      )}
    </li>
  );
}

export function LinkedMotions({ motions, progress, actions, level = 2 }: Props) {
  const { t } = useT();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section class="view-section linked">
      <Heading>{t('section_linked')}</Heading>
      {progress ? (
        <Run progress={progress} actions={actions} />
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
          <Item key={motion.href} motion={motion} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
