/** Writes a reading from a few lines of text, for tests: "# " and "## " headings, "- " list items, "| " cells, else paragraphs. */
import type { Noted } from '../../../utils/notes/types';
import { makeBlock, type Block, type Reading } from '../../../utils/reading/types';

export function written(
  text: string,
  address = 'https://handlingar.exempel.se/handling',
): { reading: Reading; noted: Noted } {
  const blocks: Block[] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const heading = /^(#{1,3}) (.*)$/.exec(line);
      if (heading) return makeBlock({ kind: 'heading', level: heading[1]!.length, text: heading[2]! });
      if (line.startsWith('- ')) return makeBlock({ kind: 'list-item', level: 1, text: line.slice(2) });
      if (line.startsWith('| ')) return makeBlock({ kind: 'cell', text: line.slice(2) });
      const page = /^\[s (\d+)\] (.*)$/.exec(line);
      return page ? makeBlock({ text: page[2]!, page: Number(page[1]) }) : makeBlock({ text: line });
    });
  const reading: Reading = { address, kind: 'html', pages: null, title: null, language: 'sv', blocks };
  return {
    reading,
    noted: {
      text: blocks.map((block, index) => ({ index, block, text: block.text, links: [], removed: [] })),
      marks: [],
      notes: [],
    },
  };
}
