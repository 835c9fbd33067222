/** The one label of a check: the first rule that fits, in the order of evidence.md 4. */
import type { PreparedArticle } from './article';
import { THINGS } from './aliases';
import type { PreparedClaim } from './claim';
import type { CheckLabel, Finding } from './types';

/** Share of the claim in its best three sentences below which nothing of it is said to be there (evidence.md 2.2). */
const NOT_FOUND_BELOW = 0.25;
/** … and from which, with nothing missing, its contents are said to be there. */
const FOUND_FROM = 0.6;
/** Share of missing names from which the names decide. */
const NAMES_MISSING = 1 / 3;

/** Label of an article that was read (access full, partial or archived). `share`: win3. */
export function labelOf(
  claim: PreparedClaim,
  article: PreparedArticle,
  share: number,
  findings: readonly Finding[],
): CheckLabel {
  const whole = article.article.access !== 'partial';
  const missing = findings.filter((finding) => !finding.found);
  const lacks = (...kinds: Finding['kind'][]) => missing.filter((finding) => kinds.includes(finding.kind));
  if (whole) {
    if (lacks('quote').length > 0) return 'quote-missing';
    if (share < NOT_FOUND_BELOW) return 'not-found';
    if (otherPlace(claim, article)) return 'other-place';
    if (lacks('number', 'date').some((finding) => finding.counts)) return 'number-missing';
    const names = findings.filter((finding) => finding.kind === 'name' || finding.kind === 'place');
    const absent = lacks('name', 'place').length;
    if (absent > 0 && absent >= names.length * NAMES_MISSING) return 'name-missing';
  }
  const contradicted = findings.some((finding) => finding.kind === 'negation' && finding.counts);
  if (share >= FOUND_FROM && missing.length === 0 && !contradicted) return 'found';
  return 'partly';
}

/** The claim itself names a region or municipality, the article's title, lead or section another one, and none is shared. */
function otherPlace(claim: PreparedClaim, article: PreparedArticle): boolean {
  const own = regionsOf(claim.things.map((mention) => mention.thing));
  if (own.size === 0 || article.regions.size === 0) return false;
  if ([...own].some((region) => article.regions.has(region))) return false;
  const top = article.sentences.filter((sentence) => sentence.part < 0);
  return regionsOf(top.flatMap((sentence) => sentence.things.map((mention) => mention.thing))).size > 0;
}

function regionsOf(things: readonly number[]): Set<string> {
  return new Set(things.map((thing) => THINGS[thing]!.region).filter((region) => region !== null));
}
