/** The motion at a glance: each claim at its place along the text, and the sources along time around the motion's date. */
import './MotionMap.css';
import { useMemo } from 'preact/hooks';
import { keyOf } from '../utils/i18n';
import type { ExaminedClaim, ExaminedMotion, TabState } from '../utils/review/types';
import type { Source } from '../utils/sources/types';
import { claimName } from './claimName';
import { useT } from './I18n';
import { MapLine } from './MapLine';
import { datedSources, placesOf } from './mapPlaces';
import { SourceTimeline } from './SourceTimeline';
import { StateIcon } from './StateIcon';
import { labelWords, toneOf, type State } from './states';

interface Props {
  examined: ExaminedMotion;
  sources: Source[];
  state: Pick<TabState, 'articles' | 'checks'>;
  selected: string | null;
  onGo(claimId: string): void;
}

/** Marks nearer than this share of the width would lie on each other (16 of some 300 pixels). */
const GAP = 0.054;

/** More shapes than this the line can't hold: the rest are strokes. */
const MOST_SHAPES = Math.floor(1 / GAP);

/** With fewer there is nothing to find one's way in. */
const WORTH_A_MAP = 3;

export function MotionMap({ examined, sources, state, selected, onGo }: Props) {
  const translator = useT();
  const { t } = translator;
  const { claims, motion } = examined;
  const { places, shaped } = useMemo(() => placesOf(claims, GAP, MOST_SHAPES), [claims]);
  const time = useMemo(() => datedSources(examined, sources, state.articles), [examined, sources, state.articles]);
  const cited = new Set(claims.flatMap((claim) => claim.sources.filter((index) => index !== null)));
  if (claims.length < WORTH_A_MAP) return null;

  const stateOf = (claim: ExaminedClaim): { state: State; words: string } => {
    const check = state.checks[claim.id]?.find(({ label }) => label !== 'unchecked');
    return check
      ? { state: `label-${check.label}`, words: labelWords(translator, check) }
      : { state: `status-${claim.status}`, words: t(keyOf('status', claim.status)) };
  };
  const chosen = claims.find(({ id }) => id === selected);

  return (
    <div class="motion-map">
      <span class="map-name" aria-hidden="true">
        {t('map_text_name')}
      </span>
      <MapLine
        className="map-text"
        label={t('map_text', { count: claims.length })}
        chosen={selected}
        onGo={onGo}
        marks={claims.map((claim, nth) => {
          const shown = stateOf(claim);
          const stroke = !shaped.has(nth);
          return {
            key: claim.id,
            at: places[nth] ?? 0,
            words: `${claimName(translator, claim, nth + 1)}: ${shown.words}`,
            // A chosen claim shows its shape, however many there are.
            drawn: (!stroke || claim.id === selected) && <StateIcon state={shown.state} />,
            className: `tone-${toneOf(shown.state)}${stroke ? ` stroke stroke-${claim.status}` : ''}`,
          };
        })}
      />
      {cited.size > 0 && (
        <SourceTimeline
          time={time}
          motionDate={motion.date}
          chosen={chosen?.sources.flatMap((index) => sources[index ?? -1]?.id ?? []) ?? []}
          onGo={(source) => {
            const claim = claims.find((claim) => claim.sources.includes(sources.indexOf(source)));
            if (claim) onGo(claim.id);
          }}
        />
      )}
    </div>
  );
}
