/** On paper stands the whole motion with its claims and their sources, nothing that can only be pressed, and nothing cut. */
import path from 'node:path';
import '../harness/withResolvers';
import { card, expect, LINKED, SAMPLE, SITE, test } from './fixtures';
import type { Fotnot } from '../harness/extension';
import type { Page } from 'playwright/test';

const FOLDER = path.join(SITE, 'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem');
/** From the beginning and the end of the motion's own text. */
const TEXT = [
  'Frågan om ett nationellt vårdinformationssystem har varit aktuell',
  'regiondirektören får uppdraget att',
];

/** The words of a PDF that the browser has printed, white space folded. */
async function wordsOf(bytes: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let words = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    words += items.map((item) => ('str' in item ? item.str : '')).join(' ') + ' ';
  }
  return words.replace(/\s+/g, ' ');
}

/** Without spaces: a PDF's runs of text end anywhere. */
const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

/** What on a page drawn for paper is hidden by scrolling or by a cut, and what could only be pressed. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.closest('.unseen')) continue;
      if (element.matches('button:not(.finding), input, textarea, select, progress, .view-fold > summary'))
        found.push(`${element.localName} ${element.textContent}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = (overflow: string) => overflow !== 'visible';
      if (
        (cut(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (cut(overflowX) && element.scrollWidth > element.clientWidth + 1)
      )
        found.push(`cut: ${element.localName}.${element.className}`);
    }
    return found;
  });

async function reading(fotnot: Fotnot, file: string): Promise<Page> {
  const reader = await fotnot.context.newPage();
  await reader.goto(fotnot.page('reader.html'));
  await reader.getByLabel('Välj en fil').setInputFiles(path.join(FOLDER, file));
  await expect(card(reader, LINKED[0]!.text)).toBeVisible();
  await reader.getByRole('button', { name: 'Den här gången' }).click();
  await expect(card(reader, LINKED[1]!.text)).toContainText('Läst');
  return reader;
}

test.describe('the reader on paper', () => {
  for (const file of ['motion.txt', 'motion.pdf']) {
    test(`${file}: the text, every claim and every source are in the PDF that the browser prints`, async ({
      fotnot,
    }) => {
      const reader = await reading(fotnot, file);
      const words = squeezed(await wordsOf(await reader.pdf()));
      for (const { text, outlet } of LINKED) {
        // Once in the text and once on its card.
        expect(words.split(squeezed(text)).length, text).toBeGreaterThan(2);
        expect(words).toContain(squeezed(outlet));
      }
      for (const text of TEXT) expect(words).toContain(squeezed(text));
      // What only an open card shows, and the claims beyond the first ten.
      expect(words).toContain(squeezed('Punkt för punkt'));
      for (const pressed of ['Kontrollera källan', 'Visa i texten', 'Kopiera', 'Öppna ett annat dokument', 'Avbryt'])
        expect(words).not.toContain(squeezed(pressed));
      // Afterwards it is as before.
      await expect(reader.getByRole('button', { name: 'Öppna ett annat dokument' })).toBeVisible();
      if (file.endsWith('.pdf')) await expect(reader.locator('.pdf-pages canvas').first()).toBeVisible();
    });

    test(`${file}: nothing is cut and no control is left in print`, async ({ fotnot }) => {
      const reader = await reading(fotnot, file);
      await reader.emulateMedia({ media: 'print' });
      await expect(reader.locator('.document-text')).toBeVisible();
      await expect(reader.locator('.findings').first()).toBeVisible();
      expect(await faults(reader)).toEqual([]);
      await reader.emulateMedia({ media: 'screen' });
    });
  }

  test('is drawn whole before ”Skriv ut” opens the browser’s dialogue, and folded again after', async ({ fotnot }) => {
    const reader = await reading(fotnot, 'motion.pdf');
    await reader.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = [
          document.querySelector('.document-text')?.textContent.length ?? 0,
          document.querySelectorAll('.findings').length,
        ].join(' ');
      };
    });
    await reader.getByText('Exportera och skriv ut').click();
    await reader.getByRole('button', { name: 'Skriv ut', exact: true }).click();
    await expect(reader.locator('body')).toHaveAttribute('data-printed', /^\d{4,} [1-9]/);
    await expect(reader.locator('.findings')).toHaveCount(0);
  });
});

test('”Skriv ut” in the popup opens a page with every card open, which prints itself once they are', async ({
  fotnot,
}) => {
  const { tab } = await fotnot.visit(SAMPLE);
  const popup = await fotnot.popup(tab);
  await popup.getByRole('button', { name: 'Den här gången' }).click();
  await expect(card(popup, LINKED[1]!.text)).toContainText('Läst');
  await fotnot.context.addInitScript(() => {
    window.print = () =>
      void (document.body.dataset['printed'] = String(document.querySelectorAll('.findings').length));
  });
  const opened = fotnot.context.waitForEvent('page');
  await popup.getByText('Exportera och skriv ut').click();
  await popup.getByRole('button', { name: 'Skriv ut', exact: true }).click();
  const paper = await opened;
  await expect(paper.locator('body')).toHaveAttribute('data-printed', /^[1-9]/);
  const words = squeezed(await wordsOf(await paper.pdf()));
  for (const { text, outlet } of LINKED) {
    expect(words).toContain(squeezed(text));
    expect(words).toContain(squeezed(outlet));
  }
  expect(words).not.toContain(squeezed('Kontrollera källan'));
  await paper.emulateMedia({ media: 'print' });
  expect(await faults(paper)).toEqual([]);
});
