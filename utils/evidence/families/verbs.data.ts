/** What is done in any field: verbs with their nouns, one family a line (families.ts). */
export const VERBS = `
besluta beslut klubba fastställa fastslå fastslog fastslagit anta antog antagit antas godkänna godkände godkänt avgöra avgjorde avgjordes
godkänna godkände godkänt godkännande tillstyrka tillstyrkte tillstyrkt bifalla bifall bifölls klartecken acceptera
avslå avslog avslagits avslag avvisa avstyrka avstyrkte avstyrkt förkasta nobba nobbade underkänna underkände underkänt nej röstades röstats
neka vägra avböja avböjde avböjt nobba säga förvägra nej
kräva krävde krävt krav fordra fordran yrka yrkande begära begärde begärt begäran anspråk
efterfråga efterfrågan efterlysa efterlyste efterlyst behöva behov behövde behövs behövts
behöva behövde behövt behövs behov nödvändig nödvändigt krävs tarva erfordra
föreslå föreslog föreslagit förslag lansera initiativ motion motionera
återkalla återkallelse tillbakadragande ångra
upphäva upphävde upphävt upphävande riva ogiltigförklara ogiltig annullera häva hävde hävt
ogiltigförklara ogiltig ogiltigt undanröja undanröjde undanröjt upphäva
avbryta avbröt avbrutit avbrott upphöra upphörde upphört sluta stoppa
skjuta sköt skjutit uppskjuta uppsköts bordlägga bordlade bordlagts dröja förhala senarelägga senarelagts
återuppta återupptog återupptagit återstarta återöppna nystart
påbörja inleda inledde inlett starta igångsätta igångsatt igång börja upptakt
avsluta avslutning slutföra slutförde slutfört fullborda fullfölja fullföljde fullföljt färdigställa
slutföra slutförde slutfört genomföra genomförde genomfört verkställa verkställde verkställt utföra utförde utfört genomförande
inrätta inrättande bilda tillsätta tillsatte tillsatt skapa upprätta grunda etablera instifta
skapa skapande tillskapa åstadkomma åstadkom frambringa alstra
lägga nedläggning nedlägga stänga upphöra avveckla
avveckla avveckling fasa utfasning utfasa skrota skrotning slopa avskaffa
avskaffa avskaffande slopa skrota skippa upphöra borttagande
införa införde infört införande inför lansera lansering sjösätta sjösatte introducera introduktion rulla
ändra ändring förändra förändring omvandla omvandling justera justering revidera revidering modifiera
förändra förändring skifte omsvängning omställning omdaning omvandling
omorganisera omorganisation omstrukturera omstrukturering omläggning
ersätta ersatte ersatt byta bytt byte utbyte avlösa avlöste avlöst efterträda efterträdde
lämna lämnade avgå avgick avhopp sluta avgång frånträda
tillträda tillträdde tillträtt överta efterträda efterträdde efterträdare
överta övertog övertagit övertagande
utse utsåg utsett utses utnämna utnämnde utnämning välja valde valt tillsätta tillsatte förordna
avskeda avskedande sparka entlediga entledigande kicka uppsägning peta petade
anställa anställde anställt anställning rekrytera rekrytering värva värvning nyanställa
locka lockade attrahera attraktion attraktiv fresta
minska minskning krympa krympte krympt krympande sjunka sjönk sjunkit avta avtog avtagit reducera reduktion nedgång tappa
minska banta bantade skära skar skurit kapa kapade krympa nedskärning neddragning reducera
öka ökning växa växte växt stiga steg stigit tillta tilltog tilltagit skjuta höjas klättra tillväxt uppgång uppsving
rusa rusade skena skenade skjuta explodera explosion kraftig accelerera
rasa rasade ras störtdyka störtdök falla föll fallit dyka dök kollaps kollapsa
halvera halvering hälften halva halverad
fördubbla fördubbling dubbla dubblera dubblering dubbel
mångdubbla mångdubbling flerdubbla flerdubbling mångfaldiga
höja höjde höjt höjning uppräkning chockhöja chockhöjning
sänka sänkte sänkt sänkning
förstärka förstärkte förstärkt förstärkning stärka stärkte stärkt utöka utökning skärpa
försvaga försvagning urholka urholkning undergräva undergrävde undergrävt uttunning
skärpa skärpte skärpt skärpning strama strängare hårdare tuffare åtstramning
lätta lättnad lättnader uppluckring luckra mildra lindring lindra
utvidga utvidgning bredda breddning expandera expansion utöka utökning utsträcka
begränsa begränsning inskränka inskränkte inskränkning restriktion strypa ströp strypt
förlänga förlängde förlängt förlängning utsträcka utsträckt
förkorta förkortning korta kortare kortat
förbjuda förbjöd förbjudit förbud stoppa bannlysa förbjuden olaglig otillåten
tillåta tillät tillåtit tillåten tillstånd medge medgav medgivit lov lovlig laglig
tvinga tvång nödga nödgas måste tvungen påtvinga ålägga ålade ålagt
ålägga ålade ålagt åläggande förelägga förelade förelagt föreläggande
förhindra förhindrade hindra stoppa förebygga förebyggde förebyggt avvärja avvärjde avvärjt stävja
hindra hinder försvåra blockera blockering spärra spärr stoppa bromsa
bromsa broms sakta fördröja fördröjning hejda dämpa dämpning
försvåra svårare komplicera krångla krånglig
underlätta lättare förenkla förenkling smidigare enklare
främja främjande gynna stimulera stimulans uppmuntra uppmuntran stödja stödde
motverka motarbeta bekämpa bekämpning motstånd stävja
bekämpa bekämpning kamp kampen kämpa slåss strid
stödja stödde stött stöd stötta stöttade uppbackning backa
hjälpa hjälpte hjälpt hjälp bistå bistod bistått bistånd assistera assistans undsätta
skydda skydd värna värnade bevara bevarande försvara
rädda räddning undsättning bärga undkomma undkom
bevara bevarande behålla behöll behållit bibehålla kvar kvarstå kvarstod behållas
behålla behöll behållit kvar stanna stannade bevara
förstöra förstörde förstört förstörelse ödelägga ödelade ödelagt demolera rasera raserade skövla skövling
skada skadegörelse vandalisera vandalisering sabotera sabotage
drabba drabbade lida led utsätta utsatt
påverka påverkan inverka inverkan inflytande betydelse effekt beröra berör
orsaka orsak vålla vållade förorsaka skapa framkalla upphov utlösa utlöste utlöst föranleda
bero berodde beroende skylla orsakas orsak förklaras förklaring
leda ledde lett resultera medföra medförde medfört bidra bidrog bidragit följd konsekvens innebära innebar
följd följden konsekvens konsekvenser påföljd verkan effekt resultat
betyda betydde betytt innebära innebar inneburit innebörd
försvinna försvann försvunnit försvunnen saknas borta borttappad
saknas saknade brist avsaknad fattas lida
samla insamling samlade insamla hopsamling
dela delade fördela fördelning utdelning portionera
tilldela tilldelning tilldelas erhålla erhöll erhållit beviljas
bevilja beviljade beviljande beviljas tilldela medge godkänna
erhålla erhöll mottaga motta mottog mottagit emotta
söka ansöka ansökan ansökte ansökning sökande
betala betalning bekosta finansiera finansiering bära erlägga ersätta punga
finansiera finansiering bekosta betala
investera investering satsa satsning pumpa skjuta
satsa satsning prioritera prioritering öronmärka
spara besparing sparande sparkrav spareffekt inbesparing
spendera förbruka förbrukning konsumera
slösa slöseri slösade ödsla
tjäna tjänade förtjäna intjäna inbringa
förlora förlust förlorade mista miste tappa tapp
vinna vann vunnit seger segra segrade triumf vinst knipa besegra
besegra vinna övervinna
samarbeta samarbete samverka samverkan gemensamt tillsammans partnerskap
delta deltog deltagit deltagande medverka medverkan närvara närvaro
besöka besökte besökt besök gästa
möta mötte mött träffa träff möte sammanträffa sammanträffande
hålla upprätthålla fasthålla vidhålla
planera plan planering avse avsåg ämna tänka förbereda förberedelse
förbereda förberedde förberedelse rusta planera
klara lyckas lyckats orka mäkta hinna hann
misslyckas misslyckande fallera fiasko bakslag
uppnå uppnådde nå nådde klara uppfylla uppfyllde uppfyllt
uppfylla uppfyllde uppfyllt efterleva efterlevde efterlevnad följa
följa följde följt efterleva efterlevnad rätta lyda lydde
bryta bröt brutit brott strida stred överträda överträdelse kränka åsidosätta
överskrida överskred överskridit överstiga översteg överträffa passera
underskrida understiga understeg understigit
bygga byggde byggt byggnation uppföra uppförde uppfört uppförande anlägga anlade anlagt resa konstruera
anlägga anlade anlagt anläggning bygga
riva rev rivit rivning demolera jämna
reparera reparation laga lagade åtgärda restaurera
renovera renovering rusta upprustning restaurera restaurering modernisera modernisering
underhålla underhöll underhåll skötsel sköta vårda
flytta flyttade flytt omlokalisera omlokalisering förflytta förflyttning utlokalisera
resa färdas färd åka åkte åkt
köra körde kört framföra transportera
transportera transport frakta frakt forsla köra skjutsa
sända sände sänt skicka skickade utsända
hämta hämtade hämtning upphämta avhämtning
leverera leverans tillhandahålla tillhandahöll förse försåg
erbjuda erbjöd erbjudit erbjudande tillhandahålla
använda använde använt användning utnyttja utnyttjande nyttja nyttjande bruka begagna
missbruka missbruk utnyttja
köpa köpte köpt köp inköp förvärva förvärv handla anskaffa anskaffning upphandla
sälja sålde sålt försäljning avyttra avyttring
hyra hyrde hyrt uthyrning arrendera arrende leasa leasing
äga ägde ägt ägare inneha innehav
driva drev drivit drift sköta skötte sköter bedriva bedrev
styra styrde styrt styrning leda ledning
ansvara ansvar ansvarig svara
samordna samordning koordinera koordinering
utveckla utveckling framsteg
förbättra förbättring bättre höja lyft lyfta utveckla
försämra försämring sämre förvärra förvärras
lösa löste löst lösning åtgärda åtgärd
hantera hantering handlägga handläggning sköta
behandla handlägga handläggning pröva prövning
pröva prövade prövning testa test prova prov försök utprova
öva övade övning träna träning repetera
räcka räckte räckt förslå tillräcklig tillräckligt
dröja dröjde dröjt fördröjning väntan vänta
vänta väntan köa avvakta avvaktan
försena försening försenad sen fördröja
skynda påskynda snabba accelerera forcera skyndsam
döda dödade mörda mördade mord dråp skjuta avrätta
dö dog dött omkomma omkom avlida avled död dödsfall
skjuta sköt skjutit skottlossning skjutning skott beskjuta
misshandla misshandel våld övergrepp
stjäla stal stulit stöld tillgripa tjuvgods inbrott sno
lura lurade bedra bedrog bedragit bedrägeri svindla blåsa
gripa grep gripit gripen gripande anhålla anhöll anhållen häkta frihetsberövad
fly flydde flytt flykt rymma rymde rymt rymning
gömma gömde dölja dolde dolt hemlighålla mörka mörkade undanhålla
tysta tystade tystnad munkavle
avstå avstod avstått låta avböja
gälla gällde gällt avse omfatta röra
omfatta omfattade omfattning inbegripa inkludera ingå ingick
ingå ingick ingått tillhöra inkludera del medlem
bestå bestod bestått utgöra utgjorde utgöras
innehålla innehöll innehållit rymma rymde innefatta
finnas existera förekomma förekom förekommit förekomst
uppstå uppstod uppstått uppkomma uppkom inträffa inträffade ske hända
hända hände hänt ske skedde skett inträffa inträffade äga händelse
upprepa upprepning upprepad återkommande åter
fortsätta fortsatte fortsatt fortlöpa fortgå fortgick fortsättning kvar bestå
stanna stannade stillastående avstanna
stå stillastående stilla
öppna öppning öppnande invigning inviga invigde invigt
ansluta anslutning anslöt koppla knyta knöt
lossna släppa släppte släppt frige frigav frigiven
släppa släppte släppt frige frigivning frisläppa
tömma tömde tömt utrymma utrymde evakuera evakuering
bo bodde bott boende bosatt bosätta bosatte vistas hemma hemmahörande
leva levde levt överleva överlevde livnära
arbeta arbete jobba jobb tjänstgöra
verka verksam aktiv arbeta
växla växlade växling variera skifta
balansera balans jämvikt
utjämna utjämning jämna
förena förenade ena enade sammanföra
skilja skilde skiljer skillnad avvika avvek avvikelse
separera separation dela uppdelning
isolera isolering avskärma
integrera integration integrering
anpassa anpassning anpassad skräddarsydd
kompensera kompensation gottgöra gottgörelse ersätta ersättning
belöna belöning premiera premie bonus
straffa straff bestraffa bestraffning
bötfälla bötfällde bötfälld böter bötesbelopp
skjutsa skjuts hämta köra
försörja försörjde försörjning livnära underhålla
odla odlade odling grödor
producera produktion tillverka tillverkning framställa framställning
tillverka tillverkning producera fabricera
konsumera konsumtion förbrukning förbruka
exportera export utförsel
importera import införsel
smuggla smuggling insmuggling insmugglad
beslagta beslagtog beslag beslagtagen konfiskera konfiskering
lagra lagring förvara förvaring lager
registrera registrering bokföra bokförde anteckna
radera radering utplåna utplånade
kopiera kopia kopiering avskrift
sprida spred spritt spridning spridas utbredning
smitta smittspridning smittsam insjukna insjuknade
bota botade botande kurera tillfriskna tillfrisknade frisk
födas föddes född födsel barnafödande nedkomst
gifta gifte gift giftermål vigsel äktenskap bröllop
skilja skilde skilsmässa separation
adoptera adoption
ärva ärvde arv
rösta röst röstning votera votering omröstning
kandidera kandidat kandidatur
splittra splittring splittrad oenig oenighet spricka
regera regerade regering styra makten
stifta lagstifta lagstiftning
reglera reglering regelverk
avreglera avreglering liberalisera liberalisering
privatisera privatisering sälja utförsäljning
centralisera centralisering koncentrera koncentration
delegera delegering överlåta överlät överlåtelse
överlåta överlät överlåtelse överföra överförde överföring
avsätta avsatte avsatt anslå anslog anslagit öronmärka reservera
subventionera subvention stödja bidrag
beskatta beskattning skatt
`;
