import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { launch } from '../harness/extension';
import { card, expect, LINKED, SAMPLE, SITE, stateOf, test } from './fixtures';

const DN = 'https://www.dn.se/sverige/cambio-anmaler-sakerhetslucka-i-nya-journalsystemet/';
const SVT = 'https://www.svt.se/nyheter/lokalt/vast/journalsystemet-millennium-pausas-pa-obestamd-tid';

/** The whole article as a subscriber's browser gets it: our own text in the shape of the locked page. */
async function forSubscribers(): Promise<string> {
  const locked = await readFile(path.join(SITE, new URL(DN).hostname, new URL(DN).pathname, 'index.html'), 'utf8');
  const paragraphs = Array.from(
    { length: 9 },
    (_, i) =>
      `<p>Stycke ${i + 1}. Flera regionala system kan ha samma lucka, säger företagets säkerhetschef Prov Exempelsson till Exempelbyrån.</p>`,
  ).join('');
  return locked.replace(/<div class="paywall">[\s\S]*?<\/div>/, `<div class="article__body">${paragraphs}</div>`);
}

test.describe('a locked source', () => {
  test('opened in the reader’s own tab, where they are a subscriber, is read there and the check completed', async ({
    fotnot,
  }) => {
    const [whole, teaser] = [
      await forSubscribers(),
      await readFile(path.join(SITE, new URL(DN).hostname, new URL(DN).pathname, 'index.html'), 'utf8'),
    ];
    fotnot.site.put(DN, (request: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.headers['sec-fetch-mode'] === 'navigate' ? whole : teaser);
    });
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, LINKED[0]!.text)).toContainText('betalvägg');
    const opened = fotnot.context.waitForEvent('page');
    await card(popup, LINKED[0]!.text)
      .getByRole('button', { name: /Öppna källan/ })
      .or(card(popup, LINKED[0]!.text).getByRole('link', { name: /Öppna källan/ }))
      .first()
      .click();
    await (await opened).waitForLoadState();
    await expect
      .poll(async () =>
        Object.values((await stateOf(fotnot, tab))!.articles).some(({ ownTab, words }) => ownTab && words > 100),
      )
      .toBe(true);
    await expect(card(popup, LINKED[0]!.text)).toContainText(/i din flik|egen flik/i);
  });
});

test('a dead source is looked for in the Internet Archive on a click, never by itself, and the copy’s date is shown', async () => {
  const fotnot = await launch({ folders: [SITE], everyHost: true, viewport: { width: 1200, height: 900 } });
  try {
    fotnot.site.put(SVT, { status: 404, body: '<!doctype html><title>404</title><h1>Oj, sidan finns inte!</h1>' });
    const article = await readFile(path.join(SITE, 'www.svt.se', new URL(SVT).pathname, 'index.html'), 'utf8');
    const isArchive = (address: string) => address.startsWith('https://web.archive.org/');
    const { tab } = await fotnot.visit(SAMPLE);
    const popup = await fotnot.popup(tab);
    await popup.getByRole('button', { name: 'Den här gången' }).click();
    await expect(card(popup, LINKED[1]!.text)).toContainText('Länken fungerar inte');
    expect(fotnot.site.asked.filter(isArchive)).toEqual([]);

    const stamp = '20241116080000';
    for (const request of ['limit=-5&fastLatest=true']) {
      fotnot.site.put(
        `https://web.archive.org/cdx/search/cdx?url=${encodeURIComponent(SVT.replace('https://', ''))}&output=json&fl=timestamp,original,statuscode&filter=statuscode:200&collapse=timestamp:8&${request}`,
        {
          body: JSON.stringify([
            ['timestamp', 'original', 'statuscode'],
            [stamp, SVT, '200'],
          ]),
          type: 'application/json',
        },
      );
    }
    fotnot.site.put(`https://web.archive.org/web/${stamp}id_/${SVT}`, { body: article });
    await card(popup, LINKED[1]!.text).getByRole('button', { name: /arkiv/i }).click();
    await expect(card(popup, LINKED[1]!.text)).toContainText('Arkivkopia', { timeout: 15_000 });
    await expect(card(popup, LINKED[1]!.text)).toContainText('16 november 2024');
    expect(fotnot.site.asked.filter(isArchive).length).toBeGreaterThanOrEqual(2);
  } finally {
    await fotnot.close();
  }
});
