/**
 * The 21 regions and 290 municipalities of Sweden, by county code (Statistics Sweden's), written from general knowledge.
 * One region a line: code | names (the region's own first; with "~" those of a part of it) | adjectives and inhabitants, as beginnings of words | local
 * sections of SVT (evidence.md 3.5) | municipalities | hospitals as "name = other names @ municipality".
 */
export const REGIONS = `
01|Region Stockholm;Stockholms län;Stockholms läns landsting;SLL;Stockholmsregionen;landstinget i Stockholm;~Roslagen|stockholmsk,stockholmar|stockholm,sthlm|Botkyrka,Danderyd,Ekerö,Haninge,Huddinge,Järfälla,Lidingö,Nacka,Norrtälje,Nykvarn,Nynäshamn,Salem,Sigtuna,Sollentuna,Solna,Stockholm,Sundbyberg,Södertälje,Tyresö,Täby,Upplands Väsby,Upplands-Bro,Vallentuna,Vaxholm,Värmdö,Österåker|Karolinska universitetssjukhuset=Karolinska;NKS;Nya Karolinska@Solna,Danderyds sjukhus=Danderyd@Danderyd,Södersjukhuset=SÖS;Sös@Stockholm,S:t Görans sjukhus=Capio S:t Göran;S:t Göran;Sankt Görans sjukhus;Sankt Göran@Stockholm,Löwenströmska sjukhuset=Löwenströmska@Upplands Väsby,Södertälje sjukhus=@Södertälje,Norrtälje sjukhus=@Norrtälje
03|Region Uppsala;Uppsala län;Landstinget i Uppsala län;Uppland|uppländsk,upplänning,uppsalabo|uppsala|Enköping,Heby,Håbo,Knivsta,Tierp,Uppsala,Älvkarleby,Östhammar|Akademiska sjukhuset=Akademiska@Uppsala,Lasarettet i Enköping=Enköpings lasarett@Enköping
04|Region Sörmland;Södermanlands län;Landstinget Sörmland;Södermanland;Sörmland|sörmländsk,sörmlänning|sormland|Eskilstuna,Flen,Gnesta,Katrineholm,Nyköping,Oxelösund,Strängnäs,Trosa,Vingåker|Mälarsjukhuset=@Eskilstuna,Nyköpings lasarett=@Nyköping,Kullbergska sjukhuset=Kullbergska@Katrineholm
05|Region Östergötland;Östergötlands län;Landstinget i Östergötland;RÖ;Östergötland|östgötsk,östgöt|ost|Boxholm,Finspång,Kinda,Linköping,Mjölby,Motala,Norrköping,Söderköping,Vadstena,Valdemarsvik,Ydre,Åtvidaberg,Ödeshög|Universitetssjukhuset i Linköping=Linköpings universitetssjukhus;US@Linköping,Vrinnevisjukhuset=Vrinnevi@Norrköping,Lasarettet i Motala=Motala lasarett@Motala
06|Region Jönköpings län;Jönköpings län;RJL;Region Jönköping;Landstinget i Jönköpings län|jönköpingsk,smålänning|jonkoping|Aneby,Eksjö,Gislaved,Gnosjö,Habo,Jönköping,Mullsjö,Nässjö,Sävsjö,Tranås,Vaggeryd,Vetlanda,Värnamo|Länssjukhuset Ryhov=Ryhov@Jönköping,Höglandssjukhuset=Höglandssjukhuset Eksjö@Eksjö,Värnamo sjukhus=@Värnamo
07|Region Kronoberg;Kronobergs län;Landstinget Kronoberg;Kronoberg||smaland|Alvesta,Lessebo,Ljungby,Markaryd,Tingsryd,Uppvidinge,Växjö,Älmhult|Centrallasarettet Växjö=CLV;Centrallasarettet i Växjö@Växjö,Lasarettet Ljungby=Ljungby lasarett@Ljungby
08|Region Kalmar län;Kalmar län;Landstinget i Kalmar län;Region Kalmar;~Öland||smaland|Borgholm,Emmaboda,Hultsfred,Högsby,Kalmar,Mönsterås,Mörbylånga,Nybro,Oskarshamn,Torsås,Vimmerby,Västervik|Länssjukhuset i Kalmar=Länssjukhuset Kalmar@Kalmar,Västerviks sjukhus=@Västervik,Oskarshamns sjukhus=@Oskarshamn
09|Region Gotland;Gotlands län;Gotland|gotländsk,gotlänning|gotland|Gotland,Visby|Visby lasarett=@Visby
10|Region Blekinge;Blekinge län;Landstinget Blekinge;Blekinge|blekingsk,bleking|blekinge|Karlshamn,Karlskrona,Olofström,Ronneby,Sölvesborg|Blekingesjukhuset=@Karlskrona
12|Region Skåne;Skåne län;Skåneregionen;Skåne;~Österlen|skånsk,skåning|skane|Bjuv,Bromölla,Burlöv,Båstad,Eslöv,Helsingborg,Hässleholm,Höganäs,Hörby,Höör,Klippan,Kristianstad,Kävlinge,Landskrona,Lomma,Lund,Malmö,Osby,Perstorp,Simrishamn,Sjöbo,Skurup,Staffanstorp,Svalöv,Svedala,Tomelilla,Trelleborg,Vellinge,Ystad,Åstorp,Ängelholm,Örkelljunga,Östra Göinge|Skånes universitetssjukhus=SUS;Sus@Malmö,Helsingborgs lasarett=@Helsingborg,Centralsjukhuset Kristianstad=CSK;Centralsjukhuset i Kristianstad@Kristianstad,Ystads lasarett=Lasarettet i Ystad@Ystad,Hässleholms sjukhus=@Hässleholm,Ängelholms sjukhus=@Ängelholm
13|Region Halland;Hallands län;Landstinget Halland;Halland|halländsk,hallänning|halland|Falkenberg,Halmstad,Hylte,Kungsbacka,Laholm,Varberg|Hallands sjukhus=Hallands sjukhus Halmstad@Halmstad,Hallands sjukhus Varberg=Varbergs sjukhus@Varberg
14|Västra Götalandsregionen;Västra Götalands län;VGR;VG-regionen;VG regionen;Västra Götaland;Region Västra Götaland;~Bohuslän;~Dalsland;~Västergötland;~Sjuhärad;~Skaraborg;~Fyrbodal|västgötsk,västgöt,göteborgsk,bohuslänsk|vast|Ale,Alingsås,Bengtsfors,Bollebygd,Borås,Dals-Ed,Essunga,Falköping,Färgelanda,Grästorp,Gullspång,Göteborg,Götene,Herrljunga,Hjo,Härryda,Karlsborg,Kungälv,Lerum,Lidköping,Lilla Edet,Lysekil,Mariestad,Mark,Mellerud,Munkedal,Mölndal,Orust,Partille,Skara,Skövde,Sotenäs,Stenungsund,Strömstad,Svenljunga,Tanum,Tibro,Tidaholm,Tjörn,Tranemo,Trollhättan,Töreboda,Uddevalla,Ulricehamn,Vara,Vårgårda,Vänersborg,Åmål,Öckerö|Sahlgrenska universitetssjukhuset=Sahlgrenska;SU@Göteborg,Östra sjukhuset=@Göteborg,Mölndals sjukhus=@Mölndal,NÄL=Norra Älvsborgs länssjukhus;Nu-sjukvården;NU-sjukvården@Trollhättan,Södra Älvsborgs sjukhus=SÄS;Borås lasarett@Borås,Skaraborgs sjukhus=SkaS;Skas;Kärnsjukhuset@Skövde,Uddevalla sjukhus=@Uddevalla,Kungälvs sjukhus=@Kungälv,Alingsås lasarett=@Alingsås
17|Region Värmland;Värmlands län;Landstinget i Värmland;Värmland|värmländsk,värmlänning|varmland|Arvika,Eda,Filipstad,Forshaga,Grums,Hagfors,Hammarö,Karlstad,Kil,Kristinehamn,Munkfors,Storfors,Sunne,Säffle,Torsby,Årjäng|Centralsjukhuset i Karlstad=CSK;Centralsjukhuset Karlstad@Karlstad,Arvika sjukhus=@Arvika,Torsby sjukhus=@Torsby
18|Region Örebro län;Örebro län;Örebro läns landsting;Region Örebro;Närke|närking|orebro|Askersund,Degerfors,Hallsberg,Hällefors,Karlskoga,Kumla,Laxå,Lekeberg,Lindesberg,Ljusnarsberg,Nora,Örebro|Universitetssjukhuset Örebro=USÖ;Universitetssjukhuset i Örebro@Örebro,Karlskoga lasarett=@Karlskoga,Lindesbergs lasarett=@Lindesberg
19|Region Västmanland;Västmanlands län;Landstinget Västmanland;Västmanland|västmanländsk,västmanlänning|vastmanland|Arboga,Fagersta,Hallstahammar,Kungsör,Köping,Norberg,Sala,Skinnskatteberg,Surahammar,Västerås|Västmanlands sjukhus=Västmanlands sjukhus Västerås;Centrallasarettet i Västerås@Västerås,Köpings lasarett=Västmanlands sjukhus Köping@Köping
20|Region Dalarna;Dalarnas län;Landstinget Dalarna;Dalarna;~Siljan|dalsk,dalmas|dalarna|Avesta,Borlänge,Falun,Gagnef,Hedemora,Leksand,Ludvika,Malung-Sälen,Mora,Orsa,Rättvik,Smedjebacken,Säter,Vansbro,Älvdalen|Falu lasarett=Lasarettet i Falun@Falun,Mora lasarett=@Mora,Avesta lasarett=@Avesta
21|Region Gävleborg;Gävleborgs län;Landstinget Gävleborg;Gävleborg;~Gästrikland;~Hälsingland|gästrik,hälsing|gavleborg|Bollnäs,Gävle,Hofors,Hudiksvall,Ljusdal,Nordanstig,Ockelbo,Ovanåker,Sandviken,Söderhamn|Gävle sjukhus=@Gävle,Hudiksvalls sjukhus=@Hudiksvall,Bollnäs sjukhus=@Bollnäs
22|Region Västernorrland;Västernorrlands län;Landstinget Västernorrland;Västernorrland;~Medelpad;~Ångermanland;~Ådalen|ångermanländsk,medelpad|vasternorrland|Härnösand,Kramfors,Sollefteå,Sundsvall,Timrå,Ånge,Örnsköldsvik|Sundsvalls sjukhus=Länssjukhuset Sundsvall@Sundsvall,Sollefteå sjukhus=@Sollefteå,Örnsköldsviks sjukhus=@Örnsköldsvik
23|Region Jämtland Härjedalen;Jämtlands län;RJH;Jämtlands läns landsting;Jämtland;Härjedalen|jämtländsk,jämt,härjedal|jamtland|Berg,Bräcke,Härjedalen,Krokom,Ragunda,Strömsund,Åre,Östersund|Östersunds sjukhus=@Östersund
24|Region Västerbotten;Västerbottens län;Västerbottens läns landsting;Västerbotten|västerbottnisk,västerbottning|vasterbotten|Bjurholm,Dorotea,Lycksele,Malå,Nordmaling,Norsjö,Robertsfors,Skellefteå,Sorsele,Storuman,Umeå,Vilhelmina,Vindeln,Vännäs,Åsele|Norrlands universitetssjukhus=NUS@Umeå,Skellefteå lasarett=@Skellefteå,Lycksele lasarett=@Lycksele
25|Region Norrbotten;Norrbottens län;Norrbottens läns landsting;Norrbotten;~Malmfälten;~Tornedalen|norrbottnisk,norrbottning|norrbotten|Arjeplog,Arvidsjaur,Boden,Gällivare,Haparanda,Jokkmokk,Kalix,Kiruna,Luleå,Pajala,Piteå,Älvsbyn,Överkalix,Övertorneå|Sunderby sjukhus=Sunderbyn@Luleå,Gällivare sjukhus=@Gällivare,Piteå sjukhus=@Piteå,Kalix sjukhus=@Kalix,Kiruna sjukhus=@Kiruna
`;

/**
 * Municipalities whose names are also ordinary words ("mark", "vara", "hjo" …): only a capital letter in mid-sentence,
 * or "X kommun", speaks for the place.
 */
export const ORDINARY_WORDS =
  'Mark,Vara,Berg,Ale,Eda,Kil,Sala,Salem,Boden,Mora,Lund,Flen,Täby,Nora,Kinda,Orsa,Orust,Höör,Solna';

/** Parts of the country wider than a region, with the county codes of the regions in them. */
export const WIDE_PARTS = `
Norrland|21,22,23,24,25
Svealand|01,03,04,17,18,19,20
Götaland|05,06,07,08,09,10,12,13,14
Småland|06,07,08
Bergslagen|17,18,19,20
Lappland|24,25
Mälardalen|01,03,04,18,19
Sydsverige|07,08,10,12
Västsverige|13,14,17
Norrlandskusten|21,22,24,25
`;
