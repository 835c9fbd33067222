/** Economy, work, trade, housing, transport, energy, farming, nature: one family a line (families.ts). */
export const LIVELIHOOD = `
ekonomi ekonomin finanser ekonomisk
konjunktur konjunkturen konjunkturläge
lågkonjunktur nedgång recession konjunkturnedgång kris
recession lågkonjunktur
tillväxt tillväxten bnp
bnp bruttonationalprodukt
inflation inflationen prisuppgång prisstegring prisökning priser penningvärde
prisökning prishöjning prisuppgång dyrare prisstegring
pris priset priser prislapp kostnad
riksbanken centralbanken
styrränta styrräntan reporänta
bank banken banker storbank storbanker
lån lånet bolån krediter kredit
bolån bostadslån amortering amorteringskrav
skuld skulder skuldsatt skuldsättning
kronofogden utmätning betalningsanmärkning
studielån studieskuld studieskulden csn
konkurs konkursen konkurser bankrutt obestånd
företag företaget bolag firma näringsidkare
småföretag småföretagare egenföretagare
företagare näringsidkare entreprenör
näringsliv näringslivet företagen industrin
industri industrin fabrik tillverkning
fabrik fabriken industri anläggning verk
gruva gruvan gruvor gruvbrytning gruvdrift malm
stål stålverk stålindustri
batteri batterier batterifabrik
bransch branschen sektor
aktie aktier börs börsen
aktieägare ägare delägare
omsättning omsättningen försäljning
vinst vinsten överskott plusresultat
vinstuttag vinster utdelning
förlust förlusten underskott minusresultat minus röda
underskott underskottet minus förlust budgetunderskott
överskott överskottet plus
intäkt intäkter inkomst inkomster
utgift utgifter kostnader
kostnad kostnaden kostnader utgift nota prislapp
merkostnad merkostnader fördyring extrakostnad
fördyring fördyra dyrare kostnadsökning
avgift avgiften avgifter taxa
taxa taxan avgift
bidrag bidraget stöd ersättning
försörjningsstöd socialbidrag ekonomiskt bistånd
bidragstagare bidragsberoende försörjningsstöd
barnbidrag barnbidraget
bostadsbidrag bostadstillägg
sjukpenning sjukersättning sjukförsäkring
a-kassa arbetslöshetsersättning arbetslöshetskassa
pension pensionen pensioner ålderspension
pensionär pensionärer ålderspensionär
pensionsålder pensionsåldern riktålder
lön lönen löner avlöning inkomst
lönehöjning löneökning lönelyft lönepåslag
medellön snittlön medianlön genomsnittslön
låginkomsttagare låginkomst
arbetslöshet arbetslösheten arbetslös arbetslösa jobblös
jobb jobbet arbete anställning sysselsättning
sysselsättning sysselsatta arbete jobb
anställd anställda medarbetare personal arbetare
arbetare arbetaren anställd
medarbetare anställda personal kollegor kollega
personal personalen anställda medarbetare arbetsstyrka
personalbrist bemanningsproblem personalunderskott underbemanning arbetskraftsbrist
kompetensbrist arbetskraftsbrist
bemanning bemanningen personal
vikarie vikarier timanställd
timanställd timanställda timvikarie visstidsanställd
tillsvidareanställning tillsvidare
visstidsanställning visstid
uppsägning uppsägningar varsel sägas sparka
varsel varslet varsla uppsägning
strejk strejken arbetsnedläggelse
kollektivavtal kollektivavtalet avtal
fackförbund facket fackförening fackliga
arbetstid arbetstiden timmar
deltid deltidsarbete
övertid övertidsarbete
arbetsmiljö arbetsmiljön arbetsförhållanden
arbetsskada arbetsskador arbetsolycka arbetsplatsolycka
skyddsombud skyddsombudet
sjukfrånvaro sjukskrivningar sjukskriven frånvaro sjuktal
frånvaro frånvaron borta
chef chefen ledare föreståndare
vd vd:n direktör verkställande
verksamhetschef enhetschef chef
handel handeln butiker detaljhandel
butik butiker affär affären affärer handlare
köpcentrum galleria handelsplats
kund kunder kunden konsument
reklam annons annonsering marknadsföring
varor produkt produkter
livsmedel mat matvaror matpriser
matkasse matpriser matkostnader
restaurang restauranger krog krogar
hotell hotellet hotellnatt
turist turister besökare gäst
ensamstående ensamförälder ensamföräldrar
bostad bostäder bostaden lägenhet hus
lägenhet lägenheter bostad
hyresrätt hyresrätter hyreslägenhet
villa villor småhus hus
bostadsbrist bostadsbristen bostadskö
bostadsbyggande byggande
hyra hyran hyror hyreshöjning
hyresvärd hyresvärden fastighetsägare
fastighetsägare hyresvärd husägare
allmännytta allmännyttan bostadsbolag
vräkning vräkningar vräkas vräkt avhysning
hemlös hemlösa hemlöshet bostadslös uteliggare
byggbolag byggföretag byggare byggherre
byggherre exploatör byggbolag
bygglov bygglovet byggtillstånd
detaljplan detaljplanen planprocess
byggstart byggstarten spadtag
nybyggnation nybygge nybyggda
ombyggnad ombyggnation bygga
fastighet fastigheten byggnad hus
byggnad byggnaden hus huset
kontor kontoret kontorslokaler
väg vägen vägar gata gator landsväg
motorväg motorvägen väg e4
vägunderhåll underhåll
järnväg järnvägen spår räls tågtrafik bana
tåg tåget tågtrafik
tågförsening tågförseningar försenade
godståg gods godstrafik
lastbil lastbilar lastbilstrafik
bil bilen bilar personbil fordon
bilist bilister bilförare
förare föraren chaufför
körkort körkortet
drivmedel bensin diesel bränsle
bensinpris bensinpriset drivmedelspris drivmedelspriser
bränsle bränslet drivmedel
reduktionsplikt reduktionsplikten inblandning
kollektivtrafik kollektivtrafiken buss tåg spårvagn
buss bussar bussen busstrafik
spårvagn spårvagnar spårväg
tunnelbana tunnelbanan
passagerare resenär resenärer trafikanter
resenär resenärer passagerare
pendlare pendla arbetspendling
flyg flyget flygtrafik flygplan
flygplats flygplatsen flygfält arlanda
fartyg fartyget båt skepp
hamn hamnen hamnar kaj
sjöfart sjöfarten fartyg
cykel cyklar cyklist cyklister
cykelbana cykelväg cykelvägar
elsparkcykel elsparkcyklar elscooter
fotgängare gående gångtrafikant
trafikolycka trafikolyckor krock kollision vägolycka
olycka olyckan olyckor haveri krasch
hastighetsgräns hastighet fartgräns
fortkörning hastighetsöverträdelse
parkering parkeringar parkeringsplats p-plats
trängselskatt trängselskatten biltull
energi energin el
el elen elektricitet ström elektrisk
elpris elpriser elpriset strömpriset
elräkning elräkningen elkostnad elkostnader
elnät elnätet kraftledning
elproduktion elproduktionen kraftproduktion
kärnkraft kärnkraften reaktor kärnkraftverk atomkraft
reaktor reaktorn reaktorer kärnkraft
vindkraft vindkraften vindkraftverk vindkraftpark vindpark
vattenkraft vattenkraften kraftverk
solenergi solceller solkraft solel
fjärrvärme fjärrvärmen uppvärmning värme
uppvärmning värme värms
olja oljan oljepris
gas gasen naturgas
fossil fossila olja kol
klimat klimatet klimatförändring
klimatförändring klimatförändringar klimatkris
utsläpp utsläppen växthusgaser koldioxid koldioxidutsläpp
koldioxid co2 växthusgas
klimatmål klimatmålen klimatmålet
förnybar förnybart förnybara
miljö miljön natur
miljöförstöring förorening nedsmutsning
förorening föroreningar förorenad gift
gift gifter giftig miljögift
kemikalie kemikalier kemisk
bekämpningsmedel växtskyddsmedel
plast plasten plastpåsar
avfall avfallet sopor skräp
sopor avfall skräp
återvinning återvinna återbruk
nedskräpning skräp skräpa
vatten vattnet dricksvatten
dricksvatten dricksvattnet kranvatten
avlopp avloppet avloppsvatten reningsverk
översvämning översvämningar skyfall
skyfall regn översvämning ösregn
torka torkan vattenbrist
storm stormen oväder
brand branden eldsvåda skogsbrand lågor
skogsbrand skogsbränder bränder
jordbruk jordbruket lantbruk lantbruket åkerbruk
bonde bönder lantbrukare jordbrukare
lantbrukare bonde bönder
gård gården gårdar lantbruk
åker åkermark jordbruksmark
spannmål vete säd
mjölk mjölken mjölkbonde mejeri
kött köttet slakt
slakt slakteri slakta
djur djuren kreatur
djurskydd djurhållning djurvälfärd
gris grisar svin
ko kor nötkreatur boskap
höns kycklingar fjäderfä ägg
rovdjur rovdjuren varg björn lodjur
jakt jakten jaga jägare skyddsjakt licensjakt
ren renar rennäring renskötsel
fiske fisket fiska fiskare yrkesfiske
fiskekvot fiskekvoter kvot
östersjön havet
hav havet vatten
sjö sjön sjöar
skog skogen skogar skogsmark
skogsbruk skogsbruket skogsindustri skogsägare
avverkning avverka hugga fälla kalhygge
träd trädet trän
natur naturen naturvård
naturreservat reservat naturskydd naturskyddat
biologisk mångfald artrikedom arter
art arter djurart växtart
utrotningshotad hotad utrotning
strand stranden stränder
strandskydd strandskyddet
`;
