/**
 * Labelled sentences for the need-of-source model, all after the same rubric: cases/need (two readers); need-labels.tsv
 * (one reader of ours, graded for the most part, on other motions of the cases; kept as hashes, since the motions' text
 * is not ours to copy); need-written.tsv (motions that we made up for this, their facts invented, graded as they were
 * written and most by a second reader: subjects and turns of phrase that the few long motions of the cases lack).
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBody, surroundingsOf, type Tagged } from '../../utils/claims/need';
import type { Surroundings } from '../../utils/claims/features';
import { hash } from '../../utils/text/hash';
import { sentences } from '../../utils/text/sentences';

export interface Labelled extends Surroundings {
  doc: string;
  index: string;
  tag: string;
  text: string;
  /** A: needs a source; B, D, E, F: does not (RUBRIC.md); ?: the readers differ; 0–9, one for each reader: ninths of his certainty. */
  label: string;
  /** Of a motion that we wrote. */
  written: boolean;
}

/** Whether the model learns from it: proposals and fragments teach nothing of facts and opinions. */
export const isTaught = ({ tag, label }: Labelled): boolean => isBody(tag) && !/[EF]/u.test(label);

/**
 * How steeply a grade turns into a target: what counts is on which side of the middle a sentence lies, more than how far.
 * On documents held out, the logistic half alone gained 0.002–0.005 of AUROC on targets from 0 to 1 in a straight line.
 */
const SLOPE = 6;

/** Near 1 needs a source, near 0 does not; between them the readers' doubt. */
export function targetOf(label: string): number {
  const letters: Record<string, number> = { A: 1, '?': 0.5 };
  const grade = /^\d+$/u.test(label)
    ? [...label].reduce((sum, one) => sum + Number(one), 0) / label.length / 9
    : (letters[label] ?? 0);
  return 1 / (1 + Math.exp(-SLOPE * (grade - 0.5)));
}

const HERE = path.dirname(fileURLToPath(import.meta.url));
const rows = (file: string): string[][] =>
  fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

/** The sentences of cases/need in order, headings and proposals among them (their surroundings are empty). */
export function judgedSentences(casesDir: string): Labelled[] {
  const folder = path.join(casesDir, 'need');
  const goldFile = path.join(folder, 'gold.tsv');
  const labels = new Map(
    fs.existsSync(goldFile) ? rows(goldFile).map(([doc, index, label]) => [`${doc}/${index}`, label!]) : [],
  );
  const byDoc = new Map<string, { index: string; tag: string; text: string }[]>();
  for (const [doc, index, tag, text] of rows(path.join(folder, 'sentences.tsv'))) {
    byDoc.set(doc!, [...(byDoc.get(doc!) ?? []), { index: index!, tag: tag!, text: text! }]);
  }
  return [...byDoc].flatMap(([doc, list]) => {
    const around = surroundingsOf(list);
    return list.map((one, i) => ({
      doc,
      ...one,
      ...(around[i] ?? { before: null, after: null, place: 0 }),
      label: labels.get(`${doc}/${one.index}`) ?? '?',
      written: false,
    }));
  });
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/\u00ad|¬/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The body of a published Riksdag motion as tagged sentences; a small reader of its own, so that labels stay in place. */
function sentencesOfHtml(html: string): Tagged[] {
  const start = html.lastIndexOf('>Motivering<');
  const body = (start > 0 ? html.slice(start) : html)
    .replace(/<div id="_ftn[\s\S]*$/u, '')
    .replace(/<a[^>]*href="#_ftn\d+"[\s\S]*?<\/a>/gu, '');
  return [...body.matchAll(/<(p|h\d|li)(?:\s[^>]*?)?>([\s\S]*?)<\/\1>/gu)]
    .map((match) => {
      const name = /class="([^"]*)"/u.exec(match[0].slice(0, 200))?.[1];
      return { tag: match[1]! + (name ? `.${name}` : ''), text: plain(match[2]!) };
    })
    .filter(({ tag, text }) => text && !/Underskrift|Frslag|TOC|Footnote/u.test(tag) && !/\([A-Z]{1,2}\)$/u.test(text))
    .flatMap(({ tag, text }) =>
      /^h/u.test(tag) ? [{ tag, text }] : sentences(text).map((s) => ({ tag, text: text.slice(s.start, s.end) })),
    );
}

/** Our own labels on other motions, found again by the hash of their sentence; those not found are left out. */
export function ownSentences(casesDir: string): Labelled[] {
  const wanted = new Map(
    rows(path.join(HERE, 'need-labels.tsv')).map(([doc, key, label]) => [`${doc}/${key}`, label!]),
  );
  const docs = new Set([...wanted.keys()].map((key) => key.split('/')[0]!));
  const seen = new Set<string>();
  return [...docs].sort().flatMap((doc) => {
    const file = [`footnotes/${doc}.html`, `nofootnotes/${doc}.html`, `detection/mot-${doc}.html`]
      .map((name) => path.join(casesDir, name))
      .find((name) => fs.existsSync(name));
    if (!file) return [];
    const list = sentencesOfHtml(fs.readFileSync(file, 'utf8'));
    const near = (at: number): string | null => (list[at] && !/^h/u.test(list[at].tag) ? list[at].text : null);
    return list.flatMap(({ tag, text }, i) => {
      const key = `${doc}/${hash(text)}`;
      const label = wanted.get(key);
      if (label === undefined || seen.has(key)) return [];
      seen.add(key);
      const around = { before: near(i - 1), after: near(i + 1), place: i / list.length };
      return [{ doc, index: String(i), tag, text, ...around, label, written: false }];
    });
  });
}

/** The sentences of the motions that we wrote, in order, with their grades; headings and proposals are their surroundings. */
export function writtenSentences(): Labelled[] {
  const byDoc = new Map<string, (Tagged & { label: string })[]>();
  for (const [doc, tag, label, text] of rows(path.join(HERE, 'need-written.tsv'))) {
    const list = byDoc.get(doc!) ?? [];
    list.push({ tag: tag!, label: label!, text: text! });
    byDoc.set(doc!, list);
  }
  return [...byDoc].flatMap(([doc, list]) => {
    const around = surroundingsOf(list);
    return list.flatMap((one, i) =>
      around[i] ? [{ doc, index: String(i), ...one, ...around[i], written: true }] : [],
    );
  });
}
