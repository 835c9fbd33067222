/**
 * The 21 regions: names, domains, and the other hosts that their meeting documents have been found on.
 * Evidence for every host: motions.md 3.1–3.2 and 4 ("legacy" = seen in addresses that still circulate).
 */
import { REGION_NAMES } from './region-names';

export interface Region {
  /** SCB county code. */
  code: string;
  name: string;
  /** Names and aliases as they stand in text, the longer before those that begin them. */
  names: readonly string[];
  /** The county or province as it is named in running text. */
  places: readonly string[];
  /** Registrable domains (or the one host of a domain that is not the region's): all hosts under them count. */
  hosts: readonly string[];
  /** Old domains that nothing is known of today: they name the region, but are not asked permission for. */
  legacy?: readonly string[];
  /** Hosts known with http only. */
  httpHosts?: readonly string[];
}

export const REGIONS: readonly Region[] = [
  // sammantradeshandlingar.regionstockholm.se is under the first; agendas to 2021 on sll.se.
  {
    code: '01',
    name: REGION_NAMES['01'],
    names: ['Region Stockholm', 'SLL', 'Stockholms läns landsting'],
    places: ['Stockholms län'],
    hosts: ['regionstockholm.se', 'sll.se'],
  },
  {
    code: '03',
    name: REGION_NAMES['03'],
    names: ['Region Uppsala', 'Landstinget i Uppsala'],
    places: ['Uppsala län', 'Uppsala'],
    hosts: ['regionuppsala.se'],
    legacy: ['lul.se'],
  },
  {
    code: '04',
    name: REGION_NAMES['04'],
    names: ['Region Sörmland', 'Landstinget Sörmland'],
    places: ['Sörmland', 'Södermanland'],
    hosts: ['regionsormland.se'],
    legacy: ['landstingetsormland.se'],
  },
  // energikontoretostergotland.se serves the same pages (3.1).
  {
    code: '05',
    name: REGION_NAMES['05'],
    names: ['Region Östergötland', 'Landstinget i Östergötland'],
    places: ['Östergötland'],
    hosts: ['regionostergotland.se', 'energikontoretostergotland.se'],
  },
  {
    code: '06',
    name: REGION_NAMES['06'],
    names: ['Region Jönköpings län', 'Region Jönköping', 'RJL', 'Landstinget i Jönköping'],
    places: ['Jönköpings län'],
    hosts: ['rjl.se'],
    legacy: ['lj.se'],
  },
  {
    code: '07',
    name: REGION_NAMES['07'],
    names: ['Region Kronoberg', 'Landstinget Kronoberg'],
    places: ['Kronoberg'],
    hosts: ['regionkronoberg.se'],
  },
  {
    code: '08',
    name: REGION_NAMES['08'],
    names: ['Region Kalmar län', 'Region Kalmar', 'Landstinget i Kalmar'],
    places: ['Kalmar län'],
    hosts: ['regionkalmar.se', 'ltkalmar.se'],
  },
  { code: '09', name: REGION_NAMES['09'], names: ['Region Gotland'], places: ['Gotland'], hosts: ['gotland.se'] },
  {
    code: '10',
    name: REGION_NAMES['10'],
    names: ['Region Blekinge', 'Landstinget Blekinge'],
    places: ['Blekinge'],
    hosts: ['regionblekinge.se', 'ltblekinge.se'],
  },
  { code: '12', name: REGION_NAMES['12'], names: ['Region Skåne'], places: ['Skåne'], hosts: ['skane.se'] },
  // politik.regionhalland.se is its MeetingsPlus.
  {
    code: '13',
    name: REGION_NAMES['13'],
    names: ['Region Halland', 'Landstinget Halland'],
    places: ['Halland'],
    hosts: ['regionhalland.se'],
  },
  // regionfullmaktige.nu and vgregion.media.fnf.nu: web TV with an item for every motion.
  {
    code: '14',
    name: REGION_NAMES['14'],
    names: ['Västra Götalandsregionen', 'VGR', 'VG-regionen'],
    places: ['Västra Götaland'],
    hosts: ['vgregion.se', 'regionfullmaktige.nu', 'vgregion.media.fnf.nu'],
  },
  {
    code: '17',
    name: REGION_NAMES['17'],
    names: ['Region Värmland', 'Landstinget i Värmland'],
    places: ['Värmland'],
    hosts: ['regionvarmland.se'],
    legacy: ['liv.se'],
  },
  // politiskamoten.regionorebrolan.se is its MeetingsPlus.
  {
    code: '18',
    name: REGION_NAMES['18'],
    names: ['Region Örebro län', 'Region Örebro', 'Örebro läns landsting'],
    places: ['Örebro län'],
    hosts: ['regionorebrolan.se'],
  },
  // motionerointerpellationer.ltv.se: own portal, addresses known with http.
  {
    code: '19',
    name: REGION_NAMES['19'],
    names: ['Region Västmanland', 'Landstinget Västmanland', 'LTV'],
    places: ['Västmanland'],
    hosts: ['regionvastmanland.se', 'ltv.se'],
    httpHosts: ['motionerointerpellationer.ltv.se'],
  },
  {
    code: '20',
    name: REGION_NAMES['20'],
    names: ['Region Dalarna', 'Landstinget Dalarna'],
    places: ['Dalarna'],
    hosts: ['regiondalarna.se', 'ltdalarna.se'],
  },
  // www.bibliotekgavleborg.lg.se serves the region's pages on motions, known with http.
  {
    code: '21',
    name: REGION_NAMES['21'],
    names: ['Region Gävleborg', 'Landstinget Gävleborg'],
    places: ['Gävleborg'],
    hosts: ['regiongavleborg.se', 'lg.se'],
    httpHosts: ['www.bibliotekgavleborg.lg.se'],
  },
  {
    code: '22',
    name: REGION_NAMES['22'],
    names: ['Region Västernorrland', 'Landstinget Västernorrland'],
    places: ['Västernorrland'],
    hosts: ['rvn.se'],
    legacy: ['lvn.se'],
  },
  // forum.regionjh.se is its MeetingsPlus; jll.se legacy.
  {
    code: '23',
    name: REGION_NAMES['23'],
    names: ['Region Jämtland Härjedalen', 'Region Jämtland', 'Jämtlands läns landsting'],
    places: ['Jämtland', 'Härjedalen'],
    hosts: ['regionjh.se', 'jll.se'],
  },
  // meetingsplus.vll.se: the motions.
  {
    code: '24',
    name: REGION_NAMES['24'],
    names: ['Region Västerbotten', 'Västerbottens läns landsting'],
    places: ['Västerbotten'],
    hosts: ['regionvasterbotten.se', 'vll.se'],
  },
  // diariet.nll.se: meeting documents from October 2023.
  {
    code: '25',
    name: REGION_NAMES['25'],
    names: ['Region Norrbotten', 'Norrbottens läns landsting'],
    places: ['Norrbotten'],
    hosts: ['norrbotten.se', 'nll.se'],
  },
];

/** Hosts that regions share with others: narrowed by path; `code` where the path is one region's alone. */
export const SHARED: readonly { host: string; path: string; code: string | null }[] = [
  // Netpublicator: readers and their files; Dalarna's reader is known (4).
  { host: 'www.netpublicator.com', path: '/reader/r90521909', code: '20' },
  { host: 'docs.netpublicator.com', path: '/api/public/r90521909/', code: '20' },
  { host: 'www.netpublicator.com', path: '/reader/', code: null },
  { host: 'docs.netpublicator.com', path: '/api/public/', code: null },
  // The parties' own lists, the only known place for Skåne's motions, and a page with a question and a motion (3.2, 5.3).
  { host: 'www.mp.se', path: '/skane/', code: '12' },
  { host: 'sll.sd.se', path: '/', code: '01' },
];
