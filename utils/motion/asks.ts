/**
 * An author's request in a line of text: who asks, whom, and where what is asked for begins (motions.md 5.1).
 * Every pattern is linear: bounded gaps, no nested quantifiers.
 */
import { LOCAL_PARTY, PARTY_NAME } from './parties';
import { NAME } from './people';
import { ASSEMBLY, DECIDES, ORGAN } from './wording';

const PARTY = `(?:${PARTY_NAME}|${LOCAL_PARTY})`;
const GROUP = '(?:regionfullmäktigegrupp|fullmäktigegrupp|regiongrupp|partigrupp|grupp|landstingsgrupp)';
/** The author's own voice as a subject. */
const SUBJECT = `(?:[Vv]i|[Jj]ag|[Uu]ndertecknade?|${PARTY}(?:s ${GROUP})?)`;
/** What may stand between subject and verb: "vi i Vänsterpartiet", "jag därför", "vi socialdemokrater härmed". */
const GAP =
  `(?:,? (?:i|för|från|och|genom|som|med|på|vi|jag|undertecknade?|\\p{Ll}*ledamöter|\\p{Ll}*ledamot|\\p{Ll}*politiker|\\p{Ll}*(?:demokrater|partister|moderater|liberaler)|` +
  'därför|härmed|därmed|således|alltså|sålunda|nu|här|också|dessutom|vidare|följaktligen|gruppen|grupp|detta|anledning|bakgrund|stöd|hänvisning|av|till|' +
  'ovanstående|det|anförda|partiet|partigrupp|regionfullmäktigegrupp|\\p{Lu}[\\p{L}-]{1,30}|\\(\\p{L}{1,4}\\))){0,8},?';
const VERB =
  '(?:yrkar|hemställer|föreslår|begär|anhåller|(?:vill|önskar)(?: därför| härmed| således| alltså| med detta)?(?= att)|(?:vill|får|önskar)(?: därför| härmed| således| också| även)? (?:yrka|föreslå|hemställa))';

const OWN = new RegExp(`(?<!\\p{L})(?:${SUBJECT}${GAP} ${VERB}|${VERB}${GAP} ${SUBJECT}(?!\\p{L}))${GAP}`, 'gu');
/** "Vårt förslag är att …", "Mitt yrkande är:", "Yrkande: att …". */
const POSSESSED =
  /(?<!\p{L})(?:(?:[Vv]årt|[Mm]itt|[Vv]åra|[Mm]ina) (?:förslag|yrkanden?)(?: till beslut)? (?:är|blir|lyder)(?: därför| alltså| således)?|^(?:Yrkanden?|Att-sats(?:er)?|Förslag till beslut|Hemställan|Förslag)\s*:(?=\s*att(?!\p{L})))/giu;
const PASSIVE = /(?<!\p{L})(?:yrkas|hemställs|hemställes|föreslås)(?!\p{L})/gu;
const PASSIVE_BODY = new RegExp(`^(?:${ORGAN})(?: i [\\p{L} ]{3,40}?)?(?: därför| härmed| således)?$`, 'iu');
const LEAD_PHRASE =
  /(?<!\p{L})(?:med (?:stöd|anledning(?:en)?|hänvisning|hänsyn|utgångspunkt|bakgrund)|mot (?:den(?:na)? )?bakgrund|utifrån|på grund av|av (?:ovanstående|dessa|detta) skäl|därför|härmed|därmed|således|sålunda|sammantaget|sammanfattningsvis|ovanstående|det anförda|yrkande)(?!\p{L})/iu;
