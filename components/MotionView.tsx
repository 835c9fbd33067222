/** All that is known of one document, in whichever phase it is: the whole of the popup, the panel and the reader's side. */
import './base.css';
import './MotionView.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reviews } from '../utils/review/review';
import type { ExaminedMotion, TabState } from '../utils/review/types';
import type { Actions } from './actions';
import { BlindPages } from './BlindPages';
import { Button } from './Button';
import { CheckBar } from './CheckBar';
import { ExportMenu } from './ExportMenu';
import { ConsentBox } from './ConsentBox';
import { uncheckedSources } from './filters';
import { hostsOf } from './hosts';
import { useT } from './I18n';
import { Legend } from './Legend';
import { LinkedMotions } from './LinkedMotions';
import { InTurn, Turns } from './InTurn';
import { LiveRegion } from './LiveRegion';
import { Loading } from './Loading';
import { MotionPart } from './MotionPart';
import { NoMotion } from './NoMotion';
import { NotRead } from './NotRead';
import { PageMarksSwitch } from './PageMarksSwitch';
import { ProblemView } from './ProblemView';
import { SourceSection } from './SourceSection';
import { Unplaced } from './Unplaced';
import { useAnnouncer } from './useAnnouncer';
import { useCheckNews } from './useCheckNews';
import { lazy, useLazy } from './useLazy';
import { useRovingCards } from './useRovingCards';

const SHORTCUTS = lazy(() => import('./KeyboardHelp'));

export interface MotionViewProps {
  /** null: nothing is known of the tab. */
  state: TabState | null;
  actions: Actions;
  /** Whether sources may be fetched: not asked yet, yes, or "not now". */
  consent: 'unknown' | 'given' | 'declined';
  /** True when the reader has turned on cookies for subscribers. */
  cookies?: boolean;
  /** Ids of the claims that deserve a look (utils/review/attention). */
  toLookAt: ReadonlySet<string>;
  /** The reader's own answers, by claim. */
  reviews?: Reviews;
  /** Every card listed and open, for paper. */
  whole?: boolean;
  /** A claim chosen elsewhere (in the page, in the reader's text); its card is brought into view. */
  selected?: string | null;
  /** Whether claims are marked in the pages of the site that the document is on; absent for a document that is no web page. */
  pageMarks?: { host: string; on: boolean } | undefined;
  /** The name of a region by its SCB code, or null. */
  regionName(code: string): string | null;
  /** Single-letter shortcuts; they can be switched off in the help when `onLetters` is given. */
  letters?: boolean;
  onLetters?(on: boolean): void;
}

/** How many motions of a document are drawn at once; the others follow in their turn. */
const DRAWN_AT_ONCE = 3;

