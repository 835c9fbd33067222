/** A motion that a page links to, fetched and examined: what it holds in numbers, for the list. */
import type { LinkedJob } from '../review/types';
import { fetchDocument } from '../sources/document';
import { examineDocument } from './examineDocument';

/**
 * Fetches and examines one document. A document that can't be had or read is an outcome with its reason, one that breaks a
 * stage among them; rejects only when broken off.
 */
export async function examineLinked(href: string, signal: AbortSignal): Promise<Omit<LinkedJob, 'job'>> {
  const fetched = await fetchDocument(href, { fetch: (input, init) => fetch(input, init), signal });
  if (!fetched.ok) return { found: null, failure: fetched.reason };
  const { bytes, contentType } = fetched;
  const examined = await examineDocument({ bytes, contentType, address: href }, { any: false, signal }).catch(
    (error) => {
      signal.throwIfAborted();
      // A bug of ours: it is reported to us, and the list goes on.
      console.error(error);
      return null;
    },
  );
  if (!examined) return { found: null, failure: 'damaged' };
  const { examination, problem } = examined;
  if (problem !== null) return { found: null, failure: problem };
  const { motions, document } = examination;
  const claims = motions.flatMap((motion) => motion.claims);
  const uncited = claims.filter(({ status }) => status === 'uncited').length;
  return {
    found: {
      title: motions[0]?.motion.title ?? document.title,
      motions: motions.length,
      claims: claims.length,
      cited: claims.length - uncited,
      uncited,
    },
    failure: null,
  };
}
