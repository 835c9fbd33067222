/** What is known of a number in a text. */
import { approximationBefore, type Range } from './approximation';
import type { NamedKind } from './namedFigures';
import type { Dimension } from './units';

/** A number as it stands in a text. Offsets are UTF-16, `end` exclusive, and cover scale and unit where they follow. */
export interface NumberMention {
  start: number;
  end: number;
  text: string;
  /** Scaled ("2,5 miljarder" → 2.5e9); percent as it is written; a length of time in its own unit. */
  value: number;
  dimension: Dimension;
  /** In the measure's base unit: days for a length of time, kilometres for a distance; else null. */
  base: number | null;
  /** 1, or what a scale word multiplied the figure by (1000, 1e6, 1e9). */
  scale: number;
  /** For a figure alone beside one with a scale ("20 miljoner … har avsatt fem"): what scale it may have; else 1. */
  impliedScale: number;
  kind: 'quantity' | 'share' | 'factor' | 'age' | 'identifier' | 'phone' | NamedKind;
  /** What a number in another text may be and still be this one. */
  range: Range;
  /** Said of a difference: "sex fler än", "2 700 kronor dyrare"; told of a claim's numbers only (`asReckoned`). */
  compares: boolean;
  /** Said of a sum: "sammanlagt 51 linjer"; told of a claim's numbers only. */
  totals: boolean;
  /** Days of what it is for ("i månaden": 30), null where that is not said; told of a claim's numbers only. */
  period: number | null;
  /** Stem of what it is said to be for each of ("per elev"), empty for an average; null: neither. A claim's numbers only. */
  per: string | null;
  /** Said of what something lacks or leaves ("utan", "kvar", "vakanta"); told of a claim's numbers only. */
  left: boolean;
  /** Said as an approximation ("drygt", "cirka") or rounded by its form ("ett hundratal"). */
  approximate: boolean;
  /** Said in words that a text may well replace ("hälften", "var tredje", "dubbelt"): never missed. */
  soft: boolean;
  /** For "tre av elva": 3 and 11; else null. */
  parts: { part: number; whole: number } | null;
  /** Stems of the one to three words that follow: what is counted. */
  nouns: readonly string[];
}

/** A mention with what is given, the rest by default; its range from the words right before it. */
export function mention(
  text: string,
  start: number,
  end: number,
  parts: Partial<NumberMention> & { value: number },
): NumberMention {
  const around = Number.isNaN(parts.value)
    ? null
    : approximationBefore(text.slice(Math.max(0, start - 30), start), parts.value, false);
  return {
    start,
    end,
    text: text.slice(start, end),
    dimension: 'count',
    base: null,
    scale: 1,
    impliedScale: 1,
    compares: false,
    totals: false,
    period: null,
    per: null,
    left: false,
    kind: 'quantity',
    range: around ?? { low: parts.value, high: parts.value },
    approximate: around !== null,
    soft: false,
    parts: null,
    nouns: [],
    ...parts,
  };
}
