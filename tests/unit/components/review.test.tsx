// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/Options';
import { check, state } from './sample';
import { draw, drawMotion, recorded } from './view';

afterEach(cleanup);

const flagged = state({ checks: { a: [check({ source: 'bladet', label: 'number-missing' })] } });
const open = async (name: RegExp) => {
  const card = screen.getByRole('article', { name });
  fireEvent.click(within(card).getByRole('button', { name: /^Bedöm/ }));
  await within(card).findByRole('textbox', { name: 'Anteckning' });
  return within(card);
};

describe('the reader’s own answer', () => {
  it('has no form where it can’t be kept', () => {
    drawMotion(state());
    expect(screen.queryByRole('button', { name: /^Bedöm/ })).toBeNull();
  });

  it('offers a judgement of what cites a source, and reasons that fit the flag', async () => {
    const review = vi.fn();
    drawMotion(flagged, { actions: { ...recorded(), review } });
    const card = await open(/1 300/);
    fireEvent.click(card.getByRole('radio', { name: 'Nej, det står inte i källan' }));
    expect(review).toHaveBeenLastCalledWith('a', { judgement: 'does-not' });
    fireEvent.click(card.getByRole('radio', { name: 'talet är avrundat eller uträknat' }));
    expect(review).toHaveBeenLastCalledWith('a', { dismissed: 'rounded' });
  });

  it('asks for no judgement of a source that is not there', async () => {
    drawMotion(state(), { actions: { ...recorded(), review: vi.fn() } });
    const card = await open(/minskat med hälften/);
    expect(card.queryByRole('radio', { name: 'Delvis' })).toBeNull();
    expect(card.getByRole('radio', { name: 'uppgiften är allmänt känd' })).toBeTruthy();
  });

  it('offers no reason where there is no flag', async () => {
    drawMotion(state(), { actions: { ...recorded(), review: vi.fn() } });
    const card = await open(/1 300/);
    expect(card.queryByRole('group', { name: /Dölj flaggan/ })).toBeNull();
  });

  it('shows on the card, with the way back', () => {
    const review = vi.fn();
    drawMotion(flagged, {
      actions: { ...recorded(), review },
      reviews: { a: { judgement: 'partly', note: 'Se s. 4.', dismissed: 'rounded', at: '2026-01-02T03:04:05Z' } },
    });
    expect(screen.getByText('Se s. 4.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Visa flaggan igen' }));
    expect(review).toHaveBeenCalledWith('a', { dismissed: null });
  });
});

describe('the export', () => {
  it('is not offered where nothing can be taken along', () => {
    drawMotion(state());
    expect(screen.queryByText('Exportera och skriv ut')).toBeNull();
  });

  it('offers each form, and says how it went', async () => {
    const exportAs = vi.fn(() => Promise.resolve(true));
    drawMotion(state(), { actions: { ...recorded(), exportAs } });
    fireEvent.click(screen.getByText('Exportera CSV'));
    expect(exportAs).toHaveBeenCalledWith('csv');
    expect(await screen.findByText('Filen är sparad bland dina hämtade filer.')).toBeTruthy();
  });
});

describe('the map', () => {
  it('names each claim with its state and goes to it by arrow keys', () => {
    const { actions } = drawMotion(flagged);
    const map = screen.getByRole('listbox', { name: /med 4 påståenden/ });
    expect(within(map).getAllByRole('option')[0]!.getAttribute('aria-label')).toMatch(
      /^Fotnot 1: Ett tal i påståendet/,
    );
    fireEvent.keyDown(map, { key: 'ArrowRight' });
    expect(actions.select).toHaveBeenLastCalledWith('a');
    fireEvent.keyDown(map, { key: 'End' });
    expect(actions.select).toHaveBeenLastCalledWith('o');
  });

  it('sets the sources along time around the motion’s date', () => {
    const { actions } = drawMotion(state());
    const times = screen.getByRole('listbox', { name: /motionen är från 11 mars 2025/ });
    expect(within(times).getByRole('option', { name: 'bladet, maj 2024' })).toBeTruthy();
    fireEvent.keyDown(times, { key: 'End' });
    expect(actions.select).toHaveBeenLastCalledWith('b');
  });
});

describe('the options', () => {
  const site = { name: 'Bladet', hosts: ['bladet.example'], patterns: ['https://*.bladet.example/*'], allowed: true };
  const given = (): OptionsProps => ({
    choices: {
      consent: 'ask',
      credentials: false,
      language: 'sv',
      theme: 'system',
      letters: true,
      highlightsOffAt: [],
    },
    regions: [],
    outlets: [{ ...site, name: 'Posten', allowed: false }],
    further: [site],
    kept: { articles: 2, reviews: 1, days: 14 },
    onChange: vi.fn(),
    onAllow: vi.fn(),
    onWithdraw: vi.fn(),
    onClear: vi.fn(),
  });

  it('take back leave for a site, and give it again where it was taken', () => {
    const props = given();
    draw(<Options {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Ta tillbaka tillåtelsen för Bladet' }));
    expect(props.onWithdraw).toHaveBeenCalledWith(site.patterns);
    fireEvent.click(screen.getByRole('button', { name: 'Tillåt Posten' }));
    expect(props.onAllow).toHaveBeenCalledWith(site.patterns);
  });

  it('ask once more before the reader’s own words are cleared', () => {
    const props = given();
    draw(<Options {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'Rensa dina bedömningar' }));
    expect(props.onClear).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Behåll' }));
    fireEvent.click(screen.getByRole('button', { name: 'Rensa dina bedömningar' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ja, rensa' }));
    expect(props.onClear).toHaveBeenCalledWith('reviews');
  });
});
