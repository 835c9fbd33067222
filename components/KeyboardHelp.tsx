/** The shortcuts, in a dialog that gives the focus back when it closes. */
import './KeyboardHelp.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import { useT } from './I18n';

interface Props {
  letters: boolean;
  /** Absent where the choice cannot be kept. */
  onLetters?: ((on: boolean) => void) | undefined;
  onClose(): void;
}

export function KeyboardHelp({ letters, onLetters, onClose }: Props) {
  const { t } = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (!current) return undefined;
    const before = current.ownerDocument.activeElement as HTMLElement | null;
    current.showModal();
    return () => before?.focus();
  }, []);
  const rows: [string, string][] = [
    ['j', t('help_next')],
    ['k', t('help_previous')],
    [t('help_enter_key'), t('help_open')],
    ['o', t('help_source')],
    ['c', t('help_copy')],
    ['?', t('help_help')],
    ['Esc', t('help_escape')],
  ];
  return (
    <dialog class="help" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t('help_title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('help_key')}</th>
            <th scope="col">{t('help_does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, does]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="help-foot">
        {onLetters && (
          <label>
            <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} />
            {t('help_switch')}
          </label>
        )}
        <Button onClick={() => dialog.current?.close()}>{t('help_close')}</Button>
      </div>
    </dialog>
  );
}
