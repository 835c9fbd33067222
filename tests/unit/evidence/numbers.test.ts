import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumbers } from '../../../utils/evidence/numbers';
import { numbersAgree } from '../../../utils/evidence/numberMatch';
import { numberWordValue } from '../../../utils/evidence/numberWords';

const only = (text: string) => {
  const numbers = parseNumbers(text);
  expect(numbers, text).toHaveLength(1);
  return numbers[0]!;
};
const agree = (a: string, b: string) =>
  parseNumbers(a).some((one) => parseNumbers(b).some((other) => numbersAgree(one, other) !== null));

describe('the table of numbers (evidence.md 3.3)', () => {
  it.each(['1 300', '1\u00a0300', '1\u2009300', '1\u202f300', '1.300', '1300'])('reads %s as 1300', (text) => {
    expect(only(text).value).toBe(1300);
  });

  it.each(['2,5 miljarder kronor', '2,5 mdkr', '2 500 mkr', '2 500 miljoner kronor', 'två och en halv miljard kronor'])(
    'reads %s as 2.5e9 kronor',
    (text) => {
      expect(only(text).value).toBeCloseTo(2.5e9);
      expect(only(text).dimension).toBe('money');
    },
  );

  it('reads crowns and öre as one number', () => {
    expect(only('1 krona och 20 öre')).toMatchObject({ value: 1.2, dimension: 'money' });
    expect(agree('38 öre', '0,38 kronor')).toBe(true);
  });

  it('leaves the unit open where no kronor are said', () => {
    expect(only('2,5 miljarder')).toMatchObject({ value: 2.5e9, dimension: 'count' });
  });

  it.each(['13 procent', '13 %', '13%', '13,0%', 'tretton procent'])('reads %s as 13 percent', (text) => {
    expect(only(text)).toMatchObject({ value: 13, dimension: 'percent' });
  });

  it('keeps percentage points apart from percent', () => {
    expect(only('3 procentenheter')).toMatchObject({ value: 3, dimension: 'points' });
    expect(agree('3 procentenheter', '3 procent')).toBe(false);
  });

  it.each([
    ['var tredje läkare', 100 / 3],
    ['en tredjedel', 100 / 3],
    ['hälften', 50],
    ['varannan barnmorska', 50],
    ['två tredjedelar', 200 / 3],
    ['en åttondel', 12.5],
  ])('reads %s as a soft share', (text, value) => {
    const share = parseNumbers(text).find((number) => number.kind === 'share')!;
    expect(share.value).toBeCloseTo(value);
    expect(share).toMatchObject({ dimension: 'percent', soft: true });
  });

  it('reads "dubbelt så" as a soft factor', () => {
    expect(only('dubbelt så många')).toMatchObject({ value: 2, kind: 'factor', soft: true });
  });

  it.each([
    ['tio tusen personer', 10_000, false],
    ['ett hundratal personer', 100, true],
    ['tiotusentals resenärer', 10_000, true],
    ['ettusentrehundra fall', 1300, false],
    ['tolv tusen kronor', 12_000, false],
    ['tre hundra fall', 300, false],
    ['en halv miljon kronor', 500_000, false],
  ])('reads %s as %d', (text, value, rounded) => {
    expect(only(text).value).toBe(value);
    expect(only(text).soft).toBe(rounded);
  });

  it.each(['2023/24', '2021:59', '2017/18:83', '3 kap. 1 §', '1 §', 'E18', 'CO2', 'dnr 2021-4567'])(
    'takes %s for an identifier, not a quantity',
    (text) => {
      expect(parseNumbers(text).filter((number) => !Number.isNaN(number.value))).toEqual([]);
    },
  );

  it.each([
    ['1990-talet', 'decade'],
    ['kl. 14.30', 'time'],
    ['klockan sex', 'time'],
    ['klockan är tjugo i åtta', 'time'],
    ['kvart i elva', 'time'],
    ['0771-11 22 33', 'phone'],
  ])('gives %s its own kind', (text, kind) => {
    expect(only(text).kind).toBe(kind);
  });

  it('takes "en kostnad av 24 miljarder" for no part of 24', () => {
    expect(only('till en kostnad av 24 miljarder')).toMatchObject({ value: 24e9, kind: 'quantity' });
  });

  it('reads an age', () => {
    expect(only('18-åring')).toMatchObject({ value: 18, kind: 'age' });
    expect(only('femtonåringar')).toMatchObject({ value: 15, kind: 'age' });
    expect(agree('en 78-åring', '78 år')).toBe(true);
  });
});

