import { describe, expect, it } from 'vitest';
import { keyOf, makeTranslator, type Messages } from '../../../utils/i18n';

const messages: Messages = {
  claims_one: { message: '{count} påstående' },
  claims_other: { message: '{count} påståenden' },
  note_number: { message: 'Fotnot {label}' },
  show_all_other: { message: 'Visa alla ({count})' },
};
const sv = makeTranslator(messages, 'sv');
const en = makeTranslator(messages, 'en');

describe('messages', () => {
  it('fills placeholders by name', () => {
    expect(sv.t('note_number', { label: '3' })).toBe('Fotnot 3');
  });

  it('takes the plural form of the count, and writes the count as the language does', () => {
    expect(sv.t('claims', { count: 1 })).toBe('1 påstående');
    expect(sv.t('claims', { count: 0 })).toBe('0 påståenden');
    expect(sv.t('claims', { count: 12345 })).toBe('12\u00a0345 påståenden');
    expect(en.t('claims', { count: 12345 })).toBe('12,345 påståenden');
  });

  it('falls back to the general plural form', () => {
    expect(sv.t('show_all', { count: 1 })).toBe('Visa alla (1)');
  });

  it('leaves a placeholder standing that was not given, and a key that has no message', () => {
    expect(sv.t('note_number')).toBe('Fotnot {label}');
    expect(sv.t('loading')).toBe('loading');
  });

  it('does not read braces or dollar signs in what is filled in', () => {
    expect(sv.t('note_number', { label: '{label} $& {toString}' })).toBe('Fotnot {label} $& {toString}');
  });

  it('makes keys without hyphens, as the browser wants them', () => {
    expect(keyOf('access', 'not-an-article')).toBe('access_not_an_article');
  });
});

describe('dates', () => {
  it('are as exact as they were given', () => {
    expect(sv.date('2025')).toBe('2025');
    expect(sv.date('2025-02')).toBe('februari 2025');
    expect(sv.date('2025-02-18')).toBe('18 februari 2025');
    expect(en.date('2025-02-18')).toBe('18 February 2025');
  });

  it('are those of Sweden for a moment given in another zone', () => {
    expect(sv.date('2025-02-18T23:30:00Z')).toBe('19 februari 2025');
  });

  it('that are none come back as they are', () => {
    expect(sv.date('i våras')).toBe('i våras');
    expect(sv.date('2025-13-40')).toBe('2025-13-40');
  });
});

it('lists are joined as the language does', () => {
  expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
  expect(en.list(['a', 'b'])).toBe('a and b');
});
