/**
 * How many uncited sentences a view shows before "show more": evidence.md 5, at most about ten a motion. In a file of
 * its own, so that a view need not load the whole room.
 */
export const SHOWN_UNCITED = 10;
