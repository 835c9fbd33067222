import { describe, expect, it } from 'vitest';
import { affixesOf, piecesOf, wordKnowledge } from '../../../utils/claims/pieces';
import { kindOf, tokensIn } from '../../../utils/claims/tokens';

const knowing = (...pieces: string[]) => {
  const known = new Set(pieces);
  return (token: string): string[] =>
    piecesOf(token, (piece) => known.has(piece), wordKnowledge()).map(({ name }) => name);
};

describe('tokens', () => {
  it('are words with their hyphens, figures and single signs', () => {
    expect(tokensIn('It-systemet kostade 1,5 miljoner (2019).')).toEqual([
      'It-systemet',
      'kostade',
      '1',
      ',',
      '5',
      'miljoner',
      '(',
      '2019',
      ')',
      '.',
    ]);
  });

  it('are read as years and figures whatever their value', () => {
    expect(['2019', '1899', '40', 'år'].map(kindOf)).toEqual(['<år>', '<tal>', '<tal>', 'år']);
  });
});

describe('pieces of a word', () => {
  it('are the word itself when it is known', () => expect(knowing('kommunen')('kommunen')).toContain('kommunen'));

  it('are the longest known last part of a compound that is not', () => {
    expect(knowing('nämnden', 'skolnämnden')('grundskolnämnden')).toContain('skolnämnden');
    expect(knowing('nämnden', 'skolnämnden')('grundskolnämnden')).not.toContain('nämnden');
  });

  it('are known beginnings and endings', () => {
    expect(affixesOf('nedläggning')).toEqual(['-ng', '-ing', '-ning', 'nedl-', 'nedläg-']);
    expect(knowing('-ning', 'nedl-')('nedläggning')).toEqual(['-ning', 'nedl-']);
  });

  it('are what the lexicon knows of it', () => {
    expect(knowing('v:change', 't:past')('ökade')).toEqual(['v:change', 't:past']);
  });

  it('are none for a word of which nothing is known, and for a sign but the sign', () => {
    expect(knowing('-ning')('xyz')).toEqual([]);
    expect(knowing('(', '-ning')('(')).toEqual(['(']);
  });
});
