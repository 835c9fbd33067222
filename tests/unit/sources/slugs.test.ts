import { describe, expect, it } from 'vitest';
import { addressDateOf, slugWordsOf } from '../../../utils/sources/slugs';

describe('slugWordsOf', () => {
  it.each([
    ['https://www.svt.se/nyheter/lokalt/vast/journalsystemet-exempel-pausas', 'journalsystemet exempel pausas'],
    ['https://www.svt.se/nyheter/lokalt/orebro/region-riskerar-boter--culvw1', 'region riskerar boter'],
    ['https://www.aftonbladet.se/nyheter/a/Ab12cD/hanna-18-exempel', 'hanna 18 exempel'],
    ['https://www.gp.se/nyheter/en-exempelrubrik.6e1d0c7a-1111-4222-8333-0305e82c3301', 'en exempelrubrik'],
    ['https://www.gp.se/nyheter/en-exempelrubrik-1.27959575', 'en exempelrubrik'],
    ['https://www.svd.se/en-exempelrubrik_8531228.svd', 'en exempelrubrik'],
    ['https://www.nyteknik.se/digitalisering/exempel-om-journaler-6386124', 'exempel om journaler'],
    ['https://www.gp.se/nyheter/v%C3%A5rden-i-exempel', 'vården i exempel'],
    ['https://www.sydsvenskan.se/2019-07-09/skane-far-vanta', 'skane far vanta'],
    ['https://www.riksdagen.se/sv/dokument-och-lagar/dokument/motion/exempel-titel_HB022152/', 'exempel titel'],
    ['https://www.svt.se/nyheter/inrikes/17565278', ''],
    ['https://sverigesradio.se/sida/artikel.aspx?artikel=3706743', ''],
    ['inte en adress', ''],
  ])('%s', (address, words) => {
    expect(slugWordsOf(address).join(' ')).toBe(words);
  });
});

describe('addressDateOf', () => {
  it.each([
    ['https://lakartidningen.se/aktuellt/nyheter/2025/02/exempel/', '2025-02'],
    ['https://www.exempel.se/2025/2/3/exempel', '2025-02-03'],
    ['https://www.sydsvenskan.se/2019-07-09/exempel', '2019-07-09'],
    ['https://www.exempel.se/20190709/exempel', '2019-07-09'],
    ['https://www.vardfokus.se/webbnyheter/2011/februari/exempel/', '2011-02'],
    ['https://www.exempel.se/rapporter/2018/exempel', '2018'],
    ['https://www.exempel.se/exempel-2019-13-45', null],
    ['https://www.svt.se/nyheter/inrikes/17565278', null],
    ['https://www.exempel.se/1234/exempel', null],
  ])('%s → %s', (address, date) => {
    expect(addressDateOf(address)).toBe(date);
  });
});
