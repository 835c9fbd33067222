import { describe, expect, it } from 'vitest';
import { recognise } from '../../../utils/motion';
import { written } from './written';

const read = (text: string, address?: string, options?: { any?: boolean }) => {
  const { reading, noted } = written(text, address);
  return recognise(reading, noted, options);
};
const PROSE =
  'Var tredje invånare i länet har längre än en timme till närmaste mottagning och resan tar ofta hela dagen. Bussarna går sällan och den som inte kör bil blir utan vård.\n' +
  'Vi menar att det är orimligt. Andra regioner har visat att mobila team fungerar och att kostnaden är måttlig när restiden räknas in. Det är dags att pröva även här.';

const MOTIONS: Record<string, string> = {
  'a plain motion': `# Motion om mobila team\nTill regionfullmäktige\n${PROSE}\nVi yrkar därför\natt regionen inför mobila team\nAnna Exempelsson (S)`,
  'no title, no signature': `${PROSE}\nMed anledning av ovanstående yrkar vi att regionfullmäktige beslutar:\nAtt ge direktören i uppdrag att införa mobila team.`,
  'one sentence asks': `# Mobila team\n${PROSE}\nMot bakgrund av detta föreslår jag att regionfullmäktige beslutar att införa mobila team i hela länet.\nAnna Exempelsson, Liberalerna`,
  'passive request': `# Motion: Mobila team\n${PROSE}\nMed stöd av det anförda föreslås regionfullmäktige besluta\n- att införa mobila team\n- att följa upp efter ett år\n2025-03-01\nAnna Exempelsson (MP)`,
  'heading instead of lead': `# Motion om mobila team\nTill regionfullmäktige\n${PROSE}\n## Yrkande\n- Att regionen inför mobila team.\n- Att försöket följs upp.\nFör Vänsterpartiet\nAnna Exempelsson`,
  'bare decision clause': `${PROSE}\n${PROSE}\nRegionfullmäktige beslutar att ge regionstyrelsen i uppdrag att införa mobila team.`,
  'Riksdag form': `# Mobila team\nMotion till riksdagen\n2018/19:4321\nav Anna Exempelsson m.fl. (C)\n## Förslag till riksdagsbeslut\nRiksdagen ställer sig bakom det som anförs i motionen om mobila team och tillkännager detta för regeringen.\n## Motivering\n${PROSE}\nAnna Exempelsson (C)`,
  'register that retells': `# Mobila team\n## Motion RX250101\n| Datum\n| 2025-05-06\n| Författare\n| Anna Exempelsson (C)\nAnna Exempelsson (C) yrkar i motion inkommen 2025-05-06 att:\n- mobila team införs i hela länet`,
  'a motion about motions': `# Motion om snabbare svar på motioner\nTill regionfullmäktige\nMotioner ska besvaras inom ett år men många blir liggande. Vi anser att fullmäktige förtjänar besked i tid och att motionärer ska få veta varför det dröjer.\nVi yrkar att regionfullmäktige beslutar\natt motioner som inte besvarats inom ett år redovisas varje kvartal\nAnna Exempelsson (KD)`,
  'a motion about exercise': `# Motion om motion på recept\nTill regionfullmäktige\nMotion är bra för hälsan. Den som motionerar sover bättre, och vi vill att fler ska få motion på recept av sin vårdcentral. Motionsspåren i länet är många.\nJag yrkar\natt motion på recept erbjuds alla patienter\nAnna Exempelsson (V)`,
  'with what became of it below': `# Motion om mobila team\n${PROSE}\nVi yrkar\natt regionen inför mobila team\nAnna Exempelsson (S)\n## Beslut\nRegionfullmäktige avslog motionen den 3 april 2025.`,
  'suggestion to the region with a motion’s frame': `# Motion om mobila team\nTill regionfullmäktige\n${PROSE}\nDärför föreslår vi\natt regionen inför mobila team\nAnna Exempelsson (S)`,
  'a motion about citizens’ proposals': `# Motion om att återinföra medborgarförslag\nTill regionfullmäktige\nMedborgarförslag ger invånarna en väg in i politiken. Vi vill att den som är skriven i länet ska få väcka förslag, och vi tror att fler då skulle engagera sig.\nVi föreslår regionfullmäktige besluta\natt medborgarförslag återinförs från 2027\nAnna Exempelsson (MP)`,
};

