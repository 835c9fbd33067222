/** The line that says to whom a motion is put, where nothing but its wording sets it apart. */

/** "Till regionfullmäktige", "Motion till Region Skåne regionstyrelsen": how such a line begins, for patterns without regard to case. */
export const TO_ASSEMBLY =
  '^(?:motion(?:en)?\\s+)?till\\s*:?\\s+(?:region\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?\\s+|\\p{L}+\\s+)?(?:region|landstings|kommun)?(?:fullmäktige|styrelsen|riksdagen)';
const ADDRESSEE = new RegExp(TO_ASSEMBLY, 'iu');

/**
 * "Motion till regionfullmäktige i Region Dalarna", "Till Regionstyrelsen": short, with a capital and no stop at its end,
 * so that it is told from a line of a paragraph ("till regionfullmäktige i maj").
 */
export const isAddresseeLine = (text: string): boolean =>
  text.length <= 80 && /^[MT]/.test(text) && !/(?:[.,;]|\si|\s[Rr]egion)$/.test(text) && ADDRESSEE.test(text);
