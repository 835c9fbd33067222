/** Latin (with ligatures of old type), Greek and Cyrillic letters. */
const EUROPEAN = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ԯḀ-ỿﬀ-ﬆ';

/**
 * A pattern with these letters where it says "\p{L}": those of all scripts are hundreds of ranges, which are compiled for
 * each "\p{L}" and searched at each character. The same matches, but where another script's letter touches a word.
 */
export const europeanLetters = ({ source, flags }: RegExp): RegExp =>
  new RegExp(
    source.replace(/\[[^\]]*\]|\\p\{L\}/gu, (part) =>
      part.startsWith('[') ? part.replaceAll('\\p{L}', EUROPEAN) : `[${EUROPEAN}]`,
    ),
    flags,
  );
