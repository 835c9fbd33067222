import { describe } from 'vitest';
import { agreeAndDiffer } from './support';

describe('a date in another form is the same date, and another date is not', () => {
  agreeAndDiffer([
    [
      'a decade in short',
      'Rören i Provstad lades på 1950-talet.',
      'Rören i Provstad lades på 50-talet',
      'Rören i Provstad lades på 70-talet',
    ],
    [
      'a decade in words',
      'Rören i Provstad lades på 1950-talet.',
      'Rören i Provstad lades på femtiotalet',
      'Rören i Provstad lades på sjuttiotalet',
    ],
    [
      'a quarter for its months',
      'Sjukhuset i Provstad gick back mellan januari och mars 2023.',
      'Sjukhuset i Provstad gick back första kvartalet 2023',
      'Sjukhuset i Provstad gick back första kvartalet 2021',
    ],
    [
      'a quarter by its number',
      'Sjukhuset i Provstad gick back första kvartalet 2023.',
      'Sjukhuset i Provstad gick back kvartal 1 2023',
      'Sjukhuset i Provstad gick back kvartal 3 2023',
    ],
    [
      'a school year in full',
      'Skolan i Provstad bytte system läsåret 2022/23.',
      'Skolan i Provstad bytte system läsåret 2022/2023',
      'Skolan i Provstad bytte system läsåret 2019/2020',
    ],
    [
      'a school year with a dash',
      'Skolan i Provstad bytte system läsåret 2022/23.',
      'Skolan i Provstad bytte system läsåret 2022–2023',
      'Skolan i Provstad bytte system läsåret 2019–2020',
    ],
    [
      'a day with a stroke',
      'Skolan i Provstad stängde den 3 mars 2023.',
      'Skolan i Provstad stängde 3/3 2023',
      'Skolan i Provstad stängde 13/3 2023',
    ],
    [
      'a day in figures alone',
      'Skolan i Provstad stängde den 3 mars 2023.',
      'Skolan i Provstad stängde 2023-03-03',
      'Skolan i Provstad stängde 2023-03-13',
    ],
    [
      'a day in words',
      'Skolan i Provstad stängde den 23 mars 2023.',
      'Skolan i Provstad stängde den tjugotredje mars 2023',
      'Skolan i Provstad stängde den tjugoförsta mars 2023',
    ],
    [
      'a season for a month',
      'Skolan i Provstad stängde i april 2021.',
      'Skolan i Provstad stängde våren 2021',
      'Skolan i Provstad stängde hösten 2021',
    ],
    [
      'half a year',
      'Skolan i Provstad stängde i oktober 2021.',
      'Skolan i Provstad stängde andra halvåret 2021',
      'Skolan i Provstad stängde första halvåret 2021',
    ],
    [
      'a term',
      'Skolan i Provstad stängde i oktober 2021.',
      'Skolan i Provstad stängde höstterminen 2021',
      'Skolan i Provstad stängde höstterminen 2018',
    ],
    [
      'the turn of the millennium',
      'Skolan i Provstad byggdes år 2000.',
      'Skolan i Provstad byggdes vid millennieskiftet',
      'Skolan i Provstad byggdes 1987',
    ],
    [
      'a span of years',
      'Skolan i Provstad renoverades 2015–2018.',
      'Skolan i Provstad renoverades mellan 2015 och 2018',
      'Skolan i Provstad renoverades mellan 2011 och 2018',
    ],
    [
      'a span of years in short',
      'Skolan i Provstad renoverades mellan 2015 och 2018.',
      'Skolan i Provstad renoverades 2015–18',
      'Skolan i Provstad renoverades 2011–18',
    ],
    [
      'a month that the passage says otherwise, though the article is of that month',
      'Samebyarna i Provstad vill att skyddsjakten inleds redan i mars.',
      'Skyddsjakten bör enligt samebyarna i Provstad inledas redan i mars',
      'Skyddsjakten bör enligt samebyarna i Provstad inledas redan i maj',
    ],
    [
      'years ago',
      'Skolan i Provstad byggdes för tio år sedan.',
      'Skolan i Provstad byggdes för ett decennium sedan',
      'Skolan i Provstad byggdes för fyra decennier sedan',
    ],
    [
      'first of May',
      'Mötet i Provstad hölls den 1 maj 2023.',
      'Mötet i Provstad hölls 1:a maj 2023',
      'Mötet i Provstad hölls 11:e maj 2023',
    ],
    [
      'turn of year',
      'Skolan i Provstad stängde den 1 januari 2023.',
      'Skolan i Provstad stängde vid årsskiftet 2022/23',
      'Skolan i Provstad stängde vid årsskiftet 2020/21',
    ],
    [
      'turn of year in full',
      'Skolan i Provstad stängde den 1 januari 2023.',
      'Skolan i Provstad stängde vid årsskiftet 2022/2023',
      'Skolan i Provstad stängde vid årsskiftet 2020/2021',
    ],
    [
      'Christmas',
      'Skolan i Provstad stängde i december 2022.',
      'Skolan i Provstad stängde julen 2022',
      'Skolan i Provstad stängde julen 2019',
    ],
    [
      'beginning of a year',
      'Skolan i Provstad stängde i februari 2023.',
      'Skolan i Provstad stängde i början av 2023',
      'Skolan i Provstad stängde i början av 2021',
    ],
    [
      'genitive of a year',
      'Budgeten i Provstad för 2023 är klar.',
      '2023 års budget i Provstad är klar',
      '2021 års budget i Provstad är klar',
    ],
    [
      'short year',
      'Skolan i Provstad stängde i mars 2022.',
      'Skolan i Provstad stängde i mars -22',
      'Skolan i Provstad stängde i mars -19',
    ],
    [
      'month and year with of',
      'Skolan i Provstad stängde i mars 2022.',
      'Skolan i Provstad stängde under mars månad år 2022',
      'Skolan i Provstad stängde under mars månad år 2019',
    ],
    [
      'slash date without year',
      'Skolan i Provstad stängde den 3 mars.',
      'Skolan i Provstad stängde 3/3',
      'Skolan i Provstad stängde 13/3',
    ],
    [
      'month in figures',
      'Skolan i Provstad stängde i mars 2022.',
      'Skolan i Provstad stängde 2022-03',
      'Skolan i Provstad stängde 2019-03',
    ],
    [
      'mandate',
      'Under mandatperioden 2018–2022 byggde Provstad inga skolor.',
      'Förra mandatperioden (2018–22) byggde Provstad inga skolor',
      'Förra mandatperioden (2014–18) byggde Provstad inga skolor',
    ],
    [
      'day span',
      'Mässan i Provstad hålls 3–5 mars 2023.',
      'Mässan i Provstad hålls den 3 till 5 mars 2023',
      'Mässan i Provstad hålls den 13 till 15 mars 2023',
    ],
    [
      'century',
      'Kyrkan i Provstad är från 1600-talet.',
      'Kyrkan i Provstad är från sextonhundratalet',
      'Kyrkan i Provstad är från 1700-talet',
    ],
    [
      'late decade',
      'Skolan i Provstad byggdes 1968.',
      'Skolan i Provstad byggdes på slutet av 60-talet',
      'Skolan i Provstad byggdes 1986',
    ],
  ]);
});
