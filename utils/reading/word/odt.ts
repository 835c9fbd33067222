/** ODT → Reading: notes stand in place in the text, with their printed labels. */
import type { Block, ReadResult } from '../types';
import { settle, TextBuilder, type Draft } from './builder';
import type { WordOptions } from './docx';
import { printNumber } from './numbering';
import { attribute, child, children, descend } from './xml';
import { unpack, xmlPart } from './zip';

/** Elements may nest so deep; deeper is no document that a person wrote. */
const DEEPEST = 120;

/** Reads an ODT. Problems are values: `encrypted`, `damaged` (no zip, no text part), `too-large`, `empty`. */
export function readOdt(bytes: Uint8Array, options: WordOptions): ReadResult {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  const unpacked = unpack(bytes, (name) => /^(?:content|styles|meta|META-INF\/manifest)\.xml$/.test(name));
  if (!unpacked.ok) return unpacked;
  const part = (name: string) => xmlPart(unpacked.parts, name, options.parseXml);
  const manifest = part('META-INF/manifest.xml');
  const encrypted = Array.from(manifest?.documentElement.getElementsByTagName('*') ?? []);
  if (encrypted.some((one) => one.localName === 'encryption-data')) return { ok: false, problem: 'encrypted' };
  const content = part('content.xml');
  const text = descend(content?.documentElement ?? null, 'body', 'text');
  if (!content || !text) return { ok: false, problem: 'damaged' };
  const styles = part('styles.xml');
  const meta = child(part('meta.xml')?.documentElement ?? null, 'meta');
  const reader = new OdtReader(readOdtStyles([styles, content]));
  reader.readBody(text, {}, 0);
  const blocks = reader.finish();
  if (blocks.length === 0) return { ok: false, problem: 'empty' };
  return {
    ok: true,
    reading: {
      address: options.address,
      kind: 'odt',
      pages: null,
      title: child(meta, 'title')?.textContent?.trim() || null,
      language: child(meta, 'language')?.textContent?.trim() || null,
      blocks,
    },
  };
}

interface OdtStyles {
  raised: Set<string>;
  bold: Set<string>;
  titles: Set<string>;
  /** List style → format of each level's number, null where it is a bullet. */
  lists: Map<string, (string | null)[]>;
}

function readOdtStyles(docs: readonly (Document | null)[]): OdtStyles {
  const out: OdtStyles = { raised: new Set(), bold: new Set(), titles: new Set(), lists: new Map() };
  for (const doc of docs) {
    for (const element of Array.from(doc?.documentElement.getElementsByTagName('*') ?? [])) {
      if (element.localName === 'style') readStyle(element, out);
      else if (element.localName === 'list-style') {
        const levels = children(element).map((level) =>
          level.localName === 'list-level-style-number' ? attribute(level, 'num-format') : null,
        );
        out.lists.set(attribute(element, 'name') ?? '', levels);
      }
    }
  }
  return out;
}

function readStyle(element: Element, out: OdtStyles): void {
  const name = attribute(element, 'name') ?? '';
  const parent = attribute(element, 'parent-style-name') ?? '';
  const text = child(element, 'text-properties');
  const position = attribute(text, 'text-position');
  // "super 58%", "33% 58%"; "sub …" and "-33% …" are lowered.
  if (position === null ? out.raised.has(parent) : /^(?:super|[1-9])/.test(position)) out.raised.add(name);
  const weight = attribute(text, 'font-weight');
  if (weight === null ? out.bold.has(parent) : weight === 'bold' || Number(weight) >= 600) out.bold.add(name);
  if (/^(?:Title|Titel|Rubrik)$/i.test(name) || out.titles.has(parent)) out.titles.add(name);
}

interface PendingNote {
  key: string;
  label: string;
  body: Element;
  end: boolean;
}

interface Inline {
  builder: TextBuilder;
  raised: boolean;
  bold: boolean;
}

class OdtReader {
  private readonly drafts: Draft[] = [];
  private readonly notes: PendingNote[] = [];
  private readonly noteBlocks = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly boxes: Element[] = [];

  constructor(private readonly styles: OdtStyles) {}

