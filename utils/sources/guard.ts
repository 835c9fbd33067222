/** What may be fetched at all. The motion decides the addresses, so they are hostile until shown otherwise. */

export type Guarded = { ok: true; url: URL } | { ok: false; reason: 'forbidden-address' };

const FORBIDDEN: Guarded = { ok: false, reason: 'forbidden-address' };

/** Names that only mean something inside a network or a machine (RFC 6761, 6762, 8375, 9476, ICANN's .internal, Tor). */
const INNER_NAMES =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|test|invalid|example|onion|alt|arpa)$/;

/**
 * Says whether an address may be fetched: https (http only where the motion cites it so), an ordinary public host name,
 * the scheme's own port, no credentials. Addresses of numbers are refused in every notation: no newspaper is cited by one,
 * and each private range has a dozen spellings. Call it again with the address a redirect led to.
 * @param address absolute address
 * @param options citedHttp: the motion itself writes http://
 */
export function guardAddress(address: string, options: { citedHttp: boolean }): Guarded {
  // The parser drops tabs, newlines and backslashes silently; whoever writes them means to be read two ways.
  if (/[\s\\\u0000-\u001f\u007f]/.test(address)) return FORBIDDEN;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return FORBIDDEN;
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && options.citedHttp)) return FORBIDDEN;
  // "https:dn.se" and "https:/dn.se" parse too.
  if (!/^https?:\/\/[^/]/i.test(address)) return FORBIDDEN;
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(address)) return FORBIDDEN;
  if (url.port !== '') return FORBIDDEN;
  return isPublicName(url.hostname) ? { ok: true, url } : FORBIDDEN;
}

/**
 * True for a host name of at least two labels under a top domain of letters, outside the names that stay inside a network.
 * The URL parser has already turned decimal, octal, hexadecimal and short IPv4 into four numbers, and IPv6 has brackets.
 */
function isPublicName(hostname: string): boolean {
  const host = hostname.toLowerCase();
  if (host.length > 253 || host.endsWith('.')) return false;
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => !/^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label))) return false;
  if (!/^([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '')) return false;
  if (INNER_NAMES.test(host)) return false;
  return !namesANumber(host);
}

/** Public DNS names whose whole purpose is to lead to the number written in them ("127.0.0.1.nip.io", "localtest.me"). */
function namesANumber(host: string): boolean {
  return /(^|\.)(nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me)$/.test(host);
}
