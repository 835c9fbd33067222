import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { card, expect, forgetAll, LINKED, SAMPLE, SITE, test } from './fixtures';
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
  test.beforeEach(({ fotnot }) => forgetAll(fotnot));

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
