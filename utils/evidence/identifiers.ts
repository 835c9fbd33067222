/** Figures that are no quantities: official numbers, paragraphs, times of day, telephone numbers, decades, road and model names. */

export interface IdentifierSpan {
  start: number;
  end: number;
  kind: 'identifier' | 'time' | 'phone' | 'decade';
}

/** Each with what the text (in small letters) must hold for the pattern to be worth trying. */
const PATTERNS: readonly [RegExp, IdentifierSpan['kind'], needs: readonly string[] | RegExp][] = [
  // "2023/24", "2017/18:83", "2021:59", "SOU 2016:2".
  [/(?<![\d.,])(?:19|20)\d{2}\/(?:\d{4}|\d{2})(?::\d{1,5})?(?!\d)/gu, 'identifier', ['/']],
  [/(?<![\d.,])(?:19|20)\d{2}:\d{1,5}(?!\d)/gu, 'identifier', [':']],
  // "3 kap. 1 §", "1 §", "§ 12", "artikel 5".
  [/(?<!\d)\d{1,3}\s?[a-z]?\s?kap\.?(?:\s?\d{1,3}\s?[a-z]?\s?§{1,2})?/gu, 'identifier', ['kap']],
  [/(?<!\d)\d{1,3}\s?[a-z]?\s?§{1,2}|§{1,2}\s?\d{1,3}(?!\d)/gu, 'identifier', ['§']],
  // "RS 2023-00123", "dnr 2021-4567".
  [/(?<!\d)(?:19|20)\d{2}-\d{3,6}(?!\d)/gu, 'identifier', ['-']],
  // "E18", "CO2", "P4", "Covid-19", "Riksväg 40".
  [/(?<![\p{L}\d])\p{L}{1,4}\d{1,4}(?![\p{L}\d])/gu, 'identifier', /\d(?<=\p{L}\d)/u],
  [/(?<!\p{L})covid[\s-]19(?!\d)/giu, 'identifier', ['covid']],
  [/(?<!\p{L})(?:riksväg|länsväg|väg|linje)\s\d{1,4}(?!\d)/giu, 'identifier', ['väg', 'linje']],
  // The health line and the alarm number are names.
  [/(?<!\d[\s.,]?)1177(?![\s.,]?\d)|(?<!\d[\s.,]?)112(?=-)/gu, 'identifier', ['1177', '112-']],
  // "kl. 14.30", "klockan 06:00".
  [/(?<!\p{L})(?:kl\.?|klockan)\s?\d{1,2}(?:[.:]\d{2})?(?!\d)/giu, 'time', ['kl']],
  [
    /(?<!\p{L})klockan\s(?:är\s|var\s)?(?:halv\s|(?:fem|tio|kvart|tjugo)\s(?:i|över)\s(?:halv\s)?)?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?!\p{L})/giu,
    'time',
    ['klockan'],
  ],
  // "kvart i elva".
  [
    /(?<!\p{L})kvart\s(?:i|över)\s(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?!\p{L})/giu,
    'time',
    ['kvart'],
  ],
  // "0771-11 22 33".
  [/(?<!\d)0\d{1,3}\s?[-–/]\s?\d{2,3}(?:\s?\d{2,3}){1,3}(?!\d)/gu, 'phone', /0(?<!\d0)\d/u],
  // "1990-talet", "90-talet".
  [/(?<!\d)(?:\d{2}|\d{4})-tal(?:et|ets|en|s|ist\p{L}{0,5})?(?!\p{L})/gu, 'decade', ['-tal']],
];

/** The stretches of `text` whose digits identify something, in no order; the earlier pattern wins where two meet. */
export function identifierSpans(text: string): IdentifierSpan[] {
  const spans: IdentifierSpan[] = [];
  if (!/\d|klockan|kvart (?:i|över)/iu.test(text)) return spans;
  const lower = text.toLowerCase();
  for (let index = 0; index < PATTERNS.length; index += 1) {
    const [pattern, kind, needs] = PATTERNS[index]!;
    if (needs instanceof RegExp ? !needs.test(text) : !needs.some((need) => lower.includes(need))) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!spans.some((span) => start < span.end && end > span.start)) spans.push({ start, end, kind });
    }
  }
  return spans;
}
