/** Document order of elements as numbers, so that "before" and "inside" cost one comparison each. */

export interface Order {
  /** Elements in document order, `doc.documentElement` first. */
  elements: Element[];
  /** Index of an element; -1 for one outside the document. */
  at(element: Element): number;
  /** Index of the last element inside an element, or its own. */
  last(element: Element): number;
  /** Whether `inner` is `outer` or inside it. */
  holds(outer: Element, inner: Element): boolean;
}

/** Numbers the elements of `doc`. Linear; keeps no reference beyond the returned object. */
export function orderOf(doc: Document): Order {
  const elements: Element[] = [...doc.querySelectorAll('*')];
  const index = new Map<Element, number>();
  for (const [at, element] of elements.entries()) index.set(element, at);
  const end = new Int32Array(elements.length).fill(-1);
  for (let at = elements.length - 1; at >= 0; at--) {
    const own = Math.max(end[at]!, at);
    end[at] = own;
    const parent = elements[at]!.parentElement;
    const up = parent ? index.get(parent) : undefined;
    if (up !== undefined && end[up]! < own) end[up] = own;
  }
  return {
    elements,
    at: (element) => index.get(element) ?? -1,
    last: (element) => end[index.get(element) ?? -1] ?? -1,
    holds(outer, inner) {
      const [from, to] = [index.get(outer), index.get(inner)];
      return from !== undefined && to !== undefined && from <= to && to <= end[from]!;
    },
  };
}
