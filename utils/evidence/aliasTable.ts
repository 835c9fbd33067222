/** The tables of names as they are looked up: things, the first words of their names, beginnings of words for them. */
import { firstTwo } from '../text/characters';
import { ALIASES, OUTLETS } from './aliases.data';
import { COMPANIES } from './companies.data';
import { ORDINARY_WORDS, REGIONS, WIDE_PARTS } from './places.data';

/** A thing that has names. */
export interface Thing {
  /** Its fullest name; the id within the table is the index. */
  name: string;
  kind: 'name' | 'region' | 'area' | 'wide' | 'municipality' | 'hospital' | 'outlet';
  /** County code for places, else null. */
  region: string | null;
  /** County codes of a part of the country wider than a region; else empty. */
  covers: readonly string[];
  /** The municipality a hospital stands in; else null. */
  town: string | null;
}

/** One name of a thing. */
export interface Form {
  words: readonly string[];
  thing: number;
  /** Acronyms and ordinary words: only as written, capital letters and all. */
  exact: string | null;
  /** One word with a capital of its own; names of several words and "barnpsykiatrin" may stand in small letters. */
  proper: boolean;
}

/** The beginning of a word that stands for a thing; `proper`: written with a capital ("Chalmersforskare"). */
export interface Beginning {
  beginning: string;
  proper: boolean;
  thing: number;
}

/** Names of towns that are also ordinary words or persons' names, in small letters. */
export const ORDINARY: ReadonlySet<string> = new Set(ORDINARY_WORDS.toLowerCase().split(','));
const TABLE = buildTable();
/** Every thing of the tables; an index into it is the thing's id. */
export const THINGS: readonly Thing[] = TABLE.things;
/** Names by their first word, the longest first. */
export const FORMS: ReadonlyMap<string, readonly Form[]> = TABLE.forms;

function splitWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}!]+/gu) ?? [];
}

function buildTable(): { things: Thing[]; forms: Map<string, Form[]> } {
  const things: Thing[] = [];
  const forms = new Map<string, Form[]>();
  const addForm = (name: string, thing: number) => {
    const words = splitWords(name);
    const short = words.length === 1 && name.length <= 4 && /^\p{Lu}/u.test(name);
    const exact = short || ORDINARY.has(name.toLowerCase()) || /^\p{Lu}{2,}$/u.test(name) ? name : null;
    const first = words[0];
    if (!first) return;
    const list = forms.get(first) ?? [];
    list.push({ words, thing, exact, proper: words.length === 1 && /^\p{Lu}/u.test(name) });
    forms.set(first, list);
  };
  const addThing = (names: readonly string[], parts: Pick<Thing, 'kind' | 'region' | 'town'> & Partial<Thing>) => {
    const plain = names.filter((name) => name !== '' && !name.endsWith('*'));
    things.push({ name: plain[0] ?? '', covers: [], ...parts });
    for (const name of plain) addForm(name, things.length - 1);
  };
  for (const line of REGIONS.trim().split('\n')) {
    const [code = '', names = '', , , municipalities = '', hospitals = ''] = line.split('|');
    const own = names.split(';').filter((name) => !name.startsWith('~'));
    addThing(own, { kind: 'region', region: code, town: null });
    for (const name of names.split(';').filter((name) => name.startsWith('~')))
      addThing([name.slice(1)], { kind: 'area', region: code, town: null });
    for (const name of municipalities.split(',')) {
      addThing([name, `${name} kommun`], { kind: 'municipality', region: code, town: name });
    }
    for (const entry of hospitals.split(',')) {
      const [full = '', rest = ''] = entry.split('=');
      const [others = '', town = ''] = rest.split('@');
      addThing([full, ...others.split(';')], { kind: 'hospital', region: code, town });
    }
  }
  for (const line of WIDE_PARTS.trim().split('\n')) {
    const [name = '', codes = ''] = line.split('|');
    addThing([name], { kind: 'wide', region: null, town: null, covers: codes.split(',') });
  }
  for (const line of `${ALIASES.trim()}\n${COMPANIES.trim()}`.split('\n'))
    addThing(line.split(';'), { kind: 'name', region: null, town: null });
  for (const name of OUTLETS.split(',')) addThing([name], { kind: 'outlet', region: null, town: null });
  for (const list of forms.values()) list.sort(longestFirst);
  return { things, forms };
}

function buildBeginnings(): Beginning[] {
  const beginnings: Beginning[] = [];
  const byName = new Map(THINGS.map((thing, index) => [thing.name, index]));
  for (const line of REGIONS.trim().split('\n')) {
    const [, names = '', adjectives = ''] = line.split('|');
    const thing = byName.get(names.split(';')[0] ?? '');
    for (const beginning of adjectives.split(',')) {
      if (beginning !== '' && thing !== undefined) beginnings.push({ beginning, proper: false, thing });
    }
  }
  for (const line of ALIASES.trim().split('\n')) {
    const names = line.split(';');
    const thing = byName.get(names[0] ?? '');
    for (const name of names) {
      if (name.endsWith('*') && thing !== undefined) {
        beginnings.push({ beginning: name.slice(0, -1).toLowerCase(), proper: /^\p{Lu}/u.test(name), thing });
      }
    }
  }
  return beginnings;
}

/** For sorting forms: those of more words first. */
export function longestFirst(a: Form, b: Form): number {
  return b.words.length - a.words.length;
}

/** Beginnings of words by their first two letters (`firstTwo`). */
export const BEGINNINGS_BY_TWO: ReadonlyMap<number, readonly Beginning[]> = groupBeginnings();

function groupBeginnings() {
  const groups = new Map<number, Beginning[]>();
  for (const entry of buildBeginnings()) {
    const key = firstTwo(entry.beginning);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/** SVT's local sections with their county codes; "smaland" is several counties. */
const SECTIONS: readonly (readonly [name: string, code: string])[] = REGIONS.trim()
  .split('\n')
  .flatMap((line) => {
    const [code = '', , , sections = ''] = line.split('|');
    return sections.split(',').flatMap((name) => (name === 'smaland' ? [] : [[name, code] as const]));
  });

/** The county code of one of SVT's local sections ("lokalt/vast", "vast"), or null. */
export function regionOfSection(section: string | null): string | null {
  const parts = (section ?? '').toLowerCase().split(/[/\s]+/u);
  return SECTIONS.find(([name]) => parts.includes(name))?.[1] ?? null;
}
