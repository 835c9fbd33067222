import { existsSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { card, expect, LINKED, SAMPLE, stateOf, test } from './fixtures';
import type { Fotnot } from '../harness/extension';
import { encryptedPdf } from '../fixtures/encryptedPdf';

const CASES = path.resolve('../shared/cases');

async function openInReader(fotnot: Fotnot, file: { name: string; mimeType: string; buffer: Buffer }) {
  const reader = await fotnot.context.newPage();
  await reader.goto(fotnot.page('reader.html'));
  await reader.getByLabel('Välj en fil').setInputFiles(file);
  return reader;
}

const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

test.describe('documents that cannot be read say why, and what to do', () => {
  test('a damaged PDF', async ({ fotnot }) => {
    const reader = await openInReader(fotnot, pdf('trasig.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cat')));
    await expect(reader.getByRole('heading', { name: /skada/i }).first()).toBeVisible();
  });

  test('an encrypted PDF', async ({ fotnot }) => {
    const reader = await openInReader(fotnot, pdf('last.pdf', Buffer.from(encryptedPdf())));
    await expect(reader.getByRole('heading', { name: /lösenord/i }).first()).toBeVisible();
  });

  test('a scanned PDF: a page with a picture and no text', async ({ fotnot }) => {
    const file = await PDFDocument.create();
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    file.addPage([595, 842]).drawImage(await file.embedPng(pixel), { x: 0, y: 0, width: 595, height: 842 });
    const reader = await openInReader(fotnot, pdf('skannad.pdf', Buffer.from(await file.save())));
    await expect(reader.getByRole('heading', { name: /skannad|bild/i }).first()).toBeVisible();
  });

  test('an empty file', async ({ fotnot }) => {
    const reader = await openInReader(fotnot, { name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await expect(reader.getByRole('heading', { name: /tom/i }).first()).toBeVisible();
  });

  test('an HTML error page named .pdf', async ({ fotnot }) => {
    const page =
      '<!doctype html><html><head><title>500</title></head><body><h1>Internal Server Error</h1></body></html>';
    const reader = await openInReader(fotnot, pdf('motion.pdf', Buffer.from(page)));
    await expect(reader.getByText(/webbsida/i).first()).toBeVisible();
  });

  test('a Word file of the old kind: that it cannot be read, and how to save it', async ({ fotnot }) => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]);
    const reader = await openInReader(fotnot, { name: 'motion.doc', mimeType: 'application/msword', buffer: ole });
    await expect(reader.getByText(/\.docx/i).first()).toBeVisible();
  });

  test('a folder, or a file that has gone since it was chosen', async ({ fotnot }) => {
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    await reader.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    });
    await reader
      .getByLabel('Välj en fil')
      .setInputFiles({ name: 'borta.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await expect(reader.getByRole('heading', { name: /tom/i }).first()).toBeVisible();
  });

  test('an address that is none: it is said so, and nothing is asked', async ({ fotnot }) => {
    for (const address of [
      'motionen',
      'javascript:alert(1)',
      'https://exa mple.se/motion.pdf',
      'https://*.se/motion.pdf',
    ]) {
      const reader = await fotnot.context.newPage();
      await reader.goto(fotnot.page(`reader.html?src=${encodeURIComponent(address)}`));
      await expect(reader.getByRole('heading', { name: 'Dokumentet kunde inte hämtas' })).toBeVisible();
      await expect(reader.getByText('Adressen pekar inte på en öppen webbsida')).toBeVisible();
      await expect(reader.locator('a[href^="javascript:" i]')).toHaveCount(0);
      await reader.close();
    }
  });

  test('a file of 60 MB', async ({ fotnot }) => {
    // Playwright takes at most 50 MB by value: the page makes the file itself.
    const reader = await fotnot.context.newPage();
    await reader.goto(fotnot.page('reader.html'));
    const drop = await reader.evaluateHandle(() => {
      const data = new DataTransfer();
      const head = new TextEncoder().encode('%PDF-1.7\n');
      data.items.add(new File([head, new Uint8Array(60 * 1024 * 1024)], 'stor.pdf', { type: 'application/pdf' }));
      return data;
    });
    await reader.getByLabel('Välj en fil').dispatchEvent('drop', { dataTransfer: drop });
    await expect(reader.getByRole('heading', { name: /för stor/i }).first()).toBeVisible();
  });
});

