/** Whether a name of the claim stands in the article, under that name or another one. */
import { BEGINNING, letterKey, type Form, type PreparedArticle } from './article';
import { THINGS } from './aliasTable';
import type { NameMention } from './names';
import type { Token } from './words';

/** How a name was found: as it is, under an alias (`as`), or not; `unsaid`: it is not written, and nothing speaks against it. */
export interface NameMatch {
  found: boolean;
  as: string | null;
  kind: 'name' | 'place';
  unsaid?: boolean;
}

/** Looks for a name in the article: alias table first, else every word of it (a person's surname is enough). */
export function matchName(name: NameMention, article: PreparedArticle): NameMatch {
  if (name.things.length > 0) return matchThings(name, article);
  const missing = name.tokens.filter((token) => !wordStands(token, article));
  if (missing.length === 0) return { found: true, as: null, kind: 'name' };
  if (acronymStands(name, article)) return { found: true, as: null, kind: 'name' };
  // "Musikerförbundet" where the article only says "förbundet", "Näsbron" where it says "bron".
  if (missing.length === 1 && kindStands(missing[0]!, article))
    return { found: true, as: null, kind: 'name', unsaid: true };
  return { found: false, as: null, kind: 'name' };
}

function matchThings(name: NameMention, article: PreparedArticle): NameMatch {
  const kind = name.things.some((thing) => THINGS[thing]!.kind !== 'name') ? 'place' : 'name';
  for (const thing of name.things) {
    if (article.byThing.has(thing)) return { found: true, as: null, kind };
  }
  for (const thing of name.things) {
    const { kind: type, region, town, covers } = THINGS[thing]!;
    if (type === 'wide') {
      // "I Norrlands inland": the article may name the towns only, but not those of another part of the country.
      const elsewhere = article.regions.size > 0 && !covers.some((code) => article.regions.has(code));
      const stands = name.tokens.every((token) => wordStands(token, article));
      return { found: stands || !elsewhere, as: null, kind, unsaid: !stands };
    }
    if (type === 'area' && region !== null && article.regions.has(region) && !otherArea(region, article))
      return { found: true, as: null, kind, unsaid: true };
    for (const other of article.byThing.keys()) {
      const there = THINGS[other]!;
      const same =
        (type === 'region' && there.region === region) ||
        (type === 'municipality' && there.kind === 'hospital' && there.town === town) ||
        (type === 'hospital' && there.kind === 'municipality' && there.town === town);
      if (same) return { found: true, as: there.name, kind };
    }
    if (type === 'region' && region !== null && article.regions.has(region)) return { found: true, as: null, kind };
  }
  if (name.tokens.every((token) => wordStands(token, article))) return { found: true, as: null, kind };
  return { found: false, as: null, kind };
}

/** Some part of the region is named: then another part of it is another place. */
function otherArea(region: string, article: PreparedArticle): boolean {
  return [...article.byThing.keys()].some(
    (thing) => THINGS[thing]!.kind === 'area' && THINGS[thing]!.region === region,
  );
}

/** The word, with or without genitive s, or as the beginning of a compound ("Boråssjukhuset"). */
export function wordStands(token: Token, article: PreparedArticle): boolean {
  const bare = token.lower.length > 3 && token.lower.endsWith('s') ? token.lower.slice(0, -1) : token.lower;
  if (article.forms.has(token.lower) || article.forms.has(bare) || article.forms.has(`${token.lower}s`)) return true;
  if (bare.length < 4) return false;
  for (const form of article.byBeginning.get(letterKey(bare, 0, BEGINNING)) ?? [])
    if (form.lower.startsWith(bare)) return true;
  return inCompound(bare, article);
}

/** "Testängen" in "Testängsskolan": the name without its article, with the s that compounds are joined by and a word. */
function inCompound(lower: string, article: PreparedArticle): boolean {
  const place = /^(\p{L}{5,})(?:en|et)$/u.exec(lower)?.[1];
  if (place === undefined) return false;
  return (article.byBeginning.get(letterKey(place, 0, BEGINNING)) ?? []).some(
    (form) => form.lower.startsWith(`${place}s`) && form.lower.length > place.length + 4,
  );
}

/** The shortest word for a kind of thing ("bron", "åsen"), and what its name must have before it. */
const SHORTEST_KIND = 4;
const SHORTEST_NAME = 4;

/**
 * "Näsbron", "Musikerförbundet": the article says of what kind it is ("bron", the last part in the definite) and names no
 * other one of that kind ("Testbron"), so that nothing speaks against its being this one.
 */
function kindStands({ lower }: Token, article: PreparedArticle): boolean {
  if (!/[nt]s?$/u.test(lower)) return false;
  const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  for (let at = SHORTEST_NAME; bare.length - at >= SHORTEST_KIND; at += 1) {
    const kind = bare.slice(at);
    const said = article.forms.get(kind);
    if (said) return isWritten(said, article, SMALL_LETTER) && !namesAnother(kind, article);
  }
  return false;
}

const SMALL_LETTER = /^\p{Ll}/u;

function namesAnother(kind: string, article: PreparedArticle): boolean {
  for (const form of article.forms.values()) {
    const named = form.lower.length >= kind.length + SHORTEST_NAME - 1 && form.lower.endsWith(kind);
    if (named && isWritten(form, article, CAPITAL)) return true;
  }
  return false;
}

const CAPITAL = /^\p{Lu}/u;

/** Somewhere in the article the form is written with such a letter first. */
function isWritten(form: Form, article: PreparedArticle, letter: RegExp): boolean {
  return form.sentences.some((at) =>
    article.sentences[at]!.forms.some(
      (one, index) => one === form && letter.test(article.sentences[at]!.tokens[index]!.text),
    ),
  );
}

/** "KI" for "Karolinska institutet" and back: the initials of words that follow each other in the article. */
function acronymStands(name: NameMention, article: PreparedArticle): boolean {
  const only = name.tokens.length === 1 ? name.tokens[0]! : null;
  if (only && /^\p{Lu}{2,6}$/u.test(only.text)) {
    return article.sentences.some((sentence) =>
      sentence.tokens.some((token, at) => {
        if (!/^\p{Lu}/u.test(token.text)) return false;
        const initials = sentence.tokens.slice(at, at + only.lower.length).map((word) => word.lower[0]);
        return initials.join('') === only.lower;
      }),
    );
  }
  if (name.tokens.length < 2) return false;
  // "om" is no acronym of "Oxkraft Marin".
  const initials = name.tokens.map((token) => token.lower[0]).join('');
  const capitals = initials.toUpperCase();
  return (article.forms.get(initials)?.sentences ?? []).some((at) =>
    article.sentences[at]!.tokens.some((token) => token.text === capitals || token.text === `${capitals}s`),
  );
}
