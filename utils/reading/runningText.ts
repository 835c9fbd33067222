/** A reading as plain text. */
import type { Reading } from './types';

/** The title and every block that is not furniture, in order; empty ones left out. */
export function runningText({ title, blocks }: Reading): { title: string | null; paragraphs: string[] } {
  const paragraphs = blocks.filter(({ kind, text }) => kind !== 'furniture' && text !== '').map(({ text }) => text);
  return { title, paragraphs };
}
