/** Nothing to show here: what that means, and what to do next. */
import './Empty.css';
import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  next?: string;
  children?: ComponentChildren;
}

export function Empty({ title, next, children }: Props) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {next !== undefined && <p>{next}</p>}
      {children}
    </div>
  );
}
