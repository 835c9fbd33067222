/** Deciding, spending, hiring, reporting: the business of any council, one family a line (families.ts). */
export const BUSINESS = `
inställd inställda ställdes ställas ställts uteblev utebli uteblivna uteblivit
uppskjuten skjutas skjuts sköts skjutits senarelades senareläggas senareläggs senarelagd försenas försenats försening fördröjning
minska minskning minskade sjunka sjönk sjunkit lägre nedgång färre falla föll fallit krympa krympt krympte
öka ökning ökade ökat stiga steg stigit växa växt växte högre uppgång fler tillväxt
höja höjt höjdes höjning höjer dyrare
stänga stängs stängt stängd stängdes stängning läggs nedläggning nedlagd lagts nedlagt nedläggningen
starta startar startade startat start inleda inleder inledde inlett börja börjar började börjat införas
öppna öppnar öppnade öppnat öppnas öppning inviga invigs invigning
bygga bygger byggde byggt bygget byggs byggnad uppföra uppförs nybygge nybyggnad byggnation
kostnad kostar kosta kostat kostade prislapp notan nota utgift utgifter räkning räkningen utgifterna
betala betalar betalat betalade bekosta bekostar ersätta finansiera finansierar finansieras
pengar medel anslag bidrag stöd belopp summa peng finansiering
budget kalkyl kalkylen prognos beräkning beräkningen beräknas
undersköterska undersköterskor skötare
personal anställd anställda medarbetare medarbetarna personalen arbetstagare jobbare
chef chefen ledare ledning direktör direktören ledningen
anställa anställer anställt anställs rekrytera rekryterar rekryterat rekrytering nyanställa tillsätta
varsla varslar varslat varsel varslet varslas uppsägning uppsägningar sägs sagts mista mister avskeda
tjänst tjänster befattning jobb arbete arbeten arbetstillfälle
jobba jobbar jobbade arbeta arbetar arbetade arbetat tjänstgöra
lön löner lönen ersättning lönepåslag
kö köer köerna köa köar köade väntetid väntetiden väntetider vänta väntar väntat väntade väntan
granska granskar granskat granskning genomgång granskningen kartläggning kartlagt
utreda utreder utredning utredningen undersöka analysera analys
studie studien studier undersökning registerstudie forskning forskare
forskare forskaren forskarna professor docent vetenskapsman
enkät enkäten enkätundersökning svarat svarande tillfrågade undersökning rundfråga
slut restnotering restnoteringar restnoterad brist bristen saknas saknar saknade saknats fattas fattats avsaknad
brist bristen brister otillräcklig
fel felet felaktigt felaktig felen misstag
företag företaget bolag bolaget bolagen firma entreprenör leverantör leverantören leverantörer
avtal avtalet avtalen kontrakt kontraktet överenskommelse uppgörelse
upphandla upphandling upphandlingen upphandlat konkurrens konkurrensutsättning annonsera anbud
köpa köper köpt köpte inköp inköpt handla handlar handlades handlat införskaffa
sälja säljer sålt sålde försäljning avyttra
myndighet myndigheten myndigheter verket verk tillsynsmyndighet tillsynsmyndigheten inspektionen
regering regeringen staten statlig statens statligt statliga
region regionen landsting landstinget län länet länets landstingen
kommun kommunen kommuner kommunal kommunala stad staden
regionfullmäktige fullmäktige
regionstyrelse regionstyrelsen
politiker politikern politikerna förtroendevald förtroendevalda ledamot ledamöter
majoritet majoriteten styret styre styrande koalition
opposition oppositionen oppositionsråd oppositionsregionråd
beslut beslutet besluta beslutar beslutade beslutat beslutas klubba klubbade klubbat
rösta röstade röstat röst röster röstsiffrorna votering
föreslå föreslår föreslog föreslagit förslag förslaget
kräva kräver krävde krävt krav kravet
vilja vill önska önskar efterlysa efterlyser efterfråga begära begär begärt begärde
tycka tycker anse anser ansåg mena menar menade hävda hävdar hävdade uppfatta
säga säger berätta berättar berättade uppge uppger uppgav förklara förklarar vittna vittnar konstatera konstaterar
varna varnar varnade varning larma larmar larm
frukta fruktar befara befarar oro oroar orolig oroliga rädsla rädd
förneka förnekar dementera dementerar dementi avvisa avvisar tillbakavisa tillbakavisar bestrida bestrider avfärda avfärdar
neka nekar nekades avslå avslår avslag avslogs
lova lovar lovade lovat löfte löften utlova
bekräfta bekräftar bekräftat bekräftade
visa visar visade visat påvisa framgå framgår funnit fann
bero beror berodde orsak orsaken orsaka orsakar orsakat anledning skäl skälet förklaring
leda leder lett ledde medföra medför innebära innebär innebar resultera betyda betyder
påverka påverkar påverkas påverkat beröra berör berörs beröras drabba drabbar drabbas drabbat
pausa pausar pausat pausad pausas paus stoppa stoppas stoppat stopp avbryta avbryts avbrutits uppskov
införa införs införde införts inför införande införandet genomföra genomförs implementera implementeras implementerar implementerade implementering implementeringen
byta byter bytte bytt byte bytet ersätta ersätts ersatt övergång övergå
samla samlar samlas centralisera centraliseras koncentrera koncentreras
sprida spridning spridas spritts
mål målet målsättning ambition
regel regler reglerna regelverk föreskrift riktlinje riktlinjer rekommendation rekommenderar riktvärde
skatt skatten skattesats skattehöjning regionskatt regionskatten landstingsskatt
skatteöre öre skattekrona
år året årligen årlig årliga årsbasis helår
månad månaden månader månadsvis
vecka veckan veckor veckorna
helg helger helgen veckoslut veckosluten
dag dagar dygn dygnet dagen dagligen
natt natten nattetid nattlig nätter
halvår halvåret
kvartal kvartalet
årtionde decennium decennier årtionden decenniet
årsskiftet årsskifte nyår nyåret januari
sommar sommaren sommarmånaderna
genomsnitt genomsnittet snitt medel medelvärde medeltal genomsnittlig genomsnittliga genomsnittligt snittet
andel andelen del procent
antal antalet mängd mängden
fler flest flertalet majoritet
hälften halva halv halvera halverat halverades halverats halvering
dubbel dubbelt dubbla fördubbla fördubblat fördubblats fördubblades fördubbling
tredubbla tredubblats tredubblat tredubblades tredubbling
stor stora större störst omfattande betydande kraftig kraftigt betydligt rejäl avsevärd avsevärt
liten litet små mindre minst begränsad
lång långt långa länge längre långsam långsamt
ny nya nytt nyligen färsk
nu idag dagens numera nuvarande aktuell
extra ytterligare mer tilläggs
enbart endast bara enda ensam
samtlig samtliga alla varje vartenda
maximal högst tak taket gräns gränsen maximum
minimum minst lägst
risk risken risker riskerar fara faran farlig farligt
hot hotad hota hotar våld våldsam
vakt vakter väktare ordningsvakt
handledning handleda handledare
ordförande ordföranden bas
talesperson talespersonen språkrör företrädare
expert experten sakkunnig kunnig
parti partiet partier
val valet valår
tvist tvisten bråk bråkat konflikt oenighet oense oeniga
samarbete samarbeta samverkan samverka samarbetar
ansvar ansvaret ansvarig ansvariga
problem problemen svårighet svårigheter bekymmer
förbättra förbättring bättre förbättrats förbättrad
försämra försämring sämre försämrats försämras
lösa löser lösning lösningen åtgärd åtgärder åtgärda
hjälp hjälpa hjälper stöd stödja stöttning
skydd skydda skyddsutrustning skyddsmaterial
tom tomma obesatt obesatta vakant vakanta vakans vakanser oanvänd oanvända ledig lediga
förorena förorenad gift gifter giftig sanering sanera
rita ritade ritning ritningar ritades
klar klart färdig färdigt färdigställd inflyttning
prov provsvar labb laboratorium labbet provsvaren
hemlig sekretess hemligstämplad
öppen öppet offentlig offentligt
återkräva återbetala återbetalning
avstånd avståndet avstånden långt sträcka sträckor
snitta genomsnitt
dyr dyrare dyrt kostsam
gratis avgiftsfri avgiftsfritt kostnadsfri nolltaxa
rik vinst lönsam
fattig utsatt utsatta socioekonomisk
ojämlik ojämlikhet skillnad skillnader skillnaderna orättvis olik
jämlik rättvis lika
tillgång tillgången tillgänglig tillgänglighet
uppsagd avsluta avslutade avslutat upphörde
uppmana uppmaning råd rekommenderar
förlora förlorar förlorat förlorade mista tappa tappar tappat
vinna vann vunnit
locka lockar lockat
tvinga tvingas tvingats tvingades nödgas måste
tillåta tillåts tillåtet får
förbjuda förbjuds förbud förbjudet
försök försöket pilot pilotprojekt projekt projektet test prova
satsning satsa satsar satsat investering investera investerar investeringar
plan planen planer planera planerar planeras planerat
vänta väntas förväntas förvänta beräknas
sen sent senare försenad
tidig tidigt tidigast
gynna gynnade premiera premierade belöna fördel
häva häver hävde hävt
ägare äga äger ägs ägde
avstängd avstängda stängd
skylla beskylla
bredd bredare bred
samtal ringa ringer ringt telefon telefontid
ojämn olik varierar variera
meddela meddelar meddelat besked beskedet
redovisa redovisar redovisat bokslut bokslutet
övertid extratid mertid överarbete
slump slumpen tillfällighet tillfälligheter
åberopa åberopas ursäkta rättfärdiga motivera motiverades motiveras motivering
blockad blockaden strejk strejken strejkar konfliktvarsel stridsåtgärd stridsåtgärder nyanställningsstopp
rast rasten paus pausen
fria fri gratis avgiftsfri
växt växte expandera expanderat expansion utöka utökas utökat utbyggnad utbyggd
löntagare inkomsttagare förvärvsarbetande tjänar inkomst inkomster lön
hundralapp hundralappen hundring
inflation inflationen prisökning prisökningar prisökningarna prishöjningar dyrtid
försiktighet försiktig försiktiga manar varsam
jämförelse jämföra jämfört jämförelsegrupp kontrollgrupp
intervjua intervjuat intervjuade talat pratat
söka söker sökt ansöka ansöker ansökan ansökt ansökningar
återvända återvänder återvänt tillbaka återkomma återkommer återkommit återgå
anslag anslaget budget budgeten ram ramen
förbruka förbrukat förbrukad slut använt använts
orsak orsaken rot roten upphov
förvärras försämring försämras sämre försämrats
straff bestraffas bestraffats bestraffad påföljd varning tillrättavisning
tät täta turtäthet turtätheten ofta frekvens
aggression aggressioner ilska ilskan vrede arg arga våld våldsamhet
kvalitet kvaliteten kvalitén
finansierad finansierat täckning täckt bekostad
lärare läraren lärarna pedagog pedagoger skolpersonal
stöd stödinsats stödinsatser hjälp insats insatser
undanta undantas undantagen skona skonas slipper undantag
utlova utlovad utlovade beräknad beräknade räknade planerad planerade
verklighet verkligheten utfall utfallet faktisk faktiska resultat resultatet blev
chans möjlighet möjligheten möjligheter utsikt
närmaste närmast nära närhet
rabatt rabatten rabatterad nedsatt
krav villkor förutsättning
kapacitet kapaciteten utrymme resurs resurser resurserna
resurs resurser medel personal
överklaga överklagar överklagat överklagas överklagande
friad friade frias frikänd friades
utreda utredare utredaren utredarna
ordna ordnar anordna anordnas arrangera arrangeras
delta deltar deltog deltagit medverka medverkar medverkade
ägna ägnar lägga lägger lagt
klick klicken knapptryck
användare användarna användaren anställda
säker säkrare trygg tryggare tryggt
uteblivna utebli uteblir uteblev avstå avstår avstått
bluff bedrägeri bedrägerier fusk fuska fuskat oegentligheter
jäv korruption mutor muta
uppföljning följa följs följt utvärdering utvärdera utvärderas utvärderats
slutsats slutsatsen slutsatser bedömning
utfall effekt effekten effekter resultat verkan påverkan
effektiv effektivisera effektivisering effektivare
uppsägningstid avtalstid
heltid deltid arbetstid arbetstiden arbetspass pass skift
semester semestern ledighet sommarledighet
bonus premie engångsbelopp engångssumma
rekryteringsstopp anställningsstopp
avsked avskedad avskedades sparkad sparkades entledigad
utnämna utsedd utses utsåg tillträda tillträder
tillförordnad vikarie vikarier vikarierande
erfaren erfarenhet erfarenheter rutin
nyutexaminerad nyexaminerad nybakad
delegera delegering
delat delad uppdelad uppdelning
sammanslagning slagits ihopslagning fusion
upphandlad upphandlades vinnande vunnit tilldelades tilldelad tilldelning
vite viten vitet förelagd föreläggande förelade
vinst vinster vinsten utdelning
etablering etablera etablerar etableringsfrihet
anmäld händelsen allvarlig
center centret centrum enhet
bolag koncern aktiebolag
ägardirektiv direktiv direktivet uppdrag uppdraget
uppdra uppdrar uppdraget instruktion
protokoll handling handlingar handlingarna dokument dokumentet
brev brevet skrivelse skrivelsen upprop namninsamling namnunderskrifter
protest protester protesterar protesterat demonstration demonstrera demonstrerade manifestation
möte mötet sammanträde sammanträdet session
debatt debatten diskussion diskussioner diskutera diskuteras
delad splittrad splittring oenig
folkomröstning omröstning votering
medborgarförslag medborgarlöfte
statsbidrag statsbidraget riktade generella
lån låna lånar skuld skulder skulden upplåning
ränta räntor räntan räntorna
balanskrav balans
prognos prognosen helårsprognos
anmärkning kritik prickas prickade
konsult konsulter konsulten konsultkostnader rådgivare
arvode arvoden arvodet
åldras åldrande åldersgrupp
föds födelsetal barnafödande barnkull
dog livshotande livshot
fjärdedel kvart fjärdedelar
majoritet flertal flesta merparten huvuddelen
enstaka få fåtal fåtalet någon
unik unikt ensam enda
första först premiär inledande
sista slutlig slutgiltig avslutande
tillfällig tillfälligt temporär tillsvidare
permanent permanenta varaktig
plötslig plötsligt oväntad oväntat
uppgradera uppdatering uppdatera version
nå nås nådde uppnå uppnår uppnått klarar klarade klara uppfylla uppfyller
överskrida överskrider överstiga överstiger passera passerat överskridit
misslyckas misslyckats misslyckade fiasko
lyckas lyckats lyckad framgång framgångsrik
rekord rekordstor rekordhög rekordår
topp toppar toppnotering kulminera kulminerade flest
botten sämst lägst
rankning ranking placering plats
liknande likadan motsvarande samma
bredvid utöver förutom
`;
