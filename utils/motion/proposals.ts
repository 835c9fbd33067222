/** From a request to its proposals: the att-satser in its own sentence or in the lines below it. */
import { cutEnd } from '../text/ends';
import { isNoteHeading } from '../text/noteHeading';
import type { Line } from './lines';
import { afterLead, findAsk, TEASER, type Ask } from './asks';
import { ATT_ITEM, BARE_DECISION, DECIDES, PROPOSAL_HEADING } from './wording';
import { isDateLine } from '../text/dateLine';
import { isSignature } from './frame';

/** A request with what it asks for. `first`..`last` are indexes of lines, inclusive. */
export interface Request {
  how: Ask['how'] | 'bare' | 'heading';
  formal: boolean;
  /** See `Ask.byParty`. */
  byParty?: boolean;
  /** Stands right under a heading such as "Yrkande" or "Förslag till riksdagsbeslut". */
  headed: boolean;
  first: number;
  last: number;
  proposals: string[];
  /** Lines that hold proposals or the words that lead them in. */
  lines: number[];
  /** Where in the first line's text the asking sentence begins; argument may stand before it. */
  from: number;
}

/** No motion has more proposals than this; a run that long is a table or a list of something else. */
const MAX_PROPOSALS = 300;

/** What stands between the items of a list. */
const LIST_SIGN = /[\s,;]/;

/** An att-sats as it is kept: without bullet, number, "att" and the list's own punctuation. */
function cleanProposal(text: string): string {
  const bare = text.replace(ATT_ITEM, '').replace(/^(?:\(?\d{1,3}[.):]\s*|[-–—•*·▪◦●]\s*)/u, '');
  const ended = cutEnd(bare, LIST_SIGN).replace(/(?:samt|och)$/iu, '');
  return cutEnd(ended, LIST_SIGN).replace(/\.$/, '').trim();
}

/**
 * "att regionen inför X och att det följs upp": where nothing in the first is subordinate, the second "att" is not
 * under it either. "att ge nämnden i uppdrag att utreda och att återkomma" stays one.
 */
const TOP_LEVEL_AND =
  /^((?:att\s+)?(?:(?!(?<!\p{L})(?:att|om|som|huruvida|så)(?!\p{L}))[^\u0000]){12,300}?)\s+och\s+(?=att(?!\p{L}))/iu;

/** Several att-satser run together: cut before "; att", "samt att", a capital "Att", a number and "att", ", och att", or long ", att". */
export function splitProposals(text: string): string[] {
  const cut = text
    .replace(/([;,]?)(\s+(?:samt|och dels|dels))\s+(?=att(?!\p{L}))/giu, '$1\u0000')
    .replace(/;\s+(?:och\s+)?(?=att(?!\p{L}))/giu, '\u0000')
    .replace(/(?<=[\p{L}\d.,)])\s+(?=Att(?!\p{L}))/gu, '\u0000')
    .replace(/\s+(?:\(?\d{1,2}[.)]|[-–•])\s*(?=att(?!\p{L}))/giu, '\u0000')
    // ", och att" joins two proposals; a bare ", att" may go on with the first where it is short.
    .replace(TOP_LEVEL_AND, '$1\u0000')
    .replace(/(?<=[^\u0000]{12}),\s*och\s+(?=att(?!\p{L}))/giu, '\u0000')
    .replace(/(?<=[^\u0000]{40}),\s*(?=att(?!\p{L}))/giu, '\u0000');
  return cut
    .split('\u0000')
    .map(cleanProposal)
    .filter((p) => p.length > 3);
}

/** Every request of a text, in order; a line is never part of two. */
export function findRequests(lines: readonly Line[]): Request[] {
  const requests: Request[] = [];
  for (let i = 0; i < lines.length; i++) {
    const request = requestAt(lines, i);
    if (!request) continue;
    request.headed = request.how === 'heading' || PROPOSAL_HEADING.test(lines[i - 1]?.text ?? '');
    requests.push(request);
    i = Math.max(i, request.last);
  }
  return requests;
}

