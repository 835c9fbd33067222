/** What is noted about a source and about the words beside a claim: said as it is, without a verdict. */
import { card, expect, test } from './fixtures';

const MOTION = 'https://www.regionvasterbotten.se/provsidor/anmarkningar/';
const DEBATE = 'https://www.svt.se/opinion/provtext-om-platserna';
const NEWS = 'https://www.svt.se/nyheter/lokalt/vasterbotten/provtext-om-nya-platser';
const FILL = '<p>Sommaren var torr och skördarna blev små på de flesta gårdarna i trakten.</p>'.repeat(6);

const article = (head: string, text: string) =>
  `<!doctype html><html lang="sv"><head><title>Färre platser</title><meta property="og:type" content="article">${head}</head><body><article><h1>Färre platser på sjukhuset</h1>${FILL}<p>${text}</p>${FILL}</article></body></html>`;

test('an opinion piece, a newer source, a denial of the claim’s own and the sentence before are noted, not judged', async ({
  fotnot,
}) => {
  fotnot.site.put(MOTION, {
    body: `<!doctype html><html lang="sv"><title>Motion</title><body><main><h1>Motion om vårdplatser i länet</h1><p>2024-02-05</p>
<p>År 2019 fanns det 930 vårdplatser på sjukhuset i Exempelköping. Antalet vårdplatser i Exempelköping minskade med 187 platser under 2023<sup><a href="#n1" id="r1">1</a></sup>.</p>
<p>Regionstyrelsen har inte beslutat om nya vårdplatser i Exempelköping<sup><a href="#n2" id="r2">2</a></sup>.</p>
<p>Därför yrkar vi att regionfullmäktige beslutar</p><ul><li>att regionstyrelsen får i uppdrag att redovisa antalet vårdplatser.</li></ul><p>Prov Testberg (C)</p>
<ol><li id="n1"><a href="#r1">↑</a> <a href="${DEBATE}">${DEBATE}</a></li><li id="n2"><a href="#r2">↑</a> <a href="${NEWS}">${NEWS}</a></li></ol></main></body></html>`,
  });
  fotnot.site.put(DEBATE, {
    body: article(
      '<meta property="article:section" content="Debatt"><meta property="article:published_time" content="2024-06-01T08:00:00+02:00">',
      'Antalet vårdplatser på sjukhuset i Exempelköping minskade med 187 platser under 2023.',
    ),
  });
  fotnot.site.put(NEWS, {
    body: article('', 'Regionstyrelsen har beslutat om nya vårdplatser i Exempelköping, enligt protokollet.'),
  });
  const { tab } = await fotnot.visit(MOTION);
  const popup = await fotnot.popup(tab);
  await popup.getByRole('button', { name: 'Den här gången' }).click();

  const debate = card(popup, 'minskade med 187');
  await expect(debate).toContainText('Läst');
  await expect(debate).toContainText('Uppgifterna finns i artikeln');
  await debate.getByRole('button', { name: /^Visa mer/ }).click();
  await expect(debate).toContainText('Texten är en åsiktstext: ledare, debatt eller krönika.');
  await expect(debate).toContainText('Källan är nyare än motionen.');
  await expect(debate).toContainText('Talet 930 i meningen före: hittades inte');
  await expect(debate).toContainText('Datumet 2019 i meningen före: hittades inte');

  const news = card(popup, 'har inte beslutat om nya');
  await expect(news).toContainText('Läst');
  await news.getByRole('button', { name: /^Visa mer/ }).click();
  await expect(news).toContainText('Nekande ord i påståendet men inte i stycket: ”inte”');
  await expect(news).not.toContainText('Uppgifterna finns i artikeln');
});
