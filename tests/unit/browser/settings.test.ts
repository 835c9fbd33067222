import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../utils/browser/settings';

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
