/** Small questions to XML elements, by local name: prefixes are the writer's choice. */

/** The child elements, those with one of `names` when given. */
export function children(element: Element, ...names: string[]): Element[] {
  const out: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (names.length === 0 || names.includes(child.localName)) out.push(child);
  }
  return out;
}

/** The first child element with this name, or null. */
export function child(element: Element | null, name: string): Element | null {
  for (let one = element?.firstElementChild ?? null; one; one = one.nextElementSibling) {
    if (one.localName === name) return one;
  }
  return null;
}

/** The child at the end of a path of names, or null. */
export function descend(element: Element | null, ...path: string[]): Element | null {
  return path.reduce<Element | null>((at, name) => child(at, name), element);
}

/** An attribute by its local name, whatever its prefix; null when missing. */
export function attribute(element: Element | null, name: string): string | null {
  if (!element) return null;
  for (const one of Array.from(element.attributes)) if (one.localName === name) return one.value;
  return null;
}

/** Whether a switch like `<w:b/>` is on: present, and not "0", "false" or "none". */
export function isOn(element: Element | null): boolean {
  return element !== null && !/^(?:0|false|off|none)$/.test(attribute(element, 'val') ?? '1');
}

/** The nearest descendants with this name: those inside another of them are left to it. Fallbacks and deleted text are skipped. */
export function deep(element: Element, name: string): Element[] {
  const out: Element[] = [];
  const stack = children(element).reverse();
  while (stack.length > 0) {
    const one = stack.pop()!;
    if (one.localName === name) out.push(one);
    else if (one.localName !== 'Fallback' && one.localName !== 'del') stack.push(...children(one).reverse());
  }
  return out;
}
