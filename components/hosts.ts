/** Addresses as they are shown and asked for. */
import type { Source } from '../utils/sources/types';

/** The address if it is an ordinary web address, else null: no other scheme is ever made into a link. */
export function webAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}

/** The address to open for a source: as the motion wrote it where it can be opened, else the first that can. */
export function openableAddress(source: Source): string | null {
  return [source.address, ...source.addresses].map(webAddress).find((address) => address !== null) ?? null;
}

/** True for a source that can be asked for at all. */
export function isFetchable(source: Source): boolean {
  return source.addresses.some((address) => webAddress(address) !== null);
}

/** Every host that reading these sources would ask, each once, in order. */
export function hostsOf(sources: Source[]): string[] {
  const hosts = sources.flatMap(({ addresses }) =>
    addresses.flatMap((address) => (webAddress(address) ? [new URL(address).hostname] : [])),
  );
  return [...new Set(hosts)];
}

/** A host as people write it. */
export function shownHost(host: string): string {
  return host.replace(/^www\./, '');
}
