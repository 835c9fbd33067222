/** Where in the passages that are shown a finding can be looked at: the words it stands on, or what stands in their place. */
import type { PreparedArticle, Sentence } from './article';
import { THINGS } from './aliasTable';
import type { PreparedClaim } from './claim';
import { datesAgree } from './dateMatch';
import type { DateMention } from './dates';
import type { NumberMention } from './mention';
import type { NameMention } from './names';
import { numbersAgree } from './numberMatch';
import type { WindowText } from './passages';
import type { Finding, PlacedFinding } from './types';
import type { Token } from './words';

interface Stretch {
  start: number;
  end: number;
}

/** The findings with their places in the passages with these texts; none where what was found stands elsewhere in the article. */
export function withPlaces(
  findings: readonly Finding[],
  claim: PreparedClaim,
  article: PreparedArticle,
  passages: readonly WindowText[],
): PlacedFinding[] {
  return findings.map((finding) => {
    const { kind, value, found, instead, counts } = finding;
    const places = placesOf(finding, claim, article, passages);
    const placed: PlacedFinding = { kind, value, found, instead, counts, places };
    if (finding.beside !== undefined) placed.beside = finding.beside;
    return placed;
  });
}

function placesOf(
  finding: Finding,
  claim: PreparedClaim,
  article: PreparedArticle,
  passages: readonly WindowText[],
): PlacedFinding['places'] {
  const places: PlacedFinding['places'] = [];
  const { kind, found, value, instead } = finding;
  // Neither it nor anything in its place stands in the article: what most claims' findings are in most articles.
  if (kind !== 'quote' && !found && instead === null) return places;
  const stretches = kind === 'quote' ? null : lookFor(finding, claim, article);
  passages.forEach(({ text, sentences }, passage) => {
    const add = ({ start, end }: Stretch, offset: number) =>
      places.push({ passage, start: start + offset, end: end + offset });
    if (!stretches) for (const one of stretchOf(text, instead ?? value)) add(one, 0);
    else for (const { at, offset } of sentences) for (const one of stretches(at)) add(one, offset);
  });
  return places;
}

/** What looks for a finding in the sentence with a given index. */
type LookFor = (at: number) => readonly Stretch[];

function lookFor({ kind, value, found, instead }: Finding, claim: PreparedClaim, article: PreparedArticle): LookFor {
  const { sentences, figures } = article;
  switch (kind) {
    case 'number': {
      const own = found ? claim.numbers.find(({ text }) => text === value) : undefined;
      const isIt = (one: NumberMention) => one.text === instead || (own !== undefined && numbersAgree(own, one));
      return (at) => figures.numbersIn[at]!.filter(isIt);
    }
    case 'date': {
      const own = found ? claim.dates.find(({ text }) => text === value) : undefined;
      const isIt = (one: DateMention) => one.text === instead || (own !== undefined && datesAgree(own, one));
      return (at) => figures.datesIn[at]!.filter(isIt);
    }
    case 'name':
    case 'place': {
      const own = claim.names.find(({ text }) => text === value);
      return own && (found || instead !== null) ? nameIn(own, found, instead, sentences) : () => NOWHERE;
    }
    case 'negation':
    case 'hedge': {
      if (!found) return () => NOWHERE;
      // With something of the claim in its place it is an opposite: any word, or what two figures tell (directions.ts).
      if (kind === 'negation' && instead !== null) return (at) => oppositeIn(value, sentences[at]!);
      return (at) => {
        const { negations, partial, hedges } = article.polarityAt(at);
        const { text } = sentences[at]!;
        return (kind === 'hedge' ? hedges : [...negations, ...partial]).filter(
          ({ start, end }) => text.slice(start, end) === value,
        );
      };
    }
    default:
      return () => NOWHERE;
  }
}

const NOWHERE: readonly Stretch[] = [];

function oppositeIn(value: string, { text, tokens }: Sentence): readonly Stretch[] {
  const words = tokens.filter((token) => token.text === value);
  if (words.length > 0 || !/\d/u.test(value)) return words;
  const start = text.indexOf(value);
  return start < 0 ? [] : [{ start, end: start + value.length }];
}

/** The thing under any of its names, or the words of a name that is in no table. */
function nameIn(own: NameMention, found: boolean, instead: string | null, sentences: readonly Sentence[]): LookFor {
  const isThing = ({ thing }: { thing: number }) =>
    (found && own.things.includes(thing)) || THINGS[thing]?.name === instead;
  const isPart = (token: Token) => own.tokens.some((part) => isWord(part, token));
  return (at) => {
    const { things, tokens } = sentences[at]!;
    const named = things.filter(isThing);
    return named.length > 0 || !found ? named : tokens.filter(isPart);
  };
}

/** The same word, inflected, or at the beginning of a compound; as `wordStands` in nameMatch.ts looks for it. */
function isWord(part: Token, token: Token): boolean {
  const bare = part.lower.length > 3 && part.lower.endsWith('s') ? part.lower.slice(0, -1) : part.lower;
  return token.stem === part.stem || token.lower === bare || (bare.length >= 4 && token.lower.startsWith(bare));
}

/** Where words stand in a text, letter for letter whatever the case, spaces and marks between them. */
function stretchOf(text: string, words: string): Stretch[] {
  const sought = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  if (sought === '') return [];
  let letters = '';
  const at: number[] = [];
  for (const { 0: character, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const lower = character.toLowerCase();
    letters += lower;
    for (let unit = 0; unit < lower.length; unit += 1) at.push(index);
  }
  const first = letters.indexOf(sought);
  return first < 0 ? [] : [{ start: at[first]!, end: at[first + sought.length - 1]! + 1 }];
}
