/**
 * How an element looks and what it is for: block or inline, hidden, raised, bold, furniture. On a live page computed
 * style decides; it is asked once for each kind of element (path of tag, class and style), not once for each element.
 */

import { isNoteHeading } from '../../text/noteHeading';

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td
  tfoot th thead tr ul`.split(/\s+/),
);
const SKIPPED = new Set(
  `script style noscript template svg head iframe object embed canvas audio video map math input select textarea option
  datalist progress meter link meta img picture source track col colgroup`.split(/\s+/),
);
const FURNITURE_ROLES = new Set(
  `navigation banner contentinfo search dialog alertdialog menu menubar toolbar tablist status alert`.split(/\s+/),
);
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:cookie|cookies|cookiebar|consent|gdpr|breadcrumb|breadcrumbs|brodsmulor|skip-?link|skip-?links|share-?links|social-?share)(?:$|[\s_-])/i;
const UNSEEN_NAMES =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|assistive-text|u-hidden-visually)(?:\s|$)/i;
const NOTE_NAMES = /(?:foot|side|margin|end)-?_?notes?|fotnot|slutnot|tooltip|popover/i;

export const tagOf = (element: Element): string => element.localName.toLowerCase();
const roleOf = (element: Element): string => (element.getAttribute('role') ?? '').toLowerCase();
const classOf = (element: Element): string => element.getAttribute('class') ?? '';
const epubType = (element: Element): string => element.getAttribute('epub:type') ?? '';

/** What the markup itself says: a mark, a note, a list of notes, a link back (DPUB-ARIA, EPUB 3). */
export function noteRole(element: Element): 'mark' | 'note' | 'notes' | 'back' | null {
  const said = `${roleOf(element)} ${epubType(element)}`;
  if (said === ' ') return null;
  if (/\b(?:doc-)?noteref\b/.test(said)) return 'mark';
  if (/\b(?:doc-)?backlink\b/.test(said)) return 'back';
  if (/\b(?:doc-)?(?:footnote|endnote|rearnote)\b/.test(said)) return 'note';
  if (/\b(?:doc-)?(?:footnotes|endnotes|rearnotes)\b/.test(said)) return 'notes';
  return null;
}

/** Whether class or id name the element as a note that hangs at its mark. */
export const namedAsNote = (element: Element): boolean =>
  roleOf(element) === 'tooltip' || roleOf(element) === 'note' || NOTE_NAMES.test(classOf(element));

/** Whether a box at the side or the foot is one of notes, by a heading of its own. */
const holdsNotes = (element: Element): boolean =>
  [...element.querySelectorAll('h1, h2, h3, h4, h5, h6, summary, strong, b')].some((one) =>
    isNoteHeading((one.textContent ?? '').trim()),
  );

const MENUS = 'nav, header, form, dialog, [role=navigation], [role=menu], [role=menubar], [role=search], [role=dialog]';

/** See `folded`: what a button that says so controls, by name or by standing before it, menus and dialogs apart. */
function foldedIn(doc: Document): Set<Element> {
  const boxes = new Set<Element>();
  for (const button of doc.querySelectorAll('[aria-expanded], [role=tab][aria-controls]')) {
    if (button.hasAttribute('aria-haspopup') || button.closest(MENUS)) continue;
    const named = (button.getAttribute('aria-controls') ?? '').split(/\s+/).filter(Boolean);
    const controlled = named.length > 0 ? named.map((id) => doc.getElementById(id)) : [boxAfter(button)];
    for (const box of controlled)
      if (
        box &&
        BLOCKS.has(tagOf(box)) &&
        !box.matches(MENUS) &&
        !box.querySelector('nav, form, [role=menu], [role=search]')
      )
        boxes.add(box);
  }
  return boxes;
}

/** The box right after a button, or after the heading that holds the button and nothing else. */
function boxAfter(button: Element): Element | null {
  const parent = button.parentElement;
  const head = parent && /^h[1-6]$/.test(tagOf(parent)) ? parent : button;
  return head.nextElementSibling;
}

/** A form with this much text is a page's frame (ASP.NET wraps whole pages in one), in characters. */
const LONG_FORM = 1500;

export interface Look {
  isBlock(element: Element): boolean;
  isHidden(element: Element): boolean;
  isRaised(element: Element): boolean;
  isBold(element: Element): boolean;
  isFurniture(element: Element): boolean;
  isSkipped(element: Element): boolean;
  isCentred(element: Element): boolean;
}

/** Ways of seeing the elements of `doc`; `live` when it is rendered, so that computed style may be asked. */
export function lookAt(doc: Document, live: boolean): Look {
  const view = live ? doc.defaultView : null;
  const kinds = new WeakMap<Element, number>();
  const ids = new Map<string, number>();
  const seen = new Map<number, { display: string; vertical: string; weight: string; lifted: boolean }>();
  /** Number of the element's kind: elements of one kind get the same style but for rules on order or id. */
  function kindOf(element: Element): number {
    const known = kinds.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const key = `${parent ? kindOf(parent) : 0}>${element.localName}.${classOf(element)}[${element.getAttribute('style') ?? ''}${element.hasAttribute('hidden') ? '|h' : ''}${element.hasAttribute('open') ? '|o' : ''}]`;
    const number = ids.get(key) ?? ids.size + 1;
    ids.set(key, number);
    kinds.set(element, number);
    return number;
  }
  function computed(element: Element) {
    if (!view) return null;
    const kind = kindOf(element);
    let style = seen.get(kind);
    if (!style) {
      const now = view.getComputedStyle(element);
      style = {
        display: now.display,
        vertical: now.verticalAlign,
        weight: now.fontWeight,
        lifted: now.position === 'relative' && (Number.parseFloat(now.top) < 0 || Number.parseFloat(now.bottom) > 0),
      };
      seen.set(kind, style);
    }
    return style;
  }
  let boxes: Set<Element> | null = null;
  /** The boxes of text that a button folds in and out: like `details`, they are read also when folded in. */
  const folded = (): Set<Element> => (boxes ??= foldedIn(doc));
  const inline = (element: Element): string => element.getAttribute('style') ?? '';
  return {
    isSkipped: (element) => SKIPPED.has(tagOf(element)),
    isBlock(element) {
      const display = /display\s*:\s*(block|flex|grid|list-item|table(?:-row|-cell)?)\b/i.test(inline(element));
      if (BLOCKS.has(tagOf(element)) || display) return true;
      if (classOf(element) === '' && !tagOf(element).includes('-')) return false;
      return /^(?:block|flex|grid|list-item|table|table-row|table-cell|flow-root)$/.test(
        computed(element)?.display ?? '',
      );
    },
    isHidden(element) {
      if (element.getAttribute('hidden') === 'until-found') return false;
      if (folded().has(element)) return false;
      if (element.hasAttribute('hidden') || UNSEEN_NAMES.test(classOf(element))) return true;
      if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(inline(element))) return true;
      const parent = element.parentElement;
      if (parent && tagOf(parent) === 'details') return false;
      // Asked for each element, not each kind: tabs and slides of one kind are shown and hidden in turn.
      if (!view || !(BLOCKS.has(tagOf(element)) || classOf(element) !== '' || element.id !== '')) return false;
      const now = view.getComputedStyle(element);
      return now.display === 'none' || now.visibility === 'hidden';
    },
    isRaised(element) {
      if (tagOf(element) === 'sup') return true;
      if (
        /vertical-align\s*:\s*(?:super|text-top|top|[1-9]\d*(?:\.\d+)?(?:pt|px|em|ex|%)|0?\.\d+(?:em|ex))/i.test(
          inline(element),
        )
      )
        return true;
      const style = computed(element);
      return style !== null && (style.vertical === 'super' || Number.parseFloat(style.vertical) > 0 || style.lifted);
    },
    isBold(element) {
      if (/^(?:b|strong)$/.test(tagOf(element)) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(inline(element)))
        return true;
      if (classOf(element) === '') return false;
      const weight = computed(element)?.weight ?? '400';
      return weight === 'bold' || Number(weight) >= 600;
    },
    isCentred: (element) =>
      tagOf(element) === 'center' ||
      element.getAttribute('align') === 'center' ||
      /text-align\s*:\s*center/i.test(inline(element)),
    isFurniture(element) {
      const tag = tagOf(element);
      if (tag === 'nav' || FURNITURE_ROLES.has(roleOf(element))) return true;
      if (FURNITURE_NAMES.test(classOf(element)) || FURNITURE_NAMES.test(element.id))
        return tag !== 'body' && tag !== 'html';
      if (tag === 'button') return true;
      if (tag === 'form')
        return (
          !element.querySelector('h1, h2, p, article') &&
          element.querySelector('input:not([type=hidden]), select, textarea, button') !== null &&
          (element.textContent ?? '').length < LONG_FORM
        );
      if (tag === 'aside') return !holdsNotes(element);
      if (tag !== 'header' && tag !== 'footer') return false;
      if (tag === 'footer' && holdsNotes(element)) return false;
      // A page's own header or footer, not that of its article or of a converter's title block.
      if (element.closest('article, main, section, blockquote')) return false;
      return (
        tag === 'footer' ||
        element.querySelector('nav, form, img, svg, ul') !== null ||
        !element.querySelector('h1, h2')
      );
    },
  };
}
