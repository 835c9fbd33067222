/**
 * All that a reader can ask for in a view. A view calls; the entrypoint does. An action that is left out has no button,
 * so each place (popup, panel, reader, page) offers what it can do.
 * Called within the click's own turn, since asking the browser for a permission needs the reader's gesture.
 */
import type { Review } from '../utils/review/review';

export type ConsentChoice = 'once' | 'always' | 'not-now';

export type ExportForm = 'json' | 'markdown' | 'csv';

export interface Actions {
  /** The reader turned to a claim (or to none, null). */
  select(claimId: string | null): void;
  /** Read these sources (Source.id). Only called with consent given, or together with `consent` in the same click. */
  checkSources(sourceIds: string[]): void;
  /** The answer to the question which hosts may be asked. `sourceIds` are those that the question was about. */
  consent(choice: ConsentChoice, hosts: string[], sourceIds: string[]): void;
  /** Open the source's page; with a passage, at that passage. */
  openSource(sourceId: string, claimId: string | null): void;
  /** Copy the claim with its source; resolves to whether that went well. */
  copyClaim(claimId: string): Promise<boolean>;
  /** The reader's own answer to a claim. */
  review?(claimId: string, change: Partial<Omit<Review, 'at'>>): void;
  /** Stop reading sources. */
  stopChecking?(): void;
  openArchive?(sourceId: string): void;
  /** The outlet's own search, for a named publication. */
  searchSource?(sourceId: string): void;
  /** Scroll the document to the claim and mark it. */
  showInText?(claimId: string): void;
  /** Mark the claims in pages of this site, or leave its pages as they are; remembered. */
  markPage?(on: boolean): void;
  checkAnyway?(): void;
  /** Read the page again after a failure. */
  tryAgain?(): void;
  /** Open this document in the reader. */
  openInReader?(): void;
  /** Open an empty reader, for another document. */
  openOther?(): void;
  openLinkedMotion?(href: string): void;
  checkLinkedMotion?(href: string): void;
  checkAllLinkedMotions?(): void;
  pauseLinkedMotions?(): void;
  resumeLinkedMotions?(): void;
  cancelLinkedMotions?(): void;
  openFile?(file: File): void;
  openText?(text: string): void;
  openAddress?(address: string): void;
  /** Show this in the side panel, which stays open while the page is read. */
  openPanel?(): void;
  openSettings?(): void;
  /** Every claim with its sources, as text, to the clipboard; resolves to whether that went well. */
  copyAll?(): Promise<boolean>;
  /** The whole report as a file; resolves to whether there was one. */
  exportAs?(form: ExportForm): Promise<boolean>;
  print?(): void;
  /** Esc with nothing open in the view: close the panel or go back. */
  leave?(): void;
}