const NONE: Record<string, string> = {
  'an answer': `# Svar på motion om mobila team\nTjänsteutlåtande\n## Förslag till beslut\nRegionfullmäktige föreslås besluta\natt anse motionen besvarad.\n## Ärendet\nAnna Exempelsson (S) har väckt en motion i vilken hon yrkar att regionen inför mobila team. Motionären menar att resorna är långa.`,
  'an answer that quotes the proposals': `# Mobila team\nTjänsteskrivelse\nHandläggare: Bo Testberg\nI en motion från Anna Exempelsson (S) föreslås att regionfullmäktige beslutar:\natt regionen inför mobila team\natt försöket följs upp\n## Förvaltningens bedömning\nFörvaltningen delar inte motionärens uppfattning och föreslår att motionen avslås.`,
  minutes: `# Protokoll regionstyrelsen\n## § 12 Motion om mobila team\nAnna Exempelsson (S) yrkar bifall till motionen. Ordföranden ställer proposition och finner att styrelsen avslår den.\n## Beslut\nRegionstyrelsen beslutar att föreslå regionfullmäktige att avslå motionen.`,
  'a decision page': `# Beslut i korthet\nRegionfullmäktige beslutar att höja taxan från årsskiftet. Regionfullmäktige beslutar att godkänna årsredovisningen.\nMotion 4-2025 om mobila team avslogs.`,
  'an interpellation': `# Interpellation om mobila team\nTill ordföranden i hälso- och sjukvårdsnämnden\n${PROSE}\nMed anledning av detta vill jag fråga:\n- När införs teamen?\nAnna Exempelsson (S)`,
  'a citizen’s proposal': `# Medborgarförslag: Buss till badet\nJag föreslår att regionfullmäktige beslutar att bussen ska gå till badet.\natt bussen går varje timme\nFörslaget är ett medborgarförslag enligt kommunallagen.`,
  'a press release': `# Vi vill ha mobila team\nPressmeddelande 2025-05-01\nI en motion till regionfullmäktige föreslår vi att mobila team införs.\n– Vi föreslår att regionfullmäktige beslutar om team i hela länet, säger Anna Exempelsson (S).`,
  'a party’s news': `# Ny motion om mobila team\n2025-05-01\nVi har lämnat in en motion om mobila team. Vi vill att regionen inför team i hela länet. Motionen väntas behandlas i höst.`,
  exercise: `# Motion på recept\nVi föreslår att du börjar försiktigt. Motion minskar risken för sjukdom. Det beslutade regionfullmäktige om 2023.`,
  'an explanation': `# Vad är en motion?\nEn motion är ett förslag från en ledamot. Den avslutas med att-satser.\nExempel:\nJag yrkar att regionfullmäktige beslutar\natt utreda frågan om bibliotek`,
  'a form to fill in': `# Att skriva en motion\nMall:\nMed hänvisning till ovanstående föreslår jag regionfullmäktige besluta\natt ge [nämnd] i uppdrag att [åtgärd]\nNamn (parti)`,
  'a consultation': `# Yttrande över betänkandet Vård i tid\nRegion Provlän har getts tillfälle att yttra sig. Vi föreslår att regeringen ser över reglerna. Regionen tillstyrker förslaget.\nVi föreslår därför att regionen får ett särskilt anslag.`,
  'a budget': `# Regionplan och budget\n## Förslag till beslut\nRegionstyrelsen föreslår regionfullmäktige besluta\n- att fastställa budgeten\n- att skattesatsen blir 11:55`,
  'a debate article': `# Ge länet mobila team\nDebattartikel\n${PROSE}\nDärför vill vi att regionen inför mobila team.\nAnna Exempelsson (S)`,
  'an agenda': `# Kallelse till regionfullmäktige\n- Upprop\n- Val av justerare\n- Inkomna motioner\nMotion nr 14-2025 från Anna Exempelsson (V). Mobila team`,
};

describe('recognising a motion', () => {
  it.each(Object.entries(MOTIONS))('takes it: %s', (_, text) => {
    const recognition = read(text);
    expect(recognition.signals.length && recognition.isMotion, recognition.signals.join(' ')).toBe(true);
    expect(recognition.parts[0]!.motion.proposals[0]).toMatch(
      /mobila team|redovisas|motion på recept|medborgarförslag/,
    );
  });
  it.each(Object.entries(NONE))('does not take %s for one', (_, text) => {
    const recognition = read(text);
    expect(recognition.isMotion, recognition.signals.join(' ')).toBe(false);
    expect(recognition.parts).toEqual([]);
  });
});
