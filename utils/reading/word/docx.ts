/** DOCX → Reading: the format's own notes with the labels Word prints, links, headings, lists and tables. */
import { isEncryptedPackage } from '../sniff';
import type { Block, ReadResult } from '../types';
import { settle, TextBuilder, type Draft } from './builder';
import { ListCounter, NoteLabels, type NoteKind } from './docxLabels';
import { NoteBookmarks } from './docxBookmarks';
import { outline, raisedBy, readLists, readRelations, readStyles, type Relations, type Style } from './docxParts';
import { attribute, child, children, deep, descend, isOn } from './xml';
import { unpack, xmlPart } from './zip';

export interface WordOptions {
  address: string;
  parseXml: (xml: string) => Document;
}

/** Elements may nest so deep; deeper is no document that a person wrote. */
const DEEPEST = 120;

/** Reads a DOCX. Problems are values: `encrypted`, `damaged` (no zip, no text part), `too-large`, `empty`. */
export function readDocx(bytes: Uint8Array, options: WordOptions): ReadResult {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (isEncryptedPackage(bytes)) return { ok: false, problem: 'encrypted' };
  const unpacked = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/\/(?:theme|media|fonts)\//.test(name));
  if (!unpacked.ok) return unpacked;
  const part = (name: string | undefined) => (name ? xmlPart(unpacked.parts, name, options.parseXml) : null);
  const main = readRelations(part('_rels/.rels'), '').byType.get('officeDocument') ?? 'word/document.xml';
  const doc = part(main);
  const body = doc ? child(doc.documentElement, 'body') : null;
  if (!body) return { ok: false, problem: 'damaged' };
  const relationsOf = (path: string): Relations => {
    const at = path.lastIndexOf('/') + 1;
    return readRelations(part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`), path.slice(0, at));
  };
  const relations = relationsOf(main);
  const of = (type: string) => relations.byType.get(type);
  const styles = part(of('styles'));
  const core = part('docProps/core.xml')?.documentElement ?? null;
  const reader = new DocxReader(
    readStyles(styles),
    new ListCounter(readLists(part(of('numbering')))),
    part(of('settings')),
    body,
  );
  reader.readBody(body, relations);
  for (const kind of ['footnote', 'endnote'] as const) {
    const path = of(`${kind}s`);
    const notes = part(path);
    if (notes && path) reader.readNotes(notes.documentElement, kind, relationsOf(path));
  }
  const blocks = reader.finish();
  if (blocks.length === 0) return { ok: false, problem: 'empty' };
  const language = descend(styles?.documentElement ?? null, 'docDefaults', 'rPrDefault', 'rPr', 'lang');
  return {
    ok: true,
    reading: {
      address: options.address,
      kind: 'docx',
      pages: null,
      title: child(core, 'title')?.textContent?.trim() || null,
      language: attribute(language, 'val') ?? (child(core, 'language')?.textContent?.trim() || null),
      blocks,
    },
  };
}

/** Where the walk through a paragraph stands. */
interface Flow {
  builder: TextBuilder;
  relations: Relations;
  style: Style | null;
  /** Open complex fields: their instruction so far, and whether their result is being read. */
  fields: { instruction: string; result: boolean }[];
  /** A note reference whose mark is the text that follows it. */
  custom: string | null;
  /** Text boxes anchored here, to be read after the paragraph. */
  boxes: Element[];
}

class DocxReader {
  private readonly drafts: Draft[] = [];
  private readonly noteBlocks = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly labels: NoteLabels;
  private readonly bookmarks = new NoteBookmarks();

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly lists: ListCounter,
    settings: Document | null,
    body: Element,
  ) {
    this.labels = new NoteLabels(settings, body);
  }

  readBody(container: Element, relations: Relations, cell = false, depth = 0): void {
    if (depth > DEEPEST) return;
    for (const element of children(container)) {
      switch (element.localName) {
        case 'p':
          this.readParagraph(element, relations, cell ? { kind: 'cell' } : {});
          break;
        case 'tbl':
          for (const row of deep(element, 'tr'))
            for (const one of deep(row, 'tc')) this.readBody(one, relations, true, depth + 1);
          break;
        case 'sdt':
        case 'sdtContent':
        case 'ins':
        case 'moveTo':
        case 'customXml':
        case 'txbxContent':
          this.readBody(element, relations, cell, depth + 1);
          break;
        case 'AlternateContent':
          this.readBody(child(element, 'Choice') ?? element, relations, cell, depth + 1);
      }
    }
  }

  readNotes(root: Element, kind: NoteKind, relations: Relations): void {
    for (const note of children(root, kind)) {
      const key = `${kind} ${attribute(note, 'id')}`;
      const label = this.labels.of(key);
      // Separators have a type; notes without a mark in the text are left over from editing.
      if (label === undefined || (attribute(note, 'type') ?? 'normal') !== 'normal') continue;
      let first: number | null = null;
      for (const paragraph of deep(note, 'p')) {
        const given: Partial<Block> =
          first === null ? { kind: 'note', noteLabel: label } : { kind: 'note', continues: first };
        const at = this.readParagraph(paragraph, relations, given, first === null ? label : null);
        if (at === null) continue;
        first ??= at;
        this.noteBlocks.set(key, first);
      }
    }
  }

  finish(): Block[] {
    return settle(this.drafts, this.bookmarks.with(this.noteBlocks), this.places);
  }

  /** Reads a paragraph into a block; returns its index, or null when it is empty. */
  private readParagraph(
    paragraph: Element,
    relations: Relations,
    given: Partial<Block>,
    ownLabel: string | null = null,
  ): number | null {
    const properties = child(paragraph, 'pPr');
    const style = this.styles.get(attribute(child(properties, 'pStyle'), 'val') ?? '') ?? null;
    const flow: Flow = { builder: new TextBuilder(), relations, style, fields: [], custom: null, boxes: [] };
    this.readInline(paragraph, flow, 0);
    const look = given.kind ? {} : this.lookOf(properties, style);
    let index: number | null = null;
    if (!flow.builder.empty) {
      const block = flow.builder.build({ kind: 'paragraph', ...look, ...given, section: this.labels.section });
      // A custom mark is typed again at the start of its note.
      if (ownLabel && block.text.startsWith(ownLabel) && !/^[\p{L}\p{N}]/u.test(ownLabel))
        cutStart(block, ownLabel.length);
      index = this.drafts.push({ block, own: flow.builder.own, inner: flow.builder.inner }) - 1;
    }
    for (const box of flow.boxes) this.readBody(box, relations);
    if (child(properties, 'sectPr')) this.labels.endSection();
    return index;
  }

  private lookOf(properties: Element | null, style: Style | null): Partial<Block> {
    const level = outline(properties) ?? style?.level ?? null;
    if (level !== null) return { kind: 'heading', level };
    const numId = attribute(descend(properties, 'numPr', 'numId'), 'val') ?? style?.numId ?? null;
    if (numId === null || numId === '0') return {};
    const ilvl = Number(attribute(descend(properties, 'numPr', 'ilvl'), 'val') ?? style?.ilvl ?? 0);
    return { kind: 'list-item', level: ilvl + 1, noteLabel: this.lists.count(numId, ilvl) };
  }

  private readInline(container: Element, flow: Flow, depth: number): void {
    if (depth > DEEPEST) return;
    for (const element of children(container)) {
      switch (element.localName) {
        case 'r':
          this.readRun(element, flow, depth);
          break;
        case 'hyperlink': {
          const id = attribute(element, 'id');
          const target = id === null ? null : (flow.relations.targets.get(id) ?? null);
          const anchor = attribute(element, 'anchor');
          const href = target !== null && anchor ? `${target}#${anchor}` : target;
          flow.builder.link(href, anchor, () => this.readInline(element, flow, depth + 1));
          break;
        }
        case 'fldSimple':
          this.readField(attribute(element, 'instr') ?? '', flow, () => this.readInline(element, flow, depth + 1));
          break;
        case 'bookmarkStart':
          this.places.set(attribute(element, 'name') ?? '', this.drafts.length);
          this.bookmarks.open(attribute(element, 'id'), attribute(element, 'name'));
          break;
        case 'bookmarkEnd':
          this.bookmarks.close(attribute(element, 'id'));
          break;
        case 'AlternateContent':
          this.readInline(child(element, 'Choice') ?? element, flow, depth + 1);
          break;
        case 'ins':
        case 'moveTo':
        case 'smartTag':
        case 'sdt':
        case 'sdtContent':
        case 'customXml':
        case 'dir':
        case 'bdo':
          this.readInline(element, flow, depth + 1);
      }
    }
  }

  private readField(instruction: string, flow: Flow, fill: () => void): void {
    const again = NoteBookmarks.referred(instruction);
    if (again !== null) {
      flow.builder.mark(again, fill);
      return;
    }
    const found = /^\s*HYPERLINK\s+(?:"([^"]*)")?(?:.*?\\l\s+"([^"]*)")?/i.exec(instruction);
    flow.builder.link(found?.[1] ?? null, found?.[2] ?? null, fill);
  }

  private readRun(run: Element, flow: Flow, depth: number): void {
    const properties = child(run, 'rPr');
    if (isOn(child(properties, 'vanish'))) return;
    const style = this.styles.get(attribute(child(properties, 'rStyle'), 'val') ?? '');
    const raised = raisedBy(properties) ?? style?.raised ?? flow.style?.raised ?? false;
    const bold = child(properties, 'b') ? isOn(child(properties, 'b')) : (style?.bold ?? flow.style?.bold ?? false);
    const add = (text: string) => {
      if (flow.custom !== null && text.trim() !== '') {
        this.labels.set(flow.custom, text.trim());
        flow.builder.addMark(text.trim(), flow.custom);
        flow.custom = null;
        return;
      }
      const field = flow.fields.findLast((one) => one.result && /^\s*(?:HYPERLINK|NOTEREF)\b/i.test(one.instruction));
      const put = () => flow.builder.add(text, { raised, bold });
      if (field) this.readField(field.instruction, flow, put);
      else put();
    };
    for (const element of children(run)) {
      switch (element.localName) {
        case 't':
          if (flow.fields.every((field) => field.result)) add(element.textContent ?? '');
          break;
        case 'tab':
        case 'cr':
        case 'ptab':
          add(' ');
          break;
        case 'br':
          if (attribute(element, 'type') === 'page') this.labels.startPage();
          add(' ');
          break;
        case 'lastRenderedPageBreak':
          this.labels.startPage();
          break;
        case 'noBreakHyphen':
          add('-');
          break;
        case 'instrText': {
          const field = flow.fields[flow.fields.length - 1];
          if (field && !field.result) field.instruction += element.textContent ?? '';
          break;
        }
        case 'fldChar':
          this.stepField(attribute(element, 'fldCharType'), flow);
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          this.readReference(element, flow);
          break;
        case 'drawing':
        case 'pict':
        case 'object':
          flow.boxes.push(...deep(element, 'txbxContent'));
          break;
        case 'AlternateContent':
          this.readRun(child(element, 'Choice') ?? element, flow, depth + 1);
      }
    }
  }

  private stepField(type: string | null, flow: Flow): void {
    const field = flow.fields[flow.fields.length - 1];
    if (type === 'begin') flow.fields.push({ instruction: '', result: false });
    else if (type === 'separate' && field) field.result = true;
    else if (type === 'end') flow.fields.pop();
  }

  private readReference(element: Element, flow: Flow): void {
    const kind: NoteKind = element.localName === 'footnoteReference' ? 'footnote' : 'endnote';
    const key = `${kind} ${attribute(element, 'id')}`;
    const custom = attribute(element, 'customMarkFollows');
    if (custom !== null && !/^(?:0|false|off)$/.test(custom)) {
      flow.custom = key;
      return;
    }
    this.bookmarks.note(key);
    flow.builder.addMark(this.labels.next(kind, key), key);
  }
}

function cutStart(block: Block, length: number): void {
  const rest = block.text.slice(length);
  const cut = length + rest.length - rest.trimStart().length;
  block.text = block.text.slice(cut);
  const moved = <T extends { start: number; end: number }>(spans: T[]) =>
    spans
      .filter((span) => span.end > cut)
      .map((span) => ({ ...span, start: Math.max(0, span.start - cut), end: span.end - cut }));
  block.links = moved(block.links);
  block.candidates = moved(block.candidates);
}
