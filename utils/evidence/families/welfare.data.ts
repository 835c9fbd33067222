/** School, children, care, health, culture, sport: one family a line (families.ts). */
export const WELFARE = `
skola skolan skolor läroverk
grundskola grundskolan grundskolor
gymnasium gymnasiet gymnasieskola gymnasieskolan
förskola förskolan förskolor dagis
förskollärare förskolläraren barnskötare
förskolebarn barn förskolan
fritidshem fritidshemmet fritids
friskola friskolan friskolor fristående
skolkoncern skolkoncerner friskolekoncern
elev elever eleven skolbarn studerande
student studenter studerande
studerande elever studenter
lärare läraren lärarna pedagog
lärarbrist behöriga lärare
behörig behöriga behörighet legitimerad
obehörig obehöriga olegitimerad
rektor rektorn rektorer skolledare
skolledare rektor
klass klassen skolklass
klassrum klassrummet lektionssal
lektion lektioner undervisning
läxa läxor läxhjälp
betyg betyget betygen
underkänd underkända godkänt
gymnasiebehörighet behöriga
skolresultat resultat betyg
kunskap kunskaper kunnande
läsförståelse läsförmåga läskunnighet
läromedel läroböcker lärobok skolböcker
läroplan läroplanen kursplan
skolpeng skolpengen elevpeng
skolval skolvalet
skolk skolket ogiltig
hemmasittare skolfrånvaro
skolgång skolplikt
särskola särskolan
specialpedagog specialpedagoger speciallärare
elevhälsa skolkurator kurator skolpsykolog
kurator kuratorer
skolskjuts skolskjutsar skolbuss
skolmat skolmaten skollunch skolmåltid
mobbning mobbad kränkning kränkande
högskola högskolan universitet lärosäte
universitet universitetet lärosäte högskola
lärosäte lärosäten universitet högskola
vuxenutbildning komvux vuxenstudier
yrkesutbildning yrkeshögskola yrkesprogram
sfi svenskundervisning
språk språket modersmål
språkkrav språktest svenskkunskaper
examen examinerad utexaminerad
forskare forskaren vetenskapsmän professor
forskning forskningen studie vetenskap
studie studien undersökning forskning
barn barnen minderårig unga
barnet ungen
förälder föräldrar föräldern vårdnadshavare
anhörig anhöriga närstående familj släkt
ungdom ungdomar unga tonåring
tonåring tonåringar ungdom
spädbarn bebis nyfödd nyfödda baby
ungdomsbrott kriminella
socialtjänst socialtjänsten socialen soc
socialsekreterare socialarbetare
familjehem fosterhem jourhem
omhändertagande omhändertagen omhändertas lvu tvångsomhändertagen
orosanmälan orosanmälningar
hvb hvb-hem behandlingshem
omsorg omsorgen vård
äldreomsorg äldreomsorgen äldrevård
äldreboende äldreboenden särskilt boende vårdboende vårdhem
hemtjänst hemtjänsten hemtjänstpersonal
demens demensboende demenssjuka
funktionshinder funktionsnedsättning funktionsvariation handikapp
funktionsnedsatt funktionsnedsatta handikappade
personlig assistans assistent assistenter
assistansersättning assistans
lss stödboende gruppbostad
missbruk missbruket beroende
missbrukare missbrukaren beroende
alkohol alkoholen sprit
alkoholist alkoholberoende alkoholmissbruk
spelberoende spelmissbruk spel
rökning röka rökare tobak cigaretter
snus snuset nikotin
prostitution sexköp sexhandel
människohandel trafficking
ensamhet ensam isolering
fattigdom fattigdomen fattiga
sjukvård sjukvården hälso vård vården
vård vården sjukvård omvårdnad omsorg
sjukhus sjukhuset lasarett
vårdpersonal vårdanställda sjukvårdspersonal
vårdkö vårdköer vårdköerna köer väntetid väntetider
väntetid väntetider väntan kö köer
vårdtid vårdtider vårddygn
vårdplatsbrist platsbrist
patient patienter patienten sjuka vårdtagare
patientsäkerhet patientsäkerheten vårdsäkerhet
läkare läkaren doktor medicinare
överläkare överläkaren specialistläkare
sjuksköterska sköterska sjuksköterskor
barnmorska barnmorskan förlossningspersonal
psykolog psykologer psykologen terapeut
psykoterapi terapi samtalsterapi kbt
fysioterapeut sjukgymnast sjukgymnaster fysioterapeuter
apotek apoteket farmaceut apotekare
läkemedel medicin mediciner
läkemedelskostnad läkemedelskostnader läkemedelsnota läkemedelsnotan
läkemedelsbrist restnoterad brist
biverkning biverkningar bieffekter
vaccin vaccinet vaccinering vaccination
operation operationer ingrepp
cancer cancern tumör tumörsjukdom tumörsjukdomar cancersjuk cancersjuka
hjärtsjukdom hjärtsvikt hjärtproblem
hjärtstopp hjärtstillestånd
stroke slaganfall hjärnblödning
psykisk ohälsa psykiska besvär
depression depressioner deprimerad nedstämdhet
självmord självmordet suicid självmordsförsök
sömn sömnen sömnproblem
fetma övervikt överviktiga
diabetes diabetessjuka
sjukdom sjukdomar sjukdomen åkomma
infektion infektioner smitta
pandemi pandemin coronapandemin covid
virus viruset smitta
epidemi utbrott
utbrott utbrottet smittspridning
dödsfall dödsfallet dödsfallen avlidna
livslängd medellivslängd livslängden
folkhälsa folkhälsan hälsa
hälsa hälsan hälsotillstånd välmående
tandvård tandvården tandläkare tandhälsa tänder
tandläkare tandläkaren tandvård
glasögon syn
graviditet graviditeten gravid havande
förlossning förlossningar förlossningsvård
kvinnosjukvård kvinnohälsa
amning amma
barnmorskemottagning mödravårdscentral mödravård
barnavård barnavårdscentral bvc barnhälsovård
akutvård akutsjukvård akuten
sjukvårdsrådgivning 1177 vårdguiden
nätläkare nätdoktor digital
remiss remissen remitterad
diagnos diagnosen diagnostik diagnostisera
utredning utredningen utreda
provtagning prov provsvar
rehabilitering rehabiliteringen rehab
medicinteknik utrustning
sjuktransport ambulanstransport sjuktransporter
ambulans ambulansen ambulanssjukvård
ambulanshelikopter helikopter ambulanshelikoptern
självrisk egenavgift
kultur kulturen kulturliv
kulturskola kulturskolan musikskola
kulturstöd kulturbidrag kulturanslag
konst konsten konstverk
teater teatern teatrar
skådespelare skådespelaren aktör
musik musiken låtar
musiker artist artister
artist artisten sångare sångerska
konsert konserten uppträdande
opera operan
orkester orkestern symfoniorkester
dans dansen dansare
museum museet museer
bibliotek biblioteket biblioteken
bok boken böcker
författare författaren skribent
bokhandel bokhandlare
film filmen biofilm
biograf bio biografer
slott slottet
kulturarv kulturarvet fornlämning
fornlämning fornminne arkeologisk
minnesmärke monument staty
hembygd hembygdsförening hembygdsgård
studieförbund studieförbunden bildningsförbund
folkbildning folkbildningen studieförbund
public svt sr radio television
tv televisionen television
radio radion
spel spelet
idrott idrotten sport idrottsrörelsen
sport sporten idrott
ishockey hockey hockeyn
idrottsanläggning idrottshall sporthall
sporthall idrottshall gymnastiksal idrottshallen
ishall ishallen isrink
simhall simhallen badhus bad
badhus badhuset simhall
simkunnighet simkunniga simma
idrottsförening idrottsklubb klubb klubben
klubb klubben idrottsklubb
landslag landslaget
mästerskap mästerskapet vm em
os olympiska spelen
guld guldet guldmedalj
tränare tränaren coach
supporter supportrar fans publik
lägerskola läger
friluftsliv friluftslivet utomhus
vandring vandra vandringsled
skidor skidåkning skidanläggning
lekplats lekplatser lekpark
park parken parker grönområde
fritidsgård fritidsgårdar ungdomsgård
`;
