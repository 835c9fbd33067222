/**
 * Weighing a text: what speaks for an author's own request without a decision on it, and what for one of its
 * neighbours (motions.md 5.1–5.2). No single word decides, and the exercise sense of "motion" is never looked at.
 */
import { MOTION_HEADING, kindOf } from './kinds';
import { isAddressee, isDateLine, isSignature } from './frame';
import type { Line } from './lines';
import { LOCAL_PARTY, PARTY_NAME } from './parties';
import type { Request } from './proposals';
import { sizeOf, type Segment } from './segments';

/** Weights in one scale: 4 makes a motion. Set by what each sign is worth alone, not fitted (they are round). */
const WEIGHTS = {
  'own-request': 4,
  'own-wish': 2,
  'retold-request': 3,
  'bare-decision-clause': 3,
  'assembly-clause': 4,
  'proposal-heading': 2,
  'closing-clause': 1,
  proposals: 0.5,
  'own-voice': 1.5,
  addressee: 1,
  'motion-heading': 1,
  signature: 1,
  'decision-on-motion': -3,
  'third-person': -2.5,
  'answer-form': -4,
  minutes: -4,
  question: -4,
  'citizen-proposal': -5,
  template: -5,
  explanation: -4,
  news: -3,
  consultation: -4,
  'agenda-form': -2,
  'committee-report': -6,
  'body-requests': -3,
  reservation: -2,
} as const;
export type Signal = keyof typeof WEIGHTS;

/** What a text needs to be taken for a motion. */
export const THRESHOLD = 4;

const OWN_VOICE = new RegExp(
  `(?<!\\p{L})(?:(?:vi|jag|${PARTY_NAME}|${LOCAL_PARTY}) (?:\\p{Ll}+ ){0,2}?(?:anser|menar|vill|tycker|tror|ser|har sett|vet|delar|välkomnar|kan inte|är övertyga(?:d|de)|oroas|kräver|föreslår|föreslog|yrkar|behöver)|(?:i|enligt) (?:vår|min) (?:mening|uppfattning|åsikt)|(?:anser|menar|vill|tycker|tror|föreslår|yrkar) (?:vi|jag|${PARTY_NAME}|${LOCAL_PARTY})|vår (?:mening|uppfattning|motion)|det är dags|bör (?:därför|regeringen|regionen|snarast)|därför bör)(?!\\p{L})`,
  'iu',
);
const DECISION =
  /(?<!\p{L})(?:(?:avslå|avslår|avslog|bifalla|bifaller|biföll|avstyrk(?:a|er|te)|tillstyrk(?:a|er|te)|anse|anser|besvara[r]?|remittera[rt]?|bordlägg(?:a|er)|återremittera[rt]?|bereder) motion(?:en|erna)?|motion(?:en|erna)?(?: \S{1,12}){0,4} (?:avslås|avslogs|bifalls|bifölls|bifallas|avslås|besvarad|besvarade|besvarat|tillgodosedd|bordläggs|bordlades|remitteras|remitterats|remitterades|remitterat|återremitteras|återremitterades)|remitterat motionen|bifall till motion(?:en|erna)|avslag på motion(?:en|erna)|yrkar (?:bifall|avslag))(?!\p{L})/giu;
const THIRD_PERSON =
  /(?<!\p{L})(?:motionär(?:en|erna|ens|ernas)|motionsställar\p{L}*|(?:har )?väckt (?:en )?motion|i (?:en|sin) motion|i motionen (?:yrkas|föreslås|anförs|föreslår|framförs|begärs|framhålls)|(?:av )?motionen framgår|motionens (?:första|andra|intention|att-sats|syfte))(?!\p{L})/giu;
const MINUTES =
  /(?<!\p{L})(?:justera(?:s|t|re|ren|nde)|justerandes|ställer (?:proposition|förslagen|yrkandena)|under proposition|propositionsordning|beslutsgång|upprop|reserverar sig|utdragsbestyrkande|votering|finner att (?:fullmäktige|styrelsen|nämnden|regionfullmäktige|regionstyrelsen))(?!\p{L})/giu;
