import { describe, expect, it } from 'vitest';
import type { Citation, Claim } from '../../../utils/claims/types';
import { sourcesOf } from '../../../utils/sources';
import { sourceSchema } from '../../../utils/sources/types';

function citation(part: Partial<Citation>): Citation {
  return {
    via: 'note',
    label: '1',
    note: 0,
    text: '',
    urls: [],
    urlReadings: [],
    publication: null,
    date: null,
    ...part,
  };
}

function claim(...citations: Partial<Citation>[]): Claim {
  return {
    id: 'x',
    text: 'Journalsystemet Exempla kostade 50 miljoner kronor i Testköping',
    sentence: '',
    block: 0,
    start: 0,
    end: 0,
    status: 'linked',
    marks: [],
    reasons: [],
    need: 1,
    coveredBy: null,
    citations: citations.map(citation),
    context: { before: '', paragraph: '', heading: null },
  };
}

describe('sourcesOf', () => {
  it('makes two spellings of one article one source, shown as first written', () => {
    const { sources, of } = sourcesOf([
      claim({ urls: ['https://www.svt.se/nyheter/lokalt/vast/exempel-pausas-nu?utm_source=x'] }),
      claim({ urls: ['http://svt.se/nyheter/lokalt/vast/exempel-pausas-nu/'] }),
    ]);
    expect(of).toEqual([[0], [0]]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({
      id: 'https://svt.se/nyheter/lokalt/vast/exempel-pausas-nu',
      address: 'https://www.svt.se/nyheter/lokalt/vast/exempel-pausas-nu?utm_source=x',
      outlet: 'svt',
      publication: 'SVT Nyheter',
      kind: 'news',
      slugWords: ['exempel', 'pausas', 'nu'],
      searchLink: null,
    });
  });

  it('gives a named publication a search at the outlet', () => {
    const { sources } = sourcesOf([
      claim({ via: 'attribution', text: 'SvD 5 juli 2017', publication: 'SvD', date: '2017-07-05' }),
    ]);
    expect(sources[0]).toMatchObject({
      id: 'named:svd:2017-07-05',
      address: null,
      addresses: [],
      outlet: 'svd',
      kind: 'news',
      citedAs: 'SvD 5 juli 2017',
    });
    expect(sources[0]?.searchLink).toContain('svd.se');
  });

  it('says which hosts must be allowed, of the outlet rather than of each address', () => {
    const { sources } = sourcesOf([
      claim({ via: 'note', text: '', urls: ['https://m.svt.se/nyheter/lokalt/vast/en-artikel'] }),
      claim({ via: 'attribution', text: 'SvD 5 juli 2017', publication: 'SvD', date: '2017-07-05' }),
    ]);
    expect(sources.map(({ origins }) => origins)).toEqual([['https://*.svt.se/*'], []]);
  });

  it('reads name and date out of a note without address', () => {
    const { sources } = sourcesOf([
      claim({ text: 'Anna Provare, ”Journalerna stannade”, Dagens Medicin, 3 februari 2021' }),
    ]);
    expect(sources[0]).toMatchObject({ outlet: 'dagensmedicin', id: 'named:dagensmedicin:2021-02-03' });
  });

  it('calls a debate article opinion', () => {
    const { sources } = sourcesOf([
      claim({ text: 'DN Debatt 2019-03-04', publication: 'DN Debatt', date: '2019-03-04' }),
    ]);
    expect(sources[0]).toMatchObject({ outlet: 'dn', kind: 'opinion', publication: 'DN Debatt' });
  });

  it('makes an official number and the address of the document one source', () => {
    const { sources, of } = sourcesOf([
      claim({ via: 'official', text: 'mot. 2018/19:1022', publication: 'mot.' }),
      claim({ urls: ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/motion/exempel_H6021022/'] }),
    ]);
    expect(of).toEqual([[0], [0]]);
    expect(sources[0]).toMatchObject({ id: 'official:mot. 2018/19:1022', kind: 'parliament', outlet: 'riksdagen' });
    expect(sources[0]?.addresses.length).toBeGreaterThan(1);
  });

  it('loses none of several works in one note', () => {
    const { sources, of } = sourcesOf([
      claim(
        { urls: ['https://www.dn.se/sverige/ett-exempel/', 'https://www.svt.se/nyheter/ett-annat-exempel'] },
        { urls: ['https://www.gp.se/nyheter/ett-tredje-exempel'] },
      ),
    ]);
    expect(sources).toHaveLength(3);
    expect(of).toEqual([[0, 2, 1]]);
  });

  it('takes the other readings of a broken address as further addresses of one source', () => {
    const { sources } = sourcesOf([
      claim({
        urls: ['https://www.dn.se/sverige/journal-systemet/'],
        urlReadings: ['https://www.dn.se/sverige/journalsystemet/'],
      }),
    ]);
    expect(sources[0]?.addresses).toEqual([
      'https://www.dn.se/sverige/journal-systemet/',
      'https://www.dn.se/sverige/journalsystemet/',
    ]);
  });

  it.each(['Ibid.', 'A.a. s. 3', 'Se not 2', 'Avser hela regionen, inklusive tandvården.', ''])(
    'finds no work in %j',
    (text) => {
      expect(sourcesOf([claim({ text })])).toEqual({ sources: [], of: [[null]] });
    },
  );

  it('keeps two reports of one year apart', () => {
    const { sources } = sourcesOf([
      claim({ text: 'SCB, 2018, Levnadsförhållanden.', date: '2018' }),
      claim({ text: 'SCB, 2018, Hushållens ekonomi.', date: '2018' }),
      claim({ text: 'SCB 2018: Levnadsförhållanden', date: '2018' }),
    ]);
    expect(sources).toHaveLength(2);
  });

  it('does not take a word of a title for a publication', () => {
    const { sources } = sourcesOf([
      claim({
        text: 'Provare m.fl., Decline in fitness, Exempel Journal of Medicine & Science in Sports, 2018',
        publication: 'Science',
      }),
    ]);
    expect(sources[0]).toMatchObject({ outlet: null, kind: 'other' });
  });

  it('keeps a book as a work without address', () => {
    const { sources } = sourcesOf([
      claim({ text: 'Provare, A. (2010). Journalernas historia. Exempelförlaget, s. 12' }),
    ]);
    expect(sources[0]).toMatchObject({ address: null, outlet: null, kind: 'other' });
  });

  it('conforms to the schema', () => {
    const { sources } = sourcesOf([
      claim(
        { urls: ['https://exempel.org/en-rapport.pdf'] },
        { text: 'SOU 2016:54', via: 'official', publication: 'SOU' },
        { text: 'enligt SVT', publication: 'SVT', via: 'attribution' },
      ),
    ]);
    expect(sources).toHaveLength(3);
    for (const source of sources) expect(sourceSchema.safeParse(source).success).toBe(true);
  });
});
