// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCard } from '../../../components/PageCard';
import { makePageCardHost, withoutRem } from '../../../components/pageCardHost';
import sv from '../../../public/_locales/sv/messages.json';
import { cardOf } from '../../../utils/review/card';
import { state } from './sample';
import { inSwedish, recorded } from './view';

afterEach(cleanup);

function draw(id: string, mayFetch = false) {
  const actions = recorded();
  const onClose = vi.fn();
  render(
    inSwedish(
      <PageCard data={cardOf(state(), id)!} mayFetch={mayFetch} cookies={false} actions={actions} onClose={onClose} />,
    ),
  );
  return { actions, onClose };
}

describe('the card in the page', () => {
  it('is a dialog named by its note, and takes the focus', () => {
    draw('a');
    const dialog = screen.getByRole('dialog', { name: /^Fotnot 1/ });
    expect(document.activeElement).toBe(dialog);
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  it('closes by Esc and by its button', () => {
    const { onClose } = draw('a');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('asks for consent this time only: a lasting yes is not given inside a web page', () => {
    const { actions } = draw('a');
    fireEvent.click(screen.getByRole('button', { name: 'Kontrollera källan' }));
    expect(screen.queryByRole('button', { name: 'Alltid' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Den här gången' }));
    expect(actions.consent).toHaveBeenCalledWith('once', expect.anything(), expect.anything());
  });

  it('shows an uncited claim with its reasons and no source', () => {
    draw('u1');
    expect(screen.getByText(/Påstående utan källa/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kontrollera källan' })).toBeNull();
  });

  it('offers no button to show it in the text: it stands there', () => {
    draw('a');
    expect(screen.queryByRole('button', { name: 'Visa i texten' })).toBeNull();
  });
});

describe('the card’s host', () => {
  const looks = { language: 'sv', messages: sv, css: '.a{padding:.5rem 1rem}', theme: 'dark' as const };

  function opened() {
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    } as unknown as typeof ResizeObserver;
    Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect ??= () => new DOMRect();
    document.body.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Ett påstående.' }));
    const range = document.createRange();
    range.selectNodeContents(document.body.firstChild!);
    const closed = vi.fn();
    const host = makePageCardHost(document, closed);
    const data = cardOf(state(), 'a')!;
    host.show({ data, mayFetch: false, cookies: false, actions: recorded() }, range, looks);
    return { host, closed };
  }

  it('puts one element into the page, closed to its scripts, and takes it away again', () => {
    const before = document.documentElement.outerHTML;
    const { host, closed } = opened();
    const element = document.querySelector('fotnot-card')!;
    expect(element.shadowRoot).toBeNull();
    expect(element.getAttribute('data-theme')).toBe('dark');
    host.close();
    expect(closed).toHaveBeenCalledOnce();
    expect(document.querySelector('fotnot-card')).toBeNull();
    expect(document.documentElement.outerHTML.length).toBeGreaterThanOrEqual(before.length);
  });

  it('measures by the reader’s own text size, not by the page’s', () => {
    expect(withoutRem('.a{padding:.5rem 1rem;margin:-0.25rem;width:20px}')).toBe(
      '.a{padding:calc(.5 * var(--rem)) calc(1 * var(--rem));margin:calc(-0.25 * var(--rem));width:20px}',
    );
    expect(withoutRem('.b-1rem{color:red}')).toBe('.b-1rem{color:red}');
  });
});
