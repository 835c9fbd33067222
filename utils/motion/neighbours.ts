/**
 * The wording of a motion's neighbours: answers, minutes, questions, citizens' proposals, news, consultations,
 * explanations (motions.md 5.2). In a long text a few such words are about other motions, so what counts is how thick
 * they stand. Patterns are for lower-case text: case-insensitive Unicode matching is several times slower.
 */
import type { Kind } from './kinds';

export interface Neighbour {
  signal: string;
  /** A heading of such a kind in the text is enough. */
  kind: Kind | null;
  pattern: RegExp;
  /** One of these is in every hit: a line without any is not searched (the patterns are 50 times dearer than this). */
  stems: readonly string[];
  /** At least this often, and once in so many characters. */
  least: number;
  per: number;
}

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'gu');

export const NEIGHBOURS: readonly Neighbour[] = [
  {
    signal: 'decision-on-motion',
    stems: ['motion', 'yrka'],
    kind: null,
    least: 1,
    per: 1500,
    pattern: word(
      '(?:avslår?|avslog|bifalla|bifaller|biföll|avstyrk(?:a|er|te)|tillstyrk(?:a|er|te)|anser?|besvarar?|remittera[rt]?|bordlägg(?:a|er)|återremittera[rt]?|bereder) motion(?:en|erna)?' +
        '|motion(?:en|erna)?(?: [^\\s.]{1,14}){0,4} (?:avslås|avslogs|avslagits|bifalls|bifölls|bifallits|bifallas|besvarade?|besvarat|besvaras|tillgodosedd|bordläggs|bordlades|remitteras|remitterats|remitterades|remitterat|återremitteras|återremitterades)' +
        '|remitterat motionen|bifall till motion(?:en|erna)|avslag på motion(?:en|erna)|yrkar (?:bifall|avslag)|yrkade? (?:bifall|avslag)',
    ),
  },
  {
    signal: 'third-person',
    stems: ['motion', 'förslagsställar'],
    kind: null,
    least: 1,
    per: 1500,
    pattern: word(
      'motionär(?:en|erna|ens|ernas)|motionsställar\\p{L}*|förslagsställar(?:en|na)|väckt (?:en )?motion|väckts? (?:en )?motion(?: av)?|i (?:en|sin) motion' +
        '|i motionen (?:yrkas|yrkar|föreslås|anförs|föreslår|framförs|begärs|framhålls|lyfts)|motionen (?:framgår|föreslår|väckts|väcktes|inkom|innehåller|handlar|tar upp|vill|lämnades|väntas|behandlas|kommer)' +
        '|motionens (?:första|andra|intention|att-sats|syfte|förslag)' +
        '|(?:lämnat in|lämnar in|lämnar nu in|lämnade in|lämnat|skrivit|lägger|lägger nu|lagt|lagt fram|väcker|väcker nu) (?:nu )?(?:en|sin) motion|en motion (?:från|av) ',
    ),
  },
  {
    signal: 'answer-form',
    stems: ['tjänste', 'handläggare', 'förvaltningens', 'bedömning', 'besluts', 'ärendebeskrivning', 'skickas till'],
    kind: 'answer',
    least: 2,
    per: 1000,
    pattern: word(
      'tjänsteskrivelse|tjänsteutlåtande|handläggare|förvaltningens (?:synpunkter|bedömning|ställningstagande)|kontorets bedömning|beslutsunderlag|ärendebeskrivning|skickas till|beslutet ska skickas till',
    ),
  },
  {
    signal: 'minutes',
    stems: [
      'justera',
      'ställer',
      'proposition',
      'beslutsgång',
      'upprop',
      'reserver',
      'bestyrk',
      'votering',
      'närvarande',
      'omröstning',
      'finner',
      'jäv',
    ],
    kind: 'minutes',
    least: 2,
    per: 1500,
    pattern: word(
      'justera(?:s|t|re|ren|nde|ndes)|ställer (?:proposition|förslagen|yrkandena)|under proposition|propositionsordning|beslutsgång|upprop|reservera(?:r|de) sig|utdragsbestyrkande|votering(?:en)?|närvarande|omröstning|finner att (?:regionfullmäktige|fullmäktige|regionstyrelsen|styrelsen|nämnden)|jäv',
    ),
  },
  {
    signal: 'question',
    stems: ['fråg', 'interpell', 'ställa', ' du'],
    kind: null,
    least: 1,
    per: 1200,
    pattern: word(
      'vill (?:jag|vi|undertecknade?) (?:därför |härmed )?(?:fråga|ställa)|(?:följande|dessa) frågor?(?: är| till)?|(?:min|mina|våra?) frågor? (?:är|till)|frågar (?:jag|vi|undertecknade?)|interpellant\\p{L}*|i interpellationen|(?:är|anser|avser|tänker|delar|kommer) du(?: beredd)?|interpellera\\p{L}*',
    ),
  },
  {
    signal: 'citizen-proposal',
    stems: ['förslag', 'folkbokförd', 'skriv', 'namninsamling'],
    kind: null,
    least: 1,
    per: 1500,
    pattern: word(
      'ett medborgarförslag enligt|(?:om|till|över|inlämnat|detta|överlämnat) medborgarförslaget|person folkbokförd|förslaget är ett medborgarförslag|ett medborgarförslag är|e-förslag(?:et)?|den som är folkbokförd|invånarförslag(?:et)?|förslag från (?:en )?medborgare|skriv under|har skrivit under|namninsamling(?:en)?',
    ),
  },
  {
    signal: 'explanation',
    stems: ['motion', 'att-sats'],
    kind: 'explanation',
    least: 1,
    per: 800,
    pattern: word(
      'en motion är|en motion ska|motioner (?:får|kan) (?:bara |endast )?(?:väckas|lämnas)|(?:rätt att|kan|får) (?:väcka|lämna in|lämna|skriva) (?:en )?motion(?:er)?|så kallade motioner|exempel på (?:en|hur en) att-sats|mall för motion|motionen ska vara (?:undertecknad|skriftlig)|dina att-satser|din motion|skriv (?:nu )?(?:en|din) (?:egen )?motion|en motion består av',
    ),
  },
  {
    signal: 'consultation',
    stems: ['tillfälle', 'möjlighet', 'styrker', 'ert dnr', 'er beteckning', 'remi', 'vägnar', 'lämnar'],
    kind: 'consultation',
    least: 1,
    per: 800,
    pattern: word(
      '(?:getts|fått|beretts|givits) (?:tillfälle|möjlighet) att (?:yttra sig|lämna synpunkter)|tillstyrker|avstyrker|ert dnr|er beteckning|remissinstans\\p{L}*|har (?:genom|på) remiss|på region \\p{L}+ vägnar|lämnar (?:härmed )?följande (?:synpunkter|yttrande)|remissen|remitterad',
    ),
  },
  {
    signal: 'body-requests',
    stems: ['föresl', 'tillstyrker', 'hemställer'],
    kind: null,
    least: 1,
    per: 3000,
    pattern: word(
      '(?:regionstyrelsen|landstingsstyrelsen|styrelsen|arbetsutskottet|[\\p{L}-]{1,60}(?:nämnden|utskottet|beredningen|kontoret|förvaltningen)|regiondirektören|ordföranden|förvaltningen|regeringen|presidiet) (?:har )?(?:föreslår|föreslagit|föreslås besluta|tillstyrker|hemställer)',
    ),
  },
  {
    signal: 'agenda-form',
    stems: ['justerare', 'ladda ner', 'upprop', 'föredragning', 'öppnande', 'dagordning', 'inkomna'],
    kind: 'agenda',
    least: 2,
    per: 3000,
    pattern: word(
      'val av justerare|ladda ner dokument|upprop|föredragningslista|sammanträdets öppnande|fastställande av dagordning|inkomna (?:motioner|interpellationer)',
    ),
  },
];

