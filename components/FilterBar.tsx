/** Chooses which claims are shown; each choice says how many there are. */
import './FilterBar.css';
import { useId } from 'preact/hooks';
import { FILTERS, type Filter } from './filters';
import { useT } from './I18n';

interface Props {
  value: Filter;
  counts: Record<Filter, number>;
  onChange(filter: Filter): void;
}

export function FilterBar({ value, counts, onChange }: Props) {
  const { t, number } = useT();
  const name = useId();
  return (
    <fieldset class="filter">
      <legend class="unseen">{t('filter_label')}</legend>
      {FILTERS.map((filter) => (
        <label key={filter}>
          <input type="radio" name={name} value={filter} checked={value === filter} onChange={() => onChange(filter)} />
          <span>{t(`filter_${filter}`)}</span>
          <span class="filter-count">{number(counts[filter])}</span>
        </label>
      ))}
    </fieldset>
  );
}
