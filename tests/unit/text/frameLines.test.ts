/** Lines that the reading keeps apart by their wording: place and date, addressee. */
import { describe, expect, it } from 'vitest';
import { isAddresseeLine } from '../../../utils/text/addresseeLine';
import { isDateLine, isPlaceAndDate } from '../../../utils/text/dateLine';

describe('place and date', () => {
  it.each(['Falun den 3 mars 2025', 'Östersund 2024-01-02', 'Malung-Sälen, 2024-01-02', 'Upplands Väsby 3 maj 2024'])(
    'is "%s"',
    (line) => expect(isPlaceAndDate(line)).toBe(true),
  );
  it.each([
    'den 3 mars 2025',
    '2024-01-02',
    'Falun den 3 mars 2025.',
    'beslutades i Falun den 3 mars 2025',
    'Inkom 2025-02-12',
    'Den 3 mars 2025 avgick hon',
  ])('is not "%s", which may end a sentence', (line) => expect(isPlaceAndDate(line)).toBe(false));
  it('a date alone is a date line all the same', () => expect(isDateLine('2024-01-02')).toBe(true));
});

describe('addressee', () => {
  it.each([
    'Till regionfullmäktige',
    'Motion till Region Västernorrlands fullmäktige',
    'Till Regionfullmäktige i Region Dalarna',
  ])('is "%s"', (line) => expect(isAddresseeLine(line)).toBe(true));
  it.each([
    'till regionfullmäktige i maj',
    'Till regionfullmäktige kom 40 ledamöter.',
    'Motion till Regionfullmäktige i Region',
  ])('is not "%s"', (line) => expect(isAddresseeLine(line)).toBe(false));
});
