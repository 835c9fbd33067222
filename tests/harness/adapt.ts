/**
 * What a page must hold however it is set: zoomed far in, with motion reduced, in forced colours. Each gives the lines of
 * what is wrong, so that a test can say "none" and a failure tells which element. All are evaluated in the page itself.
 */
import type { Page } from 'playwright';

/** An element as a line in a failure. */
const NAMED = `(element) => {
  const words = (element.getAttribute('aria-label') || element.textContent || element.value || '').trim();
  return element.tagName.toLowerCase() + (element.className.baseVal ?? element.className ? '.' + String(element.className.baseVal ?? element.className).trim().replace(/\\s+/g, '.') : '') + ' "' + words.replace(/\\s+/g, ' ').slice(0, 40) + '"';
}`;

/** Everything that takes part in what is seen: drawn, and neither put away for screen readers only nor in a closed fold. */
const SHOWN = `(root) => [...root.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen'))`;

async function lines(page: Page, body: string): Promise<string[]> {
  return page.evaluate(`(() => { const named = ${NAMED}; const shown = ${SHOWN}; ${body} })()`);
}

/** What makes the page scroll sideways, or reaches out of its window or of a box that does not let it be scrolled to. */
export function cutOff(page: Page): Promise<string[]> {
  return lines(
    page,
    `const wrong = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) wrong.push('the page is ' + wide + ' wide in a window of ' + innerWidth);
    // Pages of a PDF are scrolled in two directions (WCAG 1.4.10 lets what needs its layout be).
    for (const element of shown(document.body)) {
      if (element.closest('.pdf-scroll, svg') || element.closest('.pdf-find-field')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.right > innerWidth + 1 || box.left < -1) wrong.push(named(element) + ' reaches to ' + Math.round(box.left) + '–' + Math.round(box.right));
      const style = getComputedStyle(element);
      const clips = (axis) => ['hidden', 'clip'].includes(style['overflow' + axis]);
      if (clips('X') && element.scrollWidth > element.clientWidth + 1) wrong.push(named(element) + ' is cut off at its side');
      // A clamped passage or title is whole in the card that is unfolded.
      if (clips('Y') && style.webkitLineClamp === 'none' && element.scrollHeight > element.clientHeight + 1) wrong.push(named(element) + ' is cut off at its foot');
    }
    return wrong;`,
  );
}

/** Everything that can be pressed and is smaller than 24 by 24 pixels (WCAG 2.5.8), but for words within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return lines(
    page,
    `const wrong = [];
    const pressed = 'a[href], button, input, select, textarea, summary, [role=button], [role=listbox], [role=tab], [role=slider]';
    for (const element of document.querySelectorAll(pressed)) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, .textLayer, .annotationLayer')) continue;
      const inText = getComputedStyle(element).display === 'inline' && element.parentElement.textContent.trim() !== element.textContent.trim();
      if (inText) continue;
      // A label that holds or names its field is pressed as well.
      const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
      if (boxes.some(({ width, height }) => width >= 24 && height >= 24)) continue;
      const { width, height } = boxes[0];
      if (element.type === 'file' && width <= 1) continue;
      wrong.push(named(element) + ' is ' + width.toFixed(1) + ' by ' + height.toFixed(1));
    }
    return wrong;`,
  );
}

/** Milliseconds for which nothing moves in a page that is drawn, and the longest that is waited for it. */
const STILL = 700;
const PATIENCE = 10_000;

/** Waits until the page is as tall as it was a while ago: a busy machine draws the last cards later than an idle one. */
async function settled(page: Page): Promise<void> {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const end = performance.now() + PATIENCE;
  let [before, since] = [await height(), performance.now()];
  while (performance.now() < end && performance.now() - since < STILL) {
    await page.waitForTimeout(100);
    const now = await height();
    if (now !== before) [before, since] = [now, performance.now()];
  }
}

/**
 * What can't be reached with Tab, or is wholly hidden by something else when it has the focus (WCAG 2.4.11), or does not
 * show that it has it (2.4.7).
 */
export async function lostToKeyboard(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  await page.bringToFront();
  // Cards that are still being drawn, and a remembered place, would move what has the focus.
  await settled(page);
  const expected = (await page.evaluate(`(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    const stops = [...(document.querySelector('dialog:modal') ?? document).querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((element) =>
      element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, [inert]') && !(element.type === 'file'));
    window.stops = new Set();
    for (const stop of stops) {
      // Of a set of radio buttons the chosen one (or the first) is the stop.
      if (stop.type === 'radio') {
        const set = [...document.getElementsByName(stop.name)];
        const at = set.find((one) => one.checked) ?? set[0];
        if (at !== stop) continue;
      }
      window.stops.add(stop);
    }
    return window.stops.size;
  })()`)) as number;
  for (let press = 0; press < expected + 5; press++) {
    await page.keyboard.press('Tab');
    const found = (await page.evaluate(`(() => {
      const named = ${NAMED};
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const known = window.stops.delete(element);
      const wrong = [];
      const boxes = [element, ...(element.labels ?? [])];
      const box = (element.labels?.[0] && getComputedStyle(element).opacity === '0' ? element.labels[0] : element).getBoundingClientRect();
      // What of it lies in the window; something else may lie over that.
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
      const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top];
      const points = [];
      if (width > 0 && height > 0)
        for (let x = 1; x < 8; x++) for (let y = 1; y < 8; y++) points.push([left + (width * x) / 8, top + (height * y) / 8]);
      const seen = points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit && boxes.some((one) => one.contains(hit));
      });
      if (!seen) wrong.push(named(element) + ' is hidden when it has the focus');
      const ringed = [element, element.closest('label'), element.parentElement].some((one) => {
        const style = one && getComputedStyle(one);
        return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      });
      if (!ringed) wrong.push(named(element) + ' does not show the focus');
      return { wrong, known, left: window.stops.size };
    })()`)) as { wrong: string[]; known: boolean; left: number } | null;
    if (found) wrong.push(...found.wrong);
    if (found?.left === 0) break;
  }
  const left = (await page.evaluate(
    `[...window.stops].map((element) => (${NAMED})(element) + ' is not reached with Tab')`,
  )) as string[];
  return [...wrong, ...left];
}

/** Whatever moves by itself or glides, though the reader has asked for less motion. */
export function moving(page: Page): Promise<string[]> {
  return lines(
    page,
    `const wrong = [];
    const seconds = (value) => Math.max(...value.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 0.001 : 1)));
    for (const element of [document.documentElement, ...document.querySelectorAll('*')])
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (seconds(style.transitionDuration) > 0.01) wrong.push(named(element) + ' glides');
        if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) wrong.push(named(element) + ' moves: ' + style.animationName);
        if (!pseudo && style.scrollBehavior === 'smooth') wrong.push(named(element) + ' scrolls smoothly');
      }
    return wrong;`,
  );
}

/** How much of two pictures of the same size differs, 0–1; compared in the page, which has a decoder at hand. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (png: string) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height).data;
      };
      const [first, second] = [await pixels(a!), await pixels(b!)];
      let count = 0;
      for (let i = 0; i < first.length; i += 4)
        if (Math.abs(first[i]! - second[i]!) + Math.abs(first[i + 1]! - second[i + 1]!) > 60) count++;
      return count / (first.length / 4);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
