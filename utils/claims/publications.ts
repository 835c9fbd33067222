/**
 * Names under which motions cite newspapers, broadcasters and authorities in words (motions.md 6.2–6.3). Only the
 * names: what their sites are is `utils/sources`' knowledge.
 */
const list = (text: string): string[] =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/\s*,\s*/);

/** News and trade press, as written; the abbreviations are case-sensitive. */
const PRESS = list(`
  SVT Nyheter, SVT, TV4 Nyheterna, TV4, Sveriges Television, Sveriges Radio, SR Ekot, SR, Ekot, P4, P1, Kaliber,
  Uppdrag granskning, Uppdrag Granskning, Kalla fakta, Kalla Fakta, Dagens Eko, Rapport, Aktuellt, TT, DN Debatt, DN debatt, DN,
  Dagens Nyheter, SvD Debatt, SvD Brännpunkt, SvD, Svenska Dagbladet, Aftonbladet, Expressen, Göteborgs-Posten,
  Göteborgsposten, GP, Sydsvenskan, Sydsvenska Dagbladet, Kvällsposten, Dagens Industri, Läkartidningen,
  Dagens Medicin, Dagens Samhälle, Vårdfokus, Sjukhusläkaren, Altinget, Arbetet, Arbetaren, Arbetsvärlden, Ny Teknik,
  Computer Sweden, Omni, Nyheter24, Svensk Farmaci, Läkemedelsvärlden, Kommunalarbetaren, Vårdförbundet, Publikt,
  Lärarnas tidning, Skolvärlden, Handelsnytt, Elektrikern, Västerbottens-Kuriren, Västerbottens Folkblad, Norran,
  Norrbottens-Kuriren, NSD, Upsala Nya Tidning, UNT, Nerikes Allehanda, Barometern, Borås Tidning, Corren,
  Östgöta Correspondenten, Folkbladet, Helsingborgs Dagblad, Kristianstadsbladet, Smålandsposten, Jönköpings-Posten,
  Hallandsposten, Hallands Nyheter, Blekinge Läns Tidning, Sydöstran, Gotlands Tidningar, Gotlands Allehanda,
  Nya Wermlands-Tidningen, NWT, Värmlands Folkblad, VF, Vestmanlands Läns Tidning, VLT, Eskilstuna-Kuriren,
  Dala-Demokraten, Falu-Kuriren, Gefle Dagblad, Arbetarbladet, Sundsvalls Tidning, Tidningen Ångermanland,
  Östersunds-Posten, Länstidningen, Piteå-Tidningen, ATL, ETC, Dagens ETC, Dagen, Proletären, Flamman, Fokus,
  The Guardian, BBC, New York Times, The New York Times, Financial Times, Reuters, The Lancet, Lancet, Nature, BMJ, Science
`);
/** Short names that are also words or road numbers: they count only beside a date or a verb of saying. */
const WEAK = new Set(
  list('P4, P1, Rapport, Aktuellt, Dagen, Fokus, Nature, Science, VF, SR, GP, TT, ATL, ETC, Arbetet, Lancet, Omni'),
);

/** Authorities and bodies that motions name as their source. */
const AUTHORITIES = list(
  `
  SCB, Statistiska centralbyrån, Socialstyrelsen, IVO, Inspektionen för vård och omsorg, Folkhälsomyndigheten, Trafikverket,
  Trafikanalys, Naturvårdsverket, Riksrevisionen, Brottsförebyggande rådet, Brå, BRÅ, Skolverket, Skolinspektionen,
  Arbetsförmedlingen, Försäkringskassan, Konjunkturinstitutet, Statskontoret, Boverket, Läkemedelsverket,
  Jordbruksverket, Livsmedelsverket, Energimyndigheten, Konsumentverket, Migrationsverket, Transportstyrelsen,
  Arbetsmiljöverket, E-hälsomyndigheten, Integritetsskyddsmyndigheten, Datainspektionen, MSB, SBU, TLV, Myndigheten för
  vård- och omsorgsanalys, Vårdanalys, Inera, SKR, SKL, Sveriges Kommuner och Regioner, Sveriges Kommuner och
  Landsting, Skatteverket, Länsstyrelsen, Polismyndigheten, Säpo, Kriminalvården, Tillväxtverket, Vinnova, ESV,
  Ekonomistyrningsverket, Finanspolitiska rådet, Riksbanken, Konkurrensverket, Upphandlingsmyndigheten, UHR, MUCF, SGU,
  Havs- och vattenmyndigheten, Skogsstyrelsen, SMHI, FOI, VTI, RISE, OECD, WHO, FN, EU-kommissionen, Europeiska kommissionen,
  Eurostat, IPCC, ECDC, Världsbanken, Unicef, UNICEF, Rädda Barnen, Röda Korset, Amnesty, Bris, Läkarförbundet,
  Sveriges Läkarförbund, Sveriges läkarförbund, Lärarförbundet, Kommunal, LO, TCO, Saco, LRF, Svenskt Näringsliv, Företagarna, Cancerfonden,
  Hjärt-Lungfonden, Novus, Sifo, SOM-institutet, Karolinska Institutet, Karolinska institutet, SLU, CGM, Cambio, Pensionsmyndigheten,
  Barnombudsmannen, Justitieombudsmannen, JO, JK, Diskrimineringsombudsmannen, DO, Sametinget, Lagrådet, Post- och telestyrelsen, PTS, Svenska kraftnät
`,
);

export interface Publication {
  name: string;
  press: boolean;
  weak: boolean;
}

const BY_NAME = new Map<string, Publication>(
  [...AUTHORITIES, ...PRESS].map((name) => [name, { name, press: PRESS.includes(name), weak: WEAK.has(name) }]),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const ALTERNATIVES = [...BY_NAME.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
/** A known name as a whole word, with its genitive: "DN:s", "Socialstyrelsens", "Aftonbladets". */
const NAME = new RegExp(`(?<![\\p{L}\\p{N}/.@-])(${ALTERNATIVES})(?::?s)?(?![\\p{L}\\p{N}/@]|-\\p{L}|\\.\\p{L})`, 'gu');

/** The publications named in `text`, with where they stand. */
export function publicationsIn(text: string): (Publication & { start: number; end: number })[] {
  return [...text.matchAll(NAME)].map((match) => ({
    ...BY_NAME.get(match[1]!)!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
