/**
 * Names for the same thing, one thing a line, the fullest name first: systems and their vendors, authorities and their
 * acronyms, organisations, parties, universities, outlets. Written from general knowledge (evidence.md 3.4). A word that
 * ends in "*" stands for every form that begins so.
 */
export const ALIASES = `
Millennium;Oracle Cerner;Cerner;Oracle Health;SDV;Skånes digitala vårdsystem
Cosmic;Cambio Cosmic;Cambio
TakeCare;CompuGroup;CGM;Compugroup Medical
1177;1177 Vårdguiden;Vårdguiden
Inspektionen för vård och omsorg;IVO;Ivo
Sveriges Kommuner och Regioner;SKR;SKL;Sveriges Kommuner och Landsting
Socialstyrelsen;SoS
Folkhälsomyndigheten;FoHM;Fohm;FHM
Försäkringskassan;FK
Läkemedelsverket;LV
Tandvårds- och läkemedelsförmånsverket;TLV
Statens beredning för medicinsk och social utvärdering;SBU
Myndigheten för vård- och omsorgsanalys;Vårdanalys;Vård- och omsorgsanalys
Myndigheten för samhällsskydd och beredskap;MSB
Integritetsskyddsmyndigheten;IMY;Datainspektionen
Diskrimineringsombudsmannen;DO
Justitieombudsmannen;JO;Riksdagens ombudsmän
Justitiekanslern;JK
Riksrevisionen
Konkurrensverket;KKV
Arbetsmiljöverket
Arbetsförmedlingen;AF
Upphandlingsmyndigheten
Trafikverket
Transportstyrelsen
Naturvårdsverket
Energimyndigheten
Statistiska centralbyrån;SCB
Brottsförebyggande rådet;Brå;BRÅ
Migrationsverket
Skolverket
Skatteverket
E-hälsomyndigheten
Hälso- och sjukvårdens ansvarsnämnd;HSAN
Patientnämnden
Löf;LÖF;Regionernas ömsesidiga försäkringsbolag
Inera
Världshälsoorganisationen;WHO
Förenta nationerna;FN
Europeiska läkemedelsmyndigheten;EMA
Smittskyddsmyndigheten;ECDC
Karolinska institutet;KI
Kungliga Tekniska högskolan;KTH
Chalmers;Chalmers tekniska högskola;Chalmersforskare*
Lunds universitet;LU
Göteborgs universitet;GU
Stockholms universitet;SU
Uppsala universitet;UU
Linköpings universitet;LiU
Umeå universitet;UmU
Örebro universitet
Mittuniversitetet
Luleå tekniska universitet;LTU
Sveriges läkarförbund;Läkarförbundet;SLF
Svenska Läkaresällskapet;Läkaresällskapet;SLS
Sveriges yngre läkares förening;Sylf;SYLF
Vårdförbundet
Kommunal;Svenska Kommunalarbetareförbundet;Kommunalarbetareförbundet
Vision;Fackförbundet Vision
Svensk sjuksköterskeförening;SSF
Distriktsläkarföreningen;DLF
Landsorganisationen;LO
Tjänstemännens centralorganisation;TCO
Saco;SACO
Svenskt Näringsliv
Vårdföretagarna
Läkemedelsindustriföreningen;Lif;LIF
Barn- och ungdomspsykiatrin;BUP;Bup;barnpsykiatri*
Barnavårdscentralen;BVC;barnavårdscentral*
Mödravårdscentralen;MVC;mödravårdscentral*
Intensivvårdsavdelningen;IVA;Iva;intensivvården;intensivvårdsavdelning*
Avancerad sjukvård i hemmet;ASIH
Hem för vård eller boende;HVB
Kognitiv beteendeterapi;KBT
Specialiserad ambulanssjukvård;SAS
Öron-näsa-hals;ÖNH
Allmäntjänstgöring;AT
Specialiseringstjänstgöring;ST
Artificiell intelligens;AI;ai
Folktandvården;FTV
Polismyndigheten;Polisen
Kriminalvården
Åklagarmyndigheten
Ekobrottsmyndigheten;EBM
Brottsoffermyndigheten
Säkerhetspolisen;Säpo
Försvarsmakten
Försvarets materielverk;FMV
Totalförsvarets forskningsinstitut;FOI
Kustbevakningen
Tullverket
Domstolsverket
Kronofogdemyndigheten;Kronofogden
Länsstyrelsen
Lantmäteriet
Boverket
Kammarkollegiet
Statskontoret
Statens servicecenter
Ekonomistyrningsverket;ESV
Konjunkturinstitutet
Finanspolitiska rådet
Klimatpolitiska rådet
Finansinspektionen;FI
Riksbanken
Riksgälden
Konsumentverket
Pensionsmyndigheten
Skolinspektionen
Specialpedagogiska skolmyndigheten;SPSM
Universitetskanslersämbetet;UKÄ
Universitets- och högskolerådet;UHR
Centrala studiestödsnämnden;CSN
Vetenskapsrådet
Forte
Vinnova
Institutet för arbetsmarknads- och utbildningspolitisk utvärdering;IFAU
Kulturrådet;Statens kulturråd
Konstnärsnämnden
Riksantikvarieämbetet
Riksarkivet
Kungliga biblioteket;KB
Myndigheten för kulturanalys;Kulturanalys
Svenska Filminstitutet;Filminstitutet
Riksteatern
Jordbruksverket;Statens jordbruksverk
Livsmedelsverket
Skogsstyrelsen
Statens veterinärmedicinska anstalt;SVA
Sveriges lantbruksuniversitet;SLU
Lantbrukarnas Riksförbund;LRF
Arla
Lantmännen
Havs- och vattenmyndigheten;HaV
Sveriges geologiska undersökning;SGU
Sveriges meteorologiska och hydrologiska institut;SMHI
Kemikalieinspektionen
Strålsäkerhetsmyndigheten;SSM
Elsäkerhetsverket
Energimarknadsinspektionen
Svenska kraftnät
Vattenfall
Eon;E.on
Fortum
Post- och telestyrelsen;PTS
Myndigheten för digital förvaltning;Digg
Myndigheten för psykologiskt försvar
Tillväxtverket
Tillväxtanalys
Trafikanalys
Statens väg- och transportforskningsinstitut;VTI
Swedavia
Luftfartsverket
Sjöfartsverket
Transdev
VR Sverige
Statens haverikommission;Haverikommissionen
Statens institutionsstyrelse;Sis;SiS
Myndigheten för delaktighet
Barnombudsmannen;BO
Jämställdhetsmyndigheten
Rättsmedicinalverket
Svenskt Vatten
Svensk Försäkring
Byggföretagen
Hyresgästföreningen
Fastighetsägarna
Sveriges Allmännytta
Polisförbundet
Advokatsamfundet;Sveriges advokatsamfund
Rädda Barnen
Röda Korset
Naturskyddsföreningen
Lärarförbundet
Sveriges Lärare
Seko
IF Metall
Transportarbetareförbundet
Akavia
Musikverket;Statens musikverk
Fortifikationsverket
Statens fastighetsverk;SFV
Arbetsgivarverket
Bolagsverket
Patent- och registreringsverket;PRV
Spelinspektionen
Revisorsinspektionen
Fastighetsmäklarinspektionen
Inspektionen för strategiska produkter
Inspektionen för socialförsäkringen;ISF
Inspektionen för arbetslöshetsförsäkringen;IAF
Mediemyndigheten
Rymdstyrelsen
Kommerskollegium
Exportkreditnämnden;EKN
Svenska institutet
Sametinget
Folke Bernadotteakademin;FBA
Myndigheten för ungdoms- och civilsamhällesfrågor;MUCF
Myndigheten för yrkeshögskolan;MYH
Myndigheten för familjerätt och föräldraskapsstöd;MFoF
Skolforskningsinstitutet
Etikprövningsmyndigheten
Allmänna reklamationsnämnden;ARN
Statens geotekniska institut;SGI
Institutet för mänskliga rättigheter
Statens historiska museer
Naturhistoriska riksmuseet;Riksmuseet
Institutet för språk och folkminnen;Isof
Malmö universitet
Karlstads universitet
Linnéuniversitetet
Södertörns högskola
Arbetsdomstolen
Högsta förvaltningsdomstolen;HFD
EU-kommissionen;Europeiska kommissionen
Världsbanken
Internationella valutafonden;IMF
socialtjänstlagen;SoL
Lagen med särskilda bestämmelser om vård av unga;LVU
Lagen om stöd och service till vissa funktionshindrade;LSS
Lagen om anställningsskydd;LAS
Plan- och bygglagen;PBL
patientsäkerhetslagen;PSL
Vänsterpartiet;V;Vänsterpartist*
Socialdemokraterna;S;Socialdemokrat*;Sossarna
Miljöpartiet;MP;Miljöpartiet de gröna;Miljöpartist*
Centerpartiet;C;Centern;Centerpartist*
Liberalerna;L;Folkpartiet;Liberal;Liberalernas
Moderaterna;M;Moderat;Moderaternas;Nya Moderaterna
Kristdemokraterna;KD;Kristdemokrat*
Sverigedemokraterna;SD;Sverigedemokrat*
Feministiskt initiativ;FI;F!
Sjukvårdspartiet;SJVP
Västtrafik
Storstockholms Lokaltrafik;SL
Skånetrafiken
Upplands Lokaltrafik;UL
Östgötatrafiken
X-trafik;X trafik
Länstrafiken
Statens järnvägar;SJ
Mälartåg;Mälardalstrafik
Capio
Praktikertjänst
Aleris
Attendo
Kry
Min Doktor
Apoteket
Apotea
Lex Maria
Lex Sarah
Lagen om offentlig upphandling;LOU
Lagen om valfrihet;LOV
Hälso- och sjukvårdslagen;HSL
Almega
Sverige;Sveriges;svensk*;svensk
Norge;norsk*;norrman;norrmän*
Danmark;dansk*;Köpenhamn
Finland;finsk*;finländ*
Island;isländ*;isländsk*
Tyskland;tysk*
Spanien;spansk*;spanjor*
Frankrike;fransk*;fransmän*
Italien;italiensk*;italienare*
Polen;polsk*;polack*
Nederländerna;nederländ*;Holland;holländ*
Storbritannien;brittisk*;England;engelsk*;britterna;britter
USA;amerikansk*;Förenta staterna;amerikan*
Ryssland;rysk*;ryssar*
Ukraina;ukrainsk*;ukrainare*
Kina;kinesisk*;kineser*
Europa;Europeiska unionen;EU;europeisk*;europé*;EU:s
Norden;nordisk*
Estland;estnisk*;estländ*
Portugal;portugis*
Grekland;grekisk*
Schweiz;schweiz*
Österrike;österrikisk*
`;

