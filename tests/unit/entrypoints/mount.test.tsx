// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mount } from '../../../entrypoints/shared/mount';
import en from '../../../public/_locales/en/messages.json';

describe('a page of ours that can not have what it is drawn with', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    const page = document.createElement('main');
    page.id = 'page';
    document.body.replaceChildren(page);
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://fotnot${path}` });
    Object.assign(fakeBrowser.i18n, {
      getMessage: (key: keyof typeof en) => en[key].message,
      getUILanguage: () => 'en-GB',
    });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const Page = () => <p>drawn</p>;

  it('says so in the browser’s language and offers to try again, when its words can not be loaded', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await mount(Page, {});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.page_failed_title.message);
    expect(screen.getByRole('button', { name: en.try_again.message })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-GB');
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('says so when what else it waits for can not be had', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(en)));
    await mount(Page, Promise.reject(new Error('the storage is broken')));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.page_failed_title.message);
    expect(screen.queryByText('drawn')).toBeNull();
  });
});
