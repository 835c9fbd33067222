import { describe, expect, it } from 'vitest';
import { regionOfSection, THINGS } from '../../../utils/evidence/aliasTable';
import { check } from './support';

describe('places', () => {
  it('knows 21 regions and 290 municipalities', () => {
    expect(THINGS.filter((thing) => thing.kind === 'region')).toHaveLength(21);
    // Visby is no municipality but stands in the list as Gotland's town.
    expect(THINGS.filter((thing) => thing.kind === 'municipality' && thing.name !== 'Visby')).toHaveLength(290);
  });

  it('reads the region from SVT’s local section', () => {
    expect(regionOfSection('lokalt/vast')).toBe('14');
    expect(regionOfSection('lokalt/skane')).toBe('12');
    expect(regionOfSection('nyheter/inrikes')).toBeNull();
  });

  it('says other place when the claim’s region is not the article’s', () => {
    const text = 'I Region Kronoberg ställs operationer in på sjukhusen.';
    const paragraphs = ['Operationer ställs in på sjukhusen i Örebro.'];
    expect(check(text, paragraphs, { title: 'Operationer ställs in i Region Örebro län' }).label).toBe('other-place');
    expect(check(text, ['Operationer ställs in på sjukhusen.'], { title: 'Operationer ställs in' }).label).not.toBe(
      'other-place',
    );
  });
});
