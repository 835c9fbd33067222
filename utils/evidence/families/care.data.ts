/** Health care and those who work in it: one family a line (families.ts). */
export const CARE = `
operation operationer ingrepp kirurgi opereras opererats opererad
läkare läkaren doktor doktorer doktorn doktorerna specialist specialister medicinare
sjuksköterska sjuksköterskor sköterska sköterskor syrra
allmänläkare allmänläkaren distriktsläkare husläkare familjeläkare primärvårdsläkare
hyrpersonal inhyrd inhyrda stafettläkare stafett hyrläkare bemanningsföretag bemanningsbolag hyrsjuksköterskor
patient patienter sjuka vårdtagare vårdsökande
vårdplats vårdplatser sängplats sängplatser säng sängar slutenvårdsplatser platser vårdplatserna
sjukhus sjukhuset lasarett lasarettet universitetssjukhus universitetssjukhuset klinik
vårdcentral vårdcentraler hälsocentral hälsocentraler mottagning primärvård primärvården
akutmottagning akutmottagningen akut akuten akutsjukvård
förlossning förlossningen förlossningar bb föda föder födande födsel förlossningsavdelning förlossningsklinik
gravid gravida mödrar mamma mammor kvinnor barnmorska
ambulans ambulansen ambulanser utryckning utryckningsfordon ambulanssjukvård
vårdgaranti vårdgarantin garanti garantin
remiss remitteras remitterad remitterades remittera
behandling behandla behandlas behandlat behandlingar vård vårda vårdas vårdades terapi
undersökning undersöka undersöks undersökt kontroll kontrollera kontrolleras kontrollerats utredning utreda utreds besiktning kontrollen
avvikelse avvikelser avvikelserapport avvikelserapporter avvikelseanmälan avvikelseanmälningar
död dö dog dött döda dödsfall dödlighet dödligheten avled avlida avlidit omkom omkommit döds
självmord suicid
skada skador skadas skadats skadad skadade vårdskada vårdskador men
läkemedel läkemedlet läkemedlen medicin mediciner medicinen preparat preparatet preparaten
recept receptet ordination ordinera ordinerar förskriva förskrivning utskriven
journal journaler journalsystem journalsystemet vårdinformationssystem patientjournal
digital digitala nätet näthälsa nätläkare nätläkarna videobesök
besök besöket besöken läkarbesök vårdbesök möte möten träff träffa
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
överbeläggning överbeläggningar överbelagd överfull fullbelagd beläggning beläggningen
utskriven utskrivning skrivas utskrivna lämna
inlagd inlagda återinläggning återinläggningar
färdigbehandlad utskrivningsklar utskrivningsklara färdigbehandlade
fack facket fackförbund fackförbundet fackförening fackliga förbund förbundet läkarföreningen vårdförbundet
städning städ städtjänster lokalvård
felbedömd missad missa missade missat missades förbise förbises
brådska brådskande akut angelägenhetsgrad prioritera prioritering prioriteringen
utbrott smittspridning
överleva överlevde överlevnad klara klarade
antibiotika penicillin amoxicillin
kirurg kirurgen kirurger
klaga klagomål synpunkter missnöjd
läkarkår läkarkåren läkare
ekonom ekonomen ekonomer nationalekonom nationalekonomen hälsoekonom ekonomi ekonomin ekonomisk
personal vårdpersonal läkare sjuksköterskor vårdanställda vårdpersonalen
dos dosen dosering läkemedelsdos
smärta smärtan smärtfri smärtfria ont värk värken smärtlindring
berusad berusning påverkade påverkad alkohol droger missbruk drogpåverkad beroende
sjukdom sjukdomen sjuk sjuka sjukdomar ohälsa ohälsan åkomma åkommor besvär
förälder föräldrar mamma pappa mor far vårdnadshavare
diagnos diagnosen diagnoser diagnostiserad
nedlagd slut slutet upphör dödsstöt dödsstöten
sjukresa sjukresor sjuktransport sjuktransporter
barnmorska barnmorskor barnmorskan
patientavgift patientavgiften egenavgift avgift
remissinstans remissvar yttrande synpunkt
läkemedelshantering läkemedelshanteringen medicinhantering
lista listade listad listning patientlista
fast fasta kontinuitet kontinuiteten namngiven
läkarkontakt husläkare läkare
influensa influensan influensaspruta influensasprutan influensavaccin
spruta sprutan vaccin vaccinet dos
helikopter helikoptern ambulanshelikopter ambulansflyg flygande
färdtjänst färdtjänsten sjukresor
funktionsnedsättning funktionsnedsatt funktionsnedsatta funktionshinder rörelsehindrad
rullstol hjälpmedel hjälpmedlet
syn synskadad blind
hörsel hörselskadad döv hörapparat hörapparater
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
jour jouren beredskap jourlinje jourlinjer jourpass
legitimation legitimerad legitimationen
mögel fukt fuktskada vattenskada
kök köket sjukhusmat storkök
personuppgift personuppgifter patientuppgifter patientdata
försäkring försäkringar sjukvårdsförsäkring
valfrihet vårdval vårdvalet
vårdskador patientskador skada felbehandling felbehandlad felbehandlades
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
nämnd nämnden hälso sjukvårdsnämnden utskott
enig eniga enighet överens samsyn enhällig enhälligt
hbtq transvård könsdysfori
äldreboende boenden äldreomsorg
hemtjänst hemsjukvård omsorg
`;
