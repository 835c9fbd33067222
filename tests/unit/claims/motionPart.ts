import { makeBlock, type Block, type Link } from '../../../utils/reading/types';
import type { MotionPart } from '../../../utils/motion/types';
import type { Mark, Note, TextBlock } from '../../../utils/notes/types';

/** A note with the addresses of its text. */
export const note = (label: string, text: string): Note => ({
  label,
  text,
  urls: (text.match(/https?:\S+/gu) ?? []).map((url) => url.replace(/[.,]$/u, '')),
  urlReadings: {},
  page: null,
  blocks: [],
});

interface Given {
  kind?: Block['kind'];
  links?: Link[];
  continues?: number;
}

/** A motion of blocks; ⟦1⟧ in a block's text is a mark, tied to the note with that label if there is one. */
export function motionPart(
  blocks: readonly (string | ({ text: string } & Given))[],
  notes: Note[] = [],
  outside: { proposals?: number[]; frame?: number[] } = {},
): MotionPart {
  const marks: Mark[] = [];
  const text: TextBlock[] = blocks.map((given, index) => {
    const block = typeof given === 'string' ? { text: given } : given;
    let plain = '';
    for (const piece of block.text.split(/(⟦[^⟧]*⟧)/u)) {
      if (!piece.startsWith('⟦')) {
        plain += piece;
        continue;
      }
      const label = piece.slice(1, -1);
      const found = notes.findIndex((one) => one.label === label);
      const tied = found < 0 ? null : found;
      marks.push({ label, note: tied, others: [], block: index, offset: plain.length, page: null });
    }
    const made = makeBlock({ text: block.text, kind: block.kind ?? 'paragraph', continues: block.continues ?? null });
    return { index, block: made, text: plain, links: block.links ?? [], removed: [] };
  });
  return {
    motion: { recognised: true, title: null, movers: [], region: null, date: null, reference: null, proposals: [] },
    confidence: 1,
    text,
    proposalBlocks: outside.proposals ?? [],
    frameBlocks: outside.frame ?? [],
    marks,
    notes,
  };
}
