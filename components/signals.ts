/** What decided whether a text is a motion, in words (motions.md 5). */
import type { Signal } from '../utils/motion/signals';
import { keyOf, type MessageKey } from '../utils/i18n';

/** Every sign has words: a new one in utils/motion fails the type check here until it has them. */
const KNOWN: Record<Signal, true> = {
  'own-request': true,
  'own-wish': true,
  'retold-request': true,
  'bare-decision-clause': true,
  'assembly-clause': true,
  'passive-request': true,
  'party-request': true,
  'closing-clause': true,
  'proposal-heading': true,
  proposals: true,
  'own-voice': true,
  addressee: true,
  'motion-heading': true,
  signature: true,
  'decision-on-motion': true,
  'third-person': true,
  'answer-form': true,
  minutes: true,
  question: true,
  'citizen-proposal': true,
  template: true,
  explanation: true,
  news: true,
  consultation: true,
  'agenda-form': true,
  'body-paper': true,
  'body-requests': true,
  reservation: true,
};

/** Those that say there is a request; without any of them the missing request is what decided. */
const REQUESTS: ReadonlySet<string> = new Set<Signal>([
  'own-request',
  'passive-request',
  'party-request',
  'retold-request',
  'bare-decision-clause',
  'assembly-clause',
]);

const isKnown = (signal: string): signal is Signal => Object.hasOwn(KNOWN, signal);

/** The keys of the words for these signs, each once; signs without words (from an older version's storage) are left out. */
export function signalKeys(signals: string[]): MessageKey[] {
  const keys: MessageKey[] = signals.filter(isKnown).map((signal) => keyOf('signal', signal));
  if (!signals.some((signal) => REQUESTS.has(signal))) keys.unshift('signal_no_request');
  return [...new Set(keys)];
}
