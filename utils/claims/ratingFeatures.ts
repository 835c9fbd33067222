/** Named features of a sentence from the ratings of its words (ratings.ts): how it is graded, and the run of its classes. */
import { once } from '../text/once';
import type { Emit, PlaceOf } from './places';
import { GRADES, type RatingOf } from './ratings';
import { isWord } from './tokens';

/** Words that the upper and lower end of a grade are taken from. */
const FEW = 3;
/** The mean varies less than the ends. */
const MEAN_SCALE = 2;
/** Words at the beginning that are features by their place. */
const FIRST = 3;
/** Shares of classes alone and in pairs, and of runs of one side of them. */
const [CLASS_SHARE, RUN_SHARE] = [0.25, 0.175];

/** What tokens of one class tell, by the places of the features: rated words have a form and a meaning, others one name. */
interface Class {
  name: string;
  form: string;
  meaning: string;
  alone: number;
  /** Of the sentence's first word, its second … */
  first: (at: number) => number;
  /** Right after a token of a class. */
  after: (before: Class) => Run;
}

interface Run {
  pair: number;
  meanings: number;
  /** With the form of the token before both. */
  forms: (first: string) => number;
}

/** Gives the class of a name; a class and a run of classes are looked up in the model but once. */
const classReader = (placeOf: PlaceOf): ((name: string) => Class) =>
  once((name) => {
    const [form, meaning] = isWord(name) ? [name[0]!, name[1]!] : [name, name];
    return {
      name,
      form,
      meaning,
      alone: placeOf(`K:${name}`),
      first: once((at) => placeOf(`K${at}:${name}`)),
      after: once((before) => ({
        pair: placeOf(`KK:${before.name} ${name}`),
        meanings: placeOf(`KM:${before.meaning} ${meaning}`),
        forms: once((first) => placeOf(`KF:${first}${before.form}${form}`)),
      })),
    };
  });

/** Gives what one grade is over the words: the mean, the most, the mean of the upper and of the lower few. */
function gradeReader(placeOf: PlaceOf): (words: readonly (readonly number[])[], emit: Emit) => void {
  const places = GRADES.map((name) => ({
    mean: placeOf(`R:${name} mean`),
    most: placeOf(`R:${name} most`),
    high: placeOf(`R:${name} high`),
    low: placeOf(`R:${name} low`),
  }));
  return (words, emit) => {
    const { length } = words;
    if (length === 0) return;
    const few = Math.min(FEW, length);
    const sorted = new Float64Array(length);
    places.forEach(({ mean, most, high, low }, grade) => {
      let [all, upper, lower] = [0, 0, 0];
      for (let i = 0; i < length; i++) all += sorted[i] = words[i]![grade]!;
      sorted.sort();
      for (let i = 0; i < few; i++) {
        lower += sorted[i]!;
        upper += sorted[length - 1 - i]!;
      }
      emit(mean, (MEAN_SCALE * all) / length);
      emit(most, sorted[length - 1]!);
      emit(high, upper / few);
      emit(low, lower / few);
    });
  };
}

/** Gives the features of a sentence's tokens in lower case, each once. */
export function ratingReader(placeOf: PlaceOf, ratingOf: RatingOf): (tokens: readonly string[], emit: Emit) => void {
  const readGrades = gradeReader(placeOf);
  const classOf = classReader(placeOf);
  const read = once((token: string): { own: Class; grades: readonly number[] | null } => {
    // Figures are all alike, signs themselves.
    if (!isWord(token)) return { own: classOf(/^\d/u.test(token) ? '0' : token), grades: null };
    const rating = ratingOf(token);
    return { own: classOf(rating ? rating.form + rating.meaning : '?'), grades: rating?.grades ?? null };
  });
  return (tokens, emit) => {
    const words = tokens.map(read);
    readGrades(
      words.map(({ grades }) => grades).filter((grades) => grades !== null),
      emit,
    );
    const [classes, runs] = [new Set<number>(), new Set<number>()];
    words.forEach(({ own }, i) => {
      classes.add(own.alone);
      if (i < FIRST) classes.add(own.first(i));
      if (i === 0) return;
      const run = own.after(words[i - 1]!.own);
      classes.add(run.pair);
      runs.add(run.meanings);
      if (i > 1) runs.add(run.forms(words[i - 2]!.own.form));
    });
    for (const place of classes) emit(place, CLASS_SHARE);
    for (const place of runs) emit(place, RUN_SHARE);
  };
}
