/** Named features of a sentence from the ratings of its words (ratings.ts): how it is graded, and the run of its classes. */
import { GRADES, type Rating, type RatingOf } from './ratings';
import { isWord } from './tokens';

/** Words that the upper and lower end of a grade are taken from. */
const FEW = 3;
/** The mean varies less than the ends. */
const MEAN_SCALE = 2;
/** Words at the beginning that are features by their place. */
const FIRST = 3;
/** Shares of classes alone and in pairs, and of runs of one side of them. */
const [CLASS_SHARE, RUN_SHARE] = [0.25, 0.175];

const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);

/** What one grade is over the words: the mean, the most, the mean of the upper and of the lower few. */
function gradeFeatures(words: readonly Rating[], features: Map<string, number>): void {
  if (words.length === 0) return;
  const few = Math.min(FEW, words.length);
  GRADES.forEach((name, i) => {
    const sorted = Float64Array.from(words, ({ grades }) => grades[i]!).sort();
    features.set(`R:${name} mean`, (MEAN_SCALE * sum(sorted)) / words.length);
    features.set(`R:${name} most`, sorted.at(-1)!);
    features.set(`R:${name} high`, sum(sorted.slice(-few)) / few);
    features.set(`R:${name} low`, sum(sorted.slice(0, few)) / few);
  });
}

/** Features by name of a sentence's tokens in lower case. */
export function ratingFeatures(tokens: readonly string[], ratingOf: RatingOf): Map<string, number> {
  const features = new Map<string, number>();
  const ratings = tokens.map((token) => (isWord(token) ? ratingOf(token) : null));
  gradeFeatures(
    ratings.filter((rating) => rating !== null),
    features,
  );
  // Figures are all alike, signs themselves.
  const other = (i: number): string => (isWord(tokens[i]!) ? '?' : /^\d/u.test(tokens[i]!) ? '0' : tokens[i]!);
  const forms = ratings.map((rating, i) => rating?.form ?? other(i));
  const meanings = ratings.map((rating, i) => rating?.meaning ?? other(i));
  const classes = ratings.map((rating, i) => (rating ? rating.form + rating.meaning : other(i)));
  classes.forEach((own, i) => {
    features.set(`K:${own}`, CLASS_SHARE);
    if (i < FIRST) features.set(`K${i}:${own}`, CLASS_SHARE);
    if (i > 0) {
      features.set(`KK:${classes[i - 1]} ${own}`, CLASS_SHARE);
      features.set(`KM:${meanings[i - 1]} ${meanings[i]}`, RUN_SHARE);
    }
    if (i > 1) features.set(`KF:${forms[i - 2]}${forms[i - 1]}${forms[i]}`, RUN_SHARE);
  });
  return features;
}
