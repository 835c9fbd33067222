/** How much, how often, when and of what kind: adjectives, adverbs, amounts and times, one family a line (families.ts). */
export const QUALITIES = `
många mängd mängder flertal åtskilliga talrika massor otaliga mångtaliga
fåtal enstaka handfull sällsynt
flesta merparten majoritet majoriteten flertalet huvuddelen lejonparten
samtliga alla varenda hela allihop varje
bara endast enbart blott uteslutande
ungefär cirka omkring runt uppskattningsvis
minst åtminstone lägst
högst maximalt maximum maximala tak övre
ingen noll inga
hälften halva halvor femtio halv
fjärdedel kvarts fjärde
tiondel tionde
dubbelt dubbla tvåfaldigt fördubblad dubblats
total totalt sammanlagt sammanlagda tillsammans summan
sammantaget totalt överlag
genomsnitt genomsnittlig snitt snittet medel medeltal medelvärde genomsnittligt
antal antalet siffra siffran numerär
andel andelen procentandel
stor stort större störst omfattande betydande ansenlig väldig enorm enormt jättestor gigantisk
liten litet små mindre obetydlig ringa marginell marginellt blygsam minimal
kraftig kraftigt drastisk drastiskt markant dramatisk dramatiskt rejäl rejält betydlig betydligt avsevärt väsentligt
marginell marginellt knappt lätt svagt obetydligt
gradvis successiv successivt stegvis etappvis efterhand undan
snabb snabbt hastig hastigt skyndsam skyndsamt rask raskt
långsam långsamt trög trögt sakta
omedelbar omedelbart genast direkt omgående snarast
plötslig plötsligt oväntad oväntat överraskande oförutsedd hastigt
snart inom kort närmaste nära stundande
nyligen häromdagen häromveckan färsk nyss
tidigare förr förut förra dittills föregående dåvarande forna
nuvarande dagens dagsläget aktuell nuläget rådande idag
numera nuförtiden idag
kommande nästa nästkommande framöver framtida framtiden
framtid framtiden framtida sikt
senaste senast färskaste
årligen årlig årligt varje år
dagligen daglig dagligt dag dygn
veckovis vecka veckan veckor
månadsvis månatlig månad månaden månadsbasis
ofta vanligen vanligtvis frekvent regelbundet
alltid ständigt jämt städse permanent
sällan sällsynt ovanligt
ibland stundtals emellanåt periodvis
vanlig vanligt vanligast vanligaste utbredd allmän frekvent
ovanlig ovanligt sällsynt unik rar
ständig ständiga ständigt konstant oupphörlig kontinuerlig kontinuerligt fortlöpande löpande
tillfällig tillfälligt temporär temporärt provisorisk provisoriskt
permanent varaktig varaktigt bestående långvarig
långvarig långdragen utdragen långt
kortvarig kort övergående
årtionde decennium decennier tioårsperiod
sekel århundrade hundra
fjol fjolåret föregående ifjol
halvår halvårsskiftet sexmånadersperiod
kvartal kvartalet tremånadersperiod
mandatperiod mandatperioden valperiod
natt nattetid nätter nattlig
kväll kvällstid kvällar
morgon morgonen morgnar
helg helger veckoslut lördag söndag weekend lördagar söndagar
vardag vardagar måndag fredag vardagstid
sommar sommaren sommartid somras juli sommarmånaderna
vinter vintern vintertid vintras
årsskifte årsskiftet nyår januari
bra god gott goda positiv positivt utmärkt fördelaktig
dålig dåligt undermålig bristfällig bristande usel kass otillräcklig
bristfällig bristfälligt undermålig otillräcklig otillräckligt bristande eftersatt
eftersatt försummad underhållsskuld nedsliten sliten
bäst bästa främst främsta topp ledande
sämst sämsta värst värsta botten
högst högsta störst topp rekord rekordhög toppnotering
lägst lägsta minst botten bottennotering
rekord rekordhögt rekordmånga högsta någonsin toppnotering
viktig viktigt betydelsefull central avgörande väsentlig angelägen
avgörande nyckel viktig vital
nödvändig nödvändigt oundgänglig krävs behövs behov
onödig onödigt överflödig obehövlig
möjlig möjligt möjlighet genomförbar
omöjlig omöjligt ogenomförbar otänkbar
svår svårt svårighet besvärlig problematisk tuff knepig krävande
enkel enkelt lätt okomplicerad
farlig farligt riskabel riskfylld hälsofarlig osäker vådlig fara
säker säkert trygg tryggt riskfri ofarlig
osäker osäkert oviss ovisst ovisshet osäkerhet oklar otrygg
oklar oklart otydlig otydligt diffus vag osäker
tydlig tydligt klar klart uppenbar uppenbart uttrycklig uttryckligen
svag svagt skör bräcklig sårbar
sårbar sårbarhet känslig
stark starkt kraftfull robust
hård hårt sträng tuff strikt
mild milt skonsam
billig billigt billigare prisvärd lågpris
dyr dyrt dyrare kostsam kostsamt kostnadskrävande högre
gratis avgiftsfri kostnadsfri kostnadsfritt avgiftsfritt kostnadslös
lönsam lönsamt vinstgivande lönsamhet vinst
olönsam förlust förlustbringande olönsamt
rik rika förmögen välbärgad välbeställd
fattig fattiga fattigdom ekonomiskt utsatt låginkomsttagare medellös
ledig lediga vakant vakanta obesatt obesatta tom oanvänd outhyrd
full fullt fullsatt fullbelagd fullbokad överfull
trång trångt trångboddhet trängsel överfull
tom tomt öde övergiven
gammal gamla äldre föråldrad ålderstigen omodern
föråldrad omodern utdaterad gammal uråldrig förlegad
modern modernt nutida tidsenlig
ny nytt färsk
ung unga ungdom yngre ungdomar tonåring tonåringar
vuxen vuxna myndig
äldre gamla seniorer åldring pensionär
frivillig frivilligt frivillighet självmant
obligatorisk obligatoriskt tvingande tvång krav
olaglig olagligt illegal illegalt lagstridig otillåten brottslig lagbrott
laglig lagligt legal legalt
hemlig hemligt hemlighet sekretess dold konfidentiell sekretessbelagd
offentlig offentligt allmän publik öppen
öppen öppenhet transparens insyn transparent
privat privata enskild enskilda
gemensam gemensamt tillsammans samfälld
ensam ensamt ensamhet isolerad isolering
egen egna
oberoende självständig fristående opartisk obunden
partisk jävig jäv partiskhet vinklad
rättvis rättvist rättvisa jämlik likvärdig
orättvis orättvist orättvisa ojämlik ojämlikhet
likvärdig likvärdighet jämlik jämlikhet lika
olika skillnad skillnader olikhet variation varierar skiftar
lika samma likadan identisk oförändrad
oförändrad oförändrat konstant samma stabil stabilt
stabil stabilt stabilitet stadig
instabil instabilt osäker oro
ekonomisk ekonomiskt finansiell finansiellt kostnadsskäl ekonomi
social sociala samhällelig
politisk politiskt politik
lokal lokalt ortens
regional regionalt region
nationell nationellt rikstäckande riks landet hela
internationell internationellt globalt världen utländsk
världen globalt internationell världs
europeisk europa eu unionen
hållbar hållbart hållbarhet
miljövänlig klimatsmart grön klimatvänlig fossilfri
effektiv effektivt effektivitet effektivare rationell
ineffektiv ineffektivitet slöseri
långsiktig långsiktigt sikt
digital digitalt elektronisk uppkopplad
manuell manuellt
automatisk automatiskt automatiserad
ansvarig ansvariga ansvar ansvarar
skyldig skyldiga gärningsman gärningsmän förövare ansvarig
skyldighet plikt åliggande förpliktelse
missnöjd missnöjda missnöje besviken besvikna besvikelse klagar klagomål
nöjd nöjda belåten tillfreds
arg arga ilsken ilska rasande upprörd upprördhet förbannad vrede
orolig oro oroad bekymrad ängslig rädd
rädd rädda rädsla skräck skrämd fruktan
förvånad förvåning överraskad
glad glada glädje lycklig
trött utmattad utbränd utmattning
sjuk sjuka sjukdom insjuknad
omtvistad kontroversiell ifrågasatt omstridd omdebatterad kritiserad
populär populärt omtyckt uppskattad eftertraktad eftersökt
unik enda ensam
särskild särskilt speciell specifik
extra ytterligare tillägg
stängd stängt igenbommad nedlagd avstängd
försenad förseningar försening sen sena sent
inställd inställda inställt uteblivna utebliven
avbruten avbrott
färdig färdigt klar klart färdigställd slutförd
ofärdig oavslutad halvfärdig
huvudsaklig huvudsakligen främst mest
framför främst särskilt
delvis del dels
nästan närapå snudd
precis exakt just
egentligen faktiskt verkligen
verklig verkligheten faktisk reell
påstådd påstått
tillräcklig tillräckligt nog räcker
otillräcklig otillräckligt brist
väster västra västlig västerut
öster östra östlig österut
norr norra nordlig norrut nordliga
söder södra sydlig söderut sydliga
hemma hemmet hushåll bostaden
utomlands utlandet utländsk utländska
landsbygd glesbygd landsbygden glesbygden landet lands landsort
stad städer tätort storstad urban
storstad storstäder storstadsområden
huvudstad stockholm huvudstaden
förort förorter miljonprogram bostadsområde
närhet nära närheten grannskap intilliggande
avlägsen avlägset långt
område områden trakt zon kvarter
plats platsen ställe
sida sidan håll
del delar avsnitt
grupp grupper skara kategori
typ sort slag
sätt metod tillvägagångssätt arbetssätt modell
metod metoder teknik förfarande
anledning skäl orsak motiv grund bakgrund
problem bekymmer svårighet trubbel utmaning utmaningar
utmaning utmaningar svårigheter problem
fördel fördelar förtjänst vinst plus
nackdel nackdelar minus avigsida
fel misstag brist felaktighet miss tabbe
brist brister fel svaghet
risk risker fara hot
chans möjlighet tillfälle
nivå nivån grad
skala omfattning utsträckning
omfattning utsträckning vidd
början starten inledning inledningen
slutet avslutning utgången
mitten halvvägs
tillfälle tillfällen gång gånger
period perioden tidsperiod
tidpunkt datum tid
utveckling utvecklingen trend trenden tendens
läge läget situation situationen tillstånd förhållanden
förhållande förhållanden villkor omständigheter
resultat utfall effekt facit
framgång framgångar succé lyckad
bakslag motgång nederlag
nederlag förlust motgång
`;
