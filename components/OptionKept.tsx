/** What is kept and how to clear it. What the reader wrote is asked about once more, since nothing brings it back. */
import { useState } from 'preact/hooks';
import { Button } from './Button';
import { useT } from './I18n';

export type Clearing = 'articles' | 'reviews' | 'all';

interface Props {
  articles: number;
  reviews: number;
  /** How long an article is kept at most. */
  days: number;
  onClear(what: Clearing): void;
}

export function OptionKept({ articles, reviews, days, onClear }: Props) {
  const { t } = useT();
  const [sure, setSure] = useState<Clearing | null>(null);
  const rows = [
    {
      what: 'articles',
      words: t('kept_articles', { count: articles }),
      about: t('kept_articles_about', { days }),
      none: articles === 0,
    },
    {
      what: 'reviews',
      words: t('kept_reviews', { count: reviews }),
      about: t('kept_reviews_about'),
      none: reviews === 0,
    },
    { what: 'all', words: t('kept_all'), about: t('kept_all_about'), none: false },
  ] as const;
  return (
    <ul class="option-sites">
      {rows.map(({ what, words, about, none }) => (
        <li key={what}>
          <div>
            <strong>{words}</strong>
            <span class="option-about">{about}</span>
          </div>
          {sure === what ? (
            <span class="option-sure">
              <Button
                weight="main"
                autofocus
                onClick={() => {
                  setSure(null);
                  onClear(what);
                }}
              >
                {t('clear_sure')}
              </Button>
              <Button onClick={() => setSure(null)}>{t('clear_not')}</Button>
            </span>
          ) : (
            <Button
              disabled={none}
              aria-label={t(`clear_${what}_named`)}
              onClick={() => (what === 'articles' ? onClear(what) : setSure(what))}
            >
              {t('clear')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
