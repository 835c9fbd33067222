/** A motion's title, movers, date and region, and how many of its claims refer to a source. */
import './MotionHeader.css';
import type { ExaminedMotion } from '../utils/review/types';
import type { Mover } from '../utils/motion/types';
import type { Translator } from '../utils/i18n';
import { useT } from './I18n';

interface Props {
  examined: ExaminedMotion;
  /** Where the document holds several motions: which one this is, from 1, and of how many. */
  place: { number: number; total: number };
  /** The region's name, where it is known. */
  region: string | null;
}

/** "Eva Exempelsson (V)", "Vänsterpartiet", "(V)": what the motion says, no more. */
export function moverWords({ t }: Translator, { name, party }: Mover): string {
  if (name === null) return party ?? t('mover_unnamed');
  return party === null ? name : `${name} (${party})`;
}

function Counts({ claims }: Pick<ExaminedMotion, 'claims'>) {
  const { t } = useT();
  const count = (test: (claim: ExaminedMotion['claims'][number]) => boolean): number => claims.filter(test).length;
  const cited = count(({ status }) => status === 'linked' || status === 'named');
  const orphans = count(({ status }) => status === 'orphan');
  const covered = count(({ status, coveredBy }) => status === 'uncited' && coveredBy !== null);
  const uncited = claims.length - cited - orphans - covered;
  return (
    <ul class="motion-counts" aria-label={t('counts_label')}>
      <li>{t('claims', { count: claims.length })}</li>
      <li>{t('with_source', { count: cited })}</li>
      <li>{t('without_source', { count: uncited })}</li>
      {orphans > 0 && <li>{t('orphans', { count: orphans })}</li>}
      {covered > 0 && <li>{t('covered', { count: covered })}</li>}
    </ul>
  );
}

export function MotionHeader({ examined, place, region }: Props) {
  const translator = useT();
  const { t, list, date } = translator;
  const { motion, claims } = examined;
  const Heading = place.number === 1 ? 'h1' : 'h2';
  const facts = [
    {
      name: t('motion_movers', { count: motion.movers.length }),
      value: list(motion.movers.map((mover) => moverWords(translator, mover))),
    },
    { name: t('motion_date'), value: motion.date === null ? '' : date(motion.date) },
    // "Region: Region Exempel" would say it twice.
    { name: t('motion_region'), value: region ?? '', plain: true },
    { name: t('motion_reference'), value: motion.reference ?? '' },
  ].filter(({ value }) => value !== '');
  return (
    <header class="motion-head">
      {place.total > 1 && <p class="motion-part">{t('motion_of', place)}</p>}
      <Heading lang={motion.title === null ? undefined : 'sv'}>
        {motion.title ?? (motion.recognised ? t('motion_untitled') : t('text_untitled'))}
      </Heading>
      {!motion.recognised && <p class="motion-anyway">{t('read_anyway')}</p>}
      {facts.length > 0 && (
        <dl class="motion-facts">
          {facts.map(({ name, value, plain }) => (
            <div key={name}>
              <dt class={plain ? 'unseen' : undefined}>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Counts claims={claims} />
    </header>
  );
}
