/** What is said, thought, found out and learnt: verbs with their nouns, one family a line (families.ts). */
export const SAYINGS = `
uppmana uppmaning vädja vädjan mana manade appell rekommendera rekommendation råda rådde
vädja vädjan bön be bad bett nödrop
visa visade påvisa framgå framgick bevisa belägga belägg ådagalägga tyda tydde avslöja redovisa
avslöja avslöjande avslöjade uppdaga röja röjde blotta blottlägga framkomma framkom
konstatera konstaterande fastslå fastslog slutsats finna fann
bedöma bedömde bedömt bedömning uppskatta uppskattning värdera värdering beräkna beräkning
beräkna beräkning räkna kalkylera kalkyl uppskatta
förutse förutsåg förutsett förutspå förutspådde spå spådde prognos prognostisera
förvänta förväntan förväntning vänta räkna
granska granskning syna synade syn kontrollera kontroll inspektera inspektion genomlysa genomlysning skärskåda undersöka
undersöka undersökte undersökt undersökning utreda utredde utrett utredning kartlägga kartlagt kartläggning studera studie
kontrollera kontroll övervaka övervakning tillsyn bevaka bevakning inspektera inspektion
mäta mätte mätt mätning uppmäta uppmätte
jämföra jämförde jämfört jämförelse kontra
analysera analys analysen genomgång utvärdera utvärdering
upptäcka upptäckte upptäckt hitta fann finna funnit påträffa påträffade uppdaga
hitta fann finna påträffa leta lokalisera
leta letade söka sökte sökt sökande spana spaning efterforska eftersöka
hota hot hotelse hotade trakassera
varna varning larma larm flagga flaggade höja
kritisera kritik klandra anklaga anmärka såga sågade angrepp
anklaga anklagelse beskylla beskyllning skylla
hylla hyllning hyllade berömma beröm prisa lovorda lovord uppskattning
ifrågasätta ifrågasatte ifrågasatt ifrågasättande tvivla betvivla tveksam misstro
misstänka misstänkte misstänkt misstanke misstankar
protestera protest demonstrera demonstration manifestera manifestation motsätta opponera upprop
motsätta motsatte motsatt motstånd motståndare emot invända invändning invände opponera
försvara försvar rättfärdiga motivera motivering
bekräfta bekräftelse intyga intygande styrka styrkte verifiera besanna
förneka förnekande neka dementera dementi bestrida bestred tillbakavisa
erkänna erkände erkänt erkännande medge medgav medgett tillstå bekänna
påstå påstod påstått påstående hävda anföra anförde
säga sade berätta uppge uppgav meddela uttala uttalande yttra konstatera kommentera
förklara förklaring redogöra redogjorde motivera klargöra klargjorde
beskriva beskrev beskrivit beskrivning skildra skildring redogörelse
berätta berättelse skildra vittna vittnesmål
meddela meddelande underrätta informera upplysa upplyste besked kungöra tillkännage tillkännagav
informera information upplysa upplysning underrätta meddela
varsko varskodde varna förvarna underrätta
presentera presentation offentliggöra offentliggjorde redovisa lansera
publicera publicering offentliggöra offentliggjorde utge
rapportera rapport rapporterad anmäla anmälan
anmäla anmälde anmält anmälan anmälning
diskutera diskussion debattera debatt samtala samtal överlägga överläggning dryfta
förhandla förhandling överlägga överläggning dialog samtal
enas enades överens överenskommelse kompromiss ense
lova löfte utlova utfästa utfästelse garantera garanti utfäste
svika svek svikit löftesbrott bryta
avse avsåg avsett avsikt syfta syfte ämna uppsåt
syfte syftet ändamål mål avsikt mening
sträva strävan mål ambition ansträngning
lära lärde lärt lärande inlärning undervisa undervisning utbilda
undervisa undervisning lektion utbilda lära
utbilda utbildning skola fortbilda fortbildning kurs
studera studier läsa läste plugga utbildning
skriva skrev skrivit författa författade formulera
läsa läste läst läsning
kalla kallade benämna beteckna beteckning
räknas rankas anses betraktas
tro trodde anta antog antagande förmoda
tycka tyckte tyckt anse ansåg ansett åsikt mening uppfattning
oroa oro orolig oroande bekymra bekymrad bekymmersam farhåga farhågor ängslan
hoppas hopp förhoppning förhoppningar förhoppningsvis optimistisk
önska önskemål önskan vilja
välja valde valt val utse föredra föredrog
uppleva upplevde upplevt upplevelse erfara känna
känna kände känt kännedom veta medveten
veta visste vetat kännedom känna medveten vetskap
glömma glömde glömt bortglömd förbise försumma
märka märkte märkt notera uppfatta
förstå förstod förstått begripa begrep inse insåg förståelse
påminna påminde påminnelse erinra
markera markering understryka underströk betona betonade poängtera framhålla framhöll framhållit
betona framhålla framhöll understryka underströk lyfta poängtera
nämna nämnde nämnt omnämna omtala
hänvisa hänvisning åberopa stödja
`;
