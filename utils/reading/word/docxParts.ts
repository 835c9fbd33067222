/** What a DOCX says beside its text: relations, styles, list numbering, how notes are numbered. */
import { attribute, child, children, descend, isOn } from './xml';

/** Relation id → target, and the parts by the last word of their relation type ("footnotes", "styles"). */
export interface Relations {
  targets: Map<string, string>;
  byType: Map<string, string>;
}

/** The relations of a part. `folder` is where relative targets start ("word/"). */
export function readRelations(doc: Document | null, folder: string): Relations {
  const out: Relations = { targets: new Map(), byType: new Map() };
  for (const one of doc ? children(doc.documentElement, 'Relationship') : []) {
    const target = attribute(one, 'Target') ?? '';
    const external = attribute(one, 'TargetMode') === 'External';
    const path = external ? target : target.startsWith('/') ? target.slice(1) : normal(folder + target);
    out.targets.set(attribute(one, 'Id') ?? '', path);
    const type = (attribute(one, 'Type') ?? '').split('/').pop() ?? '';
    if (!external && !out.byType.has(type)) out.byType.set(type, path);
  }
  return out;
}

function normal(path: string): string {
  const out: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.') out.push(step);
  }
  return out.join('/');
}

export interface Style {
  level: number | null;
  raised: boolean;
  bold: boolean;
  numId: string | null;
  ilvl: number;
}

/** Styles by id, with what they take over from those they are based on. */
export function readStyles(doc: Document | null): Map<string, Style> {
  const elements = new Map<string, Element>();
  for (const one of doc ? children(doc.documentElement, 'style') : [])
    elements.set(attribute(one, 'styleId') ?? '', one);
  const out = new Map<string, Style>();
  const read = (id: string, depth: number): Style => {
    const known = out.get(id);
    if (known) return known;
    const element = elements.get(id) ?? null;
    const basis = attribute(child(element, 'basedOn'), 'val');
    const base = basis !== null && depth < 12 ? read(basis, depth + 1) : null;
    const properties = child(element, 'pPr');
    const run = child(element, 'rPr');
    const style: Style = {
      level: outline(properties) ?? headingName(attribute(child(element, 'name'), 'val')) ?? base?.level ?? null,
      raised: raisedBy(run) ?? base?.raised ?? false,
      bold: child(run, 'b') ? isOn(child(run, 'b')) : (base?.bold ?? false),
      numId: attribute(descend(properties, 'numPr', 'numId'), 'val') ?? base?.numId ?? null,
      ilvl: Number(attribute(descend(properties, 'numPr', 'ilvl'), 'val') ?? base?.ilvl ?? 0),
    };
    out.set(id, style);
    return style;
  };
  for (const id of elements.keys()) read(id, 0);
  return out;
}

/** Heading level from the outline level, 1–6; null for body text. */
export function outline(properties: Element | null): number | null {
  const value = attribute(child(properties, 'outlineLvl'), 'val');
  const level = value === null ? NaN : Number(value);
  return level >= 0 && level <= 8 ? Math.min(level + 1, 6) : null;
}

function headingName(name: string | null): number | null {
  const found = /^(?:heading|rubrik|överskrift)\s*(\d)/i.exec(name ?? '');
  if (found) return Math.min(Number(found[1]), 6);
  return /^(?:title|titel|rubrik)$/i.test(name ?? '') ? 1 : null;
}

/** Whether run properties raise the text; null when they do not say. */
export function raisedBy(run: Element | null): boolean | null {
  const align = attribute(child(run, 'vertAlign'), 'val');
  if (align !== null) return align === 'superscript';
  const position = attribute(child(run, 'position'), 'val');
  return position === null ? null : Number(position) > 0;
}

/** How the levels of a list are numbered: list id → level → format and first number. */
export type Lists = Map<string, { format: string; start: number }[]>;

export function readLists(doc: Document | null): Lists {
  const out: Lists = new Map();
  if (!doc) return out;
  const kinds = new Map<string, { format: string; start: number }[]>();
  for (const one of children(doc.documentElement, 'abstractNum')) {
    const levels = children(one, 'lvl').map((level) => ({
      format: attribute(child(level, 'numFmt'), 'val') ?? 'decimal',
      start: Number(attribute(child(level, 'start'), 'val') ?? 1),
    }));
    kinds.set(attribute(one, 'abstractNumId') ?? '', levels);
  }
  for (const one of children(doc.documentElement, 'num')) {
    const levels = (kinds.get(attribute(child(one, 'abstractNumId'), 'val') ?? '') ?? []).map((level) => ({
      ...level,
    }));
    for (const override of children(one, 'lvlOverride')) {
      const level = levels[Number(attribute(override, 'ilvl') ?? 0)];
      const start = attribute(child(override, 'startOverride'), 'val');
      if (level && start !== null) level.start = Number(start);
    }
    out.set(attribute(one, 'numId') ?? '', levels);
  }
  return out;
}

/** How one kind of note is numbered in a section. */
export interface NoteNumbering {
  format: string | null;
  start: number;
  restart: 'continuous' | 'eachSect' | 'eachPage';
}

/** `properties` is w:footnotePr or w:endnotePr; what it leaves open comes from `base`. */
export function readNoteNumbering(properties: Element | null, base: NoteNumbering): NoteNumbering {
  const restart = attribute(child(properties, 'numRestart'), 'val');
  return {
    format: attribute(child(properties, 'numFmt'), 'val') ?? base.format,
    start: Number(attribute(child(properties, 'numStart'), 'val') ?? base.start),
    restart:
      restart === 'eachSect' || restart === 'eachPage' ? restart : restart === null ? base.restart : 'continuous',
  };
}
