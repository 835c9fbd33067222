/**
 * Words and phrases that deny, hedge or report, from general knowledge of the language (polarity.ts). In a phrase `a|b`
 * are forms of which one stands there, `~` is at most three other words, `@` an infinitive and `%` a supine.
 */

/** Words that deny outright. */
export const DENIALS = 'inte ej icke aldrig ingen inget inga ingenting varken knappast ingalunda';

/** What lacks, refuses, withdraws or leaves out, in the forms of the finite verb, the passive and the participles. */
export const REFUSALS =
  'utan nej sällan långtifrån ' +
  'saknar saknas saknade saknades saknat saknats utebli uteblir uteblev uteblivit undantas undantogs undantagits undantagna slipper slapp sluppit ' +
  'nekar nekas nekade nekades nekat nekats vägrar vägras vägrade vägrat vägrats ' +
  'avslår avslås avslog avslogs avslagit avslagits avslag avstyrker avstyrks avstyrkte avstyrktes avstyrkt avstyrkts ' +
  'avvisar avvisas avvisade avvisades avvisat avvisats förkastar förkastas förkastade förkastades förkastat förkastats ' +
  'avböjer avböjde avböjt nobbar nobbas nobbade nobbades nobbat nobbats underkänner underkänns underkände underkändes underkänt underkänts ' +
  'dementerar dementeras dementerade dementerades dementerat dementerats förnekar förnekas förnekade förnekades förnekat förnekats ' +
  'tillbakavisar tillbakavisas tillbakavisade tillbakavisades tillbakavisat tillbakavisats ' +
  'avfärdar avfärdas avfärdade avfärdades avfärdat avfärdats motbevisar motbevisas motbevisade motbevisat motbevisats ' +
  'avråder avråds avrådde avråddes avrått avråtts bojkottar bojkottade bojkottat ratar ratades ratade ratat missar missade missat missades missats ' +
  'undgår undgick undgått undslipper undslapp undsluppit underlåter underlät underlåtit försummar försummade försummat ' +
  'vederlägger vederläggs vederlade vederlades vederlagt motsäger motsägs motsade motsades motsagts ogillar ogillas ogillade ogillades ogillat ogillats ' +
  'noll föga strandar strandade strandat havererar havererade havererat spricker sprack spruckit ' +
  'obetydlig obetydligt obetydliga försumbar försumbart försumbara ' +
  'bestrider bestrids bestred bestreds bestritt bestridit bestridits motsätter motsatte motsatt ' +
  'avbryts avbröt avbröts avbrutit avbrutits misslyckas misslyckades misslyckats fredas fredades skonas skonades ' +
  'osant falsk falskt felaktig felaktigt ogrundad ogrundat oförändrad oförändrat oförändrade ' +
  'orörd orört orörda opåverkad opåverkat opåverkade intakt intakta';

/** What ends, stops or prevents it: words of the matter too, where a claim says them ("har pausat verktyget"). */
export const STOPS =
  'skrotar skrotas skrotade skrotades skrotat skrotats skrinlägger skrinläggs skrinlade skrinlades skrinlagt skrinlagts skrinlagd skrinlagda ' +
  'bordlägger bordläggs bordlade bordlades bordlagt bordlagts upphäver upphävs upphävde upphävdes upphävt upphävts ' +
  'återkallar återkallas återkallade återkallades återkallat återkallats ogiltigförklarar ogiltigförklarades ogiltigförklarats ' +
  'avblåses avblåstes avblåst avblåsts undanröjer undanröjs undanröjde undanröjdes undanröjt undanröjts fryses frystes frysts ' +
  'annullerar annulleras annullerade annullerades annullerat annullerats avbokar avbokas avbokade avbokades avbokat avbokats ' +
  'senarelägger senareläggs senarelade senarelades senarelagt senarelagts blockerar blockeras blockerade blockerades blockerat blockerats ' +
  'avvärjer avvärjs avvärjde avvärjdes avvärjt avvärjts förhindrar förhindras förhindrade förhindrades förhindrat förhindrats ' +
  'hindrar hindras hindrade hindrades avhåller avhöll avhållit undvika undviker undviks undvek undveks undvikit undvikits ' +
  'inställd inställda inställt stoppar stoppas stoppade stoppades stoppat stoppats pausar pausas pausade pausades pausat pausats ' +
  'hejdar hejdas hejdade hejdades hejdat hejdats ' +
  'återremitterar återremitteras återremitterade återremitterades återremitterat struntar struntade struntat';

