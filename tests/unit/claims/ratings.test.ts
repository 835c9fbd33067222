import { describe, expect, it } from 'vitest';
import { GRADES, wordRatings } from '../../../utils/claims/ratings';
import { RATINGS } from '../../../utils/claims/ratings.data';
import { ratingReader } from '../../../utils/claims/ratingFeatures';
import { tokensIn } from '../../../utils/claims/tokens';

const ratingOf = wordRatings();
const grade = (word: string, name: (typeof GRADES)[number]): number => ratingOf(word)!.grades[GRADES.indexOf(name)]!;

describe('ratings of words', () => {
  it('are nine digits, a form and a meaning for each word, every word once, in order', () => {
    const lines = RATINGS.split('\n');
    expect(lines.filter((line) => !/^\p{Ll}[\p{Ll}-]*\d{9}[A-Z][a-z]$/u.test(line))).toEqual([]);
    const words = lines.map((line) => line.slice(0, -(GRADES.length + 2)));
    expect(new Set(words).size).toBe(words.length);
    expect([...words].sort()).toEqual(words);
  });

  it('tell a judgement from a thing, a demand from an act, a measure from a principle', () => {
    expect(grade('oacceptabelt', 'value')).toBeGreaterThan(grade('ambulansen', 'value'));
    expect(grade('ambulansen', 'concrete')).toBeGreaterThan(grade('oacceptabelt', 'concrete'));
    expect(grade('bör', 'norm')).toBeGreaterThan(grade('stängdes', 'norm'));
    expect(grade('stängdes', 'happening')).toBeGreaterThan(grade('bör', 'happening'));
    expect(grade('procent', 'measure')).toBeGreaterThan(grade('demokrati', 'measure'));
    expect(grade('demokrati', 'general')).toBeGreaterThan(grade('procent', 'general'));
  });

  it('give a compound that is not rated what its last part has, and an unknown ending what its stem has', () => {
    expect(ratingOf('provrapporten')).toEqual(ratingOf('rapporten'));
    expect(ratingOf('rapportenzz')).toEqual(ratingOf('rapporten'));
  });

  it('are none for what is no known word', () => expect(ratingOf('qzxqzxq')).toBeNull());

  it('centre each grade over the words', () => {
    const words = RATINGS.split('\n').map((line) => line.slice(0, -(GRADES.length + 2)));
    GRADES.forEach((_, i) => {
      const mean = words.reduce((sum, word) => sum + ratingOf(word)!.grades[i]!, 0) / words.length;
      expect(Math.abs(mean)).toBeLessThan(0.01);
    });
  });
});

describe('features of a sentence from the ratings', () => {
  const of = (text: string): Map<string, number> => {
    const places = new Map<string, number>();
    const placeOf = (name: string): number => places.get(name) ?? places.set(name, places.size).size - 1;
    const values = new Map<number, number>();
    ratingReader(placeOf, ratingOf)(tokensIn(text.toLowerCase()), (place, value) => values.set(place, value));
    return new Map([...places].flatMap(([name, place]) => (values.has(place) ? [[name, values.get(place)!]] : [])));
  };

  it('are higher for measures where something is measured', () => {
    const name = 'R:measure most';
    expect(of('Andelen ökade till 40 procent.').get(name)).toBeGreaterThan(of('Frihet är viktig.').get(name)!);
  });

  it('tell the order of the classes, figures being all alike and signs themselves', () => {
    const features = of('Kön växte 40, 50.');
    expect([...features.keys()].filter((name) => name.startsWith('KM:'))).toContain('KM:0 ,');
    expect(features.has('KK:0 .')).toBe(true);
    expect([...of('Kön växte 2019, 2020.').keys()]).toEqual([...features.keys()]);
  });

  it('are but those of signs for a text without words, and none for an empty one', () => {
    expect([...of('–').keys()]).toEqual(['K:–', 'K0:–']);
    expect(of('').size).toBe(0);
  });
});
