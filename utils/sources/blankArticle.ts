/** An article of which nothing could be read, with why. */
import type { Access, AccessReason, Article } from './types';

/** @param readAt ISO date-time of the attempt */
export function blankArticle(source: string, access: Access, reason: AccessReason | null, readAt: string): Article {
  return {
    source,
    access,
    reason,
    status: null,
    address: null,
    title: null,
    lead: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    kind: null,
    locked: false,
    paragraphs: [],
    archive: null,
    readAt,
    ownTab: false,
  };
}
