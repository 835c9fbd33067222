import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions';
import { AskHost } from '../../components/AskHost';
import { DocumentText } from '../../components/DocumentText';
import { FetchFailed } from '../../components/FetchFailed';
import { Loading } from '../../components/Loading';
import { OpenDocument } from '../../components/OpenDocument';
import { ReaderShell } from '../../components/ReaderShell';
import { mount } from '../shared/mount';
import { tabActions } from '../shared/tabActions';
import { TabView } from '../shared/TabView';
import { useTabState } from '../shared/useTabState';
import { useReader } from './useReader';

const query = new URLSearchParams(location.search);
const START = { address: query.get('src'), anyway: query.has('any') };

function ReaderPage() {
  const [tab, setTab] = useState<number | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  useEffect(() => void browser.tabs.getCurrent().then((current) => setTab(current?.id ?? null)), []);
  const state = useTabState(tab) ?? null;
  const latest = useRef(state);
  latest.current = state;
  const { opened, ...reader } = useReader(tab, START);

  useEffect(() => {
    if ('name' in opened) document.title = `${opened.name} – Fotnot`;
    setOpening(false);
  }, [opened]);

  const actions: Actions = useMemo(
    () => ({
      ...tabActions(tab ?? -1, () => latest.current, setSelected),
      showInText: setSelected,
      checkAnyway: reader.readAnyway,
      openOther: () => setOpening(true),
      openInReader: undefined,
      openFile: reader.openFile,
      openText: reader.openText,
      openAddress: reader.openAddress,
    }),
    [tab, reader],
  );

  const pane = () => {
    switch (opened.phase) {
      case 'ask':
        return <AskHost address={opened.address} onAllow={() => reader.allowHost(opened.address)} />;
      case 'failed':
        return (
          <FetchFailed
            address={opened.address}
            reason={opened.reason}
            onTryAgain={() => reader.openAddress(opened.address)}
          />
        );
      case 'read':
        if (!opened.noted) return <TabView state={state} actions={actions} />;
        return (
          <DocumentText
            blocks={opened.noted.text.map(({ index, block, text }) => ({
              index,
              kind: block.kind,
              level: block.level,
              text,
            }))}
            claims={state?.examination?.motions.flatMap(({ claims }) => claims) ?? []}
            selected={selected}
            onSelect={setSelected}
          />
        );
      default:
        return <Loading progress={state?.progress ?? null} />;
    }
  };

  if (opened.phase === 'empty' || opening) {
    return <ReaderShell name={null} onOpenOther={() => {}} document={<OpenDocument actions={actions} />} />;
  }
  return (
    <ReaderShell
      name={'name' in opened ? opened.name : opened.address}
      onOpenOther={() => setOpening(true)}
      document={pane()}
      cards={
        opened.phase === 'reading' || opened.phase === 'read' ? (
          <TabView state={state} actions={actions} selected={selected} />
        ) : (
          <></>
        )
      }
    />
  );
}

void mount(ReaderPage);
