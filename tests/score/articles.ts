/** Predictions for cases/articles: each page read as if it had just been fetched from its address. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessOf } from '../../utils/sources/access';
import { readArticle } from '../../utils/sources/articles';

/**
 * The text of predictions.jsonl for a folder of pages: folder, title, published, authors, text, access.
 * @param casesDir the folder `articles` with one folder a page (page.html, meta.json)
 * @param parse makes a document of markup
 */
export async function predictArticles(
  casesDir: string,
  parse: (html: string, address: string) => Document,
): Promise<string> {
  const lines: string[] = [];
  for (const entry of (await readdir(casesDir, { withFileTypes: true })).sort((a, b) => a.name.localeCompare(b.name))) {
    if (!entry.isDirectory()) continue;
    const html = await readFile(join(casesDir, entry.name, 'page.html'), 'utf8');
    const { url } = JSON.parse(await readFile(join(casesDir, entry.name, 'meta.json'), 'utf8')) as { url: string };
    const doc = parse(html, url);
    // The pages were kept at different times; the day of scoring is after all of them.
    const read = readArticle(doc, { address: url, contentType: 'text/html', readAt: '' });
    const { access } = accessOf({ status: 200, requestedAddress: url, finalAddress: url, doc, read });
    const text = access === 'not-an-article' ? [] : [...(read.lead ? [read.lead] : []), ...read.paragraphs];
    lines.push(
      JSON.stringify({
        folder: entry.name,
        title: read.title,
        published: read.published,
        authors: read.authors,
        text: text.join('\n'),
        access,
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}