function cardOf(root: HTMLElement | null, id: string): HTMLElement | null {
  const cards = [...(root?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  return cards.find((card) => card.dataset['card'] === id) ?? null;
}

export function MotionView(props: MotionViewProps) {
  const {
    state,
    actions,
    consent,
    cookies = false,
    toLookAt,
    reviews = {},
    whole = false,
    regionName,
    letters = true,
  } = props;
  const { t } = useT();
  const root = useRef<HTMLDivElement>(null);
  const turns = useMemo(() => new Turns(), []);
  const { message, announce } = useAnnouncer();
  const [selected, setSelected] = useState<string | null>(props.selected ?? null);
  /** A choice made here that has not come back from where it is kept. */
  const told = useRef<string | null | undefined>(undefined);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [sought, setSought] = useState<{ id: string; focus: boolean } | null>(null);
  const [asking, setAsking] = useState(false);
  const [help, setHelp] = useState(false);
  const shortcuts = useLazy(help, SHORTCUTS);

  const toggle = useCallback((id: string) => {
    setExpanded((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  // A choice made elsewhere (in the page, in the reader's text) brings its card into view; the focus stays there.
  useEffect(() => {
    if (props.selected === undefined) return;
    setSelected(props.selected);
    // What was chosen here comes back when the reader may have gone on from it: nothing moves under them.
    if (props.selected === told.current) {
      told.current = undefined;
      return;
    }
    setSought(props.selected === null ? null : { id: props.selected, focus: false });
  }, [props.selected]);
  // After the filter has let the card through.
  useEffect(() => {
    if (!sought) return;
    const card = cardOf(root.current, sought.id);
    if (!card) return;
    card.scrollIntoView?.({ block: 'nearest' });
    if (sought.focus) card.focus({ preventScroll: true });
    // Another may have been sought since this was drawn.
    setSought((now) => (now === sought ? null : now));
  });

  useRovingCards({
    root,
    letters,
    onToggle: toggle,
    onHelp: () => setHelp(true),
    onEscape: () => actions.leave?.(),
  });
  useCheckNews(state && { ...state, sources: state.examination?.sources ?? [] }, announce);

  const select = (id: string | null): void => {
    setSelected(id);
    told.current = id;
    actions.select(id);
  };

  const go = (id: string): void => {
    select(id);
    setSought({ id, focus: true });
  };

  const examination = state?.examination ?? null;
  const chosen = [selected, sought?.id];
  const holds = ({ claims }: ExaminedMotion) => claims.some(({ id }) => chosen.includes(id));
  const sources = examination?.sources ?? [];
  const unchecked = uncheckedSources(sources, state?.articles ?? {});
  const ask = (asking || consent === 'unknown') && consent !== 'given' && unchecked.length > 0;

  const body = () => {
    if (!state) return <NotRead actions={actions} />;
    if (state.phase === 'reading' && !examination) return <Loading progress={state.progress} actions={actions} />;
    if (state.phase === 'failed' || !examination) return <ProblemView problem={null} actions={actions} />;
    if (examination.document.problem) return <ProblemView problem={examination.document.problem} actions={actions} />;
    const alone = examination.motions.length === 0;
    const linked = examination.linkedMotions.length > 0 && (
      <LinkedMotions
        motions={examination.linkedMotions}
        linked={state.linked}
        paused={state.linkedPaused}
        actions={actions}
        level={alone ? 1 : 2}
      />
    );
    const { blindPages } = examination.document;
    const blind = blindPages && <BlindPages pages={blindPages} />;
    if (alone) {
      return (
        <>
          {blind}
          {linked}
          <NoMotion signals={examination.document.signals} level={linked ? 2 : 1} actions={actions} />
        </>
      );
    }
    const fetching = ask ? (
      <ConsentBox
        count={unchecked.length}
        hosts={hostsOf(unchecked)}
        cookies={cookies}
        onAnswer={(choice) => {
          setAsking(false);
          actions.consent(
            choice,
            hostsOf(unchecked),
            unchecked.map(({ id }) => id),
          );
        }}
      />
    ) : (
      <CheckBar
        sources={sources}
        state={state}
        declined={consent !== 'given'}
        onCheck={(ids) => (consent === 'given' ? actions.checkSources(ids) : setAsking(true))}
        actions={actions}
      />
    );
    return (
      <>
        {state.phase === 'reading' && <Loading progress={state.progress} alone={false} />}
        {blind}
        {examination.motions.map((examined, index) => (
          <InTurn key={index} turns={turns} now={whole || index < DRAWN_AT_ONCE || holds(examined)}>
            <MotionPart
              examined={examined}
              place={{ number: index + 1, total: examination.motions.length }}
              region={examined.motion.region === null ? null : regionName(examined.motion.region)}
              toLookAt={toLookAt}
              sources={sources}
              state={state}
              mayFetch={consent === 'given'}
              cookies={cookies}
              selected={selected}
              reviews={reviews}
              whole={whole}
              expanded={expanded}
              onToggle={toggle}
              onGo={(id) => {
                select(id);
                setSought({ id, focus: false });
              }}
              actions={{ ...actions, select }}
              announce={announce}
            >
              {index === 0 && fetching}
            </MotionPart>
          </InTurn>
        ))}
        <SourceSection examination={examination} state={state} onGo={go} />
        <Unplaced
          claims={examination.motions.flatMap(({ claims }) => claims.filter(({ id }) => state.unplaced.includes(id)))}
          onGo={go}
        />
        {linked}
        <Legend />
        {props.pageMarks && actions.markPage && <PageMarksSwitch {...props.pageMarks} onChange={actions.markPage} />}
        <ExportMenu actions={actions} announce={announce} />
        <div class="view-foot">
          {actions.openPanel && (
            <Button weight="plain" onClick={() => actions.openPanel?.()}>
              {t('open_panel')}
            </Button>
          )}
          {actions.openSettings && (
            <Button weight="plain" onClick={() => actions.openSettings?.()}>
              {t('open_settings')}
            </Button>
          )}
          <Button weight="plain" onClick={() => setHelp(true)}>
            {t('help_show')}
          </Button>
        </div>
      </>
    );
  };

  return (
    <div class="fotnot view" ref={root}>
      {body()}
      <LiveRegion message={message} />
      {shortcuts && (
        <shortcuts.KeyboardHelp letters={letters} onLetters={props.onLetters} onClose={() => setHelp(false)} />
      )}
    </div>
  );
}
