// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Check } from '../../../utils/evidence/types';
import { article, check, cited, claim, source, SOURCES, state } from './sample';
import { drawMotion } from './view';

afterEach(cleanup);

const card = () => screen.getByRole('article', { name: /Fotnot 1/ });
const read = (given: Partial<Check> = {}, read_ = article({ source: 'bladet' })) =>
  state({
    jobs: { bladet: 'done' },
    articles: { bladet: read_ },
    checks: { a: [check({ source: 'bladet', ...given })] },
  });
const more = () => fireEvent.click(within(card()).getByRole('button', { name: /^Visa mer/ }));

describe('a claim with a source', () => {
  it('quotes the claim exactly, under its note number and its state in words', () => {
    drawMotion(state());
    expect(within(card()).getByRole('heading', { name: 'Fotnot 1' })).toBeTruthy();
    expect(within(card()).getByText('nattbussen gick 1 300 gånger').tagName).toBe('BLOCKQUOTE');
    expect(within(card()).getByText('Källa länkad')).toBeTruthy();
  });

  it('names all the notes that stand on it', () => {
    drawMotion(state({}, [claim({ id: 'x', text: 'Båda', marks: ['2', '3'] })]));
    expect(screen.getByRole('heading', { name: 'Fotnot 2 och 3' })).toBeTruthy();
  });

  it('before it is checked tells what the address says, and calls it unchecked', () => {
    drawMotion(state());
    expect(within(card()).getByText('Ej kontrollerad')).toBeTruthy();
    expect(within(card()).getByText('Enligt adressen: farre turer')).toBeTruthy();
    expect(within(card()).getByText('maj 2024 enligt adressen')).toBeTruthy();
    expect(within(card()).queryByText('Hittades inte i artikeln')).toBeNull();
  });

  it('once read shows outlet, title, date, author, how much was read and the closest passage', () => {
    drawMotion(read());
    expect(within(card()).getByText('bladet')).toBeTruthy();
    expect(within(card()).getByRole('heading', { name: 'Färre turer med nattbussen' })).toBeTruthy();
    expect(
      within(card()).getByText('Publicerad 14 maj 2024 · 10 månader före motionen · Av Tova Testberg'),
    ).toBeTruthy();
    expect(within(card()).getByText('Läst')).toBeTruthy();
    expect(within(card()).getByText('Delvis – läs stycket')).toBeTruthy();
    expect(within(card()).getByRole('figure', { name: 'Närmaste stycke i källan' }).textContent).toBe(
      'Nattbussen gick 1 030 gånger.',
    );
  });

  it('marks the shared words, numbers and names apart, and keeps the passage verbatim whatever the spans', () => {
    const text = 'Nattbussen gick 1 030 gånger i Exempelby.';
    const shared = [
      { start: 31, end: 40, as: 'name' as const },
      { start: 0, end: 10, as: 'word' as const },
      { start: 5, end: 12, as: 'word' as const },
      { start: 16, end: 21, as: 'number' as const },
      { start: 40, end: 900, as: 'word' as const },
    ];
    drawMotion(read({ passages: [{ text, score: 1, paragraph: 0, shared }] }));
    const figure = within(card()).getByRole('figure');
    expect(figure.textContent).toBe(text);
    expect([...figure.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className])).toEqual([
      ['Nattbussen', 'shared shared-word'],
      ['1 030', 'shared shared-number'],
      ['Exempelby', 'shared shared-name'],
    ]);
  });

  it('names the number that is missing, and what the article says instead', () => {
    const finding = { kind: 'number', value: '1 300', found: false, instead: '1 030', counts: true } as const;
    drawMotion(read({ label: 'number-missing', findings: [finding] }));
    expect(within(card()).getByText('Talet 1 300 finns inte i artikeln (den anger 1 030)')).toBeTruthy();
  });

  it('names the names that are missing', () => {
    const name = (value: string) => ({ kind: 'name', value, found: false, instead: null, counts: true }) as const;
    drawMotion(read({ label: 'name-missing', findings: [name('Provare'), name('Testberg')] }));
    expect(within(card()).getByText('Namn saknas i artikeln: Provare och Testberg')).toBeTruthy();
  });

  it('unfolded goes through what was looked for point by point', async () => {
    drawMotion(
      read({
        findings: [
          { kind: 'name', value: 'VGR', found: true, instead: 'Västra Götalandsregionen', counts: true },
          { kind: 'place', value: 'Exempelby', found: false, instead: null, counts: true },
          { kind: 'number', value: '2', found: false, instead: null, counts: false },
          { kind: 'hedge', value: 'uppges', found: true, instead: null, counts: false },
        ],
        remarks: ['newer-than-motion'],
      }),
    );
    expect(within(card()).queryByText('Punkt för punkt')).toBeNull();
    more();
    await within(card()).findByText('Punkt för punkt');
    const points = [...card().querySelectorAll('.findings li')].map(
      ({ className, textContent }) => `${className}: ${textContent}`,
    );
    expect(points).toEqual([
      'there: Namnet VGR: finns, skrivet ”Västra Götalandsregionen”',
      'missing: Platsen Exempelby: hittades inte',
      'noted: Talet 2: noteras men räknas inte',
      'noted: Förbehåll i stycket: ”uppges”',
    ]);
    expect(within(card()).getByText('Källan är nyare än motionen.')).toBeTruthy();
    expect(within(card()).getByRole('button', { name: 'Visa mindre om Fotnot 1' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });

  it('shows a finding in its passage when it is pressed, and says why one can’t be shown', async () => {
    const passage = (text: string, paragraph: number) => ({ text, score: 1, paragraph, shared: [] });
    const number = { kind: 'number', value: '1 030', found: true, instead: null, counts: true } as const;
    drawMotion(
      read({
        passages: [passage('Nattbussen gick 1 030 gånger.', 3), passage('Bussen i Exempelby drogs in.', 7)],
        findings: [
          { ...number, places: [{ passage: 0, start: 16, end: 21 }] },
          { ...number, kind: 'place', value: 'Exempelby', places: [{ passage: 1, start: 9, end: 18 }] },
          { ...number, kind: 'date', value: '2024', places: [] },
          { ...number, value: '12', found: false, places: [] },
        ],
      }),
    );
    more();
    const marked = () => [...card().querySelectorAll('mark.shared-sought')].map((mark) => mark.textContent);
    const press = (name: RegExp) => fireEvent.click(within(card()).getByRole('button', { name }));
    await within(card()).findByText('Punkt för punkt');
    press(/^Talet 1.030/);
    expect(marked()).toEqual(['1 030']);
    expect(within(card()).getByText('Markerat i stycke 4.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Markerat i stycke 4.');
    press(/^Platsen Exempelby/);
    expect(marked()).toEqual(['Exempelby']);
    const further = [...card().querySelectorAll('details')].find((one) => one.textContent?.includes('Fler stycken'));
    await waitFor(() => expect(further?.open).toBe(true));
    press(/^Datumet 2024/);
    expect(marked()).toEqual([]);
    expect(within(card()).getByText(/inte i de stycken som visas här/)).toBeTruthy();
    press(/^Talet 12/);
    expect(within(card()).getByText(/inget ställe att visa/)).toBeTruthy();
  });

  it('that could not be read says why and what to do, and nothing of the claim', () => {
    const refused = article({ source: 'bladet', access: 'blocked', reason: 'refused', title: null });
    drawMotion(read({ label: 'unreadable', passages: [] }, refused));
    expect(within(card()).getByText('Kunde inte läsas')).toBeTruthy();
    expect(within(card()).getByText(/Det betyder inte att länken är trasig.*Öppna källan/)).toBeTruthy();
    expect(within(card()).queryByText(/Inget stycke i källan/)).toBeNull();
  });

  it('names the publisher’s lock where only part was read', () => {
    const locked = article({ source: 'bladet', access: 'partial', reason: 'locked', locked: true });
    drawMotion(read({}, locked));
    expect(within(card()).getByText('Delvis läst (betalvägg)')).toBeTruthy();
  });

  it('gives the note’s own words when unfolded, where it has more than an address', () => {
    const url = SOURCES[0]!.address!;
    const noted = cited('a', 'nattbussen gick', '1', 0, url);
    noted.citations[0]!.text = `Tova Testberg, Färre turer, ${url}`;
    drawMotion(state({}, [noted]));
    more();
    expect(within(card()).getByText(/^Noten lyder: ”Tova Testberg, Färre turer/)).toBeTruthy();
  });
});

describe('what a card can do', () => {
  it('opens the source at the claim', () => {
    const { actions } = drawMotion(state());
    const link = within(card()).getByRole('link', { name: 'Öppna källan' });
    expect(link.getAttribute('href')).toBe(SOURCES[0]!.address);
    expect(fireEvent.click(link)).toBe(false);
    expect(actions.openSource).toHaveBeenCalledWith('bladet', 'a');
  });

  it('never makes a link of an address that is no web address', () => {
    const bad = source({ id: 'bladet', address: 'javascript:alert(1)', addresses: [] });
    drawMotion(state({}, undefined, [bad, SOURCES[1]!]));
    expect(within(card()).queryByRole('link')).toBeNull();
    expect(within(card()).queryByRole('button', { name: 'Kontrollera källan' })).toBeNull();
  });

  it('copies the claim with its source and says so', async () => {
    const { actions } = drawMotion(state());
    fireEvent.click(within(card()).getByRole('button', { name: 'Kopiera' }));
    expect(actions.copyClaim).toHaveBeenCalledWith('a');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Kopierat: påståendet med sin källa.'));
  });

  it('says when copying failed, and what to do', async () => {
    const { actions, show } = drawMotion(state());
    show(state(), { actions: { ...actions, copyClaim: () => Promise.resolve(false) } });
    fireEvent.click(within(card()).getByRole('button', { name: 'Kopiera' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/Markera texten/));
  });

  it('shows the claim in the text only where there is a text', () => {
    const showInText = vi.fn();
    const { actions, show } = drawMotion(state());
    expect(within(card()).queryByRole('button', { name: 'Visa i texten' })).toBeNull();
    show(state(), { actions: { ...actions, showInText } });
    fireEvent.click(within(card()).getByRole('button', { name: 'Visa i texten' }));
    expect(showInText).toHaveBeenCalledWith('a');
  });

  it('cannot be asked twice while the source is on its way', () => {
    drawMotion(state({ jobs: { bladet: 'queued' } }));
    expect(within(card()).getByRole<HTMLButtonElement>('button', { name: 'Kontrollera källan' }).disabled).toBe(true);
  });
});

describe('other claims', () => {
  it('whose note is missing say so and what to do', () => {
    drawMotion(state());
    const orphan = screen.getByRole('article', { name: /Fotnot 7/ });
    expect(within(orphan).getByText('Not saknas')).toBeTruthy();
    expect(within(orphan).getByText('Notsiffra 7: ingen not med den siffran hittades.')).toBeTruthy();
    expect(within(orphan).getByText(/Sök efter noten/)).toBeTruthy();
  });

  it('without source say in words why they are listed', () => {
    drawMotion(state());
    const uncited = screen.getByRole('article', { name: /Resandet/ });
    expect(
      within(uncited).getByText('Meningen innehåller ett tal och säger att något ökar, minskar eller förändras.'),
    ).toBeTruthy();
  });

  it('with a source named but not linked offer the outlet’s search, and quote the motion', () => {
    const named = source({
      id: 'named:posten',
      address: null,
      addresses: [],
      publication: 'Posten',
      searchLink: 'https://posten.example/sok',
      citedAs: 'Posten 5 juli 2017',
      slugWords: [],
      addressDate: null,
    });
    const searchSource = vi.fn();
    const one = { ...cited('n', 'var tredje saknas', '1', 0, ''), status: 'named' as const, marks: [] };
    one.citations = [
      { ...one.citations[0]!, via: 'attribution', text: 'Posten 5 juli 2017', urls: [], date: '2017-07-05' },
    ];
    const { actions, show } = drawMotion(state({}, [one], [named]));
    show(state({}, [one], [named]), { actions: { ...actions, searchSource } });
    expect(within(screen.getByRole('article')).getByText('Källa nämnd utan länk')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Motionen skriver: ”Posten 5 juli 2017”' })).toBeTruthy();
    expect(screen.getByText('5 juli 2017 enligt motionen')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Sök hos Posten' }));
    expect(searchSource).toHaveBeenCalledWith('named:posten');
  });

  it('whose reference names nothing to look up quote it and give a next step', () => {
    const vague = cited('v', 'det är känt', '1', 0, '');
    vague.sources = [null];
    vague.citations[0]!.text = 'Flera rapporter.';
    drawMotion(state({}, [vague]));
    expect(screen.getByRole('heading', { name: 'Motionen skriver: ”Flera rapporter.”' })).toBeTruthy();
    expect(screen.getByText(/sök efter verket för hand/)).toBeTruthy();
  });
});
