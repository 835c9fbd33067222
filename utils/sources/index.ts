/** From citations to cited works: one Source for each, however often and however differently it is cited. */
import type { Citation, Claim } from '../claims/types';
import { addressesToTry } from './variants';
import { hostOf, identityOf, openable } from './addresses';
import { officialIdOf, officialsOf, riksdagIdOf, type Official } from './official';
import { originPatterns } from './hosts';
import { namedIn } from './named';
import { kindOfHost, outletOf, searchLinkAt, type Placed } from './outlets';
import { addressDateOf, slugWordsOf } from './slugs';
import type { Source } from './types';

/** A source before its addresses are all known: the works of several citations may be one. */
type Work = Omit<Source, 'origins'>;

/**
 * The sources of a document's claims, in the order they are first cited.
 * @returns `of[i][j]` is the index in `sources` for citation j of claim i, or null where the citation names no work
 *   (an explanation, "ibid.", a mark whose note is missing). A citation may hold several works (a note with three
 *   addresses): the first stands at j, the others after the last citation's place, so none is lost.
 * @param untied citations that no claim carries (a list of sources without marks): their works come last
 */
export function sourcesOf(claims: Claim[], untied: Citation[] = []): { sources: Source[]; of: (number | null)[][] } {
  const works: Work[] = [];
  const indexOf = new Map<string, number>();
  function place(work: Work): number {
    const known = indexOf.get(work.id);
    const earlier = known === undefined ? undefined : works[known];
    if (known !== undefined && earlier) {
      works[known] = merged(earlier, work);
      return known;
    }
    indexOf.set(work.id, works.length);
    return works.push(work) - 1;
  }
  const of = claims.map((claim) => {
    const cited = claim.citations.map((citation) => worksIn(citation, claim.text).map(place));
    const firsts = cited.map(([first]) => first ?? null);
    const further = cited.flatMap((each) => each.slice(1)).filter((index) => !firsts.includes(index));
    return [...firsts, ...new Set(further)];
  });
  for (const citation of untied) worksIn(citation, '').forEach(place);
  return { sources: works.map((work) => ({ ...work, origins: originPatterns(work.addresses) })), of };
}

/** `claim` is the text that carries the citation: what one would search for when the citation itself says too little. */
function worksIn(citation: Citation, claim: string): Work[] {
  const written = citation.urls.filter((url) => openable(url) !== null);
  // Other readings are of the first address (Citation.urlReadings).
  if (written.length > 0)
    return written.map((url) => byAddress(url, url === citation.urls[0] ? citation.urlReadings : [], citation));
  const officials = officialsOf(citation.text, citation.publication);
  if (officials.length > 0) return officials.map((official) => byOfficial(official, citation));
  const named = byName(citation, claim);
  return named ? [named] : [];
}

function byAddress(written: string, readings: string[], citation: Citation): Work {
  const addresses = addressesToTry(written, readings);
  const open = addresses[0] ?? written;
  const riksdagId = riksdagIdOf(open);
  const official = riksdagId ? officialIdOf(riksdagId, open) : null;
  const placed = outletOf(open);
  const host = hostOf(open) ?? open;
  return {
    // Page, text and number of one Riksdag document are one work.
    id: official ? `official:${official}` : identityOf(open),
    address: written,
    addresses,
    outlet: placed?.outlet.key ?? null,
    publication: placed?.outlet.name ?? host,
    kind: placed?.kind ?? kindOfHost(host),
    slugWords: slugWordsOf(open),
    addressDate: addressDateOf(open),
    searchLink: null,
    citedAs: citation.text,
  };
}

function byOfficial(official: Official, citation: Citation): Work {
  return {
    id: `official:${official.id}`,
    address: null,
    addresses: official.addresses,
    outlet: official.outlet,
    publication: official.publication,
    kind: official.kind,
    slugWords: [],
    addressDate: null,
    searchLink: official.searchLink,
    citedAs: citation.text,
  };
}

function byName(citation: Citation, claim: string): Work | null {
  const work = namedIn(citation);
  if (!work) return null;
  const { placed, publication } = work;
  const date = citation.date ?? work.date;
  const place = placed ? `${placed.outlet.key}${placed.kind === 'opinion' ? ':opinion' : ''}` : null;
  // A day and a paper name one number of it; a year or a month needs the title too ("SCB, 2018" is many works).
  const isDay = date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date);
  const what = place ? [place, date, isDay ? null : work.key] : [work.key];
  return {
    id: `named:${what.filter((part) => part !== null && part !== '').join(':')}`,
    address: null,
    addresses: [],
    outlet: placed?.outlet.key ?? null,
    publication,
    kind: placed?.kind ?? 'other',
    slugWords: [],
    addressDate: null,
    searchLink: searchFor(placed, work.words || searchWords(claim), date),
    citedAs: citation.text,
  };
}

function searchFor(placed: Placed | null, words: string, date: string | null): string | null {
  if (!placed) return words === '' ? null : `https://duckduckgo.com/?q=${encodeURIComponent(words)}`;
  return searchLinkAt(placed.outlet, [words, date ?? ''].join(' '));
}

/** The claim's own names, figures and longest words, in their order: what one would type to find the article. */
function searchWords(claim: string): string {
  const words = claim.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const best = [...new Set(words)]
    .map((word, at) => ({ word, at, weight: word.length + (at > 0 && /^\p{Lu}|\d/u.test(word) ? 6 : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5);
  return best
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}

function merged(first: Work, second: Work): Work {
  return {
    ...first,
    address: first.address ?? second.address,
    addresses: [...new Set([...first.addresses, ...second.addresses])],
    searchLink: first.searchLink ?? second.searchLink,
  };
}
