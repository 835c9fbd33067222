/** The set phrases of Swedish assembly politics, as patterns. Kinds are described in motions.md 5.1–5.2. */

/** Bodies that decide or are asked to. */
export const ORGAN =
  '(?:(?:region|landstings|kommun|lands)?fullmäktige|fullmäktigeförsamlingen|(?:region|landstings|kommun)?styrelsen|riksdagen|' +
  '(?:\\p{L}{2,20}- och )?[\\p{L}-]{2,40}(?:nämnden|utskottet|beredningen|delegationen|styrelsen)|nämnden(?: för [\\p{L} -]{3,40})?|' +
  'region \\p{Lu}[\\p{L} ]{2,25}|regionen|landstinget(?: \\p{Lu}\\p{L}{2,20})?|västra götalandsregionen)';

/** Who is asked in a motion: the assembly or board in particular (not just "regionen"). */
export const ASSEMBLY =
  '(?:(?:region|landstings|kommun)?fullmäktige|(?:region|landstings|kommun)?styrelsen|riksdagen|(?:\\p{L}{2,20}- och )?[\\p{L}-]{2,40}nämnden)';

/** A closing clause without a subject of its own: "Regionfullmäktige beslutar att …", "Riksdagen ställer sig bakom …". */
export const BARE_DECISION = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s+|[-–•]\\s*)?(?:Att )?(?:(?:[Rr]iksdagen (?:beslutar|ställer sig bakom|avslår|anvisar|godkänner|tillkännager|begär|bemyndigar|antar|upphäver|uppdrar|bifaller|medger))|(?:${ASSEMBLY.replace('riksdagen|', '')} (?:beslutar|uppdrar|ger|tillkännager|ställer sig bakom)(?= (?:att|åt|till|det|regionstyrelsen|regiondirektören))))(?!\\p{L})`,
  'iu',
);

/** Whether a line decides on a motion instead of asking: "beslutar att bifalla motionen". */
export const DECIDES =
  /(?<!\p{L})(?:bifall\p{L}*|avsl[åo]\p{L}*|anse|anses|besvara\p{L}*|remitter\p{L}*|återremitter\p{L}*|bordlägg\p{L}*)[^.]{0,60}(?<!\p{L})motion(?:en|erna)?(?!\p{L})|motion(?:en|erna)? [^.]{0,30}(?:bifall|avsl|besvara|anses)/iu;

/** A line that opens a list of proposals by name alone. */
export const PROPOSAL_HEADING =
  /^(?:\d{1,2}[.)]?\s+)?(?:(?:vårt|våra|mitt|mina)\s+)?(?:yrkanden?|förslag|att-sats(?:er)?|hemställan|beslutsförslag|förslag till ?(?:beslut|riksdagsbeslut|yrkanden?|regionfullmäktige|fullmäktige|landstingsfullmäktige)|förslag till beslut i regionfullmäktige)\s*[:.]?$/iu;

/** "att …" as a proposal's beginning, with its bullet or number, also glued: "att1 ge", "– att", "2. Att", "1 att". */
export const ATT_ITEM =
  /^(?:[-–—•*·▪◦●o]\s*|\(?\d{1,2}[.):]?\s*|[a-h][.)]\s*)?(?:dels\s+)?att\d{0,2}(?!\p{L})[\s:,–-]*/iu;
