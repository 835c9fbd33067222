/** Which PDFs are measured against bare pdf.js, and what comes of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';

type Bench = typeof import('./inPage');
declare const bench: Bench;

export interface PdfRatio {
  name: string;
  ours: number;
  baseline: number;
  first: number | null;
}

/** Every how manieth of the drawn motions is measured: they are alike. */
const EACH = 8;

const pdfsIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .sort()
        .map((name) => path.join(folder, name))
    : [];

/** The sample motion of the tests, all sample and real PDFs of a folder of cases, and some of its drawn motions. */
export function pdfsToRead(site: string, cases: string): string[] {
  return [
    path.join(site, 'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/motion.pdf'),
    ...pdfsIn(path.join(cases, 'pdf')),
    ...pdfsIn(path.join(cases, 'pdf-real')),
    ...pdfsIn(path.join(cases, 'footnotes')).filter((_, nth) => nth % EACH === 0),
  ];
}

/** How many times a file that looks dear is measured again: other work on the machine doubles a single ratio. */
const AGAIN = 3;

/**
 * Reads each file in the page, ours against bare pdf.js, the least times of `budget` milliseconds and, for a file beyond
 * `bound`, of further rounds; those without text (scans, locked, broken) are left out.
 */
export async function pdfRatios(page: Page, files: string[], budget: number, bound: number): Promise<PdfRatio[]> {
  const out: PdfRatio[] = [];
  for (const file of files) {
    const base64 = readFileSync(file).toString('base64');
    const measure = () => page.evaluate(([data, ms]) => bench.pdfAgainstBare(data, ms), [base64, budget] as const);
    let times = await measure();
    for (let round = 0; times && times.ours > bound * times.baseline && round < AGAIN; round++) {
      const next = await measure();
      if (next)
        times = { ...times, ours: Math.min(times.ours, next.ours), baseline: Math.min(times.baseline, next.baseline) };
    }
    if (times) out.push({ name: path.basename(file), ...times });
  }
  return out;
}
