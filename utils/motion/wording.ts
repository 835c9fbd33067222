/**
 * The set phrases of Swedish assembly politics, as patterns: who asks, whom, and what has been done with a motion.
 * Kinds are described in motions.md 5.1–5.2. Every pattern is linear: bounded gaps, no nested quantifiers.
 */
import { LOCAL_PARTY, PARTY_NAME } from './parties';

/** Bodies that decide or are asked to. */
export const ORGAN =
  '(?:(?:region|landstings|kommun|lands)?fullmäktige|fullmäktigeförsamlingen|(?:region|landstings|kommun)?styrelsen|riksdagen|' +
  '(?:\\p{L}{2,20}- och )?[\\p{L}-]{2,40}(?:nämnden|utskottet|beredningen|delegationen|styrelsen)|nämnden(?: för [\\p{L} -]{3,40})?|' +
  'region \\p{Lu}[\\p{L} ]{2,25}|regionen|landstinget(?: \\p{Lu}\\p{L}{2,20})?|västra götalandsregionen)';

/** Who is asked in a motion: the assembly or board in particular (not just "regionen"). */
const ASSEMBLY =
  '(?:(?:region|landstings|kommun)?fullmäktige|(?:region|landstings|kommun)?styrelsen|riksdagen|(?:\\p{L}{2,20}- och )?[\\p{L}-]{2,40}nämnden)';

const PARTY = `(?:${PARTY_NAME}|${LOCAL_PARTY})`;
const GROUP = '(?:regionfullmäktigegrupp|fullmäktigegrupp|regiongrupp|partigrupp|grupp|landstingsgrupp)';
/** The author's own voice as a subject. */
export const OWN_SUBJECT = `(?:[Vv]i|[Jj]ag|[Uu]ndertecknade?|${PARTY}(?:s ${GROUP})?)`;
/** What may stand between subject and verb: "vi i Vänsterpartiet", "jag därför", "vi, som moderater, härmed". */
const GAP =
  '(?:,? (?:i|för|från|och|genom|som|med|på|vi|jag|undertecknade?|ledamöter|ledamot|därför|härmed|därmed|således|alltså|sålunda|' +
  'nu|här|också|dessutom|vidare|följaktligen|gruppen|grupp|regionfullmäktigegrupp|detta|anledning|av|ovanstående|partiet|\\p{Lu}[\\p{L}-]{1,30})){0,7},?';
const VERB =
  '(?:yrkar|hemställer|föreslår|begär|anhåller(?: om)?|vill(?: därför| härmed| således| alltså)?(?: att|(?: också| även)? (?:yrka|föreslå|hemställa)))';

const OWN_ASK = new RegExp(
  `(?<![\\p{L}])(?:${OWN_SUBJECT}${GAP} ${VERB}|${VERB}${GAP} ${OWN_SUBJECT}(?![\\p{L}]))(?:${GAP})`,
  'gu',
);
const PASSIVE_ASK = /(?<!\p{L})(?:yrkas|hemställs|hemställes|föreslås|föreslås härmed|yrkar)(?!\p{L})/gu;
const LEAD_PHRASE =
  /(?<!\p{L})(?:med (?:stöd|anledning(?:en)?|hänvisning|hänsyn|utgångspunkt)|mot (?:den(?:na)? )?bakgrund|utifrån (?:det|ovan)|på grund av|av ovanstående skäl|därför|härmed|således|sålunda|ovanstående|det anförda)/iu;
const PERSON_ASK =
  /\)(?:,? [\p{L}.]{1,20}){0,3} (?:yrkar|föreslår|hemställer)(?: därför)?(?: i (?:en |sin )?motion)?/gu;
const PORTAL = /(?:yrkar|föreslår|hemställer)(?: därför)? i (?:en |sin )?motion/u;
const REPORTED =
  /(?<!\p{L})i (?:en|sin|vår|deras|denna|den) (?:\p{L}+ )?motion(?:en)?(?!\p{L})|(?<!\p{L})motionen (?:yrkas|föreslår|föreslås)|i motionen (?:yrka|föresl|hemst)|i vilken (?:hon|han|de)/iu;
/** Formal moves in a debate, not requests of a motion: "yrkar bifall", "yrkar avslag på motionen". */
const MOVE =
  /^[\s,]*(?:på |om )?(?:bifall|avslag|återremiss|bordläggning|att (?:motionen|ärendet|förslaget|yrkandet|interpellationen)|i första hand|i andra hand bifall)/u;

/** A request goes on at once with what is asked for: nothing (the list is below), a colon, "att", "följande". */
const ASKS_FOR = /^[\s,]*(?:$|:|(?:att|följande|om följande|besluta[rs]?)(?!\p{L}))/u;
/** … or after a turn of phrase: "yrkar vi, med stöd av det anförda, att". */
const ASKS_LATER = /^[^.!?:;]{0,120}(?:\s(?:att|besluta[rs]?)(?!\p{L})|:\s*$)/u;

/** How an author's request is worded: `own` by the author, `passive` without a subject, `portal` retold by a register. */
export interface Ask {
  how: 'own' | 'passive' | 'portal';
  /** Whether it is put to an assembly or as a formal request ("yrkar"), not just as advice. */
  formal: boolean;
  /** Offsets in the line: where the wording starts, and where what is asked for begins. */
  at: number;
  end: number;
}