/** Names of outlets: in a claim they say where it was read, not what the article says. */
export const OUTLETS =
  'SVT,SVT Nyheter,Sveriges Television,SVT Väst,SR,Sveriges Radio,P1,P4,Ekot,Dagens Nyheter,DN,Svenska Dagbladet,SvD,' +
  'Aftonbladet,Expressen,TT,Läkartidningen,Dagens Medicin,Dagens Samhälle,Göteborgs-Posten,GP,Sydsvenskan,' +
  'Helsingborgs Dagblad,HD,UNT,Upsala Nya Tidning,VLT,NT,Corren,Östgöta Correspondenten,Borås Tidning,BT,Bohusläningen,' +
  'Norrbottens-Kuriren,NSD,Västerbottens-Kuriren,VK,Folkbladet,Vårdfokus,Vårdfacket,Sjukhusläkaren,Ny Teknik,' +
  'Computer Sweden,Publikt,Altinget,ETC,Dagens ETC,Arbetet,Flamman,Proletären,Dagen,TV4,TV4 Nyheterna,Kommunalarbetaren,' +
  'Nerikes Allehanda,NWT,VF,Barometern,Smålandsposten,Jönköpings-Posten,Hallandsposten,Hallands Nyheter,Gefle Dagblad,' +
  'Arbetarbladet,Dalarnas Tidningar,Falu-Kuriren,Sundsvalls Tidning,Länstidningen,Östersunds-Posten,Ystads Allehanda,' +
  'Kristianstadsbladet,Skaraborgs Läns Tidning,Mölndals-Posten,Alingsås Tidning,Ttela,Eskilstuna-Kuriren,Kalla fakta,' +
  'Uppdrag granskning,Tandläkartidningen,Läkemedelsvärlden,Netdoktor,Life-time,Fokus,Kommunalarbetaren';
