import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions';
import { AskHost } from '../../components/AskHost';
import { FetchFailed } from '../../components/FetchFailed';
import { Loading } from '../../components/Loading';
import { OpenDocument } from '../../components/OpenDocument';
import { ReaderShell } from '../../components/ReaderShell';
import { mount } from '../shared/mount';
import { tabActions } from '../shared/tabActions';
import { useChosen } from '../shared/useChosen';
import { useTabState } from '../shared/useTabState';
import { OpenedDocument } from './OpenedDocument';
import { useReader } from './useReader';

const query = new URLSearchParams(location.search);
const START = {
  address: query.get('src'),
  text: query.get('text'),
  anyway: query.has('any'),
  sample: query.has('sample'),
};

function ReaderPage() {
  const [tab, setTab] = useState<number | null>(null);
  const [sought, setSought] = useState<{ id: string; always: boolean } | null>(null);
  const [opening, setOpening] = useState(false);
  useEffect(() => void browser.tabs.getCurrent().then((current) => setTab(current?.id ?? null)), []);
  const state = useTabState(tab) ?? null;
  const [turnedTo, select] = useChosen(tab);
  const latest = useRef(state);
  latest.current = state;
  const { opened, ...reader } = useReader(tab, START);

  const name = 'name' in opened ? opened.name : null;
  useEffect(() => {
    if (name !== null) document.title = `${name} – Fotnot`;
  }, [name]);
  useEffect(() => setSought(null), [name]);
  useEffect(() => {
    // Chosen in the panel or by a command: the document follows. What is chosen here moves it where that is asked for.
    if (turnedTo?.claim && turnedTo.once !== '') setSought({ id: turnedTo.claim, always: turnedTo.show });
  }, [turnedTo]);
  /** The opening view goes when a document is chosen in it, not when the one before has been read to its end. */
  function chosen<Document>(open: (document: Document) => void) {
    return (document: Document) => {
      setOpening(false);
      open(document);
    };
  }

  const actions: Actions = useMemo(
    () => ({
      ...tabActions(
        tab ?? -1,
        () => latest.current,
        (id) => {
          select(id);
          setSought(id === null ? null : { id, always: false });
        },
      ),
      showInText(id) {
        select(id);
        setSought({ id, always: true });
      },
      checkAnyway: reader.readAnyway,
      tryAgain: reader.readAgain,
      openOther: () => setOpening(true),
      openInReader: undefined,
      markPage: undefined,
      openFile: chosen(reader.openFile),
      openText: chosen(reader.openText),
      openAddress: chosen(reader.openAddress),
    }),
    [tab, select, reader.openAddress],
  );

  if (opened.phase === 'empty' || opening) {
    return <ReaderShell name={null} onOpenOther={() => {}} document={<OpenDocument actions={actions} />} />;
  }
  if ('name' in opened) {
    return (
      <OpenedDocument
        key={opened.name}
        opened={opened}
        // What the background still has of the document before is not this one's.
        state={state?.address === opened.name ? state : null}
        actions={actions}
        selected={turnedTo?.claim ?? null}
        sought={sought}
        onSelect={select}
        onStop={reader.stop}
        onReadAll={reader.readAgain}
      />
    );
  }
  const { address } = opened;
  const pane = () => {
    switch (opened.phase) {
      case 'ask':
        return <AskHost address={address} onAllow={() => reader.allowHost(address)} />;
      case 'failed':
        return <FetchFailed address={address} reason={opened.reason} onTryAgain={() => reader.openAddress(address)} />;
      case 'fetching':
        return <Loading progress={null} fetching />;
    }
  };
  return <ReaderShell name={address} onOpenOther={() => setOpening(true)} document={pane()} />;
}

void mount(ReaderPage, {});
