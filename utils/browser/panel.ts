/** The side panel: Chromium's own, or Firefox's sidebar. */
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab. Must be the first call in a click handler: both browsers open it only on the reader's own
 * act (extensions.md 5.2).
 */
export function openPanel(tab: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as { sidebarAction: Sidebar }).sidebarAction.open();
  return browser.sidePanel.open({ tabId: tab });
}
