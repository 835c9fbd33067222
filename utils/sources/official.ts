/** Official documents resolve to their page by rule, offline: Riksdag numbers, SFS, SOU, Ds, dir., acts of the EU. */
import { atEurLex, euActIn } from './official/eu';
import { riksdagDataAddress, sessionCode } from './official/ids';
import { IN_SESSION, IN_YEAR, SFS, type Series } from './official/series';
import type { Official } from './official/types';

export { officialIdOf, riksdagDataAddress, riksdagIdOf, sessionCode } from './official/ids';
export type { Official } from './official/types';

/** Known series for which no rule gives a sure address: the number without its type, proposals, audit reports. */
const SEARCHED: {
  series: string;
  pattern: RegExp;
  outlet: string;
  publication: string;
  search: (id: string) => string;
}[] = [
  {
    series: 'EU',
    pattern: /(?<![\d/])\d{2,4}\/\d{1,4}\/(?:EU|EG|EEG)\b/,
    outlet: 'eurlex',
    publication: 'EUR-Lex',
    search: atEurLex,
  },
  {
    series: 'KOM',
    pattern: /\b(?:KOM|COM)[\s\u00a0]?\(?(?:19|20)\d{2}\)?[\s\u00a0]?\/?\d{1,4}/,
    outlet: 'eurlex',
    publication: 'EUR-Lex',
    search: atEurLex,
  },
  {
    series: 'RiR',
    pattern: /\bRiR[\s\u00a0]?20\d{2}:\d{1,2}\b/,
    outlet: 'riksrevisionen',
    publication: 'Riksrevisionen',
    search: (id) => `https://duckduckgo.com/?q=${encodeURIComponent(`site:riksrevisionen.se ${id}`)}`,
  },
];

/**
 * Finds the first official document named in a text.
 * @param text "prop. 2018/19:105", "patientsäkerhetslagen (2010:659)", "SOU 2016:54 s. 12"
 * @param hint the series where the text itself leaves it out ("2018/19:105" with "prop.")
 * @returns null when no series is recognised
 */
export function officialOf(text: string, hint: string | null = null): Official | null {
  const found = firstIn(text);
  if (found) return found.official;
  if (!hint || !/\d/.test(text)) return null;
  const hinted = [...candidates(`${hint} ${text}`)][0];
  return hinted?.official ?? null;
}

/** A note that lists more is a bibliography. */
const MOST_OFFICIALS = 20;

/** Every official document that a text names, in order ("prop. 2019/20:1 och bet. 2019/20:SoU1"); `hint` as above. */
export function officialsOf(text: string, hint: string | null = null): Official[] {
  const all: Official[] = [];
  let rest = text;
  for (let found = firstIn(rest); found && all.length < MOST_OFFICIALS; found = firstIn(rest)) {
    all.push(found.official);
    rest = rest.slice(found.end);
  }
  if (all.length > 0) return all;
  const only = officialOf(text, hint);
  return only ? [only] : [];
}

const firstIn = (text: string): Candidate | undefined => [...candidates(text)].sort((a, b) => a.at - b.at)[0];

interface Candidate {
  at: number;
  /** Just after what was recognised. */
  end: number;
  official: Official;
}

const span = (found: RegExpExecArray): { at: number; end: number } => ({
  at: found.index,
  end: found.index + found[0].length,
});

function* candidates(text: string): Generator<Candidate> {
  for (const one of IN_SESSION) {
    const found = one.pattern.exec(text);
    if (found?.groups)
      yield { ...span(found), official: inSession(one, found.groups['session'] ?? '', found.groups['number'] ?? '') };
  }
  for (const one of IN_YEAR) {
    const found = one.pattern.exec(text);
    if (!found?.groups) continue;
    const year = found.groups['year'] ?? '';
    const number = String(Number(found.groups['number']));
    yield { ...span(found), official: riksdag(one, `${one.name} ${year}:${number}`, Number(year), number) };
  }
  for (const pattern of SFS) {
    const found = pattern.exec(text);
    if (found?.groups)
      yield { ...span(found), official: sfs(found.groups['year'] ?? '', found.groups['number'] ?? '') };
  }
  const act = euActIn(text);
  if (act) yield act;
  for (const one of SEARCHED) {
    const found = one.pattern.exec(text);
    if (!found || (act && one.series === 'EU')) continue;
    const id = found[0].replace(/[\s\u00a0]+/g, ' ');
    const { series, outlet, publication } = one;
    const said = { id, series, outlet, publication, kind: 'authority' as const };
    yield { ...span(found), official: { ...said, addresses: [], searchLink: one.search(id), certain: false } };
  }
}

function inSession(one: Series, session: string, number: string): Official {
  const year = Number(session.slice(0, 4));
  const plain = number.replace(/^0+(?=\d)/, '');
  const next = year === 1999 ? '2000' : String(year + 1).slice(2);
  // "2018/2019" and "2018/19" are one session; "2018/21" is none.
  const sure = session.slice(5) === next || session.slice(5) === String(year + 1);
  return riksdag(one, `${one.name} ${sure ? `${year}/${next}` : session}:${plain}`, sure ? year : 0, plain);
}

function riksdag(one: Series, id: string, year: number, number: string): Official {
  const session = sessionCode(year);
  const document = session && one.code ? `${session}${one.code}${number}` : null;
  const addresses = document
    ? [
        riksdagDataAddress(document),
        `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/${one.path}/_${encodeURIComponent(document.toLowerCase())}/`,
      ]
    : [];
  return { id, series: one.name, addresses, certain: addresses.length > 0, ...atRiksdag(id) };
}

function sfs(year: string, number: string): Official {
  const id = `SFS ${year}:${number}`;
  // Old laws have a page in their number ("1942:740", but "1736:0123 2"): only plain numbers follow the rule.
  const document = /^\d+$/.test(number) ? `sfs-${year}-${number}` : null;
  return {
    id,
    series: 'SFS',
    addresses: document
      ? [
          riksdagDataAddress(document),
          `https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/_${document}/`,
        ]
      : [],
    certain: document !== null,
    ...atRiksdag(id),
  };
}

function atRiksdag(id: string): Pick<Official, 'searchLink' | 'publication' | 'outlet' | 'kind'> {
  return {
    searchLink: `https://www.riksdagen.se/sv/sok/?q=${encodeURIComponent(id)}`,
    publication: 'Sveriges riksdag',
    outlet: 'riksdagen',
    kind: 'parliament',
  };
}
