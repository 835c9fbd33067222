/** Where in the passages that are shown a finding can be looked at: the words it stands on, or what stands in their place. */
import type { PreparedArticle, Sentence } from './article';
import { THINGS } from './aliasTable';
import type { PreparedClaim } from './claim';
import { datesAgree } from './dateMatch';
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
    const places: PlacedFinding['places'] = [];
    // Neither it nor anything in its place stands in the article: what most claims' findings are in most articles.
    if (finding.kind !== 'quote' && !finding.found && finding.instead === null) return { ...finding, places };
    passages.forEach(({ text, sentences }, passage) => {
      if (finding.kind === 'quote') {
        for (const { start, end } of stretchOf(text, finding.instead ?? finding.value))
          places.push({ passage, start, end });
        return;
      }
      for (const { at, offset } of sentences)
        for (const { start, end } of placesIn(finding, claim, article, at))
          places.push({ passage, start: start + offset, end: end + offset });
    });
    return { ...finding, places };
  });
}

function placesIn(finding: Finding, claim: PreparedClaim, article: PreparedArticle, at: number): readonly Stretch[] {
  const sentence = article.sentences[at]!;
  switch (finding.kind) {
    case 'number': {
      const own = claim.numbers.find(({ text }) => text === finding.value);
      return article.figures.numbersIn[at]!.filter(
        (number) => number.text === finding.instead || (finding.found && own && numbersAgree(own, number)),
      );
    }
    case 'date': {
      const own = claim.dates.find(({ text }) => text === finding.value);
      return article.figures.datesIn[at]!.filter(
        (date) => date.text === finding.instead || (finding.found && own && datesAgree(own, date)),
      );
    }
    case 'name':
    case 'place':
      return nameIn(finding, claim, sentence);
    case 'negation':
    case 'hedge': {
      if (!finding.found) return [];
      const { negations, hedges } = article.polarityAt(at);
      // With something of the claim in its place it is an opposite: any word, or what two figures tell (directions.ts).
      if (finding.kind === 'negation' && finding.instead !== null) return oppositeIn(finding.value, sentence);
      const places = finding.kind === 'hedge' ? hedges : negations;
      return places.filter(({ start, end }) => sentence.text.slice(start, end) === finding.value);
    }
    default:
      return [];
  }
}

function oppositeIn(value: string, { text, tokens }: Sentence): readonly Stretch[] {
  const words = tokens.filter((token) => token.text === value);
  if (words.length > 0 || !/\d/u.test(value)) return words;
  const start = text.indexOf(value);
  return start < 0 ? [] : [{ start, end: start + value.length }];
}

/** The thing under any of its names, or the words of a name that is in no table. */
function nameIn({ value, found, instead }: Finding, claim: PreparedClaim, sentence: Sentence): readonly Stretch[] {
  const own = claim.names.find(({ text }) => text === value);
  if (!own || (!found && instead === null)) return [];
  const things = sentence.things.filter(
    ({ thing }) => (found && own.things.includes(thing)) || THINGS[thing]?.name === instead,
  );
  if (things.length > 0 || !found) return things;
  return sentence.tokens.filter((token) => own.tokens.some((part) => isWord(part, token)));
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
