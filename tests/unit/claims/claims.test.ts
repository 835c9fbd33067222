import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findClaims, UNCITED_THRESHOLD } from '../../../utils/claims';
import { motionPart, note } from './motionPart';

const NOTES = ['1', '2', '3'].map((label) => note(label, `https://exempel.se/${label}`));

describe('findClaims', () => {
  it('gives the same claim the same identity whatever its note is called', () => {
    const id = (label: string): string =>
      findClaims(motionPart([`Antalet turer minskade 2023.⟦${label}⟧`], [note(label, 'https://exempel.se/a')]))[0]!.id;
    expect(id('1')).toBe(id('17'));
    expect(findClaims(motionPart(['Antalet turer minskade 2023.⟦1⟧'], NOTES))[0]!.id).not.toBe(id('1'));
  });

  it('tells two claims with the same words and source apart', () => {
    const text = 'Antalet turer minskade 2023.⟦1⟧';
    const ids = findClaims(motionPart([text, text], NOTES)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('lists what happened and can be checked, with reasons, and no wishes, questions or plans', () => {
    const part = motionPart([
      'År 2022 stängde Region Exempel 14 av 60 vårdplatser på grund av personalbrist. Det måste vara viktigt för oss alla.',
      'Vi vill att regionen bör utreda saken. Är det verkligen rimligt? Därför föreslår vi en utredning.',
    ]);
    const claims = findClaims(part);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ status: 'uncited', need: expect.any(Number), coveredBy: null });
    expect(claims[0]!.reasons).toEqual(expect.arrayContaining(['number', 'cause', 'actor']));
    expect(claims[0]!.need).toBeGreaterThan(UNCITED_THRESHOLD);
  });

  it('says which note at the end of the paragraph covers an uncited sentence', () => {
    const text =
      'År 2022 stängdes 14 av 60 vårdplatser i Exempelby. Enligt sjukhuset hade 40 procent av personalen slutat.⟦2⟧';
    const [uncited] = findClaims(motionPart([text], NOTES));
    expect(uncited).toMatchObject({ status: 'uncited', coveredBy: '2' });
  });

  it('keeps sentence, heading and what stood before as context', () => {
    const part = motionPart(
      [{ text: 'Bakgrund', kind: 'heading' }, 'Kön är lång. Antalet turer minskade 2023.⟦1⟧ Sedan ökade det.'],
      NOTES,
    );
    const claim = findClaims(part).find(({ status }) => status === 'linked');
    expect(claim).toMatchObject({
      sentence: 'Antalet turer minskade 2023.',
      context: { before: 'Kön är lång.', heading: 'Bakgrund' },
    });
  });
});

describe('claims of any text', () => {
  const word = fc.constantFrom(
    'regionen',
    'minskade',
    'är',
    'och',
    ', men',
    ', då',
    ' –',
    ': ',
    '2023',
    '14 procent',
    'Enligt SVT',
    '(SvD 2017-04-11)',
    '.',
    '. Den',
    '!',
    '⟦1⟧',
    '⟦2⟧',
    '⟦9⟧',
    '(prop. 2018/19:105)',
    'https://exempel.se/a',
    '”',
    't.ex.',
    'studien',
    '(',
    ')',
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('stand in their sentence and block, do not overlap, and touch their marks', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (blocks) => {
        const part = motionPart(blocks, NOTES, { proposals: [1], frame: [2] });
        const claims = findClaims(part);
        let last = { block: -1, end: 0 };
        for (const claim of claims) {
          expect([1, 2]).not.toContain(claim.block);
          expect(part.text[claim.block]!.text.slice(claim.start, claim.end)).toBe(claim.text);
          expect(claim.sentence).toContain(claim.text);
          expect(claim.text).toMatch(/[\p{L}\p{N}]/u);
          expect(claim.block > last.block || claim.start >= last.end).toBe(true);
          last = claim;
        }
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      }),
      { numRuns: 300 },
    );
  });

  it('hold every mark that follows words in the body', () => {
    fc.assert(
      fc.property(text, (line) => {
        const part = motionPart([`Regionen ${line}`], NOTES);
        const marks = findClaims(part).flatMap((claim) => claim.marks);
        expect(marks.sort()).toEqual(part.marks.map(({ label }) => label).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('take linear time', () => {
    const begun = performance.now();
    findClaims(
      motionPart([`${'Enligt '.repeat(3000)}${'( '.repeat(3000)}${'a, '.repeat(3000)}${'2018/19:'.repeat(1500)}`]),
    );
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
