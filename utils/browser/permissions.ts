/** Which hosts may be asked now, and asking for those that may not. The reader can take a permission back any time. */
import { browser } from 'wxt/browser';

/** Origin patterns granted now, those of the manifest that the reader has not withdrawn included. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks for these origins; true when granted, false when not or when the browser does not ask. Must be the first call in a
 * click handler, before anything is awaited: browsers take the permission prompt only from a reader's own act.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins }).catch(() => false);
}

/** Takes back leave to read these origins; false for those that came with the extension where only the browser can take them (Chromium). */
export function withdrawOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins }).catch(() => false);
}

/** Calls `changed` whenever leave is given or taken back; returns how to stop. */
export function watchOrigins(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Calls `added` whenever an origin is granted, wherever it was asked for (a prompt closes the popup that asked). */
export function onOriginsGranted(added: () => void): void {
  browser.permissions.onAdded.addListener(added);
}

/** A host's name or number. Chromium's own parser lets "*" and "%20" stand in one: the first would ask for every host. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[[\da-f:.]+\])$/i;

/** The match patterns of these addresses' own hosts and schemes, each once; of what is no web address there is none. */
export function ownHostPatterns(addresses: readonly string[]): string[] {
  const patterns = addresses.flatMap((address) => {
    if (!URL.canParse(address)) return [];
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && HOST.test(hostname) ? [`${protocol}//${hostname}/*`] : [];
  });
  return [...new Set(patterns)];
}

/** True when one of these match patterns takes in the address. A pattern's path is "/*" throughout, so it is not looked at. */
export function covers(patterns: string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
    if (!parts) return false;
    const [, scheme, host] = parts as unknown as [string, string, string];
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    if (host === '*') return true;
    return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  });
}
