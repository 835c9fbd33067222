/** What keeps the contents from being said to be there although nothing is found missing; each beside what does not. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const label = (text: string, ...paragraphs: string[]) => check(text, paragraphs).label;

describe('the contents are not said to be there', () => {
  it('where the claim denies what the article only affirms', () => {
    const claim = 'Biblioteken i Provstad lånar inte längre ut symaskiner till ungdomar';
    expect(label(claim, 'Biblioteken i Provstad lånar ut symaskiner till ungdomar.')).not.toBe('found');
    expect(label(claim, 'Biblioteken i Provstad lånar inte ut symaskiner till ungdomar längre.')).toBe('found');
  });

  it('but are where the article lacks or ends it in other words', () => {
    const claim = 'Ångslupen kan inte lägga till vid bryggan i Provstad';
    expect(label(claim, 'Ångslupen är för tung för att lägga till vid bryggan i Provstad.')).toBe('found');
    expect(
      label(
        'Ångslupen lägger inte längre till vid bryggan i Provstad',
        'Ångslupen brukade lägga till vid bryggan i Provstad, men slutade med det.',
      ),
    ).toBe('found');
  });

  it('where a sentence of the passage doubts it', () => {
    const claim = 'Fiskdöden i kanalen orsakades av färgeriet';
    expect(label(claim, 'Fiskdöden i kanalen orsakades av färgeriet.')).toBe('found');
    expect(label(claim, 'Fiskdöden i kanalen utreds. Den orsakades av färgeriet, tror fiskarna.')).not.toBe('found');
  });

  it('where it sets apart what the claim puts beside another', () => {
    const claim = 'Även 44 stenvalv i Provstad lagades i fjol';
    expect(label(claim, 'Totalt 44 stenvalv i Provstad lagades i fjol.')).toBe('found');
    expect(label(claim, 'Däremot var det 44 stenvalv i Provstad som i fjol knappast lagades.')).not.toBe('found');
  });

  it('where the sentence says the opposite of one of its words', () => {
    const claim = 'Provstads simhall renoverades för 44 miljoner kronor i fjol';
    expect(label(claim, 'Provstads simhall renoverades för 44 miljoner kronor i fjol.')).toBe('found');
    expect(label(claim, 'Provstads simhall revs för 44 miljoner kronor i fjol.')).not.toBe('found');
  });
});
