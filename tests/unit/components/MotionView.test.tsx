// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LinkedJob, TabState } from '../../../utils/review/types';
import { article, check, claim, CLAIMS, SOURCES, source, state } from './sample';
import { drawMotion } from './view';

afterEach(cleanup);

const card = (name: RegExp | string) => screen.getByRole('article', { name });
const names = () => screen.getAllByRole('article').map((one) => one.getAttribute('data-card'));

describe('a motion', () => {
  it('is headed by its title, movers, date and region', () => {
    drawMotion(state());
    expect(screen.getByRole('heading', { level: 1, name: 'Motion om nattbussen' })).toBeTruthy();
    expect(screen.getByText('Eva Exempelsson (X)')).toBeTruthy();
    expect(screen.getByText('11 mars 2025')).toBeTruthy();
    expect(screen.getByText('Region Exempel')).toBeTruthy();
  });

  it('counts its claims with and without source, and those whose note is missing apart', () => {
    drawMotion(state());
    const counts = within(screen.getByRole('list', { name: 'Påståenden i motionen' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '4 påståenden',
      '2 med källa',
      '1 utan källa',
      '1 där noten saknas',
    ]);
  });

  it('does not count a sentence that a note at the end of its paragraph may cover as without source', () => {
    drawMotion(state({}, [claim({ id: 'c', text: 'Hälften går till fots.', status: 'uncited', coveredBy: '3' })]));
    expect(screen.getByText('0 utan källa')).toBeTruthy();
    expect(screen.getByText('1 kan höra till en not')).toBeTruthy();
  });

  it('shows its proposal apart from the claims', () => {
    drawMotion(state());
    expect(screen.getByRole('heading', { name: 'Yrkanden' })).toBeTruthy();
    expect(screen.queryByRole('article', { name: /varje natt/ })).toBeNull();
    expect(screen.getByText('nattbussen ska gå varje natt').closest('li')).toBeTruthy();
  });

  it('lists cited claims in document order, then those without source', () => {
    drawMotion(state());
    expect(names()).toEqual(['a', 'b', 'o', 'u1']);
  });

  it('with several motions in the document heads each', () => {
    const several = state();
    several.examination!.motions.push({ ...several.examination!.motions[0]!, claims: [] });
    drawMotion(several);
    expect(screen.getByText('Motion 1 av 2 i dokumentet')).toBeTruthy();
    expect(screen.getByText('Motion 2 av 2 i dokumentet')).toBeTruthy();
  });
});

describe('the other phases', () => {
  it('say that nothing is a motion, why, and how to check anyway', () => {
    const none = state();
    none.examination!.motions = [];
    none.examination!.document.signals = ['minutes', 'signature', 'a-sign-of-tomorrow'];
    const checkAnyway = vi.fn();
    const { actions, show } = drawMotion(none);
    show(none, { actions: { ...actions, checkAnyway } });
    expect(screen.getByRole('heading', { level: 1, name: 'Ingen motion på den här sidan' })).toBeTruthy();
    expect(screen.getByText('Texten har formen av ett protokoll.')).toBeTruthy();
    expect(screen.getByText('Inget yrkande hittades i texten.')).toBeTruthy();
    // It speaks for a motion: that did not decide against one.
    expect(screen.queryByText('Texten är undertecknad med namn och parti.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Granska sidan ändå' }));
    expect(checkAnyway).toHaveBeenCalledOnce();
  });

  it.each(['scanned', 'encrypted', 'damaged', 'empty', 'too-large', 'unsupported'] as const)(
    'give a %s document its words and a next step',
    (problem) => {
      const bad = state();
      bad.examination!.document.problem = problem;
      drawMotion(bad);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Dokumentet|^Filen/);
      expect(document.querySelectorAll('p').length).toBeGreaterThan(0);
    },
  );

  it('tell how far a long document has come', () => {
    drawMotion(state({ phase: 'reading', examination: null, progress: { done: 12, of: 60 } }));
    expect(screen.getByRole('progressbar', { name: 'Läser sida 12 av 60 …' })).toBeTruthy();
  });

  it('offer to read a page that nothing is known of, only where that can be done', () => {
    const { actions, show } = drawMotion(null);
    expect(screen.queryByRole('button')).toBeNull();
    show(null, { actions: { ...actions, checkAnyway: () => undefined } });
    expect(screen.getByRole('button', { name: 'Granska sidan' })).toBeTruthy();
  });

  it('show the motions that a page links to', () => {
    const list = state();
    list.examination!.motions = [];
    list.examination!.linkedMotions = [
      { href: 'https://region.example/1', title: 'Om bussar', movers: [], reference: '3-2026' },
      { href: 'javascript:alert(1)', title: 'Om spår', movers: [], reference: null },
    ];
    const checkLinkedMotion = vi.fn();
    const { actions, show } = drawMotion(list);
    show(list, { actions: { ...actions, checkLinkedMotion } });
    fireEvent.click(screen.getByRole('button', { name: 'Granska Om bussar' }));
    expect(checkLinkedMotion).toHaveBeenCalledWith('https://region.example/1');
    // An address that is no web address is neither a link nor something to check.
    expect(screen.queryByRole('link', { name: 'Om spår' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Granska Om spår' })).toBeNull();
  });
});

describe('all the linked motions', () => {
  const list = (given: Partial<TabState> = {}) => {
    const page = state(given);
    page.examination!.motions = [];
    page.examination!.linkedMotions = ['1', '2', '3', '4'].map((nth) => ({
      href: `https://region.example/${nth}`,
      title: nth === '2' ? null : `Motion ${nth}`,
      movers: [],
      reference: null,
    }));
    return page;
  };
  const done = (given: Partial<LinkedJob>): LinkedJob => ({ job: 'done', found: null, failure: null, ...given });

  it('are checked by one button', () => {
    const checkAllLinkedMotions = vi.fn();
    const { actions, show } = drawMotion(list());
    show(list(), { actions: { ...actions, checkAllLinkedMotions } });
    fireEvent.click(screen.getByRole('button', { name: 'Granska alla' }));
    expect(checkAllLinkedMotions).toHaveBeenCalledOnce();
  });

  it('each say what was found, or why it could not be had', () => {
    const linked = {
      'https://region.example/1': done({ found: { title: null, motions: 1, claims: 9, cited: 2, uncited: 7 } }),
      'https://region.example/2': done({ found: { title: 'Om bussar', motions: 0, claims: 0, cited: 0, uncited: 0 } }),
      'https://region.example/3': done({ failure: 'scanned' }),
      'https://region.example/4': done({ failure: 'timeout' }),
    };
    drawMotion(list({ linked }));
    expect(screen.getByText('9 påståenden · 2 med källa · 7 utan källa')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Om bussar' })).toBeTruthy();
    expect(screen.getByText('Ingen motion i dokumentet.')).toBeTruthy();
    expect(screen.getByText(/Dokumentet är inskannat som bild\. Det finns ingen text/)).toBeTruthy();
    expect(screen.getByText(/svarade inte i tid\. Kontrollera igen/)).toBeTruthy();
  });

  it('can be paused, gone on with and stopped on the way', () => {
    const linked = { 'https://region.example/1': done({}), 'https://region.example/2': done({ job: 'fetching' }) };
    const pauseLinkedMotions = vi.fn();
    const resumeLinkedMotions = vi.fn();
    const cancelLinkedMotions = vi.fn();
    const { actions, show } = drawMotion(list());
    const all = { ...actions, pauseLinkedMotions, resumeLinkedMotions, cancelLinkedMotions };
    show(list({ linked }), { actions: all });
    expect(screen.getByRole('progressbar', { name: '1 av 2 granskade' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Pausa' }));
    show(list({ linked, linkedPaused: true }), { actions: all });
    fireEvent.click(screen.getByRole('button', { name: 'Fortsätt' }));
    fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    for (const done of [pauseLinkedMotions, resumeLinkedMotions, cancelLinkedMotions])
      expect(done).toHaveBeenCalledOnce();
  });
});

describe('consent', () => {
  it('is asked once for all hosts before anything is fetched', () => {
    const { actions } = drawMotion(state(), { consent: 'unknown' });
    const box = screen.getByRole('region', { name: 'Hämta 2 källor?' });
    expect(within(box).getByText('bladet.example')).toBeTruthy();
    expect(within(box).getByText('posten.example')).toBeTruthy();
    fireEvent.click(within(box).getByRole('button', { name: 'Den här gången' }));
    expect(actions.consent).toHaveBeenCalledWith(
      'once',
      ['www.bladet.example', 'www.posten.example'],
      ['bladet', 'posten'],
    );
    expect(actions.checkSources).not.toHaveBeenCalled();
  });

  it('that was declined leaves a line with a way back', () => {
    drawMotion(state(), { consent: 'declined' });
    expect(screen.queryByRole('button', { name: 'Alltid' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hämta källor …' }));
    expect(screen.getByRole('button', { name: 'Alltid' })).toBeTruthy();
  });

  it('is asked in the card for one source, with the focus on the answer', () => {
    const { actions } = drawMotion(state(), { consent: 'declined' });
    fireEvent.click(within(card(/Fotnot 2/)).getByRole('button', { name: 'Kontrollera källan' }));
    expect(document.activeElement?.textContent).toBe('Den här gången');
    fireEvent.click(within(card(/Fotnot 2/)).getByRole('button', { name: 'Den här gången' }));
    expect(actions.consent).toHaveBeenCalledWith('once', ['www.posten.example'], ['posten']);
  });

  it('that is given needs no question', () => {
    const { actions } = drawMotion(state());
    expect(screen.queryByRole('button', { name: 'Alltid' })).toBeNull();
    fireEvent.click(within(card(/Fotnot 1/)).getByRole('button', { name: 'Kontrollera källan' }));
    expect(actions.checkSources).toHaveBeenCalledWith(['bladet']);
  });

  it('is not asked about sources that cannot be fetched', () => {
    const named = source({ id: 'named:x', address: null, addresses: [] });
    drawMotion(state({}, [], [named, source({ id: 's', addresses: ['javascript:alert(1)'] })]), { consent: 'unknown' });
    expect(screen.queryByRole('button', { name: 'Alltid' })).toBeNull();
  });
});

describe('checking', () => {
  it('of all that is unchecked takes one button', () => {
    const { actions } = drawMotion(
      state({ jobs: { bladet: 'done' }, articles: { bladet: article({ source: 'bladet' }) } }),
    );
    expect(screen.getByText('1 källa är inte kontrollerad.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Kontrollera alla källor' }));
    expect(actions.checkSources).toHaveBeenCalledWith(['posten']);
  });

  it('shows how far it has come', () => {
    drawMotion(state({ jobs: { bladet: 'done', posten: 'fetching' } }));
    expect(screen.getByRole('progressbar', { name: 'Kontrollerar källor: 1 av 2' })).toBeTruthy();
    expect(within(card(/Fotnot 2/)).getByText('Hämtar källan …')).toBeTruthy();
  });

  it('of several sources is told once, when all are done', () => {
    const { show } = drawMotion(state({ jobs: { bladet: 'fetching', posten: 'queued' } }));
    const said = () => screen.getByRole('status').textContent;
    show(state({ jobs: { bladet: 'done', posten: 'fetching' } }));
    expect(said()).toBe('');
    show(state({ jobs: { bladet: 'done', posten: 'done' } }));
    expect(said()).toBe('Alla källor är kontrollerade.');
  });

  it('of one source is told by name', () => {
    const { show } = drawMotion(state({ jobs: { bladet: 'fetching' } }));
    show(state({ jobs: { bladet: 'done' }, articles: { bladet: article({ source: 'bladet' }) } }));
    expect(screen.getByRole('status').textContent).toBe('bladet: Läst');
  });
});

describe('the filter', () => {
  const look = new Set(['o']);

  it('says how many claims each choice has', () => {
    drawMotion(state(), { toLookAt: look });
    const choices = screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent);
    expect(choices).toEqual(['Alla4', 'Att titta på1', 'Med källa2', 'Utan källa1', 'Ej kontrollerade2']);
  });

  it('shows only what was chosen', () => {
    drawMotion(state(), { toLookAt: look });
    fireEvent.click(screen.getByRole('radio', { name: /Att titta på/ }));
    expect(names()).toEqual(['o']);
    fireEvent.click(screen.getByRole('radio', { name: /Ej kontrollerade/ }));
    expect(names()).toEqual(['a', 'b']);
  });

  it('that leaves nothing says so and offers all', () => {
    drawMotion(state());
    fireEvent.click(screen.getByRole('radio', { name: /Att titta på/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla påståenden' }));
    expect(names()).toHaveLength(4);
  });

  it('gives way to a claim chosen in the text', () => {
    const { show } = drawMotion(state(), { selected: null });
    fireEvent.click(screen.getByRole('radio', { name: /Utan källa/ }));
    show(state(), { selected: 'b' });
    expect(names()).toContain('b');
    expect(card(/Fotnot 2/).className).toContain('selected');
  });
});

describe('claims without source', () => {
  const many = Array.from({ length: 14 }, (_, nth) =>
    claim({
      id: `u${nth}`,
      text: `Påstående nummer ${nth}.`,
      status: 'uncited',
      need: nth === 3 ? 0.1 : 0.5 + nth / 100,
      coveredBy: nth === 5 ? '2' : null,
    }),
  );

  it('show the ten that most need a source, in document order, and all on demand', async () => {
    drawMotion(state({}, many));
    await waitFor(() => expect(names()).toEqual([2, 4, 6, 7, 8, 9, 10, 11, 12, 13].map((nth) => `u${nth}`)));
    fireEvent.click(screen.getByRole('button', { name: 'Visa alla (14)' }));
    expect(names()).toHaveLength(14);
    expect(screen.getByText(/fotnot 2, som står i slutet av stycket/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Visa bara de 10 första' }));
    expect(names()).toHaveLength(10);
  });

  it('show the one chosen in the text though it is not among the ten', () => {
    const { show } = drawMotion(state({}, many), { selected: null });
    show(state({}, many), { selected: 'u3' });
    expect(names()).toContain('u3');
  });

  it('have their heading and “show all” though none of them is shown at first', () => {
    const covered = claim({ id: 'c', text: 'Hälften går till fots.', status: 'uncited', coveredBy: '3' });
    drawMotion(state({}, [...CLAIMS.filter(({ status }) => status !== 'uncited'), covered]));
    expect(screen.getByRole('heading', { name: 'Påståenden utan källa' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Visa alla (1)' })).toBeTruthy();
  });

  it('come with the words that their number is no grade', () => {
    drawMotion(state());
    expect(screen.getByText(/Antalet är inget betyg/)).toBeTruthy();
  });
});

describe('a claim that is chosen', () => {
  const scrolled = () => {
    const into = vi.fn();
    Element.prototype.scrollIntoView = into;
    return into;
  };

  it('elsewhere is brought into view', () => {
    const { show } = drawMotion(state(), { selected: null });
    const into = scrolled();
    show(state(), { selected: 'b' });
    expect(into).toHaveBeenCalledOnce();
  });

  it('here moves nothing when the choice comes back: the reader may have gone on', () => {
    const { show } = drawMotion(state(), { selected: null });
    const into = scrolled();
    card(/Fotnot 1/).focus();
    show(state(), { selected: 'a' });
    expect(into).not.toHaveBeenCalled();
    show(state(), { selected: 'b' });
    show(state(), { selected: 'a' });
    expect(into).toHaveBeenCalledTimes(2);
  });
});

describe('a motion of a hundred claims', () => {
  const hundred = Array.from({ length: 100 }, (_, nth) => claim({ id: `c${nth}`, text: `Påstående ${nth}.` }));

  it('draws the cards that fill a window at once, and the rest a few at a time', async () => {
    drawMotion(state({}, hundred));
    expect(names()).toEqual(['c0', 'c1', 'c2', 'c3']);
    await waitFor(() => expect(names().length).toBeGreaterThan(4));
    expect(names().length).toBeLessThan(100);
    await waitFor(() => expect(names()).toEqual(hundred.map(({ id }) => id)));
  });

  it('draws as far as the claim that is chosen elsewhere, at once', () => {
    drawMotion(state({}, hundred), { selected: 'c70' });
    expect(names()).toContain('c70');
  });

  it('is whole at once for paper', () => {
    drawMotion(state({}, hundred), { whole: true });
    expect(names()).toHaveLength(100);
  });
});

describe('the table of sources', () => {
  /** Folded at first, and loaded when it is opened. */
  async function openTable(): Promise<HTMLElement> {
    const fold = screen.getByRole('heading', { name: 'Källor', hidden: true }).closest('details')!;
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    return screen.findByRole('table', { name: 'Källor som motionen hänvisar till', hidden: true });
  }

  it('sorts by a column, and back, and counts kinds and what could be read', async () => {
    drawMotion(state());
    const table = await openTable();
    const outlets = () =>
      within(table)
        .getAllByRole('rowheader', { hidden: true })
        .map(({ textContent }) => textContent);
    const before = outlets();
    fireEvent.click(within(table).getByRole('button', { name: 'Källa', hidden: true }));
    expect(outlets()).toEqual([...before].sort((a, b) => a!.localeCompare(b!, 'sv')));
    fireEvent.click(within(table).getByRole('button', { name: /^Källa/, hidden: true }));
    expect(outlets()).toEqual([...before].sort((a, b) => b!.localeCompare(a!, 'sv')));
    expect(screen.getByText(/Ej kontrollerad 2/)).toBeTruthy();
  });

  it('leads to the claims that refer to each', async () => {
    const { actions } = drawMotion(state());
    const table = await openTable();
    fireEvent.click(within(table).getByRole('button', { name: 'Fotnot 2', hidden: true }));
    expect(document.activeElement).toBe(card(/Fotnot 2/));
    expect(actions.select).toHaveBeenCalledWith('b');
  });
});

it('a card does not change places when its source arrives', () => {
  const { show } = drawMotion(state({ jobs: { bladet: 'fetching', posten: 'queued' } }));
  const before = names();
  show(
    state({
      jobs: { bladet: 'done', posten: 'queued' },
      articles: { bladet: article({ source: 'bladet' }) },
      checks: { a: [check({ source: 'bladet', label: 'not-found' })] },
    }),
  );
  expect(names()).toEqual(before);
  expect(CLAIMS).toHaveLength(4);
  expect(SOURCES).toHaveLength(2);
});
