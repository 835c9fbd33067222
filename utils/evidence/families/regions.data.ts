/** What regions run and see to besides health care, and who lives there: one family a line (families.ts). */
export const REGIONS = `
sänka sänkt sänktes sänkning sänker billigare
spara sparar sparat besparing besparingar nedskärning nedskärningar neddragning neddragningar skära sparkrav sparpaket
avskaffa avskaffas slopa slopas slopat slopade upphöra upphör borttagen avveckla avvecklas avveckling
kostnad kostar pris priset avgift avgiften taxa taxan taxor biljettpris biljettpriser prislapp
underskott minus minusresultat förlust back underskottet
överskott plus plusresultat vinst
rapport rapporten utredning sammanställning redovisning redogörelse
anmälan anmäla anmäler anmält anmälts anmälningar anmälningarna rapportera rapporterats rapporterade rapporterat
lager lagret förråd förrådet beredskapslager beredskap lagerhållning
system systemet itsystem datasystem plattform plattformen
avbrott avbrottet driftstopp driftstörning haveri stopp stillestånd krasch slocknade
verktyg verktyget app appen tjänst tjänsten program programmet robot chattrobot chattbot
artificiell ai algoritm algoritmen
buss bussen bussar bussarna busslinje busslinjer linje linjer linjen
tåg tåget tågen tågtrafik järnväg spår spårtrafik pendeltåg
avgång avgångar tur turer turerna avgångarna
resa resor reser resenär resenärer resande pendla pendlare passagerare passagerarna åka åker
kollektivtrafik kollektivtrafiken kollektivt
biljett biljetter biljetten månadskort periodkort färdbevis länskort kort
förare föraren bussförare chaufför chaufförer lokförare
trafik trafiken trafikera trafikerar köra kör körde kört körs
operatör operatören tågoperatör tågoperatören bolag bolaget företag företaget
privat privata vinstdrivande enskild
begära begär begärt bett be ber bad ombads ombett uppmana uppmanar uppmanat uppmanades
anlita anlitar anlitat anlitade hyra uppdrag
kritisera kritiserar kritik kritiken kritisk kritiska klandra missnöje missnöjd
fortsätta fortsätter fortsatt fortsatte pågå pågår pågått
flytta flyttar flyttas flyttat flytt omlokalisera
lag lagen lagstiftning lagförslag författning
dom domen dömd dömdes domstol domstolen rätten förvaltningsrätten förvaltningsrätt
böter vite vitet avgift skadestånd sanktion sanktionsavgift upphandlingsskadeavgift
invånare invånaren invånarna befolkning befolkningen medborgare person personer människor boende
barn barnen unga ungdom ungdomar minderåriga barnet skolungdom skolungdomar
äldre gamla åldring pensionär pensionärer
kvinna kvinnor kvinnorna
man män männen
skola skolan elev elever
ung unga ungdom ungdomar yngre
snabb snabbt snabbare fort fortare
gammal gamla gammalt tidigare förut förr föregående
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
stress press pressad belastning arbetsmiljö arbetsmiljön arbetsbelastning
kompetens utbildning utbildningen utbilda utbildade utbildad examen
student studenter studerande
förening föreningen organisation organisationen förbund sällskap
mat måltid måltider kost livsmedel
lokal lokaler lokalerna rum salar sal utrymme
mark tomt marken
hus huset byggnad byggnaden fastighet fastigheten fastigheter
maskin maskiner apparat apparater utrustning utrustningen
dator datorer dataskärm skärm skärmar it
data uppgifter uppgift information
läckt läckage läcka läckor dataintrång intrång
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
tillskott tillskjuta tillför tillföra
bedöma bedömer bedömning bedömdes bedöms uppskatta uppskattar uppskattas uppskattning räkna räknar
genast omedelbart direkt omgående
drift driva driver drivs
mobil mobila hembesök
hyra hyrs hyrt hyresvärd hyreskontrakt
toalett toaletter toa wc
chaufför förare lokförare busschaufför
handläggare administratör administratörer byråkrati byråkratin tjänsteman tjänstemän administration administrativ
pension pensionen pensioner pensionskostnader avgång pensioneras pensionsålder
idé idén inspiration inspirationen förebild modell
skottland skotsk skottar skottarna
upptäcka upptäcktes upptäckts märka märkt märkte uppmärksamma uppmärksammat se
bad badet bassäng bassängen bassängerna varmvattenbassäng simhall
gående fotgängare fotgängarna gångtrafikant promenera gång
bilist bilister bilisten biltrafik biltrafiken bilkö bilköer bilköerna
nej vägrar vägra vägrat avböjer
musik ensemble kammarmusik kammarensemble orkester musiker kammarmusiker
gammal tidigare förra föregående dåvarande
mark terräng område området trakt trakten bygd
ort orten samhälle tätort by byn stad
bilist förare
intäkt intäkter intäkterna inkomst inkomster biljettintäkter
högkostnadsskydd frikort
stämma stämmer stämt stämning åtal åtala åtalas åtalad
polis polisen polisanmälan polisanmäld polisanmält
brott brottslig brottet brottslighet kriminalitet kriminell
döma dömer dömdes fälld fälls fällde fälla
grunda grundades bilda bildades bildats starta
dokumentera dokumenterar dokumentation skrivarbete skrivbördan administration
granne grannlandet grannland grannregion
senior seniorer pensionärer äldre
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
väg vägen vägar vägnät landsväg
bro bron tunnel
hållplats hållplatser hållplatsen ändhållplats station stationen stationer
tidtabell tidtabellen tidtabeller turlista
punktlighet punktlig tid försening förseningar försenade
ersättningstrafik ersättningsbuss
anropsstyrd närtrafik
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
tolk tolken tolkar tolkning språktolk
asylsökande flykting flyktingar nyanländ nyanlända invandrare utrikesfödd utrikesfödda papperslös papperslösa
hedersvåld förtryck kvinnofrid
schema scheman arbetsschema
avgång avgå avgår avgick slutar sluta slutat slutade lämna lämnar lämnat lämnade
bolagisera bolagisering privatisera privatisering privatiseras
hyra lokalhyra hyresavtal hyresnota
renovera renovering renoveras upprusta upprustning rusta rustas
riva rivas rivning
parkering parkeringen parkeringsplatser parkeringsplats
tvätt tvätteri tvätteriet textilservice
säkerhet cybersäkerhet cyberattack hackerattack attack angrepp
krypterad utpressning utpressningsvirus ransomware
molntjänst molntjänster moln
licens licenser licensen
utjämning skatteutjämning utjämningssystem
revisor revisorer revisorerna revision revisionen revisionsrapport
representation resa tjänsteresa
fallskärm avgångsvederlag
visselblåsare meddelarfrihet tystnadskultur
hotell hotellet övernattning boende
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
rasism diskriminering diskriminerad diskrimineras
mobbning trakasserier trakasserad kränkning kränkt
lönegap löneskillnad löneskillnader jämställdhet
barnfattigdom fattiga
hemlös hemlösa hemlöshet bostadslös
bostad bostäder bostadsbrist lägenhet lägenheter
`;
