/** Where a claim and its marks stand in the text as printed: what a page, or its PDF, shows. */
import type { Claim } from '../claims/types';
import { printedMarks, printedSpan } from '../notes/printed';
import type { Mark, TextBlock } from '../notes/types';
import type { Span } from '../reading/types';

/** The marks that stand on a claim: of those with its labels in its block, for each label the one nearest its end. */
function marksOf({ block, end, marks: labels }: Claim, marks: readonly Mark[]): Mark[] {
  const here = marks.filter((mark) => mark.block === block);
  return labels.flatMap((label) => {
    const [nearest] = here
      .filter((mark) => mark.label === label)
      .sort((a, b) => Math.abs(a.offset - end) - Math.abs(b.offset - end));
    return nearest ?? [];
  });
}

/** A claim with its places in the printed text of its block. */
export function withPlaces(
  claim: Claim,
  { text, marks }: { text: readonly TextBlock[]; marks: readonly Mark[] },
): Claim & { printed: Span; printedMarks: Span[] } {
  const block = text.find(({ index }) => index === claim.block) ?? { removed: [] };
  return {
    ...claim,
    printed: printedSpan(block, claim.start, claim.end),
    printedMarks: printedMarks(
      block,
      marksOf(claim, marks).map(({ offset }) => offset),
    ),
  };
}
