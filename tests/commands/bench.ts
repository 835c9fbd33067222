/**
 * npm run bench [-- --json] [--pdf] [--files]
 * Speed and size, as ratios against a named baseline measured in the same run of the same browser, with the bound for each.
 * --pdf measures only the reading of PDFs; --files tells also of each PDF by itself. Exit status 1 when a bound is broken.
 */
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { pdfRatios, pdfsToRead, type PdfRatio } from '../bench/pdfs';
import { popupOpening } from '../bench/popup';
import { longMotion } from '../bench/samples';
import { findChromium } from '../harness/browser';
import { BUILT } from '../harness/extension';
import { openSite } from '../harness/site';

interface Row {
  what: string;
  baseline: string;
  value: number;
  bound: number | null;
  unit: string;
}

const CASES = path.resolve('../shared/cases');
const PAGES = path.resolve('tests/fixtures/pages');
const SITE = path.resolve('tests/fixtures/site');
/** Reading a PDF may cost this many times what bare pdf.js does with the same file. */
const DEAREST_PDF = 1.2;
const ADDRESS = 'https://bench.example/';

type Bench = typeof import('../bench/inPage');
declare const bench: Bench;

const kB = (bytes: number) => bytes / 1000;

/** Everything an HTML page of ours loads at once, gzipped: scripts it names and what those import statically. */
function pageScripts(name: string): string[] {
  const html = readFileSync(path.join(BUILT, name), 'utf8');
  const files = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((m) => m[1]!));
  for (const file of files) {
    const code = readFileSync(path.join(BUILT, file), 'utf8');
    for (const m of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      files.add(path.posix.join(path.posix.dirname(file), m[1]!));
  }
  return [...files];
}

function sizes(): Row[] {
  const gate = statSync(path.join(BUILT, 'gate.js')).size;
  const popup = pageScripts('popup.html').reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(BUILT, file))).length,
    0,
  );
  return [
    { what: 'gate, minified', baseline: '–', value: kB(gate), bound: 12, unit: 'kB' },
    { what: 'popup, all its scripts, gzipped', baseline: '–', value: kB(popup), bound: 60, unit: 'kB' },
  ];
}

