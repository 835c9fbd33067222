/** Predictions of the need-of-source model for `npm run score`: the weights that ship, which never saw cases/need. */
import { scoreSentences } from '../../utils/claims/need';
import { judgedSentences } from './needCorpus';

/** TSV of document, index and score for every sentence of `casesDir`/need. */
export function predictNeed(casesDir: string): string {
  const judged = judgedSentences(casesDir);
  const docs = [...new Set(judged.map(({ doc }) => doc))];
  const lines = docs.flatMap((doc) => {
    const own = judged.filter((sentence) => sentence.doc === doc);
    return scoreSentences(own).map((score, i) => `${doc}\t${own[i]!.index}\t${score.toFixed(5)}`);
  });
  return lines.join('\n') + '\n';
}
