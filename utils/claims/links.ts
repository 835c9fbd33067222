/** Sources linked or written out in running text. */
import type { Span } from '../reading/types';
import { cutAddressEnd } from '../text/ends';

const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}/@.-])www\.)[^\s<>"”“»]{3,}/giu;
/** Sentence punctuation that no address ends in. */
const SIGN = /[.,;:!?'’…–-]/u;

/** The addresses written in `text`; one without a scheme ("www.…") gets https. */
export function addressesIn(text: string): (Span & { href: string; written: string })[] {
  return [...text.matchAll(ADDRESS)].map((match) => {
    const written = cutAddressEnd(match[0], SIGN, ['()', '[]']);
    return {
      start: match.index,
      end: match.index + written.length,
      href: /^https?:/iu.test(written) ? written : `https://${written}`,
      written,
    };
  });
}
