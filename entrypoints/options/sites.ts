/** The sites of the options page, out of what the browser says is allowed. */
import type { Site } from '../../components/OptionSites';
import { covers } from '../../utils/browser/permissions';
import { REGIONS, SHARED } from '../../utils/motion/region-table';
import { sharedHostPatterns } from '../../utils/motion/regions';
import { BUILT_IN_HOSTS } from '../../utils/sources/hosts';
import { outletOf } from '../../utils/sources/outlets';

const hostOf = (pattern: string) => /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? pattern;

function site(name: string, hosts: string[], patterns: string[], granted: string[]): Site {
  return { name, hosts, patterns, allowed: hosts.every((host) => covers(granted, `https://${host}/`)) };
}

/** The regions' sites, the papers that came with the extension, and what the reader has allowed beyond them. */
export function sitesOf(granted: string[]): { regions: Site[]; outlets: Site[]; further: Site[]; shared: Site } {
  const regions = REGIONS.map(({ name, hosts, httpHosts = [] }) =>
    site(
      name,
      [...hosts],
      [...hosts.map((host) => `https://*.${host}/*`), ...httpHosts.map((host) => `http://${host}/*`)],
      granted,
    ),
  );
  const sharedHosts = [...new Set(SHARED.map(({ host }) => host))];
  const shared = site('', sharedHosts, sharedHostPatterns(), granted);
  const outlets = BUILT_IN_HOSTS.map((host) =>
    site(outletOf(`https://${host}/`)?.outlet.name ?? host, [host], [`https://*.${host}/*`], granted),
  );
  const own = [...regions, shared, ...outlets].flatMap(({ hosts }) => hosts);
  const isOwn = (host: string) => own.some((one) => host === one || host.endsWith(`.${one}`));
  const added = Map.groupBy(
    granted.filter(
      (pattern) => !isOwn(hostOf(pattern)) && !REGIONS.some(({ httpHosts }) => httpHosts?.includes(hostOf(pattern))),
    ),
    hostOf,
  );
  const further = [...added].map(([host, patterns]) => ({
    name: outletOf(`https://${host}/`)?.outlet.name ?? host,
    hosts: [host],
    patterns,
    allowed: true,
  }));
  return { regions, outlets, further, shared };
}
