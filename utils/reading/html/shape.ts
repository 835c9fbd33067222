/** Small questions about where an element stands in its block. */
import { tagOf, type Look } from './look';

/** The nearest block-level element, `element` itself included. */
export function blockAround(element: Element, look: Look): Element {
  let up: Element = element;
  while (!look.isBlock(up) && up.parentElement) up = up.parentElement;
  return up;
}

/** The element's text when it has at most `most` characters, else null. Cost is bounded by `most`, not by the element. */
export function shortText(element: Element, most: number): string | null {
  let text = '';
  let steps = 0;
  const stack: Node[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (++steps > 40) return null;
    if (node.nodeType === 3) {
      text += (node as Text).data;
      if (text.trim().length > most || text.length > most + 200) return null;
    } else if (node.nodeType === 1) {
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
      if (stack.length > 60) return null;
    }
  }
  return text.trim();
}

/** Whether nothing but an opening bracket is printed before `element` in its block (or in `block`, when given). */
export function startsBlock(element: Element, look: Look, block?: Element): boolean {
  const stop = block ?? blockAround(element, look);
  for (let up: Node = element; up !== stop && up.parentNode; up = up.parentNode) {
    let steps = 0;
    for (let before = up.previousSibling; before; before = before.previousSibling) {
      if (++steps > 200) return false;
      if (before.nodeType === 1 && tagOf(before as Element) === 'br' && block === undefined) return true;
      if (before.nodeType === 8 || (before.nodeType === 1 && look.isSkipped(before as Element))) continue;
      if (/[^\s[(]/.test(before.textContent ?? '')) return false;
    }
  }
  return true;
}

/** Printed numbers of the items in the list that `item` belongs to: start, value and reversed are heeded. */
export function ordinals(item: Element): Map<Element, number> {
  const numbers = new Map<Element, number>();
  const list = item.parentElement;
  if (!list || tagOf(list) !== 'ol') return numbers;
  const items = [...list.children].filter((child) => tagOf(child) === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = Number.parseInt(list.getAttribute('start') ?? '', 10);
  if (Number.isNaN(next)) next = step < 0 ? items.length : 1;
  for (const one of items) {
    const value = Number.parseInt(one.getAttribute('value') ?? '', 10);
    if (!Number.isNaN(value)) next = value;
    numbers.set(one, next);
    next += step;
  }
  return numbers;
}
