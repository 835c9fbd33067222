/** One motion that the page links to, and what was found in it when it was checked. */
import type { LinkedMotion } from '../utils/motion/types';
import type { Problem } from '../utils/reading/types';
import type { LinkedJob } from '../utils/review/types';
import { keyOf, type Translator } from '../utils/i18n';
import type { Actions } from './actions';
import { Button } from './Button';
import { webAddress } from './hosts';
import { useT } from './I18n';
import { moverWords } from './MotionHeader';

/** What a failure of the document itself is called; every other failure is one of fetching it ("too-large" counts as that). */
const PROBLEMS: Record<Exclude<Problem, 'too-large'>, true> = {
  scanned: true,
  encrypted: true,
  damaged: true,
  empty: true,
  unsupported: true,
};
const isProblem = (failure: string): failure is keyof typeof PROBLEMS => Object.hasOwn(PROBLEMS, failure);

function failureWords({ t }: Translator, failure: NonNullable<LinkedJob['failure']>): string {
  return isProblem(failure)
    ? `${t(keyOf('problem', failure))}. ${t(`${keyOf('problem', failure)}_next`)}`
    : `${t(keyOf('why', failure))} ${t(`${keyOf('why', failure)}_next`)}`;
}

function jobWords(translator: Translator, { job, found, failure }: LinkedJob): string {
  const { t } = translator;
  if (job === 'queued') return t('job_queued');
  if (job === 'fetching') return t('linked_fetching');
  if (failure !== null) return failureWords(translator, failure);
  if (!found || found.motions === 0) return t('linked_no_motion');
  return [
    t('claims', { count: found.claims }),
    t('with_source', { count: found.cited }),
    t('without_source', { count: found.uncited }),
  ].join(' · ');
}

interface Props {
  motion: LinkedMotion;
  /** Absent until the reader asks for it. */
  job: LinkedJob | undefined;
  actions: Actions;
}

export function LinkedItem({ motion, job, actions }: Props) {
  const translator = useT();
  const { t, list } = translator;
  const title = motion.title ?? job?.found?.title ?? t('linked_untitled');
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
        {job && <p class="linked-job">{jobWords(translator, job)}</p>}
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
