/**
 * Makes utils/claims/weights.data.ts from need-labels.tsv and the text of ../shared/cases (or the folder given):
 * `npx tsx tests/score/train-need.ts [CASES]`. Deterministic: the same cases give the same file. cases/need is never
 * learnt from: it is what `npm run score -- need` measures the file by. With `--held-out` nothing is written; the labels
 * themselves are scored in three parts, each by a model that never saw its documents: what the constants were chosen by.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelFrom, placeIn, summing, type ModelText } from '../../utils/claims/needModel';
import { hash } from '../../utils/text/hash';
import { judgedSentences, ownSentences } from './needCorpus';
import { tableOf, train, type Table } from './needModel';

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

function heldOut(table: Table): void {
  const partOf = (doc: string): number => parseInt(hash(doc).slice(-3), 36) % PARTS;
  const rows: { target: number; score: number }[] = [];
  for (let part = 0; part < PARTS; part++) {
    const model = modelFrom(train(table, (doc) => partOf(doc) !== part));
    const placeOf = placeIn(model);
    table.docs.forEach((doc, row) => {
      if (partOf(doc) !== part) return;
      const { add, sum } = summing(model);
      for (let j = table.from[row]!; j < table.from[row + 1]!; j++) {
        add(placeOf(table.names[table.at[j]!]!), table.values[j]!);
      }
      rows.push({ target: table.targets[row]!, score: sum() });
    });
  }
  console.log(
    `${rows.length} sentences, AUROC ${auroc(rows, 0).toFixed(4)}; of the sure ones ${auroc(rows, 0.25).toFixed(4)}`,
  );
}

const quoted = (content: string): string =>
  JSON.stringify(content).replaceAll("'", '\\u0027').replace(/^"|"$/gu, "'").replaceAll('\\"', '"');

function write({ bias, weights, units, unitBiases, unitSlopes }: ModelText): void {
  const file = path.join(here, '../../utils/claims/weights.data.ts');
  fs.writeFileSync(
    file,
    `/** Weights of the need-of-source model. Made by tests/score/train-need.ts; not edited by hand. */
import type { ModelText } from './needModel';

// prettier-ignore
export const WEIGHTS: ModelText = {
  bias: ${bias},
  weights: ${quoted(weights)},
  units: '${units}',
  unitBiases: [${unitBiases.join(', ')}],
  unitSlopes: [${unitSlopes.join(', ')}],
};
`,
  );
  console.log(`${weights.split('\t').length} features, ${unitBiases.length} units, ${fs.statSync(file).size} bytes`);
}

const judged = new Set(judgedSentences(cases).map(({ doc }) => doc));
const own = ownSentences(cases);
if (own.length === 0) throw new Error(`No labelled sentences under ${cases}`);
const seen = own.find(({ doc }) => judged.has(doc));
if (seen) throw new Error(`${seen.doc} is both learnt from and measured by`);
const table = tableOf(own);
if (process.argv.includes('--held-out')) heldOut(table);
else write(train(table));
