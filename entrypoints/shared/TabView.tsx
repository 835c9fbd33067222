import { useMemo, useState } from 'preact/hooks';
import type { Actions } from '../../components/actions';
import { MotionView } from '../../components/MotionView';
import { PdfOffer } from '../../components/PdfOffer';
import { Restricted } from '../../components/Restricted';
import { changeSettings, siteOf } from '../../utils/browser/settings';
import { regionName } from '../../utils/motion/region-names';
import { claimsToLookAt } from '../../utils/review/attention';
import type { TabState } from '../../utils/review/types';
import { useSettings } from './mount';
import { useReviews } from './useReviews';

interface Props {
  state: TabState | null;
  actions: Actions;
  selected?: string | null;
  /** Every card listed and open, for paper. */
  whole?: boolean;
}

/** One tab's document as popup, panel and reader show it. */
export function TabView({ state, actions, selected, whole }: Props) {
  const settings = useSettings();
  const [declined, setDeclined] = useState(false);
  const [reviews, review] = useReviews(state);
  const toLookAt = useMemo(
    () => new Set(state ? claimsToLookAt(state, reviews).map(({ id }) => id) : []),
    [state, reviews],
  );

  // A yes "this time" holds for this document: it shows in the jobs that came of it.
  const said = settings.consent === 'always' || Object.keys(state?.jobs ?? {}).length > 0;
  const answering: Actions = {
    ...actions,
    review,
    consent(choice, hosts, sources) {
      setDeclined(choice === 'not-now');
      actions.consent(choice, hosts, sources);
    },
  };

  const site = state?.examination?.document.kind === 'html' ? siteOf(state.address) : null;

  if (state?.phase === 'pdf') return <PdfOffer actions={actions} />;
  if (state?.phase === 'restricted') return <Restricted actions={actions} />;
  return (
    <MotionView
      state={state}
      actions={answering}
      consent={said ? 'given' : declined ? 'declined' : 'unknown'}
      cookies={settings.credentials}
      toLookAt={toLookAt}
      reviews={reviews}
      regionName={regionName}
      pageMarks={site === null ? undefined : { host: site, on: !settings.highlightsOffAt.includes(site) }}
      letters={settings.letters}
      onLetters={(letters) => void changeSettings({ letters })}
      {...(whole === undefined ? {} : { whole })}
      {...(selected === undefined ? {} : { selected })}
    />
  );
}