/** What denies a refusal, a criticism or a harm only: no claim but one of these is denied by it. */
export const SPARING_PHRASES = [
  'inga|ingen|inget|utan ~ invändningar|invändning|protester|kritik|anmärkning|anmärkningar|klagomål|hinder|motstånd|skador',
];

/** In what two are alike ("lika bra på distans som på plats"). */
const EQUAL_IN =
  'bra|dåligt|dålig|dåliga|stor|stort|stora|liten|litet|små|hög|högt|höga|låg|lågt|låga|många|få|mycket|lite|ofta|sällan|lång|långt|långa|länge|' +
  'snabb|snabbt|snabba|dyr|dyrt|dyra|billig|billigt|billiga|nöjd|nöjda|vanlig|vanligt|vanliga|stark|starkt|starka|säker|säkert|säkra|svår|svårt|' +
  'svåra|lätt|lätta|effektiv|effektivt|effektiva|friska|sjuka|gamla|unga|hårt|väl|långsamt|illa|sent|tidigt|trygga|trygg|tung|tungt|tunga';

/** What says that something goes on: no claim but one of its end, its change or its trouble is denied by it. */
export const CONTINUING_PHRASES = [
  'som vanligt|planerat|tänkt|beräknat|förut|förr',
  'enligt plan|planen|tidsplan|tidsplanen|tidplanen',
  'lika länge|mycket|många|stor|stort|stora|lång|långa|hög|höga|ofta som förut|tidigare|förr',
  'hålla|håller|höll|hållit|står|stod|stått fast vid',
  'vara|varit|bli|blir|blev|blivit|är|finns ~ kvar',
  'ligga|ligger|låg|legat ~ still|stilla|fast',
  'räddas|räddades|räddats undan|från',
];

/** What says that two are the same: a claim that compares them, or tells of a change, is denied by it. */
export const EQUAL_PHRASES = [
  `lika ${EQUAL_IN} ~ som|för|i|bland|hos|på`,
  'lika|samma ~ oavsett',
  'samma ~ som|för|bland|hos',
  'ingen|inga|inte|små|obetydlig|marginella ~ skillnad|skillnader',
  'på samma nivå',
  'jämnt fördelat|fördelade|fördelad',
];

/** The same in several words. */
export const REFUSING_PHRASES = [
  'långt ifrån|från alla|allt|alltid|samtliga|hela|varje|någon|något|tillräckligt|tillräcklig|tillräckliga|nog|klar|klart|färdig|färdigt|färdiga|säkert|självklart',
  'är|var|varit|vara|blir|blev långt ifrån|från',
  'lägga|lägger|lade|lagt|läggs|lades|lagts ner|ned plan|planen|planer|planerna|förslaget|projektet|idén|idéerna|satsningen|bygget',
  'lägga|lägger|lade|lagt|läggs|lades|lagts ~ på is',
  'ställa|ställas|ställer|ställde|ställt|ställs|ställdes|ställts ~ in',
  'rösta|röstar|röstade|röstat|röstas|röstades|röstats ner|ned|mot|emot|nej',
  'riva|rivas|river|rev|rivit|rivs|revs|rivits upp',
  'dra|dras|drar|drog|dragit|drogs|dragits ~ tillbaka',
  'skjuta|skjutas|skjuter|sköt|skjutit|skjuts|sköts|skjutits ~ upp',
  'skjuta|skjutas|skjuter|sköt|skjutit|skjuts|sköts|skjutits ~ på framtiden',
  'gå|går|gick|gått om intet',
  'rinna|rinner|rann|runnit ut i sanden',
  'är|var|varit nära att',
  'ett|endast|bara fåtal',
  'avstå|avstår|avstod|avstått från',
  'bryta|bryter|bröt|brutit mot',
  'backa|backar|backade|backat från',
  'hoppa|hoppar|hoppade|hoppat av',
  'lägga|lägger|lade|lagt ner|ned sin|sina röst|röster',
  'i stället för att',
  'låter|lät|låtit bli',
  'för få|lite|litet',
  'klara|klarar|klarade|klarat sig ~ undan',
  'som|det brister|brast|brustit|fattas|fattades',
  'hålla|håller|höll|hållit|hålls|hölls|hållits inne',
  'falla|faller|föll|fallit med|på ~ röst|röster|röstsiffrorna',
  'fälldes|fälls|fällts med|av',
  'flyttas|flyttades|flyttats|skjuts|sköts|skjutits fram',
  'ta|tar|tog|tagit|tas|togs|tagits ~ ur drift|bruk',
  'ta|tar|tog|tagit avstånd från',
  'sätta|sätter|satte|satt ~ stopp för',
  'gå|går|gick|gått ~ emot',
  'ställa|ställer|ställde|ställt sig ~ emot|avvisande|frågande|tveksam|tveksamma',
  'vända|vänder|vände|vänt sig emot|mot',
];

