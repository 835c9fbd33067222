// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { state } from './sample';
import { drawMotion } from './view';

beforeAll(() => {
  // jsdom has no modal dialogs; these two do what the tests need of them.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(cleanup);

const press = (key: string, target: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(target, { key });
const focused = () => document.activeElement?.getAttribute('data-card');

describe('moving among the cards', () => {
  it('goes on with j and back with k, and stops at the ends', () => {
    const { actions } = drawMotion(state());
    press('j');
    expect(focused()).toBe('a');
    press('j');
    expect(focused()).toBe('b');
    expect(actions.select).toHaveBeenLastCalledWith('b');
    press('k');
    press('k');
    expect(focused()).toBe('a');
    for (let nth = 0; nth < 9; nth += 1) press('j');
    expect(focused()).toBe('u1');
  });

  it('keeps one card in the tab order: the first, then the one chosen', () => {
    drawMotion(state());
    const inOrder = () =>
      screen
        .getAllByRole('article')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((card) => card.dataset['card']);
    expect(inOrder()).toEqual(['a']);
    press('j');
    press('j');
    expect(inOrder()).toEqual(['b']);
  });

  it('goes on from a button in a card', () => {
    drawMotion(state());
    within(screen.getByRole('article', { name: /Fotnot 1/ }))
      .getByRole('button', { name: 'Kopiera' })
      .focus();
    press('j');
    expect(focused()).toBe('b');
  });

  it('unfolds and folds a card with Enter, and leaves Enter to the buttons in it', () => {
    drawMotion(state());
    press('j');
    press('Enter');
    expect(screen.getByRole('button', { name: 'Visa mindre om Fotnot 1' })).toBeTruthy();
    press('Enter', screen.getByRole('button', { name: 'Visa mindre om Fotnot 1' }));
    expect(screen.getByRole('button', { name: 'Visa mindre om Fotnot 1' })).toBeTruthy();
    press('Enter');
    expect(screen.getByRole('button', { name: 'Visa mer om Fotnot 1' })).toBeTruthy();
  });

  it('opens the source with o and copies with c', () => {
    const { actions } = drawMotion(state());
    press('j');
    press('o');
    expect(actions.openSource).toHaveBeenCalledWith('bladet', 'a');
    press('c');
    expect(actions.copyClaim).toHaveBeenCalledWith('a');
  });

  it('leaves the keys alone in a field, with a modifier, and where something outside has the focus', () => {
    const field = document.body.appendChild(document.createElement('input'));
    drawMotion(state());
    press('j', field);
    expect(focused()).toBeFalsy();
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(focused()).toBeFalsy();
    field.remove();
  });

  it('is off for letters when the reader has turned them off; Esc still leaves', () => {
    const leave = vi.fn();
    const { actions, show } = drawMotion(state());
    show(state(), { letters: false, actions: { ...actions, leave } });
    press('j');
    expect(focused()).toBeFalsy();
    press('Escape');
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('the help', () => {
  it('opens with ?, names the keys and gives the focus back', async () => {
    drawMotion(state());
    press('j');
    press('?');
    const help = await screen.findByRole('dialog', { name: 'Kortkommandon' });
    expect(within(help).getByText('Nästa påstående')).toBeTruthy();
    fireEvent.click(within(help).getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe('a');
  });

  it('turns the letters off where that can be kept', async () => {
    const onLetters = vi.fn();
    drawMotion(state(), { onLetters });
    press('?');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Använd kortkommandon med en bokstav' }));
    expect(onLetters).toHaveBeenCalledWith(false);
  });
});
