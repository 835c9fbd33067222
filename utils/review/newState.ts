import type { TabState } from './types';

/** A tab's state before anything is known of it. */
export function newState(address: string, phase: TabState['phase']): TabState {
  return {
    version: 1,
    address,
    phase,
    progress: null,
    anyway: false,
    examination: null,
    jobs: {},
    articles: {},
    linked: {},
    linkedPaused: false,
    checks: {},
    unplaced: [],
  };
}
