/**
 * Swedish abbreviations that are written with a full stop, for telling a sentence's end from an abbreviation's.
 * Lower case, without the last full stop, inner ones kept: "t.ex" – since without them "tom" (empty) would be "t.o.m.".
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Something always follows these – an example, a name, a number – so their full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS = words(`
  t.ex tex ex bl.a bla s.k sk f.d d.v.s dvs resp ca cirka kl nr jfr jmf s sid pkt ang avd enl fr.o.m t.o.m p.g.a pga
  i.o.m omkr inkl exkl exl ev evt fig prop bet rskr mot dir dnr ref utg övers uppl årg vol
  dr doc prof fil tekn kand lic adj ass ing kapt hr fr frk kungl vs uppsk skl bitr stf tf tel tfn
  mr mrs ms cf e.g i.e motsv bl f.ö dep tab diagr lantbr överl leg sjuksk u.a
`);

/** These stand last as often as not: their full stop ends the sentence when the next word has a capital. */
export const TRAILING_ABBREVIATIONS = words(`
  m.m mm m.fl mfl o.s.v osv etc e.d ed e.dyl edyl el.dyl o.d o.dyl dyl f.n fn f.f ff f.kr e.kr t.v tv t.h o.likn
  kr mkr mdkr tkr mdr milj st tim min sek mån pers inv max kap art mom stycke stk kvm km cm kg
  ibid a.a aa op.cit cit d:o i.u n.b jr sr jan feb febr mar apr jun jul aug sep sept okt nov dec
`);

/** Month names and their short forms, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