  readBody(container: Element, given: Partial<Block>, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of children(container)) {
      switch (element.localName) {
        case 'h':
          this.readParagraph(element, given.kind ? given : { kind: 'heading', level: headingLevel(element) });
          break;
        case 'p':
          this.readParagraph(element, given);
          break;
        case 'list':
          this.readList(element, null, 1, given, depth + 1);
          break;
        case 'table':
          this.readTable(element, depth + 1);
          break;
        case 'tracked-changes':
        case 'annotation':
        case 'forms':
        case 'sequence-decls':
        case 'variable-decls':
          break;
        default:
          this.readBody(element, given, depth + 1);
      }
    }
  }

  /** The notes after the text, footnotes first; and all targets. */
  finish(): Block[] {
    // A note may hold notes of its own: the list grows while it is read.
    for (const end of [false, true]) {
      for (let i = 0; i < this.notes.length; i++) if (this.notes[i]!.end === end) this.readNote(this.notes[i]!);
    }
    return settle(this.drafts, this.noteBlocks, this.places);
  }

  private readNote({ key, label, body }: PendingNote): void {
    if (this.noteBlocks.has(key)) return;
    const from = this.drafts.length;
    this.readBody(body, { kind: 'note', noteLabel: label }, 0);
    this.drafts.slice(from).forEach(({ block }, i) => {
      if (i > 0) Object.assign(block, { noteLabel: null, continues: from });
    });
    if (this.drafts.length > from) this.noteBlocks.set(key, from);
  }

  private readList(list: Element, outer: string | null, level: number, given: Partial<Block>, depth: number): void {
    if (depth > DEEPEST) return;
    const style = attribute(list, 'style-name') ?? outer;
    const format = this.styles.lists.get(style ?? '')?.[level - 1] ?? null;
    let number = 0;
    for (const item of children(list, 'list-item', 'list-header')) {
      const start = attribute(item, 'start-value');
      number = start === null ? number + 1 : Number(start);
      let first = true;
      for (const element of children(item)) {
        if (element.localName === 'list') this.readList(element, style, level + 1, given, depth + 1);
        else {
          const label = first && format !== null && item.localName === 'list-item' ? printNumber(number, format) : null;
          // LibreOffice wraps numbered headings in lists.
          if (element.localName === 'h') this.readBody(wrap(element), given, depth + 1);
          else this.readParagraph(element, given.kind ? given : { kind: 'list-item', level, noteLabel: label });
          first = false;
        }
      }
    }
  }

  private readTable(table: Element, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of children(table)) {
      if (element.localName === 'table-cell') this.readBody(element, { kind: 'cell' }, depth + 1);
      else if (element.localName !== 'covered-table-cell') this.readTable(element, depth + 1);
    }
  }

  private readParagraph(element: Element, given: Partial<Block>): void {
    const style = attribute(element, 'style-name') ?? '';
    const builder = new TextBuilder();
    this.readInline(element, { builder, raised: false, bold: this.styles.bold.has(style) }, 0);
    if (!builder.empty) {
      const title: Partial<Block> = !given.kind && this.styles.titles.has(style) ? { kind: 'heading', level: 1 } : {};
      const block = builder.build({ kind: 'paragraph', ...given, ...title });
      this.drafts.push({ block, own: builder.own, inner: builder.inner });
    }
    for (const box of this.boxes.splice(0)) this.readBody(box, given.kind === 'note' ? given : {}, 1);
  }

  private readInline(container: Node, inline: Inline, depth: number): void {
    if (depth > DEEPEST) return;
    for (let node = container.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 || node.nodeType === 4) inline.builder.add((node as Text).data, inline);
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      switch (element.localName) {
        case 's':
        case 'tab':
        case 'line-break':
          inline.builder.add(' ', inline);
          break;
        case 'span': {
          const style = attribute(element, 'style-name') ?? '';
          const raised = inline.raised || this.styles.raised.has(style);
          this.readInline(element, { ...inline, raised, bold: inline.bold || this.styles.bold.has(style) }, depth + 1);
          break;
        }
        case 'a': {
          const href = attribute(element, 'href');
          const inner = href?.startsWith('#') ? decodeName(href.slice(1)) : null;
          inline.builder.link(inner === null ? href : null, inner, () => this.readInline(element, inline, depth + 1));
          break;
        }
        case 'note':
          this.readMark(element, inline);
          break;
        case 'note-ref':
          this.readReference(element, inline, depth);
          break;
        case 'bookmark':
        case 'bookmark-start':
        case 'reference-mark-start':
          this.places.set(attribute(element, 'name') ?? '', this.drafts.length);
          break;
        case 'frame':
        case 'text-box':
          this.boxes.push(element);
          break;
        case 'annotation':
        case 'ruby-text':
        case 'change':
          break;
        default:
          this.readInline(element, inline, depth + 1);
      }
    }
  }

  /** A note cited again: its number is printed, or left out where the file leaves it to the program. */
  private readReference(element: Element, inline: Inline, depth: number): void {
    const format = attribute(element, 'reference-format') ?? 'text';
    const key = keyOf(attribute(element, 'ref-name') ?? '');
    const printed = element.textContent?.trim() ?? '';
    const label = printed || this.notes.find((note) => note.key === key)?.label;
    if (format === 'text' && label) inline.builder.addMark(label, key);
    else this.readInline(element, inline, depth + 1);
  }

  private readMark(note: Element, inline: Inline): void {
    const citation = child(note, 'note-citation');
    const body = child(note, 'note-body');
    if (!body) return;
    const label = (attribute(citation, 'label') ?? citation?.textContent ?? '').trim();
    const key = keyOf(attribute(note, 'id') ?? `#${this.notes.length}`);
    this.notes.push({ key, label, body, end: attribute(note, 'note-class') === 'endnote' });
    inline.builder.addMark(label, key);
  }
}

const keyOf = (id: string) => `note ${id}`;

function headingLevel(element: Element): number {
  return Math.min(6, Math.max(1, Number(attribute(element, 'outline-level') ?? 1) || 1));
}

/** The parent of an element, to be read as a body of its own. */
function wrap(element: Element): Element {
  const holder = element.ownerDocument.createElementNS(null, 'section');
  holder.append(element.cloneNode(true));
  return holder;
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
