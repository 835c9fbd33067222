import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Actions } from '../../components/actions';
import { Button } from '../../components/Button';
import { DocumentText, inOwnPane } from '../../components/DocumentText';
import { Empty } from '../../components/Empty';
import { useT } from '../../components/I18n';
import { Loading } from '../../components/Loading';
import { ReaderShell } from '../../components/ReaderShell';
import { ReadingProgress } from '../../components/ReadingProgress';
import { newState } from '../../utils/review/newState';
import type { TabState } from '../../utils/review/types';
import { useSettings } from '../shared/mount';
import { TabView } from '../shared/TabView';
import { usePaper } from './usePaper';
import { changeSettings } from '../../utils/browser/settings';
import { keepPlace, keptPlace, placeKey } from '../../utils/browser/places';
import { placeClaims } from './placeClaims';
import { usePdf } from './usePdf';
import { useTextPlace } from './useTextPlace';
import { useTogether } from './useTogether';
import type { Opened } from './useReader';

interface Props {
  opened: Extract<Opened, { phase: 'reading' | 'read' }>;
  state: TabState | null;
  actions: Actions;
  selected: string | null;
  sought: { id: string; always: boolean } | null;
  onSelect(claim: string | null): void;
  onStop(): void;
  onReadAll(): void;
}

/** Pages are hard to read in a narrower window, and it has no room for cards beside them. */
const NARROW = '(max-width: 699px)';

/** A document that is being read or has been, as pages or as text, with its cards beside it. */
export function OpenedDocument({ opened, state, actions, selected, sought, onSelect, onStop, onReadAll }: Props) {
  const { name, noted, examination, progress, problem, untold } = opened;
  const reading = opened.phase === 'reading';
  const { t } = useT();
  const shown = usePdf(opened.pdf);
  const [asText, setAsText] = useState(() => matchMedia(NARROW).matches);
  const [paper, print] = usePaper();
  // The same file name may be of many documents.
  const place = placeKey(name, opened.pdf ? String(opened.pdf.length) : (noted?.text[0]?.text ?? ''));
  const inText = noted !== null && (!opened.pdf || asText || shown.phase === 'failed') && !paper;
  useTextPlace(inText ? noted : null, keptPlace(place).text, (text) => keepPlace(place, { text }));
  // From the reading at hand: what the background sends back may be of fewer pages.
  const claims = useMemo(() => examination?.motions.flatMap((motion) => motion.claims) ?? [], [examination]);
  const placed = useMemo(() => placeClaims(claims, noted), [claims, noted]);

  // The bar tells how far the reading has come, page by page; a thousand cards are not drawn anew for that.
  const cards = useMemo(() => {
    if (untold) return <TabView state={newState(name, 'failed')} actions={actions} />;
    if (!state) return null;
    const settled = state.phase === 'reading' && state.examination ? { ...state, phase: 'read' as const } : state;
    return <TabView state={settled} actions={{ ...actions, print }} selected={selected} whole={paper} />;
  }, [state, actions, selected, paper, untold, name]);
  const pending =
    reading || progress === null ? (
      <Loading progress={null} />
    ) : (
      <Empty title={t('reader_stopped', { ...progress })}>
        <Button onClick={onReadAll}>{t('reader_read_all')}</Button>
      </Empty>
    );

  useEffect(() => {
    // The pages find the claim themselves. The text brings a newly chosen one into view; here, one asked for again.
    if (!sought) return;
    const claim = document.querySelector(`.document-text [data-claim="${CSS.escape(sought.id)}"]`);
    if (claim && (sought.always || inOwnPane(claim))) claim.scrollIntoView({ block: 'nearest' });
  }, [sought]);

  const { together } = useSettings();
  useTogether(together, onSelect);

  // A file that can't be read has a next step of its own and nothing beside it; a scanned one has pages to look at.
  const pictures = problem === 'scanned' && shown.phase !== 'failed';
  if (problem !== null && !pictures) {
    return <ReaderShell name={name} onOpenOther={() => actions.openOther?.()} document={cards ?? pending} />;
  }
  const hasPages = shown.phase !== 'none' && shown.phase !== 'failed';
  // Only the pages that are looked at are drawn; on paper all of the text stands.
  const pages = hasPages && (pictures || !asText) && !(paper && noted);
  const pane = () => {
    if (pages) {
      if (shown.phase !== 'open') return <Loading progress={null} />;
      const { Pages } = shown;
      return (
        <Pages
          opened={shown.opened}
          claims={placed}
          selected={selected}
          sought={sought}
          onSelect={onSelect}
          place={keptPlace(place).pages ?? null}
          onPlace={(pages) => keepPlace(place, { pages })}
        />
      );
    }
    if (!noted) return pending;
    return (
      <DocumentText
        blocks={noted.text.map(({ index, block, text }) => ({ index, kind: block.kind, level: block.level, text }))}
        claims={claims}
        marks={noted.marks}
        notes={noted.notes}
        selected={selected}
        onSelect={onSelect}
      />
    );
  };
  return (
    <ReaderShell
      name={name}
      onOpenOther={() => actions.openOther?.()}
      textView={!hasPages || pictures ? undefined : { on: asText, onChange: setAsText }}
      together={{ on: together, onChange: (on) => void changeSettings({ together: on }) }}
      pages={pages}
      progress={
        progress && <ReadingProgress reading={reading} progress={progress} onStop={onStop} onReadAll={onReadAll} />
      }
      document={pane()}
      cards={cards ?? pending}
    />
  );
}
