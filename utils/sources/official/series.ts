/** The series of Swedish official documents: how they are written, and their codes in the Riksdag's ids. */

/** A Riksdag year: "2018/19", "1999/2000". */
const SESSION = String.raw`(?<session>(?:19|20)\d{2}\/(?:\d{4}|\d{2}))`;

export interface Series {
  name: string;
  pattern: RegExp;
  /** Code of the document type in the Riksdag's ids, for those numbered within a Riksdag year. */
  code?: string;
  /** Part of the address at riksdagen.se. */
  path?: string;
}

/** In the Riksdag's ids a bill and a written communication (skr.) share one series of numbers and the code 03. */
export const IN_SESSION: Series[] = [
  {
    name: 'prop.',
    code: '03',
    path: 'proposition',
    pattern: series(
      '(?:budget|vår|forsknings|infrastruktur)?prop(?:\\.|osition(?:en)?)?|regeringens proposition',
      '\\d{1,3}',
    ),
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
export const IN_YEAR: Series[] = [
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
export const SFS = [
  /\bSFS[\s\u00a0]*(?<year>1[6-9]\d{2}|20\d{2})[\s\u00a0]*:[\s\u00a0]*(?<number>\d{1,4}(?:[\s\u00a0]s\.[\s\u00a0]?\d{1,4})?)\b/i,
  /(?:lag|lagen|balk|balken|förordning|förordningen|kungörelse|stadga|ordning|ordningen|form|formen)[\s\u00a0]*\((?<year>1[6-9]\d{2}|20\d{2}):(?<number>\d{1,4}(?:[\s\u00a0]s\.[\s\u00a0]?\d{1,4})?)\)/i,
];

function series(names: string, number: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}])(?:${names})[\\s\\u00a0]*${SESSION}[\\s\\u00a0]*:[\\s\\u00a0]*(?<number>${number})(?![\\p{L}\\p{N}])`,
    'iu',
  );
}
