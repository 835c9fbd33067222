/** A page that only shows a text file: browsers put it into one <pre>. It is read as plain text, with the way back. */
import type { ReadResult } from '../types';
import { readPlain } from '../plain';

/** What joining lines takes out or puts in: white space, hyphens, soft hyphens. */
const LOOSE = /[\s\-‐\u00ad¬\u200b\u2060\ufeff]/;

/** The text node of a page that holds nothing but one <pre>, or null. */
export function onlyText(doc: Document): Text | null {
  const body = doc.body;
  if (!body || body.children.length !== 1) return null;
  const pre = body.firstElementChild!;
  if (pre.localName !== 'pre' || pre.childNodes.length !== 1 || pre.firstChild!.nodeType !== 3) return null;
  return pre.firstChild as Text;
}

/** Reads the text node as plain text; `place` finds a span of a block again, null where it cannot. */
export function readTextPage(
  node: Text,
  address: string,
): { result: ReadResult; place(block: number, start: number, end: number): { from: number; to: number } | null } {
  const result = readPlain(node.data, { address });
  if (!result.ok) return { result, place: () => null };
  const { blocks } = result.reading;
  const page = firm(node.data);
  const starts: number[] = [];
  let cursor = 0;
  for (const block of blocks) {
    const text = firm(block.text).text;
    const at = page.text.indexOf(text, cursor);
    starts.push(at);
    if (at >= 0) cursor = at + text.length;
  }
  return {
    result,
    place(block, start, end) {
      const first = starts[block];
      if (first === undefined || first < 0) return null;
      const text = blocks[block]!.text;
      const from = page.offsets[first + firm(text.slice(0, start)).text.length];
      const last = page.offsets[first + firm(text.slice(0, end)).text.length - 1];
      return from === undefined || last === undefined || last < from ? null : { from, to: last + 1 };
    },
  };
}

/** The characters that survive the joining of lines, and where each stood. */
function firm(text: string): { text: string; offsets: number[] } {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (LOOSE.test(text[at]!)) continue;
    kept.push(text[at]!);
    offsets.push(at);
  }
  return { text: kept.join(''), offsets };
}
