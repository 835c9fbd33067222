/** A view that says one thing and offers the next step: no motion, a problem, a PDF to open elsewhere. */
import './Notice.css';
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}

export function Notice({ title, children, actions }: Props) {
  return (
    <div class="notice">
      <h1>{title}</h1>
      {children}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
