// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { examineLinked } from '../../../utils/browser/linkedDocument';

const HREF = 'https://www.regionvasterbotten.se/motion.html';

describe('a motion that a page links to', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const answer = (type: string, body: string) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers: { 'content-type': type } })));

  it('that breaks a stage of ours is one that could not be read: the list goes on', async () => {
    answer('text/html', '<p>En motion</p>');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal(
      'DOMParser',
      class {
        parseFromString() {
          throw new Error('a bug');
        }
      },
    );
    const { signal } = new AbortController();
    expect(await examineLinked(HREF, signal)).toEqual({ found: null, failure: 'damaged' });
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('that is broken off is no outcome', async () => {
    answer('text/html', '<p>En motion</p>');
    const stop = new AbortController();
    vi.stubGlobal(
      'DOMParser',
      class {
        parseFromString() {
          stop.abort();
          throw new Error('a bug');
        }
      },
    );
    await expect(examineLinked(HREF, stop.signal)).rejects.toThrow(/abort/i);
  });
});
