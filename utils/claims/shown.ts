/** How many claims without a source a view lists at first. On its own, so that a view need not load the whole room. */

/** How many uncited sentences a view shows before "show more": evidence.md 5, at most about ten a motion. */
export const SHOWN_UNCITED = 10;
