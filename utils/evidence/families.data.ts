/**
 * Words that say the same in regional politics and in news about it, one family a line: written from general knowledge
 * of the language, reviewed by eye. Any inflected form may stand for its word; a word may belong to several families.
 * Opposites never share a line.
 */
export const FAMILIES = `
operation operationer ingrepp kirurgi opereras opererats opererad
inställd inställda ställdes ställas ställts uteblev utebli uteblivna uteblivit
uppskjuten skjutas skjuts sköts skjutits senarelades senareläggas senareläggs senarelagd försenas försenats försening fördröjning
minska minskning minskade sjunka sjönk sjunkit lägre nedgång färre falla föll fallit krympa krympt krympte
öka ökning ökade ökat stiga steg stigit växa växt växte högre uppgång fler tillväxt
sänka sänkt sänktes sänkning sänker billigare
höja höjt höjdes höjning höjer dyrare
spara sparar sparat besparing besparingar nedskärning nedskärningar neddragning neddragningar skära sparkrav sparpaket
avskaffa avskaffas slopa slopas slopat slopade upphöra upphör borttagen avveckla avvecklas avveckling
stänga stängs stängt stängd stängdes stängning läggs nedläggning nedlagd lagts nedlagt nedläggningen
starta startar startade startat start inleda inleder inledde inlett börja börjar började börjat införas
öppna öppnar öppnade öppnat öppnas öppning inviga invigs invigning
bygga bygger byggde byggt bygget byggs byggnad uppföra uppförs nybygge nybyggnad byggnation
kostnad kostar kosta kostat kostade prislapp notan nota utgift utgifter räkning räkningen utgifterna
kostnad kostar pris priset avgift avgiften taxa taxan taxor biljettpris biljettpriser prislapp
betala betalar betalat betalade bekosta bekostar ersätta finansiera finansierar finansieras
pengar medel anslag bidrag stöd belopp summa peng finansiering
underskott minus minusresultat förlust back underskottet
överskott plus plusresultat vinst
budget kalkyl kalkylen prognos beräkning beräkningen beräknas
läkare läkaren doktor doktorer doktorn doktorerna specialist specialister medicinare
sjuksköterska sjuksköterskor sköterska sköterskor syrra
undersköterska undersköterskor skötare
allmänläkare allmänläkaren distriktsläkare husläkare familjeläkare primärvårdsläkare
personal anställd anställda medarbetare medarbetarna personalen arbetstagare jobbare
hyrpersonal inhyrd inhyrda stafettläkare stafett hyrläkare bemanningsföretag bemanningsbolag hyrsjuksköterskor
chef chefen ledare ledning direktör direktören ledningen
anställa anställer anställt anställs rekrytera rekryterar rekryterat rekrytering nyanställa tillsätta
varsla varslar varslat varsel varslet varslas uppsägning uppsägningar sägs sagts mista mister avskeda
tjänst tjänster befattning jobb arbete arbeten arbetstillfälle
jobba jobbar jobbade arbeta arbetar arbetade arbetat tjänstgöra
lön löner lönen ersättning lönepåslag
patient patienter sjuka vårdtagare vårdsökande
vårdplats vårdplatser sängplats sängplatser säng sängar slutenvårdsplatser platser vårdplatserna
sjukhus sjukhuset lasarett lasarettet universitetssjukhus universitetssjukhuset klinik
vårdcentral vårdcentraler hälsocentral hälsocentraler mottagning primärvård primärvården
akutmottagning akutmottagningen akut akuten akutsjukvård
förlossning förlossningen förlossningar bb föda föder födande födsel förlossningsavdelning förlossningsklinik
gravid gravida mödrar mamma mammor kvinnor barnmorska
ambulans ambulansen ambulanser utryckning utryckningsfordon ambulanssjukvård
kö köer köerna köa köar köade väntetid väntetiden väntetider vänta väntar väntat väntade väntan
vårdgaranti vårdgarantin garanti garantin
remiss remitteras remitterad remitterades remittera
behandling behandla behandlas behandlat behandlingar vård vårda vårdas vårdades terapi
undersökning undersöka undersöks undersökt kontroll kontrollera kontrolleras kontrollerats utredning utreda utreds besiktning kontrollen
granska granskar granskat granskning genomgång granskningen kartläggning kartlagt
utreda utreder utredning utredningen undersöka analysera analys
rapport rapporten utredning sammanställning redovisning redogörelse
studie studien studier undersökning registerstudie forskning forskare
forskare forskaren forskarna professor docent vetenskapsman
enkät enkäten enkätundersökning svarat svarande tillfrågade undersökning rundfråga
avvikelse avvikelser avvikelserapport avvikelserapporter avvikelseanmälan avvikelseanmälningar
anmälan anmäla anmäler anmält anmälts anmälningar anmälningarna rapportera rapporterats rapporterade rapporterat
död dö dog dött döda dödsfall dödlighet dödligheten avled avlida avlidit omkom omkommit döds
självmord suicid
skada skador skadas skadats skadad skadade vårdskada vårdskador men
läkemedel läkemedlet läkemedlen medicin mediciner medicinen preparat preparatet preparaten
recept receptet ordination ordinera ordinerar förskriva förskrivning utskriven
slut restnotering restnoteringar restnoterad brist bristen saknas saknar saknade saknats fattas fattats avsaknad
brist bristen brister otillräcklig
lager lagret förråd förrådet beredskapslager beredskap lagerhållning
journal journaler journalsystem journalsystemet vårdinformationssystem patientjournal
system systemet itsystem datasystem plattform plattformen
avbrott avbrottet driftstopp driftstörning haveri stopp stillestånd krasch slocknade
fel felet felaktigt felaktig felen misstag
verktyg verktyget app appen tjänst tjänsten program programmet robot chattrobot chattbot
artificiell ai algoritm algoritmen
digital digitala nätet näthälsa nätläkare nätläkarna videobesök
besök besöket besöken läkarbesök vårdbesök möte möten träff träffa
buss bussen bussar bussarna busslinje busslinjer linje linjer linjen
tåg tåget tågen tågtrafik järnväg spår spårtrafik pendeltåg
avgång avgångar tur turer turerna avgångarna
resa resor reser resenär resenärer resande pendla pendlare passagerare passagerarna åka åker
kollektivtrafik kollektivtrafiken kollektivt
biljett biljetter biljetten månadskort periodkort färdbevis länskort kort
förare föraren bussförare chaufför chaufförer lokförare
trafik trafiken trafikera trafikerar köra kör körde kört körs
operatör operatören tågoperatör tågoperatören bolag bolaget företag företaget
företag företaget bolag bolaget bolagen firma entreprenör leverantör leverantören leverantörer
avtal avtalet avtalen kontrakt kontraktet överenskommelse uppgörelse
upphandla upphandling upphandlingen upphandlat konkurrens konkurrensutsättning annonsera anbud
köpa köper köpt köpte inköp inköpt handla handlar handlades handlat införskaffa
sälja säljer sålt sålde försäljning avyttra
privat privata vinstdrivande enskild
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
begära begär begärt bett be ber bad ombads ombett uppmana uppmanar uppmanat uppmanades
anlita anlitar anlitat anlitade hyra uppdrag
tycka tycker anse anser ansåg mena menar menade hävda hävdar hävdade uppfatta
säga säger berätta berättar berättade uppge uppger uppgav förklara förklarar vittna vittnar konstatera konstaterar
kritisera kritiserar kritik kritiken kritisk kritiska klandra missnöje missnöjd
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
fortsätta fortsätter fortsatt fortsatte pågå pågår pågått
pausa pausar pausat pausad pausas paus stoppa stoppas stoppat stopp avbryta avbryts avbrutits uppskov
införa införs införde införts inför införande införandet genomföra genomförs
byta byter bytte bytt byte bytet ersätta ersätts ersatt övergång övergå
flytta flyttar flyttas flyttat flytt omlokalisera
samla samlar samlas centralisera centraliseras koncentrera koncentreras
sprida spridning spridas spritts
mål målet målsättning ambition
regel regler reglerna regelverk föreskrift riktlinje riktlinjer rekommendation rekommenderar riktvärde
lag lagen lagstiftning lagförslag författning
dom domen dömd dömdes domstol domstolen rätten förvaltningsrätten förvaltningsrätt
böter vite vitet avgift skadestånd sanktion sanktionsavgift upphandlingsskadeavgift
skatt skatten skattesats skattehöjning regionskatt regionskatten landstingsskatt
skatteöre öre skattekrona
invånare invånaren invånarna befolkning befolkningen medborgare person personer människor boende
barn barnen unga ungdom ungdomar minderåriga barnet skolungdom skolungdomar
äldre gamla åldring pensionär pensionärer
kvinna kvinnor kvinnorna
man män männen
skola skolan elev elever
ung unga ungdom ungdomar yngre
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
snabb snabbt snabbare fort fortare
lång långt långa länge längre långsam långsamt
ny nya nytt nyligen färsk
gammal gamla gammalt tidigare förut förr föregående
nu idag dagens numera nuvarande aktuell
extra ytterligare mer tilläggs
enbart endast bara enda ensam
samtlig samtliga alla varje vartenda
maximal högst tak taket gräns gränsen maximum
minimum minst lägst
utsläpp utsläppen klimatpåverkan klimatet koldioxid växthusgas klimatavtryck
miljö miljön klimat klimatet hållbarhet
energi el elektricitet ström uppvärmning
elbil elbilar elbuss elbussar eldriven
bil bilar fordon fordonen tjänstebilar fordonspark
diesel fossil fossila bensin
kultur kulturen konst scenkonst teater
musik musiker musiken ensemble orkester musikerna
bibliotek biblioteket biblioteken bokbuss biblioteksbuss
museum museet muséet
besökare besök publik åskådare
tandläkare tandläkaren tandvård tandvården folktandvården tänder
psykiatri psykiatrin psykiatrisk psykiatriska psyket psykisk
barnpsykiatri bup
cancer tumör tumörer cancerpatienter
hjärtinfarkt infarkt hjärtproblem hjärtat hjärt
stroke slaganfall
adhd npf neuropsykiatrisk autism
vaccin vaccinera vaccination vaccinerade vaccinerats spruta
smitta smittade smittan virus pandemi pandemin covid corona
infektion infektioner sepsis
demens demenssjuk alzheimer
dialys dialysen njursjuka njure njurpatienter
röntgen röntga röntgenavdelning mammografi
hemsjukvård hemmet hemma hemrehabilitering
rehabilitering rehab
medicinsk medicinska medicinkliniken
säkerhet säkerheten säker säkra säkrare trygg tryggare trygghet patientsäkerhet patientsäkerheten
risk risken risker riskerar fara faran farlig farligt
hot hotad hota hotar våld våldsam
vakt vakter väktare ordningsvakt
stress press pressad belastning arbetsmiljö arbetsmiljön arbetsbelastning
överbeläggning överbeläggningar överbelagd överfull fullbelagd beläggning beläggningen
utskriven utskrivning skrivas utskrivna lämna
inlagd inlagda återinläggning återinläggningar
färdigbehandlad utskrivningsklar utskrivningsklara färdigbehandlade
kompetens utbildning utbildningen utbilda utbildade utbildad examen
student studenter studerande
handledning handleda handledare
fack facket fackförbund fackförbundet fackförening fackliga förbund förbundet läkarföreningen vårdförbundet
ordförande ordföranden bas
talesperson talespersonen språkrör företrädare
expert experten sakkunnig kunnig
förening föreningen organisation organisationen förbund sällskap
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
städning städ städtjänster lokalvård
mat måltid måltider kost livsmedel
lokal lokaler lokalerna rum salar sal utrymme
tom tomma obesatt obesatta vakant vakanta vakans vakanser oanvänd oanvända ledig lediga
mark tomt marken
förorena förorenad gift gifter giftig sanering sanera
hus huset byggnad byggnaden fastighet fastigheten fastigheter
rita ritade ritning ritningar ritades
klar klart färdig färdigt färdigställd inflyttning
maskin maskiner apparat apparater utrustning utrustningen
dator datorer dataskärm skärm skärmar it
data uppgifter uppgift information
läckt läckage läcka läckor dataintrång intrång
prov provsvar labb laboratorium labbet provsvaren
hemlig sekretess hemligstämplad
öppen öppet offentlig offentligt
återkräva återbetala återbetalning
stockholm huvudstaden
landsbygd landsbygden glesbygd inland inlandet
nationell nationella rikets landets riket landet sverige svensk svenska svenskar
utländsk utländska utomlands utlandet
norsk norska norge norrman norrmän
dansk danska danskar danskarna danmark
finsk finska finland finländare finländarna finländsk
tysk tyska tyskland tyskar
holländsk nederländerna nederländsk
spansk spanska spanien
europeisk europa eu
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
tillskott tillskjuta tillför tillföra
plan planen planer planera planerar planeras planerat
bedöma bedömer bedömning bedömdes bedöms uppskatta uppskattar uppskattas uppskattning räkna räknar
vänta väntas förväntas förvänta beräknas
genast omedelbart direkt omgående
sen sent senare försenad
tidig tidigt tidigast
felbedömd missad missa missade missat missades förbise förbises
brådska brådskande akut angelägenhetsgrad prioritera prioritering prioriteringen
gynna gynnade premiera premierade belöna fördel
utbrott smittspridning
överleva överlevde överlevnad klara klarade
häva häver hävde hävt
ägare äga äger ägs ägde
drift driva driver drivs
avstängd avstängda stängd
skylla beskylla
antibiotika penicillin amoxicillin
bredd bredare bred
kirurg kirurgen kirurger
mobil mobila hembesök
hyra hyrs hyrt hyresvärd hyreskontrakt
samtal ringa ringer ringt telefon telefontid
klaga klagomål synpunkter missnöjd
ojämn olik varierar variera
meddela meddelar meddelat besked beskedet
redovisa redovisar redovisat bokslut bokslutet
övertid extratid mertid överarbete
slump slumpen tillfällighet tillfälligheter
åberopa åberopas ursäkta rättfärdiga motivera motiverades motiveras motivering
blockad blockaden strejk strejken strejkar konfliktvarsel stridsåtgärd stridsåtgärder nyanställningsstopp
toalett toaletter toa wc
rast rasten paus pausen
chaufför förare lokförare busschaufför
fria fri gratis avgiftsfri
handläggare administratör administratörer byråkrati byråkratin tjänsteman tjänstemän administration administrativ
läkarkår läkarkåren läkare
växt växte expandera expanderat expansion utöka utökas utökat utbyggnad utbyggd
löntagare inkomsttagare förvärvsarbetande tjänar inkomst inkomster lön
hundralapp hundralappen hundring
inflation inflationen prisökning prisökningar prisökningarna prishöjningar dyrtid
pension pensionen pensioner pensionskostnader avgång pensioneras pensionsålder
ekonom ekonomen ekonomer nationalekonom nationalekonomen hälsoekonom ekonomi ekonomin ekonomisk
försiktighet försiktig försiktiga manar varsam
jämförelse jämföra jämfört jämförelsegrupp kontrollgrupp
intervjua intervjuat intervjuade talat pratat
söka söker sökt ansöka ansöker ansökan ansökt ansökningar
återvända återvänder återvänt tillbaka återkomma återkommer återkommit återgå
anslag anslaget budget budgeten ram ramen
förbruka förbrukat förbrukad slut använt använts
idé idén inspiration inspirationen förebild modell
skottland skotsk skottar skottarna
personal vårdpersonal läkare sjuksköterskor vårdanställda vårdpersonalen
upptäcka upptäcktes upptäckts märka märkt märkte uppmärksamma uppmärksammat se
orsak orsaken rot roten upphov
förvärras försämring försämras sämre försämrats
dos dosen dosering läkemedelsdos
straff bestraffas bestraffats bestraffad påföljd varning tillrättavisning
smärta smärtan smärtfri smärtfria ont värk värken smärtlindring
bad badet bassäng bassängen bassängerna varmvattenbassäng simhall
gående fotgängare fotgängarna gångtrafikant promenera gång
bilist bilister bilisten biltrafik biltrafiken bilkö bilköer bilköerna
tät täta turtäthet turtätheten ofta frekvens
berusad berusning påverkade påverkad alkohol droger missbruk drogpåverkad beroende
sjukdom sjukdomen sjuk sjuka sjukdomar ohälsa ohälsan åkomma åkommor besvär
aggression aggressioner ilska ilskan vrede arg arga våld våldsamhet
kvalitet kvaliteten kvalitén
finansierad finansierat täckning täckt bekostad
förälder föräldrar mamma pappa mor far vårdnadshavare
lärare läraren lärarna pedagog pedagoger skolpersonal
diagnos diagnosen diagnoser diagnostiserad
stöd stödinsats stödinsatser hjälp insats insatser
nej vägrar vägra vägrat avböjer
musik ensemble kammarmusik kammarensemble orkester musiker kammarmusiker
nedlagd slut slutet upphör dödsstöt dödsstöten
undanta undantas undantagen skona skonas slipper undantag
utlova utlovad utlovade beräknad beräknade räknade planerad planerade
verklighet verkligheten utfall utfallet faktisk faktiska resultat resultatet blev
gammal tidigare förra föregående dåvarande
chans möjlighet möjligheten möjligheter utsikt
mark terräng område området trakt trakten bygd
ort orten samhälle tätort by byn stad
närmaste närmast nära närhet
sjukresa sjukresor sjuktransport sjuktransporter
barnmorska barnmorskor barnmorskan
bilist förare
intäkt intäkter intäkterna inkomst inkomster biljettintäkter
rabatt rabatten rabatterad nedsatt
krav villkor förutsättning
kapacitet kapaciteten utrymme resurs resurser resurserna
resurs resurser medel personal
patientavgift patientavgiften egenavgift avgift
högkostnadsskydd frikort
remissinstans remissvar yttrande synpunkt
överklaga överklagar överklagat överklagas överklagande
stämma stämmer stämt stämning åtal åtala åtalas åtalad
polis polisen polisanmälan polisanmäld polisanmält
brott brottslig brottet brottslighet kriminalitet kriminell
döma dömer dömdes fälld fälls fällde fälla
friad friade frias frikänd friades
utreda utredare utredaren utredarna
ordna ordnar anordna anordnas arrangera arrangeras
delta deltar deltog deltagit medverka medverkar medverkade
grunda grundades bilda bildades bildats starta
ägna ägnar lägga lägger lagt
dokumentera dokumenterar dokumentation skrivarbete skrivbördan administration
klick klicken knapptryck
läkemedelshantering läkemedelshanteringen medicinhantering
användare användarna användaren anställda
säker säkrare trygg tryggare tryggt
lista listade listad listning patientlista
fast fasta kontinuitet kontinuiteten namngiven
läkarkontakt husläkare läkare
granne grannlandet grannland grannregion
influensa influensan influensaspruta influensasprutan influensavaccin
spruta sprutan vaccin vaccinet dos
uteblivna utebli uteblir uteblev avstå avstår avstått
senior seniorer pensionärer äldre
bluff bedrägeri bedrägerier fusk fuska fuskat oegentligheter
jäv korruption mutor muta
uppföljning följa följs följt utvärdering utvärdera utvärderas utvärderats
slutsats slutsatsen slutsatser bedömning
utfall effekt effekten effekter resultat verkan påverkan
effektiv effektivisera effektivisering effektivare
klimatmål utsläppsmål nettonoll
laddstolpe laddstolpar laddning ladda
solceller solel solpaneler solcell
vindkraft vindkraftverk
avfall sopor återvinning återvinna
vatten dricksvatten pfas
buller oväsen ljud
luft luftkvalitet luftföroreningar avgaser
cykel cyklar cykla cykelväg cyklist
färja färjan färjor båt båten fartyg
flyg flygplats flygplatsen flygbolag flygtrafik
helikopter helikoptern ambulanshelikopter ambulansflyg flygande
väg vägen vägar vägnät landsväg
bro bron tunnel
hållplats hållplatser hållplatsen ändhållplats station stationen stationer
tidtabell tidtabellen tidtabeller turlista
punktlighet punktlig tid försening förseningar försenade
ersättningstrafik ersättningsbuss
anropsstyrd närtrafik
färdtjänst färdtjänsten sjukresor
arbetspendling arbetspendlare pendling
hastighet hastigheten fart farten
olycka olyckan olyckor trafikolycka krock krocka
teater teatern scen scenen föreställning föreställningar
konsert konserter spelning spelningar framträdande
utställning utställningar utställningen konsthall
folkhögskola folkhögskolor folkbildning studieförbund
författare bok böcker litteratur läsning
film filmen biograf bio
festival festivalen evenemang
idrott idrotten sport idrottsförening
föreningsliv civilsamhälle ideell ideella
arkiv arkivet kulturarv
funktionsnedsättning funktionsnedsatt funktionsnedsatta funktionshinder rörelsehindrad
rullstol hjälpmedel hjälpmedlet
syn synskadad blind
hörsel hörselskadad döv hörapparat hörapparater
tolk tolken tolkar tolkning språktolk
asylsökande flykting flyktingar nyanländ nyanlända invandrare utrikesfödd utrikesfödda papperslös papperslösa
hedersvåld förtryck kvinnofrid
abort aborter mödravård preventivmedel
klimakteriet övergångsålder
endometrios kvinnosjukdomar gynekolog gynekologi
ivf provrörsbefruktning barnlöshet fertilitet
kejsarsnitt snitt snittförlossning
neonatal neonatalvård prematur
barnläkare barnsjukvård barnklinik
ungdomsmottagning ungdomsmottagningar ungdomsmottagningen
elevhälsa elevhälsan skolsköterska
självskada självskadebeteende
ångest depression nedstämd depressioner
ätstörning ätstörningar anorexi
beroendevård missbruksvård beroende missbruk
tvångsvård tvångsvårdas lpt bältning bälteslagd
palliativ hospice döende
sjukskriven sjukskrivna sjukskrivning sjukskrivningar sjukfrånvaro sjukfrånvaron
uppsägningstid avtalstid
heltid deltid arbetstid arbetstiden arbetspass pass skift
jour jouren beredskap jourlinje jourlinjer jourpass
schema scheman arbetsschema
semester semestern ledighet sommarledighet
bonus premie engångsbelopp engångssumma
rekryteringsstopp anställningsstopp
avgång avgå avgår avgick slutar sluta slutat slutade lämna lämnar lämnat lämnade
avsked avskedad avskedades sparkad sparkades entledigad
utnämna utsedd utses utsåg tillträda tillträder
tillförordnad vikarie vikarier vikarierande
erfaren erfarenhet erfarenheter rutin
nyutexaminerad nyexaminerad nybakad
legitimation legitimerad legitimationen
delegera delegering
delat delad uppdelad uppdelning
sammanslagning slagits ihopslagning fusion
bolagisera bolagisering privatisera privatisering privatiseras
hyra lokalhyra hyresavtal hyresnota
renovera renovering renoveras upprusta upprustning rusta rustas
mögel fukt fuktskada vattenskada
riva rivas rivning
parkering parkeringen parkeringsplatser parkeringsplats
kök köket sjukhusmat storkök
tvätt tvätteri tvätteriet textilservice
säkerhet cybersäkerhet cyberattack hackerattack attack angrepp
krypterad utpressning utpressningsvirus ransomware
personuppgift personuppgifter patientuppgifter patientdata
molntjänst molntjänster moln
licens licenser licensen
upphandlad upphandlades vinnande vunnit tilldelades tilldelad tilldelning
vite viten vitet förelagd föreläggande förelade
försäkring försäkringar sjukvårdsförsäkring
vinst vinster vinsten utdelning
etablering etablera etablerar etableringsfrihet
valfrihet vårdval vårdvalet
vårdskador patientskador skada felbehandling felbehandlad felbehandlades
anmäld händelsen allvarlig
hygien vårdhygien vårdrelaterad vårdrelaterade
resistens resistent resistenta antibiotikaresistens
fetma övervikt överviktig viktminskning
diabetes diabetiker insulin
astma allergi lungsjukdom kol
reumatism reumatiker reumatisk ledsjukdom
epilepsi neurologi neurologisk neurolog
ms parkinson
höft höftled knä ledprotes protes ortopedi ortopedisk ortopeder
starr gråstarr katarakt ögonsjukvård ögonklinik ögonläkare
screening screenas screeningprogram hälsokontroll
bröstcancer mammografi bröst
prostata prostatacancer psa
hud hudcancer hudklinik melanom
blod blodgivare blodcentral blodbrist
donation donera organdonation organ
transplantation transplanterad transplantera
respirator respiratorer ventilator
intensivvård intensivvården iva
avdelning avdelningen avdelningar enhet enheten vårdavdelning
klinik kliniken mottagning mottagningen kliniker
center centret centrum enhet
bolag koncern aktiebolag
ägardirektiv direktiv direktivet uppdrag uppdraget
uppdra uppdrar uppdraget instruktion
nämnd nämnden hälso sjukvårdsnämnden utskott
protokoll handling handlingar handlingarna dokument dokumentet
brev brevet skrivelse skrivelsen upprop namninsamling namnunderskrifter
protest protester protesterar protesterat demonstration demonstrera demonstrerade manifestation
möte mötet sammanträde sammanträdet session
debatt debatten diskussion diskussioner diskutera diskuteras
enig eniga enighet överens samsyn enhällig enhälligt
delad splittrad splittring oenig
folkomröstning omröstning votering
medborgarförslag medborgarlöfte
statsbidrag statsbidraget riktade generella
utjämning skatteutjämning utjämningssystem
lån låna lånar skuld skulder skulden upplåning
ränta räntor räntan räntorna
balanskrav balans
prognos prognosen helårsprognos
revisor revisorer revisorerna revision revisionen revisionsrapport
anmärkning kritik prickas prickade
konsult konsulter konsulten konsultkostnader rådgivare
representation resa tjänsteresa
arvode arvoden arvodet
fallskärm avgångsvederlag
visselblåsare meddelarfrihet tystnadskultur
hotell hotellet övernattning boende
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
väder vädret oväder storm
snö halka snöoväder
brand branden brann eld
krig kriget kris krisen krisläge krigstid
civilförsvar totalförsvar beredskapen krisberedskap
kärnkraft reaktor
jordbruk lantbruk bönder bonde
skog skogen skogsbruk
turism turist turister besöksnäring
näringsliv näringslivet företagare
arbetslös arbetslösa arbetslöshet arbetslösheten
utbildningsplats utbildningsplatser
forskningsanslag forskningsmedel
samisk samiska same samer
minoritet minoriteter
hbtq transvård könsdysfori
rasism diskriminering diskriminerad diskrimineras
mobbning trakasserier trakasserad kränkning kränkt
lönegap löneskillnad löneskillnader jämställdhet
barnfattigdom fattiga
hemlös hemlösa hemlöshet bostadslös
bostad bostäder bostadsbrist lägenhet lägenheter
äldreboende boenden äldreomsorg
hemtjänst hemsjukvård omsorg
`;
