/** Which page an address leads to. */

/**
 * An address without the fragment that names a place in its page ("#fn3"). Fragments that begin with "/" or "!" stay:
 * single-page sites use them as paths.
 */
export function pageOf(address: string): string {
  return address.replace(/#(?![/!]).*$/s, '');
}

/** True when two addresses lead to the same page: following a footnote mark is not leaving it. */
export function samePage(one: string, other: string): boolean {
  return pageOf(one) === pageOf(other);
}
