import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { distanceWords } from '../../../components/shownMotion';
import { makeTranslator, type Messages } from '../../../utils/i18n';

const file = path.resolve(import.meta.dirname, '../../../public/_locales/sv/messages.json');
const words = makeTranslator(JSON.parse(readFileSync(file, 'utf8')) as Messages, 'sv');

describe('how far a source stands from the motion', () => {
  it.each([
    ['2025-03-11', '2025-03-11', 'samma dag som motionen'],
    ['2025-03-10', '2025-03-11', '1 dag före motionen'],
    ['2024-05-14T18:00:00Z', '2025-03-11', '10 månader före motionen'],
    ['2020-03-11', '2025-03-11', '5 år före motionen'],
    ['2025-05-11', '2025-03-11', '2 månader efter motionen'],
  ])('%s against %s: %s', (date, motion, expected) => {
    expect(distanceWords(words, date, motion)).toBe(expected);
  });

  it('says nothing where a date is not whole or the motion has none', () => {
    expect(distanceWords(words, '2025-02', '2025-03-11')).toBeNull();
    expect(distanceWords(words, '2025-02-01', null)).toBeNull();
  });
});
