/** What a heading or a document's first line says that the text below it is. A hint: it lies in both directions. */

export type Kind =
  | 'motion'
  | 'answer'
  | 'minutes'
  | 'question'
  | 'citizen'
  | 'news'
  | 'agenda'
  | 'consultation'
  | 'explanation'
  | 'reservation';

const BEFORE =
  '^(?:(?:\\d{1,3}(?:\\.\\d{1,3})*|bilaga(?: \\d{1,3})?|ärende(?: \\d{1,3})?|handling(?: \\d{1,3})?)[.:)]?\\s+(?:[-–]\\s+)?)?';
const at = (words: string) => new RegExp(`${BEFORE}(?:${words})(?!\\p{L})`, 'iu');

/** Order matters: "Svar på motion" is an answer before it is a motion. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'minutes',
    /^(?:\p{L}{1,5} )?§ ?\d+|^(?:sammanträdes|mötes)?protokoll(?:sutdrag)?(?!\p{L})|^beslut i korthet|^kort om besluten|^uppsnabbat/iu,
  ],
  [
    'answer',
    at(
      '(?:förslag till )?(?:svar|yttrande|utlåtande) (?:på|över|avseende|angående|gällande|till|med anledning av) (?:\\p{L}+ )?(?:\\p{L}*motion(?:en|er)?)|motionssvar|besvarande av (?:\\p{L}+ )?motion(?:en|er)?|missiv|tjänsteskrivelse|tjänsteutlåtande|beslutsunderlag|ordförandeförslag|(?:betänkande|utlåtande) (?:över|med anledning)|handlingar i ärendet',
    ),
  ],
  ['answer', /(?:handlingar i ärendet|svar på motion(?:en)?$|[–-] svar$)/iu],
  ['answer', at('yttrande \\d ?\\(\\d\\)|yttrande')],
  [
    'consultation',
    at(
      '(?:remissvar|remissyttrande|svar på remiss|remiss)|yttrande (?:över|på|angående) (?:\\p{L}+ ){0,2}(?:\\p{L}*betänkande\\p{L}*|promemoria\\p{L}*|sou|remiss\\p{L}*|utredning\\p{L}*)',
    ),
  ],
  [
    'question',
    at(
      'interpellation(?:en)?|(?:enkel|skriftlig|muntlig) fråga|ledamotsfråga|svar på (?:interpellation(?:en)?|fråga(?:n)?)|interpellationssvar',
    ),
  ],
  // Without a number before it: "5 Fråga om …" is a chapter.
  ['question', /^fråga(?: (?:om|till|angående|ang|från|nr|rörande|gällande|av|\d))/iu],
  ['citizen', at('medborgarförslag(?:et)?|förslag från (?:en )?medborgare|invånarförslag|e-förslag|ungdomsförslag')],
  ['news', at('pressmeddelande|nyhet(?:er)?|debattartikel|insändare')],
  [
    'agenda',
    at('kallelse|föredragningslista|ärendelista|dagordning|inkomna motioner|anmälan av motioner|nya motioner'),
  ],
  [
    'explanation',
    /^(?:vad är (?:en )?motion|så (?:skriver|fungerar|lämnar|går)|(?:att )?skriva? (?:en )?(?:egen )?motion|handbok|mall (?:för|till)|motionsmall|hur (?:skriver|lämnar)|(?:övning|uppgift|lektion|exempel)(?: \d{1,3})?\s*[:.–-]|exempel på (?:en )?motion)/iu,
  ],
  ['reservation', at('reservation|särskilt yttrande')],
  ['motion', at('(?:budget|följd|parti|kommitté|flerparti)?motion(?:en)?')],
];

/** What a line calls its text, or null. Only its beginning counts, save "… handlingar i ärendet", "… – svar". */
export function kindOf(line: string): Kind | null {
  const text = line.replace(/^[”"«'\s]+/u, '');
  if (text.length > 220) return null;
  for (const [kind, pattern] of KINDS) if (pattern.test(text)) return kind;
  return null;
}

/** "Motion om …", "Motion till …", "Motion: …", "Motion 2025:21", "Motion – …": a motion's heading, not the bare word. */
export const MOTION_HEADING =
  /^(?:(?:\p{L}{1,9} )?\d{1,3}(?:\.\d{1,3})?[.:)]? )?(?:budget|följd|parti|kommitté|flerparti)?motion(?:en)?(?:$|\s*[:–-]\s*\S| (?:om|till (?:region|landsting|kommun|fullm|riksdag)\p{L}*|av|från|nr|nummer|ang|angående|rörande|gällande|avseende|beträffande|\d|\p{Lu}{2,5}[ /]?\d))/iu;
