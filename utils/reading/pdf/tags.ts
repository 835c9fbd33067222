/** The structure tree of a page → what it says of each marked-content run. A hint, never the truth (2.3). */
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import type { Tag, TagRole } from './frame';

const ROLES: Record<string, TagRole> = {
  Note: 'note',
  FENote: 'note',
  Footnote: 'note',
  Endnote: 'note',
  P: 'paragraph',
  H: 'heading',
  Title: 'heading',
  LI: 'list-item',
  LBody: 'list-item',
  TD: 'cell',
  TH: 'cell',
  Caption: 'paragraph',
  BlockQuote: 'paragraph',
  TOCI: 'paragraph',
};

/** Marked-content id → tag. Empty when the page has no tree. The tree is read with a stack: its depth is the file's. */
export function readTags(tree: StructTreeNode | null): Map<string, Tag> {
  const out = new Map<string, Tag>();
  if (!tree) return out;
  let elements = 0;
  const stack: { node: StructTreeNode; tag: Tag | null }[] = [{ node: tree, tag: null }];
  while (stack.length > 0) {
    const { node, tag } = stack.pop()!;
    const heading = /^H([1-6])$/.exec(node.role);
    const role = heading ? 'heading' : ROLES[node.role];
    let here = tag;
    if (role) {
      // A note's paragraphs, a cell's and a list item's stay what their parent is.
      const keeps = tag?.role && tag.role !== 'paragraph' && role === 'paragraph';
      here = {
        role: keeps ? tag.role : role,
        level: heading ? Number(heading[1]) : keeps ? tag.level : null,
        element: elements++,
      };
    }
    for (const child of node.children) {
      if (isContent(child)) {
        if (here && child.type === 'content') out.set(child.id, here);
      } else stack.push({ node: child, tag: here });
    }
  }
  return out;
}

function isContent(child: StructTreeNode | StructTreeContent): child is StructTreeContent {
  return 'type' in child;
}
