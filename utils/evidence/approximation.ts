/** How exact a number is said to be: "drygt", "knappt", "cirka" and their like (evidence.md 3.3). */

export interface Range {
  low: number;
  high: number;
}

/** "drygt" is a little more, "över" and "mer än" may be a good deal more. */
const SOMEWHAT_OVER = 'drygt|dryga|en bit över|strax över|något över|i överkant'.split('|');
const OVER =
  'över|gott och väl|mer än|mera än|fler än|flera än|större än|längre än|äldre än|minst|åtminstone|överstiger|överskrider|passerat'.split(
    '|',
  );
const NEARLY =
  'nära|närmare|nästan|snart|närmar sig|närmade sig|knappt|knappa|inte fullt|inte ens|inte riktigt|bortemot|inemot|uppåt|så gott som|strax under|uppemot|upp mot|upp till|så mycket som|i underkant'.split(
    '|',
  );
const UNDER = 'mindre än|färre än|lägre än|yngre än|högst|maximalt|max'.split('|');
/** "under" is below a number, but during a length of time. */
const BELOW = ['under'];
const ABOUT =
  'cirka|ca|ca.|omkring|ungefär|runt|kring|uppskattningsvis|i storleksordningen|snarare|typ|bortåt|i runda tal|grovt räknat|runt om'.split(
    '|',
  );
const ARTICLE = /(?:en|ett)\s$/u;
/** The last two letters of all of these: most numbers stand after none of them. */
const LAST_TWO: ReadonlySet<string> = new Set(
  [SOMEWHAT_OVER, OVER, NEARLY, UNDER, BELOW, ABOUT].flat().map((words) => words.slice(-2)),
);

/** The same, and of an article that may stand between ("drygt en"). */
const MAY_END: ReadonlySet<string> = new Set([...LAST_TWO, 'en', 'tt']);

function endsWith(texts: readonly string[], words: readonly string[]): boolean {
  return texts.some((text) => words.some((word) => text.endsWith(word)));
}

/**
 * The range that a number may lie in, from the words right before it (`before`: the 30 characters that precede it), or
 * null when it is said exactly. "drygt X" reaches to 1.12 X (for a length of time 1.2 X), "över X" to 1.25 X (evidence.md
 * 3.3), "nästan X" from 0.9 X, "cirka" 7 % either way; `rounded` for numbers that are approximations by their form ("ett
 * hundratal": 20 % either way); `time` for a length of time.
 */
export function approximationBefore(before: string, value: number, rounded: boolean, time = false): Range | null {
  // Most numbers stand after no such word: its last two letters tell.
  if (!rounded && !MAY_END.has(before.trimEnd().slice(-2).toLowerCase())) return null;
  const lower = before.toLowerCase();
  const whole = lower.trimEnd();
  const ends = [whole, ARTICLE.test(lower) ? lower.replace(ARTICLE, '').trimEnd() : whole];
  if (ends.some((text) => LAST_TWO.has(text.slice(-2)))) {
    if (endsWith(ends, SOMEWHAT_OVER)) return { low: value, high: value * (time ? 1.2 : 1.12) };
    if (endsWith(ends, OVER)) return { low: value, high: value * 1.25 };
    if (endsWith(ends, NEARLY)) return { low: value * 0.9, high: value };
    if (endsWith(ends, UNDER) || (!time && endsWith(ends, BELOW))) return { low: value * 0.75, high: value };
    if (endsWith(ends, ABOUT)) return { low: value * 0.93, high: value * 1.07 };
  }
  if (rounded) return { low: value * 0.8, high: value * 1.2 };
  return null;
}

/** Every word of these: beside an approximate number they say how exact it is, and nothing of the matter. */
const APPROXIMATING: ReadonlySet<string> = new Set(
  [SOMEWHAT_OVER, OVER, NEARLY, UNDER, ABOUT].flat(2).flatMap((words) => words.split(' ')),
);

/** True for a word (lower case) that stands between `end` of it and the number as part of an approximation. */
export function approximates(word: string): boolean {
  return APPROXIMATING.has(word);
}
