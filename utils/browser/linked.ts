/** "Granska alla": the motions that a page links to, read two at a time, with pause and stop. It all stands in the tab's state. */
import type { TabState } from '../review/types';
import { grantedOrigins } from './permissions';
import { allStates, updateState } from './state';
import { workshop, type DocumentOutcome } from './workshop';

/** As many as the workshop takes at a time from one host; the rest wait here, so that a pause stops them. */
const AT_ONCE = 2;

/** Starts on every linked motion that has not been read, or takes up where it was paused. */
async function startLinked(tab: number): Promise<void> {
  await updateState(tab, (now) => {
    if (!now?.examination) return null;
    const waiting = Object.fromEntries(
      now.examination.linkedMotions
        .filter(({ href }) => now.linked[href]?.job !== 'done')
        .map(({ href }) => [href, { job: 'queued' as const, found: null, failure: null }]),
    );
    return { ...now, linked: { ...now.linked, ...waiting }, linkedPaused: false };
  });
  await orderNext(tab);
}

/** Lets what is under way end, and starts nothing more. */
async function pauseLinked(tab: number): Promise<void> {
  await updateState(tab, (now) => now && { ...now, linkedPaused: true });
}

/** Stops; what has been read stays in the list. */
async function cancelLinked(tab: number): Promise<void> {
  let stopped: string[] = [];
  await updateState(tab, (now) => {
    if (!now) return null;
    stopped = Object.entries(now.linked).flatMap(([href, { job }]) => (job === 'done' ? [] : [href]));
    const linked = Object.fromEntries(Object.entries(now.linked).filter(([, { job }]) => job === 'done'));
    return { ...now, linked, linkedPaused: false };
  });
  await (await workshop()).cancel(stopped);
}

/** Orders the next documents of a tab, up to AT_ONCE under way. */
async function orderNext(tab: number): Promise<void> {
  let orders: string[] = [];
  await updateState(tab, (now) => {
    if (!now || now.linkedPaused) return null;
    const entries = Object.entries(now.linked);
    const free = AT_ONCE - entries.filter(([, { job }]) => job === 'fetching').length;
    orders = entries.flatMap(([href, { job }]) => (job === 'queued' ? [href] : [])).slice(0, Math.max(0, free));
    const taken = Object.fromEntries(
      orders.map((href) => [href, { job: 'fetching' as const, found: null, failure: null }]),
    );
    return { ...now, linked: { ...now.linked, ...taken } };
  });
  const allowed = await grantedOrigins();
  const shop = await workshop();
  await Promise.all(orders.map((href) => shop.document({ href, allowed })));
}

/** Takes in what was found in a document, for every tab that waits for it, and goes on with the next. */
export async function linkedDone({ href, found, failure }: DocumentOutcome): Promise<void> {
  for (const { tab, state } of await allStates()) {
    if (state.linked[href]?.job !== 'fetching') continue;
    await updateState(tab, (now) =>
      now?.linked[href]?.job === 'fetching'
        ? { ...now, linked: { ...now.linked, [href]: { job: 'done', found, failure } } }
        : null,
    );
    await orderNext(tab);
  }
}

/** What the reader asked for. */
export function actOnLinked(tab: number, act: 'start' | 'pause' | 'resume' | 'cancel'): Promise<void> {
  return act === 'pause' ? pauseLinked(tab) : act === 'cancel' ? cancelLinked(tab) : startLinked(tab);
}

function isUnderWay({ linked, linkedPaused }: TabState): boolean {
  return !linkedPaused && Object.values(linked).some(({ job }) => job !== 'done');
}

/** Takes up what was under way when the background was stopped. */
export async function resumeLinked(): Promise<void> {
  const allowed = await grantedOrigins();
  const shop = await workshop();
  for (const { tab, state } of await allStates()) {
    if (!isUnderWay(state)) continue;
    for (const [href, { job }] of Object.entries(state.linked)) {
      if (job === 'fetching') await shop.document({ href, allowed });
    }
    await orderNext(tab);
  }
}
