/** Names in a claim and whether an article has them: persons, organisations, places outside the tables (evidence.md 3.4). */
import type { ThingMention } from './aliases';
import { FORMS, THINGS } from './aliasTable';
import { FIRST_NAMES } from './firstNames.data';
import { isCommonStem } from './rarity';
import { isUnitSign } from './units';
import { isStopWord, stemOf, type Token } from './words';

/** A name of the claim: a run of capitalised words, or a thing of the alias table. */
export interface NameMention {
  start: number;
  end: number;
  text: string;
  tokens: readonly Token[];
  /** Things of the table that bear this name; empty for other names. */
  things: readonly number[];
}

const CAPITAL = /^\p{Lu}/u;
/** Words that stand with a capital before names, or after them, without being part of them. */
const GENERIC: ReadonlySet<string> = new Set(
  'region regionen kommun kommunen län länet sjukhuset lasarettet universitetssjukhuset universitetet fackförbundet myndigheten professor doktor docent hos ab hb kb stiftelsen föreningen bolaget koncernen europaväg riksväg'.split(
    ' ',
  ),
);
/** The country and what is said of its coasts: a text may well name the town instead, or nothing. */
const WIDE: ReadonlySet<string> = new Set(
  'mellansverige västkusten ostkusten sverige sveriges norden nordens polisen polisens'.split(' '),
);
/** Acronyms that are ordinary nouns: another word may stand for them. */
const NOUNS: ReadonlySet<string> = new Set(
  'it ai vd tv id pc sms adhd hiv aids covid ivf kol mr mri ct ekg pcr dna hpv rs psa npf hbtq hbtqi at st bt bb iva os vm kbt dbt ms als bmi sfi hr pr lcc kpi bnp'.split(
    ' ',
  ),
);
const SURNAME =
  /(?:sson|ström|gren|berg|lund|dahl|dal|qvist|kvist|stedt|mark|holm|fors|blad|borg|vall|wall|lind|man|ander|elius)s?$/u;

/**
 * The names of a claim's text. `midSentence`: the claim begins inside its sentence, so that its first word's capital
 * means a name. A capital on a first word alone counts only for a thing of the table, an acronym or a surname's form, or
 * where the text around the claim (`around`) writes the word so inside a sentence.
 */
export function namesIn(
  text: string,
  all: readonly Token[],
  things: readonly ThingMention[],
  midSentence: boolean,
  around = '',
): NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < all.length;) {
    const here = things.filter((thing) => thing.from === at && THINGS[thing.thing]?.kind !== 'outlet');
    if (things.some((thing) => thing.from === at)) {
      const to = Math.max(...things.filter((thing) => thing.from === at).map((thing) => thing.to));
      const run = all.slice(at, to + 1);
      if (here.length > 0 && run.some((token) => CAPITAL.test(token.text)) && !goesWithoutSaying(run)) {
        names.push(
          nameOf(
            text,
            run,
            here.map((thing) => thing.thing),
          ),
        );
      }
      at = to + 1;
      continue;
    }
    const people = peopleOf(all[at]!);
    if (people)
      names.push({ ...nameOf(text, [all[at]!], [people.thing]), tokens: [{ ...all[at]!, lower: people.town }] });
    if (people || !CAPITAL.test(all[at]!.text)) {
      at += 1;
      continue;
    }
    let to = at;
    while (to + 1 < all.length && continues(text, all, to, things)) to += 1;
    const body = to === at ? bodyOf(all[at]!, all[at + 1], text) : null;
    if (body) {
      names.push(nameOf(text, body, []));
      at += 2;
      continue;
    }
    let run = all.slice(at, to + 1);
    if (beginsSentence(text, all[at]!, midSentence && at === 0) && !(run.length === 1 && isNameIn(around, run[0]!)))
      run = withoutTitle(run, text);
    const alone = run.length === 1;
    run = run.filter(
      (token) =>
        !inventedForPlace(token) &&
        // "Per" and "Den" are stop words; "Per Exempelsson" is a name.
        !(alone && isStopWord(token.lower)) &&
        !WIDE.has(token.lower) &&
        !GENERIC.has(token.lower) &&
        !NOUNS.has(token.lower) &&
        !isUnitSign(token.lower) &&
        !/^\p{Lu}$/u.test(token.text),
    );
    if (run.length > 0) names.push(nameOf(text, run, []));
    at = to + 1;
  }
  return names;
}

function goesWithoutSaying(run: readonly Token[]): boolean {
  return run.every((token) => WIDE.has(token.lower) || NOUNS.has(token.lower));
}

function nameOf(text: string, run: readonly Token[], things: readonly number[]): NameMention {
  const start = run[0]!.start;
  const end = run[run.length - 1]!.end;
  return { start, end, text: text.slice(start, end), tokens: run, things };
}

function continues(text: string, all: readonly Token[], at: number, things: readonly ThingMention[]): boolean {
  const next = all[at + 1]!;
  return (
    CAPITAL.test(next.text) &&
    /^[ \u00a0-]$/u.test(text.slice(all[at]!.end, next.start)) &&
    !things.some((thing) => thing.from === at + 1)
  );
}

