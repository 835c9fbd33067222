/**
 * Addresses over line breaks. What the link annotation says comes first, then tags, then how makers break: at a sign
 * of the address, or inside a word only when the address fills the line (footnotes.md 2.5 and "Real files" 5–6).
 */
import { cutAddressEnd, cutEnd } from '../../text/ends';
import type { JoinContext } from './joining';
import type { PageLine, Stretch } from './lines';

/** How another reading differs at a break. */
export interface Doubt {
  /** What stands at the break in the reading that was not chosen: a hyphen more, a hyphen less, the next word. */
  other: 'with-hyphen' | 'without-hyphen' | 'joined' | 'ended';
}

export interface AddressBreak extends Doubt {
  /** Offset in the text where the next line begins. */
  at: number;
}

export interface Step {
  /** The text so far as it is to be continued: no space at its end where the address goes on. */
  text: string;
  uncertain: Doubt | null;
}

const START = /(?:https?:(?:\/\/|\/?$)|www\.|10\.\d{4,9}\/)[^\s<>"”“]*$/i;
const BARE = /^[(<]?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"”“]*)$/i;

/** Further back than this, in characters, no address is followed. */
const LONGEST = 2000;

/** Where an address begins that runs to the very end of `text`; -1 when there is none. */
export function openAddress(text: string): number {
  const from = Math.max(text.lastIndexOf(' ') + 1, text.length - LONGEST);
  const token = text.slice(from);
  if (!/[./]|https?:$/i.test(token)) return -1;
  const found = START.exec(token);
  if (found) return from + found.index;
  const bare = BARE.exec(token);
  return bare ? from + token.length - bare[1]!.length : -1;
}

/** Words that come after an address, not in it. */
const AFTER =
  /^(?:\(?\d{4}-\d\d?-\d\d?\)?|och|eller|samt|den|det|hämtad|hämtat|hämtades|läst|besökt|besöktes|tillgänglig|publicerad|uppdaterad|se|sid|sida|s\.|accessed|retrieved|and|at|on|visited|senast|som|för|i|av|på|med|till)[.,;:)]?$/i;

interface Break {
  text: string;
  open: number;
  before: PageLine;
  line: PageLine;
  context: JoinContext;
}

/** How the address at the end of `text` goes on in the next line; null when it ends there. */
export function continueAddress(given: Break): Step | null {
  const { text, open, before, line, context } = given;
  const address = text.slice(open);
  const next = /^\S+/.exec(line.text)?.[0] ?? '';
  if (next === '') return null;
  const linked = byLink(given, address, next);
  if (linked !== undefined) return linked;
  if (line.raised.some((stretch) => stretch.start === 0)) return null;
  if (/^https?:\/?$/i.test(address)) return next.startsWith('/') ? { text, uncertain: null } : null;
  if (/^(?:https?:|www\.)/i.test(next) && !/[=?/]$/.test(address)) return null;
  const end = address[address.length - 1]!;

  if (end === '\u00ad' || (before.softHyphen && end === '-')) return { text: text.slice(0, -1), uncertain: null };
  if (end === '-') return hyphenStep(text, address, next, context);
  if (/^https?:\/\/$/i.test(address) || /[/_?=&%#~+]$/.test(address)) {
    if (AFTER.test(next) || /^[("“”]/.test(next)) return null;
    const plain = /^\p{Lu}\p{Ll}+[.,;:)]?$/u.test(next) && line.text.trim() !== next;
    return plain && !/[=&%?]$/.test(address) ? null : { text, uncertain: { other: 'ended' } };
  }
  if (/[.,;:)\]>]$/.test(address)) {
    const goesOn = end === '.' && /^[a-z0-9][\w-]*(?:[./][\w-]|\/)/i.test(next) && !AFTER.test(next);
    const file = end === '.' && /^(?:html?|pdf|aspx?|php|docx?|xlsx?|se|com|org|nu|eu|net)\b/i.test(next);
    return goesOn || file ? { text, uncertain: { other: 'ended' } } : null;
  }
  if (/^[/?&=#_%~.][\w%]/.test(next)) return { text, uncertain: { other: 'ended' } };
  if (AFTER.test(next) || /^[("“”]/.test(next)) return null;
  if (partOfPath(next)) return { text, uncertain: { other: 'ended' } };
  const fills = fillsLine(before, address);
  if (fills && /^[a-z0-9]/.test(next) && (line.text.trim() === next || next.length > 12))
    return { text, uncertain: { other: 'ended' } };
  return isCutShort(before, address, next) && isRest(next, line, context.words())
    ? { text, uncertain: { other: 'ended' } }
    : null;
}

/** An address with a path that runs to the edge of its column: where a maker breaks addresses anywhere, it is here. */
function isCutShort(line: PageLine, address: string, next: string): boolean {
  const alone = line.text.trimEnd().length - address.length <= 6;
  const room = alone ? 2.2 : /\d/.test(next) ? 1.6 : 0.8;
  return (
    line.right - line.x1 < room * line.size && /^[^/]*\/{0,2}[^/]+\/./.test(address) && /[\p{L}\p{N}]$/u.test(address)
  );
}

/** A token that reads as the last piece of an address: no word of the document, and the sentence ends or pauses after it. */
function isRest(token: string, line: PageLine, words: ReadonlySet<string>): boolean {
  const core = cutEnd(token, /[.,;:)\]]/);
  if (!/^[a-z0-9][\w-]*$/.test(core) || words.has(core)) return false;
  const after = line.text.slice(token.length).trimStart();
  return core !== token || after === '' || /^[(–]/.test(after) || /\d/.test(core.replace(/^\d+$/, ''));
}

/** A token that can only be the rest of an address: signs inside, a file's ending, a long mixture. */
function partOfPath(token: string): boolean {
  const core = cutEnd(token, /[.,;:)\]>]/);
  if (/[/=&%_]/.test(core) && !/^(?:och|and)\/(?:eller|or)$/i.test(core) && !/^\d+\/\d+$/.test(core)) return true;
  if (/\.(?:html?|pdf|aspx?|php|docx?|xlsx?|xml)$/i.test(core)) return true;
  return core.split('-').length > 2 && core === core.toLowerCase() && !/^\d{4}-\d\d-\d\d$/.test(core);
}

/** The address takes up the whole line: a maker had to break it somewhere. */
function fillsLine(line: PageLine, address: string): boolean {
  const lead = line.text.length - address.length;
  const full = line.right - line.x1 < 1.2 * line.size;
  return full && (lead <= 0 || /^\S{0,5}\s?$/.test(line.text.slice(0, Math.max(0, lead))));
}

/** A hyphen ends the line inside an address: the address's own, or (LibreOffice, groff) one put there by the line. */
function hyphenStep(text: string, address: string, next: string, context: JoinContext): Step {
  const kept: Step = { text, uncertain: { other: 'without-hyphen' } };
  if (!context.hyphenatesAddresses) return kept;
  if (context.tagsHyphens) return kept;
  const left = /([a-zåäö0-9]*)-$/i.exec(address)?.[1] ?? '';
  const right = /^[a-zåäö0-9]*/i.exec(next)?.[0] ?? '';
  return softLooks(left.toLowerCase(), right.toLowerCase(), context.words())
    ? { text: text.slice(0, -1), uncertain: { other: 'with-hyphen' } }
    : kept;
}

/** Words that a hyphen stands around in Swedish and English addresses, without dots on their letters. */
const SMALL = new Set(
  (
    'an att av bara blir da de del den det dig din e efter egna ej en ett fler for fran har hos hur i icke in inom inte ' +
    'just kan kommer kort lag mal man med mer mindre mot nar nej nu ny nya nytt och om pa sa ska skola skatt som stod ' +
    'stor stora sverige svensk svenska till tid under upp ut vad val var vara vecka vi vid vill a and by for from in is ' +
    'new of on or the to with'
  ).split(' '),
);
/** Words so usual in addresses that half of one needs no text to be known by. */
const USUAL = new Set(
  (
    'aktuellt artikel artiklar debatt dokument ekonomi forskning foretag globalassets halsa information inrikes insikt ' +
    'kommun kultur ledare lokalt myndighet nyhet nyheter opinion politik press pressmeddelande pressmeddelanden ' +
    'publikation publikationer rapport rapporter region regionen regeringen riksdagen samhalle sidor siteassets ' +
    'skolverket statistik sverige utrikes utredning verksamhet exempel'
  ).split(' '),
);
/** A longer word across the break is more likely two. */
const LONGEST_CUT_WORD = 12;

/**
 * Whether the hyphen between these two parts of an address word is more likely the line's than the address's. Rare: of
 * some 50 hyphens at line ends in addresses set by LibreOffice a handful were the line's.
 */
function softLooks(left: string, right: string, words: ReadonlySet<string>): boolean {
  if (left.length < 2 || right.length < 2 || /\d/.test(left + right)) return false;
  const folded = fold(words);
  if (folded.has(left + right) || USUAL.has(left + right)) return true;
  const known = (part: string) => SMALL.has(part) || USUAL.has(part) || folded.has(part);
  if (known(left) || known(right) || (left + right).length > LONGEST_CUT_WORD) return false;
  // Hyphenation takes one consonant along: "arti-kel", not "artik-el" nor "ar-tikel"-like clusters.
  return left.length >= 3 && /^[bcdfghjklmnpqrstvxz][aeiouy]/.test(right);
}

const foldedOf = new WeakMap<ReadonlySet<string>, Set<string>>();
function fold(words: ReadonlySet<string>): Set<string> {
  let folded = foldedOf.get(words);
  if (!folded) {
    folded = new Set([...words].map((word) => word.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e')));
    foldedOf.set(words, folded);
  }
  return folded;
}

/** What the link annotations over the two lines say; undefined when they say nothing of this break. */
function byLink({ text, before, line, context }: Break, address: string, next: string): Step | null | undefined {
  const end = before.text.trimEnd().length;
  const over = before.links.filter((link) => link.end >= end - 1 && link.end <= end + 1 && link.start < end);
  const into = line.links.filter((link) => link.start === 0);
  const shared = over.find((link) => into.some((other) => other.href === link.href));
  if (!shared) return over.length > 0 && into.length === 0 && sameAddress(over[0]!.href, address) ? null : undefined;
  const head = next.slice(0, Math.max(1, into[0]!.end));
  const href = flat(shared.href);
  if (href.includes(flat(address + head))) return { text, uncertain: null };
  if (address.endsWith('-') && href.includes(flat(address.slice(0, -1) + head)))
    return { text: text.slice(0, -1), uncertain: null };
  // The shown address differs from the one behind it: it goes on all the same.
  if (address.endsWith('-')) return hyphenStep(text, address, next, context);
  return { text, uncertain: null };
}

function sameAddress(href: string, shown: string): boolean {
  return flat(href).replace(/\/$/, '') === cutEnd(flat(shown), /[./]/);
}

/** An address without its scheme and in one spelling, for comparing. */
function flat(address: string): string {
  let plain = address;
  try {
    plain = decodeURI(address);
  } catch {
    plain = address;
  }
  return plain
    .normalize('NFC')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
}

const MOST_READINGS = 6;

/** Every reading of the addresses that lie over a doubtful break, the chosen one first. */
export function readingsOf(text: string, breaks: readonly AddressBreak[]): (Stretch & { readings: string[] })[] {
  const out: (Stretch & { readings: string[]; breaks: AddressBreak[] })[] = [];
  for (const one of breaks) {
    const start = openAddress(text.slice(0, one.at));
    if (start < 0) continue;
    const last = out[out.length - 1];
    if (last && start <= last.start) {
      last.breaks.push(one);
      continue;
    }
    const token = /^[^\s<>"”“]*/.exec(text.slice(start))![0];
    const end = start + trimmed(token).length;
    out.push({ start, end, readings: [], breaks: [one] });
  }
  return out.map(({ start, end, breaks: own }) => {
    const chosen = text.slice(start, end);
    const readings = [chosen];
    for (const one of own) {
      const at = one.at - start;
      const other =
        one.other === 'without-hyphen'
          ? chosen.slice(0, at - 1) + chosen.slice(at)
          : one.other === 'with-hyphen'
            ? `${chosen.slice(0, at)}-${chosen.slice(at)}`
            : trimmed(chosen.slice(0, at));
      if (other.length > 8 && !readings.includes(other) && readings.length < MOST_READINGS) readings.push(other);
    }
    return { start, end, readings };
  });
}

/** The address without the punctuation of its sentence. */
function trimmed(token: string): string {
  return cutAddressEnd(token, /[.,;:!?'’]/, ['()', '[]']);
}
