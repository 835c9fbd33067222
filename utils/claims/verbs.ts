/** Swedish verbs common in motions, for telling clauses from noun phrases. Lists, since nothing tags words here. */

const forms = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** First conjugation: the stem + ar, ade, as, ades. */
const FIRST = forms(`
  ök minsk vis skap orsak drabb sakn kost svar pek hamn start avslut paus påverk arbet betal begräns
  avskaff avslöj bekräft beräkn beslut betrakt börj funger gransk hanter hot kall klag konstater kontroll kritiser
  lanser leverer lov nek omfatt plan prioriter prov redoviser regler risker samverk sats skad skick spar stann stärk
  syft tapp tjän upphandl uppmuntr utbild utred utveckl varn verk vänt överklag lämn bland halver fördubbl saml
  hindr invester kompletter kompenser konkurrer missgynn motsvar motverk nyttj placer
  presenter publicer rapporter rekommender representer studer tving försämr förbättr förstärk underlätt
`);
/** Forms that the endings do not give. */
const IRREGULAR = forms(`
  är var blir blev varit har hade kan kunde ska skall skulle vill ville måste bör borde får fick finns fanns gör gjorde
  går gick kommer kom tar tog ger gav ser såg står stod ligger låg håller höll stiger steg sjunker sjönk faller föll
  leder ledde sker skedde innebär innebar gäller gällde behöver behövde använder använde uppger uppgav anger angav
  säger sade sa skriver skrev hävdar menar menade anser ansåg framgår framgick framkommer framkom uppgår uppgick
  beror berodde växer växte når nådde lever levde bor bodde dör dog föds föddes utgör utgjorde utsätts utsattes
  blivit drabbas drabbades riskerar väntar väntade väntas bedöms bedömde bedömer föreslår föreslog beslutade beslutar
  uppstår uppstod medför medförde saknar saknas saknade drar drog driver drev bryter bröt skjuter sköt stänger stängde
  överstiger översteg understiger understeg motsvarar motsvarade omfattar omfattade består bestod bestämmer sätter satte
  köper köpte säljer sålde tvingas tvingades vet visste tror trodde tycker tyckte föreslås föreslogs beskrivs beskrevs anges angavs konstateras framhålls påpekas tydliggörs känner kände heter hette levererar
  minskar ökar visar visade visat kostar svarar pekar hamnar startar avslutas pausas införs infördes påverkar arbetar
  betalar betyder begränsas fortsätter fortsatte bekräftar beräknar beräknas konstaterar konstaterade rapporterar
  rapporterade redovisar redovisade beskriver beskrev publicerade presenterade lanserade genomför genomförde
  genomfördes läggs lades lägger lade görs gjordes sägs tas togs ges gavs hålls hölls ökade minskade halverades
  fördubblades svänger förlorar förlorade vinner vann klarar klarade lämnar lämnade söker sökte räcker räckte krävs
  krävdes kräver krävde tillhör tillhörde upplever upplevde varnar varnade vänder lyfter lyfte riskerade tvingar
  löper löpte stödjer stöder bygger byggde byggs byggdes skapar skapade skapas skapades orsakar orsakade händer hände
  dricker drack äter åt arbetade kände undersökte undersöker levde bidrar bidrog avser avsåg ingår ingick avgörs avgör
`);

/** Verbs of saying and showing: "Socialstyrelsen rapporterar¹ om …" asserts nothing before its mark. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  forms(`
  visar visade rapporterar rapporterade skriver skrev uppger uppgav anger angav säger sade sa bekräftar bekräftade
  konstaterar konstaterade redovisar redovisade beskriver beskrev menar menade anser ansåg hävdar hävdade framhåller
  framhöll påpekar påpekade varnar varnade bedömer bedömde beräknar beräknade uppskattar uppskattade slår slog pekar
  pekade redogör redogjorde framgår framgick framkommer framkom föreslår föreslog berättar berättade avslöjar avslöjade
  publicerade presenterade meddelar meddelade larmar larmade noterar noterade understryker betonar betonade
`),
);

/** Finite forms, lower case. */
export const FINITE_VERBS: ReadonlySet<string> = new Set([
  ...FIRST.flatMap((stem) => [`${stem}ar`, `${stem}ade`, `${stem}as`, `${stem}ades`]),
  ...IRREGULAR,
  ...SPEECH_VERBS,
]);
