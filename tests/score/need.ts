/** Predictions of the need-of-source model for `npm run score`: honest ones, from models that never saw the motion. */
import { scoreSentences } from '../../utils/claims/need';
import { judgedSentences, ownSentences } from './needCorpus';
import { examplesOf, train } from './needModel';

/**
 * TSV of document, index and score for every sentence of `casesDir`/need. With `crossValidated` each motion is scored by
 * a model trained without it (use this where the weights were trained on the same cases); otherwise by weights.data.ts.
 */
export async function predictNeed(casesDir: string, options: { crossValidated: boolean }): Promise<string> {
  const judged = judgedSentences(casesDir);
  const examples = options.crossValidated ? [...examplesOf(judged), ...examplesOf(ownSentences(casesDir))] : [];
  const docs = [...new Set(judged.map(({ doc }) => doc))];
  const lines = docs.flatMap((doc) => {
    const own = judged.filter((sentence) => sentence.doc === doc);
    const model = options.crossValidated ? train(examples.filter((example) => example.doc !== doc)) : undefined;
    const scores = scoreSentences(own, model);
    return own.map(({ index }, i) => `${doc}\t${index}\t${scores[i]!.toFixed(5)}`);
  });
  return lines.join('\n') + '\n';
}
