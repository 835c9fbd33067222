/** What a claim says of one more than others, where the article excepts just that. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const denials = (claim: string, ...paragraphs: string[]) =>
  check(claim, paragraphs)
    .findings.filter(({ kind }) => kind === 'negation')
    .map(({ value }) => value);

const FERRY = 'Färjorna i skärgården ställs in under mars.';

describe('what a claim adds to others', () => {
  it('is denied where a clause of its own says that it is not concerned, wherever that stands', () => {
    const other = 'Kyrkan målas om. Torget får bänkar. Bron rustas.';
    expect(denials('Även sjötaxin i skärgården ställs in under mars', FERRY, other, 'Sjötaxin påverkas inte.')).toEqual(
      ['Sjötaxin påverkas inte'],
    );
  });

  it('is denied by a refusal, and in a compound by what it begins with', () => {
    expect(
      denials(
        'Taxan höjs, vilket stöds också av Hamnlaget',
        FERRY,
        'Kyrkan målas om.',
        'Hamnlaget röstade nej och gick hem.',
      ),
    ).toEqual([expect.stringContaining('röstade nej')]);
    expect(
      denials(
        'I skolan minskar också gymnastikundervisningen',
        'Skolan får mindre pengar.',
        'Gymnastiken lämnas orörd.',
      ),
    ).toEqual([expect.stringContaining('orörd')]);
  });

  it('is not denied by what is said of another, or of it in particular', () => {
    const claim = 'Även sjötaxin i skärgården ställs in under mars';
    expect(denials(claim, FERRY, 'Sjötaxin ställs in den också.', 'Bussarna påverkas inte.')).toEqual([]);
    expect(denials(claim, FERRY, 'Sjötaxin ställs in den också.', 'Sjötaxin tar inte kort.')).toEqual([]);
  });

  it('is not denied where the claim says of it that it is not concerned', () => {
    expect(denials('Även sjötaxin i skärgården går inte under mars', FERRY, 'Sjötaxin påverkas inte.')).not.toContain(
      'Sjötaxin påverkas inte',
    );
  });
});
