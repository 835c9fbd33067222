/** What was looked for, point by point: each shown in the passage it stands in, or said why it can't be. */
import { card, expect, test } from './fixtures';

const MOTION = 'https://www.regionvasterbotten.se/provsidor/fynd/';
const SOURCE = 'https://www.svt.se/nyheter/lokalt/vasterbotten/provartikel-om-platser';
const FILL = '<p>Sommaren var torr och skördarna blev små på de flesta gårdarna i trakten.</p>'.repeat(6);

test('a press on a finding marks it in its passage, opens the further ones where it stands there, and says where it is', async ({
  fotnot,
}) => {
  fotnot.site.put(MOTION, {
    body: `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om vårdplatser i länet</h1>
<p>Antalet vårdplatser i Exempelköping minskade med 212 platser under 2023, och hyrpersonalen kostade 48 miljoner kronor<sup><a href="#n1" id="r1">1</a></sup>.</p>
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa antalet vårdplatser.</li></ul><p>Prov Testberg (X)</p>
<ol><li id="n1"><a href="#r1">↑</a> <a href="${SOURCE}">${SOURCE}</a></li></ol></main></body></html>`,
  });
  fotnot.site.put(SOURCE, {
    body: `<!doctype html><html lang="sv"><head><title>Färre platser</title><meta property="og:type" content="article"></head><body><article><h1>Färre platser på sjukhuset</h1>
${FILL}<p>Antalet vårdplatser i Exempelköping minskade med 187 platser under 2023, visar regionens siffror.</p>${FILL}
<p>Hyrpersonalen kostade samtidigt 48 miljoner kronor.</p>${FILL}</article></body></html>`,
  });
  const { tab } = await fotnot.visit(MOTION);
  const popup = await fotnot.popup(tab);
  await popup.getByRole('button', { name: 'Den här gången' }).click();
  const shown = card(popup, 'Antalet vårdplatser i Exempelköping');
  await expect(shown).toContainText('Läst');
  await shown.getByRole('button', { name: /^Visa mer/ }).click();
  const marked = shown.locator('mark.shared-sought');

  // What stands in the claim's number's place.
  await shown.getByRole('button', { name: /^Talet 212/ }).click();
  await expect(marked).toHaveText(/187/);
  await expect(marked).toBeInViewport();
  await expect(popup.getByRole('status')).toHaveText(/^Markerat i stycke \d+\.$/);
  await expect(shown.getByRole('button', { name: /^Talet 212/ })).toHaveAttribute('aria-pressed', 'true');

  // In a further passage, which is folded until then.
  await shown.getByRole('button', { name: /^Talet 48/ }).click();
  await expect(marked).toHaveText(/48 miljoner/);
  await expect(marked).toBeInViewport();

  // Pressed again it is as before.
  await shown.getByRole('button', { name: /^Talet 48/ }).click();
  await expect(marked).toHaveCount(0);
});
