/** A PDF in the reader: its real pages, its claims marked on them, and the tools of the page bar. */
import path from 'node:path';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts, type PDFRef } from 'pdf-lib';
import { SCANNED, SCANNED_AT, SCANNED_PAGE, scannedPdf } from '../fixtures/scannedPdf';
import type { Fotnot } from '../harness/extension';
import { card, expect, LINKED, SITE, test } from './fixtures';
import type { Locator, Page } from 'playwright/test';

const MOTION = path.join(
  SITE,
  'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/motion.pdf',
);

type File = string | { name: string; mimeType: string; buffer: Buffer };

/** A motion of many pages, each with a claim of its own. */
async function longFile(pages: number): Promise<File> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([595, 842]);
    const lines = [`Resorna på linje ${number} ökade med ${number + 20} procent under 2022.`];
    if (number === 1) lines.unshift('Motion om tätare bussar');
    else lines.push(`Avsnittet om linje ${number} är därmed slut.`);
    if (number === pages)
      lines.push('Vi yrkar att regionfullmäktige beslutar', 'att låta utreda tätare bussar på landet.');
    // What stands at the same height on every page is a running head.
    const top = number === 1 ? 760 : 700 - ((number * 97) % 400);
    lines.forEach((text, at) => page.drawText(text, { x: 70, y: top - at * 24, size: 12, font }));
  }
  return { name: 'lang.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

/** Six pages with an outline of three entries: a chapter on page 2 with one within it on page 3, and a last on page 4. */
async function outlinedFile(): Promise<File> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const pages = [1, 2, 3, 4, 5, 6].map((number) => {
    const page = pdf.addPage([595, 842]);
    page.drawText(`Linje ${number} hade ${number + 20} procent fler resor under 2022.`, {
      x: 70,
      y: 700,
      size: 12,
      font,
    });
    return page;
  });
  const [root, background, traffic, proposals] = [1, 2, 3, 4].map(() => context.nextRef());
  const entry = (title: string, page: number, rest: Record<string, PDFRef | undefined>) =>
    context.obj({
      Title: PDFHexString.fromText(title),
      Dest: [pages[page - 1]!.ref, PDFName.of('XYZ'), 0, 842, 0],
      ...rest,
    });
  context.assign(root!, context.obj({ Type: 'Outlines', First: background, Last: proposals, Count: 3 }));
  context.assign(background!, entry('Bakgrund', 2, { Parent: root, Next: proposals, First: traffic, Last: traffic }));
  context.assign(traffic!, entry('Trafiken', 3, { Parent: background }));
  context.assign(proposals!, entry('Förslag', 4, { Parent: root, Prev: background }));
  pdf.catalog.set(PDFName.of('Outlines'), root!);
  return { name: 'kapitel.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save()) };
}

async function open(fotnot: Fotnot, file: File, width = 1200): Promise<Page> {
  const reader = await fotnot.context.newPage();
  await reader.setViewportSize({ width, height: 900 });
  await reader.goto(fotnot.page('reader.html'));
  await reader.getByLabel('Välj en fil').setInputFiles(file);
  return reader;
}

const pages = (reader: Page) => reader.getByRole('group', { name: 'Dokumentets sidor' });
const drawn = (reader: Page, number: number) =>
  pages(reader).getByRole('region', { name: `Sida ${number}`, exact: true });

/** The marks on the pages of the claim with these words. */
async function marks(reader: Page, words: string): Promise<Locator> {
  const id = await card(reader, words).getAttribute('data-card');
  return reader.locator(`.pdf-claims [data-claim="${id}"]`);
}

/** Where words stand on the page by pdf.js' own text layer. */
async function drawnAt(
  reader: Page,
  words: string,
): Promise<{ left: number; right: number; top: number; bottom: number }> {
  return reader.evaluate((words) => {
    const layer = document.querySelector('.textLayer')!;
    const nodes: { node: Text; start: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
    const at = text.indexOf(words);
    const place = (offset: number) => nodes.findLast(({ start }) => start <= offset)!;
    const range = document.createRange();
    const first = place(at);
    const last = place(at + words.length - 1);
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + words.length - last.start);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom };
  }, words);
}

