/** A sentence's words, figures and signs, as the need-of-source model reads them. */

const TOKEN = /\p{L}+(?:-\p{L}+)*|\d+|[^\s\p{L}\d]/gu;
const YEAR = /^(?:19|20)\d\d$/u;

/** The tokens of a text as they stand. */
export const tokensIn = (text: string): string[] => text.match(TOKEN) ?? [];

/** What a token in lower case is read as: figures and years for their kind, all else for itself. */
export const kindOf = (token: string): string => (/^\d/u.test(token) ? (YEAR.test(token) ? '<år>' : '<tal>') : token);

export const isWord = (token: string): boolean => /^\p{L}/u.test(token);
