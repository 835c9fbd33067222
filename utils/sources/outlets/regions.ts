/** Regions and municipalities: the motion's own world. */
import { outletsOf, type Row } from './outlet';

export const regions = outletsOf('authority', [
  ['region-stockholm', 'Region Stockholm', 'regionstockholm.se sll.se', 'Stockholms läns landsting;SLL'],
  ['region-uppsala', 'Region Uppsala', 'regionuppsala.se lul.se'],
  ['region-sormland', 'Region Sörmland', 'regionsormland.se landstingetsormland.se'],
  ['region-ostergotland', 'Region Östergötland', 'regionostergotland.se lio.se'],
  ['region-jonkoping', 'Region Jönköpings län', 'rjl.se'],
  ['region-kronoberg', 'Region Kronoberg', 'regionkronoberg.se ltkronoberg.se'],
  ['region-kalmar', 'Region Kalmar län', 'regionkalmar.se ltkalmar.se'],
  ['region-gotland', 'Region Gotland', 'gotland.se regiongotland.se'],
  ['region-blekinge', 'Region Blekinge', 'regionblekinge.se ltblekinge.se'],
  ['region-skane', 'Region Skåne', 'skane.se'],
  ['region-halland', 'Region Halland', 'regionhalland.se'],
  ['vgr', 'Västra Götalandsregionen', 'vgregion.se', 'VGR'],
  ['region-varmland', 'Region Värmland', 'regionvarmland.se liv.se'],
  ['region-orebro', 'Region Örebro län', 'regionorebrolan.se orebroll.se'],
  ['region-vastmanland', 'Region Västmanland', 'regionvastmanland.se ltv.se'],
  ['region-dalarna', 'Region Dalarna', 'regiondalarna.se ltdalarna.se'],
  ['region-gavleborg', 'Region Gävleborg', 'regiongavleborg.se lg.se'],
  ['region-vasternorrland', 'Region Västernorrland', 'rvn.se lvn.se'],
  ['region-jh', 'Region Jämtland Härjedalen', 'regionjh.se jll.se'],
  ['region-vasterbotten', 'Region Västerbotten', 'regionvasterbotten.se vll.se'],
  ['region-norrbotten', 'Region Norrbotten', 'norrbotten.se nll.se'],
]);

