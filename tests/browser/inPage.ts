/** What a test sees of our marks and cards in a web page, and does to them as a person would. */
import type { Page } from 'playwright';
import type { Fotnot } from '../harness/extension';
import { expect, LINKED, SAMPLE } from './fixtures';

/** The words that a highlight of ours covers, as the page itself can see it. */
export function marked(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(`fotnot-${name}`) ?? [])].map((range) => (range as Range).toString()),
    kind,
  );
}

/** The middle of a word in the page, in the window's pixels; scrolls there. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(sought);
      if (at < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`not in the page: ${sought}`);
  }, words);
}

export async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.click(x, y);
}

/** What a page shows of our card: its roles and names, from the browser's accessibility tree (its shadow root is closed). */
export const dialog = (page: Page) => page.locator('fotnot-card');

export async function accessible(page: Page): Promise<{ role: string; name: string; focused: boolean }[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as {
    nodes: {
      ignored: boolean;
      role?: { value: string };
      name?: { value: string };
      properties?: { name: string; value: { value: unknown } }[];
    }[];
  };
  await devtools.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: role?.value ?? '',
      name: name?.value ?? '',
      focused: properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
    }));
}

/** Opens the sample and waits for its marks. */
export async function visit(fotnot: Fotnot): Promise<{ page: Page; tab: number }> {
  const opened = await fotnot.visit(SAMPLE);
  await expect.poll(() => marked(opened.page, 'linked')).toHaveLength(LINKED.length);
  return opened;
}

export async function openCard(page: Page, words: string): Promise<void> {
  await clickOn(page, words);
  await expect(dialog(page)).toBeAttached();
}

/** Presses a button in the card by its name, as a person would: with the keyboard. */
export async function press(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const focused = (await accessible(page)).find((node) => node.focused && /button|link/.test(node.role));
    if (focused && name.test(focused.name)) return page.keyboard.press('Enter');
  }
  throw new Error(`no button ${name}`);
}

/** What can be pressed in the card, with its size in pixels; its shadow root is closed to the page, not to the browser. */
export async function targets(page: Page): Promise<{ tag: string; width: number; height: number }[]> {
  interface Node {
    nodeId: number;
    nodeName: string;
    children?: Node[];
    shadowRoots?: Node[];
  }
  const devtools = await page.context().newCDPSession(page);
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const found: { tag: string; width: number; height: number }[] = [];
  const walk = async (node: Node, inCard: boolean): Promise<void> => {
    if (inCard && /^(?:A|BUTTON|INPUT|SUMMARY|TEXTAREA)$/.test(node.nodeName)) {
      // What is not drawn has no box.
      const box = await devtools.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
      if (box) found.push({ tag: node.nodeName, width: box.model.width, height: box.model.height });
    }
    const inside = inCard || node.nodeName === 'FOTNOT-CARD';
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) await walk(child, inside);
  };
  await walk(root, false);
  await devtools.detach();
  return found;
}
