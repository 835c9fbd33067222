/** References to official documents: parliament, government, law, EU (motions.md 6.2: the commonest citation of all). */
import type { Span } from '../reading/types';
import type { Citation } from './types';

const SESSION = '(?:19|20)\\d\\d\\/\\d\\d(?:\\d\\d)?';
const YEAR = '(?:18|19|20)\\d\\d';

/** Series → pattern. The first that fits a place wins. */
const SERIES: readonly (readonly [string, string])[] = [
  ['prop.', `(?:regeringens\\s+)?prop(?:osition(?:en)?)?\\.?\\s*${SESSION}:\\d+`],
  [
    'bet.',
    `(?:bet(?:änkande)?\\.?t?\\s*|utskottsbetänkande\\s*|infrastrukturbetänkande\\s*)${SESSION}:\\p{Lu}\\p{L}{0,4}\\d+`,
  ],
  ['bet.', `${SESSION}:(?:AU|CU|FiU|FöU|JuU|KU|KrU|MJU|NU|SfU|SkU|SoU|TU|UbU|UFöU|UU)\\d+`],
  ['mot.', `mot(?:ion(?:en)?)?\\.?\\s*${SESSION}:\\d+`],
  ['rskr.', `(?:riksdagsskrivelse|rskr)\\.?\\s*${SESSION}:\\d+`],
  ['skr.', `(?:regeringens\\s+)?skr(?:ivelse)?\\.?\\s*${SESSION}:\\d+`],
  ['SOU', `SOU\\s*${YEAR}:\\d+`],
  ['Ds', `Ds\\s*${YEAR}:\\d+`],
  ['dir.', `(?:kommitté)?dir(?:ektiv)?\\.?\\s*${YEAR}:\\d+`],
  ['RiR', `RiR\\s*${YEAR}:\\d+`],
  ['SFS', `(?:SFS\\s*)${YEAR}:\\d+`],
  ['SFS', `(?:\\p{L}+lagen|\\p{L}*balken|lagen|förordningen|\\p{L}+förordningen|lag)\\s*\\(${YEAR}:\\d+\\)`],
  [
    'EU',
    `(?:(?:förordning(?:en)?|direktiv(?:et)?|beslut(?:et)?|rekommendation)\\s*)\\((?:EU|EG|EEG|Euratom)\\)\\s*(?:nr\\s*)?\\d{1,4}\\/\\d{1,4}`,
  ],
  ['EU', `(?:EU-)?(?:förordning(?:en)?|direktiv(?:et)?)\\s+(?:nr\\s*)?\\d{1,4}\\/\\d{1,4}(?:\\/(?:EU|EG|EEG))?`],
  ['EU', `\\d{2,4}\\/\\d{1,4}\\/(?:EU|EG|EEG)`],
  ['KOM', `(?:KOM|COM)\\s*\\(?(?:19|20)\\d\\d\\)?\\s*\\/?\\d+(?:\\s*(?:slutlig|final))?`],
];
const OFFICIAL = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:${SERIES.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{N}/]|:\\d)`,
  'giu',
);
const SESSION_OR_YEAR = /((?:18|19|20)\d\d)/u;

/** The official references in `text` with their places; text and series in the citation, no address (made by rule later). */
export function officialIn(text: string): (Span & { citation: Citation })[] {
  return [...text.matchAll(OFFICIAL)].map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return {
      start: match.index,
      end: match.index + match[0].length,
      citation: {
        via: 'official',
        label: null,
        note: null,
        text: match[0],
        urls: [],
        urlReadings: [],
        publication: SERIES[which]![0],
        date: SESSION_OR_YEAR.exec(match[0])?.[1] ?? null,
      },
    };
  });
}
