/** What a publisher says of the lock on an article, and whether a lock is shown in it. Class names and style sheets say nothing. */
import { blocksOf } from './blocks';
import { metaOf } from './meta';
import type { Told } from './jsonld';

/** Words of the boxes that stand where the text ends (sources.md 2.2, 2.4). */
const LOCK_WORDS =
  /detta är en låst artikel|artikeln du läser är låst|artikeln är låst|lås upp (alla )?artik|läs(er)? gratis i|prenumerera för att läsa|för att läsa (hela|vidare|resten)|(bli|endast för|för dig som är) prenumerant(er)?\b.{0,40}(läs|inlogg)|endast för prenumeranter|få hela storyn|starta din prenumeration|det här ingår i dn enkel|godkänn köp|du har läst alla dina (fria|gratis)|logga in för att läsa|vill du läsa (vidare|hela artikeln)|fortsätt läsa (artikeln )?(gratis|för|med)|plusartikel|premiumartikel|läs hela artikeln (för|med|gratis)|artikeln är (endast )?för (dig som är )?prenumerant/i;

/** A line of a lock's box is short; a text about locks says more. */
const LOCK_LINE = 140;

/** True for a line that stands in the text's place to say that it is locked or what it costs. */
export function isLockLine(line: string): boolean {
  return line.length <= LOCK_LINE && LOCK_WORDS.test(line);
}

export interface Lock {
  /** The publisher says that the text is for subscribers. */
  locked: boolean;
  /** A box in the text's place says so to the reader. */
  shown: boolean;
}

/**
 * Reads the lock.
 * @param told what JSON-LD tells, or null
 * @param scope the article element, for the words of the box
 */
export function lockOf(doc: Document, told: Told | null, scope: Element | null): Lock {
  const shown = LOCK_WORDS.test(`${visibleText(doc, scope)} ${doc.title}`);
  const free = told?.free ?? metaSays(doc);
  if (free !== null) return { locked: !free, shown: shown && !free };
  const restricted = [...doc.getElementsByTagName('article')].some((article) =>
    /^locked$/i.test(article.getAttribute('data-access-restriction') ?? ''),
  );
  if (restricted) return { locked: true, shown: true };
  return { locked: shown, shown };
}

function metaSays(doc: Document): boolean | null {
  const bonnier = metaOf(doc, 'bad:paywall');
  if (bonnier) return !/^(true|1|yes)$/i.test(bonnier);
  const tier = metaOf(doc, 'article:content_tier');
  if (tier) return /^free$/i.test(tier);
  const schibsted = metaOf(doc, 'lp:paywall') ?? metaOf(doc, 'lp:type');
  return schibsted ? !/^(hard|premium|locked|true)$/i.test(schibsted) : null;
}

/** Text without scripts: state in scripts holds every phrase there is. Without an article only short boxes are looked at. */
function visibleText(doc: Document, scope: Element | null): string {
  if (scope) return blocksOf(scope).join(' ');
  const boxes = [...doc.querySelectorAll('h2, h3, button')].slice(0, 300);
  return boxes.map((element) => element.textContent ?? '').join(' ');
}