/** The author by name: "yrkar Anna Exempel (S) att", after a lead phrase. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:yrkar|föreslår|hemställer)(?: därför| härmed)? (?:jag, |undertecknad, )?${NAME} ?\\(\\p{L}{1,6}\\)(?:(?:, | och |, och )${NAME} ?\\(\\p{L}{1,6}\\)){0,8},?`,
  'gu',
);
const NO_SUBJECT = /(?<!\p{L})(?:yrkar|föreslår|hemställer)(?=\s*(?:att|:|$))/gu;
const DATE_CLAUSE = '(?:,? (?:inkommen|inlämnad|daterad|väckt|anmäld|inkom|från)(?: den)? [\\d\\p{L} /-]{6,24}?)?';
const PORTAL = new RegExp(
  `(?<=\\)|\\p{Ll}) (?:yrkar|föreslår|hemställer)(?: därför)? i (?:en |sin )?motion(?:en)?${DATE_CLAUSE}(?=,? ?(?:att|:|följande|$))`,
  'gu',
);
const REPORTED =
  /(?<!\p{L})(?:i (?:en|sin|vår|deras|denna|den) (?:\p{L}+ )?motion(?:en)?|motionen (?:yrkas|föreslår|föreslås)|i motionen (?:yrka|föresl|hemst)|motion(?:en)?,? (?:där|vari|i vilken|med förslag)|i vilken (?:hon|han|de)|tidigare|förra året)(?!\p{L})/iu;
/** Formal moves in a debate, not requests of a motion: "yrkar bifall", "yrkar avslag på motionen". */
const MOVE =
  /^[\s,]*(?:på |om )?(?:bifall|avslag|återremiss|bordläggning|votering|att (?:motionen|motionerna|ärendet|yrkandet|interpellationen)|i första hand|i andra hand)(?!\p{L})/u;
const SPEECH =
  /^[–—-]\s?\p{Lu}.*(?:säger|berättar|menar|förklarar|svarar|kommenterar|fortsätter)|[”"],? (?:säger|menar|skriver) /u;

/** A request goes on at once with what is asked for: nothing (the list is below), a colon, "att", "följande". */
const ASKS_FOR = /^[\s,]*(?:$|:|(?:på |om )?(?:att|följande|besluta[rs]?)(?!\p{L}))/u;
/** … or after a turn of phrase: "yrkar vi, med stöd av det anförda, att". */
const ASKS_LATER = /^[^.!?:;]{0,140}(?:\s(?:att|besluta[rs]?)(?!\p{L})|:\s*$)/u;

/** How a request is worded: `own` by the author, `passive` without a subject, `portal` retold by a register. */
export interface Ask {
  how: 'own' | 'passive' | 'portal';
  /** Whether it is put to an assembly or as a formal request ("yrkar"), not just as advice. */
  formal: boolean;
  /** The subject is a party's name alone: its own motion says so, but so does a report of a debate. */
  byParty: boolean;
  /** Offsets in the line: where the sentence and the wording start, and where what is asked for begins. */
  from: number;
  at: number;
  end: number;
}

const FORMAL = new RegExp(
  `(?:yrka|hemst)|(?<!\\p{L})${ASSEMBLY}(?!\\p{L})|(?<!\\p{L})beslut(?:a|ar|as)(?!\\p{L})`,
  'iu',
);
/** The beginning of a request on a page that only leads to it: "Vi yrkar att regionen … Läs mer". */
export const TEASER =
  /(?:…|\.{3}|\[…\])\s*$|(?:…|\.{3}|\.)\s*(?:läs (?:mer|vidare|hela|motionen)|fortsätt läsa)[^.!?]{0,60}$/iu;
const STEMS = /yrka|hemst|föresl|förslag|begär|anhåll|vill |önskar|att-sats/i;

/**
 * The last request in a line of text that is the author's own, or null. "Last", since a motion's closing sentence may
 * first say what others propose. Debate moves ("yrkar bifall"), direct speech and retold requests ("i en motion
 * föreslår vi") are none.
 */
export function findAsk(text: string): Ask | null {
  if (!STEMS.test(text) || SPEECH.test(text)) return null;
  let found: Ask | null = null;
  const consider = (at: number, end: number, how: Ask['how']) => {
    const rest = text.slice(end);
    if (MOVE.test(rest) || DECIDES.test(rest.slice(0, 160)) || isQuoted(text, at)) return;
    const from = sentenceStart(text, at);
    const formal = FORMAL.test(text.slice(Math.max(from, at - 20), end + 160));
    if (how !== 'portal' && REPORTED.test(text.slice(Math.max(from, at - 120), Math.min(text.length, end + 30))))
      return;
    if (!ASKS_FOR.test(rest) && !startsWithOrgan(rest) && !(formal && ASKS_LATER.test(rest))) return;
    if (/^[^.]{0,12} (?:du|dig|ni|er)(?!\p{L})/u.test(rest)) return;
    const byParty =
      how === 'own' &&
      !/(?<!\p{L})(?:vi|jag|undertecknade?|vårt|mitt|våra|mina|yrkanden?)(?!\p{L})/iu.test(text.slice(at, end));
    found = { how, from: from + /^\s*/u.exec(text.slice(from))![0].length, at, end, formal, byParty };
  };
  for (const pattern of [OWN, POSSESSED])
    for (const m of text.matchAll(pattern)) consider(m.index, m.index + m[0].length, 'own');
  if (found) return found;
  for (const m of text.matchAll(NAMED))
    if (LEAD_PHRASE.test(text.slice(sentenceStart(text, m.index), m.index)))
      consider(m.index, m.index + m[0].length, 'own');
  if (found) return found;
  for (const pattern of [PASSIVE, NO_SUBJECT])
    for (const m of text.matchAll(pattern)) {
      const before = text.slice(sentenceStart(text, m.index), m.index).trim();
      if (LEAD_PHRASE.test(before) ? !/\)$/u.test(before) : pattern === PASSIVE && PASSIVE_BODY.test(before))
        consider(m.index, m.index + m[0].length, 'passive');
    }
  if (found) return found;
  for (const m of text.matchAll(PORTAL)) consider(m.index, m.index + m[0].length, 'portal');
  return found;
}

