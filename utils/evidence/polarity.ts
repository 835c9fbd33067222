/** Negations and hedges of a Swedish text: notes beside a passage, never a verdict (evidence.md 3.5). */
import type { Token } from './words';

export interface Polarity {
  negations: readonly { start: number; end: number; at: number }[];
  hedges: readonly { start: number; end: number }[];
}

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'inte ej icke aldrig ingen inget inga ingenting utan varken knappast saknar saknas saknade nekar nekas nekade avslår avslog ' +
    'avslogs dementerar dementerade förnekar förnekade tillbakavisar avvisar bestrider osant felaktig felaktigt fel'
  ).split(' '),
);

const HEDGE =
  /(?<!\p{L})(?:påstås|påstådd\p{L}*|påstår|uppges|uppger|ska ha|skall ha|misstänk\p{L}+|befara\p{L}*|frukta\p{L}*|riskera\p{L}*|risken?|kan|kunde|skulle kunna|väntas|förväntas|beräknas|bedöm\p{L}+|uppskatta\p{L}*|hävda\p{L}*|planera\p{L}*|planen|planer|föreslå\p{L}*|förslag\p{L}*|möjlig\p{L}*|eventuell\p{L}*|kanske|troligen|troligtvis|sannolikt|tror|tro|menar|anser|tycker|rykte\p{L}*|gissar|utred\p{L}+|överväg\p{L}+|om planen|vill|hoppas|oklart|osäkert|vet inte|känner inte till|enligt)(?!\p{L})/giu;

/** The negating and the hedging words of `text`, whose tokens are given. */
export function polarityOf(text: string, tokens: readonly Token[]): Polarity {
  const negations = tokens.flatMap((token, at) =>
    NEGATIONS.has(token.lower) ? [{ start: token.start, end: token.end, at }] : [],
  );
  const hedges = [...text.matchAll(HEDGE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return { negations, hedges };
}
