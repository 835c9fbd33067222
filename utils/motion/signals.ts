/**
 * Weighing a text: what speaks for an author's own request without a decision on it, and what for one of its
 * neighbours (motions.md 5.1–5.2). No single word decides, and the exercise sense of "motion" is never looked at.
 */
import { MOTION_HEADING, kindOf } from './kinds';
import { isDateLine } from '../text/dateLine';
import { isAddressee, isSignature } from './frame';
import type { Line } from './lines';
import { LOCAL_PARTY, PARTY_NAME } from './parties';
import { moversIn } from './people';
import { NEIGHBOURS, TEMPLATE, countIn, isNewsLine } from './neighbours';
import type { Request } from './proposals';
import { sizeOf, type Segment } from './segments';

/** Weights in one scale: 4 makes a motion. Set by what each sign is worth alone, not fitted (they are round). */
const WEIGHTS = {
  'own-request': 4,
  'passive-request': 3,
  'party-request': 3,
  'own-wish': 1,
  // Under a motion's own heading, or addressed and signed, a wish that leads in a list is its request: so do party
  // groups write on their own pages, and movers who leave the assembly's deciding out.
  'listed-wish': 3,
  'retold-request': 3,
  'bare-decision-clause': 3,
  'proposal-heading': 2,
  'closing-clause': 1,
  proposals: 0.5,
  'own-voice': 1.5,
  addressee: 1,
  'motion-heading': 1,
  signature: 0.75,
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
  'body-paper': -6,
  'body-requests': -3,
  reservation: -2,
} as const;
export type Signal = keyof typeof WEIGHTS;

/** What a text needs to be taken for a motion. */
export const THRESHOLD = 4;

const PARTIES_LOWER = `${PARTY_NAME}|${LOCAL_PARTY}`;
const OWN_VOICE = new RegExp(
  `(?<!\\p{L})(?:(?:[Vv]i|[Jj]ag|${PARTIES_LOWER}) (?:\\p{Ll}+ ){0,2}?(?:anser|menar|vill|tycker|tror|ser|har|vet|delar|välkomnar|kan|är|oroas|kräver|föreslår|yrkar|behöver|måste|ska)|(?:[Ii]|[Ee]nligt) (?:vår|min) (?:mening|uppfattning|åsikt)|(?:anser|menar|vill|tycker|tror|föreslår|yrkar|ser|har) (?:vi|jag|${PARTIES_LOWER})|[Dd]et är (?:hög tid|dags|rimligt|orimligt|viktigt|inte rimligt)|bör (?:därför|regeringen|regionen|snarast)|[Dd]ärför bör)(?!\\p{L})`,
  'u',
);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether a body wrote the whole document (a committee's report, a government bill): what it lists is no author's own. */
export function isBodysPaper(lines: readonly Line[]): boolean {
  const text = lines.map((l) => l.text).join('\n');
  if (lines.slice(0, 3).some((l) => /^(?:\p{L}+utskottets )?(?:betänkande|utlåtande)(?:\s|$)/iu.test(l.text)))
    return true;
  if (
    lines
      .slice(0, 12)
      .some((l) =>
        /^(?:prop\. \d{4}|(?:regeringens )?(?:proposition|skrivelse)(?!\p{L})|propositionens huvud|regeringen överlämnar)/iu.test(
          l.text,
        ),
      )
  )
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
export function weigh(lines: readonly Line[], part: Segment, from: number, to: number, isBodys = false): Weighed {
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
  if (prose.some((l) => OWN_VOICE.test(l.text))) signals.add('own-voice');
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
  const isListed = (r: Request) => signalOf(r) === 'own-wish' && r.last > r.first && r.proposals.length > 0;
  // Anyone may write to a region's board: what is signed by a party's member is a mover's.
  const isMovers = own.slice(-12).some((l) => isSignature(l.text) && moversIn(l.text).some((one) => one.party));
  const isPut = signals.has('motion-heading') || (signals.has('addressee') && isMovers);
  if (isPut && part.requests.some(isListed)) signals.add('listed-wish');

  const lower = prose.map((l) => l.text.toLowerCase());
  const isSignedRequest = ['own-request', 'motion-heading', 'signature'].every((s) => signals.has(s as Signal));
  const opening = heads[0] ? kindOf(heads[0].text) : null;
  for (const neighbour of NEIGHBOURS) {
    const { signal, kind, least, per } = neighbour;
    if (retold && signal === 'third-person') continue;
    // An author who signs a request may once speak of an earlier motion and what became of it.
    const once = isSignedRequest && (signal === 'decision-on-motion' || signal === 'third-person') ? 1 : 0;
    const hits = countIn(lower, neighbour) - once;
    if ((kind !== null && kinds.has(kind)) || (hits >= least && hits * per >= size)) signals.add(signal as Signal);
  }
  if (part.kind === 'question' || opening === 'question') signals.add('question');
  if (part.kind === 'citizen' || opening === 'citizen') signals.add('citizen-proposal');
  if (lower.some((l) => TEMPLATE.test(l)) || part.requests.some((r) => r.proposals.some((p) => TEMPLATE.test(p))))
    signals.add('template');
  const said = own.filter((l) => isNewsLine(l.text)).length;
  if (kinds.has('news') || (said > 0 && said * 1500 >= size)) signals.add('news');
  if (isBodys && !signals.has('addressee') && part.requests.every((r) => r.how === 'bare' || r.how === 'heading'))
    signals.add('body-paper');
  if (part.requests.at(-1)?.how === 'bare' && isClosing(lines, part, from, to)) signals.add('closing-clause');
  if (part.kind === 'reservation') signals.add('reservation');

  let score = 0;
  const requests = [
    'own-request',
    'passive-request',
    'party-request',
    'own-wish',
    'listed-wish',
    'retold-request',
    'bare-decision-clause',
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
    case 'heading':
      return 'proposal-heading';
    case 'passive':
      return 'passive-request';
    default:
      if (request.byParty && request.formal) return 'party-request';
      return request.formal ? 'own-request' : 'own-wish';
  }
}

/** Score to 0–1: 0.5 just below the threshold, 0.98 for a motion with all its signs. */
export const confidenceOf = (score: number): number =>
  Math.round((1 / (1 + Math.exp(-0.9 * (score - (THRESHOLD - 0.4))))) * 1000) / 1000;
