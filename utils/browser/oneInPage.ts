/** One script of ours in a page at a time, and none once the extension that put it there is gone. */
import { browser } from 'wxt/browser';

interface World {
  fotnotPage?: { alive(): boolean; end(): void };
}

/** How often a script looks whether its extension is still there; nothing tells it (a port would keep the background awake). */
const LOOK = 5_000;

/** False once the extension has been reloaded, updated or removed: this script can then reach nobody. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Starts unless one that is alive runs here. The signal ends with the extension. */
export function takePlace(start: (signal: AbortSignal) => void): void {
  const world = globalThis as World;
  if (world.fotnotPage?.alive()) return;
  world.fotnotPage?.end();
  const gone = new AbortController();
  const timer = setInterval(() => {
    if (!isAlive()) end();
  }, LOOK);
  function end(): void {
    clearInterval(timer);
    gone.abort();
  }
  world.fotnotPage = { alive: isAlive, end };
  start(gone.signal);
}
