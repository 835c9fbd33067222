/** Names for the same thing, and places with their regions: one table, looked up by the words of a text. */
import { ALIASES, OUTLETS } from './aliases.data';
import { ORDINARY_WORDS, REGIONS } from './places.data';
import { isStopWord, type Token } from './words';

/** A thing that has names. */
export interface Thing {
  /** Its fullest name; the id within the table is the index. */
  name: string;
  kind: 'name' | 'region' | 'municipality' | 'hospital' | 'outlet';
  /** County code for places, else null. */
  region: string | null;
  /** The municipality a hospital stands in; else null. */
  town: string | null;
}

/** A thing named in a text. */
export interface ThingMention {
  thing: number;
  start: number;
  end: number;
  text: string;
  /** Index of the first and the last of the text's tokens it covers. */
  from: number;
  to: number;
}

interface Form {
  words: readonly string[];
  thing: number;
  /** Acronyms and ordinary words: only as written, capital letters and all. */
  exact: string | null;
  /** One word with a capital of its own; names of several words and "barnpsykiatrin" may stand in small letters. */
  proper: boolean;
}

/** The beginning of a word that stands for a thing; `proper`: written with a capital ("Chalmersforskare"). */
interface Beginning {
  beginning: string;
  proper: boolean;
  thing: number;
}

const ORDINARY: ReadonlySet<string> = new Set(ORDINARY_WORDS.toLowerCase().split(','));
export const THINGS: readonly Thing[] = [];
const FORMS: ReadonlyMap<string, readonly Form[]> = buildForms();
const BEGINNINGS: readonly Beginning[] = buildBeginnings();

function splitWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}!]+/gu) ?? [];
}

function buildForms(): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  const things = THINGS as Thing[];
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
  const addThing = (names: readonly string[], thing: Omit<Thing, 'name'>) => {
    const plain = names.filter((name) => name !== '' && !name.endsWith('*'));
    things.push({ name: plain[0] ?? '', ...thing });
    for (const name of plain) addForm(name, things.length - 1);
  };
  for (const line of REGIONS.trim().split('\n')) {
    const [code = '', names = '', , , municipalities = '', hospitals = ''] = line.split('|');
    addThing(names.split(';'), { kind: 'region', region: code, town: null });
    for (const name of municipalities.split(',')) {
      addThing([name, `${name} kommun`], { kind: 'municipality', region: code, town: name });
    }
    for (const entry of hospitals.split(',')) {
      const [full = '', rest = ''] = entry.split('=');
      const [others = '', town = ''] = rest.split('@');
      addThing([full, ...others.split(';')], { kind: 'hospital', region: code, town });
    }
  }
  for (const line of ALIASES.trim().split('\n')) addThing(line.split(';'), { kind: 'name', region: null, town: null });
  for (const name of OUTLETS.split(',')) addThing([name], { kind: 'outlet', region: null, town: null });
  for (const list of forms.values()) list.sort(longestFirst);
  return forms;
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

/** The word as it is, or without its genitive s. */
function equalsForm(token: Token, word: string): boolean {
  return token.lower === word || (token.lower === `${word}s` && word.length > 1);
}

const BEGINNINGS_BY_TWO: ReadonlyMap<string, readonly Beginning[]> = groupBeginnings();

function groupBeginnings() {
  const groups = new Map<string, Beginning[]>();
  for (const entry of BEGINNINGS) {
    const key = entry.beginning.slice(0, 2);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

/**
 * Every thing of the table named in `tokens` (of `text`), the longest name first; several things where a name has
 * several owners ("SU"). Genitives count; acronyms only as written.
 */
export function thingsIn(text: string, tokens: readonly Token[]): ThingMention[] {
  const found: ThingMention[] = [];
  for (let index = 0; index < tokens.length;) {
    index = readThing(text, tokens, index, found);
  }
  return found;
}

function longestFirst(a: Form, b: Form): number {
  return b.words.length - a.words.length;
}

function readThing(text: string, tokens: readonly Token[], index: number, found: ThingMention[]): number {
  const token = tokens[index]!;
  let covered = 0;
  const whole = FORMS.get(token.lower);
  const bare = token.lower.endsWith('s') ? FORMS.get(token.lower.slice(0, -1)) : undefined;
  const candidates = whole && bare ? [...whole, ...bare].sort(longestFirst) : (whole ?? bare ?? []);
  for (const form of candidates) {
    if (covered > form.words.length) break;
    if (!fits(text, tokens, index, form)) continue;
    covered = form.words.length;
    found.push(mentionOf(text, tokens, form.thing, index, index + covered - 1));
  }
  if (covered === 0) {
    for (const { beginning, proper, thing } of BEGINNINGS_BY_TWO.get(token.lower.slice(0, 2)) ?? []) {
      // "svensk" and "britt" are small letters except first in a sentence: "Britt" is a person.
      if (!proper && index > 0 && /^\p{Lu}/u.test(token.text)) continue;
      if (token.lower.startsWith(beginning)) found.push(mentionOf(text, tokens, thing, index, index));
    }
  }
  return index + Math.max(1, covered);
}

/** "Anna Lund", "Nora Provare": a town's name beside another capital that is no stop word is a person's. */
function isPerson(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (!ORDINARY.has(token.lower)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const beside = (a: Token | undefined, b: Token | undefined) => a && b && text.slice(a.end, b.start) === ' ';
  const capital = (other: Token) => /^\p{Lu}\p{Ll}/u.test(other.text) && !isStopWord(other.lower);
  return Boolean((beside(before, token) && capital(before!)) || (beside(token, after) && capital(after!)));
}

function fits(text: string, tokens: readonly Token[], index: number, form: Form): boolean {
  if (form.exact !== null) {
    const written = tokens[index]!.text;
    return (written === form.exact || written === `${form.exact}s`) && !isPerson(text, tokens, index);
  }
  if (form.proper && !/^\p{Lu}/u.test(tokens[index]!.text)) return false;
  return form.words.every((word, at) => {
    const token = tokens[index + at];
    if (!token) return false;
    const previous = tokens[index + at - 1];
    if (at > 0 && previous && !/^[ \u00a0\-–:]{0,2}$/u.test(text.slice(previous.end, token.start))) return false;
    return equalsForm(token, word);
  });
}

function mentionOf(text: string, tokens: readonly Token[], thing: number, from: number, to: number): ThingMention {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  return { thing, start, end, text: text.slice(start, end), from, to };
}

/** The county code of one of SVT's local sections ("lokalt/vast", "vast"), or null. */
export function regionOfSection(section: string | null): string | null {
  const parts = (section ?? '').toLowerCase().split(/[/\s]+/u);
  for (const line of REGIONS.trim().split('\n')) {
    const [code = '', , , sections = ''] = line.split('|');
    if (sections.split(',').some((name) => name !== 'smaland' && parts.includes(name))) return code;
  }
  return null;
}
