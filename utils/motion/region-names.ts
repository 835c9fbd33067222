/** The 21 regions' names by SCB county code. Apart from their hosts and patterns, which the popup has no use for. */
export const REGION_NAMES = {
  '01': 'Region Stockholm',
  '03': 'Region Uppsala',
  '04': 'Region Sörmland',
  '05': 'Region Östergötland',
  '06': 'Region Jönköpings län',
  '07': 'Region Kronoberg',
  '08': 'Region Kalmar län',
  '09': 'Region Gotland',
  '10': 'Region Blekinge',
  '12': 'Region Skåne',
  '13': 'Region Halland',
  '14': 'Västra Götalandsregionen',
  '17': 'Region Värmland',
  '18': 'Region Örebro län',
  '19': 'Region Västmanland',
  '20': 'Region Dalarna',
  '21': 'Region Gävleborg',
  '22': 'Region Västernorrland',
  '23': 'Region Jämtland Härjedalen',
  '24': 'Region Västerbotten',
  '25': 'Region Norrbotten',
} as const;

/** A region's name by its SCB code ("24" → "Region Västerbotten"), or null for a code that is none. */
export const regionName = (code: string): string | null =>
  Object.hasOwn(REGION_NAMES, code) ? REGION_NAMES[code as keyof typeof REGION_NAMES] : null;
