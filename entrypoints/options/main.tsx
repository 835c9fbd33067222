import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/Options';
import { useT } from '../../components/I18n';
import { clearAll, clearArticles, watchKept, whatIsKept, type Kept } from '../../utils/browser/keeping';
import { grantedOrigins, requestOrigins, watchOrigins, withdrawOrigins } from '../../utils/browser/permissions';
import { clearReviews } from '../../utils/browser/reviews';
import { MOST_DAYS } from '../../utils/browser/articleStore';
import { changeSettings } from '../../utils/browser/settings';
import { mount, useSettings } from '../shared/mount';
import { sitesOf } from './sites';

const CLEARING = { articles: clearArticles, reviews: clearReviews, all: clearAll };

function OptionsPage({ granted, kept }: { granted: string[]; kept: Kept }) {
  const settings = useSettings();
  const { t } = useT();
  const [origins, setOrigins] = useState(granted);
  const [now, setNow] = useState(kept);
  useEffect(() => watchOrigins(() => void grantedOrigins().then(setOrigins)), []);
  const count = () => void whatIsKept().then(setNow);
  useEffect(() => watchKept(count), []);
  useEffect(() => {
    document.title = `${t('options_title')} – Fotnot`;
  }, [t]);
  const sites = sitesOf(origins);
  return (
    <Options
      choices={settings}
      {...sites}
      regions={[...sites.regions, { ...sites.shared, name: t('site_shared') }]}
      ownSitesToo={import.meta.env.FIREFOX}
      kept={{ ...now, days: MOST_DAYS }}
      onChange={({ highlightsOffAt, ...change }) =>
        void changeSettings({ ...change, ...(highlightsOffAt && { highlightsOffAt: [...highlightsOffAt] }) })
      }
      onAllow={(patterns) => void requestOrigins(patterns)}
      onWithdraw={(patterns) => void withdrawOrigins(patterns)}
      onClear={(what) => void CLEARING[what]().then(count)}
    />
  );
}

void mount(
  OptionsPage,
  Promise.all([grantedOrigins(), whatIsKept()]).then(([granted, kept]) => ({ granted, kept })),
);
