/** The motion that a card belongs to: what on the card is said in relation to it, or is said by its head already. */
import { createContext } from 'preact';
import type { Translator } from '../utils/i18n';
import type { Motion } from '../utils/motion/types';

export const ShownMotion = createContext<Pick<Motion, 'date' | 'title'>>({ date: null, title: null });

const DAY = 24 * 60 * 60 * 1000;

/**
 * How far a date stands from the motion's, in words ("3 månader före motionen"): days up to a month, months up to two
 * years, then years. Null where either is not a whole date.
 */
export function distanceWords({ t }: Translator, date: string, motion: string | null): string | null {
  const whole = /^\d{4}-\d{2}-\d{2}/;
  if (motion === null || !whole.test(date) || !whole.test(motion)) return null;
  const days = Math.round((Date.parse(date.slice(0, 10)) - Date.parse(motion.slice(0, 10))) / DAY);
  if (days === 0) return t('same_day_as_motion');
  const away = Math.abs(days);
  const span =
    away <= 31
      ? t('span_days', { count: away })
      : away < 730
        ? t('span_months', { count: Math.round(away / 30.44) })
        : t('span_years', { count: Math.round(away / 365.25) });
  return t(days < 0 ? 'before_motion' : 'after_motion', { span });
}
