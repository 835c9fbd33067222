import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Actions } from '../../components/actions';
import { MotionView } from '../../components/MotionView';
import { PdfOffer } from '../../components/PdfOffer';
import { Restricted } from '../../components/Restricted';
import { getSettings, type Settings } from '../../utils/browser/settings';
import { regionName } from '../../utils/motion/regions';
import { claimsToLookAt } from '../../utils/review/attention';
import type { TabState } from '../../utils/review/types';

interface Props {
  state: TabState | null;
  actions: Actions;
  selected?: string | null;
}

/** One tab's document as popup, panel and reader show it. */
export function TabView({ state, actions, selected }: Props) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [declined, setDeclined] = useState(false);
  useEffect(() => void getSettings().then(setSettings), []);
  const toLookAt = useMemo(() => new Set(state ? claimsToLookAt(state).map(({ id }) => id) : []), [state]);

  // A yes "this time" holds for this document: it shows in the jobs that came of it.
  const said = settings?.consent === 'always' || Object.keys(state?.jobs ?? {}).length > 0;
  const answering: Actions = {
    ...actions,
    consent(choice, hosts, sources) {
      setDeclined(choice === 'not-now');
      actions.consent(choice, hosts, sources);
    },
  };

  if (state?.phase === 'pdf') return <PdfOffer actions={actions} />;
  if (state?.phase === 'restricted') return <Restricted actions={actions} />;
  return (
    <MotionView
      state={state}
      actions={answering}
      consent={said ? 'given' : declined ? 'declined' : 'unknown'}
      cookies={settings?.credentials ?? false}
      toLookAt={toLookAt}
      regionName={regionName}
      {...(selected === undefined ? {} : { selected })}
    />
  );
}
