import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../../utils/evidence/families';
import { rarity } from '../../../utils/evidence/rarity';
import { isStopWord, matchStrength, stemOf, tokens } from '../../../utils/evidence/words';

const word = (lower: string) => ({ lower, stem: stemOf(lower) });
const strength = (a: string, b: string) => matchStrength(word(a), word(b));

describe('words (evidence.md 3.2)', () => {
  it.each([
    ['sjukhus', 'sjukhusen', 1],
    ['läkaren', 'läkarna', 1],
    ['minskade', 'minskat', 0.95],
    ['operation', 'höftoperationen', 0.6],
    ['höftoperation', 'operationer', 0.5],
    ['väntetid', 'biljettpris', 0],
    ['bussar', 'bilar', 0],
  ])('%s and %s match by at least %d', (a, b, least) => {
    const found = strength(a, b);
    if (least === 0) expect(found).toBe(0);
    else expect(found).toBeGreaterThanOrEqual(least);
  });

  it('keeps negations and quantities', () => {
    for (const lower of ['inte', 'inga', 'aldrig', 'alla', 'fler', 'utan', 'varken', 'mer'])
      expect(isStopWord(lower)).toBe(false);
    for (const lower of ['och', 'att', 'som', 'det']) expect(isStopWord(lower)).toBe(true);
  });

  it('weighs rare words more than common ones', () => {
    expect(rarity(stemOf('jag'))).toBeLessThan(rarity(stemOf('sjukhus')));
    expect(rarity(stemOf('sjukhus'))).toBeLessThan(rarity(stemOf('upphandlingsskadeavgift')));
    expect(rarity('finnsinte')).toBe(10);
  });

  it('knows other words for the same thing, compounds by their last part', () => {
    const shared = (a: string, b: string) =>
      familiesOf(stemOf(a)).some((family) => familiesOf(stemOf(b)).includes(family));
    expect(shared('ingrepp', 'operationer')).toBe(true);
    expect(shared('barnläkemedel', 'mediciner')).toBe(true);
    expect(shared('öka', 'minska')).toBe(false);
    expect(shared('höja', 'sänka')).toBe(false);
  });

  it('keeps offsets, whatever soft hyphens and ligatures stand in the word', () => {
    const text = 'Sjuk\u00advården är o\ufb03ciell';
    expect(tokens(text).map((token) => token.lower)).toEqual(['sjukvården', 'är', 'officiell']);
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
