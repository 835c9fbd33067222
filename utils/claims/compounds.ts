/** What of a Swedish word is known when the word itself is not: its last part. */

/** Shortest last part of a compound that may stand for it. */
const SHORTEST_TAIL = 5;

/** The word itself when `isKnown`, else its longest last part that is; null when none is. */
export function knownPart(word: string, isKnown: (part: string) => boolean): string | null {
  if (isKnown(word)) return word;
  for (let start = 2; word.length - start >= SHORTEST_TAIL; start++) {
    const tail = word.slice(start);
    if (isKnown(tail)) return tail;
  }
  return null;
}
