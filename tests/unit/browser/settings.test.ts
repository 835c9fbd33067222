import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  defaultSettings,
  getSettings,
  parseSettings,
  watchSettings,
  type Settings,
} from '../../../utils/browser/settings';

describe('settings from storage', () => {
  it('of an earlier version keep what was chosen and get the cautious choice for the rest', () => {
    expect(parseSettings({ version: 1, consent: 'always', credentials: true, language: 'en' })).toEqual({
      ...defaultSettings,
      consent: 'always',
      credentials: true,
      language: 'en',
    });
  });

  it('lose an odd field and no other', () => {
    expect(parseSettings({ ...defaultSettings, consent: 'whenever', theme: 'dark' })).toEqual({
      ...defaultSettings,
      theme: 'dark',
    });
  });

  it.each([[undefined], [null], ['dark'], [{ version: 2 }]])('of no known form (%j) are the cautious ones', (kept) => {
    expect(parseSettings(kept)).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({ consent: 'ask', credentials: false });
  });
});

describe('choices made one right after the other', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are all kept: the later does not begin from what was kept before the earlier', async () => {
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ letters: false }),
      changeSettings({ consent: 'always' }),
    ]);
    expect(await getSettings()).toMatchObject({ theme: 'dark', letters: false, consent: 'always' });
  });

  it('are never shown undone: the news of the earlier tells the later as well', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    const first = changeSettings({ theme: 'dark' });
    const second = changeSettings({ letters: false });
    const before = seen.length;
    await Promise.all([first, second]);
    stop();
    const after = seen.slice(before);
    expect(after).toHaveLength(2);
    expect(after.every(({ theme, letters }) => theme === 'dark' && !letters)).toBe(true);
  });

  it('show at once, before they are kept, and as before where they could not be', async () => {
    await getSettings();
    const seen: string[] = [];
    const stop = watchSettings(({ theme }) => seen.push(theme));
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('full'));
    const failed = changeSettings({ theme: 'dark' }).catch(() => 'failed');
    expect(seen).toEqual(['dark']);
    expect(await failed).toBe('failed');
    fakeBrowser.storage.local.set = set;
    await changeSettings({ letters: false });
    stop();
    expect(seen.slice(1)).not.toContain('dark');
    expect(seen.at(-1)).toBe('system');
  });

  it('are kept though one before could not be', async () => {
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('full'));
    const failed = changeSettings({ theme: 'dark' }).catch((error: Error) => error.message);
    expect(await failed).toBe('full');
    fakeBrowser.storage.local.set = set;
    await changeSettings({ language: 'en' });
    expect(await getSettings()).toMatchObject({ theme: 'system', language: 'en' });
  });
});
