/** What a document says of itself as a motion. */
import * as z from 'zod/mini';
import type { TextBlock, Mark, Note } from '../notes/types';

/** A Swedish party as its usual letter(s) in capitals ("S", "SD", "SJVP"), or the party's name for a local one. */
export const moverSchema = z.object({ name: z.nullable(z.string()), party: z.nullable(z.string()) });
export type Mover = z.infer<typeof moverSchema>;

export const motionSchema = z.object({
  recognised: z.boolean(),
  title: z.nullable(z.string()),
  movers: z.array(moverSchema),
  /** SCB code of the region ("24"), or null. */
  region: z.nullable(z.string()),
  /** ISO date. */
  date: z.nullable(z.string()),
  /** Diary or motion number as written. */
  reference: z.nullable(z.string()),
  proposals: z.array(z.string()),
});
export type Motion = z.infer<typeof motionSchema>;

/** One motion's share of the document. Block numbers are those of the Reading. */
export interface MotionPart {
  motion: Motion;
  /** 0–1. */
  confidence: number;
  text: TextBlock[];
  /** Indexes (Reading.blocks) of the blocks that hold the proposals and the line that leads them in. */
  proposalBlocks: number[];
  /** Blocks that are title, addressee, signature, date line, diary number: never claims. */
  frameBlocks: number[];
  /**
   * Where such a block also holds argument (a date above the first paragraph, a request that closes one): the stretches
   * of `TextBlock.text` that are frame or proposal. A block with entries here is outside only there.
   */
  outside?: { block: number; start: number; end: number }[];
  marks: Mark[];
  notes: Note[];
}

export interface Recognition {
  isMotion: boolean;
  confidence: number;
  /** What decided it, for and against, in a fixed vocabulary ("proposal-clause", "own-voice", "decision-on-motion" …). */
  signals: string[];
  /** Every motion in the document; with `any` also the text that was not recognised as one. */
  parts: MotionPart[];
}

export const linkedMotionSchema = z.object({
  href: z.string(),
  title: z.nullable(z.string()),
  movers: z.array(moverSchema),
  reference: z.nullable(z.string()),
});
export type LinkedMotion = z.infer<typeof linkedMotionSchema>;
