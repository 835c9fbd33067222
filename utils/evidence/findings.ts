/** What of a claim is in an article and what is not: one finding a number, date, name, place and quotation. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { dateFound } from './dateMatch';
import { yearLater } from './derive';
import type { DateMention } from './dates';
import { matchName } from './nameMatch';
import type { Coverage } from './coverage';
import { insideShare, isOfSeveral, numbersAgree, sameMeasure, sameThing } from './numberMatch';
import type { NumberMention } from './mention';
import type { Window } from './windows';
import { SMALL_COUNT } from './together';
import { numbersWithin, otherOfThing, restOf, saidOtherwise } from './otherwise';
import { restOfWhole } from './reckonings';
import { findQuotation } from './quotes';
import { strengthWithin } from './standing';
import type { Finding } from './types';
import { tokens } from './words';

/** All findings of a claim against an article; `best` is the window that comes nearest. */
export function findingsOf(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  best: Window | null,
): Finding[] {
  return [
    ...numberFindings(claim, article, coverage, best),
    ...dateFindings(claim, article, best),
    ...nameFindings(claim, article),
    ...quoteFindings(claim, article),
  ];
}

function numberFindings(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  best: Window | null,
): Finding[] {
  if (claim.numbers.length === 0) return [];
  const findings: Finding[] = [];
  for (const number of claim.numbers) {
    if (Number.isNaN(number.value) || insideShare(number, claim.numbers)) continue;
    const same = coverage.numbers.get(number)?.text ?? null;
    const otherPart =
      partBeside(number, article, coverage, best) ?? otherOfThing(number, claim, article, coverage, best);
    if (otherPart !== null) {
      findings.push({ kind: 'number', value: number.text, found: false, instead: otherPart, counts: counts(number) });
    } else if (
      same !== null &&
      !(isOfSeveral(number) && partMissing(number, article) && !saidExactly(number, article))
    ) {
      const instead = same.toLowerCase() === number.text.toLowerCase() ? null : same;
      findings.push({ kind: 'number', value: number.text, found: true, instead, counts: counts(number) });
    } else if (restStands(number, claim, article, coverage, best)) {
      continue;
    } else {
      const otherwise = number.soft ? saidOtherwise(number, article, coverage, best) : null;
      if (number.soft && otherwise === null && !partMissing(number, article)) continue;
      const instead = otherwise ?? insteadOf(number, article, best);
      findings.push({ kind: 'number', value: number.text, found: false, instead, counts: counts(number) });
    }
  }
  return findings;
}

/** "fem av de åtta": the whole stands in the article, the part does not, so the share is not merely said in other words. */
function partMissing(number: NumberMention, article: PreparedArticle): boolean {
  if (!number.parts) return false;
  const { part, whole } = number.parts;
  const stands = (value: number) =>
    article.figures.numbers.some(({ number: other }) => other.value === value && other.kind === 'quantity');
  // "ett av sex kvar" where five of six are closed: the rest is said as well.
  const restStands = (rest: number, of: number) =>
    article.figures.numbers.some(({ number: other }) => other.parts?.whole === of && other.parts.part === rest);
  return (
    whole !== 10 &&
    whole !== 100 &&
    part > 1 &&
    stands(whole) &&
    !stands(part) &&
    !restStands(whole - part, whole) &&
    restOfWhole(number, article) === null
  );
}

/** "fyra av tio har ett annat modersmål": a share of those that are not. */
const OF_OTHERS = /(?<!\p{L})(?:annan|annat|andra|övriga|resten|återstående)(?!\p{L})/u;

/** "40 procent av allmännyttan kvar" where 60 is sold. */
const WHAT_IS_LEFT = /(?<!\p{L})(?:kvar|återstår|återstod|övriga|resten|återstående)(?!\p{L})/u;

/** "60 procent utan hjälm" where the nearest passage, or a sentence on the same matter, has 40 with one: the rest of a whole, with a denial on one side. */
function restStands(
  number: NumberMention,
  claim: PreparedClaim,
  article: PreparedArticle,
  { speaks }: Coverage,
  best: Window | null,
): boolean {
  if (!best || number.dimension !== 'percent' || number.value >= 100) return false;
  const rest = restOf(number);
  const denied = claim.polarity.negations.length > 0;
  return article.figures.numbers.some(
    ({ number: other, at }) =>
      other.dimension === 'percent' &&
      ((at >= best.from && at <= best.to) || speaks(at)) &&
      numbersAgree(rest, other) !== null &&
      (denied ||
        WHAT_IS_LEFT.test(claim.claim.text) ||
        article.polarityAt(at).negations.length > 0 ||
        OF_OTHERS.test(article.sentences[at]!.text)),
  );
}

/** "fem av tio" where the nearest passage says another number of ten: that one; null where it says none, or this one. */
function partBeside(
  number: NumberMention,
  article: PreparedArticle,
  { speaks, rows }: Coverage,
  best: Window | null,
): string | null {
  if (!best || !number.parts) return null;
  const { part, whole } = number.parts;
  const near = article.figures.numbersIn
    .slice(best.from, best.to + 1)
    .flatMap((numbers, step) => numbers.map((other) => ({ other, at: best.from + step })))
    .filter(({ at }) => speaks(at));
  const ofWhole = near.filter(({ other }) => other.parts?.whole === whole);
  const fits = ({ other }: { other: NumberMention }) =>
    other.parts!.part === part || other.parts!.part === whole - part;
  if (ofWhole.length === 0 || ofWhole.some(fits)) return null;
  // The same share said otherwise is it only where no less of the claim stands than beside the other part.
  const held = (at: number) => rows.reduce((sum, row) => sum + row.weight * strengthWithin(row, at, at), 0);
  const least = Math.min(...ofWhole.map(({ at }) => held(at)));
  const said = near.some(({ other, at }) => numbersAgree(number, other) !== null && held(at) >= least);
  return said ? null : ofWhole[0]!.other.text;
}

