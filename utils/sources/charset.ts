/** Bytes as text: `Response.text()` takes everything for UTF-8, and old Swedish pages are not (sources.md 2.6). */

/** How far into a page its own word on the charset is looked for (the HTML standard says 1024; old pages are later). */
const META_BYTES = 4096;

/**
 * Decodes by byte order mark, header, the page's own meta tag, in that order; else as UTF-8 where the bytes are valid UTF-8,
 * else as Windows-1252. Unknown labels are passed over. Never fails.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? known(charsetOf(contentType)) ?? known(metaCharset(bytes));
  if (label) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function charsetOf(contentType: string): string | null {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_BYTES));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null;
  // A page that could be read this far as single bytes is no UTF-16, whatever it says (HTML standard).
  return label && /^utf-16/i.test(label) ? 'utf-8' : label;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function known(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
