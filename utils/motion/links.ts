/** Pages that lead to motions: agendas, registers, lists. What the page tells of each, and where it is. */
import type { Block, Reading } from '../reading/types';
import { cleanTitle } from './fields';
import { MOTION_HEADING, kindOf } from './kinds';
import { moversIn } from './people';
import { partyOf, LOCAL_PARTY, PARTY_NAME } from './parties';
import { referenceIn } from './references';
import type { LinkedMotion, Mover } from './types';

/** Names of other papers, anywhere in a link's words: what is said about a motion is not the motion. */
const OTHER =
  /(?<!\p{L})(?:svar|motionssvar|tjänsteskrivelse|tjänsteutlåtande|yttrande|remissvar|missiv|protokoll\p{L}*|interpellation\p{L}*|enkel fråga|fråga|medborgarförslag\p{L}*|invånarförslag|kallelse|kungörelse|föredragningslista|dagordning|förteckning|förslag \d{4}:\d+|reservation|beslut|besvarande|redovisning|mall|så (?:skriver|lämnar)|vad är|skriva en motion|lämna (?:in )?(?:en )?motion|handbok|debatt|webb-?tv|sändning|budget)(?!\p{L})/iu;
const MOTION_WORD = /(?<!\p{L})(?:budget|följd|parti|flerparti)?motion(?:en)?(?!\p{L})/iu;
const GENERIC_LABEL =
  /^(?:[\d.,]+ ?[km]b )?(?:ladda (?:ner|ned)(?: (?:dokument|fil(?:en)?|pdf))?|öppna|visa|läs mer|pdf|hämta|läs (?:hela )?motionen(?: här)?(?: \(pdf\))?|till motionen|dokument|länk)(?:[ ,(]*(?:pdf|[\d.,]+ ?[km]b)\)?)*$/iu;
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
 */
export function findLinkedMotions(reading: Reading): LinkedMotion[] {
  const places = placesOf(reading);
  const widths = rowWidths(reading, places);
  const found = new Map<string, LinkedMotion>();
  const announced = announcements(reading);
  let section = '';
  let next = 0;
  reading.blocks.forEach((block, index) => {
    if (block.kind === 'heading') section = block.text;
    for (; next < places.length && places[next]!.index === index; next++) {
      const place = places[next]!;
      const motion = motionAt(reading, place, section, widths);
      if (!motion || found.has(motion.href)) continue;
      const told = motion.reference ? announced.get(motion.reference) : undefined;
      found.set(motion.href, told ? complete(motion, told) : motion);
    }
  });
  return [...found.values()];
}

function placesOf(reading: Reading): Place[] {
  const own = bare(reading.address);
  const places: Place[] = [];
  reading.blocks.forEach((block, index) => {
    if (block.kind === 'furniture' || block.kind === 'note') return;
    for (const link of block.links)
      if (/^https?:/i.test(link.href) && bare(link.href) !== own)
        places.push({ block, index, link, label: block.text.slice(link.start, link.end).trim() });
  });
  return places;
}

const bare = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');

