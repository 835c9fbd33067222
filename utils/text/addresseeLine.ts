/** The line that says to whom a motion is put, where nothing but its wording sets it apart. */

const ADDRESSEE =
  /^(?:M(?:otion|OTION)(?:en)?\s+till|Till)\s*:?\s+(?:[Rr]egion\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s+|\p{L}+\s+)?(?:region|landstings|kommun)?(?:fullmäktige|styrelsen|riksdagen)/iu;

/**
 * "Motion till regionfullmäktige i Region Dalarna", "Till Regionstyrelsen": short, with a capital and no stop at its end,
 * so that it is told from a line of a paragraph ("till regionfullmäktige i maj").
 */
export const isAddresseeLine = (text: string): boolean =>
  text.length <= 80 && /^[MT]/.test(text) && !/(?:[.,;]|\si|\s[Rr]egion)$/.test(text) && ADDRESSEE.test(text);
