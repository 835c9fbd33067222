/**
 * Swedish verbs of motions and reports by what they assert, in the infinitive: `ar` are conjugated ökar–ökade–ökat,
 * `er` kräver–krävde–krävt, `irregular` give all four forms. A list of knowledge, not of cases: written from the language.
 */
export interface VerbList {
  ar: string;
  er?: string;
  irregular?: string;
}

export const VERB_CLASSES = {
  /** Says, shows or finds: what follows is someone's statement. */
  say: {
    ar: 'förklara visa konstatera rapportera redovisa bekräfta hävda påpeka påtala varna beräkna uppskatta peka berätta avslöja publicera presentera meddela larma notera betona poängtera klargöra intyga vittna redogöra rekommendera uppmana påminna antyda indikera dokumentera belägga bevisa demonstrera illustrera kartlägga granska analysera undersöka utreda utvärdera studera mäta registrera observera identifiera prognostisera prognosticera informera kommentera deklarera framhålla citera referera sammanfatta definiera benämna kalla beteckna kategorisera klassa klassificera räkna värdera skatta underrätta redogöra signalera flagga invända invända motivera hänvisa åberopa upplysa avisera annonsera kritisera anmärka ifrågasätta uttala tillstå förneka dementera',
    er: 'fastställa sammanställa lyfta tyda bedöma befara understryka upplysa beskriva framföra upptäcka läsa nämna anmäla påvisa röna skildra',
    irregular:
      'säga säger sade sagt sägas sägs sa sagts skriva skriver skrev skrivit uppge uppger uppgav uppgett ange anger angav angett framgå framgår framgick framgått framkomma framkommer framkom framkommit framhålla framhåller framhöll framhållit finna finner fann funnit slå slår slog slagit understryka understryker underströk understrukit beskriva beskriver beskrev beskrivit anföra anför anförde anfört påstå påstår påstod påstått anta antar antog antagit förutspå förutspår förutspådde förutspått förutse förutser förutsåg förutsett svara svarar svarade svarat avse avser avsåg avsett vidhålla vidhåller vidhöll vidhållit erfara erfar erfor erfarit medge medger medgav medgett klargöra klargör klargjorde klargjort redogöra redogör redogjorde redogjort tydliggöra tydliggör tydliggjorde tydliggjort',
  },
  /** Holds an opinion. */
  think: {
    ar: 'mena anse ogilla gilla uppskatta beklaga betrakta känna befara oroa tvivla misstänka acceptera respektera dela beundra förakta fördöma kritisera välkomna applådera hylla',
    er: 'tycka känna tänka bedöma instämma känns',
    irregular:
      'anse anser ansåg ansett tro tror trodde trott se ser såg sett inse inser insåg insett förstå förstår förstod förstått veta vet visste vetat uppfatta uppfattar uppfattade uppfattat',
  },
  /** Wants, proposes, plans, promises. */
  want: {
    ar: 'syfta fokusera återkomma överväga premiera beakta påbörja uppdatera permanenta önska hoppas yrka förorda förespråka avvisa eftersträva satsa prioritera värna efterfråga bejaka avstyrka tillstyrka uppmuntra motionera planera ämna lova utlova garantera vädja avvisa stötta verka',
    er: 'kräva tillföra efterlysa hoppas motsätta föreslå välkomna sträva',
    irregular:
      'återkomma återkommer återkom återkommit överväga överväger övervägde övervägt vilja vill ville velat föreslå föreslår föreslog föreslagit avslå avslår avslog avslagit anslå anslår anslog anslagit avse avser avsåg avsett avsätta avsätter avsatte avsatt motsätta motsätter motsatte motsatt stödja stödjer stödde stött stå står stod stått vilja vill ville velat tillskjuta tillskjuter tillsköt tillskjutit säga säger sade sagt ställa ställer ställde ställt begära begär begärde begärt sträva strävar strävade strävat',
  },
  /** Grows, falls, gets better or worse. */
  change: {
    ar: 'öka minska växla halvera fördubbla dubbla tredubbla fyrdubbla mångdubbla förändra förbättras försämra försämras förvärra förvärras eskalera accelerera tillta avta krympa stagnera förskjuta expandera urholka fördjupa förstärkas försvagas försvaga utarma mattas bromsa vända ebba kulminera toppa dala rasa sina dämpas skärpas mildras utvidgas variera pendla fluktuera överstiga understiga koncentrera spridas urbaniseras digitaliseras åldras föryngras tunnas utvecklas utveckla förskjutas effektiviseras',
    er: 'utvidga höja sänka öka minska stegra krympa',
    irregular:
      'stiga stiger steg stigit sjunka sjunker sjönk sjunkit växa växer växte vuxit falla faller föll fallit överstiga överstiger översteg överstigit understiga understiger understeg understigit avta avtar avtog avtagit tillta tilltar tilltog tilltagit bli blir blev blivit krympa krymper krympte krympt sprida sprider spred spridit försvinna försvinner försvann försvunnit uppstå uppstår uppstod uppstått gå går gick gått upphöra upphör upphörde upphört dö dör dog dött nå når nådde nått växla växlar växlade växlat',
  },
  /** Happens once, decided or done by someone. */
  event: {
    ar: 'flytta invadera upprätta besluta avskaffa inrätta bilda starta avsluta publicera ratificera underteckna häkta anklaga åtala frikänna godkänna stifta lansera avveckla öppna pausa stoppa inställa privatisera kommunalisera reformera ändra slopa ersätta överlämna remittera ansöka överklaga återkalla utfärda tilldela bevilja neka vägra avslå grunda etablera flytta annektera attackera bomba mörda utvisa deportera fängsla avrätta tillkännage rösta omkomma drabba inträffa tillfråga kalla ockupera förhandla enas avtala upphandla investera varsla permittera konkursa strejka demonstrera protestera missbruka anmäla utreda uppmärksamma råna misshandla stjäla misstänka renovera konstruera omorganisera sluta skicka lämna träffa',
    er: 'köpa inleda stänga anlägga utnämna förvärva inviga införa genomföra tillföra överföra skärpa sänka höja föra uppföra tillsätta lägga ställa nedlägga förstöra inställa upprätta utföra utsända sända hända avsända vända anlända inträda',
    irregular:
      'avbryta avbryter avbröt avbrutit riva river rev rivit utlysa utlyser utlyste utlyst tillkomma tillkommer tillkom tillkommit träda träder trädde trätt offentliggöra offentliggör offentliggjorde offentliggjort sälja säljer sålde sålt besluta beslutar beslutade beslutat besluta beslutar beslöt beslutit bryta bryter bröt brutit döma dömer dömde dömt gripa griper grep gripit skjuta skjuter sköt skjutit komma kommer kom kommit ta tar tog tagit ge ger gav gett lägga lägger lade lagt sätta sätter satte satt tillsätta tillsätter tillsatte tillsatt utse utser utsåg utsett anta antar antog antagit tillträda tillträder tillträdde tillträtt avgå avgår avgick avgått få får fick fått hålla håller höll hållit vinna vinner vann vunnit förlora förlorar förlorade förlorat dra drar drog dragit stjäla stjäl stal stulit göra gör gjorde gjort ingå ingår ingick ingått begå begår begick begått delta deltar deltog deltagit välja väljer valde valt ske sker skedde skett upplösa upplöser upplöste upplöst bygga bygger byggde byggt försvara försvarar försvarade försvarat bifalla bifaller biföll bifallit sluta slutar slutade slutat',
  },
  /** What a body does as its task, or people as a habit. */
  act: {
    ar: 'klara transportera vänta vistas våga implementera kombinera reducera återbetala stanna koppla trappa fatta slussa komplettera hitta hamna förvänta basera passa löna vila närma spåra åldras förmå påbörja arbeta jobba bedriva ansvara samverka samarbeta hantera pröva handlägga administrera förvalta finansiera bekosta subventionera producera tillverka leverera transportera exportera importera odla nyttja utnyttja tillämpa fördela samla ordna anordna arrangera organisera utbilda undervisa forska vårda behandla bevaka kontrollera inspektera övervaka bemanna rekrytera konkurrera representera betala beskatta samordna inhämta bearbeta distribuera förmedla förse placera ersätta kompensera pendla resa studera besöka spela lyssna röka cykla flyga segla handla konsumera rösta trafikera patrullera inkludera reglera ägna syssla fungera agera verka rikta vända engagera medverka assistera tjänstgöra',
    er: 'anställa föda röra höra äga tjäna uppträda söka fylla uppfylla driva bedriva använda styra utöva köra leda sköta uppleva leva bestämma tillhandahålla åka hyra stödja hjälpa sköta behandla innehålla bedöma lära erhålla',
    irregular:
      'befinna befinner befann befunnit må mår mådde mått vidta vidtar vidtog vidtagit låta låter lät låtit löpa löper löpte löpt undvika undviker undvek undvikit fara far for farit sälja säljer sålde sålt genomgå genomgår genomgick genomgått hänga hänger hängde hängt behålla behåller behöll behållit uppnå uppnår uppnådde uppnått återfå återfår återfick återfått driva driver drev drivit bedriva bedriver bedrev bedrivit äta äter åt ätit dricka dricker drack druckit bo bor bodde bott erbjuda erbjuder erbjöd erbjudit hålla håller höll hållit sitta sitter satt suttit ligga ligger låg legat stå står stod stått bära bär bar burit skriva skriver skrev skrivit ta tar tog tagit erhålla erhåller erhöll erhållit tillhandahålla tillhandahåller tillhandahöll tillhandahållit innehålla innehåller innehöll innehållit få får fick fått lida lider led lidit sova sover sov sovit tala talar talade talat dela delar delade delat möta möter mötte mött',
  },
  /** Amounts to, consists of, costs, lasts. */
  measure: {
    ar: 'kosta motsvara omfatta inbringa täcka dominera skilja variera likna rymma väga vara svara klassas räknas beräknas uppskattas omfattas värderas mäta understiga överstiga fördelas utmärka känneteckna karaktärisera karakterisera prägla präglas rankas toppa',
    er: 'rymma täcka',
    irregular:
      'uppgå uppgår uppgick uppgått utgöra utgör utgjorde utgjort bestå består bestod bestått skilja skiljer skilde skilt omsätta omsätter omsatte omsatt sysselsätta sysselsätter sysselsatte sysselsatt ligga ligger låg legat ingå ingår ingick ingått tillhöra tillhör tillhörde tillhört innehålla innehåller innehöll innehållit bero beror berodde berott räcka räcker räckte räckt heta heter hette hetat',
  },
  exist: {
    ar: 'existera sakna dominera',
    irregular:
      'finnas finns fanns funnits förekomma förekommer förekom förekommit råda råder rådde rått återstå återstår återstod återstått kvarstå kvarstår kvarstod kvarstått ha har hade haft pågå pågår pågick pågått',
  },
  /** Brings about, hinders, harms or favours. */
  cause: {
    ar: 'orsaka påverka resultera hindra hämma hota skada gynna missgynna drabba tvinga skapa bidra generera underminera försvåra fördyra förorsaka förhindra motverka begränsa diskriminera utestänga stänga utsätta belasta tränga skrämma locka avskräcka driva möjliggöra förstöra utarma urvattna snedvrida spara avlasta undergräva frigöra utlösa förgifta smitta förorena omöjliggöra minimera döda riskera äventyra kväva slita förlänga förkorta försena gagna missbruka utnyttja provocera',
    er: 'leda medföra störa försvåra skymma stimulera avgöra följa utlösa förstöra',
    irregular:
      'leda leder ledde lett innebära innebär innebar inneburit bidra bidrar bidrog bidragit bero beror berodde berott göra gör gjorde gjort ge ger gav gett utsätta utsätter utsatte utsatt följa följer följde följt betyda betyder betydde betytt driva driver drev drivit omöjliggöra omöjliggör omöjliggjorde omöjliggjort möjliggöra möjliggör möjliggjorde möjliggjort frigöra frigör frigjorde frigjort avgöra avgör avgjorde avgjort undergräva undergräver undergrävde undergrävt slå slår slog slagit snedvrida snedvrider snedvred snedvridit uppkomma uppkommer uppkom uppkommit',
  },
  /** Says what holds by law, contract or rule. */
  rule: {
    ar: 'omfatta reglera förbjuda medge stadga undanta tillämpa betinga berättiga bemyndiga ålägga inskränka straffa beskatta bestraffa beviljas beslutas förpliktiga förplikta definiera fastslå ombesörja underställa tillerkänna tilldöma',
    er: 'likställa jämställa kräva erfordra gälla bestämma föreskriva medföra utgöra anses',
    irregular:
      'föreligga föreligger förelåg förelegat strida strider stred stridit gälla gäller gällde gällt tillåta tillåter tillät tillåtit förbjuda förbjuder förbjöd förbjudit medge medger medgav medgett föreskriva föreskriver föreskrev föreskrivit undanta undantar undantog undantagit ålägga ålägger ålade ålagt åligga åligger ålåg ålegat fastslå fastslår fastslog fastslagit anses anses ansågs ansetts tillerkänna tillerkänner tillerkände tillerkänt innefatta innefattar innefattade innefattat utgå utgår utgick utgått upphäva upphäver upphävde upphävt',
  },
  /** Improves or protects: what politics is to do. */
  promote: {
    ar: 'stärka främja säkerställa säkra underlätta stimulera skydda bevara trygga effektivisera modernisera förenkla förnya förbättra utveckla samordna motverka bekämpa förebygga åtgärda tillvarata uppgradera rusta satsa utöka utvidga återupprätta återinföra återställa tydliggöra förtydliga intensifiera prioritera integrera inkludera rädda hejda stävja minimera maximera tillgodose tillförsäkra utjämna jämna vässa kraftsamla anpassa utforma förverkliga upprätthålla vårda ändra',
    er: 'förebygga stärka förstärka bygga utbygga höja stödja trygga möta skärpa lösa verka bryta uppgradera begränsa förhindra',
    irregular:
      'säkerställa säkerställer säkerställde säkerställt bryta bryter bröt brutit stävja stävjar stävjade stävjat upprätthålla upprätthåller upprätthöll upprätthållit tillgodose tillgodoser tillgodosåg tillgodosett tillvarata tillvaratar tillvaratog tillvaratagit främja främjar främjade främjat se ser såg sett',
  },
} as const satisfies Record<string, VerbList>;

/** Verbs whose forms are few and each a class of its own. */
export const AUXILIARIES = {
  should: 'bör borde',
  must: 'måste',
  shall: 'ska skall',
  would: 'skulle',
  can: 'kan kunde',
  may: 'får få må torde lär',
  need: 'behöver behövde behövs behövdes krävs krävdes fordras erfordras förtjänar',
  future: 'kommer',
  risk: 'riskerar riskerade',
  seem: 'verkar verkade tycks tycktes förefaller föreföll synes framstår framstod ter tenderar tenderade brukar brukade lyckas lyckades försöker försökte tvingas tvingades fortsätter fortsatte fortsatt slutar börjar började hinner hann avser ämnar',
  be: 'är',
  were: 'var',
  wereBe: 'vore',
  become: 'blir blev',
  have: 'har',
  had: 'hade',
} as const;
