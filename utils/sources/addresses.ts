/** One normal form for an address, so that two spellings of one article are one source. Nothing here changes what is shown. */
import { cutAddressEnd } from '../text/ends';
import { unwrap } from './unwrap';

export { unwrap } from './unwrap';

/** Parameters that say how a reader came there, never what is read (sources.md 4.4). */
const TRACKING = new RegExp(
  '^(utm_\\w*|mtm_\\w*|itm_\\w*|ns_\\w*|at_(medium|campaign|custom\\d?)|pk_\\w*|' +
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mibextid|' +
    'mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|cmpid|s_cid|srsltid|ito|wt_mc|wt\\.mc_id|xtor|spm|_openstat|' +
    'share_id|amp|amp_js_v|usqp|outputtype)$',
  'i',
);

/** Parameters that are noise at one outlet only (sources.md 2.1, 2.2, 4.4). */
const NOISE_AT: { host: RegExp; parameters: RegExp }[] = [
  {
    host: /(^|\.)svt\.se$/,
    parameters: /^(mobilmeny|lokalmeny|nyhetsmeny|sportmeny|sida|autosida|showalllatestnews|showmodal)$/i,
  },
  { host: /(^|\.)dn\.se$/, parameters: /^(channel|site)$/i },
  { host: /(^|\.)(expressen|gt|kvp)\.se$/, parameters: /^social$/i },
];

/** Longer ones no server takes (8 000 octets, RFC 9110 4.1); whoever writes them means to keep us busy. */
const LONGEST = 8000;

/**
 * The normal form of an address for identity: unwrapped, https, without www. and mobile hosts, tracking parameters,
 * fragment, trailing slash and the punctuation of the sentence around it. Parameters that carry meaning (artikel,
 * programid, p, id, a, d, inlagg, articleId …) always stay. Idempotent.
 * @param address as written
 * @returns an https address; the trimmed input when it is no web address
 */
export function identityOf(address: string): string {
  // A wrapper can hide behind what one pass takes away (punctuation, a mobile host), so the pass is run until nothing moves;
  // every pass but the first only shortens, and a hundred is far beyond what any address needs.
  let current = address;
  for (let pass = 0; pass < 100; pass += 1) {
    const next = normalise(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

/**
 * The address to open: unwrapped, with a scheme, without the punctuation of the sentence around it; else as written.
 * @returns null when it is no web address
 */
export function openable(address: string): string | null {
  if (address.length > LONGEST) return null;
  const value = withScheme(trimPunctuation(unwrap(trimPunctuation(address))));
  return webAddress(value) ? value : null;
}

/** The host in lower case without "www.", or null for what is no web address. */
export function hostOf(address: string): string | null {
  const url = address.length > LONGEST ? null : webAddress(withScheme(address.trim()));
  return url ? url.hostname.replace(/\.$/, '').replace(/^www\./, '') : null;
}

/** The parts of an address's path that lead anywhere: names of start pages ("/index.html", "/sv/", "/startsida") are none. */
function placeParts(address: string): string[] {
  if (!URL.canParse(address)) return [];
  return new URL(address).pathname
    .split('/')
    .filter((part) => part !== '' && !/^(index|default|start|startsida|hem|home|sv|sv-se|en)(\.\w+)?$/i.test(part));
}

/** True for the address of a site's start page. "/?p=301027" is an article's. */
export function isStartPage(address: string): boolean {
  return URL.canParse(address) && placeParts(address).length === 0 && new URL(address).search.length <= 1;
}

/** True for the address of a copy in a web archive. */
export function isArchive(address: string): boolean {
  return /^https?:\/\/(web\.archive\.org\/web\/|archive\.(ph|is|today)\/)/i.test(address);
}

/** Cuts quotes, stops and unbalanced brackets that the sentence left at the ends of an address. */
export function trimPunctuation(address: string): string {
  return cutAddressEnd(address.trim().replace(/^[<("'”“»«[]+/, ''), /[.,;:!?'"”“»«>…–\s]/, ['()', '[]']);
}

function normalise(address: string): string {
  if (address.length > LONGEST) return address.trim();
  const inner = withScheme(trimPunctuation(unwrap(trimPunctuation(address))));
  const url = webAddress(inner);
  if (!url) return address.trim();
  const host = plainHost(url.hostname);
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : '';
  const path = plainPath(url.pathname);
  const query = plainQuery(url, host);
  // Some sites keep the page itself after "#!" or "#/".
  const route = /^#[!/]./.test(url.hash) ? url.hash : '';
  return `https://${host}${port}${path === '' && query !== '' ? '/' : path}${query}${route}`;
}

function plainHost(hostname: string): string {
  let host = hostname.toLowerCase().replace(/\.+$/, '');
  // "www.m.svt.se" and "m.svt.se" alike; what is left must still be a host ("m.se" stays).
  for (;;) {
    const shorter = host.replace(/^(www\d?|m|mobil|mobile|amp|touch)\.(?=[^.]+\.[^.]+)/, '');
    if (shorter === host) return host;
    host = shorter;
  }
}

function plainPath(pathname: string): string {
  const path = pathname
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    })
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '')
    .replace(/(?<=\/[^/]+)\/amp\/?$/, '');
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function plainQuery(url: URL, host: string): string {
  const noise = NOISE_AT.filter((rule) => rule.host.test(host));
  const kept = url.search
    .replace(/^\?/, '')
    .replace(/&amp;/gi, '&')
    .split('&')
    .filter((pair) => pair !== '')
    .filter((pair) => {
      const name = decoded(pair.split('=')[0] ?? '');
      return !TRACKING.test(name) && !noise.some((rule) => rule.parameters.test(name));
    })
    .sort();
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function withScheme(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return address;
  if (/^\/\//.test(address)) return `https:${address}`;
  return /^[^\s/?#@:]+\.[a-zåäö]{2,}(:\d+)?([/?#]|$)/i.test(address) ? `https://${address}` : address;
}

function webAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    return (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '' ? url : null;
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