/**
 * Of these, what spares its object: it denies also what a claim says of an end or a refusal ("ställs in" where it is
 * spared), which the others agree with.
 */
export const SPARING =
  'undantas undantogs undantagits undantagna slipper slapp sluppit fredas fredades skonas skonades avvärjer avvärjs avvärjde avvärjdes ' +
  'avvärjt avvärjts förhindrar förhindras förhindrade förhindrades förhindrat förhindrats undvika undviker undviks undvek undveks undvikit undvikits';

/** Beside these an affirmed word is no longer affirmed outright ("bara hälften får", "för sent", "högst 764 kronor"). */
export const RESTRICTING =
  'bara endast enbart blott först sent sällan högst minst mindre färre knappt knappast lite få fåtal hälften utom';

/** Words that hedge as they are. */
export const HEDGES =
  'påstås påstår uppges ryktas risk risken kan väntas förväntas beräknas bedöms bedömer bedömningen planen planer kanske ' +
  'troligen troligtvis sannolikt tror tro tros funderar funderade menar menade anser ansåg tycker tyckte gissar vill hoppas oklart oklar osäkert osäker enligt ' +
  'ifrågasätter tvivlar lovar lovade varnar varnade obekräftad obekräftat obekräftade tycks tyder förmodligen möjligen ' +
  'diskuterar diskuteras hoppades prognos prognosen tidigast kallar torde förefaller spår spås förmodas utreds utredas avser ämnar antagligen ' +
  'spekuleras spekulerar spekulationer farhågor förhoppningsvis troligt trolig rimligen kanhända måhända utlovar utlovas utlovade utlovats ' +
  'planeras planerades villkoras förutspår förutspås förutser förutses flaggar antyder antyds indikerar ' +
  'förordar förordade förordat förespråkar förespråkade förespråkat föredrar övervägs övervägdes ' +
  'väntades förväntar förväntade förväntades förmodar förmodade hoppats verkade tycktes eventuellt möjligtvis ' +
  'ibland delvis såvida ifall förutsatt ambition ambitionen anklagas anklagades anklagats beskylls åtalas åtalad åtalats lovande';

/** Of the words that hedge, those that only say whose view it is. */
export const VIEWS = 'menar menade anser ansåg tycker tyckte hävdar hävdade kallar';

/**
 * What hedges by naming a thing that is not yet, all forms: a claim that names it too ("förslaget är till för att …") does
 * not therefore doubt what it says of it.
 */
export const NOT_YET =
  'risk risken plan planen planer prognos prognosen ambition ambitionen bedömningen förslag förslaget förslagen rykte ryktet rykten ryktena';

/** Beginnings that hedge in every form. */
export const HEDGE_BEGINNINGS =
  'påstådd misstänk befara frukta riskera uppskatta hävda planerar föreslå föreslog föreslag förslag eventuell misstank rykte överväg preliminär';

/** What says that it is not known, and so denies nothing: the denial in it is of the knowing. */
export const UNKNOWN_PHRASES = [
  'går|gick|gått ~ inte ~ att säga|avgöra|bedöma|utläsa|veta|fastställa|slå|dra|uttala',
  'kan|kunde|kunnat|vill|ville ~ inte säga|avgöra|bedöma|utläsa|fastställa|svara|uttala',
  'inte undersökt|utrett|prövat|granskat|analyserat|studerat om|hur|varför|vad',
  'inte utreda|undersöka|pröva om|hur|varför|vad',
  'vet ~ inte',
];