async function openPage(): Promise<{ page: Page; close: () => Promise<void> }> {
  const site = await openSite();
  const bundle = await build({
    entryPoints: ['tests/bench/inPage.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    write: false,
    target: 'chrome125',
  });
  const pdfjs = 'node_modules/pdfjs-dist/legacy/build';
  site.put(ADDRESS, {
    body: `<!doctype html><script src="/bench.js"></script><script type="module">
import * as pdfjs from '/pdf.mjs'; pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs'; globalThis.pdfjs = pdfjs;</script>`,
  });
  const script = 'text/javascript';
  site.put(`${ADDRESS}bench.js`, { body: `${bundle.outputFiles[0]!.text};globalThis.bench = bench;`, type: script });
  site.put(`${ADDRESS}pdf.mjs`, { body: readFileSync(`${pdfjs}/pdf.min.mjs`), type: script });
  site.put(`${ADDRESS}pdf.worker.mjs`, { body: readFileSync(`${pdfjs}/pdf.worker.min.mjs`), type: script });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
      '--ignore-certificate-errors',
    ],
  });
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'pdfjs' in globalThis);
  return {
    page,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

function negativePages(): string[] {
  return readdirSync(PAGES)
    .filter((name) => /-(exercise|press-release|explanation|minutes)/.test(name))
    .map((name) => readFileSync(path.join(PAGES, name), 'utf8'));
}

function articlePages(): { html: string; address: string }[] {
  return [
    'www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid',
    'lakartidningen.se/aktuellt/nyheter/2025/02/stockholms-val-av-cosmic-overklagas',
  ].map((at) => ({ html: readFileSync(path.join(SITE, at, 'index.html'), 'utf8'), address: `https://${at}` }));
}

async function speeds(page: Page): Promise<Row[]> {
  const rows: Row[] = [];
  const ratio = (what: string, baseline: string, r: { ours: number; baseline: number }, bound: number) =>
    rows.push({ what, baseline, value: r.ours / r.baseline, bound, unit: '×' });

  ratio(
    'gate on pages that are no motions',
    'isProbablyReaderable',
    await page.evaluate((pages) => bench.gateAgainstReaderable(pages), negativePages()),
    1,
  );
  const texts = [longMotion(300, 95), longMotion(600, 190)] as const;
  ratio(
    'reading and tying 600 kB, 190 notes',
    'the same, 300 kB, 95 notes',
    await page.evaluate(([once, twice]) => bench.htmlAndNotesTwice(once, twice), texts),
    2.2,
  );
  ratio(
    'page to claims, 600 kB',
    'the same, 300 kB',
    await page.evaluate(([once, twice]) => bench.readingTwice(once, twice), texts),
    2.2,
  );
  ratio(
    'reading an article',
    'Readability alone',
    await page.evaluate((pages) => bench.articleAgainstReadability(pages), articlePages()),
    1.15,
  );
  const [thirty, sixty] = [
    await page.evaluate(() => bench.weighing(30)),
    await page.evaluate(() => bench.weighing(60)),
  ];
  rows.push({ what: '30 claims × 30 articles of 60 sentences', baseline: '–', value: thirty, bound: 60, unit: 'ms' });
  rows.push({ what: '60 × 60', baseline: 'four times 30 × 30', value: sixty / (4 * thirty), bound: 1.3, unit: '×' });
  return rows;
}

/** Reading PDFs against bare pdf.js: all of them together, the worst of them, and the first pages of the longest. */
async function pdfs(page: Page): Promise<Row[]> {
  if (!existsSync(CASES)) console.error('The PDFs of ../shared/cases are not here: one of ours is read instead.');
  const ratios = await pdfRatios(page, pdfsToRead(SITE, CASES), 2500, DEAREST_PDF);
  const ratioOf = ({ ours, baseline }: PdfRatio) => ours / baseline;
  ratios.sort((a, b) => ratioOf(b) - ratioOf(a));
  if (process.argv.includes('--files'))
    for (const one of ratios)
      console.error(`${one.name.padEnd(44)} ${one.baseline.toFixed(0).padStart(6)} ms × ${ratioOf(one).toFixed(2)}`);
  const sum = (of: (one: PdfRatio) => number) => ratios.reduce((all, one) => all + of(one), 0);
  const worst = ratios[0]!;
  const longest = ratios.reduce((long, one) => (one.baseline > long.baseline ? one : long));
  const rows: Row[] = [
    {
      what: `reading ${ratios.length} PDFs`,
      baseline: 'bare pdf.js',
      value: sum(({ ours }) => ours) / sum(({ baseline }) => baseline),
      bound: DEAREST_PDF,
      unit: '×',
    },
    { what: `the worst: ${worst.name}`, baseline: 'bare pdf.js', value: ratioOf(worst), bound: DEAREST_PDF, unit: '×' },
  ];
  if (longest.first !== null)
    rows.push({
      what: `first claims of ${longest.name}`,
      baseline: 'reading it all',
      value: longest.first / longest.ours,
      bound: 0.25,
      unit: '×',
    });
  return rows;
}

async function everything(page: Page): Promise<Row[]> {
  const opening = await popupOpening();
  return [
    ...sizes(),
    { what: 'popup of a motion already read, cards drawn', baseline: '–', value: opening, bound: 100, unit: 'ms' },
    ...(await speeds(page)),
    ...(await pdfs(page)),
  ];
}

async function main(): Promise<number> {
  const { page, close } = await openPage();
  try {
    const rows = process.argv.includes('--pdf') ? await pdfs(page) : await everything(page);
    if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 1));
    else {
      for (const { what, baseline, value, bound, unit } of rows) {
        const held = bound === null || value <= bound;
        console.log(
          `${what.padEnd(44)} ${baseline.padEnd(28)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} ${bound === null ? '' : `≤ ${bound}${held ? '' : '  BROKEN'}`}`,
        );
      }
    }
    return rows.every(({ value, bound }) => bound === null || value <= bound) ? 0 : 1;
  } finally {
    await close();
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
