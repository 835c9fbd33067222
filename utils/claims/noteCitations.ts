/** What a note cites: its addresses and its words, also when it only points at another note. */
import type { Note } from '../notes/types';
import { citedDate } from '../text/citedDate';
import { officialIn } from './official';
import { publicationsIn } from './publications';
import type { Citation } from './types';

/** "Ibid.", "A.a.", "Samma källa", "Ibid. s. 11 f." – the note before. */
const SAME_AS_BEFORE =
  /^\s*(?:ibid(?:em)?|a\.\s?a|aa|op\.\s?cit|samma\s+(?:källa|som\s+ovan)|d:?o)\b[.,\s]*(?:(?:sid|sidan|s|pp|p)\.?\s*\d.{0,20})?\s*$/iu;
/** "Se not 3", "Jfr fotnot 3 ovan". */
const SEE_NOTE =
  /^\s*(?:se|jfr|jämför|samma\s+som)\s+(?:fot)?not(?:en)?\s+(\p{L}{1,4}|\d{1,3})(?!\p{L})[^\p{L}]{0,6}(?:ovan)?[.\s]*$/iu;
/** The Riksdag's note under a proposal: where it was referred, not a source (footnotes.md 6.3). */
const PROCEDURAL = /^\s*yrkande(?:na|t)?\b.{0,60}\bhänvisa/iu;

/** Index of the note that note `index` means, through "Ibid." and "se not 3"; itself when it stands for itself. */
export function meantNote(notes: readonly Note[], index: number): number {
  const seen = new Set<number>();
  let at = index;
  while (!seen.has(at)) {
    seen.add(at);
    const note = notes[at];
    if (!note || note.urls.length > 0) return at;
    const see = SEE_NOTE.exec(note.text);
    const target = see
      ? notes.findIndex((other, i) => i !== at && other.label === see[1])
      : SAME_AS_BEFORE.test(note.text)
        ? at - 1
        : at;
    if (target < 0 || target === at) return at;
    at = target;
  }
  return index;
}

/**
 * The citations that a note makes: one, or one for each paper that it names with its date where it has no address; none
 * for a note that is no source. `label` and `note` are those of the note at the mark; text, addresses and date those of
 * the note that is meant.
 */
export function noteCitations(notes: readonly Note[], index: number): Citation[] {
  const own = notes[index];
  const meant = notes[meantNote(notes, index)];
  if (!own || !meant || PROCEDURAL.test(meant.text)) return [];
  if (meant.urls.length === 0) {
    const works = worksIn(meant.text);
    if (works.length > 1)
      return works.map((text) => ({
        via: 'note',
        label: own.label,
        note: index,
        text,
        urls: [],
        urlReadings: [],
        publication: publicationsIn(text)[0]!.name,
        date: citedDate(text),
      }));
  }
  const [first] = meant.urls;
  const words = meant.urls.reduce((text, url) => text.replace(url, ' '), meant.text);
  const official = officialIn(words)[0]?.citation;
  const citation: Citation = {
    via: 'note',
    label: own.label,
    note: index,
    text: meant.text,
    urls: [...meant.urls],
    urlReadings: first ? (meant.urlReadings[first] ?? []).filter((reading) => reading !== first) : [],
    publication: official?.publication ?? publicationsIn(words)[0]?.name ?? null,
    date: citedDate(words),
  };
  return [citation];
}

/** "DN 2024-03-01; SvD 2024-03-02", "SvD 5/3 2024 samt GP 6/3 2024": the works, each with its paper and its day. */
function worksIn(text: string): string[] {
  const parts = text
    .split(/\s*;\s+|,?\s+(?:samt|och)\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.every((part) => publicationsIn(part).some(({ press }) => press) && citedDate(part) !== null)
    ? parts
    : [];
}
