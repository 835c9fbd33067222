/** The text of an element, block by block: `textContent` glues paragraphs together and loses where one ends. */

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TFOOT|THEAD|TR|UL)$/;
const SILENT =
  /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS|BUTTON|SELECT|INPUT|TEXTAREA|HEAD|MATH)$/;

/** White space folded, soft hyphens and zero-width characters away. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Paragraphs, headings, list items, quotations and table rows in order, as plain text. A double line break inside a block
 * parts it; a row of a table is one block. Walks without recursion: hostile nesting must not end the stack.
 */
export function blocksOf(root: Element): string[] {
  const blocks: string[] = [];
  let text = '';
  let breaks = 0;
  const flush = () => {
    const block = tidy(text);
    if (block !== '') blocks.push(block);
    text = '';
    breaks = 0;
  };
  let node: Node | null = root;
  let entering = true;
  while (node) {
    if (entering) {
      if (node.nodeType === 3) {
        const value = node.nodeValue ?? '';
        if (value.trim() !== '') breaks = 0;
        text += value;
      } else if (node.nodeType === 1) {
        const name = node.nodeName.toUpperCase();
        if (name === 'BR') {
          breaks += 1;
          if (breaks >= 2) flush();
          else text += ' ';
        } else if (BLOCK.test(name)) flush();
        else if (name === 'TD' || name === 'TH') text += ' ';
        const first: Node | null = SILENT.test(name) ? null : node.firstChild;
        if (first) {
          node = first;
          continue;
        }
      }
    }
    // Leaving the node: a block ends here.
    if (node.nodeType === 1 && BLOCK.test(node.nodeName.toUpperCase())) flush();
    if (node === root) break;
    if (node.nextSibling) {
      node = node.nextSibling;
      entering = true;
    } else {
      node = node.parentNode;
      entering = false;
    }
  }
  flush();
  return blocks;
}

/** Number of words in some texts. */
export function wordsIn(texts: string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
