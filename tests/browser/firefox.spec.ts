import { findFirefox } from '../harness/browser';
import { launchFirefox } from '../harness/firefox';
import { expect, test } from 'playwright/test';
import { LINKED, SAMPLE, SITE } from './fixtures';

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
