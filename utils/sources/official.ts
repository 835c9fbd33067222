/** Official documents resolve to their page by rule, offline: Riksdag numbers, SFS, SOU, Ds, dir., acts of the EU. */
import type { SourceKind } from './types';

export interface Official {
  /** "prop. 2018/19:105", "SFS 2010:659", "EU 2016/679": one form for every way of writing it. */
  id: string;
  series: string;
  /** Best first. Empty where no rule gives an address that is sure to be right. */
  addresses: string[];
  /** A search for it at riksdagen.se (eur-lex for the EU); always there. */
  searchLink: string;
  /** False where the rule gives no sure address and only the search is offered. */
  certain: boolean;
  publication: string;
  outlet: string;
  kind: SourceKind;
}

/** A Riksdag year: "2018/19", "1999/2000". */
const SESSION = String.raw`(?<session>(?:19|20)\d{2}\/(?:\d{4}|\d{2}))`;

interface Series {
  name: string;
  pattern: RegExp;
  /** Code of the document type in the Riksdag's ids, for those numbered within a Riksdag year. */
  code?: string;
  /** Part of the address at riksdagen.se. */
  path?: string;
}

/** In the Riksdag's ids a bill and a written communication (skr.) share one series of numbers and the code 03. */
const IN_SESSION: Series[] = [
  {
    name: 'prop.',
    code: '03',
    path: 'proposition',
    pattern: series('prop(?:\\.|osition(?:en)?)?|regeringens proposition', '\\d{1,3}'),
  },
  {
    name: 'skr.',
    code: '03',
    path: 'skrivelse',
    pattern: series('skr(?:\\.|ivelse(?:n)?)?|regeringens skrivelse', '\\d{1,3}'),
  },
  {
    name: 'mot.',
    code: '02',
    path: 'motion',
    pattern: series('mot(?:\\.|ion(?:en)?)?', '[A-ZÅÄÖa-zåäö]{0,3}\\d{1,4}'),
  },
  {
    name: 'bet.',
    code: '01',
    path: 'betankande',
    pattern: series('bet(?:\\.|änkande(?:t)?)?', '[A-ZÅÄÖa-zåäö]{1,5}\\d{1,3}'),
  },
  { name: 'rskr.', pattern: series('rskr\\.?|riksdagsskrivelse(?:n)?', '\\d{1,4}') },
  { name: 'ip.', code: '10', path: 'interpellation', pattern: series('ip\\.?|interpellation(?:en)?', '\\d{1,4}') },
  { name: 'fr.', code: '11', path: 'skriftlig-fraga', pattern: series('fr\\.|skriftlig fråga', '\\d{1,4}') },
];

/** Numbered within a calendar year; in the Riksdag's ids they carry the code of the session that begins in that year. */
const IN_YEAR: Series[] = [
  {
    name: 'SOU',
    code: 'B3',
    path: 'statens-offentliga-utredningar',
    pattern: /\bSOU[\s\u00a0]*(?<year>(?:19|20)\d{2})[\s\u00a0]*:[\s\u00a0]*(?<number>\d{1,3})\b/i,
  },
  {
    name: 'Ds',
    code: 'B4',
    path: 'departementsserien',
    pattern: /\bDs[\s\u00a0]*(?<year>(?:19|20)\d{2})[\s\u00a0]*:[\s\u00a0]*(?<number>\d{1,3})\b/,
  },
  {
    name: 'dir.',
    code: 'B1',
    path: 'kommittedirektiv',
    pattern:
      /\b(?:dir\.?|kommittédirektiv(?:et)?)[\s\u00a0]*(?<year>(?:19|20)\d{2})[\s\u00a0]*:[\s\u00a0]*(?<number>\d{1,3})\b/i,
  },
];

