/** The commands of the manifest; opening the popup (and in Firefox the sidebar) is the browser's own. */
import { browser } from 'wxt/browser';
import { nextClaim } from './inPage';
import { openPanel } from './panel';
import { getState } from './state';
import { readTab } from './tabs';

/** Does what a key command asks for, in the tab it was given in (the one in front where the browser does not tell). */
async function commandGiven(command: string, tab?: number): Promise<void> {
  const id = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (command !== 'next-claim' || id === undefined) return;
  // As when the popup opens on a page that is not read yet: asking is reading. The next press goes to its first claim.
  if (await getState(id)) await nextClaim(id);
  else await readTab(id, { anyway: false });
}

/** Listens for the commands. Called once, when the background starts. */
export function takeCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Within the key's own turn: the browser opens the panel only on the reader's act.
    if (command === 'open-panel') void (tab?.id !== undefined && openPanel(tab.id).catch(() => undefined));
    else void commandGiven(command, tab?.id);
  });
}
