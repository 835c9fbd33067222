/** Which sites may be read: those that came with the extension, and those the reader has allowed since. */
import { Button } from './Button';
import { useT } from './I18n';

export interface Site {
  /** What it is called: a region, a paper, a host. */
  name: string;
  /** Hosts, as people write them. */
  hosts: string[];
  /** Match patterns to ask for or take back. */
  patterns: string[];
  allowed: boolean;
}

interface Props {
  sites: Site[];
  /** Absent for those that the browser alone can take back. */
  onWithdraw?: ((patterns: string[]) => void) | undefined;
  onAllow(patterns: string[]): void;
}

export function OptionSites({ sites, onWithdraw, onAllow }: Props) {
  const { t } = useT();
  return (
    <ul class="option-sites">
      {sites.map(({ name, hosts, patterns, allowed }) => (
        <li key={name}>
          <div>
            <strong>{name}</strong>
            {hosts.join(', ') !== name && <span class="option-about">{hosts.join(', ')}</span>}
          </div>
          {allowed && onWithdraw && (
            <Button aria-label={t('site_withdraw_named', { name })} onClick={() => onWithdraw(patterns)}>
              {t('site_withdraw')}
            </Button>
          )}
          {allowed && !onWithdraw && <span class="option-about">{t('site_allowed')}</span>}
          {!allowed && (
            <Button aria-label={t('site_allow_named', { name })} onClick={() => onAllow(patterns)}>
              {t('site_allow')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
