import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { BUILT } from '../harness/extension';

test('no licence that lies in the built extension is the GPL, and the fonts and decoders bring theirs', () => {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /licen[sc]e|OFL/i.test(name),
  );
  const folders = files.map((name) => path.posix.dirname(name));
  expect(folders).toEqual(expect.arrayContaining(['font', 'pdf', 'pdf/standard_fonts', 'pdf/wasm']));
  const under = (name: string) => /GENERAL PUBLIC LICENSE/i.test(readFileSync(path.join(BUILT, name), 'utf8'));
  expect(files.filter(under)).toEqual([]);
});
