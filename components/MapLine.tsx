/**
 * A line with marks that can be gone through by arrow keys and pointed at anywhere: the nearest mark is meant, so that
 * sixty marks on 360 pixels can be hit as well as three.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { nearest } from './mapPlaces';

export interface MapMark {
  key: string;
  /** Share of the width, 0–1. */
  at: number;
  /** In words, for those who do not see it, and on pointing. */
  words: string;
  drawn: ComponentChildren;
  className?: string;
}

interface Props {
  label: string;
  marks: MapMark[];
  /** The key of the mark that is chosen elsewhere too. */
  chosen: string | null;
  onGo(key: string): void;
  children?: ComponentChildren;
  className: string;
}

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function MapLine({ label, marks, chosen, onGo, children, className }: Props) {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const shown = marks.some(({ key }) => key === active) ? active : chosen;
  const index = marks.findIndex(({ key }) => key === shown);
  const go = (at: number): void => {
    const mark = marks[at];
    if (!mark) return;
    setActive(mark.key);
    onGo(mark.key);
  };
  return (
    <div
      class={`map-line ${className}`}
      role="listbox"
      aria-label={label}
      aria-orientation="horizontal"
      aria-activedescendant={index < 0 ? undefined : `${id}-${index}`}
      tabIndex={0}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step !== undefined) go(index < 0 ? (step > 0 ? 0 : marks.length - 1) : index + step);
        else if (event.key === 'Home') go(0);
        else if (event.key === 'End') go(marks.length - 1);
        else return;
        event.preventDefault();
      }}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        go(
          nearest(
            marks.map(({ at }) => at),
            (event.clientX - box.left) / (box.width || 1),
          ),
        );
      }}
    >
      {children}
      {marks.map(({ key, at, words, drawn, className: own = '' }, nth) => (
        <span
          key={key}
          id={`${id}-${nth}`}
          role="option"
          aria-selected={key === chosen}
          aria-label={words}
          title={words}
          class={`map-mark ${own}${key === shown ? ' here' : ''}`}
          style={{ insetInlineStart: `${at * 100}%` }}
        >
          {drawn}
        </span>
      ))}
    </div>
  );
}
