import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { badgeOf, card, expect, LINKED, SAMPLE, SITE, stateOf, test } from './fixtures';

const AGENDA = 'https://meetingsplus.vll.se/committees/regionfullmaktige/mote-2025-06-10';
const MOTIONS = ['motion-nr-8-2025pdf', 'motion-nr-3-2025pdf'].map(
  (name) => `${AGENDA}/agenda/${name}?downloadMode=open`,
);
const SEED = path.join(
  SITE,
  'www.regionvasterbotten.se/politik/motioner/ett-nationellt-vardinformationssystem/motion.pdf',
);

test.describe('a page that links to motions', () => {
  test.beforeEach(async ({ fotnot }) => {
    fotnot.site.put(AGENDA, { body: await readFile('tests/fixtures/pages/meetingsplus-agenda.html') });
    // Document systems serve PDF under addresses without ".pdf" and sometimes without its content type.
    for (const address of MOTIONS) {
      fotnot.site.put(address, { body: await readFile(SEED), type: 'application/octet-stream' });
    }
  });

  test('lists them by title, mover and party, and opens one in the reader', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(AGENDA);
    const popup = await fotnot.popup(tab);
    await expect(popup.getByText('Fri frukost på barnkliniken').first()).toBeVisible();
    await expect(popup.getByText(/Maja Exempelsson/).first()).toBeVisible();
    await expect(popup.getByText(/interpellation/i)).toHaveCount(0);
    const opened = fotnot.context.waitForEvent('page');
    await popup.getByRole('button', { name: /Granska.*Fri frukost/ }).click();
    const reader = await opened;
    await expect(card(reader, LINKED[0]!.text)).toBeVisible();
  });

  test('reads them all with progress, and says of each what it holds', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(AGENDA);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Granska alla' }).click();
    await expect
      .poll(async () => Object.values((await stateOf(fotnot, tab))?.linked ?? {}).map(({ job }) => job))
      .toEqual(['done', 'done']);
    for (const { found, failure } of Object.values((await stateOf(fotnot, tab))!.linked)) {
      expect(failure).toBeNull();
      expect(found).toMatchObject({ motions: 1 });
      expect(found!.cited).toBeGreaterThanOrEqual(3);
    }
  });

  test('a motion that is gone is said to be gone, and the rest are read all the same', async ({ fotnot }) => {
    fotnot.site.put(MOTIONS[0]!, { status: 404, body: 'borta' });
    const { tab } = await fotnot.visit(AGENDA);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Granska alla' }).click();
    await expect
      .poll(async () =>
        Object.values((await stateOf(fotnot, tab))?.linked ?? {})
          .map(({ failure }) => failure)
          .sort(),
      )
      .toEqual(['not-found', null]);
  });
});

test.describe('a page that changes without loading', () => {
  test('history navigation to a motion and away from it is noticed', async ({ fotnot }) => {
    const start = 'https://www.regionvasterbotten.se/provsidor/app/';
    fotnot.site.put(start, {
      body: '<!doctype html><html lang="sv"><title>Start</title><body><main><h1>Start</h1><p>Välkommen.</p></main></body></html>',
    });
    const { page, tab } = await fotnot.visit(start);
    const motion = await (await fetchSample()).toString();
    await page.evaluate((html) => {
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')!;
      document.querySelector('main')!.replaceWith(document.importNode(main, true));
      history.pushState(null, '', '/provsidor/app/motion');
    }, motion);
    await expect.poll(() => badgeOf(fotnot, tab), { timeout: 10_000 }).toMatch(/^[1-9]/);
    await page.evaluate(() => {
      document.querySelector('main')!.replaceChildren('Välkommen tillbaka.');
      history.pushState(null, '', '/provsidor/app/');
    });
    await expect.poll(() => badgeOf(fotnot, tab), { timeout: 10_000 }).toBe('');
  });

  test('a link to a place in the page keeps what is read and checked, and reads nothing again', async ({ fotnot }) => {
    const { page, tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    const checked = async () => Object.keys((await stateOf(fotnot, tab))?.checks ?? {}).sort();
    await expect.poll(checked).toHaveLength(LINKED.length);
    const before = await checked();
    await page.bringToFront();
    const writes = await (
      await fotnot.worker()
    ).evaluateHandle(async (key) => {
      const seen = { count: 0 };
      chrome.storage.session.onChanged.addListener((changes) => void (key in changes && seen.count++));
      return seen;
    }, `tab:${tab}`);
    await page.evaluate(() => void (location.hash = '#fn2'));
    await page.waitForTimeout(2000);
    expect(await checked()).toEqual(before);
    expect(await writes.evaluate(({ count }) => count)).toBe(0);
  });

  test('a page that never rests is not read over and over', async ({ fotnot }) => {
    const { page, tab } = await fotnot.visit(SAMPLE);
    await expect.poll(async () => (await stateOf(fotnot, tab))?.phase).toBe('read');
    await page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('p'));
      setInterval(() => (clock.textContent = String(performance.now())), 50);
    });
    const worker = await fotnot.worker();
    const writes = await worker.evaluate(async (key) => {
      let count = 0;
      chrome.storage.session.onChanged.addListener((changes) => void (key in changes && count++));
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return count;
    }, `tab:${tab}`);
    expect(writes).toBe(0);
  });
});

