/** What could be read of a source, as a fact of its own: dead, blocked, no article, in part, in full (sources.md 4.1). */
import { isStartPage } from './addresses';
import type { ReadPage } from './articles';
import { metaOf } from './articles/meta';
import type { Access, AccessReason } from './types';

export interface Answer {
  /** HTTP status of the final answer. */
  status: number;
  requestedAddress: string;
  /** After redirects. */
  finalAddress: string;
  doc: Document;
  read: ReadPage;
}

export interface Verdict {
  access: Access;
  reason: AccessReason | null;
}

const DEAD_WORDS =
  /\b(sidan|artikeln|innehållet|dokumentet) (finns (inte|ej)( längre)?|kunde inte (hittas|visas)|hittades inte|saknas|kan inte hittas|är borttagen|har tagits bort|du (söker|letar efter) finns inte)|oj, sidan finns inte|det finns inget på den här sidan|(vi )?(kan|kunde|hittar) inte( hitta)? sidan|page (was )?not found|(^|\W)(fel|error|http)? ?404(\W|$)|siden finnes ikke|denna sida finns inte/i;
const ROBOT_WORDS =
  /just a moment|attention required|verif(y|ying) (that )?you are (a )?human|are you a robot|är du en (robot|människa)|pardon our interruption|access denied|åtkomst nekad|request unsuccessful\. incapsula|enable javascript and cookies to continue|please enable (js|javascript|cookies)|unusual traffic|ddos protection|bekräfta att du är (en )?människa/i;
const ROBOT_MARKS =
  'iframe[src*="_Incapsula_Resource"], script[src*="_Incapsula_Resource"], .cf-turnstile, #challenge-form, #cf-challenge-running, script[src*="challenges.cloudflare.com"], script[src*="captcha-delivery.com"], #px-captcha, .g-recaptcha';
const CONSENT_HOST = /^(consent|cmp|gdpr|samtycke)\./;
const CONSENT_PATH = /\/(consent|cookie-?(wall|consent)|samtycke|gdpr)(\/|$|\.)/i;
const CONSENT_WORDS =
  /innan du fortsätter|vi värnar om din integritet|vi bryr oss om din integritet|samtycke till (kakor|cookies)|godkänn (alla )?(kakor|cookies) för att fortsätta|before you continue|we value your privacy|your privacy choices/i;
const LOGIN_PATH = /\/(login|logga-?in|signin|sign-in|inloggning|oauth2?|auth|sso|account\/login)(\/|$|\.|\?)/i;
const LOGIN_HOST = /^(login|logga-?in|signin|auth|account|accounts|konto|id|sso|idp)\./;

/** Fewer words than this beside a wall's signs are the wall's own. */
const WALL_WORDS = 120;
/** Below this a locked article was had in part: a lead and a paragraph or two. */
const LOCKED_WORDS = 120;
/** Less of it than this makes a text of known length partial (sources.md 3.4). */
const LEAST_SHARE = 0.5;

/**
 * What a status alone says, before any page is looked at. 401, 402, 403, 429, 451 and 5xx are never "dead" (sources.md 1).
 * @returns null where the page decides
 */
export function accessOfStatus(status: number): Verdict | null {
  if (status === 404 || status === 410) return { access: 'dead', reason: 'not-found' };
  if (status === 429) return { access: 'blocked', reason: 'rate-limited' };
  if (status >= 500) return { access: 'blocked', reason: 'server-error' };
  if (status === 401 || status === 407) return { access: 'blocked', reason: 'login' };
  return status >= 400 ? { access: 'blocked', reason: 'refused' } : null;
}

