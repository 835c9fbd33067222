/**
 * Makes utils/claims/weights.data.ts from need-labels.tsv with the text of ../shared/cases (or the folder given), and from
 * need-written.tsv: `npx tsx tests/score/train-need.ts [CASES]`, a quarter of an hour. Deterministic: the same cases give the
 * same file. cases/need is never learnt from: it is what `npm run score -- need` measures the file by. With `--held-out`
 * nothing is written; the labels themselves are scored in three parts, each by a model that never saw its documents: by
 * such parts the constants were chosen.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { needReader } from '../../utils/claims/need';
import { modelFrom, type ModelText } from '../../utils/claims/needModel';
import { hash } from '../../utils/text/hash';
import { isTaught, judgedSentences, ownSentences, targetOf, writtenSentences, type Labelled } from './needCorpus';
import { train } from './needModel';

const PARTS = 3;
const here = path.dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const cases = path.resolve(given ?? path.join(here, '../../../shared/cases'));

/** Chance that a sentence of the upper grades has the higher score than one of the lower; middling ones count not. */
function auroc(rows: readonly { target: number; score: number }[], middling: number): number {
  const sorted = rows.filter(({ target }) => Math.abs(target - 0.5) > middling).sort((a, b) => a.score - b.score);
  let [below, wins] = [0, 0];
  for (const { target } of sorted) {
    if (target < 0.5) below++;
    else wins += below;
  }
  return wins / (below * (sorted.length - below));
}

function heldOut(sentences: readonly Labelled[]): void {
  const partOf = (doc: string): number => parseInt(hash(doc).slice(-3), 36) % PARTS;
  const rows = Array.from({ length: PARTS }, (_, part) => {
    const model = modelFrom(train(sentences.filter(({ doc }) => partOf(doc) !== part)));
    const oddsOf = needReader(model);
    return sentences
      .filter((one) => partOf(one.doc) === part && isTaught(one))
      .map((one) => ({ target: targetOf(one.label), score: oddsOf(one.text, one), written: one.written }));
  }).flat();
  for (const written of [false, true]) {
    const own = rows.filter((row) => row.written === written);
    console.log(
      `${written ? 'written' : 'others’'}: ${own.length} sentences, AUROC ${auroc(own, 0).toFixed(4)}; of the sure ones ${auroc(own, 0.25).toFixed(4)}`,
    );
  }
}

const quoted = (content: string): string =>
  JSON.stringify(content).replaceAll("'", '\\u0027').replace(/^"|"$/gu, "'").replaceAll('\\"', '"');

function write({ bias, weights, net }: ModelText): void {
  const file = path.join(here, '../../utils/claims/weights.data.ts');
  const fields = Object.entries(net).map(
    ([name, one]) => `    ${name}: ${typeof one === 'string' ? quoted(one) : one},`,
  );
  fs.writeFileSync(
    file,
    `/** Weights of the need-of-source model. Made by tests/score/train-need.ts; not edited by hand. */
import type { ModelText } from './needModel';

// prettier-ignore
export const WEIGHTS: ModelText = {
  bias: ${bias},
  weights: ${quoted(weights)},
  net: {
${fields.join('\n')}
  },
};
`,
  );
  const count = (text: string): number => text.split('\t').length;
  console.log(`${count(weights)} features, ${count(net.pieces)} pieces, ${fs.statSync(file).size} bytes`);
}

const judged = new Set(judgedSentences(cases).map(({ doc }) => doc));
const own = ownSentences(cases);
if (own.length === 0) throw new Error(`No labelled sentences under ${cases}`);
const seen = own.find(({ doc }) => judged.has(doc));
if (seen) throw new Error(`${seen.doc} is both learnt from and measured by`);
const sentences = [...own, ...writtenSentences()];
if (process.argv.includes('--held-out')) heldOut(sentences);
else write(train(sentences));
