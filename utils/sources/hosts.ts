/** Which hosts must be allowed before anything is fetched. No schema library here: wxt.config.ts reads this file. */
import { outletOf } from './outlets';

/** Hosts the extension may read from the start, once the reader has said yes: those of the three outlets it was made for. */
export const BUILT_IN_HOSTS = ['svt.se', 'dn.se', 'lakartidningen.se'] as const;

/** BUILT_IN_HOSTS as match patterns for the manifest. */
export const BUILT_IN_PATTERNS = BUILT_IN_HOSTS.map((host) => `https://*.${host}/*`);

/**
 * Match patterns to ask permission for, so that these addresses may be fetched: "https://*.dn.se/*", with http beside it
 * where one is written so. A pattern with "*." covers the bare host too. Empty without a web address.
 */
export function originPatterns(addresses: readonly string[]): string[] {
  const patterns = addresses.flatMap((address) => {
    const site = siteOf(address);
    if (!site) return [];
    const secure = `https://*.${site}/*`;
    return address.toLowerCase().startsWith('http:') ? [secure, `http://*.${site}/*`] : [secure];
  });
  return [...new Set(patterns)];
}

/** RFC 1035 2.3.4. */
const LONGEST_HOST = 253;

/** The host to ask for: the outlet's own where the table knows it (one question for m.svt.se and svt.se), else the address's. */
function siteOf(address: string): string | null {
  let host: string;
  try {
    host = new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
  if (host.length > LONGEST_HOST || !/^[a-z0-9_.-]+\.[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host)) return null;
  const outlet = outletOf(address)?.outlet;
  return outlet?.hosts.find((one) => host === one || host.endsWith(`.${one}`)) ?? host;
}
