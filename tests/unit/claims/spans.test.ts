import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../utils/claims';
import { motionPart, note } from './motionPart';

const NOTES = ['1', '2', '3'].map((label) => note(label, `https://exempel.se/${label}`));
/** The cited claims of a text as "labels: words". */
const cited = (text: string): string[] =>
  findClaims(motionPart([text], NOTES))
    .filter((claim) => claim.status !== 'uncited')
    .map((claim) => `${claim.marks.join()}: ${claim.text}`);

describe('the words a mark stands on', () => {
  it.each([
    // whole sentence, the mark before or after its full stop
    ['Bussarna gick sällan. Antalet turer minskade 2023⟦1⟧. Sedan ökade det.', ['1: Antalet turer minskade 2023']],
    ['Bussarna gick sällan. Antalet turer minskade 2023.⟦1⟧ Sedan ökade det.', ['1: Antalet turer minskade 2023']],
    ['Antalet turer minskade 2023. ⟦1⟧', ['1: Antalet turer minskade 2023']],
    // the clause, from its joining word
    ['Kön växer, då mottagningen stängdes i mars⟦1⟧ – och fler väntas följa.', ['1: då mottagningen stängdes i mars']],
    [
      'Tre orter prövade, och i Exempelby ökade resandet⟦1⟧, medan andra avstod.',
      ['1: och i Exempelby ökade resandet'],
    ],
    [
      'Kostnaden steg till 3,4 miljoner kronor 2024⟦1⟧, vilket är mer än väntat.',
      ['1: Kostnaden steg till 3,4 miljoner kronor 2024'],
    ],
    // two clauses, two claims
    [
      'Väntetiden var 214 dagar⟦1⟧ medan rikssnittet var 90 dagar⟦2⟧.',
      ['1: Väntetiden var 214 dagar', '2: medan rikssnittet var 90 dagar'],
    ],
    [
      'Den stängda avdelningen i Exempelby⟦1⟧, de inställda turerna i Provköping⟦2⟧.',
      ['1: Den stängda avdelningen i Exempelby', '2: de inställda turerna i Provköping'],
    ],
    // two marks, one claim
    ['Antalet turer minskade 2023⟦1⟧,⟦2⟧.', ['1,2: Antalet turer minskade 2023']],
    ['Antalet turer minskade 2023.⟦1⟧ ⟦2⟧ Sedan ökade det.', ['1,2: Antalet turer minskade 2023']],
    // the source's name before the mark: the claim follows
    [
      'Enligt Trafikverket⟦1⟧ uppstår tusen fel varje år, vilket är många.',
      ['1: Enligt Trafikverket uppstår tusen fel varje år'],
    ],
    ['Utredningen⟦1⟧ föreslog 2011 ett nytt centrum.', ['1: Utredningen föreslog 2011 ett nytt centrum']],
    [
      'Provmyndigheten har i en särskild rapport⟦1⟧ granskat tio linjer.',
      ['1: Provmyndigheten har i en särskild rapport granskat tio linjer'],
    ],
    ['Nämnden rapporterar⟦1⟧ om hot mot personal.', ['1: Nämnden rapporterar om hot mot personal']],
    [
      'Väntan är, enligt Provmyndigheten⟦1⟧, längst i landet.',
      ['1: Väntan är, enligt Provmyndigheten, längst i landet'],
    ],
    // the lead-in is not the claim when the mark stands on the statement
    ['Enligt regionens egen uppföljning minskade resandet med 14 procent⟦1⟧.', ['1: minskade resandet med 14 procent']],
    [
      'I betänkandet Exempel (SOU 2016:54) föreslås ett centrum.',
      [': I betänkandet Exempel (SOU 2016:54) föreslås ett centrum'],
    ],
    [
      'Riksdagen beslutade (bet. 2021/22:SoU22) om en ny lag.',
      [': Riksdagen beslutade (bet. 2021/22:SoU22) om en ny lag'],
    ],
    [
      'Utredningen Exempel (SOU 2016:54) föreslog ett centrum, men det dröjde.',
      [': Utredningen Exempel (SOU 2016:54) föreslog ett centrum'],
    ],
    ['Upproret (The Example⟦1⟧) kom i oktober.', ['1: Upproret (The Example) kom i oktober']],
  ])('%s', (text, want) => expect(cited(text)).toEqual(want));

  it('calls a mark without a note an orphan and keeps its label', () => {
    const [claim] = findClaims(motionPart(['Halva personalen slutade⟦7⟧.'], NOTES));
    expect(claim).toMatchObject({ status: 'orphan', marks: ['7'], citations: [], text: 'Halva personalen slutade' });
  });

  it('joins a sentence that a page break cuts, and places it where its mark stands', () => {
    const part = motionPart(['Antalet turer minsk-', { text: 'ade 2023.⟦1⟧', continues: 0 }], NOTES);
    expect(findClaims(part)[0]).toMatchObject({ text: 'Antalet turer minskade 2023', block: 1, start: 0, end: 8 });
  });

  it('finds no claim in proposals, headings or the frame', () => {
    const part = motionPart(
      [
        { text: 'Resandet minskade⟦1⟧', kind: 'heading' },
        'Motion av A. Exempelsson (S)⟦2⟧',
        'att resandet, som minskade 2023⟦3⟧, ska öka.',
      ],
      NOTES,
      { frame: [1], proposals: [2] },
    );
    expect(findClaims(part)).toEqual([]);
  });
});