function requestAt(lines: readonly Line[], i: number): Request | null {
  const { text } = lines[i]!;
  const ask = findAsk(text);
  if (ask) {
    const inline = afterLead(text.slice(ask.end));
    if (inline && TEASER.test(text)) return null;
    const request: Request = {
      how: ask.how,
      formal: ask.formal,
      byParty: ask.byParty,
      headed: false,
      first: i,
      last: i,
      proposals: [],
      lines: [i],
      from: ask.from,
    };
    if (inline) request.proposals.push(...splitProposals(inline));
    // "… beslutar att ge X i uppdrag" may be followed by more att-satser below, but then only by such as say "att".
    collect(lines, i + 1, request, !inline);
    if (request.proposals.length) return request;
    return null;
  }
  if (isBare(text)) {
    const request: Request = {
      how: 'bare',
      formal: true,
      headed: false,
      first: i,
      last: i,
      proposals: [],
      lines: [],
      from: 0,
    };
    let j = i;
    for (; j < lines.length && (isBare(lines[j]!.text) || followsOn(lines[j - 1], lines[j]!)); j++) {
      request.proposals.push(bareProposal(lines[j]!.text));
      request.lines.push(j);
      request.last = j;
    }
    if (/(?:att|:)\s*$/iu.test(lines[i]!.text)) {
      request.proposals = [];
      collect(lines, i + 1, request, true);
    }
    return request.proposals.length ? request : null;
  }
  if (PROPOSAL_HEADING.test(text)) {
    const next = lines[i + 1];
    if (!next || findAsk(next.text) || isBare(next.text)) return null;
    const request: Request = {
      how: 'heading',
      formal: true,
      headed: true,
      first: i,
      last: i,
      proposals: [],
      lines: [i],
      from: 0,
    };
    if (ATT_ITEM.test(next.text)) collect(lines, i + 1, request, false);
    return request.proposals.length ? request : null;
  }
  return null;
}

const isBare = (text: string): boolean => BARE_DECISION.test(text) && !DECIDES.test(text) && !HOUSEKEEPING.test(text);

const NUMBERED = /^(?<number>\d{1,3})[.)]?\s+(?<body>\p{L}+)/u;

/**
 * The next number of a list, of the same body, though its words are run together: "3. Riksdagen ställer sig …",
 * "4. Riksdagenställersig …".
 */
function followsOn(before: Line | undefined, line: Line): boolean {
  const [last, next] = [before, line].map((one) => NUMBERED.exec(one?.text ?? '')?.groups);
  if (!last || !next || Number(next.number) !== Number(last.number) + 1) return false;
  return next.body!.startsWith(last.body!) || last.body!.startsWith(next.body!);
}

/** What bodies decide of themselves, in minutes and reports; no motion asks for it in so many words. */
const HOUSEKEEPING =
  /^(?!riksdagen)\S+(?: \S+)? beslutar att (?:godkänna|notera|lägga|anteckna|bevilja|fastställa|överlämna|avge|utse|välja|entlediga|anse|för egen del)(?!\p{L})/iu;

const bareProposal = (text: string) =>
  cleanProposal(
    text.replace(/^(?:\d{1,3}[.)]?\s+|[-–•]\s*)/u, '').replace(/^(?!riksdagen)\S+ beslutar:?\s+(?=att)/iu, ''),
  );

/** Takes the lines from `j` on that are proposals; `open` says that the lead asks for a list. */
function collect(lines: readonly Line[], j: number, request: Request, open: boolean): void {
  let listed = false;
  for (; j < lines.length && request.proposals.length < MAX_PROPOSALS; j++) {
    const line = lines[j]!;
    if (isNoteHeading(line.text) || isDateLine(line.text)) break;
    if (/^(?:samt|och|dels|att)[\s:,]*$/iu.test(line.text)) {
      request.lines.push(j);
      continue;
    }
    const att = ATT_ITEM.test(line.text);
    if (!att && isSignature(line.text)) break;
    if (!att && line.kind === 'heading') {
      if (open && !request.proposals.length && PROPOSAL_HEADING.test(line.text)) continue;
      break;
    }
    // A bullet may be typed.
    const isItem = line.kind === 'list-item' || /^[-–•▪◦*]\s+\p{L}/u.test(line.text);
    const asksForMore = open && request.proposals.length === 0;
    if (!att && line.continues !== null && request.lines.some((k) => lines[k]!.block === line.continues)) {
      request.proposals[request.proposals.length - 1] += ` ${line.text}`;
    } else if (att || (open && isItem && (asksForMore || listed))) {
      if (open && !att && !listed && request.proposals.length) break;
      request.proposals.push(...splitProposals(line.text));
      listed ||= isItem;
    } else if (asksForMore && line.text.length >= 15 && !/[?]$/.test(line.text)) {
      request.proposals.push(...splitProposals(line.text));
    } else if (open && isBare(line.text)) {
      request.proposals.push(bareProposal(line.text));
    } else break;
    request.lines.push(j);
    request.last = j;
  }
}