/** Access of a page that came. */
export function accessOf(answer: Answer): Verdict {
  const { status, doc, read } = answer;
  const few = read.words < WALL_WORDS;
  const head = `${doc.title} ${doc.querySelector('h1')?.textContent ?? ''}`;
  const isRobotWall =
    ROBOT_WORDS.test(head) || (few && (doc.querySelector(ROBOT_MARKS) !== null || ROBOT_WORDS.test(start(doc))));
  // A challenge comes with 403 or 503 as often as with 200.
  if (isRobotWall && few && status !== 404) return { access: 'blocked', reason: 'robot-wall' };
  const byStatus = accessOfStatus(status);
  if (byStatus) return byStatus;

  const from = placeOf(answer.requestedAddress);
  const to = placeOf(answer.finalAddress);
  const moved = from.host !== to.host || from.path !== to.path;
  if (moved && (CONSENT_HOST.test(to.host) || CONSENT_PATH.test(to.path)))
    return { access: 'blocked', reason: 'consent' };
  if (few && CONSENT_WORDS.test(`${head} ${start(doc)}`) && !read.isArticle)
    return { access: 'blocked', reason: 'consent' };
  const asksForPassword = doc.querySelector('input[type="password" i]') !== null;
  if (moved && (LOGIN_PATH.test(to.path) || (LOGIN_HOST.test(to.host) && !LOGIN_HOST.test(from.host))))
    return { access: 'blocked', reason: 'login' };
  if (asksForPassword && few && !read.isArticle) return { access: 'blocked', reason: 'login' };

  if (/\/(404|notfound|not-found|page-not-found|sidan-finns-inte)(\.\w+)?(\/|$)/i.test(to.path) && moved)
    return { access: 'dead', reason: 'soft-404' };
  // A headline may speak of missing pages; a page that is one has little else on it.
  if (DEAD_WORDS.test(head) && few) return { access: 'dead', reason: 'soft-404' };
  if (read.words < 40 && !read.isArticle && DEAD_WORDS.test(start(doc))) return { access: 'dead', reason: 'soft-404' };
  if (moved && !from.start && to.start) return { access: 'dead', reason: 'redirected-to-start' };
  if (moved && isSectionOf(to.path, from.path) && !read.isArticle)
    return { access: 'dead', reason: 'redirected-to-start' };

  if (to.start) return { access: 'not-an-article', reason: 'front-page' };
  if (!read.isArticle && isListing(doc, read)) return { access: 'not-an-article', reason: 'front-page' };
  if (read.words < CLIP_WORDS && !read.isArticle && isClip(doc)) return { access: 'not-an-article', reason: 'no-text' };
  return ofText(read);
}

/** A clip's page has a line or two about it. */
const CLIP_WORDS = 60;

/** A page that says it is a film or a sound, or that holds little but one. */
function isClip(doc: Document): boolean {
  return /^(video|music|audio)/i.test(metaOf(doc, 'og:type') ?? '') || doc.querySelector('video, audio') !== null;
}

/** How much of the text was had. The lock is told apart: a text may be locked for others and yet be here. */
export function ofText(
  read: Pick<ReadPage, 'words' | 'locked' | 'lockShown' | 'wordCount' | 'title' | 'lead' | 'paragraphs'>,
): Verdict {
  const { words, locked, lockShown, wordCount } = read;
  if (locked && (words < LOCKED_WORDS || lockShown)) return { access: 'partial', reason: 'locked' };
  if (wordCount !== null && words < LEAST_SHARE * wordCount)
    return { access: 'partial', reason: locked ? 'locked' : null };
  if (words === 0 || (read.paragraphs.length === 0 && read.lead === null))
    return { access: 'not-an-article', reason: 'no-text' };
  return { access: 'full', reason: null };
}

/** Words of a headline with its teaser, at most. */
const WORDS_A_TEASER = 60;

interface Place {
  host: string;
  path: string;
  start: boolean;
}

function placeOf(address: string): Place {
  if (!URL.canParse(address)) return { host: '', path: '', start: false };
  const url = new URL(address);
  return {
    host: url.hostname.replace(/^www\./, ''),
    path: url.pathname.replace(/\/+$/, ''),
    start: isStartPage(address),
  };
}

function isSectionOf(short: string, long: string): boolean {
  return short !== '' && long.startsWith(`${short}/`);
}

/** Many headlines that are links, and little running text: a section, a topic, a list of hits. */
function isListing(doc: Document, read: ReadPage): boolean {
  let headlines = 0;
  for (const link of doc.querySelectorAll('h2 a, h3 a, a h2, a h3, article a')) {
    if ((link.textContent ?? '').trim().length > 20) headlines += 1;
  }
  const longest = read.paragraphs.reduce((most, paragraph) => Math.max(most, paragraph.length), 0);
  // A page of text with a menu has many words for each link; a list has a headline and a line or two.
  return headlines >= 10 && longest < 400 && read.words < WORDS_A_TEASER * headlines;
}

/** The first words of the page, scripts left out. */
function start(doc: Document): string {
  let text = '';
  for (const element of doc.querySelectorAll('h1, h2, p, noscript')) {
    text += ` ${element.textContent ?? ''}`;
    if (text.length > 2000) break;
  }
  return text.slice(0, 2000);
}
