import { describe, expect, it } from 'vitest';
import { afterLead, findAsk } from '../../../utils/motion/asks';

const FORMAL = [
  'Med anledningen av ovanstående yrkar vi att Regionstyrelsen beslutar:',
  'Därför föreslår vi regionfullmäktige',
  'Jag yrkar därför',
  'Jag yrkar',
  'Vi yrkar att:',
  'Kristdemokraterna hemställer därför att regionfullmäktige beslutar',
  'Med stöd av det anförda föreslås regionfullmäktige besluta',
  'Mot bakgrund av ovanstående yrkas:',
  'Med hänvisning till det ovan sagda föreslår undertecknade ledamöter att regionfullmäktige beslutar att',
  'Sverigedemokraterna i Region Provlän yrkar därför:',
  'Vi socialdemokrater föreslår därför regionfullmäktige besluta att',
  'Undertecknad hemställer om att regionfullmäktige beslutar',
  'Därför yrkar Miljöpartiet och Vänsterpartiet att landstingsfullmäktige beslutar att:',
  'Vi i Centerpartiet vill att regionfullmäktige ska besluta att',
  'Vårt förslag är därför att regionfullmäktige beslutar att',
  'Regionfullmäktige föreslås därför besluta:',
  'Sammantaget yrkar Liberalerna på följande:',
  'Med anledning av ovanstående yrkar Anna Exempelsson (S) och Olle Provare (S) att regionfullmäktige beslutar att',
  'Jag vill därför föreslå att fullmäktige beslutar att',
  'Härmed yrkas att regionstyrelsen ges i uppdrag att utreda frågan.',
  'Jag föreslår, med stöd av vad som sagts ovan, att regionfullmäktige beslutar att utreda frågan.',
  'Vi hemställer',
  'Yrkande: att regionen utreder frågan',
  'Skånepartiet yrkar att regionfullmäktige beslutar',
  'Undertecknade regionfullmäktigeledamöter yrkar således att',
];

const NONE = [
  'Anna Exempelsson (S) yrkar bifall till motionen.',
  'Kristdemokraterna yrkar bifall till motionen.',
  'Jag yrkar avslag på motionen.',
  'Vi yrkar att motionen avslås.',
  'Vi yrkar att ärendet återremitteras.',
  '(SD) yrkade att förslaget skulle finansieras.',
  'Regionstyrelsen föreslår regionfullmäktige besluta att fastställa budgeten.',
  'Vi föreslår att du börjar försiktigt.',
  'I en motion till regionfullmäktige föreslår vi att bussen blir gratis.',
  '– Vi föreslår att regionfullmäktige beslutar om gratis buss, säger Anna Exempelsson (S).',
  'Exempel: ”Jag yrkar att regionfullmäktige beslutar att utreda frågan.”',
  'Vi har lämnat in en motion där vi föreslår att regionfullmäktige beslutar att införa fri entré.',
  'Regionfullmäktige föreslås besluta att anse motionen besvarad.',
  'Vi yrkar på solsken, skämtar lagledaren.',
  'Motionären yrkar att bussen ska gå oftare.',
];

describe('a request in the author’s own voice', () => {
  it.each(FORMAL)('is found in “%s”', (text) => {
    expect(findAsk(text)).toMatchObject({ formal: true });
  });
  it.each(NONE)('is not found in “%s”', (text) => {
    const ask = findAsk(text);
    expect(ask && ask.formal).toBeFalsy();
  });
  it('is retold by a register', () => {
    expect(findAsk('Nils Testberg (C) yrkar i motion inkommen 2025-05-06 att:')).toMatchObject({ how: 'portal' });
    expect(findAsk('Nils Testberg och Bo Provare (båda C) föreslår i en motion att')).toMatchObject({ how: 'portal' });
  });
});

describe('what follows the lead', () => {
  it.each([
    [' att regionfullmäktige beslutar:', ''],
    [' att Regionstyrelsen beslutar att', ''],
    [' regionfullmäktige att ge direktören i uppdrag', 'att ge direktören i uppdrag'],
    [' att regionfullmäktige ska besluta att utreda frågan', 'att utreda frågan'],
    [' hälso- och sjukvårdsnämnden besluta att utreda frågan', 'att utreda frågan'],
    [' att regionen inför fri entré', 'att regionen inför fri entré'],
    [' inkommen 2016-03-09 att:', ''],
    [' följande:', ''],
    [' på följande yrkanden:', ''],
    [' landstingsfullmäktige besluta, att utreda frågan', 'att utreda frågan'],
    ['', ''],
  ])('after “%s” is “%s”', (rest, proposal) => {
    expect(afterLead(rest)).toBe(proposal);
  });
});
