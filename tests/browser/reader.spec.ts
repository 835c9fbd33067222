import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { card, expect, LINKED, SAMPLE, SITE, test } from './fixtures';
import type { Fotnot } from '../harness/extension';
import type { Page } from 'playwright/test';

const FOLDER = path.join(SITE, 'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem');

async function expectSeed(reader: Page): Promise<void> {
  // A PDF comes as its pages (readerPdf.spec.ts); its text is behind a switch.
  const textView = reader.getByRole('button', { name: 'Textvy' });
  await expect(reader.locator('.pdf-pages, .document-text').first()).toBeVisible();
  if (await textView.isVisible()) await textView.click();
  for (const { text, note } of LINKED) {
    await expect(card(reader, text).locator('blockquote')).toHaveText(text);
    await expect(card(reader, text).getByRole('heading', { name: `Fotnot ${note}` })).toBeVisible();
    await expect(reader.getByRole('main').getByRole('button', { name: text })).toBeVisible();
  }
}

test.describe('the reader', () => {
  for (const file of ['motion.pdf', 'motion.txt', 'index.html']) {
    test(`opens ${file} from a file and shows the text with its claims marked and the same cards beside it`, async ({
      fotnot,
    }) => {
      const reader = await fotnot.context.newPage();
      await reader.goto(fotnot.page('reader.html'));
      await reader.getByLabel('Välj en fil').setInputFiles(path.join(FOLDER, file));
      await expectSeed(reader);
    });
  }

  test('takes a dropped file', async ({ fotnot }) => {
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    const bytes = [...(await readFile(path.join(FOLDER, 'motion.pdf')))];
    const drop = await reader.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'motion.pdf', { type: 'application/pdf' }));
      return data;
    }, bytes);
    await reader.getByLabel('Välj en fil').dispatchEvent('drop', { dataTransfer: drop });
    await expectSeed(reader);
  });

  test('takes pasted text', async ({ fotnot }) => {
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    await reader.getByLabel('Klistra in texten').fill(await readFile(path.join(FOLDER, 'motion.txt'), 'utf8'));
    await reader.getByRole('button', { name: 'Granska texten' }).click();
    await expectSeed(reader);
  });

  test('checks the sources of a PDF as the popup does', async ({ fotnot }) => {
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    await reader.getByLabel('Välj en fil').setInputFiles(path.join(FOLDER, 'motion.pdf'));
    await reader.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(reader, LINKED[1]!.text)).toContainText('Läst');
    await expect(card(reader, LINKED[1]!.text).locator('mark').first()).toBeVisible();
  });

  test('a click on a claim in the text chooses its card', async ({ fotnot }) => {
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    await reader.getByLabel('Välj en fil').setInputFiles(path.join(FOLDER, 'motion.txt'));
    await reader.getByRole('main').getByRole('button', { name: LINKED[1]!.text }).click();
    await expect(card(reader, LINKED[1]!.text)).toHaveClass(/selected/);
  });

  test('the popup offers it for a PDF tab, and it reads the PDF from its own address', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(`${SAMPLE}motion.pdf`);
    const popup = await fotnot.popup(tab);
    const opened = fotnot.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Öppna i läsaren' }).click();
    await expectSeed(await opened);
  });
});

/** A motion long enough to scroll in, each paragraph with a claim and a note of its own. */
function longMotion(): { name: string; mimeType: string; buffer: Buffer } {
  const count = 24;
  const paragraphs = Array.from(
    { length: count },
    (_, i) =>
      `<p>Inledande ord om linje ${i + 1} på landet. Resorna på linje ${i + 1} ökade med ${i + 21} procent under 2022<sup><a href="#n${i + 1}">${i + 1}</a></sup>. ${'Bussen är viktig för alla som bor där. '.repeat(4)}</p>`,
  );
  const notes = paragraphs.map((_, i) => `<li id="n${i + 1}">https://bladet.example/linje-${i + 1}</li>`);
  const body = `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om tätare bussar</h1>${paragraphs.join('')}
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att låta utreda tätare bussar på landet.</li></ul><p>Prov Testberg (X)</p><ol>${notes.join('')}</ol></main></body></html>`;
  return { name: 'bussar.html', mimeType: 'text/html', buffer: Buffer.from(body) };
}

