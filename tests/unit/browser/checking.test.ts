import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleDone, weighLate } from '../../../utils/browser/checking';
import { getState, updateState } from '../../../utils/browser/state';
import { newState } from '../../../utils/review/newState';
import type { ExaminedClaim } from '../../../utils/review/types';
import { blankArticle } from '../../../utils/sources/blankArticle';
import type { Article } from '../../../utils/sources/types';
import { cited, SOURCES, state } from '../components/sample';

const kept = vi.hoisted(() => new Map<string, unknown>());
const meanwhile = vi.hoisted(() => ({ act: async () => {} }));
vi.mock('../../../utils/browser/badge', () => ({ showOnToolbar: () => Promise.resolve() }));
vi.mock('../../../utils/browser/articleStore', () => ({
  keepArticle: (article: { source: string }) => Promise.resolve(void kept.set(article.source, article)),
  async getArticle(source: string) {
    await meanwhile.act();
    return kept.get(source) ?? null;
  },
}));

const TAB = 7;
const BUSES = 'Nattbussen gick 1 300 gånger i fjol.';
const DRIVERS = 'Chaufförerna är för få i hela länet.';
const ADDRESSES = SOURCES.map(({ address }) => address!);

/** A read document that makes these claims, of which the sources asked for are those whose ids are given. */
const shown = (claims: ExaminedClaim[], asked: string[]) => ({
  ...state({}, claims),
  jobs: Object.fromEntries(asked.map((id) => [id, 'fetching' as const])),
  articles: {},
  checks: {},
});
const show = (claims: ExaminedClaim[], asked: string[]) => updateState(TAB, () => shown(claims, asked));
const articleOf = (source: string): Article => ({
  ...blankArticle(source, 'full', null, '2026-01-02T10:00:00Z'),
  paragraphs: [BUSES, DRIVERS],
});

beforeEach(() => {
  fakeBrowser.reset();
  kept.clear();
  meanwhile.act = async () => {};
});

describe('an article that comes', () => {
  it('is taken in with the checks of the claims that cite it', async () => {
    await show([cited('a', BUSES, '1', 0, ADDRESSES[0]!), cited('b', DRIVERS, '2', 1, ADDRESSES[1]!)], ['bladet']);
    await articleDone(articleOf('bladet'));
    expect(await getState(TAB)).toMatchObject({ jobs: { bladet: 'done' }, articles: { bladet: { words: 14 } } });
    expect(Object.keys((await getState(TAB))!.checks)).toEqual(['a']);
  });

  it('while the tab goes to another document is none of that one’s', async () => {
    const both = { ...cited('a', BUSES, '1', 0, ADDRESSES[0]!), sources: [0, 1] };
    await show([both], ['bladet', 'posten']);
    await articleDone(articleOf('bladet'));
    const other = newState('https://www.regionexempel.example/en-annan/', 'reading');
    // What the claim cites besides is looked up while the article is weighed.
    meanwhile.act = async () => void (await updateState(TAB, () => other));
    await articleDone(articleOf('posten'));
    expect(await getState(TAB)).toEqual(other);
  });
});

describe('claims of later pages', () => {
  const first = cited('a', BUSES, '1', 0, ADDRESSES[0]!);
  const late = cited('late', DRIVERS, '1', 0, ADDRESSES[0]!);

  it('are weighed against what their first pages’ sources said', async () => {
    await show([first], ['bladet']);
    await articleDone(articleOf('bladet'));
    await updateState(TAB, (now) => now && { ...now, examination: shown([first, late], []).examination });
    await weighLate(TAB);
    expect((await getState(TAB))!.checks.late).toMatchObject([{ source: 'bladet' }]);
  });

  it('are left alone where nothing was asked of their sources', async () => {
    await show([first, late], []);
    const before = await getState(TAB);
    kept.set('bladet', articleOf('bladet'));
    await weighLate(TAB);
    expect(await getState(TAB)).toEqual(before);
  });
});
