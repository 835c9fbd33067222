/** The table of all sources, folded; loaded when it is opened. */
import { useState } from 'preact/hooks';
import type { Examination, TabState } from '../utils/review/types';
import { Empty } from './Empty';
import { useT } from './I18n';
import { lazy, useLazy } from './useLazy';

const TABLE = lazy(() => import('./SourceTable'));

interface Props {
  examination: Pick<Examination, 'sources' | 'motions'>;
  state: Pick<TabState, 'articles'>;
  onGo(claimId: string): void;
}

export function SourceSection(props: Props) {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  const Table = useLazy(open, TABLE)?.default;
  return (
    <details class="view-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('section_sources')}</h2>
      </summary>
      {props.examination.sources.length === 0 ? <Empty title={t('sources_empty')} /> : Table && <Table {...props} />}
    </details>
  );
}
