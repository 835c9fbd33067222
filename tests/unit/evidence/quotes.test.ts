import { describe, expect, it } from 'vitest';
import { check } from './support';

const paragraphs = ['– Det är tur att ingen kom till skada den här gången, säger Maja Provare, överläkare.'];
const quote = (text: string) => check(text, paragraphs);

describe('quotations (evidence.md 3.5)', () => {
  it.each([
    '”Det är tur att ingen kom till skada den här gången”',
    '»Det är tur att ingen kom till skada«',
    '"det är tur, att ingen kom till skada"',
    '“Det är tur att ingen kom till skada den här gången.”',
  ])('finds %s word for word, whatever its marks', (text) => {
    expect(quote(`Läkaren sade ${text}`).findings.find((one) => one.kind === 'quote')).toMatchObject({
      found: true,
      instead: null,
    });
  });

  it('finds one that is nearly word for word and shows the article’s own', () => {
    const finding = quote('Hon sade ”Det är ju tur att ingen kom till skadan den här gången”').findings[0]!;
    expect(finding).toMatchObject({ kind: 'quote', found: true });
    expect(paragraphs[0]).toContain(finding.instead);
  });

  it.each([
    '”Det är tur att ingen dog den här gången”',
    '”Det är tur att alla kom till skada den här gången”',
    '”Det är inte tur att ingen kom till skada den här gången”',
    '”Vi har aldrig varit med om något liknande”',
  ])('says that %s is not there', (text) => {
    const result = quote(`Läkaren sade ${text}`);
    expect(result.label).toBe('quote-missing');
    expect(result.findings.find((one) => one.kind === 'quote')).toMatchObject({ found: false });
  });

  it('leaves quotation marks around one to three words alone', () => {
    expect(quote('Den så kallade ”stora reformen” gav inget').findings.filter((one) => one.kind === 'quote')).toEqual(
      [],
    );
  });
});
