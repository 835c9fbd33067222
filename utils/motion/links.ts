/** Pages that lead to motions: agendas, registers, lists. What the page tells of each, and where it is. */
import type { Block, Reading } from '../reading/types';
import { cleanTitle } from './fields';
import { MOTION_HEADING, kindOf } from './kinds';
import { moversIn } from './people';
import { partyOf, LOCAL_PARTY, PARTY_NAME } from './parties';
import { referenceIn } from './references';
import { LONGEST_TOLD, rowsOf, titleCell } from './rows';
import type { LinkedMotion, Motion, Mover } from './types';

/** Names of other papers, anywhere in a link's words: what is said about a motion is not the motion. */
const OTHER =
  /(?<!\p{L})(?:svar|motionssvar|tjänsteskrivelse|tjänsteutlåtande|yttrande|remissvar|missiv|protokoll\p{L}*|interpellation\p{L}*|enkel fråga|fråga|medborgarförslag\p{L}*|invånarförslag|kallelse|kungörelse|föredragningslista|dagordning|förteckning|reservation|beslut|besvarande|redovisning|mall|så (?:skriver|lämnar)|vad är|skriva en motion|lämna (?:in )?(?:en )?motion|handbok|debatt(?:en)?|webb-?tv|sändning|avslog|avslås|bifölls|bifalls|besvarad|efter motion)(?!\p{L})/iu;
