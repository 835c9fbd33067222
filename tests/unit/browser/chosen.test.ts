import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchChosen, type Chosen } from '../../../utils/browser/chosen';

const TAB = 3;
const chosen = (claim: string): Chosen => ({ claim, by: 'panel', show: false, once: claim });
const choose = (claim: string) => browser.storage.session.set({ [`chosen:${TAB}`]: chosen(claim) });

beforeEach(() => fakeBrowser.reset());

/** Watches, with the answer to the first look held back till `answer`. */
async function watchSlowly() {
  await choose('old');
  const get = browser.storage.session.get.bind(browser.storage.session);
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  const slow = vi.spyOn(browser.storage.session, 'get').mockImplementation(async (key) => {
    const kept = await get(key as string);
    await promise;
    return kept;
  });
  const seen = vi.fn();
  const stop = watchChosen(TAB, seen);
  const answer = async () => {
    resolve();
    await new Promise((next) => setTimeout(next));
    slow.mockRestore();
  };
  return { seen, stop, answer };
}

it('tells what is chosen already', async () => {
  const { seen, answer } = await watchSlowly();
  await answer();
  expect(seen.mock.calls).toEqual([[chosen('old')]]);
});

it('tells no old choice after a new one', async () => {
  const { seen, answer } = await watchSlowly();
  await choose('new');
  await answer();
  expect(seen.mock.calls).toEqual([[chosen('new')]]);
});

it('tells nothing once stopped', async () => {
  const { seen, stop, answer } = await watchSlowly();
  stop();
  await answer();
  expect(seen).not.toHaveBeenCalled();
});
