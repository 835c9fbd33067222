/** What is cited, and what could be read of it. */
import * as z from 'zod/mini';

export const sourceKindSchema = z.enum(['news', 'opinion', 'authority', 'parliament', 'research', 'party', 'other']);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** The words of report.md, plus the two that need their own next step in the interface. */
export const accessSchema = z.enum(['unchecked', 'full', 'partial', 'blocked', 'dead', 'archived', 'not-an-article']);
export type Access = z.infer<typeof accessSchema>;

/** Why a source could not be read: each has words and a next step in the locale files. */
export const accessReasonSchema = z.enum([
  'locked', // publisher's paywall
  'login',
  'consent', // a consent page instead of the article
  'robot-wall',
  'refused', // 401, 402, 403, 451
  'rate-limited', // 429
  'server-error', // 5xx
  'timeout',
  'offline',
  'not-found', // 404, 410
  'soft-404',
  'redirected-to-start',
  'too-large',
  'content-type',
  'forbidden-address', // loopback, private, odd port, other schemes
  'not-allowed', // the reader has not allowed this host
  'front-page',
  'no-text',
]);
export type AccessReason = z.infer<typeof accessReasonSchema>;

export const sourceSchema = z.object({
  /** Identity: the normalised address, or "named:" + outlet + date for a named publication, or "official:prop. 2018/19:105". */
  id: z.string(),
  /** The address as written in the motion, or null for a source without one. */
  address: z.nullable(z.string()),
  /** Addresses to try, best first: unwrapped, then the other readings of a broken one; for official documents by rule. */
  addresses: z.array(z.string()),
  /** Match patterns of the hosts to ask the browser's permission for, before the addresses are tried. */
  origins: z.array(z.string()),
  /** Key of the outlet table ("svt", "dn", "lakartidningen" …) or null. */
  outlet: z.nullable(z.string()),
  /** The outlet's name for show ("SVT Nyheter"), or the host. */
  publication: z.string(),
  kind: sourceKindSchema,
  /** What the address itself tells: the words of its slug, and year, month or day. */
  slugWords: z.array(z.string()),
  addressDate: z.nullable(z.string()),
  /** A search at the outlet, for a named publication without an address. */
  searchLink: z.nullable(z.string()),
  /** As cited, for a source without an address ("SvD 5 juli 2017"). */
  citedAs: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

export const articleSchema = z.object({
  /** Source.id */
  source: z.string(),
  access: accessSchema,
  reason: z.nullable(accessReasonSchema),
  /** HTTP status, null where none came. */
  status: z.nullable(z.int()),
  /** Where the text came from in the end (after redirects). */
  address: z.nullable(z.string()),
  title: z.nullable(z.string()),
  lead: z.nullable(z.string()),
  authors: z.array(z.string()),
  /** ISO date or date-time. */
  published: z.nullable(z.string()),
  modified: z.nullable(z.string()),
  section: z.nullable(z.string()),
  kind: z.nullable(sourceKindSchema),
  /** What the publisher says: locked for non-subscribers. A fact apart from how much text was had. */
  locked: z.boolean(),
  paragraphs: z.array(z.string()),
  /** For an archive copy: its date (ISO) and address. */
  archive: z.nullable(z.object({ address: z.string(), date: z.string() })),
  /** Why no archived copy could be had, where the reader has asked for one. */
  archiveFailure: z.optional(z.enum(['none', 'not-allowed', 'rate-limited', 'timeout', 'offline', 'server-error'])),
  /** When it was read, ISO date-time. */
  readAt: z.string(),
  /** True when it was read in the reader's own open tab. */
  ownTab: z.boolean(),
});
export type Article = z.infer<typeof articleSchema>;

/** What the page of an open tab can say of the article in it; the rest is for the receiver to fill in. */
export const ownTabArticleSchema = z.pick(articleSchema, {
  access: true,
  reason: true,
  title: true,
  lead: true,
  authors: true,
  published: true,
  modified: true,
  section: true,
  kind: true,
  locked: true,
  paragraphs: true,
});
export type OwnTabArticle = z.infer<typeof ownTabArticleSchema>;
