/** Whether an inline element is a mark, and by what evidence: role, link, tooltip or hidden text, raised figure. */
import type { Candidate, Link } from '../types';
import { labelOf } from '../../text/labels';
import { namedAsNote, noteRole, tagOf, type Look } from './look';
import type { Pairs } from './pairs';
import { shortText } from './shape';

export interface FoundMark {
  label: string;
  via: Candidate['via'];
  root: Element | null;
  inlineNote: Candidate['inlineNote'];
  /** Elements that hold the note itself: not part of the running text. */
  used: Element[];
}

const NOTE_ATTRIBUTES = /^data-.*(?:note|footnote|fotnot|content|tooltip|tippy|title|definition|text)$|^title$/i;
/** Titles that name the link instead of holding the note. */
const ONLY_NAMES =
  /^(?:till |gå till |hoppa |visa |se |länk |permalink|permanent |link to |fotnot|not|note|footnote|jump|go to|read|referens)[^.:/]{0,40}$/i;

/** The mark that `element` is, or null. Elements with several linked figures inside are left to those. */
export function markAt(element: Element, pairs: Pairs, look: Look): FoundMark | null {
  const parts = chainOf(element);
  if (!parts) return null;
  const anchors = parts.filter((part) => pairs.marks.has(part));
  if (anchors.length > 1) return null;
  const says = parts.some((part) => noteRole(part) === 'mark' || /\bfootnote\b/.test(part.getAttribute('rel') ?? ''));
  const printed = printedText(element, look);
  if (printed === null) return null;
  const label = printed === '' ? '' : labelOf(printed);
  const anchor = anchors[0];
  if (label === null && !says && !anchor) return null;
  const hung = noteHungAt(element, parts, look);
  if (label === '' && !hung) return null;
  const raised = parts.some((part) => look.isRaised(part));
  const base = {
    label: label ?? printed,
    root: anchor ? pairs.marks.get(anchor)! : null,
    used: hung?.used ?? [],
    inlineNote: hung?.note ?? null,
  };
  if (says) return { ...base, via: 'role' };
  if (anchor) return { ...base, via: 'link' };
  if (
    hung &&
    label !== null &&
    (raised || /^(?:a|button|label|sup|abbr)$/.test(tagOf(element)) || hung.used.length > 0)
  )
    return { ...base, via: 'tooltip' };
  return raised && label ? { ...base, via: 'raised' } : null;
}

/** The element and the few inside it; null when it is too large to be a mark. */
function chainOf(element: Element): Element[] | null {
  if (element.childNodes.length > 8) return null;
  const parts: Element[] = [element];
  for (let at = 0; at < parts.length; at++) {
    for (let child = parts[at]!.firstElementChild; child; child = child.nextElementSibling) {
      parts.push(child);
      if (parts.length > 12) return null;
    }
  }
  return parts;
}

/** What is printed of the mark itself: its text without a note hidden inside it. Null when it is long. */
function printedText(element: Element, look: Look): string | null {
  let text = '';
  const stack: Node[] = [element];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) {
      const part = node as Element;
      if (
        part !== element &&
        (look.isSkipped(part) || look.isHidden(part) || (namedAsNote(part) && shortText(part, 12) === null))
      )
        continue;
      for (let child = part.lastChild; child; child = child.previousSibling) stack.push(child);
    }
    if (text.trim().length > 40) return null;
  }
  return text.trim();
}

/** A note that is kept at the mark: in an attribute, inside it, or in the hidden element beside it. */
function noteHungAt(
  element: Element,
  parts: Element[],
  look: Look,
): { note: { text: string; links: Link[] }; used: Element[] } | null {
  for (const part of parts) {
    if (part !== element && namedAsNote(part) && shortText(part, 12) === null)
      return { note: textOf(part), used: [part] };
  }
  const beside = nextBeside(element);
  const isMark = parts.some(
    (part) =>
      look.isRaised(part) ||
      /^(?:label|button)$/.test(tagOf(part)) ||
      part.getAttribute('role') === 'button' ||
      namedAsNote(part),
  );
  if (
    beside &&
    isMark &&
    (namedAsNote(beside) || look.isHidden(beside)) &&
    (beside.textContent ?? '').trim().length >= 4
  ) {
    return { note: textOf(beside), used: [beside] };
  }
  for (const part of parts) {
    for (const { name, value } of part.attributes) {
      if (!NOTE_ATTRIBUTES.test(name)) continue;
      const text = value.trim();
      // What a mark's own data holds may be short ("Ibid."); a title is as often a name.
      const short = isMark && name !== 'title' && /\p{L}{3}/u.test(text);
      if ((!short && (text.length < 8 || !/[\s/]/.test(text))) || ONLY_NAMES.test(text)) continue;
      return { note: fromAttribute(text), used: [] };
    }
  }
  return null;
}

/** The next element with nothing printed between; a check box that toggles the note is passed over. */
function nextBeside(element: Element): Element | null {
  let next: Node | null = element.nextSibling;
  for (let step = 0; next && step < 4; step++, next = next.nextSibling) {
    if (next.nodeType === 3 && (next as Text).data.trim() !== '') return null;
    if (next.nodeType === 1 && tagOf(next as Element) !== 'input') return next as Element;
  }
  return null;
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function textOf(element: Element): { text: string; links: Link[] } {
  const text = fold(element.textContent ?? '');
  const links: Link[] = [];
  for (const anchor of element.querySelectorAll('a[href]')) {
    const href = (anchor.getAttribute('href') ?? '').trim();
    if (!/^(?:https?|mailto|ftp):/i.test(href)) continue;
    const shown = fold(anchor.textContent ?? '');
    const start = Math.max(0, text.indexOf(shown));
    links.push({ start, end: start + shown.length, href });
  }
  return { text, links };
}

/** A note in an attribute may itself be markup: tags are dropped, their links kept. */
function fromAttribute(value: string): { text: string; links: Link[] } {
  if (!/<[a-z/]/i.test(value)) return { text: fold(value), links: [] };
  const links: Link[] = [];
  for (const found of value.matchAll(/href\s*=\s*["']?([^"'\s>]{1,2000})/gi)) {
    const href = found[1]!.replace(/&amp;/g, '&');
    if (/^https?:/i.test(href)) links.push({ start: 0, end: 0, href });
  }
  const text = fold(
    value
      .replace(/<[^<>]{0,2000}>/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&nbsp;/g, ' '),
  );
  return { text, links };
}
