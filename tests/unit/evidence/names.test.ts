import { describe, expect, it } from 'vitest';
import { check } from './support';

const finding = (text: string, article: string, value: string, parts = {}) =>
  check(text, [article], parts).findings.find((one) => one.value.includes(value));

describe('names (evidence.md 3.4)', () => {
  it.each([
    ['enligt Karin Exempelsson på sjukhuset', 'Karin Exempelsson är chef. Exempelsson säger nej.', 'Exempelsson'],
    ['enligt ordföranden Exempelsson', 'Karin Exempelsson är ordförande.', 'Exempelsson'],
    ['med Exempelssons ord', 'Karin Exempelsson är ordförande.', 'Exempelssons'],
    ['för att VGR sparar', 'Västra Götalandsregionen ska spara.', 'VGR'],
    ['för att Västra Götalandsregionen sparar', 'VGR ska spara.', 'Västra Götalandsregionen'],
    ['för att Region Skåne sparar', 'De skånska sjukhusen ska spara.', 'Region Skåne'],
    ['när SUS stängde', 'Skånes universitetssjukhus stängde.', 'SUS'],
    ['när Sahlgrenska stängde', 'Sahlgrenska universitetssjukhuset stängde.', 'Sahlgrenska'],
    ['sedan Millennium infördes', 'Systemet från Oracle Cerner infördes.', 'Millennium'],
    ['sedan Cosmic infördes', 'Systemet från Cambio infördes.', 'Cosmic'],
    ['sedan TakeCare infördes', 'Systemet från CompuGroup infördes.', 'TakeCare'],
    ['att SKL varnade', 'Sveriges Kommuner och Regioner varnade.', 'SKL'],
    ['att IVO varnade', 'Inspektionen för vård och omsorg varnade.', 'IVO'],
    ['en rapport från KI visar', 'Forskare vid Karolinska institutet visar.', 'KI'],
    ['att Vänsterpartiet reserverade sig', 'Anna Provare (V) reserverade sig.', 'Vänsterpartiet'],
    ['hur man gör i Norge', 'En norsk studie visar hur man gör.', 'Norge'],
    ['som i Borås', 'På Södra Älvsborgs sjukhus är det så.', 'Borås'],
    ['som i Göteborg', 'Göteborgs stad är missnöjd.', 'Göteborg'],
    ['som i Malmö', 'Malmösjukhuset är stängt.', 'Malmö'],
    ['löftet till BUP', 'Löftet till barn- och ungdomspsykiatrin gavs i mars.', 'BUP'],
    ['landstinget i Värmland sparade', 'Region Värmland sparade.', 'Värmland'],
    ['att LRF varnade', 'Lantbrukarnas Riksförbund varnade.', 'LRF'],
  ])('finds "%s" in "%s"', (text, article, value) => {
    expect(finding(text, article, value)).toMatchObject({ found: true });
  });

  it.each([
    ['enligt Henrik Testström på kliniken', 'Henrik Mallström är läkare på kliniken.', 'Testström'],
    ['enligt Karin Provare på kliniken', 'Maria Provare är läkare på kliniken.', 'Karin'],
    ['dirigerades till Trollhättan', 'Ambulanserna kördes till Skövde.', 'Trollhättan'],
    ['att Liberalerna kräver platser', 'Kristdemokraterna kräver platser.', 'Liberalerna'],
    ['sedan Cosmic infördes', 'Systemet Millennium infördes.', 'Cosmic'],
    ['köptes från Portugal', 'Flaskorna köptes från Spanien.', 'Portugal'],
    ['en professor vid KTH', 'Hon är professor vid Chalmers.', 'KTH'],
    ['Helena Provare försvarar köpet', 'Helén Provare försvarar köpet.', 'Helena'],
    ['köpet som Sofia Provare försvarar', 'Sofie Provare försvarar köpet.', 'Sofia'],
    ['Konjunkturinstitutet kräver åtgärder', 'Boverket kräver åtgärder.', 'Konjunkturinstitutet'],
    ['Provaxo levererar vatten', 'Cementbolaget levererar vatten.', 'Provaxo'],
    ['I Fyrbodal är kön längst', 'I Skaraborg är kön längst.', 'Fyrbodal'],
    ['I Småland är kön längst', 'I Umeå är kön längst.', 'Småland'],
  ])('misses what is not there: "%s" in "%s"', (text, article, value) => {
    expect(finding(text, article, value)).toMatchObject({ found: false });
  });

  it('takes the capital of a first word for grammar', () => {
    expect(check('Patientavgiften höjs.', ['Avgiften för patienter höjs.']).findings).toEqual([]);
    expect(check('Enligt regionen höjs avgiften.', ['Avgiften höjs.']).findings).toEqual([]);
  });

  it('takes units and wide parts of the country for no names that could be missing', () => {
    expect(
      check('Det kostar 14 Mkr och ger 4 TWh', ['Det kostar 14 miljoner och ger fyra terawattimmar.']).findings,
    ).toSatisfy((findings: { kind: string; found: boolean }[]) =>
      findings.every((one) => one.kind === 'number' && one.found),
    );
    expect(check('I Norrland är kön lång', ['I Umeå är kön lång.']).findings).toEqual([]);
    expect(check('I Skaraborg är kön lång', ['I Skövde är kön lång.']).findings).toEqual([]);
  });

  it('takes double names whole, and towns for surnames beside a first name', () => {
    expect(finding('enligt Britt-Marie Provare', 'Britt-Marie Provare är chef.', 'Provare')!.value).toBe(
      'Britt-Marie Provare',
    );
    expect(finding('enligt Karin Lund på sjukhuset', 'Karin Lund är chef.', 'Lund')).toMatchObject({
      kind: 'name',
      found: true,
    });
  });

  it('does not look for Sverige, nor for acronyms that are nouns', () => {
    expect(check('att Sveriges vårdköer och IT-system kostar', ['Något annat.']).findings).toEqual([]);
  });

  it('does not look for the outlet in its own article', () => {
    expect(check('enligt SVT höjs avgiften', ['Avgiften höjs.']).findings).toEqual([]);
  });

  it('does not take ordinary words for municipalities', () => {
    expect(check('att det ska vara en mark av värde', ['Något annat.']).findings).toEqual([]);
  });

  it('says which other name it was found under', () => {
    expect(finding('som i Borås', 'På Södra Älvsborgs sjukhus är det så.', 'Borås')!.instead).toBe(
      'Södra Älvsborgs sjukhus',
    );
  });
});
