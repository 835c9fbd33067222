/**
 * One shape for each state, told apart without colour: open figures for what is not known, closed ones for what is,
 * and the sign of the missing thing (figure, person, pin, quotation mark) where something was looked for and not found.
 * Always stands beside the state's word, so it is hidden from screen readers.
 */
import './StateIcon.css';
import type { JSX } from 'preact';
import type { State } from './states';

const SHAPES: Record<State, JSX.Element> = {
  // Two links of a chain.
  'status-linked': (
    <>
      <rect x="1.5" y="5.5" width="7.5" height="5" rx="2.5" />
      <rect x="7" y="5.5" width="7.5" height="5" rx="2.5" />
    </>
  ),
  // One link alone, with a name's stroke after it.
  'status-named': (
    <>
      <rect x="1.5" y="5.5" width="7" height="5" rx="2.5" />
      <path d="M11 8h3.5" />
    </>
  ),
  // Brackets with nothing in them.
  'status-orphan': <path d="M5.5 2.5H3v11h2.5M10.5 2.5H13v11h-2.5" />,
  // An open diamond.
  'status-uncited': <path d="M8 2l6 6-6 6-6-6z" />,

  'access-unchecked': <circle cx="8" cy="8" r="5.75" stroke-dasharray="1.8 2.71" />,
  // A page with lines.
  'access-full': <path d="M3.5 1.75h9v12.5h-9zM6 5h4M6 8h4M6 11h4" />,
  // A page whose lower half is missing.
  'access-partial': <path d="M3.5 9.5V1.75h9V9.5M6 5h4M6 8h4M3.5 12.5v1.75M12.5 12.5v1.75" />,
  // A padlock.
  'access-blocked': (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </>
  ),
  // A broken chain.
  'access-dead': <path d="M6 5.5H4a2.5 2.5 0 0 0 0 5h2M10 5.5h2a2.5 2.5 0 0 1 0 5h-2M8 2v2M8 12v2" />,
  // A box with a lid.
  'access-archived': <path d="M2 2.5h12v3.5H2zM3.25 6v7.5h9.5V6M6.5 8.75h3" />,
  // A page of many small headlines.
  'access-not-an-article': (
    <path d="M2.5 2.5h4.25v4.25H2.5zM9.25 2.5h4.25v4.25H9.25zM2.5 9.25h4.25v4.25H2.5zM9.25 9.25h4.25v4.25H9.25z" />
  ),

  'label-found': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.25 8.25l2 2 3.5-4" />
    </>
  ),
  // A half-filled disc.
  'label-partly': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path class="solid" d="M8 2a6 6 0 0 0 0 12z" />
    </>
  ),
  // A lens with nothing under it.
  'label-not-found': (
    <>
      <circle cx="6.75" cy="6.75" r="4.75" />
      <path d="M10.25 10.25l4 4" />
    </>
  ),
  'label-number-missing': <path d="M6.5 2L5 14M11 2L9.5 14M2.5 5.75h11M2.5 10.25h11" />,
  'label-name-missing': (
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 14a5.25 5.25 0 0 1 10.5 0" />
    </>
  ),
  'label-other-place': (
    <>
      <path d="M8 14.5S3 10 3 6.25a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5z" />
      <circle class="solid" cx="8" cy="6.25" r="1.5" />
    </>
  ),
  'label-quote-missing': <path d="M2.5 4.5h4v4.25L4 12M9.5 4.5h4v4.25L11 12" />,
  // An eye struck through.
  'label-unreadable': <path d="M1.5 8S4 3.75 8 3.75 14.5 8 14.5 8 12 12.25 8 12.25 1.5 8 1.5 8zM3 13L13 3" />,
  'label-dead': <path d="M6 5.5H4a2.5 2.5 0 0 0 0 5h2M10 5.5h2a2.5 2.5 0 0 1 0 5h-2M8 2v2M8 12v2" />,
  'label-unchecked': <circle cx="8" cy="8" r="5.75" stroke-dasharray="1.8 2.71" />,
};

export function StateIcon({ state }: { state: State }) {
  return (
    <svg class="state-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-state={state}>
      {SHAPES[state]}
    </svg>
  );
}
