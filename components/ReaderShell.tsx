/** The reader's page: a bar of tools, the document, and the cards beside it (under it where the window is narrow). */
import './base.css';
import './ReaderShell.css';
import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import { useT } from './I18n';

interface Props {
  /** The document's title or file name; null when nothing is open. */
  name: string | null;
  /** Open another document: shows the opening view. */
  onOpenOther(): void;
  /** Where the document can be shown both as pages and as text: which it is, and the switch. */
  textView?: { on: boolean; onChange(on: boolean): void } | undefined;
  /** Document and cards scroll together: whether they do, and the switch. */
  together?: { on: boolean; onChange(on: boolean): void } | undefined;
  /** The document is drawn as pages (their own scrolling and margins), not as text. */
  pages?: boolean;
  /** How far the reading of a long document has come. */
  progress?: ComponentChildren;
  document: ComponentChildren;
  /** Absent while there are none: the document pane then has the whole width. */
  cards?: ComponentChildren;
}

export function ReaderShell({
  name,
  onOpenOther,
  textView,
  together,
  pages = false,
  progress,
  document,
  cards,
}: Props) {
  const { t } = useT();
  if (name === null) return <main class="fotnot">{document}</main>;
  return (
    <div class="fotnot reader">
      <header class="reader-bar">
        <p class="reader-name">{name}</p>
        {progress}
        {together && cards !== undefined && (
          <span class="reader-together">
            <Button aria-pressed={together.on} onClick={() => together.onChange(!together.on)}>
              {t('reader_together')}
            </Button>
          </span>
        )}
        {textView && (
          <Button aria-pressed={textView.on} onClick={() => textView.onChange(!textView.on)}>
            {t('reader_text_view')}
          </Button>
        )}
        <Button onClick={onOpenOther}>{t('open_other')}</Button>
      </header>
      <div class={cards === undefined ? 'reader-panes single' : 'reader-panes'}>
        {/* Scrolling panes take the focus, so that the arrow keys scroll them (WCAG 2.1.1). */}
        <main
          class={pages ? 'reader-pane reader-document pages' : 'reader-pane reader-document'}
          tabIndex={pages ? undefined : 0}
        >
          {cards !== undefined && <h2 class="unseen">{t('reader_document')}</h2>}
          {document}
        </main>
        {cards !== undefined && (
          <aside class="reader-pane reader-cards" aria-label={t('reader_claims')} tabIndex={0}>
            {cards}
          </aside>
        )}
      </div>
    </div>
  );
}