/** Laws are cited by number in brackets after their name far more often than with "SFS" before it. */
const SFS = [
  /\bSFS[\s\u00a0]*(?<year>1[6-9]\d{2}|20\d{2})[\s\u00a0]*:[\s\u00a0]*(?<number>\d{1,4}(?:[\s\u00a0]s\.[\s\u00a0]?\d{1,4})?)\b/i,
  /(?:lag|lagen|balk|balken|förordning|förordningen|kungörelse|stadga|ordning|ordningen|form|formen)[\s\u00a0]*\((?<year>1[6-9]\d{2}|20\d{2}):(?<number>\d{1,4}(?:[\s\u00a0]s\.[\s\u00a0]?\d{1,4})?)\)/i,
];

const EU_NEW =
  /(?<type>förordning|direktiv|beslut)\p{L}*[^.;()]{0,60}?\(?(?:EU|EG|EEG|Euratom)\)?(?:[^\d.;]{0,12})(?:nr[\s\u00a0]*)?(?<first>\d{1,4})\/(?<second>\d{1,4})\b/iu;
const EU_OLD =
  /(?<type>direktiv|beslut)\p{L}*[^.;()]{0,40}?(?<first>\d{2,4})\/(?<second>\d{1,4})\/(?:EG|EEG|EU|Euratom|RIF|GUSP)\b/iu;

/**
 * Finds the first official document named in a text.
 * @param text "prop. 2018/19:105", "patientsäkerhetslagen (2010:659)", "SOU 2016:54 s. 12"
 * @param hint the series where the text itself leaves it out ("2018/19:105" with "prop.")
 * @returns null when no series is recognised
 */
export function officialOf(text: string, hint: string | null = null): Official | null {
  const found = [...candidates(text)].sort((a, b) => a.at - b.at)[0];
  if (found) return found.official;
  if (!hint || !/\d/.test(text)) return null;
  const hinted = [...candidates(`${hint} ${text}`)][0];
  return hinted?.official ?? null;
}

/**
 * The two letters or digits that begin the ids of a Riksdag year: "2018/19" is H6, "2011/12" GZ; base 36 counted from there.
 * @param year the year the session begins
 * @returns null before 1976/77, when sessions were counted otherwise
 */
export function sessionCode(year: number): string | null {
  if (year < 1976 || year > 2100) return null;
  return (17 * 36 + 6 + (year - 2018)).toString(36).toUpperCase();
}

/**
 * The Riksdag's id of a document in one of its own addresses, in capitals ("H6021022", "SFS-2010-659"), or null.
 * The id is what follows the last "_" (riksdagen.se) or the file's name (data.riksdagen.se).
 */
