/** The shape of a Swedish sentence, as far as small word lists tell it: what stands first, and what its main verb is. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that open a subordinate clause; the main verb stands after its comma, or after its second verb. */
const SUBORDINATORS = set('om när då eftersom medan innan sedan trots fastän även såvida ifall ju för');
const NEED = set('bör borde måste ska skall behöver behövs krävs kräver får förtjänar');
const MAY = set('kan kunde skulle torde lär riskerar kommer');
const WILL = set(
  'vill anser menar tycker tror föreslår välkomnar önskar ser yrkar avser delar värnar eftersträvar uppmanar',
);
const BE = set('är vore känns framstår ter');
const WERE = set(
  'var blev fanns fick kom gick gav tog stod låg såg gjorde höll lade satte skrev sade sa drog föll steg',
);
const HAVE = set('har hade');
const PRESENT = set(
  'blir finns gör går tar ger står ligger håller stiger sjunker leder sker innebär gäller använder uppgår beror växer ' +
    'når lever bor dör utgör saknas består råder visar får drar driver bryter sätter köper säljer vet heter beskriver hänger ' +
    'ingår avser når tjänar betyder faller söker räcker tillhör lyfter bygger utsätts ses tas ges hålls görs läggs sägs anses ' +
    'drabbas används bedöms beräknas införs föds upplever sprids förs påtalar skriver låter sitter följer omfattar motsvarar',
);
const PRONOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  it: set('det detta'),
  they: set('den de denna dessa han hon hen'),
  we: set('vi jag vår vårt våra min mitt mina'),
  one: set('man alla ingen inget inga varje var människor människan'),
  many: set('många flera fler få allt mer merparten hälften flertalet majoriteten'),
  here: set('här där då så nu'),
  link: set('därför således därmed följaktligen alltså därigenom'),
  more: set('dessutom vidare samtidigt även också däremot dock likaså emellertid tvärtom ändå'),
  judge: set('tyvärr självklart naturligtvis givetvis dessvärre förhoppningsvis sannolikt kanske framför'),
  but: set('men och eller utan'),
  place: set('i på under vid från inom bland hos mellan efter före sedan utanför runt'),
  means: set('genom med för av utan utifrån utöver enligt trots till mot'),
  time: set('idag numera nyligen tidigare hittills redan fortfarande år förra senast sedan'),
  an: set('en ett någon något'),
  regime: set('regeringen staten riksdagen sverige samhället kommuner kommunerna svensk svenska sveriges'),
};

/** What a finite verb says of the sentence: a demand, a guess, a wish, a state, a past or present happening. */
export type VerbKind = 'need' | 'may' | 'will' | 'be' | 'were' | 'have' | 'past' | 'present' | 'none';

function kindOf(word: string, previous: string): VerbKind {
  if (NEED.has(word)) return 'need';
  if (MAY.has(word)) return 'may';
  if (WILL.has(word)) return 'will';
  if (BE.has(word)) return 'be';
  if (HAVE.has(word)) return 'have';
  if (WERE.has(word)) return 'were';
  if (/^(?:en|ett|den|det|de|denna|detta|dessa|sin|sitt|sina|mycket|så)$/u.test(previous)) return 'none';
  if (/.{3}(?:ade|ades)$|.{2}(?:[rl]des?|[kpst]tes?|nde?des)$/u.test(word) && !/(?:inte|ytte|andet)$/u.test(word))
    return 'past';
  if (PRESENT.has(word) || /.{3}erar$|.{3}eras$/u.test(word)) return 'present';
  return 'none';
}

/** Present tense by its ending alone: sure enough only where no verb was found ("kallar", "lagras"). */
const LOOSE_PRESENT = /.{3}(?:ar|er|as)$/u;

export interface Shape {
  /** Kind of the first word. */
  first: string;
  main: VerbKind;
  /** All finite verbs' kinds, the main one among them. */
  kinds: VerbKind[];
  /** Words before the main verb. */
  distance: number;
}

/** The shape of a sentence; `main` is "none" where no verb is known. Linear in the sentence's length. */
export function shapeOf(text: string): Shape {
  const tokens = [...text.matchAll(/\p{L}+(?:-\p{L}+)*|,/gu)].map(([token]) => token.toLowerCase());
  const start = tokens[0] ?? '';
  let first = 'noun';
  for (const [name, words] of Object.entries(PRONOUNS)) if (words.has(start)) first = name;
  const opens = SUBORDINATORS.has(start) && !(start === 'för' && tokens[1] !== 'att');
  if (opens) first = start === 'för' ? 'for' : 'when';
  if (start === 'att') first = 'that';
  const found: { kind: VerbKind; at: number; sub: boolean }[] = [];
  let sub = opens || start === 'att';
  tokens.forEach((token, i) => {
    if (token === ',') {
      sub = false;
      return;
    }
    if (/^(?:som|att|vilket|vilka|vilken|eftersom|medan|när|om|där|så)$/u.test(token) && i > 0) sub = true;
    const kind = kindOf(token, tokens[i - 1] ?? '');
    if (kind === 'none') return;
    found.push({ kind, at: i, sub });
    if (sub) sub = false;
  });
  let main = found.find((verb) => !verb.sub) ?? found[0];
  if (!main) {
    const at = tokens.findIndex((token, i) => i > 0 && LOOSE_PRESENT.test(token));
    if (at > 0) main = { kind: 'present', at, sub: false };
  }
  return { first, main: main?.kind ?? 'none', kinds: found.map(({ kind }) => kind), distance: main ? main.at : 0 };
}