function motionAt(
  reading: Reading,
  place: Place,
  section: string,
  widths: ReadonlyMap<number, number>,
): LinkedMotion | null {
  const { block, index, link, label } = place;
  const path = decoded(link.href);
  if (/^(?:mailto|tel)/i.test(link.href)) return null;
  const generic = GENERIC_LABEL.test(label) || label.length < 3;
  // The words of the link, or of what stands with it when it only says "Ladda ner dokument".
  const own = generic ? nearestName(reading, place) : label;
  const around = block.links.length === 1 || generic ? block.text : label;
  const row = block.kind === 'cell' ? rowOf(reading, index, widths) : [];
  const words = generic ? own : label;
  const slug = path.replace(/^https?:\/\/[^/]+/i, '').replace(/[-_+/.]|%20/g, ' ');
  if (OTHER.test(words) || (generic && OTHER.test(lastPart(slug)))) return null;
  if (kindOf(words) && kindOf(words) !== 'motion') return null;
  const file = FILE.test(path);
  const named = MOTION_WORD.test(words.replace(/^\d[\d.]*\s+(?:bilaga\s+)?/iu, ''));
  const titled = MOTION_HEADING.test(words.replace(/^\d[\d.]*\s+/u, '')) || /^bilaga \d* ?motion/iu.test(words);
  const inRegister = row.length > 0 && moversIn(row.join(' ')).length > 0 && /motion/iu.test(headline(reading));
  const inSection = MOTIONS_SECTION.test(section.trim()) && (file || moversIn(block.text).length > 0);
  const readIt = /läs (?:hela |vår )?motionen|hela motionen|motionen (?:i sin helhet|här|som pdf)/iu.test(label);
  if (ANSWERS_SECTION.test(section) && file && !/^motion nr|^bilaga|^\d+\.\d/iu.test(words) && !moversIn(around).length)
    return null;
  if (!(titled || (named && file) || inRegister || inSection || readIt)) return null;
  if (/förslag \d{4}:\d+/iu.test(block.text.slice(link.start, link.end))) return null;
  if (!file && !titled && !inSection && !inRegister) return null;
  if (/^motioner?$/iu.test(words.trim())) return null;
  const context = [own, around, ...row].join(' ');
  const reference = motionNumber(words) ?? referenceIn([around, ...row].join(' '))?.written ?? null;
  const movers = moversIn(context);
  return {
    href: link.href,
    title: readIt && !titled ? null : cleanTitle(words),
    movers: movers.length ? dedupe(movers) : readIt ? partyOnly(reading) : [],
    reference,
  };
}

const lastPart = (slug: string) => slug.slice(-80);
const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};
const headline = (reading: Reading) => reading.blocks.find((b) => b.kind === 'heading')?.text ?? reading.title ?? '';
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
  const beside = `${block.text.slice(0, link.start)} ${block.text.slice(link.end)}`
    .replace(/[\d,.]+ ?[kKmM][bB]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\p{L}{4}/u.test(beside)) return beside;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const before = reading.blocks[i]!;
    if (before.kind === 'furniture' || before.links.length || /^[\d,. ]+ ?[kKmM][bB]$/.test(before.text)) continue;
    if (/\p{L}{4}/u.test(before.text)) return before.text;
  }
  return '';
}

/** For each cell with a link: how many cells its row has, judged by the distance between linked cells of the table. */
function rowWidths(reading: Reading, places: readonly Place[]): Map<number, number> {
  const widths = new Map<number, number>();
  const cells = [...new Set(places.filter((p) => p.block.kind === 'cell').map((p) => p.index))];
  cells.forEach((cell, i) => {
    const gaps = [cells[i + 1]! - cell, cell - cells[i - 1]!].filter((gap) => gap > 1 && gap <= 12);
    let run = 1;
    while (run < 12 && reading.blocks[cell + run]?.kind === 'cell') run++;
    widths.set(cell, Math.min(run, ...gaps));
  });
  return widths;
}

/** The other cells of a linked cell's row; those after it, as far as its row goes. */
function rowOf(reading: Reading, index: number, widths: ReadonlyMap<number, number>): string[] {
  const row: string[] = [];
  for (let i = index + 1; i < index + (widths.get(index) ?? 1); i++) row.push(reading.blocks[i]!.text);
  return row;
}

/** Motions that an agenda announces in words ("Motion nr 14-2025 från … <title>"), by their number. */
function announcements(reading: Reading): Map<string, { movers: Mover[]; title: string | null }> {
  const told = new Map<string, { movers: Mover[]; title: string | null }>();
  for (const block of reading.blocks) {
    if (block.kind === 'furniture' || block.links.length || !/^motion /iu.test(block.text)) continue;
    const number = motionNumber(block.text);
    if (number && !told.has(number))
      told.set(number, { movers: dedupe(moversIn(block.text)), title: cleanTitle(block.text) });
  }
  return told;
}

const complete = (motion: LinkedMotion, told: { movers: Mover[]; title: string | null }): LinkedMotion => ({
  ...motion,
  title: motion.title ?? told.title,
  movers: motion.movers.length ? motion.movers : told.movers,
});
