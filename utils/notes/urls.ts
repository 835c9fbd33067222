/** Addresses in running text and in notes: found, cut at their end, unwrapped. */
import type { Block } from '../reading/types';
import { cutAddressEnd } from '../text/ends';

export interface FoundUrl {
  start: number;
  end: number;
  /** The address, whole and fetchable: sentence punctuation cut, a missing scheme supplied, wrappers taken off. */
  url: string;
  /** Every reading of an address that a line break cut, the likeliest first; empty for all others. */
  readings: string[];
}

const ADDRESS =
  /(?:https?:\/\/|www\.(?=[\p{L}\d]))[^\s<>"”“«»|\\^`{}]+|\bdoi:\s?10\.\d{4,9}\/[^\s<>"”]+|(?<![\p{L}\d@._/-])(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}(?:se|nu|com|org|net|eu|fi|no|dk|info|int)(?![\p{L}\d@-]|\.\p{L})(?:[/?#][^\s<>"”“«»|\\^`{}]*)?/giu;
const SENTENCE_END = /[.,;:!?'’*…\]}>»]/;

/** Cuts what belongs to the sentence: final punctuation, and closing brackets that the address does not open. */
export const trimAddress = (address: string): string => cutAddressEnd(address, SENTENCE_END, ['()']);

/** The address inside a wrapper of a search engine, mail filter or network, else the address itself. */
export function unwrapAddress(address: string): string {
  const found =
    /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|lm?\.facebook\.com\/l\.php|[\w.-]+\.safelinks\.protection\.outlook\.com\/)\??[^#]*?[?&](?:q|url|u)=([^&#]+)/i.exec(
      address,
    );
  if (!found) return address;
  try {
    const inner = decodeURIComponent(found[1]!);
    return /^https?:\/\//i.test(inner) ? inner : address;
  } catch {
    return address;
  }
}

/** An address as it can be asked for: "www.x.se" and "x.se/y" get https, "doi:10…" its resolver. */
function withScheme(address: string): string {
  if (/^https?:/i.test(address)) return address;
  if (/^doi:/i.test(address)) return `https://doi.org/${address.slice(4).trim()}`;
  return `https://${address}`;
}

/** The addresses in `text`, in order. `addressReadings`: the block's, when the text is a block's. */
export function findUrls(text: string, addressReadings: Block['addressReadings'] = []): FoundUrl[] {
  const out: FoundUrl[] = [];
  for (const found of text.matchAll(ADDRESS)) {
    // Two addresses with nothing between; an archive's or wrapper's address holds another one rightly.
    const cuts = [...found[0].matchAll(/(?<=[^/=?&:])https?:\/\//gi)].map((cut) => cut.index).filter((at) => at > 8);
    let from = 0;
    for (const to of [...cuts, found[0].length]) {
      const address = trimAddress(found[0].slice(from, to));
      const start = found.index + from;
      from = to;
      // "vården.Se": a full stop without its space.
      if (/^[^/?#]+\.\p{Lu}\p{Ll}+(?:[/?#]|$)/u.test(address)) continue;
      if (address.length < 6 || /^(?:https?:\/\/|www\.)$/i.test(address)) continue;
      const known = addressReadings.find((reading) => reading.start === start);
      const readings = known ? known.readings.map((one) => unwrapAddress(withScheme(trimAddress(one)))) : [];
      const url = unwrapAddress(withScheme(address));
      out.push({
        start,
        end: start + address.length,
        url,
        readings: readings.length > 0 ? [...new Set([url, ...readings])] : [],
      });
    }
  }
  return out;
}

/** What two addresses have in common when they differ only in scheme, "www.", letter case of the host, %-escapes or a final "/". */
export function sameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

function addressKey(address: string): string {
  let text = trimAddress(address.trim())
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  try {
    text = decodeURI(text);
  } catch {
    // A stray % stays as it is.
  }
  return text.normalize('NFC').replace(/^[^/?#]+/, (host) => host.toLowerCase());
}