const FORMAL = new RegExp(
  `(?:yrka|hemst)|(?<!\\p{L})${ASSEMBLY}(?!\\p{L})|(?<!\\p{L})beslut(?:a|ar|as)(?!\\p{L})`,
  'iu',
);
const STEMS = /yrka|hemst|föresl|begär|anhåll|vill/i;

/**
 * The last request in a line of text that is the author's own, or null. "Last", since a motion's closing sentence may
 * first say what others propose. Debate moves ("yrkar bifall") and retold requests ("i en motion föreslår") are none.
 */
export function findAsk(text: string): Ask | null {
  if (!STEMS.test(text)) return null;
  let found: Ask | null = null;
  const consider = (at: number, end: number, how: Ask['how']) => {
    const rest = text.slice(end);
    if (MOVE.test(rest)) return;
    const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('? ', at), text.lastIndexOf('! ', at)) + 1;
    const formal = FORMAL.test(text.slice(Math.max(from, at - 20), end + 160));
    if (how !== 'portal' && REPORTED.test(text.slice(Math.max(from, at - 120), Math.min(text.length, end + 30))))
      return;
    if (!ASKS_FOR.test(rest) && !startsWithOrgan(rest) && !(formal && ASKS_LATER.test(rest))) return;
    if (/^[^.]{0,12} (?:du|dig|ni|er)(?!\p{L})/u.test(rest)) return;
    found = { how, at, end, formal };
  };
  for (const m of text.matchAll(OWN_ASK)) consider(m.index, m.index + m[0].length, 'own');
  if (found) return found;
  for (const m of text.matchAll(PASSIVE_ASK)) {
    const before = text.slice(Math.max(0, m.index - 160), m.index);
    const isLead = LEAD_PHRASE.test(before.slice(before.lastIndexOf('. ') + 1));
    if (m[0] === 'yrkar' ? isLead && !/\)\s*\S*\s*$/u.test(before) && startsOpen(text.slice(m.index + 5)) : isLead)
      consider(m.index, m.index + m[0].length, 'passive');
  }
  if (found) return found;
  for (const m of text.matchAll(PERSON_ASK))
    if (PORTAL.test(m[0])) consider(m.index + 1, m.index + m[0].length, 'portal');
  return found;
}

const ORGAN_START = new RegExp(`^[\\s,]*(?:att )?${ORGAN}(?!\\p{L})`, 'iu');
const startsWithOrgan = (rest: string) => ORGAN_START.test(rest);
const startsOpen = (rest: string) => /^\s*(?:att|:|följande)?\s*:?\s*$/u.test(rest) || startsWithOrgan(rest);

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

/** What is left of a request after its lead: the proposal in the same sentence, or '' where it stands in lines below. */
export function afterLead(rest: string): string {
  let text = rest;
  for (const pattern of LEAD_ON) {
    const m = pattern.exec(text);
    if (m && m[0]) {
      text = text.slice(m[0].length);
      break;
    }
  }
  text = text.replace(/^[\s:,–-]+/u, '');
  return /^(?:att)?[\s:.…]*$/iu.test(text) || OPEN_END.test(text) ? '' : text;
}

/** A closing clause without a subject of its own: "Regionfullmäktige beslutar att …", "Riksdagen ställer sig bakom …". */
export const BARE_DECISION = new RegExp(
  `^(?:\\d{1,2}[.)]?\\s+|[-–•]\\s*)?(?:Att )?(?:(?:[Rr]iksdagen (?:beslutar|ställer sig bakom|avslår|anvisar|godkänner|tillkännager|begär|bemyndigar|antar|upphäver|uppdrar|bifaller|medger))|(?:${ASSEMBLY.replace('riksdagen|', '')} (?:beslutar|uppdrar|ger|tillkännager|ställer sig bakom)(?= (?:att|åt|till|det|regionstyrelsen|regiondirektören))))(?!\\p{L})`,
  'iu',
);

/** Whether a line decides on a motion instead of asking: "beslutar att bifalla motionen". */
export const DECIDES =
  /(?<!\p{L})(?:bifall\p{L}*|avsl[åo]\p{L}*|anse|anses|besvara\p{L}*|remitter\p{L}*|återremitter\p{L}*|bordlägg\p{L}*)[^.]{0,60}(?<!\p{L})motion(?:en|erna)?(?!\p{L})|motion(?:en|erna)? [^.]{0,30}(?:bifall|avsl|besvara|anses)/iu;

/** A line that opens a list of proposals by name alone. */
export const PROPOSAL_HEADING =
  /^(?:\d{1,2}[.)]?\s+)?(?:(?:vårt|våra|mitt|mina)\s+)?(?:yrkanden?|förslag|att-sats(?:er)?|hemställan|beslutsförslag|förslag till (?:beslut|riksdagsbeslut|yrkanden?|regionfullmäktige|fullmäktige|landstingsfullmäktige)|förslag till beslut i regionfullmäktige)\s*[:.]?$/iu;

/** "att …" as a proposal's beginning, with its bullet or number, also glued: "att1 ge", "– att", "2. Att", "1 att". */
export const ATT_ITEM =
  /^(?:[-–—•*·▪◦●o]\s*|\(?\d{1,2}[.):]?\s*|[a-h][.)]\s*)?(?:dels\s+)?att\d{0,2}(?!\p{L})[\s:,–-]*/iu;