function beginsSentence(text: string, token: Token, inside: boolean): boolean {
  if (token.start === 0) return !inside;
  // "A. Provare", "Dr. Provare": the full stop is the initial's or the title's.
  if (/(?<![\p{L}\d])(?:\p{Lu}|[Dd]r|[Pp]rof)\.\s$/u.test(text.slice(Math.max(0, token.start - 7), token.start)))
    return false;
  return (
    /(?:[.!?:]\s+|[”“"»«–—]\s*)$/u.test(text.slice(Math.max(0, token.start - 3), token.start)) ||
    /^\W*$/u.test(text.slice(0, token.start))
  );
}

/** The word stands with its capital after a word in small letters. */
function isNameIn(around: string, { text }: Token): boolean {
  for (let at = around.indexOf(` ${text}`); at >= 0; at = around.indexOf(` ${text}`, at + 1)) {
    const after = around[at + 1 + text.length] ?? '';
    if (/[\p{Ll},]/u.test(around[at - 1] ?? '') && !/[\p{L}-]/u.test(after)) return true;
  }
  return false;
}

/** "malmöborna", "örebroarna": the municipality whose people they are, in small letters and as a thing of the table; null for other words. */
function peopleOf({ lower }: Token): { town: string; thing: number } | null {
  const town = /^(\p{L}{3,})(?:bo(?:n|r|rna|rnas)?|are|aren|arna|arnas)$/u.exec(lower)?.[1];
  const form =
    town && FORMS.get(town)?.find(({ words, thing }) => words.length === 1 && THINGS[thing]!.kind === 'municipality');
  return form && form.exact === null ? { town, thing: form.thing } : null;
}

/** "Bergslagskommunerna", "Österlenborna": made for the occasion, so that its absence says nothing. */
const MADE_UP =
  /.(?:borna|bor|bon|bonde|bonden|bönder|bönderna|barn|barnen|elever|eleverna|företag|företagen|familj|familjen|trakten|bygden|området|kommunerna|kommunen|regionen|regionerna|akuten|sjukhuset|sjukvården|fallet|modellen|projektet|utredningen|avtalet|skolan|länet|politiker|politikerna)s?$/u;

function inventedForPlace(token: Token): boolean {
  return MADE_UP.test(token.lower) && token.lower.length > 8;
}

/** A sentence's first word is a name only when its form says so. */
function withoutTitle(run: Token[], text: string): Token[] {
  const first = run[0]!;
  // "Ulla-Britt", "Hjärt-Lungfonden": no title ends in a hyphen before a capital.
  if (run.length >= 2 && text[first.end] === '-') return run;
  if (/^\p{Lu}{2,}$/u.test(first.text) || (SURNAME.test(first.lower) && !isCommonStem(first.stem))) return run;
  if (run.length === 1 && (isNoSwedishWord(first) || isOrganisation(first))) return run;
  // "Anna Provare säger": two or more capitals, the first no ordinary noun by its ending.
  if (run.length >= 2 && !isTitle(first)) return run;
  return run.slice(1);
}

/** What stands before the noun of a body's name beside the genitive of whose it is. */
const OF_THE_COUNTRY: ReadonlySet<string> = new Set(
  'svenska sveriges nationella statens riksdagens kungliga'.split(' '),
);
const BODY =
  /^(?:riks|huvud|fack)?(?:förbund|förening)(?:et|en)?s?$|.(?:registret|institutet|rådet|akademien|sällskapet)s?$/u;

/** "Synskadades riksförbund", "Nationella cancerregistret": a capital and the noun of a body in small letters; else null. */
function bodyOf(first: Token, noun: Token | undefined, text: string): Token[] | null {
  if (!noun || !BODY.test(noun.lower) || text.slice(first.end, noun.start) !== ' ' || CAPITAL.test(noun.text))
    return null;
  const whose = first.lower.endsWith('s') && first.lower.length > 4 && !isCommonStem(first.stem);
  return OF_THE_COUNTRY.has(first.lower) || whose ? [first, noun] : null;
}

const ORGANISATION = /^\p{L}{3,}(?:förbundet|myndigheten|inspektionen|ombudsmannen)s?$/u;

/** "Musikerförbundet", "Läkemedelsmyndigheten": names of organisations by their form. */
function isOrganisation(token: Token): boolean {
  return !GENERIC.has(token.lower) && ORGANISATION.test(token.lower);
}

/** Endings that ordinary Swedish words have in the forms a sentence begins with. */
const ORDINARY_ENDING = /(?:[aeinst]|er|ar|or|ing|ning|ig|isk|ad|het|skap|dom|tid|um|et|en)$/u;

/**
 * "Nordkalk", "Palasso": no common word, without the endings of one, and no common word at its end (compounds have one).
 * Measured on the first words of some 1 300 sentences: 20 names, no other word.
 */
function isNoSwedishWord(token: Token): boolean {
  if (token.lower.length < 5 || isStopWord(token.lower) || isCommonStem(token.stem)) return false;
  if (ORDINARY_ENDING.test(token.lower)) return false;
  for (let at = 2; token.lower.length - at >= 4; at += 1) if (isCommonStem(stemOf(token.lower.slice(at)))) return false;
  return true;
}

const FIRST: ReadonlySet<string> = new Set(FIRST_NAMES.split(' '));

function isTitle(token: Token): boolean {
  if (FIRST.has(token.lower)) return false;
  return (
    isCommonStem(token.stem) ||
    /(?:en|et|an|na|are|ist|isten|log|logen|or|ör|ning|ande|chef|råd|rådet|s)$/u.test(token.lower)
  );
}
