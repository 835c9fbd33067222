/** A tab's state as the views get it: an invented motion with two cited claims, one whose note is missing, and some without source. */
import { newState } from '../../../utils/review/newState';
import type { Check } from '../../../utils/evidence/types';
import type { ArticleSummary, ExaminedClaim, TabState } from '../../../utils/review/types';
import type { Source } from '../../../utils/sources/types';

export function source(given: Partial<Source> & { id: string }): Source {
  const address = `https://www.${given.id}.example/nyheter/2024/05/farre-turer`;
  return {
    address,
    addresses: [address],
    origins: [`https://*.${given.id}.example/*`],
    outlet: null,
    publication: given.id,
    kind: 'news',
    slugWords: ['farre', 'turer'],
    addressDate: '2024-05',
    searchLink: null,
    citedAs: '',
    ...given,
  };
}

export function claim(given: Partial<ExaminedClaim> & { id: string; text: string }): ExaminedClaim {
  return {
    sentence: given.text,
    block: 0,
    start: 0,
    end: given.text.length,
    status: 'linked',
    marks: [],
    reasons: [],
    need: 1,
    coveredBy: null,
    citations: [],
    context: { before: '', paragraph: given.text, heading: null },
    sources: [],
    printed: { start: 0, end: given.text.length },
    printedMarks: [],
    ...given,
  };
}

export function cited(id: string, text: string, label: string, index: number, url: string): ExaminedClaim {
  return claim({
    id,
    text,
    marks: [label],
    citations: [
      { via: 'note', label, note: 0, text: url, urls: [url], urlReadings: [], publication: null, date: null },
    ],
    sources: [index],
  });
}

export function article(given: Partial<ArticleSummary> & { source: string }): ArticleSummary {
  return {
    access: 'full',
    reason: null,
    status: 200,
    address: null,
    title: 'Färre turer med nattbussen',
    lead: null,
    authors: ['Tova Testberg'],
    published: '2024-05-14',
    modified: null,
    section: null,
    kind: null,
    locked: false,
    archive: null,
    readAt: '2026-01-02T03:04:05Z',
    ownTab: false,
    words: 240,
    ...given,
  };
}

export const SOURCES = [source({ id: 'bladet' }), source({ id: 'posten', kind: 'opinion' })];

export const CLAIMS = [
  cited('a', 'nattbussen gick 1 300 gånger', '1', 0, SOURCES[0]!.address!),
  claim({
    id: 'u1',
    text: 'Resandet har minskat med hälften.',
    status: 'uncited',
    need: 0.9,
    reasons: ['number', 'trend'],
  }),
  cited('b', 'chaufförerna är för få', '2', 1, SOURCES[1]!.address!),
  claim({ id: 'o', text: 'Vägen stängdes i juni', status: 'orphan', marks: ['7'] }),
];

export function state(given: Partial<TabState> = {}, claims = CLAIMS, sources = SOURCES): TabState {
  return {
    ...newState('https://www.regionexempel.example/motion', 'read'),
    examination: {
      document: {
        address: 'https://www.regionexempel.example/motion',
        kind: 'html',
        pages: null,
        title: null,
        problem: null,
        isMotion: true,
        confidence: 0.9,
        signals: ['own-request'],
      },
      linkedMotions: [],
      motions: [
        {
          motion: {
            recognised: true,
            title: 'Motion om nattbussen',
            movers: [{ name: 'Eva Exempelsson', party: 'X' }],
            region: '24',
            date: '2025-03-11',
            reference: null,
            proposals: ['nattbussen ska gå varje natt'],
          },
          claims,
          notes: [],
          marks: [],
          sentences: 9,
        },
      ],
      sources,
    },
    ...given,
  };
}

export function check(given: Partial<Check> & { source: string }): Check {
  return {
    label: 'partly',
    passages: [{ text: 'Nattbussen gick 1 030 gånger.', score: 0.5, paragraph: 0, shared: [] }],
    findings: [],
    remarks: [],
    ...given,
  };
}
