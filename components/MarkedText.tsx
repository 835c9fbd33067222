/** A passage, verbatim, with the words it shares with the claim marked; numbers and names each in their own way. */
import './MarkedText.css';
import type { ComponentChildren } from 'preact';
import type { Passage } from '../utils/evidence/types';

export function MarkedText({ text, shared }: Pick<Passage, 'text' | 'shared'>) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, as } of [...shared].sort((a, b) => a.start - b.start)) {
    // Spans that overlap or lie outside would repeat or lose words; the passage must stay verbatim.
    if (start < at || end <= start || end > text.length) continue;
    parts.push(text.slice(at, start), <mark class={`shared shared-${as}`}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
