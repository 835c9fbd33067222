/** What is measured, as functions for a page: each runs our way and the baseline it is held against, in the same page. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { prepareArticle, prepareClaim, weigh } from '../../utils/evidence';
import { gate } from '../../utils/motion/gate';
import { tieNotes } from '../../utils/notes';
import { readHtml } from '../../utils/reading/html';
import { examineReading } from '../../utils/review/examine';
import { readArticle } from '../../utils/sources/articles';
import type { Article, Source } from '../../utils/sources/types';

export { pdfAgainstBare } from './pdfInPage';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Median milliseconds of `runs` runs of each (or what `of` makes of them), taken in turns so that both meet the same machine. */
function inTurns(
  runs: number,
  ours: () => void,
  baseline: () => void,
  of: (times: number[]) => number = median,
): { ours: number; baseline: number } {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < runs + 2; i++) {
    for (const [which, run] of [ours, baseline].entries()) {
      const start = performance.now();
      run();
      if (i >= 2) times[which]!.push(performance.now() - start);
    }
  }
  return { ours: of(times[0]), baseline: of(times[1]) };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/** The gate on pages that are no motions, against Readability's own cheap test on the same documents. */
export function gateAgainstReaderable(pages: string[]): { ours: number; baseline: number } {
  const documents = pages.map(parse);
  const times = 20;
  return inTurns(
    15,
    () => {
      for (let i = 0; i < times; i++)
        for (const page of documents) gate(page, 'https://www.region.example/sida', 'text/html');
    },
    () => {
      for (let i = 0; i < times; i++) for (const page of documents) isProbablyReaderable(page);
    },
  );
}

/** The whole way from a page's DOM to its claims, for a text and one twice as long. */
export function readingTwice(once: string, twice: string): { ours: number; baseline: number } {
  const [short, long] = [parse(once), parse(twice)];
  const read = (doc: Document) => () => {
    const { result } = readHtml(doc, { address: 'https://www.region.example/motion', live: false });
    if (result.ok) examineReading(result.reading, { any: true });
  };
  return inTurns(5, read(long), read(short));
}

export function htmlAndNotesTwice(once: string, twice: string): { ours: number; baseline: number } {
  const [short, long] = [parse(once), parse(twice)];
  const read = (doc: Document) => () => {
    const { result } = readHtml(doc, { address: 'https://www.region.example/motion', live: false });
    if (result.ok) tieNotes(result.reading);
  };
  // Some 20 and 10 ms, which a collection of garbage doubles when it comes: of many turns the least tells, as with PDFs.
  return inTurns(31, read(long), read(short), (times) => Math.min(...times));
}

/** An article read by us, against Readability alone on a copy of the same page. */
export function articleAgainstReadability(pages: { html: string; address: string }[]): {
  ours: number;
  baseline: number;
} {
  const documents = pages.map(({ html, address }) => ({ doc: parse(html), address }));
  return inTurns(
    9,
    () => {
      for (const { doc, address } of documents) {
        readArticle(doc, { address, contentType: 'text/html', readAt: '2026-01-01T00:00:00Z' });
      }
    },
    () => {
      for (const { doc } of documents) new Readability(doc.cloneNode(true) as Document).parse();
    },
  );
}

const source: Source = {
  id: 'https://svt.se/x',
  address: 'https://www.svt.se/nyheter/x',
  addresses: ['https://www.svt.se/nyheter/x'],
  origins: ['https://*.svt.se/*'],
  outlet: 'svt',
  publication: 'SVT',
  kind: 'news',
  slugWords: [],
  addressDate: null,
  searchLink: null,
  citedAs: '',
};

function article(n: number, sentences: number): Article {
  const paragraphs = Array.from({ length: sentences / 3 }, (_, p) =>
    [0, 1, 2]
      .map(
        (s) =>
          `Regionen redovisade ${n * 17 + p * 31 + s} väntande patienter till operation vid sjukhuset i Umeå under ${2010 + ((p + s) % 14)}.`,
      )
      .join(' '),
  );
  return {
    source: source.id,
    access: 'full',
    reason: null,
    status: 200,
    address: source.address,
    title: `Kön till operation växer i region ${n}`,
    lead: 'Väntetiden har ökat.',
    authors: [],
    published: '2024-11-15',
    modified: null,
    section: null,
    kind: 'news',
    locked: false,
    paragraphs,
    archive: null,
    readAt: '2026-01-01T00:00:00Z',
    ownTab: false,
  };
}

/** Milliseconds for n claims against n articles of 60 sentences, everything included. */
export function weighing(n: number): number {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    const articles = Array.from({ length: n }, (_, k) => prepareArticle(article(k + i * 100, 60), source));
    const claims = Array.from({ length: n }, (_, k) =>
      prepareClaim({
        text: `väntade ${k * 53 + i} patienter på operation i Umeå under 2019`,
        sentence: `Enligt SVT väntade ${k * 53 + i} patienter på operation i Umeå under 2019.`,
        before: '',
        paragraph: '',
        heading: 'Bakgrund',
        motionTitle: 'Kortare köer till operation',
        motionDate: '2025-02-10',
      }),
    );
    for (const claim of claims) for (const one of articles) weigh(claim, one, {});
    if (i >= 2) times.push(performance.now() - start);
  }
  return median(times);
}
