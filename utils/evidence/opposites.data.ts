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
`;
