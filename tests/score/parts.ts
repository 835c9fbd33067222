/** The parts of a folder of cases that are documents: which files, at which address, and where their reports go. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DeskDocument } from '../harness/desk';

export interface DocumentPart {
  /** As said on the command line and in the table. */
  name: string;
  any: boolean;
  /** Each document with the path of its report below the output folder. */
  documents: (DeskDocument & { report: string })[];
}

async function namesIn(folder: string, ending: RegExp): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => ending.test(name)).sort();
}

async function tracks(cases: string, folder: string, kinds: readonly string[]): Promise<DocumentPart[]> {
  return Promise.all(
    kinds.map(async (kind) => ({
      name: `${folder}/${kind}`,
      any: true,
      documents: (await namesIn(path.join(cases, folder), new RegExp(`\\.${kind}$`))).map((name) => ({
        file: path.join(cases, folder, name),
        report: path.join(folder, kind, `${path.parse(name).name}.json`),
      })),
    })),
  );
}

async function samples(cases: string, folder: string, ending: RegExp): Promise<DocumentPart> {
  return {
    name: folder,
    any: true,
    documents: (await namesIn(path.join(cases, folder), ending)).map((name) => ({
      file: path.join(cases, folder, name),
      report: path.join(folder, `${path.parse(name).name}.json`),
    })),
  };
}

async function pages(cases: string): Promise<DocumentPart> {
  const folder = path.join(cases, 'pages');
  const labels = existsSync(path.join(folder, 'labels.json'))
    ? (JSON.parse(await readFile(path.join(folder, 'labels.json'), 'utf8')) as { file: string; address: string }[])
    : [];
  return {
    name: 'pages',
    any: false,
    documents: labels.map(({ file, address }) => ({
      file: path.join(folder, file),
      address,
      report: path.join('pages', `${file}.json`),
    })),
  };
}

async function detection(cases: string): Promise<DocumentPart> {
  const folder = path.join(cases, 'detection');
  const file = path.join(folder, 'labels.tsv');
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).trim().split(/\r?\n/) : [];
  return {
    name: 'detection',
    any: false,
    documents: lines
      .map((line) => line.split('\t'))
      .filter(([name]) => name !== 'path')
      .map(([name, address]) => ({
        file: path.join(folder, name!),
        address,
        report: path.join('detection', `${name!}.json`),
      })),
  };
}

/** Every document part of a folder of cases; a part that is not there has no documents. */
export async function documentParts(cases: string): Promise<DocumentPart[]> {
  const parts = await Promise.all([
    tracks(cases, 'footnotes', ['html', 'txt', 'pdf']),
    tracks(cases, 'nofootnotes', ['html', 'txt', 'pdf']),
    tracks(cases, 'orphans', ['html', 'txt']),
    samples(cases, 'html', /\.(x?html|md|txt)$/),
    samples(cases, 'pdf', /\.pdf$/),
    samples(cases, 'pdf-real', /\.pdf$/),
    pages(cases),
    detection(cases),
  ]);
  return parts.flat();
}
