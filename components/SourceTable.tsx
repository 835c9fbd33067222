/** Every source of the document once, with how much of it could be read and which claims refer to it. */
import './SourceTable.css';
import { useState } from 'preact/hooks';
import type { Examination, TabState } from '../utils/review/types';
import type { Source } from '../utils/sources/types';
import { Button } from './Button';
import { claimName } from './claimName';
import { keyOf } from '../utils/i18n';
import { useT } from './I18n';
import { accessWords } from './states';
import { StateWord } from './StateWord';

interface Props {
  examination: Pick<Examination, 'sources' | 'motions'>;
  state: Pick<TabState, 'articles'>;
  /** Go to a claim's card. */
  onGo(claimId: string): void;
}

function Row({ source, index, examination, state, onGo }: Props & { source: Source; index: number }) {
  const translator = useT();
  const { t } = translator;
  const article = state.articles[source.id];
  const day = article?.published ?? source.addressDate;
  const title = article?.title ?? (source.slugWords.join(' ') || source.citedAs);
  const cited = examination.motions.flatMap(({ claims }) =>
    claims.flatMap((claim, place) =>
      claim.sources.includes(index) ? [{ id: claim.id, name: claimName(translator, claim, place + 1) }] : [],
    ),
  );
  return (
    <tr>
      <th scope="row">
        <strong>{source.publication}</strong>
        <span class="table-title">{title}</span>
      </th>
      <td>{day === null || day === undefined ? '–' : translator.date(day)}</td>
      <td>
        <StateWord state={`access-${article?.access ?? 'unchecked'}`} words={accessWords(translator, article)} />
      </td>
      <td>
        {cited.length === 0 && t('source_untied')}
        {cited.map(({ id, name }) => (
          <Button key={id} weight="plain" onClick={() => onGo(id)}>
            {name}
          </Button>
        ))}
      </td>
    </tr>
  );
}

type Column = 'source' | 'date' | 'access';

/** What a column is sorted by; what has no date or is not read comes last. */
function sortKey(column: Column, source: Source, articles: TabState['articles']): string {
  const article = articles[source.id];
  if (column === 'source') return source.publication.toLocaleLowerCase('sv');
  if (column === 'date') return article?.published ?? source.addressDate ?? '~';
  return article?.access ?? '~';
}

/** "Nyhet 3", "Myndighet 1": how many of each there are, in the order they are first met. */
function counted<Value extends string>(
  values: Value[],
  words: (value: Value) => string,
  number: (n: number) => string,
) {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => `${words(value)} ${number(count)}`);
}

function Counts({ examination, state }: Pick<Props, 'examination' | 'state'>) {
  const translator = useT();
  const { t, number, list } = translator;
  const { sources } = examination;
  const kinds = counted(
    sources.map((source) => state.articles[source.id]?.kind ?? source.kind),
    (kind) => t(keyOf('kind', kind)),
    number,
  );
  const accesses = counted(
    sources.map((source) => state.articles[source.id]?.access ?? 'unchecked'),
    (access) => t(keyOf('access', access)),
    number,
  );
  return <p class="source-about">{t('sources_counts', { kinds: list(kinds), accesses: list(accesses) })}</p>;
}

export default function SourceTable(props: Props) {
  const { t } = useT();
  const { examination, state } = props;
  const [sort, setSort] = useState<{ column: Column; down: boolean } | null>(null);
  const rows = examination.sources.map((source, index) => ({ source, index }));
  if (sort) {
    const order = sort.down ? -1 : 1;
    rows.sort(
      (a, b) =>
        order *
        sortKey(sort.column, a.source, state.articles).localeCompare(
          sortKey(sort.column, b.source, state.articles),
          'sv',
        ),
    );
  }
  const head = (column: Column, words: string) => (
    <th scope="col" aria-sort={sort?.column === column ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <Button
        weight="plain"
        onClick={() => setSort({ column, down: sort?.column === column ? !sort.down : false })}
        title={t('sort_by', { column: words })}
      >
        {words}
        {sort?.column === column && <span aria-hidden="true">{sort.down ? ' ↓' : ' ↑'}</span>}
      </Button>
    </th>
  );
  return (
    <>
      <Counts examination={examination} state={state} />
      <table class="source-table">
        <caption class="unseen">{t('sources_caption')}</caption>
        <thead>
          <tr>
            {head('source', t('col_source'))}
            {head('date', t('col_date'))}
            {head('access', t('col_access'))}
            <th scope="col">{t('col_claims')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ source, index }) => (
            <Row key={source.id} {...props} source={source} index={index} />
          ))}
        </tbody>
      </table>
    </>
  );
}
