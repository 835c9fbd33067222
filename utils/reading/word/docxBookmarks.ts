/** Bookmarks around notes' marks: a NOTEREF field prints a note's number again where it is cited again. */

/** Key under which a bookmark's note is entered beside the notes' own. */
const keyOf = (name: string) => `bookmark ${name}`;

export class NoteBookmarks {
  private readonly opened = new Map<string, string>();
  private readonly notes = new Map<string, string>();

  /** The key of the note that a field refers to ("NOTEREF _Ref12 \\f \\h"), or null for another field. */
  static referred(instruction: string): string | null {
    const found = /^\s*NOTEREF\s+"?([^\s"\\]+)/i.exec(instruction);
    return found ? keyOf(found[1]!) : null;
  }

  open(id: string | null, name: string | null): void {
    if (id !== null && name !== null) this.opened.set(id, name);
  }

  close(id: string | null): void {
    if (id !== null) this.opened.delete(id);
  }

  /** A note's mark stands here: every open bookmark means it. */
  note(key: string): void {
    for (const name of this.opened.values()) if (!this.notes.has(name)) this.notes.set(name, key);
  }

  /** The blocks of notes by key, and again by the bookmarks around their marks. */
  with(blocks: ReadonlyMap<string, number>): Map<string, number> {
    const out = new Map(blocks);
    for (const [name, key] of this.notes) {
      const block = blocks.get(key);
      if (block !== undefined) out.set(keyOf(name), block);
    }
    return out;
  }
}
