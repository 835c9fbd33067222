/** A cited article as it stands in the reader's own tab: what a subscriber sees, read where it is shown. */
import { accessOf } from './access';
import { articleParts, readArticle } from './articles';
import type { OwnTabArticle } from './types';

/** Reads the article of an open page without changing it. What is no article says so in its access. */
export function readOpenPage(doc: Document, address: string): OwnTabArticle {
  const read = readArticle(doc, { address, contentType: doc.contentType, readAt: '' });
  const verdict = accessOf({ status: 200, requestedAddress: address, finalAddress: address, doc, read });
  return { ...articleParts(read), ...verdict };
}
