/**
 * npm run check -- FILES… [--out DIR] [--any] [--address URL] [--fetch]
 * The built extension, headless, over files or folders (report.md). Exit status 0 when every document was handled.
 */
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { NoBrowser } from '../harness/browser';
import { examineAll, type DeskDocument } from '../harness/desk';
import { launch } from '../harness/extension';

const KINDS = /\.(x?html?|pdf|docx|odt|doc|txt|md)$/i;
const SITE = path.resolve('tests/fixtures/site');
/** Time for one document: a 300-page agenda takes seconds, 40 sources at six at a time a minute or two. */
const TIMEOUT = { read: 120_000, fetch: 300_000 };

const USAGE = `npm run check -- FILES… [--out DIR] [--any] [--address URL] [--fetch]
  FILES      files or folders: HTML, PDF, DOCX, ODT, text, Markdown
  --out DIR  write NAME.json for each; without it one report is printed
  --any      read documents that are not recognised as motions too
  --address  the address at which an HTML file is served
  --fetch    fetch and check the sources too`;

async function filesOf(given: string): Promise<string[]> {
  if (!(await stat(given)).isDirectory()) return [given];
  const names = await readdir(given, { withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && KINDS.test(entry.name))
    .map((entry) => path.join(given, entry.name))
    .sort();
}

/** NAME.json after the file's stem; with its ending where two documents share the stem. */
function reportName(file: string, files: string[]): string {
  const stem = path.parse(file).name;
  const shared = files.filter((other) => path.parse(other).name === stem).length > 1;
  return `${shared ? path.basename(file) : stem}.json`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      any: { type: 'boolean', default: false },
      address: { type: 'string' },
      fetch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const files = (await Promise.all(positionals.map(filesOf))).flat();
  if (files.length > 1 && !values.out) {
    console.error('More than one document: say where the reports go with --out DIR.');
    return 2;
  }
  if (values.out) await mkdir(values.out, { recursive: true });
  const fotnot = await launch({ folders: [SITE], everyHost: true });
  let failed = 0;
  try {
    const documents: DeskDocument[] = files.map((file) => ({ file, address: values.address }));
    await examineAll(
      fotnot,
      documents,
      { any: values.any, fetch: values.fetch, timeout: values.fetch ? TIMEOUT.fetch : TIMEOUT.read, atOnce: 3 },
      async ({ file }, result, done) => {
        if (result instanceof Error) {
          failed++;
          console.error(`${done}/${files.length} ${path.basename(file)}: ${result.message}`);
          return;
        }
        const { document, motions } = result.report;
        const json = JSON.stringify(result.report, null, 1);
        if (values.out) await writeFile(path.join(values.out, reportName(file, files)), json);
        else console.log(json);
        const claims = motions.reduce((sum, motion) => sum + motion.claims.length, 0);
        const what = document.problem ?? `${document.isMotion ? 'motion' : 'no motion'}, ${claims} claims`;
        console.error(`${done}/${files.length} ${path.basename(file)}: ${what}`);
      },
    );
  } finally {
    await fotnot.close();
  }
  return failed === 0 ? 0 : 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof NoBrowser ? error.message : error);
    process.exit(1);
  },
);
