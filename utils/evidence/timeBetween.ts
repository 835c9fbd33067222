/** Lengths of time that an article does not say but that lie between its dates. */
import type { PreparedArticle } from './article';
import type { DateMention } from './dates';
import type { NumberMention } from './mention';
import type { Derivation } from './pairs';

/**
 * A length of time that lies between two dates of the article: in years also between one of them and its publication, else
 * between two days or months of one sentence ("Från den 1 juni till den 30 november" for sex månader). Null when none does.
 */
export function timeBetween(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (number.dimension !== 'duration' || number.base === null) return null;
  const perUnit = number.base / number.value / 365.25;
  // "tolv månader" are a year, three are none.
  const length = number.base / 365.25;
  if (perUnit < 0.999 && (length < 0.99 || Math.abs(length - Math.round(length)) > 0.01))
    return daysBetween(number, article);
  const low = number.range.low * perUnit - 0.01;
  const high = number.range.high * perUnit + 0.01;
  const years = new Set<number>();
  for (const { date } of article.figures.dates) if (date.year !== null) years.add(date.year);
  const published = article.published?.year ?? null;
  if (published !== null) years.add(published);
  const sorted = [...years].sort((a, b) => a - b);
  const fitting: [number, number][] = [];
  for (const from of sorted) {
    for (const to of sorted) {
      // Both ends counted: "inom två år" said in 2024 reaches to the end of 2025.
      const inclusive = to - from === 0 ? 0 : to - from + (from === published || to === published ? 1 : 0);
      if (to > from && ((to - from >= low && to - from <= high) || (inclusive >= low && inclusive <= high)))
        fitting.push([from, to]);
    }
  }
  if (fitting.length === 0) return seasonsBetween(low, high, article);
  // Of the two the year of publication goes without saying.
  const said = new Set(fitting.flat().filter((year) => year !== published));
  const sentences = article.figures.dates.filter(({ date }) => date.year !== null && said.has(date.year));
  return { text: fitting[0]!.join('–'), sentences: [...new Set(sentences.map(({ at }) => at))] };
}

/** Where in its year a date lies, in years; null where it does not say. */
const SEASON_AT = { vår: 0.3, sommar: 0.5, höst: 0.8, vinter: 0 } as const;
function withinYear({ season, month }: DateMention): number | null {
  if (month !== null) return (month - 0.5) / 12;
  return season === null ? null : SEASON_AT[season];
}

/** "hösten 2026 … våren 2028" for one year and a half: said to the season, a quarter either way. */
function seasonsBetween(low: number, high: number, article: PreparedArticle): Derivation | null {
  const { dates } = article.figures;
  for (let at = 0; at + 1 < dates.length; at += 1) {
    const from = dates[at]!;
    const to = dates[at + 1]!;
    const [start, end] = [withinYear(from.date), withinYear(to.date)];
    if (start === null || end === null || from.date.year === null || to.date.year === null) continue;
    const years = Math.abs(to.date.year + end - from.date.year - start);
    if (to.at - from.at <= 1 && years >= low - 0.25 && years <= high + 0.25)
      return { text: `${from.date.text} … ${to.date.text}`, sentences: [from.at, to.at] };
  }
  return null;
}

/** Days of a month, and how far a length counted in months or weeks may lie from the days of it. */
const MONTH_DAYS = 365.25 / 12;
const DAYS_OFF = 0.06;
/** "från mars till juni" may count its last month or not. */
const LAST_MONTH = [0, MONTH_DAYS];

function daysBetween({ base, range, value }: NumberMention, article: PreparedArticle): Derivation | null {
  if (base === null || base < value) return null;
  const perUnit = base / value;
  const fits = (days: number) =>
    days >= range.low * perUnit * (1 - DAYS_OFF) && days <= range.high * perUnit * (1 + DAYS_OFF);
  for (let at = 0; at < article.figures.datesIn.length; at += 1) {
    const dates = article.figures.datesIn[at]!.filter(({ month }) => month !== null);
    for (let next = 1; next < dates.length; next += 1) {
      const [from, to] = [dates[next - 1]!, dates[next]!];
      if (
        !/^\s?(?:[–-]|(?:fram\s)?till(?:\soch\smed)?)(?:\sden)?\s?$/u.test(
          article.sentences[at]!.text.slice(from.end, to.start),
        )
      )
        continue;
      const years = (to.year ?? from.year ?? 0) - (from.year ?? to.year ?? 0);
      const months = 12 * years + to.month! - from.month! + (years === 0 && to.month! < from.month! ? 12 : 0);
      const lengths =
        from.day !== null && to.day !== null
          ? [0, 1].map((last) => months * MONTH_DAYS + to.day! - from.day! + last)
          : LAST_MONTH.map((last) => months * MONTH_DAYS + last);
      if (lengths.some(fits)) return { text: `${from.text} … ${to.text}`, sentences: [at] };
    }
  }
  return null;
}
