/** Which address a reader's "open" leads to. Only addresses of the document's own sources, and only of the web. */
import { textFragment } from '../sources/fragment';
import type { Article } from '../sources/types';
import { passageFor } from './passage';
import type { TabState } from './types';

export type OpenTarget = 'source' | 'archive' | 'search';

const articleText = ({ title, lead, paragraphs }: Article) => [title, lead, ...paragraphs].filter(Boolean).join('\n');

/**
 * The address to open for a source of this document, at the passage for the claim where one was found; null where there
 * is none. The article, where it was read, decides how much context the link needs to be the only match.
 */
export function addressToOpen(
  state: TabState,
  id: string,
  claim: string | null,
  what: OpenTarget,
  article: Article | null,
): string | null {
  const source = state.examination?.sources.find((one) => one.id === id);
  if (!source) return null;
  const address = {
    source: source.addresses[0] ?? source.address,
    archive: state.articles[id]?.archive?.address ?? null,
    search: source.searchLink,
  }[what];
  if (!address || !/^https?:/i.test(address)) return null;
  const passage = what === 'source' && claim !== null ? passageFor(state, claim, id) : null;
  return passage === null ? address : textFragment(address, passage, article ? articleText(article) : passage);
}
