/** The house as design.md draws it: which room may import from which. Read from the sources themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The stages in the one direction that data goes; a stage may import only from itself and from those before it. */
const STAGES = ['reading', 'notes', 'motion', 'claims', 'sources', 'evidence', 'review'];
/** Helpers that belong to no stage: plain text work, and words. */
const HELPERS = ['text', 'i18n'];
const PURE = ['reading', 'notes', 'motion', 'claims', 'sources', 'evidence', 'text', 'i18n'];

interface Import {
  file: string;
  typeOnly: boolean;
  /** "utils/notes", "components", "entrypoints", or a package's name. */
  from: string;
}

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

function roomOf(file: string): string {
  const [top, second] = file.split(path.sep);
  return top === 'utils' ? `utils/${second}` : top!;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map(([, type, from, dynamic, bare]) => {
    const target = (from ?? dynamic ?? bare)!;
    return {
      file,
      typeOnly: type !== undefined,
      from: target.startsWith('.')
        ? roomOf(path.relative(ROOT, path.resolve(ROOT, path.dirname(file), target)))
        : target,
    };
  });
}

const offences = (folder: string, bad: (imported: Import, room: string) => boolean) =>
  sources(folder)
    .flatMap(importsOf)
    .filter((imported) => bad(imported, roomOf(imported.file)))
    .map(({ file, from }) => `${file} imports ${from}`);

describe('the rooms of the house', () => {
  it('no stage imports from a later one', () => {
    const place = (room: string) => STAGES.indexOf(room.replace('utils/', ''));
    expect(offences('utils', (imported, room) => place(room) >= 0 && place(imported.from) > place(room))).toEqual([]);
  });

  it('the pure rooms import nothing of the browser, of what people see or of the entrypoints', () => {
    const forbidden = /^(wxt\b|webextension-polyfill$|preact\b|idb$|utils\/browser$|components$|entrypoints$)/;
    expect(
      offences('utils', (imported, room) => PURE.includes(room.replace('utils/', '')) && forbidden.test(imported.from)),
    ).toEqual([]);
  });

  it('every room in utils is one that design.md names, or a helper of no stage', () => {
    const rooms = readdirSync(path.join(ROOT, 'utils'));
    expect(rooms.filter((room) => ![...STAGES, ...HELPERS, 'browser'].includes(room))).toEqual([]);
  });

  it('components take types from the rooms, words and plain helpers, and never the browser', () => {
    expect(
      offences('components', ({ from, typeOnly }) => {
        if (/^(wxt\b|webextension-polyfill$|utils\/browser$|entrypoints$)/.test(from)) return true;
        return from.startsWith('utils/') && !typeOnly && !['utils/i18n', 'utils/review', 'utils/text'].includes(from);
      }),
    ).toEqual([]);
  });

  it('only utils/browser and the entrypoints import the browser', () => {
    expect(
      offences(
        'utils',
        (imported, room) => room !== 'utils/browser' && /^(wxt\/browser|webextension-polyfill)$/.test(imported.from),
      ),
    ).toEqual([]);
  });

  it('the clock and chance stay out of the pure rooms', () => {
    const used = sources('utils')
      .filter((file) => PURE.includes(roomOf(file).replace('utils/', '')) && !file.includes(`sources${path.sep}`))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/.test(
          readFileSync(path.join(ROOT, file), 'utf8'),
        ),
      );
    expect(used).toEqual([]);
  });
});
