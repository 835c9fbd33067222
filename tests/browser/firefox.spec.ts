import { findFirefox } from '../harness/browser';
import { launchFirefox } from '../harness/firefox';
import { expect, test } from 'playwright/test';
import { LINKED, SAMPLE, SITE } from './fixtures';
import type { Page } from 'puppeteer-core';

const firefox = findFirefox();

test('in a real Firefox the extension installs, reads the sample page by itself and shows its claims and, once asked, its sources', async () => {
  test.skip(firefox === null, 'skipped: no Firefox is installed here and none could be');
  test.setTimeout(120_000);
  const fotnot = await launchFirefox(firefox!, [SITE]);
  try {
    const page = await fotnot.browser.newPage();
    await page.goto(SAMPLE);
    const desk = await fotnot.open('popup.html?tab=0');
    const tabs = () =>
      desk.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')),
      );
    await expect.poll(tabs, { timeout: 20_000 }).toHaveLength(1);
    const tab = (await tabs())[0]!.slice('tab:'.length);

    const popup = await fotnot.open(`popup.html?tab=${tab}`);
    const text = () => popup.evaluate(() => document.body.innerText);
    for (const { text: words } of LINKED) await expect.poll(text).toContain(words);
    expect(await text()).toContain('Ej kontrollerad');
    expect(fotnot.site.asked.filter((address) => /dn\.se|svt\.se|lakartidningen\.se/.test(address))).toEqual([]);

    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Den här gången',
      );
      button!.click();
    });
    await expect.poll(text, { timeout: 30_000 }).toContain('betalvägg');
    await expect.poll(() => fotnot.site.asked.filter((address) => /svt\.se/.test(address)).length).toBe(1);
  } finally {
    await fotnot.close();
  }
});

/** Clicks in the middle of these words, as a person does. */
async function clickOn(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue!.indexOf(sought);
      if (start < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`not in the page: ${sought}`);
  }, words);
  await page.mouse.click(at.x, at.y);
}

test('in a real Firefox the claims are marked in the page, and a click opens the card beside its claim', async () => {
  test.skip(firefox === null, 'skipped: no Firefox is installed here and none could be');
  test.setTimeout(120_000);
  const fotnot = await launchFirefox(firefox!, [SITE]);
  try {
    const page = await fotnot.browser.newPage();
    await page.goto(SAMPLE);
    const marked = (kind: string) =>
      page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `fotnot-${kind}`);
    await expect.poll(() => marked('linked'), { timeout: 20_000 }).toEqual(LINKED.map(({ text }) => text));
    const style = () =>
      page.evaluate(() => getComputedStyle(document.body, '::highlight(fotnot-uncited)').textDecorationStyle);
    expect(await style()).toBe('dashed');

    await clickOn(page, LINKED[1]!.text);
    const box = () =>
      page.evaluate(() => {
        const card = document.querySelector('fotnot-card');
        if (!card) return null;
        const [claim] = CSS.highlights.get('fotnot-selected') as unknown as Iterable<Range>;
        const { top, width, height } = card.getBoundingClientRect();
        const under = top >= claim!.getBoundingClientRect().bottom;
        return { under, drawn: width > 300 && height > 150, closed: card.shadowRoot === null };
      });
    await expect.poll(box, { timeout: 10_000 }).toEqual({ under: true, drawn: true, closed: true });
    await page.keyboard.press('Escape');
    await expect.poll(box).toBeNull();
  } finally {
    await fotnot.close();
  }
});
