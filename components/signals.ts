/** What decided whether a text is a motion, in words (motions.md 5). */
import { keyOf, type MessageKey } from '../utils/i18n';

/** What speaks for a motion. */
const FOR = [
  'own-request',
  'passive-request',
  'party-request',
  'own-wish',
  'listed-wish',
  'retold-request',
  'bare-decision-clause',
  'closing-clause',
  'proposal-heading',
  'proposals',
  'own-voice',
  'addressee',
  'motion-heading',
  'signature',
] as const;
/** What speaks for another kind of text. */
const AGAINST = [
  'decision-on-motion',
  'third-person',
  'answer-form',
  'minutes',
  'question',
  'citizen-proposal',
  'template',
  'explanation',
  'news',
  'consultation',
  'agenda-form',
  'body-paper',
  'body-requests',
  'reservation',
] as const;
/** The signs that have words; a test holds them to those that utils/motion can give. */
const KNOWN = [...FOR, ...AGAINST];
type Known = (typeof KNOWN)[number];

/** Those that say there is a request; without any of them the missing request is what decided. */
const REQUESTS: ReadonlySet<string> = new Set<Known>([
  'own-request',
  'passive-request',
  'party-request',
  'retold-request',
  'bare-decision-clause',
]);

/** The keys of the words for these signs, each once; signs without words (from another version's storage) are left out. */
export function signalKeys(signals: string[]): MessageKey[] {
  const known = KNOWN.filter((signal) => signals.includes(signal));
  const keys: MessageKey[] = known.map((signal) => keyOf('signal', signal));
  if (!signals.some((signal) => REQUESTS.has(signal))) keys.unshift('signal_no_request');
  return keys;
}

/**
 * The keys of what decided that a text is no motion: what speaks for another kind, and that there is no request. What
 * speaks for a motion is left out, for it decided nothing; it is all there is to say only where nothing speaks against.
 */
export function keysAgainst(signals: string[]): MessageKey[] {
  const keys = signalKeys(signals);
  const deciding: MessageKey[] = ['signal_no_request', ...AGAINST.map((signal) => keyOf('signal', signal))];
  const against = keys.filter((key) => deciding.includes(key));
  return against.length > 0 ? against : keys;
}
