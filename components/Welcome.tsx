/** The first page after the installation: what the extension does, what it never does, and one motion to try. */
import './base.css';
import './Options.css';
import './Welcome.css';
import { Button } from './Button';
import { useT } from './I18n';
import { StateWord } from './StateWord';

interface Props {
  onSample(): void;
  onOpen(): void;
  onSettings(): void;
}

export function Welcome({ onSample, onOpen, onSettings }: Props) {
  const { t } = useT();
  return (
    <div class="fotnot welcome">
      <header>
        <h1>{t('welcome_title')}</h1>
        <p class="welcome-lead">{t('welcome_lead')}</p>
        <div class="welcome-ways">
          <Button weight="main" onClick={onSample}>
            {t('welcome_sample')}
          </Button>
          <Button onClick={onOpen}>{t('welcome_open')}</Button>
        </div>
      </header>
      <figure class="welcome-picture" aria-label={t('welcome_picture')}>
        <blockquote class="claim-words" lang="sv">
          {t('welcome_claim')}
          <sup>1</sup>
        </blockquote>
        <div>
          <p>
            <strong>{t('welcome_source')}</strong>
          </p>
          <p>
            <StateWord state="label-partly" words={t('label_partly')} strong />
          </p>
          <p class="welcome-passage" lang="sv">
            {t('welcome_passage')}
          </p>
        </div>
      </figure>
      <section>
        <h2>{t('welcome_does')}</h2>
        <ul>
          {(['reads', 'beside', 'without', 'pdf'] as const).map((what) => (
            <li key={what}>{t(`welcome_does_${what}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome_never')}</h2>
        <ul>
          {(['fetches', 'judges', 'collects', 'changes'] as const).map((what) => (
            <li key={what}>{t(`welcome_never_${what}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome_where')}</h2>
        <p>{t('welcome_where_lead')}</p>
        <p>
          <Button weight="plain" onClick={onSettings}>
            {t('open_settings')}
          </Button>
        </p>
      </section>
    </div>
  );
}
