import { describe, expect, it } from 'vitest';
import { guardAddress } from '../../../utils/sources/guard';

const HOSTILE = [
  'https://localhost/',
  'https://LOCALHOST./',
  'https://sub.localhost/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://017700000001/',
  'https://0/',
  'https://10.0.0.5/',
  'https://172.16.3.4/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://router/',
  'https://intranet/',
  'https://skrivare.local/',
  'https://metadata.google.internal/',
  'https://exempel.onion/',
  'https://server.lan/',
  'https://1.0.0.127.in-addr.arpa/',
  'https://127.0.0.1.nip.io/',
  'https://app.localtest.me/',
  'https://www.dn.se./',
  'https://www.dn.se:8443/',
  'http://www.dn.se:443/',
  'https://www.dn.se:22/',
  'https://anna:hemligt@www.dn.se/',
  'https://www.dn.se@127.0.0.1/',
  'https://@www.dn.se/',
  'https:\\\\127.0.0.1\\',
  'https://www.dn.se\\@127.0.0.1/',
  'https://www.dn.se\t/',
  'https://①②⑦.⓪.⓪.①/',
  'https://127。0。0。1/',
  'https://ｌｏｃａｌｈｏｓｔ/',
  'https://%31%32%37.0.0.1/',
  'https:www.dn.se/',
  'https:///www.dn.se/',
  'ftp://www.dn.se/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://www.dn.se/1',
  'chrome-extension://abc/x.html',
  'view-source:https://www.dn.se/',
  '',
  'www.dn.se/x',
];

describe('guardAddress', () => {
  it.each(HOSTILE)('refuses %j, however it is cited', (address) => {
    expect(guardAddress(address, { citedHttp: false })).toEqual({ ok: false, reason: 'forbidden-address' });
    expect(guardAddress(address, { citedHttp: true })).toEqual({ ok: false, reason: 'forbidden-address' });
  });

  it.each(HOSTILE.filter((address) => address.startsWith('https://')))('refuses %j over http too', (address) => {
    expect(guardAddress(address.replace('https://', 'http://'), { citedHttp: true }).ok).toBe(false);
  });

  it.each([
    'https://www.dn.se/sverige/exempel/',
    'https://lakartidningen.se/?p=301027',
    'https://www.dn.se:443/x',
    'https://www.gp.se/nyheter/vård',
    'https://xn--vrd-ula.se/',
    'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32016R0679',
  ])('lets %s through', (address) => {
    expect(guardAddress(address, { citedHttp: false })).toMatchObject({ ok: true });
  });

  it('takes http only where the motion cites it', () => {
    expect(guardAddress('http://www.bra.se/', { citedHttp: false }).ok).toBe(false);
    expect(guardAddress('http://www.bra.se/', { citedHttp: true }).ok).toBe(true);
  });
});
