/**
 * The one protocol of messages between the extension's contexts. Each message names the context it is for, so that
 * a context answers its own messages only; a listener is not async, since an async listener that resolves
 * undefined can answer in another's place (extensions.md 5.5).
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { articleSchema, ownTabArticleSchema, sourceSchema } from '../sources/types';
import { readResultSchema, spanSchema } from '../reading/types';
import { claimStatusSchema } from '../claims/types';
import { claimCardSchema } from '../review/card';
import { examinationSchema, linkedJobSchema } from '../review/types';
import { reportSchema } from '../review/report';

// zod would otherwise try whether it may make code from strings, which the extension's policy refuses and reports.
z.config({ jitless: true });

const tab = z.int();

/** Who may send: a page script of ours in a web page, or only the extension's own pages and workers. */
type From = 'content' | 'internal';

/** The contexts that are sent to; `page` is our script in a web page. */
type Context = 'background' | 'offscreen' | 'page';

function message<To extends Context, Sent extends From, Request extends z.ZodMiniType, Response extends z.ZodMiniType>(
  to: To,
  from: Sent,
  request: Request,
  response: Response,
) {
  return { to, from, request, response };
}

const nothing = z.null();

/** A claim as the page needs it for marking. */
export const markedClaimSchema = z.object({
  id: z.string(),
  status: claimStatusSchema,
  text: z.string(),
  block: z.int(),
  printed: spanSchema,
  printedMarks: z.array(spanSchema),
});
export type MarkedClaim = z.infer<typeof markedClaimSchema>;

const pageLooksSchema = z.object({
  language: z.string(),
  messages: z.record(z.string(), z.object({ message: z.string() })),
  css: z.string(),
  theme: z.enum(['system', 'light', 'dark']),
  letters: z.boolean(),
});

export const protocol = {
  /** The gate's cheap look at a page; null when it looks like nothing of ours. */
  'page.gate': message(
    'background',
    'content',
    z.object({ verdict: z.enum(['motion', 'links', 'pdf', 'nothing']), address: z.string() }),
    nothing,
  ),
  /** What the reading script read of the page it stands in. */
  'page.reading': message(
    'background',
    'content',
    z.object({ address: z.string(), result: readResultSchema }),
    nothing,
  ),
  /** What was read of a cited article in the tab where the reader has opened it. */
  'page.article': message(
    'background',
    'content',
    z.object({ address: z.string(), article: ownTabArticleSchema }),
    nothing,
  ),
  /** What a click on a claim opens; null when this tab has no such claim (any more). The sender's own tab is meant throughout. */
  'page.card': message(
    'background',
    'content',
    z.object({ claim: z.string() }),
    z.nullable(z.object({ card: claimCardSchema, mayFetch: z.boolean(), cookies: z.boolean() })),
  ),
  /** The words and the style sheet that cards in the page are drawn with. */
  'page.looks': message('background', 'content', z.object({}), pageLooksSchema),
  /** Check one source that this tab's document cites. Sent only after the reader's consent. */
  'page.check': message('background', 'content', z.object({ source: z.string() }), nothing),
  /** The reader turned to a claim in the page, or away from all (null). */
  'page.chosen': message('background', 'content', z.object({ claim: z.nullable(z.string()) }), nothing),
  /** Open one source that this tab's document cites, its archived copy, or its outlet's search, in a tab of its own. */
  'page.open': message(
    'background',
    'content',
    z.object({ source: z.string(), claim: z.nullable(z.string()), what: z.enum(['source', 'archive', 'search']) }),
    nothing,
  ),
  /** The claims to mark in the page; answered with the ids of those that have no place there. */
  'page.claims': message(
    'page',
    'internal',
    z.object({
      address: z.string(),
      claims: z.array(markedClaimSchema),
      /** False where the reader has switched the marks off: the places are kept for "show in text" alone. */
      marked: z.boolean(),
    }),
    z.object({ unplaced: z.array(z.string()) }),
  ),
  /** Scroll to a claim and mark it as chosen; false when it has no place in the page. */
  'page.show': message('page', 'internal', z.object({ claim: z.string() }), z.boolean()),
  /** The reader turned to a claim elsewhere: mark it as chosen and bring it into view, where the marks are on. */
  'page.choose': message('page', 'internal', z.object({ claim: z.nullable(z.string()) }), nothing),
  /** Scroll to the next claim and open its card; false when there is none. */
  'page.next': message('page', 'internal', z.object({}), z.boolean()),
  /** Something has become known of the tab's sources: an open card asks for itself again. */
  'page.changed': message('page', 'internal', z.object({}), nothing),
  /** Show a claim in the tab's page. False when it has no place there. */
  'tab.show': message('background', 'internal', z.object({ tab, claim: z.string() }), z.boolean()),
  /** Read a tab now, whatever the gate said; `anyway` also takes a text that is not recognised as a motion. */
  'tab.read': message('background', 'internal', z.object({ tab, anyway: z.boolean() }), nothing),
  /** What the reader page read itself (PDF, file, pasted text). */
  'tab.examined': message(
    'background',
    'internal',
    z.object({
      tab,
      address: z.string(),
      examination: examinationSchema,
      anyway: z.boolean(),
      progress: z.nullable(z.object({ done: z.number(), of: z.number() })),
    }),
    nothing,
  ),
  /** Check these sources (all that are not read, when empty). Sent only after the reader's consent. */
  'tab.check': message('background', 'internal', z.object({ tab, sources: z.array(z.string()) }), nothing),
  /** Read all the motions that the page links to, or pause, go on with or stop doing so. */
  'tab.linked': message(
    'background',
    'internal',
    z.object({ tab, act: z.enum(['start', 'pause', 'resume', 'cancel']) }),
    nothing,
  ),
  /** Look for an archived copy of a dead source, nearest the motion's date. Only on the reader's click. */
  'tab.archive': message('background', 'internal', z.object({ tab, source: z.string() }), nothing),
  'tab.cancel': message('background', 'internal', z.object({ tab }), nothing),
  /** The whole report of a tab, for export. Null when nothing was read there. */
  'tab.report': message('background', 'internal', z.object({ tab }), z.nullable(reportSchema)),
  /**
   * Fetch and read one source, in the context that has a DOM: the offscreen document in Chromium. Answered at once;
   * the article comes as a message of its own, which wakes a service worker that was stopped meanwhile.
   */
  'work.article': message(
    'offscreen',
    'internal',
    z.object({ source: sourceSchema, allowed: z.array(z.string()), credentials: z.boolean() }),
    nothing,
  ),
  /** The Internet Archive's copy of one source nearest a date (ISO, or null for the newest). */
  'work.archive': message(
    'offscreen',
    'internal',
    z.object({ source: sourceSchema, near: z.nullable(z.string()), allowed: z.array(z.string()) }),
    nothing,
  ),
  'work.started': message('background', 'internal', z.object({ source: z.string() }), nothing),
  'work.done': message('background', 'internal', z.object({ article: articleSchema }), nothing),
  /** Fetch and examine one document; what it holds comes as a message of its own. */
  'work.document': message(
    'offscreen',
    'internal',
    z.object({ href: z.string(), allowed: z.array(z.string()) }),
    nothing,
  ),
  'work.documentDone': message(
    'background',
    'internal',
    z.extend(z.omit(linkedJobSchema, { job: true }), { href: z.string() }),
    nothing,
  ),
  'work.cancel': message('offscreen', 'internal', z.object({ sources: z.array(z.string()) }), nothing),
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = z.infer<Protocol[N]['request']>;
export type Response<N extends MessageName> = z.infer<Protocol[N]['response']>;

export interface Sender {
  /** The tab the message came from, for content scripts. */
  tab: number | null;
  /** The sender's own address as the browser states it, never as the message claims. */
  url: string;
}

type MessageTo<To extends Context> = {
  [N in MessageName]: Protocol[N]['to'] extends To ? N : never;
}[MessageName];

export type Handlers<To extends Context> = {
  [N in MessageName as Protocol[N]['to'] extends To ? N : never]: (
    request: Request<N>,
    sender: Sender,
  ) => Promise<Response<N>>;
};

/** Sends one message and returns its parsed answer. Rejects when the receiver failed or is not there. */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const spec = protocol[name];
  const answer: unknown = await browser.runtime.sendMessage({ to: spec.to, name, request });
  return spec.response.parse(answer) as Response<N>;
}

