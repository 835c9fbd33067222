/** Every source of the document once, with how much of it could be read and which claims refer to it. */
import './SourceTable.css';
import type { Examination, TabState } from '../utils/review/types';
import type { Source } from '../utils/sources/types';
import { Button } from './Button';
import { claimName } from './claimName';
import { Empty } from './Empty';
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
        {day !== null && day !== undefined && <span class="table-date">{translator.date(day)}</span>}
      </th>
      <td>
        <StateWord state={`access-${article?.access ?? 'unchecked'}`} words={accessWords(translator, article)} />
      </td>
      <td>
        {cited.map(({ id, name }) => (
          <Button key={id} weight="plain" onClick={() => onGo(id)}>
            {name}
          </Button>
        ))}
      </td>
    </tr>
  );
}

export function SourceTable(props: Props) {
  const { t } = useT();
  const { sources } = props.examination;
  return (
    <details class="view-fold">
      <summary>
        <h2>{t('section_sources')}</h2>
      </summary>
      {sources.length === 0 ? (
        <Empty title={t('sources_empty')} />
      ) : (
        <table class="source-table">
          <caption class="unseen">{t('sources_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('col_source')}</th>
              <th scope="col">{t('col_access')}</th>
              <th scope="col">{t('col_claims')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source, index) => (
              <Row key={source.id} {...props} source={source} index={index} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
