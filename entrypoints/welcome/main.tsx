import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/Welcome';
import { useT } from '../../components/I18n';
import { readerAddress, sampleAddress } from '../../utils/browser/pages';
import { mount } from '../shared/mount';

const open = (url: string) => void browser.tabs.create({ url });

function WelcomePage() {
  const { t } = useT();
  useEffect(() => {
    document.title = `${t('welcome_title')} – Fotnot`;
  }, [t]);
  return (
    <Welcome
      onSample={() => open(sampleAddress())}
      onOpen={() => open(readerAddress())}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

void mount(WelcomePage, {});
