/** Which hosts must be allowed before anything is fetched. No schema library here: wxt.config.ts reads this file. */
import { outletOf } from './outlets';

/** Hosts the extension may read from the start, once the reader has said yes: those of the three outlets it was made for. */
export const BUILT_IN_HOSTS = ['svt.se', 'dn.se', 'lakartidningen.se'] as const;

/** BUILT_IN_HOSTS as match patterns for the manifest. */
export const BUILT_IN_PATTERNS = BUILT_IN_HOSTS.map((host) => `https://*.${host}/*`);

interface Addressed {
  addresses: string[];
}

/** Every host that the sources' addresses lead to, without www., each once, in the order they are met. */
export function hostsOf(sources: Addressed[]): string[] {
  return [...new Set(sources.flatMap((source) => source.addresses.map(siteOf)).filter((host) => host !== null))];
}

/**
 * Match patterns to ask permission for: "https://*.dn.se/*", with http beside it where the source is cited so.
 * A pattern with "*." covers the bare host too. Empty for a source without an address.
 */
export function originPatterns(source: Addressed): string[] {
  return [
    ...new Set(
      source.addresses.flatMap((address) => {
        const site = siteOf(address);
        if (!site) return [];
        return address.toLowerCase().startsWith('http:')
          ? [`https://*.${site}/*`, `http://*.${site}/*`]
          : [`https://*.${site}/*`];
      }),
    ),
  ];
}

/** The host to ask for: the outlet's own where the table knows it (one question for m.svt.se and svt.se), else the address's. */
function siteOf(address: string): string | null {
  let host: string;
  try {
    host = new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
  if (!/^[a-z0-9_.-]+\.[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host)) return null;
  const outlet = outletOf(address)?.outlet;
  return outlet?.hosts.find((one) => host === one || host.endsWith(`.${one}`)) ?? host;
}
