/** Bytes as text: `Response.text()` takes everything for UTF-8, and old Swedish pages are not (sources.md 2.5). */

/** How far into a page its own word on the charset is looked for (the HTML standard says 1024; old pages are later). */
const META_BYTES = 4096;

/**
 * Decodes by byte order mark, the header, the page's own declaration, in that order (HTML standard); what claims to be
 * UTF-8 and is not is Windows-1252. Without any word: UTF-8 where the bytes are that, UTF-16 where every second one is
 * nought, else Windows-1252. Unknown labels are passed over. Never fails.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const label = byMark(bytes) ?? known(inHeader(contentType)) ?? known(inPage(bytes)) ?? withoutMark(bytes) ?? 'utf-8';
  return new TextDecoder(label === 'utf-8' && !isUtf8(bytes) ? 'windows-1252' : label).decode(bytes);
}

/** One character a byte, whatever the charset: for looking at the beginning of a file. */
export function latin1(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function inHeader(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function inPage(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, META_BYTES));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null;
  // A page that could be read this far as single bytes is no UTF-16, whatever it says (HTML standard).
  return label && /^utf-16/i.test(label) ? 'utf-8' : label;
}

/** Every second byte zero in Latin text: UTF-16 whose mark was left out. */
function withoutMark(bytes: Uint8Array): string | null {
  const n = Math.min(bytes.length, 400) & ~1;
  if (n < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > n * 0.35 && even === 0) return 'utf-16le';
  return even > n * 0.35 && odd === 0 ? 'utf-16be' : null;
}

function known(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A character may be cut where the caller cut the bytes: `stream` forgives only that.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
