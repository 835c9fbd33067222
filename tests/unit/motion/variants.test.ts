import { describe, expect, it } from 'vitest';
import { recognise } from '../../../utils/motion';
import { written } from './written';

const P =
  'Den som bor på landet väntar länge på ambulansen och resan till sjukhuset är lång. Kostnaden är måttlig när restiden räknas in.\nVi menar att det är orimligt och att det går att göra något åt saken redan nästa år.';
const yes: Record<string, string> = {
  a: `# Motion angående ambulans\n${P}\nVänsterpartiet föreslår därför:\n- att en ambulans stationeras i Provby\nEva Provare, Vänsterpartiet`,
  b: `# Ambulans i Provby\n| Diarienummer\n| RS 2025/1\n| Inlämnad av\n| Eva Provare (V)\n| Status\n| Avslagen 2025-06-01\n${P}\nFörslag till beslut:\n1. Att en ambulans stationeras i Provby\n2. Att detta följs upp`,
  c: `# Motion\n## Ambulans i Provby\n${P}\n## Förslag\nVi föreslår att regionfullmäktige beslutar att:\n- stationera en ambulans i Provby\n- följa upp efter ett år\nFör Moderaterna i Region Provlän\nBo Testberg`,
  d: `MOTION\nTill Regionfullmäktige\nProvstad 2025-01-03\nAmbulans i Provby\n${P}\nJag hemställer att fullmäktige måtte besluta\natt en ambulans stationeras i Provby.\nBo Testberg (M)`,
  e: `# Motion om ambulans i Provby\n${P}\nVi föreslår därför att Region Provlän stationerar en ambulans i Provby.\nBo Testberg (M)\nEva Provare (M)`,
  f: `# Inför ambulans i Provby – motion av Bo Testberg (KD)\n${P}\nMed anledning av ovanstående föreslår Kristdemokraterna i regionfullmäktige att fullmäktige beslutar att en ambulans stationeras i Provby.`,
  g: `# Motion 14/2025: Ambulans i Provby\nRegionfullmäktige har remitterat motionen till hälso- och sjukvårdsnämnden för beredning.\n${P}\nDärför yrkar vi på:\natt en ambulans stationeras i Provby\nBo Testberg (M)`,
  h: `# Ambulans i Provby\nMotion från Miljöpartiet\n${P}\nVi vill därför att regionfullmäktige beslutar följande:\n- Att ambulans stationeras i Provby`,
  i: `# Budgetmotion för 2026\nTill regionfullmäktige\n${P}\nFörslag till beslut\nMiljöpartiet föreslår regionfullmäktige besluta\natt fastställa skattesatsen till 11:20\natt anta budgeten enligt denna motion\nFör Miljöpartiet, Bo Testberg`,
  j: `# Motion om ambulans\nEnligt Region Provläns svar på en tidigare motion ska frågan utredas. Motionärerna fick då avslag på motionen.\n${P}\n${P}\n${P}\nVi yrkar att regionfullmäktige beslutar\natt ambulans stationeras i Provby\nBo Testberg (M)`,
  k: `# Motion: Stoppa nedläggningen\nVi har tidigare yrkat avslag på nedläggningen. ${P}\nRegionfullmäktige föreslås besluta\natt stoppa nedläggningen av mottagningen i Provby\nBo Testberg (M)`,
};
const no: Record<string, string> = {
  a: `# Ambulans i Provby\nYttrande från hälso- och sjukvårdsnämnden\nNämnden föreslår att motionen anses besvarad.\nMotionens förslag är redan genomfört. Vi anser att ambulansen är tillräcklig.`,
  b: `# Regionstyrelsens förslag till beslut om ambulans\nRegionstyrelsen föreslår regionfullmäktige besluta\natt stationera en ambulans\nBo Testberg (M)\nRegionstyrelsens ordförande`,
  c: `# Fullmäktige i korthet\nHär är besluten. Fullmäktige beslutade att höja taxan.\nBo Testberg (M) yrkade att taxan skulle vara oförändrad. Vänsterpartiet yrkar att frågan utreds.`,
  d: `# Ambulans i Provby\nInsändare\nVi behöver en ambulans. Jag föreslår att regionen köper en.\nEn orolig invånare`,
  e: `# Fråga om ambulansen\nTill Bo Testberg (M)\n${P}\nJag vill därför fråga: Vad tänker du göra?\nEva Provare (V)`,
  f: `# Nytt förslag: ambulans i Provby\nPublicerad 2025-05-01\nVänsterpartiet vill att regionfullmäktige beslutar om en ambulans i Provby.\n– Det är orimligt, säger Eva Provare (V).\nFörslaget lämnas som en motion till nästa fullmäktige.`,
  g: `# Remissvar på SOU 2025:12\n${P}\nRegion Provlän föreslår att regeringen ändrar lagen. Vi tillstyrker förslaget i övrigt.\nRegionstyrelsen beslutar att avge yttrandet.`,
  h: `# Arbetsordning för fullmäktige\n§ 20 En motion ska vara skriftlig och undertecknad av en eller flera ledamöter. Ämnen av olika slag får inte tas upp i samma motion.\nRegionstyrelsen föreslår regionfullmäktige besluta att fastställa ordningen.`,
  i: `# Reservation\nVänsterpartiet reserverar sig mot beslutet. Vi yrkade att regionfullmäktige skulle besluta att bifalla motionen. Vi anser att beslutet är fel.\nEva Provare (V)`,
  j: `# Vårt program\nVi vill:\n- att ambulansen kommer i tid\n- att vården är nära\nVänsterpartiet i Provlän`,
  k: `# Förslag från medborgare om ambulans\nJag föreslår att regionfullmäktige beslutar att köpa en ambulans.\nStatus: Besvarat`,
  l: `# Initiativärende, protokollsutdrag\n§ 4\nEva Provare (V) yrkar att styrelsen beslutar att utreda ambulansen.\nRegionstyrelsen beslutar att avslå yrkandet.`,
  m: `# Delårsrapport\n${P}\nRegionstyrelsen beslutar att godkänna delårsrapporten.`,
  n: `# Ärendelista\n12 Motion om ambulans i Provby\nRegionstyrelsen föreslår att motionen avslås.\n13 Motion om buss\nRegionstyrelsen föreslår att motionen bifalls.`,
  o: `# Svar på interpellation om ambulans\nEva Provare (V) har frågat mig om ambulansen. Jag menar att beredskapen är god. Vi föreslår i budgeten att regionfullmäktige beslutar att köpa en ambulans.\nBo Testberg (M)`,
};

const read = (text: string) => {
  const { reading, noted } = written(text);
  return recognise(reading, noted);
};

describe('further wordings, none of them seen before the rules were written', () => {
  it.each(Object.entries(yes))('motion %s is taken', (_, text) => {
    const { isMotion, signals } = read(text);
    expect(isMotion, signals.join(' ')).toBe(true);
  });
  it.each(Object.entries(no))('neighbour %s is not', (_, text) => {
    const { isMotion, parts, signals } = read(text);
    expect([isMotion, parts.length], signals.join(' ')).toEqual([false, 0]);
  });
});
