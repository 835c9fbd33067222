/** Named features of a sentence's shape: its length, its figures and names, its values, and the reasons in it. */
import { europeanLetters } from '../text/letters';
import type { Reason } from './types';

/** Words that value, weigh or aim, rather than report. */
const VALUES = europeanLetters(
  /(?<!\p{L})(?:alltför|oerhört|extremt|ytterst|oerhörd\p{L}*|o?rimlig\p{L}*|viktig\p{L}*|angeläg\p{L}*|nödvändig\p{L}*|avgörande|central\p{L}*|självklar\p{L}*|svek\p{L}*|skam\p{L}*|tragisk\p{L}*|katastrof\p{L}*|alarmerande|oroande|oroväckande|bekymmersam\p{L}*|glädjande|positiv\p{L}*|negativ\p{L}*|bra|dålig\p{L}*|god|gott|goda|rätt|fel|felaktig\p{L}*|lämplig\p{L}*|självfallet|naturlig\p{L}*|grundläggande|värdig\p{L}*|o?rättvis\p{L}*|trygg\p{L}*|fri|fritt|ansvar|betydelse|vikt|förutsättning\p{L}*|anledning|skäl|mål|nyckel\p{L}*|grund|ambition|vision|utmaning\p{L}*|möjlighet\p{L}*|tydlig\p{L}*|effektiv\p{L}*|förödande|allvarlig\p{L}*|märklig\p{L}*|sund\p{L}*|hållbar\p{L}*|lösning\p{L}*|behov|misslycka\p{L}*)(?!\p{L})/giu,
);
const SUPERLATIVE = europeanLetters(
  /(?<!\p{L})(?:\p{L}{3,}aste?|högsta?|största?|minsta?|längst|flest|sämst|bästa?)(?!\p{L})/iu,
);
const NAME = europeanLetters(/(?<=[\p{Ll}\d,;–)”] )\p{Lu}[\p{L}-]{2,}/gu);
const NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+/gu;
const REFERS_BACK = /^(?:det|detta|den|de|dessa)(?!\p{L})/iu;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
/** Length in words, in five classes. */
const lengthClass = (words: number): number => [8, 13, 19, 27].filter((limit) => words >= limit).length;

/** Features by name, values 0–1; `reasonsBefore` are the reasons in the sentence before. */
export function shapeFeatures(
  text: string,
  reasons: readonly Reason[],
  reasonsBefore: readonly Reason[],
): Map<string, number> {
  const words = text.split(/\s+/u).length;
  const values = count(text, VALUES);
  const features = new Map<string, number>([
    ['reasons', Math.min(1, reasons.length / 5)],
    ['values', Math.min(1, values / 3)],
    ['commas', Math.min(1, count(text, /,/gu) / 4)],
    ['numbers', Math.min(1, count(text, NUMBER) / 3)],
    ['names', Math.min(1, count(text.slice(1), NAME) / 3)],
    [`lengthClass:${lengthClass(words)}`, 1],
  ]);
  const flags: Record<string, boolean> = {
    'values alone': values > 0 && reasons.length === 0,
    'no reason': reasons.length === 0,
    'no reason, short': reasons.length === 0 && words < 13,
    'many reasons': reasons.length >= 3,
    superlative: SUPERLATIVE.test(text),
    'refers to a figure': REFERS_BACK.test(text) && reasonsBefore.includes('number'),
  };
  for (const [name, holds] of Object.entries(flags)) if (holds) features.set(name, 1);
  return features;
}
