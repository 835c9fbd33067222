import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { badgeOf, expect, test } from './fixtures';

/** Pages written by us that are no motions, in the markup of the usual systems. */
const PAGES = path.resolve('tests/fixtures/pages');
const NOT_MOTIONS = [/-exercise/, /-minutes/, /-press/, /-answer/, /-interpellation/, /-citizen/, /-explanation/];

const files = readdirSync(PAGES).filter((name) => NOT_MOTIONS.some((kind) => kind.test(name)));

test('there are pages of every kind that is no motion', () => {
  for (const kind of NOT_MOTIONS)
    expect(
      files.some((name) => kind.test(name)),
      String(kind),
    ).toBe(true);
});

for (const file of files) {
  test(`${file}: “ingen motion på den här sidan”, with a button to check it anyway`, async ({ fotnot }) => {
    const address = `https://www.regionvasterbotten.se/provsidor/${file}`;
    fotnot.site.put(address, { body: await readFile(path.join(PAGES, file)) });
    const { tab } = await fotnot.visit(address);
    const popup = await fotnot.popup(tab);
    await expect(popup.getByRole('heading', { name: 'Ingen motion på den här sidan' })).toBeVisible();
    expect(await badgeOf(fotnot, tab)).toBe('');
    await popup.getByRole('button', { name: 'Granska sidan ändå' }).click();
    await expect(popup.getByRole('heading', { name: 'Ingen motion på den här sidan' })).toHaveCount(0);
  });
}
