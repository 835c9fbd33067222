/** Predictions for cases/evidence: every claim weighed against the article that it cites. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { prepareArticle, prepareClaim, weigh } from '../../utils/evidence';
import type { Article, Source } from '../../utils/sources/types';

interface CaseArticle {
  id: string;
  outlet: string;
  kind: 'news' | 'opinion' | 'authority';
  title: string;
  lead: string;
  published: string;
  authors: string[];
  section: string | null;
  paragraphs: string[];
  slug: string;
}
interface CaseClaim {
  id: string;
  article: string;
  claim: string;
  sentence: string;
  paragraph: string;
  motionTitle: string;
  motionDate: string;
}

/** The text of predictions.jsonl for a folder with claims.jsonl and articles.jsonl: id, label, passages, findings. */
export async function predictEvidence(casesDir: string): Promise<string> {
  const articles = new Map(
    (await readLines<CaseArticle>(path.join(casesDir, 'articles.jsonl'))).map((article) => [
      article.id,
      prepareArticle(articleOf(article), sourceOf(article)),
    ]),
  );
  const lines: string[] = [];
  for (const item of await readLines<CaseClaim>(path.join(casesDir, 'claims.jsonl'))) {
    const article = articles.get(item.article);
    if (!article) continue;
    const claim = prepareClaim({
      text: item.claim,
      sentence: item.sentence,
      before: '',
      paragraph: item.paragraph,
      heading: null,
      motionTitle: item.motionTitle,
      motionDate: item.motionDate,
    });
    const { label, passages, findings } = weigh(claim, article, {});
    lines.push(JSON.stringify({ id: item.id, label, passages: passages.map((passage) => passage.text), findings }));
  }
  return `${lines.join('\n')}\n`;
}

async function readLines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function sourceOf(item: CaseArticle): Source {
  return {
    id: item.id,
    address: null,
    addresses: [],
    origins: [],
    outlet: item.outlet,
    publication: item.outlet,
    kind: item.kind,
    slugWords: item.slug.split('-'),
    addressDate: null,
    searchLink: null,
    citedAs: '',
  };
}

function articleOf(item: CaseArticle): Article {
  return {
    source: item.id,
    access: 'full',
    reason: null,
    status: 200,
    address: null,
    title: item.title,
    lead: item.lead,
    authors: item.authors,
    published: item.published,
    modified: null,
    section: item.section,
    kind: item.kind,
    locked: false,
    paragraphs: item.paragraphs,
    archive: null,
    readAt: item.published,
    ownTab: false,
  };
}
