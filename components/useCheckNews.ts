/** Says in the live region what came of a checking: one source by name, several only when all are done (no chatter). */
import { useEffect, useRef } from 'preact/hooks';
import type { TabState } from '../utils/review/types';
import type { Source } from '../utils/sources/types';
import { useT } from './I18n';
import { accessWords } from './states';

interface Known extends Pick<TabState, 'jobs' | 'articles'> {
  sources: Source[];
}

export function useCheckNews(known: Known | null, announce: (words: string) => void): void {
  const translator = useT();
  const waitedFor = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const jobs = known?.jobs ?? {};
    const pending = Object.keys(jobs).filter((id) => jobs[id] !== 'done');
    if (pending.length > 0) {
      waitedFor.current = new Set([...waitedFor.current, ...pending]);
      return;
    }
    const arrived = [...waitedFor.current].filter((id) => jobs[id] === 'done');
    waitedFor.current = new Set();
    if (arrived.length > 1) announce(translator.t('live_all_done'));
    const [only] = arrived;
    if (arrived.length !== 1 || only === undefined) return;
    const publication = known?.sources.find(({ id }) => id === only)?.publication ?? '';
    announce(translator.t('live_source_read', { publication, label: accessWords(translator, known?.articles[only]) }));
  }, [known, announce, translator]);
}
