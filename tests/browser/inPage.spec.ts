import type { Page } from 'playwright';
import { launch, type Fotnot } from '../harness/extension';
import { card, expect, LINKED, SAMPLE, SITE, stateOf, test } from './fixtures';
import { accessible, clickOn, dialog, marked, openCard, pointOf, press, targets, visit } from './inPage';

test.describe('claims in the page', () => {
  test('are marked where they stand, each kind by its own style, and the page itself is not changed', async ({
    fotnot,
  }) => {
    const page = await fotnot.context.newPage();
    await page.goto(SAMPLE);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.bringToFront();
    await expect.poll(() => marked(page, 'linked')).toEqual(LINKED.map(({ text }) => text));
    expect((await marked(page, 'uncited')).length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    const styles = await page.evaluate(() =>
      ['linked', 'named', 'orphan', 'uncited'].map(
        (kind) => getComputedStyle(document.body, `::highlight(fotnot-${kind})`).textDecorationStyle,
      ),
    );
    expect(styles).toEqual(['solid', 'dotted', 'wavy', 'dashed']);
  });

  test('a click opens the claim’s card with its source, Esc closes it, and nothing of it is left', async ({
    fotnot,
  }) => {
    const { page } = await visit(fotnot);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openCard(page, LINKED[0]!.text);
    const shown = await accessible(page);
    expect(shown).toContainEqual({ role: 'dialog', name: expect.stringContaining('Fotnot 1'), focused: true });
    expect(shown.map(({ name }) => name)).toContain('Dagens Nyheter');
    expect(await marked(page, 'selected')).toEqual([LINKED[0]!.text]);
    // The page's own scripts can't look into it.
    expect(await page.evaluate(() => document.querySelector('fotnot-card')!.shadowRoot)).toBeNull();
    const open = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('fotnot-card')!.remove();
      return copy.outerHTML;
    });
    expect(open).toBe(before);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).not.toBeAttached();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('what can be pressed in the card is at least 24 pixels each way, folded, opened and asking', async ({
    fotnot,
  }) => {
    const { page } = await visit(fotnot);
    await openCard(page, LINKED[0]!.text);
    const small = async () => (await targets(page)).filter(({ width, height }) => width < 24 || height < 24);
    expect((await targets(page)).length).toBeGreaterThan(4);
    expect(await small()).toEqual([]);
    await press(page, /^Visa mer/);
    expect(await small()).toEqual([]);
    const before = (await targets(page)).length;
    await press(page, /^Kontrollera källan/);
    // The question with its two answers (a lasting one is not given in a page) takes the place of the button.
    await expect.poll(async () => (await targets(page)).length).toBeGreaterThan(before);
    expect(await small()).toEqual([]);
  });

  test('a footnote mark opens its claim’s card in place, and the focus returns to it', async ({ fotnot }) => {
    const { page } = await visit(fotnot);
    const mark = page.locator('sup a').first();
    await mark.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    await mark.click();
    await expect(dialog(page)).toBeAttached();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).not.toBeAttached();
    await expect(mark).toBeFocused();
  });

  test('selecting text in a claim, and clicking elsewhere, opens nothing', async ({ fotnot }) => {
    const { page } = await visit(fotnot);
    const { x, y } = await pointOf(page, LINKED[0]!.text);
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(2);
    await page.waitForTimeout(300);
    await expect(dialog(page)).not.toBeAttached();
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.locator('h1').first().click();
    await page.waitForTimeout(300);
    await expect(dialog(page)).not.toBeAttached();
  });

  test('a click outside closes the card, and one on another claim opens that', async ({ fotnot }) => {
    const { page } = await visit(fotnot);
    await openCard(page, LINKED[0]!.text);
    // The second claim lies under the first one's card; the third is free.
    await clickOn(page, LINKED[2]!.text);
    await expect.poll(() => marked(page, 'selected')).toEqual([LINKED[2]!.text]);
    await expect
      .poll(async () =>
        (await accessible(page)).some(({ role, name }) => role === 'dialog' && name.includes('Fotnot 3')),
      )
      .toBe(true);
    await page.locator('h1').first().click();
    await expect(dialog(page)).not.toBeAttached();
  });

  test('does not lie on its claim, and fits a window of 320 pixels', async ({ fotnot }) => {
    const { page } = await visit(fotnot);
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await openCard(page, LINKED[1]!.text);
      const boxes = await page.evaluate(() => {
        const [range] = CSS.highlights.get('fotnot-selected') as unknown as Iterable<Range>;
        const { top, bottom } = range!.getBoundingClientRect();
        const card = document.querySelector('fotnot-card')!.getBoundingClientRect();
        return {
          claim: { top, bottom },
          card: { top: card.top, bottom: card.bottom, left: card.left, right: card.right },
        };
      });
      expect(boxes.card.top >= boxes.claim.bottom || boxes.card.bottom <= boxes.claim.top).toBe(true);
      expect(boxes.card.left).toBeGreaterThanOrEqual(0);
      expect(boxes.card.right).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  test('checks its source after consent, from the card, and shows what was found as it comes', async ({ fotnot }) => {
    // A source that no other test reads: what was read is kept.
    const address = 'https://www.regionvasterbotten.se/provsidor/en-kalla/';
    const source = 'https://www.svt.se/nyheter/lokalt/vasterbotten/provartikel-om-hyrpersonal';
    fotnot.site.put(address, {
      body: `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om hyrpersonal</h1>
        <p>Kostnaden för hyrpersonal ökade med 212 miljoner kronor i år<sup><a href="#n1" id="r1">1</a></sup>.</p>
        <p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa kostnaden.</li></ul>
        <p>Prov Testberg (X)</p><ol><li id="n1"><a href="#r1">↑</a> <a href="${source}">${source}</a></li></ol></main></body></html>`,
    });
    fotnot.site.put(source, {
      body: `<!doctype html><html lang="sv"><head><title>Provartikel</title><meta property="og:type" content="article"></head><body><article><h1>Hyrpersonalen blir dyrare</h1>${'<p>Kostnaden för hyrpersonal ökade i år med 212 miljoner kronor, visar siffror som redovisades på tisdagen.</p>'.repeat(8)}</article></body></html>`,
    });
    const { page, tab } = await fotnot.visit(address);
    await expect.poll(() => marked(page, 'linked')).toHaveLength(1);
    await openCard(page, 'Kostnaden för hyrpersonal');
    expect(fotnot.site.asked).not.toContain(source);
    await press(page, /^Kontrollera källan/);
    await press(page, /^Den här gången$/);
    await expect.poll(async () => Object.values((await stateOf(fotnot, tab))?.jobs ?? {})).toEqual(['done']);
    await expect.poll(async () => (await accessible(page)).some(({ name }) => name === 'Läst')).toBe(true);
    expect(fotnot.site.asked.filter((one) => one === source)).toHaveLength(1);
  });

  test('a card come to from another shows what was found as it comes, and closes by Esc in the page', async ({
    fotnot,
  }) => {
    const { page } = await visit(fotnot);
    await openCard(page, LINKED[2]!.text);
    await page.keyboard.press('k');
    await expect.poll(() => marked(page, 'selected')).toEqual([LINKED[1]!.text]);
    await expect.poll(async () => (await accessible(page)).some(({ name }) => name === 'SVT Nyheter')).toBe(true);
    await press(page, /^Kontrollera källan/);
    await press(page, /^Den här gången$/);
    await expect.poll(async () => (await accessible(page)).some(({ name }) => name === 'Läst')).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    await expect(page.locator('fotnot-card')).not.toBeAttached();
  });

  test('opens the source beside the page', async ({ fotnot }) => {
    const { page } = await visit(fotnot);
    await openCard(page, LINKED[1]!.text);
    const opened = fotnot.context.waitForEvent('page');
    await press(page, /^Öppna källan/);
    expect((await opened).url()).toContain('svt.se');
    await (await opened).close();
  });

  test('"Visa i texten" in the popup scrolls the page to the claim and marks it as chosen', async ({ fotnot }) => {
    const { page, tab } = await visit(fotnot);
    await page.setViewportSize({ width: 1200, height: 300 });
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await fotnot.popup(tab);
    await card(popup, LINKED[2]!.text).getByRole('button', { name: 'Visa i texten' }).click();
    await expect.poll(() => marked(page, 'selected')).toEqual([LINKED[2]!.text]);
    const top = await page.evaluate(() => {
      const [range] = CSS.highlights.get('fotnot-selected') as unknown as Iterable<Range>;
      return range!.getBoundingClientRect().top;
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
    await expect(dialog(page)).not.toBeAttached();
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  test('switched off in the popup they go, stay away after loading, and can still be shown on demand', async ({
    fotnot,
  }) => {
    const { page, tab } = await visit(fotnot);
    const popup = await fotnot.popup(tab);
    const toggle = popup.getByRole('checkbox', { name: 'Markera påståenden på sidan' });
    await expect(toggle).toBeChecked();
    await toggle.uncheck();
    await expect.poll(() => marked(page, 'linked')).toEqual([]);
    await page.reload();
    await expect.poll(async () => (await stateOf(fotnot, tab))?.phase).toBe('read');
    await page.waitForTimeout(500);
    expect(await marked(page, 'linked')).toEqual([]);
    await popup.reload();
    await expect(toggle).not.toBeChecked();
    await card(popup, LINKED[0]!.text).getByRole('button', { name: 'Visa i texten' }).click();
    await expect.poll(() => marked(page, 'selected')).toEqual([LINKED[0]!.text]);
    expect(await marked(page, 'linked')).toEqual([]);
    await toggle.check();
    await expect.poll(() => marked(page, 'linked')).toHaveLength(LINKED.length);
  });

  test('what the page no longer shows is listed as not placed', async ({ fotnot }) => {
    const { page, tab } = await visit(fotnot);
    // The page changes a claim's words in place, after it was read; then the marks are asked for again.
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue!.includes(words)) node.nodeValue = node.nodeValue!.replace(words, 'x'.repeat(words.length));
      }
    }, LINKED[0]!.text);
    const worker = await fotnot.worker();
    await worker.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, consent: 'ask', credentials: false, language: 'sv', highlightsOffAt: [] },
      }),
    );
    await expect.poll(async () => (await stateOf(fotnot, tab))?.unplaced.length).toBeGreaterThan(0);
    const popup = await fotnot.popup(tab);
    await expect(popup.getByRole('heading', { name: 'Kunde inte placeras i texten' })).toBeVisible();
    await expect(card(popup, LINKED[0]!.text).getByRole('button', { name: 'Visa i texten' })).toHaveCount(0);
  });

  test('the command goes from claim to claim and opens each card', async ({ fotnot }) => {
    const { page } = await visit(fotnot);
    const command = async () => {
      await page.bringToFront();
      const worker = await fotnot.worker();
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        // What the browser does when the keys are pressed, which no test can press for it.
        (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
          'next-claim',
          tab,
        );
      });
    };
    await command();
    await expect(dialog(page)).toBeAttached();
    const first = await marked(page, 'selected');
    await command();
    await expect.poll(() => marked(page, 'selected')).not.toEqual(first);
    await expect(dialog(page)).toBeAttached();
  });

  test('the context menu opens a selected sentence in the reader, whether or not it is a motion', async ({
    fotnot,
  }) => {
    await visit(fotnot);
    const opened = fotnot.context.waitForEvent('page');
    const sentence = 'Antalet vårdplatser minskade med 12 procent under 2023, enligt SVT.';
    const worker = await fotnot.worker();
    await worker.evaluate((selectionText) => {
      (chrome.contextMenus.onClicked as unknown as { dispatch(click: unknown): void }).dispatch({
        menuItemId: 'sentence',
        selectionText,
      });
    }, sentence);
    const reader = await opened;
    await expect(card(reader, 'Antalet vårdplatser minskade')).toBeVisible();
    expect(reader.url()).not.toContain('procent');
    await reader.close();
  });

  test('the context menu opens a link in the reader', async ({ fotnot }) => {
    await visit(fotnot);
    const opened = fotnot.context.waitForEvent('page');
    const worker = await fotnot.worker();
    await worker.evaluate((linkUrl) => {
      (chrome.contextMenus.onClicked as unknown as { dispatch(click: unknown): void }).dispatch({
        menuItemId: 'motion',
        linkUrl,
      });
    }, `${SAMPLE}motion.pdf`);
    const reader = await opened;
    await expect(card(reader, LINKED[0]!.text)).toBeVisible();
    await reader.close();
  });
});

