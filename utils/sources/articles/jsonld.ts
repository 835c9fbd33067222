/** What a page says of its article in JSON-LD: objects, arrays and graphs, several scripts, and what is broken is passed over. */
import { tidy } from './blocks';
import { machineDate } from './dates';

export interface Told {
  title: string | null;
  description: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  section: string | null;
  /** isAccessibleForFree, also of a part; null where nothing is said. */
  free: boolean | null;
  wordCount: number | null;
  opinion: boolean;
  /** The paragraphs of the whole text, where the publisher gives it here. */
  body: string[];
}

type Json = Record<string, unknown>;

const ARTICLE = /(Article|BlogPosting|LiveBlogPosting|Report|NewsItem)$/;
/** More than this is no metadata. */
const LONGEST_SCRIPT = 2_000_000;

/** The first article that the page's JSON-LD tells of (the longest told, when several), or null. */
export function readJsonLd(doc: Document): Told | null {
  const articles: Json[] = [];
  for (const script of doc.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.type)) continue;
    const text = script.textContent ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    for (const thing of thingsIn(parse(text)))
      if (typesOf(thing).some((type) => ARTICLE.test(type))) articles.push(thing);
  }
  const best = articles.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0];
  return best ? toldBy(best) : null;
}

function parse(text: string): unknown {
  // Line breaks inside strings and CDATA marks are the usual ways of being broken.
  const plain = text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '').trim();
  for (const attempt of [plain, plain.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

function thingsIn(value: unknown, depth = 0): Json[] {
  if (depth > 4 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Json;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing['mainEntity'], depth + 1)];
}

function typesOf(thing: Json): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

function toldBy(thing: Json): Told {
  const text = (key: string): string | null => plainText(thing[key]);
  const parts = thingsIn(thing['hasPart']);
  const says = [thing, ...parts].map((one) => truth(one['isAccessibleForFree']));
  const count = Number(thing['wordCount']);
  const section = thing['articleSection'];
  return {
    title: text('headline') ?? text('name'),
    description: text('description'),
    authors: authorsIn(thing['author'] ?? thing['creator']),
    published: machineDate(text('datePublished')) ?? machineDate(text('dateCreated')),
    modified: machineDate(text('dateModified')),
    section: plainText(Array.isArray(section) ? section[0] : section),
    free: says.includes(false) ? false : says.includes(true) ? true : null,
    wordCount: Number.isFinite(count) && count > 0 ? count : null,
    opinion: typesOf(thing).some((type) => /Opinion|Review(NewsArticle)?$/.test(type)),
    body: linesIn(thing['articleBody']),
  };
}

function authorsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return [plainText(one) ?? ''];
    if (one === null || typeof one !== 'object') return [];
    const name = (one as Json)['name'];
    return (Array.isArray(name) ? name : [name]).map((each) => plainText(each) ?? '');
  });
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^\s*(true|yes|1)\s*$/i.test(value) ? true : /^\s*(false|no|0)\s*$/i.test(value) ? false : null;
}

function linesIn(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const lines = value.replace(/<\/(p|h\d|li|div)>|<br\s*\/?>/gi, '\n').split('\n');
  return lines.map(plainText).filter((line) => line !== null);
}

/** Publishers put entities and tags into JSON strings; read as text, never as markup of this document. */
function plainText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const plain = /&[#\w]+;/.test(value) ? decodeEntities(value) : value;
  const text = tidy(plain.replace(/<[^<>]{1,200}>/g, ' '));
  return text === '' ? null : text;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  raquo: '»',
  laquo: '«',
  hellip: '…',
};

function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