/** Two or more words that hedge together. */
export const HEDGE_PHRASES = [
  'ska|skall ha %',
  'ska|skall inte|också|även|redan|länge ha %',
  'skulle @',
  'kan ha',
  'utesluter inte',
  'utesluts inte',
  'inte ~ utesluta|uteslutas|uteslutet',
  'ser ~ över',
  'ser ut att',
  'känner ~ inte till',
  'räknar|räknade|räknat|räkna med',
  'tecken|tecknen|signaler|indikationer|indicier|antydningar på|om|till',
  'förhoppning|förhoppningar|förhoppningen|förväntan|förväntningen|målsättningen|målsättning|avsikt|avsikten ~ att|om|på',
  'väntar|väntade|väntat sig',
  'skulle kunna',
  'fruktar|anar|tippar|hoppas ~ att|på',
  'mål|målet är',
  'i begrepp',
  'på väg att',
  'enligt uppgift|uppgifter',
  'lär @',
  'verkar @',
  'antas @',
  'sägs @',
  'önskar @',
  'siktar|siktade|siktat på|mot',
  'lutar åt|mot',
  'utreder ~ om|att|hur|en|ett|möjligheten|möjligheterna|förutsättningarna|frågan',
  'tanken|avsikten|meningen|förhoppningen är',
  'är tänkt|tänkta',
  'frågan|frågor är|om ~ om',
  'inte säkert|säker|givet|bevisat|bevisad|klarlagt|klarlagd|fastställt|utrett',
  'återstår att se',
  'för tidigt att',
  'visar|visat|visade intresse',
  'i uppdrag att',
  'beslutar|avgör|avgörs ~ om',
  'i bästa|värsta|vissa|enstaka|några fall',
  'i en del fall',
  'på sina|vissa håll',
  'under förutsättning',
  'på villkor',
  'bara|endast|men om',
  'oro|oroliga|orolig för',
  'oroar|oroas ~ för',
  'hotas|hotat|hotad av',
  'pekas|pekats|utpekas ut',
  'mycket|allt|det|tecken talar|tyder för|på',
  'sägs|påstås|ryktas|uppges|heter ~ att',
  'ska|skall enligt',
  'lägger|lade|lagt|läggs skulden',
  'skyller|skyllde|skyllt ~ på',
  'i enlighet med planen|planerna',
  'övervägs|övervägts|prövas|utreds|undersöks om|att',
  'kan tänka sig',
  'tänker|tänkte @',
  'försöker|försökte @',
  'hotar|hotade|hotat att|med',
  'hot|hotet om',
  'ansöker|ansökte|ansökt ~ om',
  'förhandlar|förhandlade ~ om',
  'varslar|varslade|varslat ~ om',
  'ska|skall utreda|utredas|pröva|prövas|undersöka|undersökas|överväga|övervägas|analysera|analyseras|diskutera|diskuteras',
  'öppnar|öppnade|öppnat ~ för att',
  'enligt min|vår|hans|hennes|deras|egen mening|uppfattning|åsikt|bedömning|tro',
];

/** Phrases with which someone wishes or demands what a claim may say as a fact. */
export const WISH_PHRASES = [
  'ser|såg hellre|helst|gärna',
  'kräver|krävde|krävt|begär|begärde|föreslår|uppmanar|vädjar ~ att',
];

/** After these a risk is an amount, and nothing unsure. */
export const AMOUNTS = 'lägre högre större mindre ökad ökade minskad minskade dubbelt procents';

/** Words with which a negation grades or adds, and denies nothing ("inte ens hälften", "inte bara", "ingen annan … så"). */
export const GRADING = 'ens bara minst fullt riktigt sedan mer mindre fler färre annan annat andra';

/** Denied with these words nothing of the matter is: a newspaper says that it got no answer. */
export const ANSWERING = 'kommentera kommentar intervjuas intervjuad intervju anträffbar nåbar';

/** With these a claim reports itself what someone says, wants or judges. */
export const REPORTS =
  'efterlyser efterlyste efterlyst kräver krävde krävt krav protesterar protesterat protesterade kritiserar kritiserade kritik välkomnar välkomnade ' +
  'beklagar beklagade berättar berättade berättat säger sade påpekar påpekade framhåller skriver skrev uppger uppgav svarar svarade ' +
  'ser såg förordar motiverar motiverades motiverade klagar klagade skyller motsätter ogillar försvarar argumenterar uppmanar ber bett ' +
  'oroas orolig oroliga oro vittnar ansåg tyckte enligt stöder stödjer';
