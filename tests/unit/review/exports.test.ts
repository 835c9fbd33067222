import { describe, expect, it } from 'vitest';
import sv from '../../../public/_locales/sv/messages.json';
import { makeTranslator } from '../../../utils/i18n';
import { asCsv, asMarkdown, asText, fileName } from '../../../utils/review/exports';
import { reportOf } from '../../../utils/review/report';
import type { Reviews } from '../../../utils/review/review';
import { article, check, CLAIMS, SOURCES, state } from '../components/sample';

const words = makeTranslator(sv, 'sv');
const TOOL = { version: '9.8.7', checkedAt: '2026-03-04T05:06:07Z' };
const REVIEWS: Reviews = {
  a: { judgement: 'partly', note: 'Se "andra" stycket.\nOch tredje.', dismissed: null, at: '2026-03-04T05:06:07Z' },
  u1: { judgement: null, note: '', dismissed: 'well-known', at: '2026-03-04T05:06:07Z' },
};
const read = state({
  articles: { bladet: article({ source: 'bladet' }) },
  checks: { a: [check({ source: 'bladet' })] },
});
const report = (given = read) => reportOf(given, TOOL, REVIEWS)!;

/** The cells of a table of RFC 4180, read apart from how they were written. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('every export', () => {
  it.each([
    ['text', asText],
    ['Markdown', asMarkdown],
    ['CSV', asCsv],
  ])('as %s says where, when and with which version it was made', (_name, make) => {
    const made = make(report(), words);
    for (const fact of [read.address, '2026-03-04', '9.8.7']) expect(made).toContain(fact);
  });

  it.each([
    ['text', asText],
    ['Markdown', asMarkdown],
    ['CSV', asCsv],
  ])('as %s names every work of a note that names several', (_name, make) => {
    const several = state({}, [{ ...CLAIMS[0]!, sources: [0, 1] }]);
    for (const { address } of SOURCES) expect(make(report(several), words)).toContain(address);
  });

  it('holds the reader’s own answer', () => {
    for (const make of [asText, asMarkdown]) {
      expect(make(report(), words)).toContain('Din bedömning: Delvis');
      expect(make(report(), words)).toContain('uppgiften är allmänt känd');
    }
  });
});

describe('the text', () => {
  it('has every claim with its sources, and what was found', () => {
    const text = asText(report(), words);
    expect(text).toContain('1. ”nattbussen gick 1 300 gånger”');
    expect(text).toContain('bladet, ”Färre turer med nattbussen”, 2024-05-14, https://www.bladet.example/');
    expect(text).toContain('Delvis – läs stycket');
  });
});

describe('the table', () => {
  it('has a row for each claim and source, as long as its head', () => {
    const [head, ...rows] = cells(asCsv(report(), words));
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head!.length));
    expect(rows[0]).toContain('Se "andra" stycket.\nOch tredje.');
  });

  it('lets no page’s text become a formula', () => {
    const evil = state();
    evil.examination!.motions[0]!.claims[0]!.text = '=HYPERLINK("https://evil.example")';
    const [, row] = cells(asCsv(report(evil), words));
    expect(row![0]).toBe('\'=HYPERLINK("https://evil.example")');
  });
});

describe('the Markdown', () => {
  it('shows the signs of a page’s text as signs', () => {
    const odd = state();
    odd.examination!.motions[0]!.motion.title = '# Rubrik [länk](https://evil.example) <script>';
    expect(asMarkdown(report(odd), words).split('\n')[0]).toBe(
      '# \\# Rubrik \\[länk\\](https://evil.example) \\<script\\>',
    );
  });

  it('links ordinary addresses only', () => {
    const odd = state();
    odd.examination!.sources[0]!.address = 'javascript:alert(1)';
    expect(asMarkdown(report(odd), words)).not.toContain('javascript:');
  });
});

it('names the file by the motion', () => {
  expect(fileName(report())).toBe('fotnot-motion-om-nattbussen');
});
