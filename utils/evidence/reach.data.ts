/** Words around a denial, from general knowledge of the language (reach.ts). */

/** Adverbs and particles that stand between a denial and what it denies, and add nothing to it. */
export const PASSED =
  'ännu heller längre alls helt däremot dock alltså någonsin än nu därför också mycket så blankt bestämt i dag utanför innanför hittills inte ' +
  'riktigt tillräckligt särskilt direkt i alla fall alltid ofta redan ny nya nytt extra ytterligare samtliga';

/**
 * Beginnings of what is denied of anything: that it touches, is, happens, changes or is shown; what it is then stands
 * elsewhere in the clause.
 */
export const GENERAL_BEGINNINGS =
  'påverk berör drabb omfatta ingå gäller gällde gällt gälla stämmer stämde stämt finn fanns inträff händ sker skett skedde förekom ' +
  'förändr ändra aktuell planera visa belägg tecken bevis underlag stöd samband betydelse skillnad beslut svar sann ' +
  'korrekt genomför genomförd införs införts infördes lett leder ledde innebär inneburit orsak räck emot mening medför bekräft ' +
  'förverklig motsvarande sådan effekt koppling inverkan grund skäl anledning spår indikation verkställ inletts inlett påbörj startat ' +
  'avgjort slutför tecknat undertecknat antagit godkän framkom upptäck noter registrer rapporter fungera lyckat klarat hunnit märks synts ' +
  'syns uppstå uppkom tillkom möjlig nödvändig riktig tillräcklig';

/** Beginnings of what only carries the matter named behind it ("avslag på sin ansökan om en konstgräsplan"). */
export const CARRIERS =
  'ansök förslag krav begär plan beslut uppdrag tanke idé påstå uppgift avtal överens fatta funnit hitta inneb ' +
  'fler miljon miljard kronor procent';

/** Words that stand for what was said before. */
export const REFERRING = 'det detta dem samtliga alla så';

/** Beginnings of verbs of saying and thinking: with them what is said is denied ("menar inte att …"). */
export const SAYING = 'menar menade påstå anser ansåg tror trodde hävda säger sade tycker tyckte bedöm räkna vänta';
