import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import sv from '../../../public/_locales/sv/messages.json';

describe('the words of the interface', () => {
  beforeEach(() => {
    vi.resetModules();
    fakeBrowser.reset();
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://fotnot${path}` });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are asked for again after a time when they could not be had', async () => {
    const fetched = vi
      .fn<typeof fetch>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockImplementation(() => Promise.resolve(Response.json(sv)));
    vi.stubGlobal('fetch', fetched);
    const { translator } = await import('../../../utils/browser/locale');
    await expect(translator()).rejects.toThrow('Failed to fetch');
    expect((await translator()).t('try_again')).toBe('Försök igen');
    await translator();
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
