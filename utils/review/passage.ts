/** The passage of a source that stands closest to a claim, or null when none was read. */
import type { TabState } from './types';

export function passageFor(state: TabState, claim: string, source: string): string | null {
  const check = (state.checks[claim] ?? []).find((check) => check.source === source);
  return check?.passages[0]?.text ?? null;
}
