// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { examineReading } from '../../../utils/review/examine';
import { readHtml } from '../../../utils/reading/html';

it('a cited figure in a table is a claim, with its row’s and column’s headings as what it stands under', () => {
  const markup = `<h1>Motion om köer</h1><p>Till regionfullmäktige</p><p>Köerna har vuxit.</p><table>
<tr><th>Klinik</th><th>Väntetid 2022</th><th>Väntetid 2023</th></tr>
<tr><td>Ortopedi</td><td>61 dagar</td><td>88 dagar<sup>1</sup></td></tr>
<tr><td colspan="2">Psykiatri</td><td>112 dagar<sup>2</sup></td></tr></table>
<p>Vi yrkar att regionfullmäktige beslutar att korta köerna.</p><p>Eva Testberg (C)</p>
<p><sup>1</sup> https://www.exempel.se/a</p><p><sup>2</sup> https://www.prov.se/b</p>`;
  const doc = new DOMParser().parseFromString(markup, 'text/html');
  const { result } = readHtml(doc, { address: 'https://www.exempel.se/m', live: false });
  if (!result.ok) throw new Error(result.problem);
  const claims = examineReading(result.reading, { any: false }).motions[0]!.claims.filter(
    (one) => one.marks.length > 0,
  );
  expect(claims.map(({ text, context }) => [text, context.heading])).toEqual([
    ['88 dagar', 'Ortopedi · Väntetid 2023'],
    ['112 dagar', 'Psykiatri · Väntetid 2023'],
  ]);
});
