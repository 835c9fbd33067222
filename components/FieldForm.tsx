/** One labelled field with its button; says in words beside the field what is wrong with what was written. */
import { useId, useState } from 'preact/hooks';
import { Button } from './Button';

interface Props {
  label: string;
  hint: string;
  go: string;
  wrong: string;
  multiline?: boolean;
  /** What to hand on, or null when the value will not do. */
  accept(value: string): string | null;
  onSubmit(value: string): void;
}

export function FieldForm({ label, hint, go, wrong, multiline = false, accept, onSubmit }: Props) {
  const id = useId();
  const [value, setValue] = useState('');
  const [failed, setFailed] = useState(false);
  const field = {
    id,
    value,
    'aria-describedby': failed ? `${id}-hint ${id}-wrong` : `${id}-hint`,
    'aria-invalid': failed,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setValue(event.currentTarget.value);
      setFailed(false);
    },
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const accepted = accept(value);
        if (accepted === null) setFailed(true);
        else onSubmit(accepted);
      }}
    >
      <label for={id}>{label}</label>
      {multiline ? (
        <textarea rows={6} {...field} />
      ) : (
        <input type="url" inputMode="url" autoComplete="url" {...field} />
      )}
      <p class="open-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {failed && (
        <p class="open-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <Button type="submit">{go}</Button>
    </form>
  );
}
