import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../utils/claims/weights.data';
import { withCommonWords } from '../../score/needText';

describe('the network that ships', () => {
  it('has the vectors of its commonest words and of all parts and classes, each with its own', () => {
    const words = Array.from({ length: 6500 }, (_, i) => `ord${i}`);
    const pieces = [...words, '-ning', 'ned-', 'r:value', '–'];
    const net = { ...WEIGHTS.net, size: 1, pieces: pieces.join('\t'), vectors: 'a'.repeat(6500) + 'bcde' };
    const kept = withCommonWords(net);
    const names = kept.pieces.split('\t');
    expect(names).toEqual([...words.slice(0, names.length - 3), '-ning', 'ned-', 'r:value']);
    expect(names.length).toBeLessThan(pieces.length);
    expect(kept.vectors).toBe('a'.repeat(names.length - 3) + 'bcd');
  });

  it('has nothing left to leave out', () => expect(withCommonWords(WEIGHTS.net)).toEqual(WEIGHTS.net));
});
