/** A web page, live or parsed, as a Reading, with the way back from a span of text to the place on the page. */
import type { ReadResult } from '../types';
import { lookAt } from './look';
import { orderOf } from './order';
import { pairsIn } from './pairs';
import { onlyText, readTextPage } from './plainPage';
import { walk } from './walk';

export interface HtmlReading {
  result: ReadResult;
  /** The place on the page of `start`..`end` in a block's text; null when the page has changed since, or has no such place. */
  origin(block: number, start: number, end: number): Range | null;
}

/** Past this many elements a page is a data dump, not a document: a 300-page budget motion has some 40 000. */
const MOST_ELEMENTS = 400_000;

/**
 * Reads a document without changing it and without guessing which part is the main one (extraction deletes notes:
 * footnotes.md 6.1). `live`: the document is rendered, so computed style counts; otherwise inline style and markup.
 */
export function readHtml(doc: Document, options: { address: string; live: boolean }): HtmlReading {
  const none = (problem: 'empty' | 'too-large'): HtmlReading => ({
    result: { ok: false, problem },
    origin: () => null,
  });
  const body = doc.body ?? doc.documentElement;
  if (!body) return none('empty');
  const text = onlyText(doc);
  if (text) {
    const { result, place } = readTextPage(text, options.address);
    return {
      result,
      origin(block, start, end) {
        const span = end > start && text.isConnected ? place(block, start, end) : null;
        return span && span.to <= text.length ? rangeOf(doc, text, span.from, text, span.to) : null;
      },
    };
  }
  const order = orderOf(doc);
  if (order.elements.length > MOST_ELEMENTS) return none('too-large');
  const look = lookAt(doc, options.live);
  const pairs = pairsIn(doc, order, look, options.address);
  const { blocks, places } = walk(body, order, look, pairs);
  if (blocks.length === 0) return none('empty');
  const title = doc.title.replace(/\s+/g, ' ').trim();
  const language = doc.documentElement?.getAttribute('lang') || doc.documentElement?.getAttribute('xml:lang') || null;
  return {
    result: {
      ok: true,
      reading: {
        address: options.address,
        kind: 'html',
        pages: null,
        title: title === '' ? null : title,
        language,
        blocks,
      },
    },
    origin(block, start, end) {
      const place = places[block];
      if (!place || end <= start) return null;
      const from = place.run.place(place.start + start, false);
      const to = place.run.place(place.start + end, true);
      if (!from || !to || !from.node.isConnected || !to.node.isConnected) return null;
      if (from.offset > from.node.length || to.offset > to.node.length) return null;
      return rangeOf(doc, from.node, from.offset, to.node, to.offset);
    },
  };
}

function rangeOf(doc: Document, from: Text, start: number, to: Text, end: number): Range {
  const range = doc.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}
