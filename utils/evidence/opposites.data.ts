/**
 * Words that say opposite things of the same: two sides a line, in every form that is written, from general knowledge of
 * the language (opposites.ts).
 */
export const OPPOSITES = `
öka ökar ökade ökat ökas ökades ökats ökning ökningen stiga stiger steg stigit växa växer växte vuxit höja höjer höjde höjt höjs höjdes höjts höjning höjningen uppgång uppgången fler högre fördubbla fördubblar fördubblade fördubblat fördubblas fördubblades fördubblats tredubblade tredubblades tredubblats uppåt skenar skenade skenat stigande ökande växande | minska minskar minskade minskat minskas minskades minskats minskning minskningen sjunka sjunker sjönk sjunkit krympa krymper krympte krympt sänka sänker sänkte sänkt sänks sänktes sänkts sänkning sänkningen falla faller föll fallit nedgång nedgången färre lägre halvera halverar halverade halverat halveras halverades halverats nedåt rasar rasade rasat avtar avtog avtagit sjunkande minskande krympande
förbättra förbättrar förbättrade förbättrat förbättras förbättrades förbättrats förbättring förbättringen lindra lindrar lindrade lindrat lindras lindrades lindrats | försämra försämrar försämrade försämrat försämras försämrades försämrats försämring försämringen förvärra förvärrar förvärrade förvärrat förvärras förvärrades förvärrats
öppna öppnar öppnade öppnat öppnas öppnades öppnats | stänga stänger stängde stängt stängs stängdes stängts
starta startar startade startat startas startades startats inleda inleder inledde inlett inleds inleddes inletts | avsluta avslutar avslutade avslutat avslutas avslutades avslutats upphöra upphör upphörde upphört
införa inför införde infört införs infördes införts | avskaffa avskaffar avskaffade avskaffat avskaffas avskaffades avskaffats slopa slopar slopade slopat slopas slopades slopats
vinna vinner vann vunnit | förlora förlorar förlorade förlorat
överskott överskottet vinst vinsten | underskott underskottet förlust förlusten
tillåta tillåter tillät tillåtit tillåts tilläts tillåtet tillåtna | förbjuda förbjuder förbjöd förbjudit förbjuds förbjöds förbjudits förbjudet förbjudna
välkomnar välkomnade välkomnat berömmer berömde berömt | kritiserar kritiserade kritiserat
frias friades friats friad | fälls fälldes fällts döms dömdes dömts dömd
anställa anställer anställde anställt anställs anställdes anställts | varsla varslar varslade varslat varslas varslades varslats
avskaffa avskaffar avskaffade avskaffat avskaffas avskaffades avskaffats slopa slopar slopade slopat slopas slopades slopats | behålla behåller behöll behållit behålls behölls behållits kvarstår kvarstod
behålla behåller behöll behållit | förlora förlorar förlorade förlorat
fortsätta fortsätter fortsatte fortsatt | sluta slutar slutade slutat upphöra upphör upphörde upphört
förlänga förlänger förlängde förlängt förlängs förlängdes förlängts | avsluta avslutar avslutade avslutat avslutas avslutades avslutats
bygga bygger byggde byggt byggs byggdes byggts | riva river rev rivit rivs revs rivits
nöjd nöjda nöjt | missnöjd missnöjda missnöjt
tidsplan tidsplanen tidplan tidplanen planenligt | försenad försenat försenade försenas försening förseningen förseningar
tillgång tillgången | brist bristen
alla samtliga | bara endast enbart fåtal fåtalet minoritet minoriteten
flesta majoritet majoriteten | fåtal fåtalet minoritet minoriteten
permanent permanenta | tillfällig tillfälligt tillfälliga
skadad skadade skadades | oskadd oskadda oskadde
frivillig frivilligt frivilliga | obligatorisk obligatoriskt obligatoriska
rätt riktig riktigt riktiga korrekt korrekta | fel felaktig felaktigt felaktiga
positiv positiva | negativ negativa kritisk kritiska
öppen öppet | stängd stängt stängda avstängd avstängt avstängda
stödja stödjer stöder stödde | kritisk kritiskt kritiska
sälja säljer sålde sålt säljs såldes sålts | behålla behåller behöll behållit behålls behölls behållits
gratis avgiftsfri avgiftsfritt avgiftsfria kostnadsfri kostnadsfritt kostnadsfria | avgiftsbelagd avgiftsbelagt avgiftsbelagda
tillträder tillträdde tillträtt | avgår avgick avgått
lättare | svårare
längre | kortare
dyrare | billigare
bättre | sämre
snabbare | långsammare
godkänna godkänner godkände godkänt godkännas godkänns godkändes godkänts bifalla bifaller biföll bifallit bifallas bifalls bifölls bifallits tillstyrka tillstyrker tillstyrkte tillstyrkt tillstyrkas tillstyrks tillstyrktes tillstyrkts bevilja beviljar beviljade beviljat beviljas beviljades beviljats godkänd godkända godkännande bifall | underkänna underkänner underkände underkänt underkännas underkänns underkändes underkänts avslå avslår avslog avslagit avslås avslogs avslagits avstyrka avstyrker avstyrkte avstyrkt avstyrkas avstyrks avstyrktes avstyrkts förkasta förkastar förkastade förkastat förkastas förkastades förkastats avvisa avvisar avvisade avvisat avvisas avvisades avvisats neka nekar nekade nekat nekas nekades nekats underkänd underkända underkännande avslag
stödja stödjer stöder stödde stött stöds stöddes stödet välkomna välkomnar välkomnade välkomnat förorda förordar förordade förordat tillstyrker försvara försvarar försvarade försvarat försvaras | motsätta motsätter motsatte motsatt kritisera kritiserar kritiserade kritiserat kritiseras avvisa avvisar avvisade avvisat fördöma fördömer fördömde fördömt ogilla ogillar ogillade ogillat beklaga beklagar beklagade beklagat protesterar protesterade protesterat
börja börjar började börjat påbörja påbörjar påbörjade påbörjat påbörjas påbörjades påbörjats återstarta återstartar återstartade återstartat återstartas återstartades återstartats återuppta återupptar återupptog återupptagit återupptas återupptogs återupptagits | sluta slutar slutade slutat upphöra upphör upphörde upphört avbryta avbryter avbröt avbrutit avbrytas avbryts avbröts avbrutits avsluta avslutar avslutade avslutat avslutas avslutades avslutats pausa pausar pausade pausat pausas pausades pausats
följa följer följde följt följas följs följdes följts uppfylla uppfyller uppfyllde uppfyllt uppfyllas uppfylls uppfylldes uppfyllts respektera respekterar respekterade respekterat respekteras | bryta bryter bröt brutit bryts bröts brutits strida strider stred missa missar missade missat överträda överträder överträdde överträtt
ja | nej
störst största | minst minsta
högst högsta | lägst lägsta
bäst bästa | sämst sämsta värst värsta
dyrast dyraste | billigast billigaste
snabbast snabbaste | långsammast långsammaste
äldst äldsta | yngst yngsta
vanligare vanligast vanligaste vanlig vanligt vanliga | sällsynt sällsynta
högt hög höga | lågt låg låga
starkare starkast stärkt | svagare svagast försvagad försvagat försvagade
stärka stärker stärkte stärkt stärkas stärks stärktes stärkts | försvaga försvagar försvagade försvagat försvagas försvagades försvagats urholka urholkar urholkade urholkat urholkas urholkades urholkats
enklare smidigare | krångligare svårare
säkrare tryggare | farligare otryggare osäkrare
enkel enkelt enkla | svår svårt svåra komplicerad komplicerat komplicerade krånglig krångligt krångliga
snabb snabbt snabba | långsam långsamt långsamma
dyr dyrt dyra | billig billigt billiga
offentlig offentligt offentliga | hemlig hemligt hemliga sekretessbelagd sekretessbelagt sekretessbelagda
publicera publicerar publicerade publicerat publiceras publicerades publicerats avslöja avslöjar avslöjade avslöjat avslöjas avslöjades avslöjats redovisa redovisar redovisade redovisat redovisas redovisades redovisats offentliggöra offentliggör offentliggjorde offentliggjort offentliggöras offentliggörs offentliggjordes offentliggjorts | hemlighålla hemlighåller hemlighöll hemlighållit hemlighållas hemlighålls hemlighölls hemlighållits sekretessbelägga sekretessbelägger sekretessbelade sekretessbelagt sekretessbeläggas sekretessbeläggs sekretessbelades sekretessbelagts mörka mörkar mörkade mörkat mörkas mörkades mörkats
privatisera privatiserar privatiserade privatiserat privatiseras privatiserades privatiserats | förstatliga förstatligar förstatligade förstatligat förstatligas förstatligades förstatligats kommunalisera kommunaliserar kommunaliserade kommunaliserat kommunaliseras kommunaliserades kommunaliserats
centralisera centraliserar centraliserade centraliserat centraliseras centraliserades centraliserats | decentralisera decentraliserar decentraliserade decentraliserat decentraliseras decentraliserades decentraliserats
skärpa skärper skärpte skärpt skärpas skärps skärptes skärpts skärpning skärpningen skärpta hårdare strängare | mildra mildrar mildrade mildrat mildras mildrades mildrats luckra luckrar luckrade luckrat luckras luckrades luckrats lätta lättar lättade lättat lättas lättades lättats lättnad lättnader mildare
utöka utökar utökade utökat utökas utökades utökats utvidga utvidgar utvidgade utvidgat utvidgas utvidgades utvidgats expandera expanderar expanderade expanderat expanderas expanderades expanderats utökning utökningen utvidgning | begränsa begränsar begränsade begränsat begränsas begränsades begränsats minska minskar minskade minskat minskas minskades minskats reducera reducerar reducerade reducerat reduceras reducerades reducerats banta bantar bantade bantat bantas bantades bantats begränsning minskning minskningen
utse utser utsåg utsett utses utsågs utsetts tillsätta tillsätter tillsatte tillsatt tillsättas tillsätts tillsattes tillsatts utnämna utnämner utnämnde utnämnt utnämnas utnämns utnämndes utnämnts | avsätta avsätter avsatte avsatt avsättas avsätts avsattes avsatts avskeda avskedar avskedade avskedat avskedas avskedades avskedats entlediga entledigar entledigade entledigat entledigas entledigades entledigats
anställa anställer anställde anställt anställas anställs anställdes anställts rekrytera rekryterar rekryterade rekryterat rekryteras rekryterades rekryterats nyanställer nyanställde | avskeda avskedar avskedade avskedat avskedas avskedades avskedats entlediga entledigar entledigade entledigat entledigas entledigades entledigats uppsagd uppsagda uppsägning uppsägningar
återinföra återinför återinförde återinfört återinförs återinfördes återinförts | avskaffa avskaffar avskaffade avskaffat avskaffas avskaffades avskaffats slopa slopar slopade slopat slopas slopades slopats
legalisera legaliserar legaliserade legaliserat legaliseras legaliserades legaliserats avkriminalisera avkriminaliserar avkriminaliserade avkriminaliserat avkriminaliseras avkriminaliserades avkriminaliserats | kriminalisera kriminaliserar kriminaliserade kriminaliserat kriminaliseras kriminaliserades kriminaliserats förbjuda förbjuder förbjöd förbjudit förbjuds förbjöds förbjudits
frige friger frigav frigett friges frigs frigavs frigetts frisläppa frisläpper frisläppte frisläppt frisläppas frisläpps frisläpptes frisläppts | gripa griper grep gripit grips greps gripits häkta häktar häktade häktat häktas häktades häktats anhålla anhåller anhöll anhållit anhålls anhölls anhållits fängsla fängslar fängslade fängslat fängslas fängslades fängslats
häva häver hävde hävt hävs hävdes hävts | införa inför införde infört infördes införts utfärda utfärdar utfärdade utfärdat utfärdas utfärdades utfärdats förlänga förlänger förlängde förlängt förlängs förlängdes förlängts
belöna belönar belönade belönat belönas belönades belönats premiera premierar premierade premierat premieras premierades premierats | bestraffa bestraffar bestraffade bestraffat bestraffas bestraffades bestraffats
hylla hyllar hyllade hyllat hyllas hyllades hyllats prisa prisar prisade prisat prisas prisades prisats beröm lovord | kritisera kritiserar kritiserade kritiserat kritiseras kritiserades kritiserats kritik klandra klandrar klandrade klandrat klandras såga sågar sågade sågat sågas sågades fördöma fördömer fördömde fördömt fördöms
acceptera accepterar accepterade accepterat accepteras accepterades accepterats godta godtar godtog godtagit godtas godtogs godtagits | avvisa avvisar avvisade avvisat avvisas avvisades avvisats förkasta förkastar förkastade förkastat förkastas förkastades förkastats vägra vägrar vägrade vägrat vägras vägrades vägrats överklaga överklagar överklagade överklagat överklagas överklagades överklagats
erkänna erkänner erkände erkänt bekräfta bekräftar bekräftade bekräftat bekräftas medge medger medgav medgett | förneka förnekar förnekade förnekat förnekas förnekades förnekats neka nekar nekade nekat nekas nekades nekats dementera dementerar dementerade dementerat dementeras dementerades dementerats bestrida bestrider bestred bestridit bestritt
delta deltar deltog deltagit deltagande | utebli uteblir uteblev uteblivit bojkotta bojkottar bojkottade bojkottat bojkottas
inkludera inkluderar inkluderade inkluderat inkluderas inkluderades inkluderats omfatta omfattar omfattade omfattat omfattas omfattades omfattats | exkludera exkluderar exkluderade exkluderat exkluderas exkluderades exkluderats undanta undantar undantog undantagit undantas undantogs undantagits
tidigarelägga tidigarelägger tidigarelade tidigarelagt tidigareläggs tidigarelades tidigarelagts | senarelägga senarelägger senarelade senarelagt senareläggs senarelades senarelagts
påskynda påskyndar påskyndade påskyndat påskyndas påskyndades påskyndats snabba snabbar snabbade snabbat snabbas snabbades snabbats | fördröja fördröjer fördröjde fördröjt fördröjs fördröjdes fördröjts försena försenar försenade försenat försenas försenades försenats bromsa bromsar bromsade bromsat bromsas bromsades
underlätta underlättar underlättade underlättat underlättas underlättades underlättats förenkla förenklar förenklade förenklat förenklas förenklades förenklats | försvåra försvårar försvårade försvårat försvåras försvårades försvårats komplicera komplicerar komplicerade komplicerat kompliceras komplicerades komplicerats
främja främjar främjade främjat främjas främjades främjats gynna gynnar gynnade gynnat gynnas gynnades gynnats | missgynna missgynnar missgynnade missgynnat missgynnas missgynnades missgynnats hämma hämmar hämmade hämmat hämmas hämmades hämmats motverka motverkar motverkade motverkat motverkas motverkades motverkats
uppmuntra uppmuntrar uppmuntrade uppmuntrat uppmuntras uppmuntrades uppmuntrats locka lockar lockade lockat lockas lockades lockats | avskräcka avskräcker avskräckte avskräckt avskräcks avråda avråder avrådde avrått skrämma skrämmer skrämde skrämt
optimistisk optimistiskt optimistiska hoppfull hoppfullt hoppfulla | pessimistisk pessimistiskt pessimistiska uppgiven uppgivna
glad glada | besviken besvikna ledsen ledsna
överstiga överstiger översteg överstigit överskrida överskrider överskred överskridit överskrids | understiga understiger understeg understigit underskrida underskrider underskred underskridit underskrids
överleva överlever överlevde överlevt | dö dör dog dött avlida avlider avled avlidit omkomma omkommer omkom omkommit
frisk friskt friska | sjuk sjukt sjuka
fullbokad fullbokat fullbokade fullbelagd fullbelagt fullbelagda fullsatt fullsatta | tom tomt tomma
enig enigt eniga enhällig enhälligt enhälliga | oenig oenigt oeniga splittrad splittrat splittrade
effektiv effektivt effektiva | ineffektiv ineffektivt ineffektiva
stabil stabilt stabila | instabil instabilt instabila
aktiv aktivt aktiva | passiv passivt passiva inaktiv inaktivt inaktiva
import importen | export exporten
importera importerar importerade importerat importeras | exportera exporterar exporterade exporterat exporteras
invandring invandringen inflyttning inflyttningen | utvandring utvandringen utflyttning utflyttningen
inträde inträdet anslutning anslutningen | utträde utträdet
underskatta underskattar underskattade underskattat underskattas | överskatta överskattar överskattade överskattat överskattas överdriva överdriver överdrev överdrivit
renovera renoverar renoverade renoverat renoveras renoverades renoverats rusta rustar rustade rustat rustas rustades bevara bevarar bevarade bevarat bevaras bevarades | riva river rev rivit rivs revs rivits
fria friar friade friat frias friades friats friad friande frikänna frikänner frikände frikänt frikänns frikändes frikänts frikänd frikända | fälla fäller fällde fällt fälls fälldes fällts fällande döma dömer dömde dömt döms dömdes dömts dömd dömda
stanna stannar stannade stannat | lämna lämnar lämnade lämnat
lyckas lyckades lyckats lyckad lyckat lyckade framgång framgången | misslyckas misslyckades misslyckats misslyckad misslyckat misslyckade misslyckande misslyckandet fiasko bakslag motgång
fördel fördelar fördelen fördelarna | nackdel nackdelar nackdelen nackdelarna
styrka styrkan | svaghet svagheten svagheter
seger segern | nederlag nederlaget
förtroende förtroendet tillit tilliten | misstro misstron misstroende misstroendet
litar litade litat | misstror misstrodde misstrott
heltid | deltid
inomhus | utomhus
manuell manuellt manuella | automatisk automatiskt automatiska
närvaro närvaron närvarande | frånvaro frånvaron frånvarande
skapa skapar skapade skapat skapas skapades skapats tillkomma tillkommer tillkom tillkommit | försvinna försvinner försvann försvunnit
genomföra genomför genomförde genomfört genomföras genomförs genomfördes genomförts genomförd genomförda | inställd inställt inställda avblåst avblåsta
etablera etablerar etablerade etablerat etableras etablerades etablerats bilda bildar bildade bildat bildas bildades bildats grunda grundar grundade grundat grundas grundades grundats inrätta inrättar inrättade inrättat inrättas inrättades inrättats utveckla utvecklar utvecklade utvecklat utvecklas utvecklades utvecklats upprätta upprättar upprättade upprättat upprättas upprättades upprättats | avveckla avvecklar avvecklade avvecklat avvecklas avvecklades avvecklats upplösa upplöser upplöste upplöst upplöses upplöstes upplösts nedlagd nedlagt nedlagda
reglera reglerar reglerade reglerat regleras reglerades reglerats | avreglera avreglerar avreglerade avreglerat avregleras avreglerades avreglerats
lika likadan likadant likadana samma | olika
överens | oense oenig oeniga
rik rika | fattig fattiga
möjlig möjligt möjliga | omöjlig omöjligt omöjliga
tillfredsställande godtagbar godtagbart godtagbara acceptabel acceptabelt acceptabla | otillfredsställande undermålig undermåligt undermåliga bristfällig bristfälligt bristfälliga
intern internt interna | extern externt externa
upphäva upphäver upphävde upphävt upphävs upphävdes upphävts återkalla återkallar återkallade återkallat återkallas återkallades återkallats ogiltigförklarar ogiltigförklarade ogiltigförklarats | utfärda utfärdar utfärdade utfärdat utfärdas utfärdades utfärdats bevilja beviljar beviljade beviljat beviljas beviljades beviljats fastställa fastställer fastställde fastställt fastställs fastställdes fastställts
stoppa stoppar stoppade stoppat stoppas stoppades stoppats hindra hindrar hindrade hindrat hindras hindrades hindrats blockera blockerar blockerade blockerat blockeras blockerades blockerats | tillåta tillåter tillät tillåtit tillåts tilläts genomföra genomför genomförde genomfört genomförs genomfördes genomförts
skrota skrotar skrotade skrotat skrotas skrotades skrotats skrinlägga skrinlägger skrinlade skrinlagt skrinläggs skrinlades skrinlagts | behålla behåller behöll behållit behålls behölls bygga bygger byggde byggt byggs byggdes byggts
pausa pausar pausade pausat pausas pausades pausats avbryta avbryter avbröt avbrutit avbryts avbröts avbrutits | återuppta återupptar återupptog återupptagit återupptas återupptogs återupptagits fortsätta fortsätter fortsatte fortsatt
flest | färst
längst längsta | kortast kortaste
`;
