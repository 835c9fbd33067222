/** Addresses that only carry another address: search results, mail filters, social media, web archives. */

interface Wrapper {
  /** Hosts, matched label-exactly or as a suffix of labels. */
  hosts: RegExp;
  path?: RegExp;
  /** Parameters that hold the carried address, first that is there. */
  parameters?: string[];
  /** Or a pattern on the whole address (without scheme) whose group 1 is the carried address. */
  rest?: RegExp;
}

const WRAPPERS: Wrapper[] = [
  { hosts: /^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { hosts: /^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/, path: /^\/amp\//, rest: /\/amp\/(?:s\/)?(.+)$/ },
  { hosts: /^(l|lm|m|www)\.facebook\.com$/, path: /^\/(l|flx\/warn)(\.php|\/)?$/, parameters: ['u'] },
  { hosts: /^l\.instagram\.com$/, parameters: ['u'] },
  { hosts: /(^|\.)safelinks\.protection\.outlook\.com$/, parameters: ['url'] },
  { hosts: /^statics\.teams\.cdn\.office\.net$/, parameters: ['url'] },
  { hosts: /^urldefense(\.proofpoint)?\.com$/, path: /^\/v3\//, rest: /\/v3\/__(.+?)__;/ },
  { hosts: /^urldefense\.com$/, path: /^\/v3\//, rest: /\/v3\/__(.+?)__/ },
  { hosts: /^(www\.)?linkedin\.com$/, path: /^\/(redir\/redirect|safety\/go)/, parameters: ['url'] },
  { hosts: /^(www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { hosts: /^(www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { hosts: /^slack-redir\.net$/, parameters: ['url'] },
  { hosts: /^out\.reddit\.com$/, parameters: ['url'] },
  { hosts: /^t\.umblr\.com$/, parameters: ['z'] },
  { hosts: /^(www\.)?bing\.com$/, path: /^\/(translator|translate)/, parameters: ['to_url', 'url'] },
  { hosts: /^translate\.google\.[a-z]{2,3}(\.[a-z]{2})?$/, parameters: ['u'] },
  { hosts: /^href\.li$/, rest: /^href\.li\/\?(.+)$/ },
  { hosts: /(^|\.)cdn\.ampproject\.org$/, rest: /\/[a-z]\/(?:s\/)?(.+)$/ },
  { hosts: /^(web|www|wayback)\.archive\.org$/, rest: /\/web\/(?:\d{4,14}(?:[a-z]{2}_)?|\*|2)\/(.+)$/ },
  { hosts: /^web\.archive\.org$/, path: /^\/web\/(https?:|www\.)/, rest: /\/web\/(.+)$/ },
  {
    hosts: /^archive\.(ph|is|today|li|vn|md|fo)$/,
    rest: /^[^/]+\/(?:o\/\w+\/|\d{4,14}\/|\d{4}\.\d\d\.\d\d-\d{6}\/)(.+)$/,
  },
  { hosts: /(^|\.)webcache\.googleusercontent\.com$/, rest: /[?&]q=cache:(?:[\w-]*:)?([^&+]+)/ },
];

/** Five layers are more than anyone has met (a filter around a search result around an archive copy); then it is a trap. */
const MOST_LAYERS = 5;

/**
 * Takes the address out of what wraps it.
 * @param address as written; without a scheme is fine ("www.google.com/url?q=…")
 * @returns the carried address, or the address itself (trimmed) when nothing wraps it or what is carried is no address
 */
export function unwrap(address: string): string {
  let current = address.trim();
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const inner = carried(current);
    if (inner === null || inner === current) return current;
    current = inner;
  }
  return current;
}

/** The time stamp of a web.archive.org copy as ISO date ("2025-02-13"), or null for any other address. */
export function archiveDateOf(address: string): string | null {
  const found = /^https?:\/\/(?:web|www)\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\//.exec(
    address,
  );
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

function carried(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  for (const wrapper of WRAPPERS) {
    if (!wrapper.hosts.test(url.hostname)) continue;
    if (wrapper.path && !wrapper.path.test(url.pathname)) continue;
    const inner = wrapper.parameters
      ? wrapper.parameters.map((name) => url.searchParams.get(name)).find((value) => value !== null)
      : wrapper.rest?.exec(url.host + url.pathname + url.search + url.hash)?.[1];
    const whole = inner ? asAddress(inner) : null;
    if (whole) return whole;
  }
  return null;
}

function asAddress(text: string): string | null {
  let value = text.trim();
  if (/^https?%3a/i.test(value)) {
    try {
      value = decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  // Path-borne copies lose a slash ("/web/2019/https:/www.svt.se/…") or the scheme.
  value = value.replace(/^(https?):\/+/i, '$1://');
  if (/^[a-z][a-z0-9+.-]*:/i.test(value) && !/^https?:\/\//i.test(value) && !/^[\w.-]+:\d/.test(value)) return null;
  if (!/^https?:\/\//i.test(value)) value = `https://${value}`;
  const url = parse(value);
  return url && url.hostname.includes('.') ? value : null;
}

function parse(address: string): URL | null {
  const value = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