/** A motion's name with what was done with it: "(förslag 2025:91)", "– svar", "avslogs". */
const HANDLED =
  /förslag \d{4}:\d+|[–(-]\s*(?:svar|yttrande|tjänsteskrivelse|tjänsteutlåtande|skrivelse|beslut|protokollsutdrag|missiv|remissvar)|(?<!\p{L})(?:avslog(?:s)?|avslås|bifölls|bifalls|besvarad|återremitterades|i (?:regionfullmäktige|fullmäktige) (?:den|i))(?!\p{L})/iu;
const OTHER_PATH =
  /(?:^| )(?:svar|yttrande|tjansteskrivelse|tjänsteskrivelse|tjansteutlatande|tjänsteutlåtande|missiv|protokoll\p{L}*|interpellation\p{L}*|medborgarforslag|medborgarförslag|skrivelse)(?: |$|pdf)/iu;
const READ_IT =
  /^(?:(?:läs|se|hämta|ladda ner) (?:hela |vår )?motionen|(?:hela )?motionen (?:i sin helhet|här|som pdf|\(pdf\)))(?!\p{L})/iu;
/** Words of a place where motions are papers, not exercise. */
const POLITICAL =
  /motioner|fullm[äa]ktige|politik|demokrati|insyn|sammantr|m[öo]te|handling|[äa]rende|committees|n[äa]mnd|styrelse|agenda|partigrupp|contentassets|reader/iu;
const MOTION_WORD = /(?<!\p{L})(?:budget|följd|parti|flerparti)?motion(?:en)?(?!\p{L})/iu;
const GENERIC_LABEL =
  /^(?:[\d.,]+ ?[km]b )?(?:ladda (?:ner|ned)(?: (?:dokument|fil(?:en)?|pdf))?|öppna|visa|läs mer|pdf|hämta|till motionen|dokument|länk|fil)(?:[ ,(]*(?:pdf|[\d.,]+ ?[km]b)\)?)*$/iu;
const FILE = /\.(?:pdf|docx?|odt)(?:[?#]|$)|pdf(?:-\d+)?\?|\/download\/|\/document\/|\/contentassets\/|downloadmode/iu;
/** Sections in which a link without the word is a motion, and sections of answers. */
const MOTIONS_SECTION =
  /^(?:(?:\d+\.?\s+)?(?:inkomna|nya|inlämnade|väckta|anmälan av|anmälda|obesvarade|aktuella)?\s*motioner(?: under beredning| 20\d\d| i regionfullmäktige)?|motioner(?: och förslag)?)$/iu;
const ANSWERS_SECTION = /(?:besvarande|svar på|besvarade|beslut)/iu;

interface Place {
  block: Block;
  index: number;
  link: Block['links'][number];
  label: string;
}

/**
 * The motions a page links to: each address once, absolute, with what the page tells of it.
 * Not the menu, not the page itself or a place in it, not answers, minutes, questions or citizens' proposals.
 * @param own the motion that the page itself holds: its own file ("Motionen som PDF") is no other motion.
 */
export function findLinkedMotions(reading: Reading, own: Motion | null = null): LinkedMotion[] {
  const places = placesOf(reading);
  const rows = rowsOf(reading.blocks);
  const found = new Map<string, LinkedMotion>();
  const announced = announcements(reading);
  let section = '';
  let next = 0;
  reading.blocks.forEach((block, index) => {
    if (block.kind === 'heading') section = block.text.slice(0, LONGEST_TOLD);
    for (; next < places.length && places[next]!.index === index; next++) {
      const place = places[next]!;
      const motion = motionAt(reading, place, section, rows);
      if (!motion || found.has(motion.href) || (own && isSame(motion, own))) continue;
      const told = motion.reference ? announced.get(motion.reference) : undefined;
      found.set(motion.href, told ? complete(motion, told) : motion);
    }
  });
  return [...found.values()];
}

/** A link without a title of its own, or with the page's own title or number, leads to the motion that is read. */
const isSame = (linked: LinkedMotion, own: Motion): boolean =>
  linked.title === null
    ? linked.reference === null || linked.reference === own.reference
    : folded(linked.title) === folded(own.title ?? '') ||
      (linked.reference !== null && linked.reference === own.reference);

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function placesOf(reading: Reading): Place[] {
  const own = bare(reading.address);
  const places: Place[] = [];
  reading.blocks.forEach((block, index) => {
    if (block.kind === 'furniture' || block.kind === 'note') return;
    for (const link of block.links)
      if (/^https?:/i.test(link.href) && bare(link.href) !== own)
        places.push({
          block,
          index,
          link,
          label: block.text.slice(link.start, Math.min(link.end, link.start + LONGEST_TOLD)).trim(),
        });
  });
  return places;
}

/** The link with what stands before and after it in its block. */
const nearby = ({ block, link }: Place): string =>
  block.text.slice(
    Math.max(0, link.start - LONGEST_TOLD),
    Math.min(link.end, link.start + LONGEST_TOLD) + LONGEST_TOLD,
  );

const bare = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');

function motionAt(
  reading: Reading,
  place: Place,
  section: string,
  rows: ReadonlyMap<number, string[]>,
): LinkedMotion | null {
  const { block, index, link, label } = place;
  const row = rows.get(index) ?? [];
  const generic = GENERIC_LABEL.test(label) || label.length < 3;
  // The words of the link, or of what stands with it when it only says "Ladda ner dokument".
  const words = (generic ? (titleCell(row) ?? nearestName(reading, place)) : label).trim();
  const around = block.links.length === 1 || generic ? nearby(place) : label;
  const context = [words, around, ...row].join(' ');
  const movers = dedupe(moversIn(context));
  const told: Told = { words, movers, section, row, file: FILE.test(link.href), path: pathWords(link.href) };
  const readIt = READ_IT.test(label);
  if (!readIt && !isMotionLink(reading, told, nearby(place))) return null;
  if (readIt && (OTHER_PATH.test(told.path) || (!told.file && !/motion/iu.test(told.path)))) return null;
  const nameless = readIt || /^(?:bilaga \d* ?)?motion(?:en)?$/iu.test(words.replace(/\s*\(.*\)$/u, ''));
  const reference =
    motionNumber(words) ??
    referenceIn([around, ...row].join(' '))?.written ??
    (nameless ? motionNumber(section) : null);
  const sameCase = nameless || (reference !== null && motionNumber(section) === reference);
  return {
    href: link.href,
    title: (nameless ? titleCell(row) : cleanTitle(words)) ?? (sameCase ? ofSection(section) : null),
    movers: movers.length
      ? movers
      : nameless
        ? moversIn(section).length
          ? moversIn(section)
          : partyOnly(reading)
        : [],
    reference,
  };
}

/** What a page tells of a link. `path` is the address's path in words. */
interface Told {
  words: string;
  movers: Mover[];
  section: string;
  row: readonly string[];
  file: boolean;
  path: string;
}

function isMotionLink(reading: Reading, { words, movers, section, row, file, path }: Told, beside: string): boolean {
  const bareWords = words
    .replace(/^\d[\d.]*[.)]?\s+(?:[-–]\s+)?/u, '')
    .replace(/^bilaga(?: \d+)?[.:]?\s*(?=motion)/iu, '');
  const titled = MOTION_HEADING.test(bareWords);
  const kind = kindOf(bareWords);
  if (kind && kind !== 'motion') return false;
  // A motion's own matter may be "beslut" or "debatt": then only what stands before the word or at the end counts.
  if (titled ? HANDLED.test(bareWords) : OTHER.test(bareWords)) return false;
  if (OTHER_PATH.test(path) && !(titled && movers.length)) return false;
  if (/^motioner$/iu.test(bareWords)) return false;
  if (ANSWERS_SECTION.test(section) && file && titled && !movers.length && /(?:förslag|skrivelse|svar)/iu.test(path))
    return false;
  const place = `${decoded(reading.address)} ${path} ${headline(reading)} ${section}`;
  const political = movers.length > 0 || motionNumber(bareWords) !== null || POLITICAL.test(place);
  if (titled) return political;
  if (MOTION_WORD.test(bareWords) && file)
    return movers.length > 0 || POLITICAL.test(`${path} ${headline(reading)} ${section}`);
  if (row.length > 0 && movers.length > 0 && /motion/iu.test(`${headline(reading)} ${section}`)) return true;
  return MOTIONS_SECTION.test(section.trim()) && (file || moversIn(beside).length > 0);
}

/** The matter that the heading above tells, for a link that only says "Motion (pdf)". */
const ofSection = (section: string): string | null =>
  /motion/iu.test(section) && !MOTIONS_SECTION.test(section.trim())
    ? cleanTitle(section.replace(/^(?:\d+[.)]?\s+)?(?:svar på|besvarande av|yttrande över)\s+/iu, ''))
    : null;

/** The last part of an address's path in words, and the folders above it. */
const pathWords = (href: string): string =>
  decoded(href)
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[-_+/.]|%20/g, ' ');