function fetchSample(): Promise<Buffer> {
  return readFile(path.join(path.dirname(SEED), 'index.html'));
}

test('the checks go on when the service worker is stopped in the middle: 40 sources, none lost', async ({ fotnot }) => {
  test.setTimeout(120_000);
  const address = 'https://www.regionvasterbotten.se/provsidor/fyrtio-noter/';
  const sources = Array.from(
    { length: 40 },
    (_, i) => `https://www.svt.se/nyheter/lokalt/vast/provartikel-nummer-${i + 1}`,
  );
  fotnot.site.put(address, {
    body: `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om fyrtio noter</h1>
${sources.map((_, i) => `<p>Enligt uppgift ökade kostnaden för hyrpersonal med ${i + 101} miljoner kronor i år<sup><a href="#n${i + 1}" id="r${i + 1}">${i + 1}</a></sup>.</p>`).join('')}
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa kostnaden.</li></ul><p>Prov Testberg (X)</p>
<ol>${sources.map((url, i) => `<li id="n${i + 1}"><a href="#r${i + 1}">↑</a> <a href="${url}">${url}</a></li>`).join('')}</ol></main></body></html>`,
  });
  for (const [i, url] of sources.entries()) {
    fotnot.site.put(url, (_request, response) => {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(
          `<!doctype html><html lang="sv"><head><title>Provartikel ${i + 1}</title><meta property="og:type" content="article"></head><body><article><h1>Provartikel nummer ${i + 1}</h1>${'<p>Kostnaden för hyrpersonal fortsätter att stiga i regionen, visar nya siffror som redovisades på tisdagen.</p>'.repeat(8)}</article></body></html>`,
        );
      }, 250);
    });
  }
  const { tab } = await fotnot.visit(address);
  const popup = await fotnot.popup(tab);
  await popup.getByRole('button', { name: 'Den här gången' }).click();
  await expect
    .poll(async () => Object.values((await stateOf(fotnot, tab))?.jobs ?? {}).filter((job) => job === 'done').length)
    .toBeGreaterThan(3);
  await (await fotnot.worker()).evaluate(() => void Object.assign(globalThis, { before: true }));
  await stopWorker(fotnot);
  // The popup reads the state by itself; nothing else is done to wake the worker but what the work itself does.
  const done = () =>
    popup.evaluate(async (key) => {
      const state = (await chrome.storage.session.get(key))[key] as { jobs: Record<string, string> };
      return Object.values(state.jobs).filter((job) => job === 'done').length;
    }, `tab:${tab}`);
  await expect.poll(done, { timeout: 60_000 }).toBe(40);
  // It was stopped indeed: the worker that is there now is another.
  expect(await (await fotnot.worker()).evaluate(() => 'before' in globalThis)).toBe(false);
});

/** Stops the extension's service worker as the browser does when it has been idle. */
async function stopWorker(fotnot: { context: import('playwright').BrowserContext; id: string }): Promise<void> {
  const page = await fotnot.context.newPage();
  const devtools = await fotnot.context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.close();
}