test.describe('a PDF in the reader', () => {
  test('is shown as its pages, with each claim marked under its own words', async ({ fotnot }) => {
    const reader = await open(fotnot, MOTION);
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    for (const { text } of LINKED) {
      const [mark, ...rest] = await (await marks(reader, text)).all();
      expect(rest).toEqual([]);
      await expect(mark!).toHaveClass(/pdf-linked/);
      await expect
        .poll(async () => {
          const box = (await mark!.boundingBox())!;
          const words = await drawnAt(reader, text);
          return Math.max(
            Math.abs(box.x - words.left),
            Math.abs(box.x + box.width - words.right),
            // The line lies at the foot of the words.
            Math.max(0, Math.abs(box.y + box.height - words.bottom) - 4),
          );
        })
        .toBeLessThan(2);
    }
  });

  test('keeps the marks on their words when zoomed, and says the zoom', async ({ fotnot }) => {
    const reader = await open(fotnot, MOTION);
    const { text } = LINKED[0]!;
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    const before = (await drawn(reader, 1).boundingBox())!.width;
    const zoom = reader.getByLabel('Förstoring');
    const said = await zoom.textContent();
    await reader.getByRole('button', { name: 'Förstora' }).click();
    await expect(zoom).not.toHaveText(said!);
    await expect.poll(async () => (await drawn(reader, 1).boundingBox())!.width).toBeGreaterThan(before * 1.05);
    const mark = (await marks(reader, text)).first();
    await expect
      .poll(async () => Math.abs((await mark.boundingBox())!.x - (await drawnAt(reader, text)).left))
      .toBeLessThan(2);
    await reader.getByRole('button', { name: 'Anpassa till bredden' }).click();
    const frame = (await pages(reader).boundingBox())!.width;
    await expect.poll(async () => frame - (await drawn(reader, 1).boundingBox())!.width).toBeLessThan(60);
    await expect.poll(async () => (await drawn(reader, 1).boundingBox())!.width).toBeLessThanOrEqual(frame);
  });

  test('a click on a marked claim chooses its card; its text can still be selected', async ({ fotnot }) => {
    const reader = await open(fotnot, MOTION);
    const { text } = LINKED[1]!;
    const mark = (await marks(reader, text)).first();
    await expect(mark).toBeVisible();
    await expect(reader.locator('.textLayer .endOfContent')).toBeAttached();
    const box = (await mark.boundingBox())!;
    const middle = box.y + box.height / 2;
    await reader.mouse.move(box.x + 4, middle);
    await reader.mouse.down();
    await reader.mouse.move(box.x + box.width - 4, middle, { steps: 4 });
    await reader.mouse.up();
    expect(await reader.evaluate(() => String(getSelection()))).toContain('pausade implementeringen');
    await expect(card(reader, text)).not.toHaveClass(/selected/);
    await reader.evaluate(() => getSelection()?.removeAllRanges());
    await reader.mouse.click(box.x + box.width / 2, middle);
    await expect(card(reader, text)).toHaveClass(/selected/);
    await expect(mark).toHaveClass(/pdf-selected/);
  });

  test('a card brings its claim into view, by keyboard too', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(12));
    const far = card(reader, 'Resorna på linje 11 ökade');
    await expect(reader.getByText('Läser sida')).toHaveCount(0);
    await reader.getByRole('button', { name: /^Visa alla/ }).click();
    await far.getByRole('button', { name: 'Visa i texten' }).click();
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('11');
    await expect((await marks(reader, 'Resorna på linje 11 ökade')).first()).toBeInViewport();
    await card(reader, 'Resorna på linje 3 ökade').focus();
    await expect((await marks(reader, 'Resorna på linje 3 ökade')).first()).toBeInViewport();
    await reader.keyboard.press('j');
    const next = await reader.locator('[data-card]:focus').getAttribute('data-card');
    const mark = reader.locator(`.pdf-claims [data-claim="${next}"]`).first();
    await expect(mark).toHaveClass(/pdf-selected/);
    await expect(mark).toBeInViewport();
    await expect((await marks(reader, 'Resorna på linje 3 ökade')).first()).not.toHaveClass(/pdf-selected/);
  });

  test('pages and cards scroll together when that is asked for, whichever of them is scrolled', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(12));
    await expect(reader.getByText('Läser sida')).toHaveCount(0);
    await reader.getByRole('button', { name: /^Visa alla/ }).click();
    await reader.getByRole('button', { name: 'Rulla tillsammans' }).click();
    const selected = reader.locator('.card.selected');
    /** The chosen card and its claim on the pages are both in sight. */
    const together = async () => {
      await expect(selected).toBeInViewport();
      const id = await selected.getAttribute('data-card');
      await expect(reader.locator(`.pdf-claims [data-claim="${id}"]`).first()).toBeInViewport();
      return id;
    };
    await pages(reader).hover();
    await reader.mouse.wheel(0, 3000);
    await expect(selected).toHaveCount(1);
    await reader.waitForTimeout(300);
    const read = await together();
    await reader.getByRole('complementary', { name: 'Påståenden' }).hover();
    await reader.mouse.wheel(0, 1500);
    await expect.poll(() => selected.getAttribute('data-card')).not.toBe(read);
    await reader.waitForTimeout(300);
    await together();
  });

  test('the map goes to a claim on its page, by arrow keys and by pointing', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(12));
    await expect(reader.getByText('Läser sida')).toHaveCount(0);
    const map = reader.getByRole('listbox', { name: /Motionens text från början till slut/ });
    await map.focus();
    await reader.keyboard.press('End');
    const last = map.getByRole('option').last();
    await expect(last).toHaveAttribute('aria-selected', 'true');
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('12');
    await expect((await marks(reader, 'Resorna på linje 12 ökade')).first()).toBeInViewport();
    await map.getByRole('option').nth(4).click({ force: true });
    await expect(reader.getByLabel('Sidnummer')).not.toHaveValue('12');
    await expect(reader.locator('.pdf-selected').first()).toBeInViewport();
    await expect(reader.locator('.card.selected')).toBeInViewport();
  });

  test('finds words on every page, with their number, and goes from one to the next', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(8));
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    await reader.locator('body').press('Control+f');
    const field = reader.getByLabel('Sök i dokumentet');
    await expect(field).toBeFocused();
    await field.fill('avsnittet');
    await expect(reader.getByText('1 av 7')).toBeVisible();
    await field.press('Enter');
    await expect(reader.getByText('2 av 7')).toBeVisible();
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('3');
    await reader.getByRole('button', { name: 'Föregående träff' }).click();
    await expect(reader.getByText('1 av 7')).toBeVisible();
    await field.fill('finns inte');
    await expect(reader.getByText('Inga träffar')).toBeVisible();
  });

  test('lists its pages with their claims where it has no outline', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(8));
    await expect(reader.getByText('av 8', { exact: true })).toBeVisible();
    await reader.getByRole('button', { name: 'Innehåll' }).click();
    const list = reader.getByRole('navigation', { name: 'Dokumentets sidor' });
    await list.getByRole('button', { name: /^Sida 6/ }).click();
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('6');
    await expect(list.getByRole('button', { name: /^Sida 6/ })).toHaveAttribute('aria-current', 'page');
    await expect(list.getByRole('button', { name: /^Sida 6/ })).toHaveAccessibleName(/^Sida 6 \d påstående/);
  });

  test('lists the chapters of a document that has an outline, one within the other, and goes to them', async ({
    fotnot,
  }) => {
    const reader = await open(fotnot, await outlinedFile());
    await expect(reader.getByText('av 6', { exact: true })).toBeVisible();
    await reader.getByRole('button', { name: 'Innehåll' }).click();
    const outline = reader.getByRole('navigation', { name: 'Dokumentets innehåll' });
    await expect(outline.getByRole('listitem')).toHaveText(['BakgrundTrafiken', 'Trafiken', 'Förslag']);
    await expect(outline.getByRole('listitem').first().getByRole('listitem')).toHaveText(['Trafiken']);
    await outline.getByRole('button', { name: 'Förslag' }).click();
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('4');
    await outline.getByRole('button', { name: 'Trafiken' }).click();
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('3');
  });

  test('remembers the page and the zoom of a document', async ({ fotnot }) => {
    const file = await longFile(8);
    const reader = await open(fotnot, file);
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    await reader.getByRole('button', { name: 'Förstora' }).click();
    await reader.getByLabel('Sidnummer').fill('5');
    await reader.getByLabel('Sidnummer').press('Enter');
    await expect.poll(() => reader.evaluate(() => localStorage.getItem('places'))).toContain('"page":5');
    const zoom = await reader.getByLabel('Förstoring').textContent();
    await reader.reload();
    await reader.getByLabel('Välj en fil').setInputFiles(file);
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('5');
    await expect(reader.getByLabel('Förstoring')).toHaveText(zoom!);
    await reader.getByRole('button', { name: 'Textvy' }).click();
    await reader.getByRole('button', { name: 'Textvy' }).click();
    await expect(reader.getByLabel('Sidnummer')).toHaveValue('5');
  });

  test('opens web links in a tab of their own, and no other kind', async ({ fotnot }) => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage([595, 842]);
    page.drawText('Motion om bussar. Vi yrkar att regionen utreder bussar.', { x: 70, y: 760, size: 12 });
    const link = (address: string, y: number) =>
      pdf.context.register(
        pdf.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [70, y, 200, y + 20],
          A: { S: 'URI', URI: PDFString.of(address) },
        }),
      );
    const addresses = ['https://bladet.example/a', 'javascript:alert(1)', 'mailto:a@bladet.example'];
    page.node.set(PDFName.of('Annots'), pdf.context.obj(addresses.map((address, at) => link(address, 700 - at * 40))));
    const buffer = Buffer.from(await pdf.save());
    const reader = await open(fotnot, { name: 'l.pdf', mimeType: 'application/pdf', buffer });
    const links = reader.locator('.annotationLayer a[href]');
    await expect(links).toHaveCount(1);
    await expect(links).toHaveAttribute('href', 'https://bladet.example/a');
    await expect(links).toHaveAttribute('target', '_blank');
    await expect(links).toHaveAttribute('rel', /noopener/);
  });

  test('draws only the pages that are looked at', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(60));
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    await expect(reader.getByText('Läser sida')).toHaveCount(0);
    expect(await reader.locator('.pdfViewer canvas').count()).toBeLessThan(12);
  });

  test('has a text view with claims and marks, and begins in it where the window is narrow', async ({ fotnot }) => {
    const reader = await open(fotnot, MOTION, 640);
    const main = reader.getByRole('main');
    await expect(main.getByRole('button', { name: LINKED[0]!.text })).toBeVisible();
    await expect(main.locator('sup').first()).toHaveText('1');
    const textView = reader.getByRole('button', { name: 'Textvy' });
    await expect(textView).toHaveAttribute('aria-pressed', 'true');
    await textView.click();
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
  });

  test('stops reading when asked, keeps what is read, and reads the rest when asked', async ({ fotnot }) => {
    test.slow();
    const reader = await open(fotnot, await longFile(800));
    await reader.getByRole('button', { name: 'Avbryt' }).click();
    await expect(reader.getByText(/^Läsningen avbröts: \d+ av 800 sidor lästa/).first()).toBeVisible();
    await expect(drawn(reader, 1)).toBeVisible();
    await reader.getByRole('button', { name: 'Läs allt' }).first().click();
    await expect(reader.getByText('Läser sida')).toHaveCount(0, { timeout: 90_000 });
    await expect(reader.getByText('Läsningen avbröts')).toHaveCount(0);
  });

  test('another document opened ends the reading of the one before', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(400));
    await expect(reader.getByText(/^Läser sida/)).toBeVisible();
    await reader.getByRole('button', { name: 'Öppna ett annat dokument' }).first().click();
    await reader.getByLabel('Välj en fil').setInputFiles(MOTION);
    await expect(card(reader, LINKED[0]!.text)).toBeVisible();
    await expect(reader.getByText('av 1', { exact: true })).toBeVisible();
    await expect(reader.getByText(/^Läser sida/)).toHaveCount(0);
    await reader.waitForTimeout(1500);
    await expect(card(reader, LINKED[0]!.text)).toBeVisible();
    await expect(reader).toHaveTitle(/^motion\.pdf/);
  });

  test('shows the pages of a scanned file beside the word that it can’t be read', async ({ fotnot }) => {
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]).drawRectangle({ x: 100, y: 100, width: 200, height: 300 });
    const buffer = Buffer.from(await pdf.save());
    const reader = await open(fotnot, { name: 'bild.pdf', mimeType: 'application/pdf', buffer });
    await expect(reader.getByRole('heading', { name: 'Dokumentet är inskannat som bild' })).toBeVisible();
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    await expect(reader.getByRole('button', { name: 'Textvy' })).toHaveCount(0);
  });

  for (const [nth, filter] of SCANNED.entries()) {
    test(`draws a scanned image packed as ${filter}`, async ({ fotnot }) => {
      const buffer = Buffer.from(await scannedPdf());
      const reader = await open(fotnot, { name: 'inskannad.pdf', mimeType: 'application/pdf', buffer });
      const { left, bottom, side } = SCANNED_AT(nth);
      const y = 1 - (bottom + side / 2) / SCANNED_PAGE.height;
      const lightAt = (share: number) =>
        drawn(reader, 1)
          .locator('canvas')
          .first()
          .evaluate(
            (canvas: HTMLCanvasElement, at) =>
              canvas.getContext('2d')!.getImageData(canvas.width * at.x, canvas.height * at.y, 1, 1).data[1],
            { x: (left + side * share) / SCANNED_PAGE.width, y },
          );
      await expect.poll(() => lightAt(0.25)).toBeLessThan(30);
      expect(await lightAt(0.75)).toBeGreaterThan(225);
    });
  }

  test('prints every page, drawn at print size', async ({ fotnot }) => {
    const reader = await open(fotnot, await longFile(3));
    await expect(drawn(reader, 1).locator('canvas').first()).toBeVisible();
    await reader.evaluate(() => {
      window.print = () => {
        const images = [...document.querySelectorAll<HTMLImageElement>('.pdf-sheets img')];
        document.body.dataset['printed'] = images.map((image) => image.naturalWidth).join(' ');
      };
    });
    await reader.getByRole('button', { name: 'Skriv ut dokumentet' }).click();
    await expect(reader.locator('body')).toHaveAttribute('data-printed', '1240 1240 1240');
    await expect(reader.locator('.pdf-sheets')).toHaveCount(0);
  });
});
