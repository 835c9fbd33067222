/** The one label of a check: the first rule that fits, in the order of evidence.md 4. */
import type { PreparedArticle } from './article';
import { THINGS } from './aliasTable';
import type { PreparedClaim } from './claim';
import type { NumbersShown } from './together';
import type { CheckLabel, Finding } from './types';

/** Share of the claim in its best three sentences below which nothing of it is said to be there (evidence.md 2.2) … */
const NOT_FOUND_BELOW = 0.25;
/** … unless so much of what it is about stands in the article: politicians reword, and a reworded claim is not absent. */
const SAME_TOPIC_FROM = 0.3;
/** Of less than this share also where the article is about something near: a motion's own title and text tell of that too. */
const HARDLY_BELOW = 0.17;
const NEAR_TOPIC_FROM = 0.45;
/** From here on, with nothing missing, the contents are said to be there: by words alone … */
const FOUND_BY_WORDS = 0.6;
/** … of which the words that are no names must give so much: the same people do many things … */
const FOUND_BY_PLAIN_WORDS = 0.55;
/** … or so much of them where more than two rare words' weight stands: a long claim is reworded in more places … */
const FOUND_BY_MANY_WORDS = 0.4;
const MANY_WORDS = 22;
/** … with numbers beside the words, since other things may be said of the same number; and with a quotation there. */
const FOUND_BY_NUMBERS = 0.45;
const FOUND_BY_QUOTATION = 0.35;
/** … and in any case so much of what claim and text around it are about, with half the share: common words stand anywhere. */
const FOUND_BY_TOPIC = 0.6;
/** Share of missing names from which the names decide. */
const NAMES_MISSING = 1 / 3;

/** What the weighing of a claim against an article, or against several, gave; what few labels ask for is reckoned when it is. */
export interface Weighed {
  /** False where only title and lead were read: then nothing is said to be absent. */
  whole: boolean;
  /** Region or municipality: the article's is another one than the claim's (`otherPlace`). */
  elsewhere: () => boolean;
  /** `win3`: the share of the claim in its best one to three sentences. */
  share: number;
  /** The same of what stands there itself or under another name, and not as a part or kind only. */
  sureShare: () => number;
  /** That without the claim's names and numbers: as weight (of a rare word 10), and as a share. */
  plain: () => { standing: number; share: number };
  /** The share of the claim and its context that stands anywhere (`topicShare`). */
  topic: () => number;
  /** A clause of the claim has nothing in the passages. */
  clauseAbsent: () => boolean;
  /** What may be a name stands nowhere (`strangerAbsent`). */
  stranger: () => boolean;
  /** The best passages deny or doubt something beside its words, do not deny what it denies, or lack a name of it (doubts.ts). */
  otherwise: () => boolean;
  /** A sentence that carries it has an opposite of its words, or sets apart what it puts together (doubts.ts). */
  reversed: () => boolean;
  /** How the claim's numbers stand in the passages shown. */
  numbers: () => NumbersShown;
  findings: readonly Finding[];
}

/** Label of an article that was read (access full, partial or archived). */
export function labelOf(weighed: Weighed): CheckLabel {
  const { findings } = weighed;
  const missing = findings.filter((finding) => !finding.found);
  const lacks = (...kinds: Finding['kind'][]) => missing.filter((finding) => kinds.includes(finding.kind));
  if (weighed.whole) {
    if (lacks('quote').length > 0) return 'quote-missing';
    if (standsNowhere(weighed)) return 'not-found';
    if (weighed.elsewhere()) return 'other-place';
    if (lacks('number', 'date').some((finding) => finding.counts)) return 'number-missing';
    const names = findings.filter((finding) => finding.kind === 'name' || finding.kind === 'place');
    const absent = lacks('name', 'place').length;
    if (absent > 0 && absent >= names.length * NAMES_MISSING) return 'name-missing';
  }
  const contradicted = findings.some(({ kind, counts }) => (kind === 'negation' || kind === 'hedge') && counts);
  const quoted = findings.some((finding) => finding.kind === 'quote' && finding.found);
  const allThere = missing.length === 0 && !contradicted && !weighed.stranger() && (quoted || !weighed.clauseAbsent());
  return allThere && enoughStands(weighed) && (quoted || !weighed.reversed()) ? 'found' : 'partly';
}

/**
 * Neither the claim nor what it is about stands in the article: 28 of 66 unrelated articles (with the topic alone 22) and 12 of 970 right ones
 * (cases/evidence and five sets of our own).
 */
function standsNowhere({ share, topic }: Weighed): boolean {
  if (share >= NOT_FOUND_BELOW) return false;
  return topic() < (share < HARDLY_BELOW ? NEAR_TOPIC_FROM : SAME_TOPIC_FROM);
}

/** Numbers that stand together with the words say more than the words do (evidence.md 2.2: AUROC 0.69 → 0.77). */
function enoughStands(weighed: Weighed): boolean {
  const { numbers, findings, share } = weighed;
  if (findings.some((finding) => finding.kind === 'quote' && finding.found)) return share >= FOUND_BY_QUOTATION;
  switch (numbers()) {
    case 'shown':
      return share >= FOUND_BY_NUMBERS && ofTheMatter(weighed);
    case 'none':
      return wordsSuffice(weighed) && ofTheMatter(weighed);
    case 'apart':
      return false;
  }
}

/**
 * The article is about what the claim and the text around it are. Without it 84 of 20 505 pairs of a claim and an article on
 * something else were said to be there (cases/evidence and four sets of our own), with it 29, and 8 of 496 right ones fewer.
 */
function ofTheMatter({ topic, share }: Weighed): boolean {
  return topic() + share / 2 >= FOUND_BY_TOPIC;
}

/** Nothing but words, and those beside a denial or of another: that is for the reader to weigh. */
function wordsSuffice({ otherwise, sureShare, plain }: Weighed): boolean {
  const { standing, share } = plain();
  const most = sureShare() >= FOUND_BY_WORDS && share >= FOUND_BY_PLAIN_WORDS;
  const many = standing >= MANY_WORDS && share >= FOUND_BY_MANY_WORDS;
  return (most || many) && !otherwise();
}

/** The claim itself names a region or municipality, the article's title, lead or section another one, and none is shared. */
export function otherPlace(claim: PreparedClaim, article: PreparedArticle): boolean {
  const own = regionsOf(claim.things.map((mention) => mention.thing));
  if (own.size === 0 || article.regions.size === 0) return false;
  if ([...own].some((region) => article.regions.has(region))) return false;
  const top = article.sentences.filter((sentence) => sentence.part < 0);
  return regionsOf(top.flatMap((sentence) => sentence.things.map((mention) => mention.thing))).size > 0;
}

function regionsOf(things: readonly number[]): Set<string> {
  return new Set(things.map((thing) => THINGS[thing]!.region).filter((region) => region !== null));
}
