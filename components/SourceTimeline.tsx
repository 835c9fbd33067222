/** The sources along time, the motion's own date among them. Has its place before any date is known, so that nothing jumps. */
import './MotionMap.css';
import type { Source } from '../utils/sources/types';
import { useT } from './I18n';
import { MapLine } from './MapLine';
import { timeScale, yearOf, type DatedSource } from './mapPlaces';

interface Props {
  time: { dated: DatedSource[]; undated: number };
  /** ISO date, or null. */
  motionDate: string | null;
  /** Ids of the sources that the chosen claim cites. */
  chosen: string[];
  onGo(source: Source): void;
}

export function SourceTimeline({ time, motionDate, chosen, onGo }: Props) {
  const { t, date } = useT();
  const { dated, undated } = time;
  const motionYear = yearOf(motionDate);
  const scale = timeScale([...dated.map(({ year }) => year), ...(motionYear === null ? [] : [motionYear])]);
  const motion = scale && motionYear !== null && (
    <span
      class={scale.at(motionYear) > 0.5 ? 'map-motion late' : 'map-motion'}
      aria-hidden="true"
      style={{ insetInlineStart: `${scale.at(motionYear) * 100}%` }}
    >
      <span>{t('map_motion')}</span>
    </span>
  );
  return (
    <>
      <span class="map-name" aria-hidden="true">
        {t('section_sources')}
      </span>
      <div class="map-times">
        <span aria-hidden="true">{scale?.from}</span>
        {scale && dated.length > 0 ? (
          <MapLine
            className="map-time"
            label={
              motionDate === null
                ? t('map_time', { count: dated.length })
                : t('map_time_motion', { count: dated.length, date: date(motionDate) })
            }
            chosen={dated.find(({ source }) => chosen.includes(source.id))?.source.id ?? null}
            onGo={(id) => {
              const found = dated.find(({ source }) => source.id === id);
              if (found) onGo(found.source);
            }}
            marks={dated.map(({ source, date: when, year }) => ({
              key: source.id,
              at: scale.at(year),
              words: `${source.publication}, ${date(when)}`,
              drawn: null,
              className: 'map-source',
            }))}
          >
            {motion}
          </MapLine>
        ) : (
          <div class="map-line map-time map-still">
            {motion ?? (
              <span class="map-none">
                <span>{t('map_undated_all')}</span>
              </span>
            )}
          </div>
        )}
        <span aria-hidden="true">{scale?.to}</span>
      </div>
      {undated > 0 && <p class="unseen">{t('map_undated', { count: undated })}</p>}
    </>
  );
}
