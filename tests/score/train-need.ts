/**
 * Makes utils/claims/weights.data.ts from ../shared/cases (or the folder given): `npx tsx tests/score/train-need.ts [CASES]`.
 * Deterministic: the same cases give the same file.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgedSentences, ownSentences } from './needCorpus';
import { examplesOf, train } from './needModel';

const here = path.dirname(fileURLToPath(import.meta.url));
const cases = path.resolve(process.argv[2] ?? path.join(here, '../../../shared/cases'));
if (!fs.existsSync(path.join(cases, 'need/gold.tsv'))) {
  console.error(`No labelled sentences under ${cases}`);
  process.exit(1);
}
const judged = judgedSentences(cases);
const own = ownSentences(cases);
const model = train([...examplesOf(judged), ...examplesOf(own)]);
const round = (weight: number): number => Math.round(weight * 100) / 100;
const weights = [...model.weights]
  .map(([name, weight]) => [name, round(weight)] as const)
  .filter(([, weight]) => weight !== 0);
const text = weights.map(([name, weight]) => `${name} ${weight}`).join('\t');
const steps = [...model.steps].flatMap(([name, list]) =>
  list.map(({ above, add }) => `${name} ${round(above)} ${round(add)}`),
);
const quoted = (content: string): string =>
  JSON.stringify(content).replaceAll("'", '\\u0027').replace(/^"|"$/gu, "'").replaceAll('\\"', '"');
const file = path.join(here, '../../utils/claims/weights.data.ts');
fs.writeFileSync(
  file,
  `/** Weights of the need-of-source model, "name weight" between tabs. Made by tests/score/train-need.ts; not edited by hand. */
export const BIAS = ${round(model.bias)};
// prettier-ignore
export const WEIGHTS = ${quoted(text)};
/** Boosted steps, "name above add" between tabs. */
export const BASE = ${round(model.base)};
// prettier-ignore
export const STEPS = ${quoted(steps.join('\t'))};
`,
);
console.log(
  `${judged.length} + ${own.length} sentences, ${weights.length} weights, ${steps.length} steps, ${fs.statSync(file).size} bytes`,
);
