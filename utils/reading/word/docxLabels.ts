/** The numbers that Word prints without writing them: of notes and of list items, counted as the text is read. */
import { readNoteNumbering, type Lists, type NoteNumbering } from './docxParts';
import { printNumber } from './numbering';
import { child } from './xml';

export type NoteKind = 'footnote' | 'endnote';

/** Labels of notes in the order of their marks, by section and page where the document restarts them. */
export class NoteLabels {
  private readonly labels = new Map<string, string>();
  private readonly counters: Record<NoteKind, number>;
  private readonly sections: Record<NoteKind, NoteNumbering>[];
  /** Which section of the document is being read, 0 first. */
  section = 0;

  constructor(settings: Document | null, body: Element) {
    const root = settings?.documentElement ?? null;
    const base = {
      footnote: readNoteNumbering(child(root, 'footnotePr'), { format: 'decimal', start: 1, restart: 'continuous' }),
      endnote: readNoteNumbering(child(root, 'endnotePr'), { format: 'lowerRoman', start: 1, restart: 'continuous' }),
    };
    this.sections = Array.from(body.getElementsByTagName('*'))
      .filter((element) => element.localName === 'sectPr')
      .map((properties) => ({
        footnote: readNoteNumbering(child(properties, 'footnotePr'), base.footnote),
        endnote: readNoteNumbering(child(properties, 'endnotePr'), base.endnote),
      }));
    if (this.sections.length === 0) this.sections.push(base);
    this.counters = { footnote: this.sections[0]!.footnote.start, endnote: this.sections[0]!.endnote.start };
  }

  /** The label of a note whose mark has been read. */
  of(key: string): string | undefined {
    return this.labels.get(key);
  }

  /** The label of the next mark of this kind. */
  next(kind: NoteKind, key: string): string {
    const label = printNumber(this.counters[kind]++, this.here()[kind].format) ?? '';
    this.set(key, label);
    return label;
  }

  /** Enters a custom mark. */
  set(key: string, label: string): void {
    if (!this.labels.has(key)) this.labels.set(key, label);
  }

  endSection(): void {
    this.section++;
    for (const kind of ['footnote', 'endnote'] as const) {
      const numbering = this.here()[kind];
      if (numbering.restart === 'eachSect') this.counters[kind] = numbering.start;
    }
  }

  /** At a page break that the file knows of: one set by hand, or where Word last broke the page. */
  startPage(): void {
    const numbering = this.here().footnote;
    if (numbering.restart === 'eachPage') this.counters.footnote = numbering.start;
  }

  private here(): Record<NoteKind, NoteNumbering> {
    return this.sections[Math.min(this.section, this.sections.length - 1)]!;
  }
}

/** Numbers of list items. */
export class ListCounter {
  private readonly counters = new Map<string, number[]>();

  constructor(private readonly lists: Lists) {}

  /** The number of the next item of a list at a level (0 outermost); null for bullets. */
  count(numId: string, ilvl: number): string | null {
    const level = this.lists.get(numId)?.[ilvl];
    const counter = this.counters.get(numId) ?? [];
    counter.length = Math.min(counter.length, ilvl + 1);
    const number = counter[ilvl] === undefined ? (level?.start ?? 1) : counter[ilvl] + 1;
    counter[ilvl] = number;
    this.counters.set(numId, counter);
    return level ? printNumber(number, level.format) : null;
  }
}