const QUESTION =
  /(?<!\p{L})(?:vill (?:jag|vi|\p{Lu}\p{L}+) (?:därför |härmed )?(?:fråga|ställa)|(?:följande|dessa|min|mina|våra?) frågor?(?: är| till)?|frågar (?:jag|vi)|interpellant\p{L}*|i interpellationen|är du beredd)(?!\p{L})/giu;
const CITIZEN =
  /(?<!\p{L})(?:ett medborgarförslag enligt|medborgarförslaget till|överlämnat medborgarförslaget|av en person folkbokförd|förslaget är ett medborgarförslag|ett medborgarförslag är|e-förslag)/giu;
const TEMPLATE =
  /\[\p{L}[\p{L} ,/-]{1,30}\]|(?<!\p{L})namn \(parti\)|\((?:parti|partibeteckning)\)|(?<!\p{L})ort och datum(?!\p{L})/giu;
const EXPLANATION =
  /(?<!\p{L})(?:en motion är|motioner (?:får|kan) (?:bara |endast )?(?:väckas|lämnas)|(?:rätt att|kan|får) (?:väcka|lämna in|lämna|skriva) (?:en )?motion(?:er)?|så kallade motioner|exempel på (?:en|hur en) att-sats|mall för motion|motionen ska vara undertecknad)(?!\p{L})/giu;
const NEWS =
  /(?:^[–—-] ?\p{Lu}.{5,400}(?:säger|berättar|svarar|förklarar|menar|skämtar) \p{Lu})|pressmeddelande|presskontakt|för mer information|foto:/iu;
const CONSULTATION =
  /(?<!\p{L})(?:(?:getts|fått|beretts) (?:tillfälle|möjlighet) att yttra sig|tillstyrker|avstyrker|ert dnr|er beteckning|remissinstans\p{L}*|har (?:genom|på) remiss|på region \p{L}+ vägnar)(?!\p{L})/giu;
const BODY_REQUEST =
  /(?<!\p{L})(?:(?:regionstyrelsen|landstingsstyrelsen|styrelsen|arbetsutskottet|[\p{L}-]+(?:nämnden|utskottet|beredningen|kontoret|förvaltningen)|regiondirektören|ordföranden|förvaltningen|regeringen|presidiet) (?:har )?(?:föreslår|föreslagit|föreslås besluta|tillstyrker|hemställer))(?!\p{L})/giu;
const AGENDA =
  /(?<!\p{L})(?:val av justerare|ladda ner dokument|upprop|föredragningslista|sammanträdets öppnande)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether the whole document is a committee's report: its lists of others' motions and proposals are no motions. */
export function isCommitteeReport(lines: readonly Line[]): boolean {
  const text = lines.map((l) => l.text).join('\n');
  if (lines.slice(0, 3).some((l) => /^(?:\p{L}+utskottets )?(?:betänkande|utlåtande)(?:\s|$)/iu.test(l.text)))
    return true;
  const n = count(text, /(?<!\p{L})(?:utskottets?|betänkandet)(?!\p{L})/giu);
  return n >= 5 && n * 3000 >= text.length;
}

/** A text's signs, their sum, and whether that makes it a motion. */
export interface Weighed {
  signals: Signal[];
  score: number;
}

/**
 * Weighs one text. `from`..`to` are the lines that may be the motion itself; a request's own lines count for it, and
 * what stands after its end (a portal's status, "Beslut:") does not count against it.
 */
