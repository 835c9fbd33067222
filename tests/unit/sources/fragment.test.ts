import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../utils/sources/fragment';

const ADDRESS = 'https://www.exempel.se/artikel';
const decoded = (link: string) => decodeURIComponent(link.split(':~:text=')[1] ?? '');

describe('textFragment', () => {
  it('writes a short passage whole', () => {
    expect(textFragment(ADDRESS, 'Systemet stoppades i fredags.', 'Systemet stoppades i fredags.')).toBe(
      `${ADDRESS}#:~:text=Systemet%20stoppades%20i%20fredags.`,
    );
  });

  it('writes the ends of a long one', () => {
    const passage =
      'På fredagen meddelade regionen att införandet av det nya journalsystemet pausas på obestämd tid i hela länet.';
    expect(decoded(textFragment(ADDRESS, passage, passage))).toBe(
      'På fredagen meddelade regionen att,obestämd tid i hela länet.',
    );
  });

  it('keeps an existing fragment', () => {
    expect(textFragment(`${ADDRESS}#kommentarer`, 'Ett stycke.', 'Ett stycke.')).toBe(
      `${ADDRESS}#kommentarer:~:text=Ett%20stycke.`,
    );
    expect(textFragment(`${ADDRESS}#:~:text=gammalt`, 'Ett stycke.', 'Ett stycke.')).toBe(
      `${ADDRESS}#:~:text=Ett%20stycke.`,
    );
  });

  it('encodes what has a meaning in a directive', () => {
    expect(textFragment(ADDRESS, 'IT-system, år & dag', '')).toBe(
      `${ADDRESS}#:~:text=IT%2Dsystem%2C%20%C3%A5r%20%26%20dag`,
    );
  });

  it('adds what stands before, where the words are not unique', () => {
    const text = 'Anna säger nej till förslaget.\nBertil svarar: Anna säger nej till förslaget.';
    expect(
      decoded(
        textFragment(
          ADDRESS,
          'Anna säger nej till förslaget.',
          `Cecilia frågar: Anna säger nej till förslaget.\n${text}`,
        ),
      ),
    ).toContain('-,Anna säger nej');
  });

  it('adds what stands after, where nothing stands before', () => {
    const text = 'Nej tack. Det räcker nu.\nNej tack. Vi väntar.';
    expect(decoded(textFragment(ADDRESS, 'Nej tack.', text))).toBe('Nej tack.,-Det räcker');
  });

  it('keeps each end within one paragraph', () => {
    const passage = 'Kort början.\nEtt andra stycke som är ganska långt och slutar här borta i skogen.';
    expect(decoded(textFragment(ADDRESS, passage, passage))).toBe('Kort början.,slutar här borta i skogen.');
  });

  it('gives back what is no address, and an address without a passage', () => {
    expect(textFragment('inget', 'x', 'x')).toBe('inget');
    expect(textFragment(ADDRESS, '  ', 'x')).toBe(ADDRESS);
  });

  it('always gives an address that parses and keeps its path', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (passage, text) => new URL(textFragment(ADDRESS, passage.toWellFormed(), text)).pathname === '/artikel',
      ),
    );
  });
});