describe('agreement of numbers', () => {
  it.each([
    ['1 300 fall', '1300 anmälningar'],
    ['3 200 miljoner kronor', '3,2 miljarder kronor'],
    ['drygt 400 fall', '410 fall'],
    ['nästan fyrtio personer', '38 patienter'],
    ['över 300 rapporter', '312 anmälningar'],
    ['cirka 360 kilometer', '36 mil'],
    ['ett halvår', '187 dagar'],
    ['mer än ett halvår', '187 dagar'],
    ['nästan var femte', '19 procent'],
    ['33 procent', 'en tredjedel'],
    ['två av fem', '40 procent'],
    ['åtta veckoslut', 'åtta helger'],
    ['10–15 procent', '15 procent'],
    ['femtio procent', 'hälften'],
    ['35 promille', '3,5 procent'],
    ['4 TWh', 'fyra terawattimmar'],
    ['1,2 ton', '1 200 kilo'],
    ['inte ens 26 000 bostäder', '25 900 bostäder'],
    ['en tredubbling', 'tre gånger så många'],
    ['hälften så ofta', 'har halverats'],
    ['drygt två veckor', '16 dagar'],
  ])('%s is %s', (a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  it.each([
    ['1 300 fall', '1 030 fall'],
    ['410 miljoner', '140 miljoner'],
    ['över 3 200', '2 380'],
    ['drygt 400 fall', '390 fall'],
    ['20 procent', '20 miljoner kronor'],
    ['20 procent', '20 patienter'],
    ['vecka 34', '34 patienter'],
    ['två av sju', 'var tredje'],
    ['fem månader', 'fem procent'],
    ['fem veckor', 'fem miljoner'],
    ['fyra skolor', 'fyra timmars debatt'],
    ['drygt 800 arbetsgivare', '900 tjänster'],
    ['nästan 19 procent', 'en av fem'],
    ['högst 650 000 kronor', 'högst 850 000 kronor'],
    ['24 miljarder', '42 miljarder'],
    ['20 liter', '1 200 kubikmeter'],
    ['53 hundar', 'ett sextiotal hundar'],
  ])('%s is not %s', (a, b) => {
    expect(agree(a, b)).toBe(false);
  });
});

const ONES = ['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const TEENS = 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(' ');
const TENS = ['', '', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];

function inWords(value: number): string {
  if (value >= 1000) {
    const thousands = Math.floor(value / 1000);
    return `${thousands === 1 ? 'et' : inWords(thousands)}tusen${value % 1000 ? inWords(value % 1000) : ''}`;
  }
  if (value >= 100) {
    return `${ONES[Math.floor(value / 100)]}hundra${value % 100 ? inWords(value % 100) : ''}`;
  }
  if (value >= 20) return TENS[Math.floor(value / 10)]! + ONES[value % 10]!;
  return value >= 10 ? TEENS[value - 10]! : ONES[value]!;
}

describe('writing and reading numbers', () => {
  it('reads every number word back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => numberWordValue(inWords(value)) === value));
  });

  it('reads grouped, scaled and decimal digits back', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '.');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), space, (value, between) => {
        const digits = String(value).replace(/\B(?=(\d{3})+$)/gu, between);
        expect(parseNumbers(`omkring ${digits} personer`)[0]!.value).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const [number] = parseNumbers(`${whole},${tenth} miljoner kronor`);
        expect(number!.value).toBeCloseTo((whole + tenth / 10) * 1e6, 3);
      }),
    );
  });

  it('agrees with itself, and only says what stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 13, max: 1e6 }), (noise, value) => {
        const text = `${noise.replace(/[\d\p{L}%§:/.,-]/gu, ' ')} ${value} personer`;
        for (const number of parseNumbers(text)) expect(text.slice(number.start, number.end)).toBe(number.text);
        expect(parseNumbers(text).some((number) => number.value === value)).toBe(true);
      }),
    );
  });

  it('stays linear on hostile text', () => {
    const started = performance.now();
    for (const piece of ['1 ', 'tre ', '1 000 ', 'av de ', '2023/', 'en halv ', '1.', 'ett '])
      parseNumbers(piece.repeat(4000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
