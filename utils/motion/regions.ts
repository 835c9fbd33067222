/** Which region an address or a text belongs to, and where the extension looks. Pure and small: the build imports it. */
import { REGIONS, SHARED, type Region } from './region-table';

/** "www.skane.se" is under "skane.se"; "notskane.se" is not: whole labels are compared (motions.md 6.3). */
const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * The region whose own or known host serves an address: SCB code ("24"), or null for every other host.
 * For hosts that many share, the path must be the region's.
 */
export function regionOfAddress(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const host = url.hostname.toLowerCase();
  for (const region of REGIONS)
    if ([...region.hosts, ...(region.legacy ?? [])].some((h) => isUnder(host, h))) return region.code;
  for (const shared of SHARED)
    if (host === shared.host && shared.code && url.pathname.startsWith(shared.path)) return shared.code;
  return null;
}

/** A region's names as patterns, strongest first, with what a hit is worth. */
const PATTERNS = REGIONS.map((region) => ({
  code: region.code,
  words: [...region.names, ...region.places],
  full: new RegExp(`(?<!\\p{L})(?:${region.names.join('|')})s?(?!\\p{L})`, 'gu'),
  own: new RegExp(
    `(?<!\\p{L})(?:(?:[Rr]egion|[Ll]andstings)(?:fullmäktige|styrelsen)|[Vv]i|[Hh]är|fullmäktige|partiet|partierna|demokraterna) i (?:[Rr]egion )?(?:${region.places.join('|')})(?!\\p{L})`,
    'gu',
  ),
  // "SVT Nyheter Västerbotten" and "P4 Värmland" are newsrooms.
  place: new RegExp(`(?<!\\p{L})(?<!(?:SVT|Nyheter|P4|Radio) )(?:${region.places.join('|')})(?!\\p{L})`, 'gu'),
}));

/**
 * The region that a text speaks of as its own: "vi i Västerbotten" and "regionfullmäktige i Skåne" count more than the
 * bare name, since motions name other regions as examples; a bare name that comes once says nothing.
 * @returns SCB code, or null where none is named or two are named alike.
 */
export function regionOfText(text: string): string | null {
  const sample = text.length > 40_000 ? text.slice(0, 20_000) + text.slice(-20_000) : text;
  const scores = PATTERNS.filter(({ words }) => words.some((w) => sample.includes(w)))
    .map(({ code, full, own, place }) => ({
      code,
      score: 3 * count(sample, own) + 2 * count(sample, full) + count(sample, place),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  return best && best.score > 1 && best.score > (next?.score ?? 0) ? best.code : null;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The region of a document: its address decides, else its text. */
export const regionOf = (address: string, lines: readonly string[]): string | null =>
  regionOfAddress(address) ?? regionOfText(lines.join('\n'));

/**
 * Match patterns for the manifest: one for a domain with all its hosts, https, and http only where a host is known by
 * it; hosts that others share are narrowed to their path. Sorted.
 */
export function matchPatterns(): string[] {
  const patterns = new Set<string>();
  for (const region of REGIONS) {
    for (const domain of region.hosts) patterns.add(`https://*.${domain}/*`);
    for (const domain of region.httpHosts ?? []) patterns.add(`http://${domain}/*`);
  }
  for (const pattern of sharedHostPatterns()) patterns.add(pattern);
  return [...patterns].sort();
}

/** Patterns of hosts that also serve others than regions: permission prompts name the host, so they are told apart. */
export const sharedHostPatterns = (): string[] =>
  SHARED.filter((s) => !SHARED.some((o) => o !== s && o.host === s.host && s.path.startsWith(o.path)))
    .map(({ host, path }) => `https://${host}${path}*`)
    .sort();

/** A region by its SCB code, or null. */
export const regionByCode = (code: string): Region | null => REGIONS.find((r) => r.code === code) ?? null;