/** The 289 municipalities beside Gotland; their host is the name without blanks and dots over letters, exceptions below. */
const MUNICIPALITIES =
  'Ale,Alingsås,Alvesta,Aneby,Arboga,Arjeplog,Arvidsjaur,Arvika,Askersund,Avesta,Bengtsfors,Berg,Bjurholm,Bjuv,Boden,' +
  'Bollebygd,Bollnäs,Borgholm,Borlänge,Borås,Botkyrka,Boxholm,Bromölla,Bräcke,Burlöv,Båstad,Dals-Ed,Danderyd,Degerfors,' +
  'Dorotea,Eda,Ekerö,Eksjö,Emmaboda,Enköping,Eskilstuna,Eslöv,Essunga,Fagersta,Falkenberg,Falköping,Falun,Filipstad,' +
  'Finspång,Flen,Forshaga,Färgelanda,Gagnef,Gislaved,Gnesta,Gnosjö,Grums,Grästorp,Gullspång,Gällivare,Gävle,Göteborg,' +
  'Götene,Habo,Hagfors,Hallsberg,Hallstahammar,Halmstad,Hammarö,Haninge,Haparanda,Heby,Hedemora,Helsingborg,Herrljunga,' +
  'Hjo,Hofors,Huddinge,Hudiksvall,Hultsfred,Hylte,Håbo,Hällefors,Härjedalen,Härnösand,Härryda,Hässleholm,Höganäs,Högsby,' +
  'Hörby,Höör,Jokkmokk,Järfälla,Jönköping,Kalix,Kalmar,Karlsborg,Karlshamn,Karlskoga,Karlskrona,Karlstad,Katrineholm,Kil,' +
  'Kinda,Kiruna,Klippan,Knivsta,Kramfors,Kristianstad,Kristinehamn,Krokom,Kumla,Kungsbacka,Kungsör,Kungälv,Kävlinge,' +
  'Köping,Laholm,Landskrona,Laxå,Lekeberg,Leksand,Lerum,Lessebo,Lidingö,Lidköping,Lilla Edet,Lindesberg,Linköping,Ljungby,' +
  'Ljusdal,Ljusnarsberg,Lomma,Ludvika,Luleå,Lund,Lycksele,Lysekil,Malmö,Malung-Sälen,Malå,Mariestad,Mark,Markaryd,' +
  'Mellerud,Mjölby,Mora,Motala,Mullsjö,Munkedal,Munkfors,Mölndal,Mönsterås,Mörbylånga,Nacka,Nora,Norberg,Nordanstig,' +
  'Nordmaling,Norrköping,Norrtälje,Norsjö,Nybro,Nykvarn,Nyköping,Nynäshamn,Nässjö,Ockelbo,Olofström,Orsa,Orust,Osby,' +
  'Oskarshamn,Ovanåker,Oxelösund,Pajala,Partille,Perstorp,Piteå,Ragunda,Robertsfors,Ronneby,Rättvik,Sala,Salem,Sandviken,' +
  'Sigtuna,Simrishamn,Sjöbo,Skara,Skellefteå,Skinnskatteberg,Skurup,Skövde,Smedjebacken,Sollefteå,Sollentuna,Solna,Sorsele,' +
  'Sotenäs,Staffanstorp,Stenungsund,Stockholm,Storfors,Storuman,Strängnäs,Strömstad,Strömsund,Sundbyberg,Sundsvall,Sunne,' +
  'Surahammar,Svalöv,Svedala,Svenljunga,Säffle,Säter,Sävsjö,Söderhamn,Söderköping,Södertälje,Sölvesborg,Tanum,Tibro,' +
  'Tidaholm,Tierp,Timrå,Tingsryd,Tjörn,Tomelilla,Torsby,Torsås,Tranemo,Tranås,Trelleborg,Trollhättan,Trosa,Tyresö,Täby,' +
  'Töreboda,Uddevalla,Ulricehamn,Umeå,Upplands Väsby,Upplands-Bro,Uppsala,Uppvidinge,Vadstena,Vaggeryd,Valdemarsvik,' +
  'Vallentuna,Vansbro,Vara,Varberg,Vaxholm,Vellinge,Vetlanda,Vilhelmina,Vimmerby,Vindeln,Vingåker,Vänersborg,Vännäs,' +
  'Värmdö,Värnamo,Västervik,Västerås,Växjö,Vårgårda,Ydre,Ystad,Åmål,Ånge,Åre,Årjäng,Åsele,Åstorp,Åtvidaberg,Älmhult,' +
  'Älvdalen,Älvkarleby,Älvsbyn,Ängelholm,Öckerö,Ödeshög,Örebro,Örkelljunga,Örnsköldsvik,Östersund,Österåker,Östhammar,' +
  'Östra Göinge,Överkalix,Övertorneå';

const OTHER_HOSTS: Record<string, string> = {
  Berg: 'berg.se',
  Habo: 'habokommun.se',
  'Malung-Sälen': 'malung-salen.se',
  'Upplands-Bro': 'upplands-bro.se',
  Stockholm: 'stockholm.se start.stockholm',
};

export const municipalities = outletsOf(
  'authority',
  MUNICIPALITIES.split(',').map((name): Row => {
    const plain = name.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/[ -]/g, '');
    const title = name === 'Stockholm' ? 'Stockholms stad' : name === 'Göteborg' ? 'Göteborgs stad' : `${name}s kommun`;
    // Habo and Håbo are two.
    const key = name === 'Håbo' ? 'haabo' : plain;
    return [`kommun-${key}`, /[sx]$/.test(name) ? `${name} kommun` : title, OTHER_HOSTS[name] ?? `${plain}.se`];
  }),
);
