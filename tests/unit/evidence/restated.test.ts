/** Claims that say in other words what their article says, with denials and doubts on either side: nothing is noted. */
import { describe, expect, it } from 'vitest';
import { check } from './support';

const PAIRS: [string, string][] = [
  [
    'Väntan på höftoperation är i snitt 14 månader',
    'Patienterna får vänta 14 månader i snitt på en höftoperation. Det är inte rimligt, säger klinikchefen.',
  ],
  [
    'Regionen har lagt ned 120 vårdplatser sedan 2019',
    'Sedan 2019 har 120 vårdplatser försvunnit i regionen, och fler kan försvinna.',
  ],
  [
    'Ambulanspersonalen har slutat i protest',
    'I protest mot schemat har ambulanspersonalen sagt upp sig. De vill inte förhandla mer.',
  ],
  ['Sjukhusets kök lagar maten på plats', 'Maten lagas på plats i sjukhusets kök, inte i Lettland som tidigare.'],
  ['Bussbolaget har fått böta för inställda turer', 'Bussbolaget har dömts till böter för turer som ställts in.'],
  ['Ingen läkare fanns på plats under natten', 'Under natten saknades läkare på plats.'],
  ['Personalen upplever att ledningen inte lyssnar', 'Ledningen lyssnar inte på personalen, visar enkäten.'],
  ['Vårdcentralen saknar fast läkare', 'På vårdcentralen finns ingen fast läkare.'],
  [
    'Var tredje sjuksköterska funderar på att sluta',
    'En tredjedel av sjuksköterskorna överväger att byta jobb, enligt en enkät.',
  ],
  ['Bristen på barnmorskor ökar', 'Barnmorskorna blir färre och bristen växer.'],
  ['Regionen har misslyckats med att korta köerna', 'Köerna har inte blivit kortare trots regionens satsning.'],
  ['Regionen ska införa ett nytt schema', 'Ett nytt schema ska införas i regionen.'],
  ['Enligt facket är arbetsmiljön farlig', 'Facket anser att arbetsmiljön är farlig.'],
  ['Patienter riskerar att skadas av felaktiga doser', 'Felaktiga doser kan skada patienter.'],
  ['Tåget ställs ofta in på grund av personalbrist', 'Personalbrist gör att tåget ofta ställs in.'],
  [
    'Stängningen av BB har lett till längre resor',
    'När BB stängdes blev resorna längre. Regionen räknar med att spara pengar.',
  ],
  ['Regionen har skrotat planerna på en ny terminal', 'Planerna på en ny terminal har skrotats av regionen.'],
  ['Kliniken klarar inte tillgänglighetsmålet', 'Målet för tillgänglighet nås inte av kliniken.'],
  [
    'Kollegerna hade larmat om läkaren i flera år',
    'I flera år larmade kollegerna om läkaren, men chefen trodde inte på dem.',
  ],
  ['Regionen köpte vård för 40 miljoner av privata bolag', 'Privata bolag sålde vård för 40 miljoner till regionen.'],
  ['Kostnaderna sjönk i Skåne', 'I Skåne sjönk kostnaderna medan de ökade i Halland.'],
  ['Allt fler unga söker vård för ångest', 'Fler unga söker för ångest. Äldre söker däremot mer sällan.'],
  [
    'Den digitala vårdcentralen har öppet alla dagar',
    'Alla dagar har den digitala vårdcentralen öppet, bara julafton är undantagen.',
  ],
  ['Biblioteket blir kvar efter protesterna', 'Efter protesterna får biblioteket vara kvar. Nedläggningen stoppas.'],
  ['Nedläggningen av biblioteket stoppades efter protester', 'Protester gjorde att biblioteket inte läggs ned.'],
  ['Kommunen säger nej till vindkraften', 'Kommunen avstyrker vindkraften.'],
  ['Fullmäktige avslog motionen om fria bussar', 'Motionen om fria bussar röstades ned i fullmäktige.'],
  ['Regionens bolag går med förlust', 'Bolaget som regionen äger går back.'],
];

describe('the same in other words', () => {
  it.each(PAIRS)('is neither a denial nor a doubt: "%s"', (claim, says) => {
    expect(check(claim, [says]).findings.filter(({ kind }) => kind === 'negation' || kind === 'hedge')).toEqual([]);
  });

  it('what is put off is the matter of a claim that says so', () => {
    const score = (says: string) => check('Regionen skjuter kulvertbygget upp', [says]).passages[0]!.score;
    expect(score('Regionen skjuter kulvertbygget framför sig.')).toBeGreaterThan(
      score('Regionen skjuter löven framför sig.'),
    );
  });

  it('a claim that something was stopped is about what was stopped', () => {
    expect(check('Regionen har pausat verktyget Vägvisaren', ['Regionen pausar verktyget Vägvisaren.']).label).toBe(
      'found',
    );
  });
});
