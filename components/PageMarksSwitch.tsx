/** Whether claims are marked in the pages of this site: the reader's choice, remembered for the site. */
import './PageMarksSwitch.css';
import { useId } from 'preact/hooks';
import { shownHost } from './hosts';
import { useT } from './I18n';

interface Props {
  host: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function PageMarksSwitch({ host, on, onChange }: Props) {
  const { t } = useT();
  const id = useId();
  return (
    <div class="page-marks">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('page_marks')}
      </label>
      <p id={id}>{t('page_marks_about', { host: shownHost(host) })}</p>
    </div>
  );
}
