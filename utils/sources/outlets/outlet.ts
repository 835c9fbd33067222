/** What is known of a place that publishes, and the short ways of writing the tables. */
import type { SourceKind } from '../types';

export interface Outlet {
  /** Short and stable ("svt", "dn"). */
  key: string;
  /** For show. */
  name: string;
  /** Registered hosts without www.; a host matches with all of its labels from the right (vk.se never matches svk.se). */
  hosts: string[];
  kind: SourceKind;
  /** Other names it is cited by, the ones that are opinion sections apart. */
  names: string[];
  /** Paths that are opinion, beside the common ones (outlets.ts). */
  opinionPath: RegExp | null;
  /** How its addresses write å, ä, ö (evidence.md 3.7): a/a/o, aa/ae/oe, or dropped. */
  slug: 'a-o' | 'aa-ae' | 'dropped';
  /** Search at the outlet with {q} for the words, or null where its search address is not known. */
  search: string | null;
}

type More = Partial<Pick<Outlet, 'opinionPath' | 'slug' | 'search'>>;

/**
 * One row of a table.
 * @param hosts separated by blanks
 * @param names separated by semicolons; the outlet's own name need not be repeated
 */
export type Row = [key: string, name: string, hosts: string, names?: string, more?: More];

/** Rows of one kind as outlets. */
export function outletsOf(kind: SourceKind, rows: Row[]): Outlet[] {
  return rows.map(([key, name, hosts, names = '', more = {}]) => ({
    key,
    name,
    hosts: hosts.split(' '),
    kind,
    names: [name, ...names.split(';')].map((one) => one.trim()).filter((one) => one !== ''),
    opinionPath: more.opinionPath ?? null,
    slug: more.slug ?? 'a-o',
    search: more.search ?? null,
  }));
}
