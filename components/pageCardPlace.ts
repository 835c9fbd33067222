/** Where a claim's card stands in the window: near the claim and, wherever there is room, not upon it. */

/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  top: number;
  width: number;
  /** The card scrolls in itself beyond this. */
  maxHeight: number;
}

/** As the popup; narrower in a narrow window. */
const WIDTH = 420;
/** Room to the window's edge, and between claim and card. */
const EDGE = 8;
const GAP = 8;
/** A card less high than this can't be read in. */
const LEAST = 180;

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Under the claim's last line, else over its first, else beside it, each with the height that is left there; and only
 * where none of these gives LEAST, upon the claim at the window's lower edge.
 * @param claim the lines of the claim taken together @param height the card's own, when nothing bounds it
 */
export function placeCard(claim: Box, height: number, window: { width: number; height: number }): CardPlace {
  const width = Math.min(WIDTH, window.width - 2 * EDGE);
  const left = between(claim.left, EDGE, window.width - width - EDGE);
  const below = window.height - EDGE - (claim.bottom + GAP);
  const above = claim.top - GAP - EDGE;
  const under = {
    left,
    width,
    top: Math.max(claim.bottom + GAP, EDGE),
    maxHeight: Math.min(below, window.height - 2 * EDGE),
  };
  const over = (): CardPlace => ({
    left,
    width,
    top: claim.top - GAP - Math.min(height, above),
    maxHeight: above,
  });
  if (below >= Math.min(height, LEAST * 1.5) && below >= LEAST) return under;
  if (above >= LEAST && above > below) return over();
  if (below >= LEAST) return under;
  const tall = window.height - 2 * EDGE;
  const beside = between(claim.top, EDGE, Math.max(EDGE, window.height - EDGE - Math.min(height, tall)));
  if (claim.right + GAP + width <= window.width - EDGE)
    return { left: claim.right + GAP, width, top: beside, maxHeight: tall };
  if (claim.left - GAP - width >= EDGE) return { left: claim.left - GAP - width, width, top: beside, maxHeight: tall };
  const most = Math.max(LEAST, Math.floor(window.height / 2));
  return { left, width, top: window.height - EDGE - Math.min(height, most), maxHeight: most };
}