/** Sentences are not followed further back than this, so that a text without full stops stays linear. */
const REACH = 600;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  return from + Math.max(-1, ...['. ', '? ', '! '].map((end) => before.lastIndexOf(end))) + 1;
}

/** Within quotation marks: an example, or what somebody said. */
function isQuoted(text: string, at: number): boolean {
  const marks = text.slice(Math.max(0, at - REACH), at).match(/[”"“]/gu)?.length ?? 0;
  return marks % 2 === 1;
}

const ORGAN_START = new RegExp(`^[\\s,]*(?:att )?${ORGAN}(?!\\p{L})`, 'iu');
const startsWithOrgan = (rest: string) => ORGAN_START.test(rest);

/** "att regionfullmäktige beslutar", "regionfullmäktige besluta", "följande:", "att:" – what leads on to the proposals. */
const LEAD_ON = [
  new RegExp(
    `^[\\s,]*(?:att )?${ORGAN}(?: i [\\p{L} ]{3,40}?)?(?: att| ska| skall| måtte| må)?(?: (?:fatta|tar|ta) )?(?: ?besluta[rs]?| ?beslut(?: om)?| ställer sig bakom)(?: om)?(?: följande)?(?: (?=att(?!\\p{L})))?[\\s:]*`,
    'iu',
  ),
  new RegExp(`^[\\s,]*${ORGAN}(?: i [\\p{L} ]{3,40}?)?[\\s:]*(?=att(?!\\p{L})|$)`, 'iu'),
  /^[\s,]*(?:att )?(?:det )?besluta[rs]?(?: om)?(?: följande)?[\s:]*/iu,
  /^[\s,]*(?:på |om )?följande(?: yrkande[n]?| beslut| att-satser?| förslag)?[\s:]*/iu,
  /^[\s,]*att\s*:?\s*$/iu,
  /^[\s,]*:\s*/iu,
];

/** A short lead that still ends open: "inkommen 2016-03-09 att:", "nämnden beslutar följande:". */
const OPEN_END = /^[^.!?;]{0,160}(?::|\satt|att:)\s*$/iu;

function withoutLead(text: string): string {
  for (const pattern of LEAD_ON) {
    const m = pattern.exec(text);
    if (m && m[0]) return text.slice(m[0].length);
  }
  return text;
}

/** What is left of a request after its lead: the proposal in the same sentence, or '' where it stands in lines below. */
export function afterLead(rest: string): string {
  // Twice: "… i regionfullmäktige att fullmäktige beslutar att".
  let text = withoutLead(rest);
  if (/^\s*att /iu.test(text) && startsWithOrgan(text)) text = withoutLead(text);
  text = text.replace(/^[\s:,–-]+/u, '');
  return /^(?:att)?[\s:.…]*$/iu.test(text) || OPEN_END.test(text) ? '' : text;
}