export function riksdagIdOf(address: string): string | null {
  const found =
    /^https?:\/\/(?:www\.)?riksdagen\.se\/[^?#]*_((?:[a-z0-9]{2}[0-9b][0-9a-z])[a-zåäö%0-9]*\d+|sfs-\d{4}-\d+)(?:\/|$|[?#])/i.exec(
      address,
    ) ??
    /^https?:\/\/data\.riksdagen\.se\/(?:dokument|dokumentstatus)\/([a-z0-9%åäö-]+?)(?:\.\w+)?(?:\/|$|[?#])/i.exec(
      address,
    );
  if (!found?.[1]) return null;
  try {
    return decodeURIComponent(found[1]).toUpperCase();
  } catch {
    return null;
  }
}

/**
 * The document a Riksdag id stands for, as `Official.id` writes it ("H6021022" → "mot. 2018/19:1022"), so that a page and a
 * number cited for one document are one source. Bills and communications share a code: `address` tells them apart.
 * @returns null for kinds that are not cited by number
 */
export function officialIdOf(riksdagId: string, address: string): string | null {
  const law = /^SFS-(\d{4})-(\d+)$/.exec(riksdagId);
  if (law) return `SFS ${law[1]}:${law[2]}`;
  const found = /^([A-Z0-9]{2})([0-9B][0-9])(.+)$/.exec(riksdagId);
  if (!found) return null;
  const year = parseInt(found[1] ?? '', 36) - (17 * 36 + 6) + 2018;
  if (sessionCode(year) !== found[1]) return null;
  const code = found[2];
  const inYear = IN_YEAR.find((one) => one.code === code);
  if (inYear) return `${inYear.name} ${year}:${found[3]}`;
  const isLetter = code === '03' && /\/skrivelse\//.test(address);
  const one = IN_SESSION.find((each) => each.code === code && (!isLetter || each.name === 'skr.'));
  const next = year === 1999 ? '2000' : String(year + 1).slice(2);
  return one ? `${one.name} ${year}/${next}:${found[3]}` : null;
}

/** The plain text page of a Riksdag document: the same words as its page at riksdagen.se without the frame. */
export function riksdagDataAddress(id: string): string {
  return `https://data.riksdagen.se/dokument/${encodeURIComponent(id.replace(/^SFS-/, 'sfs-'))}.html`;
}

interface Candidate {
  at: number;
  official: Official;
}

function* candidates(text: string): Generator<Candidate> {
  for (const one of IN_SESSION) {
    const found = one.pattern.exec(text);
    if (found?.groups)
      yield { at: found.index, official: inSession(one, found.groups['session'] ?? '', found.groups['number'] ?? '') };
  }
  for (const one of IN_YEAR) {
    const found = one.pattern.exec(text);
    if (!found?.groups) continue;
    const year = found.groups['year'] ?? '';
    const number = String(Number(found.groups['number']));
    yield { at: found.index, official: riksdag(one, `${one.name} ${year}:${number}`, Number(year), number) };
  }
  for (const pattern of SFS) {
    const found = pattern.exec(text);
    if (found?.groups)
      yield { at: found.index, official: sfs(found.groups['year'] ?? '', found.groups['number'] ?? '') };
  }
  const act = EU_OLD.exec(text) ?? EU_NEW.exec(text);
  const official = act?.groups
    ? euAct(act.groups['type'] ?? '', act.groups['first'] ?? '', act.groups['second'] ?? '', act[0])
    : null;
  if (act && official) yield { at: act.index, official };
}

function series(names: string, number: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}])(?:${names})[\\s\\u00a0]*${SESSION}[\\s\\u00a0]*:[\\s\\u00a0]*(?<number>${number})(?![\\p{L}\\p{N}])`,
    'iu',
  );
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

/**
 * CELEX numbers: sector 3, year, letter, number in four digits. Since 2015 every act is year/number; before that regulations
 * were "nr number/year" and directives year/number/community.
 */
function euAct(type: string, first: string, second: string, whole: string): Official | null {
  const letter = { f: 'R', d: 'L', b: 'D' }[type[0]?.toLowerCase() ?? ''];
  if (!letter) return null;
  const numberFirst = /\bnr\b/i.test(whole) && first.length <= 4 && fullYear(second) !== null;
  const year = fullYear(numberFirst ? second : first);
  const number = numberFirst ? first : second;
  if (year === null) return null;
  const celex = `3${year}${letter}${number.padStart(4, '0')}`;
  return {
    id: `EU ${celex}`,
    series: 'EU',
    addresses: [
      `https://eur-lex.europa.eu/legal-content/SV/TXT/HTML/?uri=CELEX:${celex}`,
      `https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:${celex}`,
    ],
    certain: true,
    searchLink: `https://eur-lex.europa.eu/search.html?scope=EURLEX&lang=sv&text=${encodeURIComponent(`${first}/${second}`)}`,
    publication: 'EUR-Lex',
    outlet: 'eurlex',
    kind: 'authority',
  };
}

function fullYear(text: string): number | null {
  const value = Number(text);
  if (text.length === 4) return value >= 1952 && value <= 2100 ? value : null;
  return text.length === 2 && value >= 52 ? 1900 + value : null;
}