const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};
const headline = (reading: Reading) =>
  (reading.blocks.find((b) => b.kind === 'heading')?.text ?? reading.title ?? '').slice(0, LONGEST_TOLD);
const motionNumber = (text: string): string | null => {
  const m = /(?<!\p{L})motion(?:en)?\s+(?:nr\s+|nummer\s+)?(\d{1,4}[-:/]\d{1,4})/iu.exec(text);
  return m ? m[1]! : null;
};
const dedupe = (movers: Mover[]) => movers.filter((m, i) => movers.findIndex((o) => o.name === m.name) === i);

/** The party a page is about, where it names one alone: a party's own post about its motion. */
function partyOnly(reading: Reading): Mover[] {
  const text = reading.blocks
    .filter((b) => b.kind !== 'furniture')
    .slice(0, 12)
    .map((b) => b.text)
    .join(' ');
  const parties = new Set<string>();
  for (const m of text.matchAll(new RegExp(`(?<!\\p{L})(?:${PARTY_NAME}|${LOCAL_PARTY})(?!\\p{L})`, 'gu'))) {
    const party = partyOf(m[0]);
    if (party) parties.add(party);
  }
  return parties.size === 1 ? [{ name: null, party: [...parties][0]! }] : [];
}

/** The words beside or above a link that only says "Ladda ner dokument": in its block, else the blocks before it. */
function nearestName(reading: Reading, { block, index, link }: Place): string {
  const beside =
    `${block.text.slice(Math.max(0, link.start - LONGEST_TOLD), link.start)} ${block.text.slice(link.end, link.end + LONGEST_TOLD)}`
      .replace(/[\d,.]+ ?[kKmM][bB]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  if (/\p{L}{4}/u.test(beside)) return beside;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const before = reading.blocks[i]!;
    if (before.kind === 'furniture' || before.links.length || /^[\d,. ]+ ?[kKmM][bB]$/.test(before.text)) continue;
    if (/\p{L}{4}/u.test(before.text)) return before.text.slice(0, LONGEST_TOLD);
  }
  return '';
}

/** Motions that an agenda announces in words ("Motion nr 14-2025 från … <title>"), by their number. */
function announcements(reading: Reading): Map<string, { movers: Mover[]; title: string | null }> {
  const told = new Map<string, { movers: Mover[]; title: string | null }>();
  for (const block of reading.blocks) {
    if (block.kind === 'furniture' || block.links.length || !/^motion /iu.test(block.text)) continue;
    const text = block.text.slice(0, LONGEST_TOLD);
    const number = motionNumber(text);
    if (number && !told.has(number)) told.set(number, { movers: dedupe(moversIn(text)), title: cleanTitle(text) });
  }
  return told;
}

const complete = (motion: LinkedMotion, told: { movers: Mover[]; title: string | null }): LinkedMotion => ({
  ...motion,
  title: motion.title ?? told.title,
  movers: motion.movers.length ? motion.movers : told.movers,
});
