import type { Actions } from '../../components/actions';
import type { Step } from '../../components/PageCard';
import { makePageCardHost, type PageLooks } from '../../components/pageCardHost';
import {
  claimAt,
  claimBeside,
  drawMarks,
  drawSelected,
  isInWindow,
  placeInPage,
  scrollToClaim,
  type MarkedInPage,
} from '../../components/pageMarks';
import { listen, send } from '../../utils/browser/messages';
import { keptReading } from '../../utils/browser/pageReading';
import { isFree, isOwnClick } from './ownClick';

/** Marks the claims in this page and opens their cards, until the signal says that the extension is gone. */
export function startPage(signal: AbortSignal, alive: () => boolean): void {
  let placed: MarkedInPage[] = [];
  let marked = false;
  let chosen: string | null = null;
  /**
   * The claim whose card is open or about to be; `stepped`: come to from the card before or after it, by the way forward
   * (1) or back (-1). One for each opening: an answer that is late must not be taken for that of another to the same claim.
   */
  let opened: { claim: MarkedInPage; stepped: Step | null } | null = null;
  let looks: Promise<PageLooks> | null = null;

  const host = makePageCardHost(document, () => {
    opened = null;
  });

  function choose(claim: MarkedInPage | null): void {
    chosen = claim?.id ?? null;
    drawSelected(claim);
  }

  /** The reader's own choice here: the panel follows. */
  function turnTo(claim: MarkedInPage | null): void {
    if (chosen !== (claim?.id ?? null)) tell(send('page.chosen', { claim: claim?.id ?? null }));
    choose(claim);
  }

  /** Asks the background; nothing comes of it when the extension has just been reloaded. */
  const tell = (asking: Promise<unknown>) => void asking.catch(() => undefined);

  function actionsOf(copy: string): Actions {
    return {
      select: () => undefined,
      checkSources: (ids) => ids.forEach((source) => tell(send('page.check', { source }))),
      consent: (choice, _hosts, ids) => {
        if (choice !== 'not-now') ids.forEach((source) => tell(send('page.check', { source })));
      },
      openSource: (source, claim) => tell(send('page.open', { source, claim, what: 'source' })),
      openArchive: (source) => tell(send('page.open', { source, claim: null, what: 'archive' })),
      searchSource: (source) => tell(send('page.open', { source, claim: null, what: 'search' })),
      copyClaim: (_claim) =>
        Promise.resolve(navigator.clipboard?.writeText(copy)).then(
          () => navigator.clipboard !== undefined,
          () => false,
        ),
    };
  }

  async function drawCard(asked: NonNullable<typeof opened>): Promise<void> {
    const { claim, stepped } = (opened = asked);
    looks ??= send('page.looks', {});
    const [answer, look] = await Promise.all([send('page.card', { claim: claim.id }), looks]);
    // Meanwhile another may have been opened, or this one closed.
    if (opened !== asked) return;
    if (!answer) return host.close();
    const { card, ...rest } = answer;
    const onStep = placed.length > 1 ? step : undefined;
    host.show({ data: card, ...rest, actions: actionsOf(card.copy), onStep, stepped }, claim.range, look);
  }

  function step(by: Step): void {
    const claim = claimBeside(placed, chosen, by);
    if (claim && scrollToClaim(claim)) open(claim, by);
  }

  function open(claim: MarkedInPage, stepped: Step | null = null): void {
    turnTo(claim);
    const asked = { claim, stepped };
    void drawCard(asked).catch(() => {
      if (opened === asked) opened = null;
      looks = null;
      if (!alive()) leave();
    });
  }

  function close(): void {
    opened = null;
    host.close();
  }

  function leave(): void {
    close();
    choose(null);
    drawMarks([]);
  }

  function clicked(event: MouseEvent): void {
    if (host.holds(event)) return;
    const hit = marked && isOwnClick(event) ? claimAt(placed, event.clientX, event.clientY) : null;
    if (!hit || !isFree(event.target as Element | null, hit.onMark, location.href)) {
      close();
      if (!hit) turnTo(null);
      return;
    }
    // Its note is in the card: the mark need not lead to it as well.
    if (hit.onMark) event.preventDefault();
    if (opened?.claim.id !== hit.claim.id) open(hit.claim);
  }

  window.addEventListener('click', clicked, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && opened && !event.defaultPrevented) close();
    },
    { signal },
  );
  signal.addEventListener('abort', leave);

  const find = (id: string) => placed.find((claim) => claim.id === id);
  listen('page', {
    async 'page.claims'({ address, claims, marked: on }) {
      const reading = keptReading();
      const here = reading !== null && reading.address === address;
      const found = placeInPage(claims, here ? reading.origin : () => null);
      placed = found.placed;
      marked = on;
      looks = null;
      drawMarks(marked ? placed : []);
      const still = chosen === null ? undefined : find(chosen);
      choose(still ?? null);
      if (opened && (!still || !marked)) close();
      else if (opened && still) void drawCard({ ...opened, claim: still }).catch(() => undefined);
      return { unplaced: found.unplaced };
    },
    async 'page.show'({ claim: id }) {
      const claim = find(id);
      if (!claim || !scrollToClaim(claim)) return false;
      close();
      choose(claim);
      return true;
    },
    async 'page.choose'({ claim: id }) {
      const claim = (id !== null && find(id)) || null;
      if (!marked || chosen === (claim?.id ?? null)) return null;
      close();
      choose(claim);
      if (claim && !isInWindow(claim)) scrollToClaim(claim);
      return null;
    },
    async 'page.next'() {
      const claim = claimBeside(placed, chosen, 1);
      if (!claim || !scrollToClaim(claim)) return false;
      open(claim);
      return true;
    },
    async 'page.changed'() {
      if (opened) void drawCard(opened).catch(() => undefined);
      return null;
    },
  });
}
