/**
 * npm run score [-- --cases DIR] [--out DIR] [--json] [NAME…]
 * Accuracy over a folder laid out as cases/README.md says: predictions by the built extension, figures by the scorers
 * that lie with the cases, one table. NAME limits it to some of the parts ("html", "footnotes", "footnotes/pdf", "need").
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { examineAll } from '../harness/desk';
import { launch, type Fotnot } from '../harness/extension';
import { predictArticles } from '../score/articles';
import { predictEvidence } from '../score/evidence';
import { predictNeed } from '../score/need';
import { documentParts, type DocumentPart } from '../score/parts';
import { figuresOf, type Figure } from '../score/scorers';

const TIMEOUT = 60_000;

async function write(out: string, name: string, text: string): Promise<void> {
  const file = path.join(out, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Reports of one part's documents; for `detection` also its table of predictions. Returns what failed. */
async function predictDocuments(fotnot: Fotnot, part: DocumentPart, out: string): Promise<Figure[]> {
  const rows: string[] = [];
  const failed: string[] = [];
  let silent = 0;
  await examineAll(
    fotnot,
    part.documents,
    { any: part.any, fetch: false, timeout: TIMEOUT, atOnce: 3 },
    async (document, result, done) => {
      process.stderr.write(`\r${part.name} ${done}/${part.documents.length}   `);
      const { report: name } = document as DocumentPart['documents'][number];
      if (result instanceof Error) return void failed.push(`${name} (${result.message})`);
      const { isMotion, confidence } = result.report.document;
      if (isMotion && result.gate === false) silent++;
      rows.push([path.basename(document.file), Number(isMotion), confidence].join('\t'));
      await write(out, name, JSON.stringify(result.report, null, 1));
    },
  );
  process.stderr.write('\n');
  if (part.name === 'detection') await write(out, 'detection/predictions.tsv', `${rows.join('\n')}\n`);
  const figures: Figure[] = [];
  if (failed.length > 0) {
    figures.push({ part: part.name, name: 'no report', value: failed.length, detail: failed.slice(0, 5).join('; ') });
  }
  // Only pages at a region's own address have a gate; elsewhere the reader asks by the toolbar button.
  if (part.name === 'pages')
    figures.push({ part: part.name, name: 'motions that the gate missed', value: silent, detail: '' });
  return figures;
}

/** The parts that are sentences, claims or pages rather than documents. */
const PURE: Record<string, { file: string; predict: (cases: string) => Promise<string> }> = {
  need: { file: 'need/predictions.tsv', predict: async (cases) => predictNeed(cases) },
  evidence: { file: 'evidence/predictions.jsonl', predict: (cases) => predictEvidence(path.join(cases, 'evidence')) },
  articles: {
    file: 'articles/predictions.jsonl',
    predict: (cases) =>
      predictArticles(
        path.join(cases, 'articles'),
        (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document,
      ),
  },
};

function printTable(figures: Figure[]): void {
  let part = '';
  for (const figure of figures) {
    const shown =
      figure.value === null
        ? '–'
        : figure.value <= 1 && !Number.isInteger(figure.value)
          ? figure.value.toFixed(3)
          : String(figure.value);
    console.log(
      `${(figure.part === part ? '' : figure.part).padEnd(18)} ${figure.name.padEnd(40)} ${shown.padStart(7)}  ${figure.detail}`,
    );
    part = figure.part;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: path.resolve('../shared/cases') },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const cases = path.resolve(values.cases);
  if (!existsSync(cases)) throw new Error(`No cases at ${cases}; name a folder with --cases DIR.`);
  const out = values.out ? path.resolve(values.out) : await mkdtemp(path.join(tmpdir(), 'fotnot-score-'));
  const wanted = (name: string) =>
    positionals.length === 0 || positionals.some((given) => given === name || given === name.split('/')[0]);

  const figures: Figure[] = [];
  const parts = (await documentParts(cases)).filter(({ name, documents }) => wanted(name) && documents.length > 0);
  if (parts.length > 0) {
    const fotnot = await launch({ everyHost: true });
    try {
      for (const part of parts) {
        const extra = await predictDocuments(fotnot, part, out);
        figures.push(...(await figuresOf(part.name, cases, out)), ...extra);
      }
    } finally {
      await fotnot.close();
    }
  }
  for (const [name, { file, predict }] of Object.entries(PURE)) {
    if (!wanted(name) || !existsSync(path.join(cases, name))) continue;
    process.stderr.write(`${name} …\n`);
    await write(out, file, await predict(cases));
    figures.push(...(await figuresOf(name, cases, out)));
  }
  if (values.json) console.log(JSON.stringify({ cases, out, figures }, null, 1));
  else printTable(figures);
  console.error(`Predictions: ${out}`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
