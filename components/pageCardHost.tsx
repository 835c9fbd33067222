/**
 * Holds the card in the page: one element of ours at the end of the document with a closed shadow root, there only while
 * a card is open. The page's scripts cannot reach into it, what they make up is not taken for the reader's own act, and
 * what the reader does in it does not reach them.
 */
import { render } from 'preact';
import { makeTranslator, type Messages } from '../utils/i18n';
import { I18nProvider } from './I18n';
import { PageCard, type PageCardProps } from './PageCard';
import { placeCard, type Box } from './pageCardPlace';

export interface PageLooks {
  language: string;
  messages: Messages;
  css: string;
  theme: 'system' | 'light' | 'dark';
  /** Single letters are shortcuts. */
  letters: boolean;
}

export interface PageCardHost {
  /** Opens the card beside a claim, or draws it anew when it is open there. */
  show(props: Omit<PageCardProps, 'onClose' | 'letters'>, anchor: Range, looks: PageLooks): void;
  /** Closes the card; the focus goes back to where it was, if it is in the card now. */
  close(): void;
  /** True for events that come from the card. */
  holds(event: Event): boolean;
}

const NAME = 'fotnot-card';
/** What the reader does in the card is not the page's to hear: its shortcuts, and its own "click outside". */
const OURS = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'] as const;

/** `rem` is the page's own measure (62.5 % on many sites); the reader's is what the browser's settings say. */
export function withoutRem(css: string): string {
  return css.replace(/(?<![\w.-])(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))');
}

/** A card in the page can't ask for a permission: its advice there is another, and its button only checks again. */
function wordsFor({ messages, language }: PageLooks) {
  const [advice, again] = [messages['page_not_allowed_next'], messages['act_recheck']];
  return makeTranslator(
    advice && again ? { ...messages, why_not_allowed_next: advice, act_allow: again } : messages,
    language,
  );
}

function linesOf(anchor: Range): Box {
  const boxes = [...anchor.getClientRects()];
  const box = anchor.getBoundingClientRect();
  const seen = boxes.filter(({ width, height }) => width > 0 && height > 0);
  if (seen.length === 0) return box;
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}

interface Open {
  host: HTMLElement;
  mount: HTMLElement;
  anchor: Range;
  /** Had the focus before. */
  before: Element | null;
  leave: AbortController;
  sizes: ResizeObserver;
}

export function makePageCardHost(doc: Document, onClosed: () => void): PageCardHost {
  let open: Open | null = null;

  function place(): void {
    const view = doc.defaultView;
    if (!open || !view) return;
    const { host, mount, anchor } = open;
    const window = { width: doc.documentElement.clientWidth, height: view.innerHeight };
    const card = mount.firstElementChild as HTMLElement | null;
    if (!card) return;
    const body = card.querySelector<HTMLElement>('.page-card-body');
    const height = card.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0);
    const at = placeCard(linesOf(anchor), height, window);
    host.style.setProperty('--card-left', `${at.left + view.scrollX}px`);
    host.style.setProperty('--card-top', `${at.top + view.scrollY}px`);
    card.style.inlineSize = `${at.width}px`;
    card.style.maxBlockSize = `${Math.max(at.maxHeight, 0)}px`;
  }

  function build(anchor: Range, looks: PageLooks): Open {
    for (const stale of doc.getElementsByTagName(NAME)) stale.remove();
    const before = doc.activeElement;
    const host = doc.createElement(NAME);
    const root = host.attachShadow({ mode: 'closed' });
    const style = doc.createElement('style');
    style.textContent = withoutRem(looks.css);
    const mount = doc.createElement('div');
    root.append(style, mount);
    const leave = new AbortController();
    const { signal } = leave;
    for (const name of OURS) {
      root.addEventListener(
        name,
        (event) => {
          if (!event.isTrusted) event.stopImmediatePropagation();
        },
        { capture: true, signal },
      );
      root.addEventListener(name, (event) => event.stopPropagation(), { signal });
    }
    if (looks.theme !== 'system') host.dataset['theme'] = looks.theme;
    host.setAttribute('popover', 'manual');
    doc.documentElement.append(host);
    host.showPopover?.();
    const size = doc.defaultView?.getComputedStyle(host).fontSize ?? '16px';
    host.style.setProperty('--rem', size);
    // The window's own scrolling carries the card along; that of a part of the page does not.
    doc.addEventListener('scroll', place, { capture: true, passive: true, signal });
    doc.defaultView?.addEventListener('resize', place, { signal });
    const sizes = new ResizeObserver(place);
    return { host, mount, anchor, before, leave, sizes };
  }

  function takeAway(): void {
    if (!open) return;
    const { host, mount, before, leave, sizes } = open;
    const had = doc.activeElement === host;
    open = null;
    leave.abort();
    sizes.disconnect();
    render(null, mount);
    host.remove();
    if (had && before?.isConnected) (before as HTMLElement).focus?.({ preventScroll: true });
  }

  function close(): void {
    if (!open) return;
    takeAway();
    onClosed();
  }

  return {
    show(props, anchor, looks) {
      // Not closed: the card of another claim comes in its place.
      if (open && open.anchor !== anchor) takeAway();
      open ??= build(anchor, looks);
      const { mount, sizes } = open;
      render(
        <I18nProvider translator={wordsFor(looks)}>
          <PageCard key={props.data.claim.id} {...props} letters={looks.letters} onClose={close} />
        </I18nProvider>,
        mount,
      );
      place();
      if (mount.firstElementChild) sizes.observe(mount.firstElementChild);
    },
    close,
    holds: (event) => open !== null && event.composedPath().includes(open.host),
  };
}
