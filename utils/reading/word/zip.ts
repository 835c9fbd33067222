/** The parts of a DOCX or ODT: a zip of XML files. */
import { unzipSync } from 'fflate';
import { decodeText } from '../../text/charset';
import type { Problem } from '../types';

/** Unpacked, the parts that are read may be so large together: a zip bomb unpacks to a thousand times its size. */
const MAX_UNPACKED = 120 * 1024 * 1024;

export type Parts = { ok: true; parts: Map<string, Uint8Array> } | { ok: false; problem: Problem };

/** The parts whose name `wanted` accepts. Sizes are checked before anything is unpacked. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let total = 0;
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (!wanted(pathOf(file.name))) return false;
        total += file.originalSize;
        if (total > MAX_UNPACKED) tooLarge = true;
        return !tooLarge;
      },
    });
    if (tooLarge) return { ok: false, problem: 'too-large' };
    return { ok: true, parts: new Map(Object.entries(files).map(([name, part]) => [pathOf(name), part])) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

/** Some packers for Windows write "word\\document.xml". */
const pathOf = (name: string) => name.replace(/\\/g, '/');

/**
 * A part as an XML document, or null when it is missing or no XML. Neither format allows a document type: it is where
 * entities that unfold without end are declared.
 */
export function xmlPart(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  parseXml: (xml: string) => Document,
): Document | null {
  const bytes = parts.get(name);
  if (!bytes) return null;
  const text = decodeText(bytes, null);
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) return null;
  try {
    const doc = parseXml(text);
    return doc.getElementsByTagName('parsererror').length > 0 || !doc.documentElement ? null : doc;
  } catch {
    return null;
  }
}
