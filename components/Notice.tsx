/** A view that says one thing and offers the next step: no motion, a problem, a PDF to open elsewhere. */
import './base.css';
import './Notice.css';
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** 2 where the notice stands under another heading of its view. */
  level?: 1 | 2;
  children: ComponentChildren;
  actions?: ComponentChildren;
}

export function Notice({ title, level = 1, children, actions }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="fotnot notice">
      <Heading>{title}</Heading>
      {children}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