/** Sends one message to our script in a tab's page. Rejects when it is not there. */
export async function sendToPage<N extends MessageTo<'page'>>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  const spec = protocol[name];
  const answer: unknown = await browser.tabs.sendMessage(tabId, { to: spec.to, name, request }, { frameId: 0 });
  return spec.response.parse(answer) as Response<N>;
}

/** The part of the browser's sender that the check needs. */
interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** True for a sender that is this extension's own page or worker (extensions.md 2.8: by origin, not by what it says). */
function isInternal(sender: RawSender): boolean {
  return sender.url !== undefined && new URL(sender.url).origin === new URL(browser.runtime.getURL('/')).origin;
}

const envelopeSchema = z.object({ to: z.string(), name: z.string(), request: z.unknown() });

/** Registers the one listener of a context. Messages for others, from others or of the wrong form go unanswered. */
export function listen<To extends Context>(to: To, handlers: Handlers<To>): void {
  const table: Record<string, ((request: never, sender: Sender) => Promise<unknown>) | undefined> = Object.assign(
    Object.create(null) as object,
    handlers,
  );
  browser.runtime.onMessage.addListener((raw: unknown, sender: RawSender): Promise<unknown> | undefined => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success || envelope.data.to !== to || sender.id !== browser.runtime.id) return undefined;
    const handler = table[envelope.data.name];
    if (!handler) return undefined;
    const spec = protocol[envelope.data.name as MessageName];
    if (spec.from === 'internal' ? !isInternal(sender) : sender.tab?.id === undefined || sender.frameId !== 0) {
      return undefined;
    }
    const request = spec.request.safeParse(envelope.data.request);
    if (!request.success) return Promise.reject(new Error(`malformed ${envelope.data.name}`));
    return handler(request.data as never, { tab: sender.tab?.id ?? null, url: sender.url ?? '' });
  });
}
