/** Which hosts may be asked now, and asking for those that may not. The reader can take a permission back any time. */
import { browser } from 'wxt/browser';

/** Origin patterns granted now, those of the manifest that the reader has not withdrawn included. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Asks for these origins; true when granted. Must be the first call in a click handler, before anything is awaited:
 * browsers take the permission prompt only from a reader's own act.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.request({ origins });
}

/** Calls `added` whenever an origin is granted, wherever it was asked for (a prompt closes the popup that asked). */
export function onOriginsGranted(added: () => void): void {
  browser.permissions.onAdded.addListener(added);
}