/** Places to fill in: one is enough, whatever the length. */
export const TEMPLATE =
  /^(?:att )?\[\p{L}[\p{L} ,/-]{1,40}\][.,;]?$|\[(?:skriv|fyll i|ange|beskriv|infoga|motivera|(?:ditt|din|ert|er|mitt) |namn|parti|ort|datum|rubrik|titel|motionär|underskrift)[\p{L} ,/-]{0,40}\]|(?<!\p{L})namn \(parti\)|\((?:parti|partibeteckning)\)|(?<!\p{L})ort och datum(?!\p{L})|xxxx/u;

/** Direct speech with who said it, or an editor's own words. */
const NEWS_LINE =
  /^[–—-] ?\p{Lu}.{5,600}(?:säger|berättar|svarar|förklarar|menar|skämtar|kommenterar|fortsätter) \p{Lu}|[”"],? (?:säger|skriver|menar) \p{Lu}|^(?:\d{4}-\d\d-\d\d )?(?:pressmeddelande|debattartikel|debatt|nyhet)(?!\p{L})|presskontakt|^för mer information|^foto:/iu;

/** A line of a news item: what somebody says, or an editor's own words. */
export const isNewsLine = (line: string): boolean => NEWS_STEM.test(line) && NEWS_LINE.test(line);
const NEWS_STEM =
  /säger|berättar|svarar|förklarar|menar|skämtar|kommenterar|fortsätter|skriver|press|debatt|nyhet|information|foto/i;

/** How often a neighbour's wording stands in lines of lower-case text. */
export function countIn(lines: readonly string[], { pattern, stems }: Neighbour): number {
  let hits = 0;
  for (const line of lines) if (stems.some((stem) => line.includes(stem))) hits += line.match(pattern)?.length ?? 0;
  return hits;
}
