/** The claims with their boxes on the pages. */
import type { PlacedClaim } from '../../components/pdfPagesMarks';
import type { Claim } from '../../utils/claims/types';
import { printedSpan } from '../../utils/notes/printed';
import type { Noted } from '../../utils/notes/types';
import { boxesOf } from '../../utils/reading/pdf/boxes';

/** Each claim with its boxes; without any where the text it was found in is not (or no longer) the one at hand. */
export function placeClaims(
  claims: readonly Pick<Claim, 'id' | 'status' | 'block' | 'start' | 'end'>[],
  noted: Noted | null,
): PlacedClaim[] {
  const blocks = new Map(noted?.text.map((block) => [block.index, block]));
  return claims.map(({ id, status, block, start, end }) => {
    const text = blocks.get(block);
    if (!text) return { id, status, boxes: [] };
    const printed = printedSpan(text, start, end);
    return { id, status, boxes: boxesOf(text.block, printed.start, printed.end) };
  });
}
