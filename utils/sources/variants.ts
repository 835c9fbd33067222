/** Which addresses to try for one cited address, best first: the offline part of "the link is broken, but the article lives". */
import { identityOf, isArchive, openable } from './addresses';
import { riksdagDataAddress, riksdagIdOf } from './official';

/**
 * @param written the address as the motion writes it
 * @param readings other readings of it where a line break left it open
 * @returns openable addresses without doubles; empty when none is a web address
 */
export function addressesToTry(written: string, readings: string[] = []): string[] {
  const tries: string[] = [];
  for (const reading of [written, ...readings]) {
    const inner = openable(reading);
    if (!inner) continue;
    const secure = inner.replace(/^http:/i, 'https:');
    tries.push(secure);
    const riksdag = riksdagIdOf(inner);
    if (riksdag) tries.push(riksdagDataAddress(riksdag));
    tries.push(...legacy(secure));
    // Cited over http: the secure address first, the cited one where that fails.
    if (secure !== inner) tries.push(inner);
  }
  // The wrapper itself last (a cited archive copy, a redirecting filter), for when what it carries is gone.
  const whole = asWritten(written);
  if (whole && isArchive(whole)) tries.push(whole);
  return [...new Set(tries)];
}

/** Läkartidningen's addresses before 2014 wrote capitals and ended in "-/" (sources.md 2.3). */
function legacy(address: string): string[] {
  const url = new URL(address);
  if (!/(^|\.)lakartidningen\.se$/.test(url.hostname) || !/[A-Z]/.test(url.pathname)) return [];
  if (/^\/(functions|wp-content)\//i.test(url.pathname)) return [];
  url.pathname = url.pathname.toLowerCase().replace(/-+\/$/, '/');
  return identityOf(url.href) === identityOf(address) ? [] : [url.href];
}

function asWritten(written: string): string | null {
  const value = written.trim();
  return /^https?:\/\//i.test(value) ? value : null;
}