export function weigh(lines: readonly Line[], part: Segment, from: number, to: number, isReport = false): Weighed {
  const signals = new Set<Signal>();
  const own = lines.slice(from, to + 1);
  const asked = new Set(part.requests.flatMap((r) => r.lines));
  const prose = own.filter((_, i) => !asked.has(from + i));
  const text = prose.map((l) => l.text).join('\n');
  const size = Math.max(text.length, 1);
  const heads = own.filter((l) => l.isHeading);
  const kinds = new Set([part.kind, ...heads.map((l) => kindOf(l.text))]);

  const retold = part.requests.find((r) => r.how === 'portal');
  for (const r of part.requests) signals.add(signalOf(r));
  if (part.requests.some((r) => r.proposals.length)) signals.add('proposals');
  const first = own.slice(0, 8);
  if (OWN_VOICE.test(text)) signals.add('own-voice');
  if (
    first.some(
      (l) =>
        isAddressee(l.text) ||
        /(?<!\p{L})motion till (?:region|landstings|kommun)?fullmäktige|motion till riksdagen/iu.test(l.text),
    )
  )
    signals.add('addressee');
  if (first.some((l) => l.text.length < 200 && MOTION_HEADING.test(l.text))) signals.add('motion-heading');
  if (own.slice(-12).some((l) => isSignature(l.text))) signals.add('signature');

  // In a long text a few such words are about other motions; what counts is how thick they stand.
  const thick = (n: number, per: number) => n > 0 && n * per >= size;
  if (thick(count(text, DECISION), 1500)) signals.add('decision-on-motion');
  if (!retold && thick(count(text, THIRD_PERSON), 1500)) signals.add('third-person');
  if (kinds.has('answer')) signals.add('answer-form');
  if (kinds.has('minutes') || count(text, MINUTES) >= 2)
    if (kinds.has('minutes') || thick(count(text, MINUTES), 1500)) signals.add('minutes');
  if (part.kind === 'question' || kindOf(heads[0]?.text ?? '') === 'question' || thick(count(text, QUESTION), 1200))
    signals.add('question');
  if (part.kind === 'citizen' || kindOf(heads[0]?.text ?? '') === 'citizen' || thick(count(text, CITIZEN), 1500))
    signals.add('citizen-proposal');
  if (count(own.map((l) => l.text).join('\n'), TEMPLATE) >= 1) signals.add('template');
  if (kinds.has('explanation') || thick(count(text, EXPLANATION), 800)) signals.add('explanation');
  if (kinds.has('news') || own.filter((l) => NEWS.test(l.text)).length * 800 >= size) signals.add('news');
  if (kinds.has('consultation') || thick(count(text, CONSULTATION), 800)) signals.add('consultation');
  if (kinds.has('agenda') || count(text, AGENDA) >= 2) signals.add('agenda-form');
  if (isReport && part.requests.every((r) => r.how === 'bare' || r.how === 'heading')) signals.add('committee-report');
  if (part.requests.at(-1)?.how === 'bare' && isClosing(lines, part, from, to)) signals.add('closing-clause');
  if (thick(count(text, BODY_REQUEST), 3000)) signals.add('body-requests');
  if (part.kind === 'reservation') signals.add('reservation');

  let score = 0;
  const requests = [
    'own-request',
    'own-wish',
    'retold-request',
    'bare-decision-clause',
    'assembly-clause',
    'proposal-heading',
  ] as const;
  score += Math.max(0, ...requests.filter((s) => signals.has(s)).map((s) => WEIGHTS[s]));
  for (const s of signals) if (!(requests as readonly string[]).includes(s)) score += WEIGHTS[s];
  return { signals: [...signals].sort(), score };
}

/** A bare clause closes the text: prose before it, and nothing but a signature after it. */
function isClosing(lines: readonly Line[], part: Segment, from: number, to: number): boolean {
  const request = part.requests.at(-1)!;
  for (let i = request.last + 1; i <= to; i++)
    if (!isSignature(lines[i]!.text) && !isDateLine(lines[i]!.text)) return false;
  return sizeOf(lines, from, Math.max(from, request.first - 1)) >= 300;
}

function signalOf(request: Request): Signal {
  switch (request.how) {
    case 'portal':
      return 'retold-request';
    case 'bare':
      return 'bare-decision-clause';
    case 'assembly':
      return 'assembly-clause';
    case 'heading':
      return 'proposal-heading';
    default:
      return request.formal ? 'own-request' : 'own-wish';
  }
}

/** Score to 0–1: 0.5 just below the threshold, 0.98 for a motion with all its signs. */
export const confidenceOf = (score: number): number =>
  Math.round((1 / (1 + Math.exp(-0.9 * (score - (THRESHOLD - 0.4))))) * 1000) / 1000;
