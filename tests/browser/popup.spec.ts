import { badgeOf, card, expect, LINKED, SAMPLE, stateOf, test } from './fixtures';

const ARTICLE_HOSTS = /^https:\/\/((www\.)?dn\.se|(www\.)?svt\.se|(www\.)?lakartidningen\.se)\//;

test.describe('the sample motion on a region’s page', () => {
  test('is recognised by itself: the badge counts the claims to look at, and nothing has been asked of any source', async ({
    fotnot,
  }) => {
    fotnot.site.asked.length = 0;
    const { tab } = await fotnot.visit(SAMPLE);
    await expect.poll(() => badgeOf(fotnot, tab)).toMatch(/^[1-9]\d*$/);
    expect(fotnot.site.asked.filter((address) => ARTICLE_HOSTS.test(address))).toEqual([]);
  });

  test('shows each linked claim in its own words with its note and outlet, not checked', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    for (const { text, note, outlet } of LINKED) {
      const shown = card(popup, text);
      await expect(shown.locator('blockquote')).toHaveText(text);
      await expect(shown.getByRole('heading', { name: `Fotnot ${note}` })).toBeVisible();
      await expect(shown).toContainText(outlet);
      await expect(shown).toContainText('Ej kontrollerad');
    }
    // What the address itself tells, before anything is fetched.
    await expect(card(popup, LINKED[2]!.text)).toContainText('februari 2025');
  });

  test('exactly the three claims of the founding motion are linked', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    await fotnot.popup(tab);
    await expect.poll(async () => (await stateOf(fotnot, tab))?.phase).toBe('read');
    const claims = (await stateOf(fotnot, tab))!.examination!.motions.flatMap((motion) => motion.claims);
    expect(claims.filter(({ status }) => status === 'linked').map(({ text }) => text)).toEqual(
      LINKED.map(({ text }) => text),
    );
  });

  test('asks once which hosts may be asked, then shows the sources beside their claims with the closest passage marked', async ({
    fotnot,
  }) => {
    fotnot.site.asked.length = 0;
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    for (const host of ['dn.se', 'svt.se', 'lakartidningen.se'])
      await expect(popup.getByText(host, { exact: true })).toBeVisible();
    expect(fotnot.site.asked.filter((address) => ARTICLE_HOSTS.test(address))).toEqual([]);
    await popup.getByRole('button', { name: 'Den här gången' }).click();

    const dn = card(popup, LINKED[0]!.text);
    await expect(dn).toContainText('betalvägg');
    const svt = card(popup, LINKED[1]!.text);
    await expect(svt).toContainText('Läst');
    await expect(svt.locator('mark').first()).toBeVisible();
    const lakartidningen = card(popup, LINKED[2]!.text);
    await expect(lakartidningen.locator('mark').first()).toBeVisible();
    // Three sources, three requests; the feed of other news after SVT's article is not taken for the article.
    expect(fotnot.site.asked.filter((address) => ARTICLE_HOSTS.test(address))).toHaveLength(3);
    await expect(popup.getByRole('button', { name: 'Den här gången' })).toHaveCount(0);
  });

  test('”always” is remembered: the next motion is not asked about again', async ({ fotnot }) => {
    const first = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(first.tab);
    await popup.getByRole('button', { name: 'Alltid' }).click();
    await expect(card(popup, LINKED[1]!.text)).toContainText('Läst');
    const second = await fotnot.visit(SAMPLE);
    const again = await fotnot.popup(second.tab);
    await expect(card(again, LINKED[1]!.text)).toBeVisible();
    await expect(again.getByRole('button', { name: 'Den här gången' })).toHaveCount(0);
  });

  test('”not now” fetches nothing and leaves every source not checked', async ({ fotnot }) => {
    fotnot.site.asked.length = 0;
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Inte nu' }).click();
    await expect(card(popup, LINKED[0]!.text)).toContainText('Ej kontrollerad');
    expect(fotnot.site.asked.filter((address) => ARTICLE_HOSTS.test(address))).toEqual([]);
  });

  test('lists claims without a source with the reason in words, and shows the att-sats as the proposal', async ({
    fotnot,
  }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    for (const words of ['avslutade implementeringen av millenium i Skåne och VGR', 'förhandlare som tillsatts']) {
      await expect(card(popup, words)).toBeVisible();
      await expect(card(popup, words)).toContainText(/utan källa/i);
    }
    const proposal = 'regiondirektören får uppdraget att';
    await expect(popup.getByRole('listitem').filter({ hasText: proposal })).toBeVisible();
    await expect(card(popup, proposal)).toHaveCount(0);
  });

  test('can be read with the keyboard alone', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await expect(card(popup, LINKED[0]!.text)).toBeVisible();
    await popup.keyboard.press('j');
    await expect(popup.getByRole('article').first()).toBeFocused();
    await popup.keyboard.press('j');
    await expect(popup.getByRole('article').nth(1)).toBeFocused();
    await popup.keyboard.press('k');
    await expect(popup.getByRole('article').first()).toBeFocused();
    await popup.keyboard.press('?');
    await expect(popup.getByRole('dialog')).toBeVisible();
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('dialog')).toBeHidden();
  });

  test('fits the popup: nothing to scroll sideways at 400 and 320 pixels', async ({ fotnot }) => {
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await expect(card(popup, LINKED[0]!.text)).toBeVisible();
    for (const width of [400, 320]) {
      await popup.setViewportSize({ width, height: 600 });
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
