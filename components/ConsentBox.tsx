/** Asks before any source is fetched: which hosts will be asked, and what is sent. */
import './ConsentBox.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ConsentChoice } from './actions';
import { Button } from './Button';
import { shownHost } from './hosts';
import { useT } from './I18n';

interface Props {
  /** How many sources the question is about. */
  count: number;
  hosts: string[];
  /** True when the reader has turned on cookies for subscribers. */
  cookies: boolean;
  /** In a card: the heading takes the card's level, and the box takes the focus when it opens. */
  inCard?: boolean;
  /** False where a lasting yes is not to be given: in a web page, which can lay things over what the reader sees. */
  lasting?: boolean;
  onAnswer(choice: ConsentChoice): void;
}

export function ConsentBox({ count, hosts, cookies, inCard = false, lasting = true, onAnswer }: Props) {
  const { t } = useT();
  const id = useId();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (inCard) first.current?.querySelector('button')?.focus();
  }, [inCard]);
  const Heading = inCard ? 'h4' : 'h2';
  return (
    <section class="consent" aria-labelledby={id}>
      <Heading id={id}>{t('consent_title', { count })}</Heading>
      <div>
        <p>{t('consent_hosts')}</p>
        <ul class="consent-hosts">
          {hosts.map((host) => (
            <li key={host}>{shownHost(host)}</li>
          ))}
        </ul>
      </div>
      <p class="consent-sent">{cookies ? t('consent_sent_cookies') : t('consent_sent')}</p>
      <div class="consent-answers" ref={first}>
        <Button weight="main" onClick={() => onAnswer('once')}>
          {t('consent_once')}
        </Button>
        {lasting && <Button onClick={() => onAnswer('always')}>{t('consent_always')}</Button>}
        <Button weight="plain" onClick={() => onAnswer('not-now')}>
          {t('consent_not_now')}
        </Button>
      </div>
    </section>
  );
}
