/** A passage, verbatim, with the words it shares with the claim marked; numbers and names each in their own way. */
import './MarkedText.css';
import type { ComponentChildren } from 'preact';
import type { Passage } from '../utils/evidence/types';
import type { Span } from '../utils/reading/types';

interface Props extends Pick<Passage, 'text' | 'shared'> {
  /** Words that the reader has asked to see: marked above all else. */
  sought?: readonly Span[];
}

export function MarkedText({ text, shared, sought = [] }: Props) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  const spans: (Span & { as: string })[] = [
    ...sought.map(({ start, end }) => ({ start, end, as: 'sought' })),
    ...shared.filter((one) => !sought.some(({ start, end }) => one.start < end && start < one.end)),
  ];
  for (const { start, end, as } of spans.sort((a, b) => a.start - b.start)) {
    // Spans that overlap or lie outside would repeat or lose words; the passage must stay verbatim.
    if (start < at || end <= start || end > text.length) continue;
    parts.push(text.slice(at, start), <mark class={`shared shared-${as}`}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
