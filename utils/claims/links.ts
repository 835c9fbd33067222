/** Sources linked or written out in running text. */
import type { Span } from '../reading/types';

const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}/@.-])www\.)[^\s<>"”“»]{3,}/giu;
/** Sentence punctuation, and a closing bracket that nothing in the address opens. */
function trimmedAddress(address: string): string {
  let text = address.replace(/[.,;:!?'’…–-]+$/u, '');
  while (/[)\]]$/u.test(text) && (text.match(/[([]/gu) ?? []).length < (text.match(/[)\]]/gu) ?? []).length) {
    text = text.slice(0, -1).replace(/[.,;:!?'’…]+$/u, '');
  }
  return text;
}

/** The addresses written in `text`; one without a scheme ("www.…") gets https. */
export function addressesIn(text: string): (Span & { href: string; written: string })[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const written = trimmedAddress(match[0]);
    return {
      start: match.index,
      end: match.index + written.length,
      href: /^https?:/iu.test(written) ? written : `https://${written}`,
      written,
    };
  });
}
