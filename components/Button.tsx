/** A button in one of three weights: the main thing to do, an ordinary one, or one that looks like a link. */
import './Button.css';
import type { ComponentChildren, ComponentProps } from 'preact';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'class'> {
  weight?: 'main' | 'normal' | 'plain';
  children: ComponentChildren;
}

export function Button({ weight = 'normal', children, ...rest }: Props) {
  return (
    <button type="button" class={weight === 'normal' ? 'button' : `button button-${weight}`} {...rest}>
      {children}
    </button>
  );
}
