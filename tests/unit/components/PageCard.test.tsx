// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCard, type PageCardProps } from '../../../components/PageCard';
import { makePageCardHost, withoutRem } from '../../../components/pageCardHost';
import sv from '../../../public/_locales/sv/messages.json';
import { cardOf } from '../../../utils/review/card';
import { state } from './sample';
import { inSwedish, recorded } from './view';

afterEach(cleanup);

function draw(id: string, given: Partial<PageCardProps> = {}) {
  const actions = recorded();
  const onClose = vi.fn();
  const onStep = vi.fn();
  const common = { data: cardOf(state(), id)!, mayFetch: false, cookies: false };
  render(inSwedish(<PageCard {...common} {...given} actions={actions} onStep={onStep} onClose={onClose} />));
  return { actions, onClose, onStep };
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

  it('goes to the claim before and after by its buttons, and by j and k', () => {
    const { onStep } = draw('a', { letters: true });
    fireEvent.click(screen.getByRole('button', { name: 'Föregående påstående' }));
    fireEvent.click(screen.getByRole('button', { name: 'Nästa påstående' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'k' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    expect(onStep.mock.calls).toEqual([[-1], [1], [-1], [1]]);
  });

  it('come to by its button, has that button in focus: it can be pressed again', () => {
    draw('a', { stepped: 1 });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Nästa påstående' }));
  });

  it('come back to before the next card was there, has the button of the way back in focus', () => {
    const props = {
      data: cardOf(state(), 'a')!,
      mayFetch: false,
      cookies: false,
      actions: recorded(),
      onClose: vi.fn(),
    };
    const drawn = (stepped: 1 | -1) => inSwedish(<PageCard {...props} stepped={stepped} onStep={vi.fn()} />);
    const { rerender } = render(drawn(1));
    rerender(drawn(-1));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Föregående påstående' }));
  });

  it('opens its source with o and copies with c, unless single letters are no shortcuts', () => {
    const { actions } = draw('a', { letters: true });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'o' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'c' });
    expect(actions.openSource).toHaveBeenCalledWith(expect.anything(), 'a');
    expect(actions.copyClaim).toHaveBeenCalledWith('a');
    cleanup();
    const without = draw('a', { letters: false });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'o' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    expect(without.actions.openSource).not.toHaveBeenCalled();
    expect(without.onStep).not.toHaveBeenCalled();
  });

  it('offers no button to show it in the text: it stands there', () => {
    draw('a');
    expect(screen.queryByRole('button', { name: 'Visa i texten' })).toBeNull();
  });
});

describe('the card’s host', () => {
  const looks = { language: 'sv', messages: sv, css: '.a{padding:.5rem 1rem}', theme: 'dark' as const, letters: true };

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
    return { host, closed, range };
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

  it('with another claim’s card in the place of this one is not told as closed', () => {
    const { host, closed, range } = opened();
    const data = cardOf(state(), 'b')!;
    host.show({ data, mayFetch: false, cookies: false, actions: recorded() }, range.cloneRange(), looks);
    expect(closed).not.toHaveBeenCalled();
    expect(document.querySelectorAll('fotnot-card')).toHaveLength(1);
    host.close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('measures by the reader’s own text size, not by the page’s', () => {
    expect(withoutRem('.a{padding:.5rem 1rem;margin:-0.25rem;width:20px}')).toBe(
      '.a{padding:calc(.5 * var(--rem)) calc(1 * var(--rem));margin:calc(-0.25 * var(--rem));width:20px}',
    );
    expect(withoutRem('.b-1rem{color:red}')).toBe('.b-1rem{color:red}');
  });
});
