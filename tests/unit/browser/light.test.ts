import { afterEach, expect, it, vi } from 'vitest';
import { tellBackground } from '../../../utils/browser/light';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['is gone', {}],
  [
    'throws at once',
    {
      runtime: {
        sendMessage: () => {
          throw new Error('Extension context invalidated.');
        },
      },
    },
  ],
  ['answers nobody', { runtime: { sendMessage: () => Promise.reject(new Error('no receiver')) } }],
])('a page that was open when the extension was updated goes on where its runtime %s', async (_, api) => {
  vi.stubGlobal('browser', api);
  expect(() => tellBackground('page.gate', {})).not.toThrow();
  await new Promise((next) => setTimeout(next));
});
