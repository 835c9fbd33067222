/**
 * What the reading script keeps in the page, for the script that marks the claims there: both run in the extension's own
 * world of the page, which the page's scripts cannot see. Light, since the reading script is.
 */
import type { HtmlReading } from '../reading/html';

interface World {
  fotnotReading?: KeptReading;
}

export interface KeptReading {
  address: string;
  origin: HtmlReading['origin'];
}

/** Keeps the way from the reading back to the page; a page that is read again has the newest. */
export function keepReading(reading: KeptReading): void {
  (globalThis as World).fotnotReading = reading;
}

/** The newest reading of this page, or null when it was not read since it was loaded. */
export function keptReading(): KeptReading | null {
  return (globalThis as World).fotnotReading ?? null;
}
