/** Who publishes what is cited: the table of outlets and how an address or a name finds its row. */
import { hostOf } from './addresses';
import { abroad } from './outlets/abroad';
import { authorities, parliament } from './outlets/authorities';
import { national, opinion } from './outlets/national';
import type { Outlet } from './outlets/outlet';
import { organisations, parties } from './outlets/parties';
import { regional } from './outlets/regional';
import { municipalities, regions } from './outlets/regions';
import { research } from './outlets/research';
import { trade } from './outlets/trade';
import type { SourceKind } from './types';

export type { Outlet } from './outlets/outlet';

/** An outlet and the kind of the very text: a paper's debate page is opinion though the paper is news. */
export interface Placed {
  outlet: Outlet;
  kind: SourceKind;
}

export const OUTLETS: readonly Outlet[] = [
  ...national,
  ...opinion,
  ...regional,
  ...trade,
  ...abroad,
  ...parliament,
  ...authorities,
  ...regions,
  ...municipalities,
  ...research,
  ...parties,
  ...organisations,
];

/** A path part that is a paper's opinion section. Whole parts only: /debattartikel-om-… as a slug decides nothing. */
const OPINION_PART =
  /^(debatt|debatten|ledare|ledarsida|ledarsidan|ledarkronika|opinion|opinionen|asikt|asikter|%c3%a5sikter|kronika|kronikor|kolumn|kolumnister|insandare|brannpunkt|replik|slutreplik|kulturdebatt|gastkronika|debatt-och-brev|opinion-debatt|ledare-och-debatt|debatt-ledare|leder)$/;

const BY_HOST = new Map(OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)));
const MOST_LABELS = Math.max(...[...BY_HOST.keys()].map((host) => host.split('.').length));
const BY_KEY = new Map(OUTLETS.map((outlet) => [outlet.key, outlet]));
// The first row wins where two papers share a name: the tables go from national to local.
const BY_NAME = new Map(
  OUTLETS.flatMap((outlet) => outlet.names.map((name) => [foldName(name), outlet] as const)).reverse(),
);

/** Longer than any name in the table with a section and its signs, and short enough to be looked at in no time. */
const LONGEST_NAME = 200;

/** The outlet with this key, or null. */
export function outletByKey(key: string): Outlet | null {
  return BY_KEY.get(key) ?? null;
}

/**
 * The outlet of an address by its host, label by label from the right, the longest host first.
 * @returns null for hosts that the table does not know, and for what is no web address
 */
export function outletOf(address: string): Placed | null {
  const host = hostOf(address);
  if (!host) return null;
  const labels = host.split('.').slice(-MOST_LABELS);
  for (let from = 0; from < labels.length - 1; from += 1) {
    const outlet = BY_HOST.get(labels.slice(from).join('.'));
    if (outlet) return { outlet, kind: kindAt(outlet, address) };
  }
  return null;
}

/**
 * The outlet of a name as a motion writes it: "SvD", "Svenska Dagbladet", "DN Debatt" (opinion), "tidningen Dagen", "gp.se".
 * @returns null for a name that the table does not know; abbreviations of two letters must be written in capitals
 */
export function outletByName(name: string): Placed | null {
  if (name.length > LONGEST_NAME) return null;
  const plain = name
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^[”"'«»(]+|[”"'«»).,:;]+$/g, '');
  const section = /^(.+?)[ :,–-]+(debatt|debattartikel|ledare|ledarsida|opinion|brännpunkt|åsikt|krönika)$/i.exec(
    plain,
  );
  const outlet = named(plain);
  if (outlet) return { outlet, kind: outlet.kind };
  const owner = section ? named(section[1] ?? '') : null;
  return owner ? { outlet: owner, kind: owner.kind === 'news' ? 'opinion' : owner.kind } : null;
}

/** The kind of an address that no table knows, by what its host's ending means; 'other' when that says nothing. */
export function kindOfHost(host: string): SourceKind {
  if (/(^|\.)(gov|gov\.[a-z]{2}|gouv\.fr|admin\.ch|regjeringen\.no|europa\.eu|mil|int)$/.test(host)) return 'authority';
  if (/(^|\.)(edu|edu\.[a-z]{2}|ac\.[a-z]{2})$/.test(host)) return 'research';
  return 'other';
}

/** A search for the words at the outlet itself, or of its site with a search engine where its own search is not known. */
export function searchLinkAt(outlet: Outlet, words: string): string {
  const query = words.replace(/\s+/g, ' ').trim();
  if (outlet.search) return outlet.search.replace('{q}', encodeURIComponent(query));
  return `https://duckduckgo.com/?q=${encodeURIComponent(`site:${outlet.hosts[0] ?? ''} ${query}`.trim())}`;
}

function kindAt(outlet: Outlet, address: string): SourceKind {
  if (outlet.kind !== 'news') return outlet.kind;
  const url = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  const host = url.hostname.split('.')[0] ?? '';
  const path = url.pathname.toLowerCase();
  // The last part is the text's own name, not a section, unless it is all there is.
  const parts = path.split('/').filter((part) => part !== '');
  const sections = parts.length > 1 ? parts.slice(0, -1) : parts;
  const isOpinion =
    outlet.opinionPath?.test(path) || OPINION_PART.test(host) || sections.some((part) => OPINION_PART.test(part));
  return isOpinion ? 'opinion' : 'news';
}

function named(name: string): Outlet | null {
  const byHost = /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(name) ? outletOf(name) : null;
  if (byHost) return byHost.outlet;
  const outlet =
    BY_NAME.get(foldName(name)) ??
    BY_NAME.get(foldName(name.replace(/^(tidningen|tidskriften|nyhetssajten|sajten) /i, '')));
  if (!outlet) return null;
  // "do", "land", "chef" and "är" are words before they are names.
  return foldName(name).length <= 3 && name === name.toLowerCase() ? null : outlet;
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, ' ')
    .trim();
}