test.describe('pages that are made to be hard', () => {
  test('a page of 20 000 nodes is read without hanging', async ({ fotnot }) => {
    const address = 'https://www.regionvasterbotten.se/provsidor/manga-noder/';
    const items = Array.from({ length: 10_000 }, (_, i) => `<li><b>Punkt ${i}</b></li>`).join('');
    fotnot.site.put(address, {
      body: `<!doctype html><html lang="sv"><title>Många</title><body><ul>${items}</ul></body></html>`,
    });
    const { tab } = await fotnot.visit(address);
    const popup = await fotnot.popup(tab);
    await expect(popup.getByRole('heading', { name: 'Ingen motion på den här sidan' })).toBeVisible({
      timeout: 10_000,
    });
  });

  test('a note that says javascript: is shown as words and never becomes a link', async ({ fotnot }) => {
    const address = 'https://www.regionvasterbotten.se/provsidor/farlig-not/';
    fotnot.site.put(address, {
      body: `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om trygga noter</h1>
<p>Vi har sett att antalet vårdplatser minskade med 300 under förra året<sup>1</sup>. Det är i vår mening orimligt.</p>
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa antalet vårdplatser.</li></ul>
<p>Prov Testberg (X)</p>
<ol><li>javascript:alert(1) <a href="javascript:alert(1)">källa</a></li></ol></main></body></html>`,
    });
    const { tab } = await fotnot.visit(address);
    const popup = await fotnot.popup(tab);
    await expect(card(popup, 'vårdplatser minskade')).toBeVisible();
    expect(await popup.locator('a[href^="javascript:" i]').count()).toBe(0);
  });
});

test.describe('sources that do not answer as they should', () => {
  const [DN, SVT, LT] = [
    'https://www.dn.se/sverige/cambio-anmaler-sakerhetslucka-i-nya-journalsystemet/',
    'https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid',
    'https://lakartidningen.se/aktuellt/nyheter/2025/02/stockholms-val-av-cosmic-overklagas/',
  ];

  test('404, 451 and a login page are three different things, each in words', async ({ fotnot }) => {
    fotnot.site.put(SVT!, { status: 404, body: '<!doctype html><title>404</title><h1>Oj, sidan finns inte!</h1>' });
    fotnot.site.put(DN!, { status: 451, body: 'Unavailable' });
    fotnot.site.put(LT!, {
      body: '<!doctype html><html><title>Logga in</title><body><h1>Logga in</h1><form><input type="email" name="email"><input type="password" name="password"><button>Logga in</button></form></body></html>',
    });
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, LINKED[1]!.text)).toContainText('Länken fungerar inte');
    await expect(card(popup, LINKED[0]!.text)).toContainText('Kunde inte läsas');
    await expect(card(popup, LINKED[2]!.text)).toContainText(/inlogg|logga in/i);
  });

  test('a source that never answers is given up and said to have timed out; the others are not held up', async ({
    fotnot,
  }) => {
    test.setTimeout(120_000);
    fotnot.site.put(SVT!, () => {});
    fotnot.site.put(DN!, { status: 410, body: 'Gone' });
    fotnot.site.put(LT!, { status: 410, body: 'Gone' });
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, LINKED[0]!.text)).toContainText('Länken fungerar inte');
    await expect
      .poll(async () => Object.values((await stateOf(fotnot, tab))?.jobs ?? {}).every((job) => job === 'done'), {
        timeout: 90_000,
      })
      .toBe(true);
    await expect(card(popup, LINKED[1]!.text)).toContainText(/svarade inte/i);
  });
});

test.describe('the broken PDFs of the cases', () => {
  test.skip(!existsSync(CASES), 'skipped: ../shared/cases is not here');
  for (const [file, heading] of [
    ['12-skannad-bild.pdf', /skannad|bild/i],
    ['13a-krypterad-losenord.pdf', /lösenord/i],
    ['14a-avklippt.pdf', /skada/i],
  ] as const) {
    test(`${file} says what is wrong with it`, async ({ fotnot }) => {
      const reader = await fotnot.context.newPage();
      await reader.goto(fotnot.page('reader.html'));
      await reader.getByLabel('Välj en fil').setInputFiles(path.join(CASES, 'pdf', file));
      await expect(reader.getByRole('heading', { name: heading }).first()).toBeVisible();
    });
  }
});
