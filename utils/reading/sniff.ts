/**
 * What kind of document a run of bytes is. Content decides first, then the content type, then the name: servers send
 * PDF as octet-stream and an error page under the name of a PDF (footnotes.md 2.7).
 */
import { decodeText, latin1 } from '../text/charset';
import type { DocumentKind, Problem } from './types';

export type Sniffed =
  | { kind: DocumentKind }
  | { problem: Extract<Problem, 'unsupported' | 'empty' | 'damaged'>; detail: 'doc' | 'html-named-pdf' | 'unknown' };

/** How far in a sign may stand: pdf.js itself accepts a `%PDF-` within the first 1024 bytes. */
const HEAD = 1024;

/**
 * The kind of `bytes`, or why they cannot be read.
 * @param contentType the Content-Type header as sent, or null
 * @param name file name or address; only its ending is used
 */
export function sniffKind(bytes: Uint8Array, contentType: string | null, name: string): Sniffed {
  if (bytes.length === 0) return { problem: 'empty', detail: 'unknown' };
  const head = latin1(bytes.subarray(0, HEAD));
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  const ending = /\.([a-z0-9]{1,5})(?:[?#].*)?$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';

  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOle(bytes, ending);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(bytes, type, ending);
  if (head.startsWith('{\\rtf')) return { problem: 'unsupported', detail: 'unknown' };

  const claimsPdf = ending === 'pdf' || type === 'application/pdf';
  const text = textOf(bytes.subarray(0, HEAD * 4), contentType);
  if (text === null) {
    if (claimsPdf || /^(docx|odt)$/.test(ending) || /officedocument|opendocument/.test(type)) {
      return { problem: 'damaged', detail: 'unknown' };
    }
    return { problem: 'unsupported', detail: ending === 'doc' || type === 'application/msword' ? 'doc' : 'unknown' };
  }
  if (text.trim() === '' && bytes.length <= HEAD * 4) return { problem: 'empty', detail: 'unknown' };
  const html = looksLikeHtml(text);
  if (claimsPdf) return { problem: 'damaged', detail: html ? 'html-named-pdf' : 'unknown' };
  if (/^(docx|odt)$/.test(ending)) return { problem: 'damaged', detail: 'unknown' };
  if (html || /html/.test(type) || (!type && /^x?html?$/.test(ending))) return { kind: 'html' };
  return { kind: 'text' };
}

/** An OLE container: a .doc, or a DOCX locked with a password (its stream is then called EncryptedPackage). */
function sniffOle(bytes: Uint8Array, ending: string): Sniffed {
  if (isEncryptedPackage(bytes)) return { kind: ending === 'odt' ? 'odt' : 'docx' };
  return { problem: 'unsupported', detail: ending === 'xls' || ending === 'ppt' ? 'unknown' : 'doc' };
}

/** True for an OLE container that holds an encrypted Office document ([MS-OFFCRYPTO]: stream "EncryptedPackage"). */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!(bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)) return false;
  return indexOf(bytes, utf16('EncryptedPackage')) >= 0;
}

/** A zip: DOCX and ODT by the names of their parts, which are stored uncompressed in local and central headers. */
function sniffZip(bytes: Uint8Array, type: string, ending: string): Sniffed {
  const tail = bytes.subarray(Math.max(0, bytes.length - 65_536));
  const has = (part: string) => indexOf(bytes.subarray(0, 65_536), ascii(part)) >= 0 || indexOf(tail, ascii(part)) >= 0;
  if (has('application/vnd.oasis.opendocument.text')) return { kind: 'odt' };
  if (has('word/document')) return { kind: 'docx' };
  if (ending === 'docx' || type.includes('wordprocessingml')) return { kind: 'docx' };
  if (ending === 'odt' || type.includes('opendocument.text')) return { kind: 'odt' };
  return { problem: 'unsupported', detail: 'unknown' };
}

function looksLikeHtml(text: string): boolean {
  const start = text.replace(/^\s*(?:<\?xml[^>]*>|<!--[\s\S]{0,2000}?-->|\s)*/, '').slice(0, 300);
  return /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6]|article|main|section|script|style|link)\b/i.test(
    start,
  );
}

/** The bytes as text, or null when they are not text (NUL bytes, many control characters). */
function textOf(bytes: Uint8Array, contentType: string | null): string | null {
  const text = decodeText(bytes, contentType);
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0) return null;
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) control++;
  }
  return control > text.length / 100 ? null : text;
}

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));

function indexOf(hay: Uint8Array, needle: Uint8Array): number {
  for (let at = hay.indexOf(needle[0]!); at >= 0; at = hay.indexOf(needle[0]!, at + 1)) {
    let k = 1;
    while (k < needle.length && hay[at + k] === needle[k]) k++;
    if (k === needle.length) return at;
  }
  return -1;
}
