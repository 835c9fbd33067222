/** Every choice there is, each with a sentence that says what it does; kept as it is made. */
import './base.css';
import './Options.css';
import { Button } from './Button';
import { shownHost } from './hosts';
import { useT } from './I18n';
import { LiveRegion } from './LiveRegion';
import { OptionChoice, OptionSwitch } from './OptionChoice';
import { OptionKept, type Clearing } from './OptionKept';
import { OptionSites, type Site } from './OptionSites';
import { useAnnouncer } from './useAnnouncer';

export interface Choices {
  consent: 'ask' | 'always';
  credentials: boolean;
  language: 'sv' | 'en';
  theme: 'system' | 'light' | 'dark';
  letters: boolean;
  /** Hosts where claims are not marked in the page. */
  highlightsOffAt: readonly string[];
}

export interface OptionsProps {
  choices: Choices;
  regions: Site[];
  outlets: Site[];
  /** Sites that the reader has allowed since the installation. */
  further: Site[];
  /** This browser lets an extension give back what came with it. */
  ownSitesToo?: boolean;
  kept: { articles: number; reviews: number; days: number };
  onChange(change: Partial<Choices>): void;
  onAllow(patterns: string[]): void;
  onWithdraw(patterns: string[]): void;
  onClear(what: Clearing): void;
}

/** Languages are named in themselves, whatever the language of the interface. */
const LANGUAGES = [
  { value: 'sv', words: 'Svenska', lang: 'sv' },
  { value: 'en', words: 'English', lang: 'en' },
] as const;

export function Options(props: OptionsProps) {
  const { choices, regions, outlets, further, ownSitesToo = false, kept, onAllow, onWithdraw } = props;
  const withdrawOwn = ownSitesToo ? onWithdraw : undefined;
  const { t } = useT();
  const { message, announce } = useAnnouncer();
  const change = (given: Partial<Choices>): void => {
    props.onChange(given);
    announce(t('options_saved'));
  };
  return (
    <div class="fotnot options">
      <header>
        <h1>{t('options_title')}</h1>
        <p>{t('options_lead')}</p>
      </header>

      <section>
        <h2>{t('options_fetching')}</h2>
        <OptionChoice
          legend={t('option_consent')}
          about={t('option_consent_about')}
          options={(['ask', 'always'] as const).map((value) => ({ value, words: t(`option_consent_${value}`) }))}
          chosen={choices.consent}
          onChoose={(consent) => change({ consent })}
        />
        <OptionSwitch
          words={t('option_credentials')}
          about={t('option_credentials_about')}
          on={choices.credentials}
          onChange={(credentials) => change({ credentials })}
        />
      </section>

      <section>
        <h2>{t('options_sources')}</h2>
        <p class="option-about">{t(ownSitesToo ? 'options_outlets_here' : 'options_outlets_about')}</p>
        <OptionSites sites={outlets} onAllow={onAllow} onWithdraw={withdrawOwn} />
        <h3>{t('options_further')}</h3>
        {further.length === 0 ? (
          <p class="option-about">{t('options_further_none')}</p>
        ) : (
          <>
            <p class="option-about">{t('options_further_about')}</p>
            <OptionSites sites={further} onAllow={onAllow} onWithdraw={onWithdraw} />
          </>
        )}
      </section>

      <section>
        <h2>{t('options_regions')}</h2>
        <p class="option-about">{t(ownSitesToo ? 'options_regions_here' : 'options_regions_about')}</p>
        <details>
          <summary>{t('options_regions_show', { count: regions.length })}</summary>
          <OptionSites sites={regions} onAllow={onAllow} onWithdraw={withdrawOwn} />
        </details>
      </section>

      <section>
        <h2>{t('options_view')}</h2>
        <OptionChoice
          legend={t('option_language')}
          about={t('option_language_about')}
          options={LANGUAGES}
          chosen={choices.language}
          onChoose={(language) => change({ language })}
        />
        <OptionChoice
          legend={t('option_theme')}
          about={t('option_theme_about')}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            words: t(`option_theme_${value}`),
          }))}
          chosen={choices.theme}
          onChoose={(theme) => change({ theme })}
        />
        <OptionSwitch
          words={t('help_switch')}
          about={t('option_letters_about')}
          on={choices.letters}
          onChange={(letters) => change({ letters })}
        />
      </section>

      <section>
        <h2>{t('options_marks')}</h2>
        <p class="option-about">{t('options_marks_about')}</p>
        {choices.highlightsOffAt.length > 0 && (
          <ul class="option-sites">
            {choices.highlightsOffAt.map((host) => (
              <li key={host}>
                <strong>{shownHost(host)}</strong>
                <Button
                  aria-label={t('marks_on_named', { name: shownHost(host) })}
                  onClick={() => change({ highlightsOffAt: choices.highlightsOffAt.filter((one) => one !== host) })}
                >
                  {t('marks_on')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>

      <section>
        <h2>{t('options_kept')}</h2>
        <OptionKept
          {...kept}
          onClear={(what) => {
            props.onClear(what);
            announce(t('cleared'));
          }}
        />
      </section>
      <LiveRegion message={message} />
    </div>
  );
}