test.describe('a page with rules and links of its own', () => {
  const address = 'https://www.regionvasterbotten.se/provsidor/egna-regler/';
  const paper = 'https://provtidningen.example/granskning';

  test.beforeEach(async ({ fotnot }) => {
    fotnot.site.put(address, {
      body: `<!doctype html><html lang="sv"><head><title>Motion</title><style>
        html { font-size: 62.5%; } body { font-size: 1.8rem; } body > * , html > * { letter-spacing: 0.3em; text-transform: uppercase; }
        * { position: relative; left: 3px; margin: 1px; }</style></head><body><main><h1>Motion om hyrpersonal</h1>
        <p>Kostnaden för hyrpersonal ökade med 212 miljoner kronor, vilket <a href="${paper}">Provtidningen har visat</a>.</p>
        <p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa kostnaden.</li></ul>
        <p>Prov Testberg (X)</p></main></body></html>`,
    });
    fotnot.site.put(paper, {
      body: '<!doctype html><html lang="sv"><title>Granskning</title><p>Granskning.</p></html>',
    });
  });

  async function visitOwn(fotnot: Fotnot): Promise<Page> {
    const { page } = await fotnot.visit(address);
    await expect.poll(() => marked(page, 'linked')).toHaveLength(1);
    return page;
  }

  test('keeps its links: a click on one in a claim follows it', async ({ fotnot }) => {
    const page = await visitOwn(fotnot);
    await clickOn(page, 'Provtidningen har visat');
    await page.waitForURL(paper);
  });

  test('does not change the size and place of the card', async ({ fotnot }) => {
    const page = await visitOwn(fotnot);
    await openCard(page, 'Kostnaden för hyrpersonal');
    const size = () =>
      page.evaluate(() => {
        const { width, height } = document.querySelector('fotnot-card')!.getBoundingClientRect();
        const [claim] = CSS.highlights.get('fotnot-selected') as unknown as Iterable<Range>;
        const below =
          document.querySelector('fotnot-card')!.getBoundingClientRect().top - claim!.getBoundingClientRect().bottom;
        return { width: Math.round(width), high: height > 180, near: below >= 0 && below < 20 };
      });
    await expect.poll(size).toEqual({ width: 420, high: true, near: true });
  });

  test('a source whose host is not allowed says so, and where it can be allowed', async ({ fotnot }) => {
    fotnot.site.asked.length = 0;
    const page = await visitOwn(fotnot);
    await openCard(page, 'Kostnaden för hyrpersonal');
    await press(page, /^Kontrollera källan/);
    await press(page, /^Den här gången$/);
    await expect
      .poll(async () => (await accessible(page)).some(({ name }) => name.includes('Öppna Fotnot i verktygsfältet')))
      .toBe(true);
    expect(fotnot.site.asked).not.toContain(paper);
  });

  test('a script of the page that clicks for the reader opens nothing', async ({ fotnot }) => {
    const page = await visitOwn(fotnot);
    const { x, y } = await pointOf(page, 'Kostnaden för hyrpersonal');
    await page.evaluate(
      ([left, top]) =>
        document
          .elementFromPoint(left!, top!)!
          .dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: left!, clientY: top! })),
      [x, y],
    );
    await page.waitForTimeout(300);
    await expect(dialog(page)).not.toBeAttached();
  });
});

test('the marks go when the extension is reloaded', async () => {
  const fotnot = await launch({ folders: [SITE], viewport: { width: 1200, height: 900 } });
  try {
    const { page } = await visit(fotnot);
    await (await fotnot.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => marked(page, 'linked'), { timeout: 15_000 }).toEqual([]);
  } finally {
    await fotnot.close();
  }
});
