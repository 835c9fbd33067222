/** One choice among a few, with a sentence that says what it does. */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  legend: string;
  about: string;
  options: readonly { value: Value; words: string; lang?: string }[];
  chosen: Value;
  onChoose(value: Value): void;
}

export function OptionChoice<Value extends string>({ legend, about, options, chosen, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="option" aria-describedby={id}>
      <legend>{legend}</legend>
      <p id={id} class="option-about">
        {about}
      </p>
      <div class="option-choices">
        {options.map(({ value, words, lang }) => (
          <label key={value} lang={lang}>
            <input
              type="radio"
              name={`${id}-choice`}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  words: string;
  about: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** One thing that is on or off. */
export function OptionSwitch({ words, about, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="option option-switch">
      <input
        id={id}
        type="checkbox"
        checked={on}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{words}</label>
      <p id={`${id}-about`} class="option-about">
        {about}
      </p>
    </div>
  );
}
