/** One motion of the document: what it is, which of its claims to show, its cards and its proposals. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ExaminedMotion } from '../utils/review/types';
import { ClaimList, type ListProps } from './ClaimList';
import { Empty } from './Empty';
import { FilterBar } from './FilterBar';
import { FILTERS, passes, type Filter, type FilterGround } from './filters';
import { Button } from './Button';
import { useT } from './I18n';
import { MotionHeader } from './MotionHeader';
import { MotionMap } from './MotionMap';
import { Proposals } from './Proposals';
import { ShownMotion } from './shownMotion';
import type { ComponentChildren } from 'preact';

interface Props extends Omit<ListProps, 'shown'> {
  examined: ExaminedMotion;
  place: { number: number; total: number };
  region: string | null;
  toLookAt: FilterGround['toLookAt'];
  /** Brings a claim's card into view and chooses it. */
  onGo(claimId: string): void;
  /** What stands between the header and the cards: the question of consent, or how far the checking has come. */
  children?: ComponentChildren;
}

export function MotionPart({ examined, place, region, toLookAt, onGo, children, ...list }: Props) {
  const { t } = useT();
  const [chosen, setChosen] = useState<Filter>('all');
  const { sources, state, selected } = list;
  const { claims, motion } = examined;

  const byFilter = useMemo(() => {
    const ground = { sources, articles: state.articles, toLookAt };
    return Object.fromEntries(
      FILTERS.map((filter) => [filter, claims.filter((claim) => passes(claim, filter, ground))]),
    ) as Record<Filter, typeof claims>;
  }, [claims, sources, state.articles, toLookAt]);

  const counts = Object.fromEntries(FILTERS.map((filter) => [filter, byFilter[filter].length])) as Record<
    Filter,
    number
  >;
  const shown = list.whole ? claims : byFilter[chosen];
  useEffect(() => {
    // A claim chosen elsewhere is shown, whatever was filtered; a filter chosen afterwards stands.
    const claim = claims.find(({ id }) => id === selected);
    if (claim && !shown.includes(claim)) setChosen('all');
  }, [selected]);

  return (
    <>
      <MotionHeader examined={examined} place={place} region={region} />
      {children}
      <div class="motion-claims">
        <MotionMap examined={examined} sources={sources} state={state} selected={selected} onGo={onGo} />
        {claims.length === 0 ? (
          <Empty title={t('no_claims')} next={t('no_claims_next')} />
        ) : (
          <FilterBar value={chosen} counts={counts} onChange={setChosen} />
        )}
        {claims.length > 0 && shown.length === 0 && (
          <Empty title={t('filter_empty')}>
            <Button onClick={() => setChosen('all')}>{t('filter_reset')}</Button>
          </Empty>
        )}
        {chosen === 'all' && claims.length > 0 && claims.every(({ status }) => status === 'uncited') && (
          <p class="claims-lead">{t('no_cited')}</p>
        )}
        <ShownMotion.Provider value={motion}>
          <ClaimList {...list} examined={examined} shown={shown} selected={selected} />
        </ShownMotion.Provider>
      </div>
      <Proposals proposals={motion.proposals} />
    </>
  );
}