/** "åtta av de elva" is more than the 71 percent of something else: only the same share says it. */
function saidExactly(number: NumberMention, article: PreparedArticle): boolean {
  return article.figures.numbers.some(
    ({ number: other }) => other.dimension === 'percent' && Math.abs(other.value - number.value) < 0.5,
  );
}

/** A number counts when it is large, or a measure that is said exactly; a small count alone never rises above a note. */
function counts(number: NumberMention): boolean {
  return (
    !number.soft &&
    (number.value > SMALL_COUNT ||
      number.dimension === 'money' ||
      number.dimension === 'percent' ||
      number.dimension === 'points' ||
      number.dimension === 'week')
  );
}

/** The one number of the same unit in the nearest passage, or null when there is none or more than one. */
function insteadOf(number: NumberMention, article: PreparedArticle, best: Window | null): string | null {
  if (!best) return null;
  const near = numbersWithin(best, article);
  const alike = near.filter((other) => !other.soft && !Number.isNaN(other.value) && standsFor(number, other));
  const values = new Set(alike.map((other) => other.value));
  return values.size === 1 ? alike[0]!.text : null;
}

/** A reader would take one figure of four years for nothing that stands in the place of thirty days. */
const FARTHEST = 10;

/** What may stand in a number's place: the same thing counted, the same measure, and of a length or weight none far from it. */
function standsFor(number: NumberMention, other: NumberMention): boolean {
  if (number.base === null)
    return sameThing(number, other) || (number.dimension !== 'count' && sameMeasure(number, other));
  if (other.base === null || other.dimension !== number.dimension) return false;
  return Math.max(number.base, other.base) <= FARTHEST * Math.min(number.base, other.base);
}

function dateFindings(claim: PreparedClaim, article: PreparedArticle, best: Window | null): Finding[] {
  if (claim.dates.length === 0) return [];
  const findings: Finding[] = [];
  const { dates } = article.figures;
  for (const date of claim.dates) {
    const found = dateFound(date, dates, article.published) || yearLater(date, article);
    const otherwise = date.relative ? otherDate(date, article, best) : null;
    if (otherwise) findings.push({ kind: 'date', value: date.text, found: false, instead: otherwise, counts: false });
    // "I dag", "i fjol": what a reader would not look for. A month alone may be there without being written.
    if (date.relative || (!found && date.year === null && date.day === null)) continue;
    findings.push({ kind: 'date', value: date.text, found, instead: null, counts: !date.relative });
  }
  return findings;
}

/**
 * What the nearest passage says instead of a month alone or of "för fem år sedan": the one month, or the one such
 * length, where the claim's stands nowhere in the article; else null.
 */
function otherDate(date: DateMention, article: PreparedArticle, best: Window | null): string | null {
  if (!best) return null;
  const near = article.figures.dates
    .filter(({ at }) => at >= best.from && at <= best.to)
    .map(({ date: other }) => other);
  if (date.ago !== null) {
    const known = article.figures.dates.some(
      ({ date: other }) => other.year !== null && Math.abs(other.year - date.year!) <= 1,
    );
    const others = near.filter((other) => other.ago !== null);
    return !known && new Set(others.map((other) => other.ago)).size === 1 ? others[0]!.text : null;
  }
  // "före oktober" is the last of September as well.
  if (!date.written || date.month === null || /^(?:före|innan|efter)/iu.test(date.text)) return null;
  if (article.figures.dates.some(({ date: other }) => other.month === date.month && (other.written || !other.relative)))
    return null;
  // "I dag" is the month of publication.
  if (article.published?.month === date.month && near.some((other) => other.relative && !other.written)) return null;
  const months = near.filter((other) => other.month !== null && (other.written || !other.relative));
  return new Set(months.map((other) => other.month)).size === 1 ? months[0]!.text : null;
}

function nameFindings(claim: PreparedClaim, article: PreparedArticle): Finding[] {
  return claim.names.flatMap((name) => {
    const match = matchName(name, article);
    if (match.found && match.unsaid) return [];
    return [{ kind: match.kind, value: name.text, found: match.found, instead: match.as, counts: true }];
  });
}

function quoteFindings(claim: PreparedClaim, article: PreparedArticle): Finding[] {
  if (claim.quotations.length === 0) return [];
  const { title, lead, paragraphs } = article.article;
  const stretches = [title ?? '', lead ?? '', paragraphs.join(' ')].map((text) => ({ text, tokens: tokens(text) }));
  return claim.quotations.map((quotation) => {
    const match = findQuotation(quotation, stretches);
    const instead = match.found === 'verbatim' ? null : match.closest;
    return { kind: 'quote', value: quotation.text, found: match.found !== null, instead, counts: true };
  });
}