async function openLong(fotnot: Fotnot): Promise<Page> {
  const reader = await fotnot.context.newPage();
  await reader.setViewportSize({ width: 1200, height: 600 });
  await reader.goto(fotnot.page('reader.html'));
  await reader.getByLabel('Välj en fil').setInputFiles(longMotion());
  await expect(card(reader, 'Resorna på linje 24 ökade')).toBeAttached();
  return reader;
}

test.describe('text and cards side by side', () => {
  test.beforeEach(async ({ fotnot }) => {
    const page = await fotnot.context.newPage();
    await page.goto(fotnot.page('reader.html'));
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  const text = (reader: Page) => reader.getByRole('main');
  const cards = (reader: Page) => reader.getByRole('complementary', { name: 'Påståenden' });
  const inText = (reader: Page, line: number) =>
    text(reader).getByRole('button', { name: `Resorna på linje ${line} ökade` });

  test('scroll together when that is asked for, whichever of them is scrolled, and not before', async ({ fotnot }) => {
    const reader = await openLong(fotnot);
    const together = reader.getByRole('button', { name: 'Rulla tillsammans' });
    await expect(together).toHaveAttribute('aria-pressed', 'false');
    await text(reader).hover();
    await reader.mouse.wheel(0, 2500);
    await reader.waitForTimeout(300);
    expect(await cards(reader).evaluate(({ scrollTop }) => scrollTop)).toBe(0);

    await together.click();
    await expect(together).toHaveAttribute('aria-pressed', 'true');
    await text(reader).hover();
    await reader.mouse.wheel(0, 200);
    await expect(reader.locator('.card.selected')).toBeInViewport();
    const read = await reader.locator('.doc-selected').textContent();
    await expect(reader.locator('.doc-selected')).toBeInViewport();
    await expect(reader.locator('.card.selected blockquote').first()).toHaveText(read!);
    expect(await cards(reader).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);

    // From the cards' side.
    await cards(reader).hover();
    await reader.mouse.wheel(0, 3000);
    await expect.poll(async () => reader.locator('.doc-selected').textContent()).not.toBe(read);
    await expect(reader.locator('.doc-selected')).toBeInViewport();
    // Remembered for the next document; off again, they stand alone.
    await reader.reload();
    await reader.getByLabel('Välj en fil').setInputFiles(longMotion());
    await expect(together).toHaveAttribute('aria-pressed', 'true');
    await together.click();
    await expect(together).toHaveAttribute('aria-pressed', 'false');
  });

  test('the text opens where it was left, in a later tab too', async ({ fotnot }) => {
    const reader = await openLong(fotnot);
    await text(reader).hover();
    await reader.mouse.wheel(0, 1800);
    await expect.poll(() => reader.evaluate(() => localStorage.getItem('places'))).toContain('"text":');
    const seen = async (page: Page) => {
      for (let line = 1; line <= 24; line++)
        if (await inText(page, line).evaluate((one) => one.getBoundingClientRect().top > 60)) return line;
      return 0;
    };
    const before = await seen(reader);
    expect(before).toBeGreaterThan(3);
    // Which document it was is not kept.
    expect(await reader.evaluate(() => localStorage.getItem('places'))).not.toContain('bussar');
    await reader.close();
    const again = await openLong(fotnot);
    await expect.poll(() => seen(again)).toBe(before);
  });

  test('the map goes to a claim in the text as well, by arrow keys and by pointing, and says in words what it shows', async ({
    fotnot,
  }) => {
    const reader = await openLong(fotnot);
    const map = reader.getByRole('listbox', { name: /Motionens text från början till slut/ });
    await map.focus();
    await reader.keyboard.press('End');
    await expect(map.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await expect(inText(reader, 24)).toBeInViewport();
    await expect(map.getByRole('option').first()).toHaveAccessibleName(/: (Källa länkad|Påstående utan källa)$/);
    // So many stand close to each other: the one nearest the pointer is meant.
    await map.getByRole('option', { name: /^Fotnot 3: / }).click({ force: true });
    await expect(inText(reader, 24)).toHaveAttribute('aria-pressed', 'false');
    await expect(reader.locator('.doc-selected')).toBeInViewport();
    await expect(reader.locator('.card.selected')).toBeInViewport();
  });
});
