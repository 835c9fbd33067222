/** Calls the scorers that lie with the cases, and picks the figures for the table. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../../utils/review/report';

const run = promisify(execFile);

export interface Figure {
  part: string;
  name: string;
  /** A share 0–1, or a count. */
  value: number | null;
  /** "470 of 474", where the scorer says so. */
  detail: string;
}

type Json = Record<string, unknown>;

/** Runs a scorer and parses the JSON that it prints last. */
async function score(cases: string, scorer: string, args: string[]): Promise<Json> {
  const { stdout } = await run(process.execPath, [path.join(cases, 'score', scorer), ...args], {
    maxBuffer: 256 * 1024 * 1024,
  });
  const start = stdout.search(/^\{/m);
  return JSON.parse(stdout.slice(start)) as Json;
}

const share = (part: string, name: string, value: unknown, detail = ''): Figure => ({
  part,
  name,
  value: typeof value === 'number' ? value : null,
  detail,
});

interface Prf {
  f1: number;
  precision: number;
  recall: number;
  matched: number;
  gold: number;
  predicted: number;
}

async function footnotes(cases: string, out: string, track: string): Promise<Figure[]> {
  const part = `footnotes/${track}`;
  const result = await score(cases, 'footnotes.mjs', [
    path.join(cases, 'footnotes'),
    path.join(out, 'footnotes', track),
    '--track',
    track,
  ]);
  const of = ({ matched, gold, predicted }: Prf) => `${matched} of ${gold}, ${predicted} given`;
  const marks = result.marks as Prf;
  const urls = result.urls as Prf;
  return [
    share(part, 'marks F1', marks.f1, of(marks)),
    share(part, 'links right, of all marks', result.linkRecall),
    share(part, 'addresses exact, recall', urls.recall, of(urls)),
    share(part, 'claims right', (result.claims as Json).share),
  ];
}

async function samples(cases: string, out: string, folder: string): Promise<Figure[]> {
  const r = await score(cases, 'samples.mjs', [path.join(cases, folder), path.join(out, folder)]);
  const n = (key: string) => r[key] as number;
  const wrong = (r.wrong as { name: string }[]).map(({ name }) => name);
  return [
    share(
      folder,
      'samples right',
      n('right') / n('samples'),
      `${n('right')} of ${n('samples')}${wrong.length ? `; not: ${wrong.join(', ')}` : ''}`,
    ),
    share(folder, 'marks tied', n('tied') / n('marks'), `${n('tied')} of ${n('marks')}, ${n('invented')} invented`),
    share(folder, 'claim in its sentence', n('claimInSentence') / n('tied'), `${n('claimInSentence')} of ${n('tied')}`),
  ];
}

async function pages(cases: string, out: string): Promise<Figure[]> {
  const r = await score(cases, 'pages.mjs', [path.join(cases, 'pages'), path.join(out, 'pages')]);
  const fields = Object.entries(r.fields as Record<string, string>).map(([name, ratio]) => {
    const [right, all] = ratio.split('/').map(Number);
    return share('pages', name, right! / all!, ratio.replace('/', ' of '));
  });
  const wrong = (r.wrong as string[]).join('; ');
  return [share('pages', 'precision', r.precision, wrong), share('pages', 'recall', r.recall), ...fields];
}

async function detection(cases: string, out: string): Promise<Figure[]> {
  const folder = path.join(cases, 'detection');
  const r = await score(cases, 'detection.mjs', [
    path.join(folder, 'labels.tsv'),
    path.join(out, 'detection', 'predictions.tsv'),
  ]);
  const by = r.byLabel as Record<string, { n: number; right: number }>;
  return [
    share('detection', 'precision', r.precision),
    share('detection', 'recall', r.recall),
    ...Object.entries(by).map(([label, { n, right }]) => share('detection', label, right / n, `${right} of ${n}`)),
  ];
}

async function need(cases: string, out: string): Promise<Figure[]> {
  const r = await score(cases, 'need.mjs', [
    path.join(cases, 'need', 'gold.tsv'),
    path.join(out, 'need', 'predictions.tsv'),
  ]);
  const body = r.body as Record<string, number>;
  return [
    share('need', 'AUROC, body', body.auroc),
    share('need', 'precision at recall 0.70', body['P@R0.7']),
    share('need', 'precision at recall 0.80', body['P@R0.8']),
  ];
}

async function evidence(cases: string, out: string): Promise<Figure[]> {
  const r = await score(cases, 'evidence.mjs', [
    path.join(cases, 'evidence'),
    path.join(out, 'evidence', 'predictions.jsonl'),
  ]);
  return Object.entries(r).flatMap(([name, value]) => {
    const v = value as { n?: number; of?: number; share?: number } | null;
    return v && typeof v === 'object' && 'share' in v ? [share('evidence', name, v.share, `${v.n} of ${v.of}`)] : [];
  });
}

/** Marks invented in documents without notes: how many documents have any. */
async function noFootnotes(out: string, track: string): Promise<Figure[]> {
  const folder = path.join(out, 'nofootnotes', track);
  let documents = 0;
  let marks = 0;
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names) {
    const report = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Report;
    const count = report.motions.reduce((sum, motion) => sum + motion.marks.length, 0);
    marks += count;
    if (count > 0) documents++;
  }
  return [
    share(`nofootnotes/${track}`, 'documents with invented marks', documents, `of ${names.length}; ${marks} marks`),
  ];
}

/** Word F1 of the text read against the gold text, as bags of words. */
export function wordF1(text: string, gold: string): number {
  const words = (s: string) =>
    s
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = new Map<string, number>();
  const want = words(gold);
  const got = words(text);
  for (const word of want) count.set(word, (count.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const left = count.get(word) ?? 0;
    if (left > 0) {
      shared++;
      count.set(word, left - 1);
    }
  }
  return want.length + got.length === 0 ? 1 : (2 * shared) / (want.length + got.length);
}

async function articles(cases: string, out: string): Promise<Figure[]> {
  const lines = (await readFile(path.join(out, 'articles', 'predictions.jsonl'), 'utf8')).trim().split('\n');
  const figures: Figure[] = [];
  for (const line of lines) {
    const { folder, text, access } = JSON.parse(line) as { folder: string; text: string; access: string };
    const gold = path.join(cases, 'articles', folder, 'gold.txt');
    if (existsSync(gold)) {
      figures.push(share('articles', folder, wordF1(text, await readFile(gold, 'utf8')), `word F1; access ${access}`));
    } else {
      figures.push({ part: 'articles', name: folder, value: null, detail: `access ${access}` });
    }
  }
  return figures;
}

/** The figures of one part whose predictions lie under `out`. */
export async function figuresOf(part: string, cases: string, out: string): Promise<Figure[]> {
  const [folder, track] = part.split('/') as [string, string | undefined];
  switch (folder) {
    case 'footnotes':
      return footnotes(cases, out, track!);
    case 'nofootnotes':
      return noFootnotes(out, track!);
    case 'html':
    case 'pdf':
    case 'pdf-real':
      return samples(cases, out, folder);
    case 'pages':
      return pages(cases, out);
    case 'detection':
      return detection(cases, out);
    case 'need':
      return need(cases, out);
    case 'evidence':
      return evidence(cases, out);
    case 'articles':
      return articles(cases, out);
    default:
      return [];
  }
}
