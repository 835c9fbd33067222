/**
 * Moving among the cards by keyboard: j and k to the next and previous card, Enter for more or less, o for the source,
 * c to copy, ? for help, Esc to leave. One card at a time is in the tab order.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Keys {
  /** The element that holds the cards (each with `data-card`). */
  root: RefObject<HTMLElement | null>;
  /** Single letters can be turned off (WCAG 2.1.4): dictation software types them. */
  letters: boolean;
  onToggle(claimId: string): void;
  onHelp(): void;
  onEscape(): void;
}

const EDITABLE = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]';

function cardsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-card]')];
}

/** The card that has the focus, itself or by something in it. */
function currentCard(root: HTMLElement): HTMLElement | null {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  const card = activeElement?.closest<HTMLElement>('[data-card]') ?? null;
  return card && root.contains(card) ? card : null;
}

/** Moves the focus `step` cards on. From outside the list it starts at the card in the tab order. */
function move(root: HTMLElement, step: 1 | -1): void {
  const cards = cardsOf(root);
  const current = currentCard(root);
  const entry = cards.find((card) => card.tabIndex === 0) ?? cards[0];
  const next = current ? cards[cards.indexOf(current) + step] : entry;
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
}

export function useRovingCards({ root, letters, onToggle, onHelp, onEscape }: Keys): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const page = element.ownerDocument;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      // The keys are the view's own: from within it, or from a page where nothing has the focus.
      if (target !== page.body && !element.contains(target)) return;
      if (target.closest(EDITABLE) || target.closest('dialog')) return;
      const card = currentCard(element);
      const act: Record<string, (() => void) | undefined> = {
        Escape: onEscape,
        Enter: target === card ? () => onToggle(card.dataset['card'] ?? '') : undefined,
        ...(letters && {
          j: () => move(element, 1),
          k: () => move(element, -1),
          o: () => card?.querySelector<HTMLElement>('[data-open-source]')?.click(),
          c: () => card?.querySelector<HTMLElement>('[data-copy]')?.click(),
          '?': onHelp,
        }),
      };
      const action = Object.hasOwn(act, event.key) ? act[event.key] : undefined;
      if (!action) return;
      if (event.key !== 'Escape') event.preventDefault();
      action();
    };
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  });
}
